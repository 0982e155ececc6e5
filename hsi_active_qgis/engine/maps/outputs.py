"""Class maps and their companions as GeoTIFFs on the raster's own grid, whole or not at all."""

import shutil
from contextlib import ExitStack, contextmanager
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.shutil import copy

from ...protocol.catalogue import MODEL_TAG
from ...protocol.sentence import Sentence
from ..errors import DiskFull
from ..raster.cube import Cube
from ..raster.files import written
from ..raster.windows import Window
from .class_table import colours, dtype_of, text_beside

BLOCK = 256  # rows and columns of a GeoTIFF that are stored together
OVERVIEWS_FROM = 2048  # rows or columns; a smaller raster draws fast enough without


class Output:
    """One raster while it is written, window by window; bands: their names; `place`: the part of the cube that it
    holds, None for all."""

    SMALLEST_OVERVIEW = 128  # rows or columns

    def __init__(self, cube: Cube, path: str, bands: list[str], dtype: str, nodata, place: Window | None = None):
        self.path, self._bands = path, bands
        self.place = place or Window(0, 0, *cube.shape)
        self.target = None  # the raster while it is open, for reading, too
        self.profile = {
            "driver": "GTiff",
            "height": self.place.rows,
            "width": self.place.columns,
            "count": len(bands),
            "dtype": dtype,
            "nodata": nodata,
            "crs": cube.crs,
            "tiled": True,
            "blockxsize": BLOCK,
            "blockysize": BLOCK,
            "compress": "deflate",
            "predictor": 3 if dtype == "float32" else 1,
            "BIGTIFF": "IF_SAFER",
        }
        if cube.georeferenced:
            self.profile["transform"] = cube.transform @ Affine.translation(self.place.column, self.place.row)

    @property
    def size(self) -> int:
        """Bytes that the file may take; deflate saves more, but how much is not known before."""
        width = np.dtype(self.profile["dtype"]).itemsize
        return self.profile["height"] * self.profile["width"] * self.profile["count"] * width

    @contextmanager
    def opened(self, cog: bool):
        """Yield write(window, values); when all is written add overviews or turn the file into a COG."""
        with written(self.path, self.size) as part:
            with rasterio.open(part, "w+", **self.profile) as target:
                self.target = target
                yield lambda window, values: target.write(values, window=window.inside(self.place))
                self.describe(target)
            if cog:
                write_cog(part, part, self.profile["dtype"], self.size)
            elif max(self.place.rows, self.place.columns) >= OVERVIEWS_FROM:
                self._add_overviews(part)
        self.annotate()

    def _add_overviews(self, part: str) -> None:
        largest = max(self.place.rows, self.place.columns)
        levels = [2**i for i in range(1, 12) if largest >> i >= self.SMALLEST_OVERVIEW]
        with rasterio.open(part, "r+") as target:
            target.build_overviews(levels, overview_resampling(self.profile["dtype"]))

    def count(self, ids: np.ndarray) -> None:
        """Keep account of the values written."""

    def describe(self, target) -> None:
        """What goes into the open file beside its values."""
        target.descriptions = self._bands

    def annotate(self) -> None:
        """What goes beside the finished file."""


class ClassMap(Output):
    """The class map: ids as values, 0 = nodata, with colours, names and counts; digest: of the model, see MODEL_TAG."""

    def __init__(
        self, cube: Cube, path: str, classes: list[dict], place: Window | None = None, digest: str | None = None
    ):
        self.classes, self.digest = classes, digest
        dtype = dtype_of(classes)
        super().__init__(cube, path, bands_of("classes", classes), dtype, 0, place)
        self.counts = np.zeros(np.iinfo(dtype).max + 1, np.int64)

    def count(self, ids: np.ndarray) -> None:
        self.counts += np.bincount(ids.ravel(), minlength=len(self.counts))

    def describe(self, target) -> None:
        super().describe(target)
        target.write_colormap(1, colours(self.classes))
        if self.digest is not None:
            target.update_tags(**{MODEL_TAG: self.digest})

    def annotate(self) -> None:
        """Category names and the raster attribute table, in the file beside the map."""
        with written(f"{self.path}.aux.xml") as part:
            Path(part).write_text(text_beside(self.classes, self.counts), encoding="utf-8")


def bands_of(name: str, classes: list[dict]) -> list[str]:
    """What the bands of a raster, by its name in a request, are called."""
    if name == "probabilities":
        return [str(entry["name"]) for entry in classes]
    return ["class" if name == "classes" else name]


def overview_resampling(dtype: str):
    """How a smaller picture is made: class numbers have no mean."""
    return rasterio.enums.Resampling["nearest" if np.dtype(dtype).kind == "u" else "average"]


def write_cog(source: str, path: str, dtype: str, size: int) -> None:
    """Write a raster of at most `size` bytes as a Cloud Optimized GeoTIFF with the statistics of its bands; `path` may
    be the raster itself."""
    resampling = overview_resampling(dtype).name.upper()
    form = {"driver": "COG", "compress": "deflate", "bigtiff": "IF_SAFER", "statistics": "YES"}
    with written(path, size) as part:
        copy(source, part, overview_resampling=resampling, **form)


def check_room(sizes: dict[str, int]) -> None:
    """Raise DiskFull when the disks of some files {path: bytes} have less room than these take together."""
    needed: dict[int, tuple[Path, int]] = {}
    for path, size in sizes.items():
        folder = Path(path).parent
        if folder.is_dir():  # else it is told where the file is written
            _, others = needed.get(folder.stat().st_dev, (folder, 0))
            needed[folder.stat().st_dev] = folder, others + size
    for folder, size in needed.values():
        if shutil.disk_usage(folder).free < size:
            raise DiskFull(
                "The maps need up to {size:.0f} MB and the disk of {folder} has less. {advice}",
                size=size / 1e6,
                folder=folder,
                advice=Sentence(DiskFull.message),
            )


@contextmanager
def opened(outputs: dict[str, Output], cog: bool):
    """Open all outputs; yield {name: write}. Either all appear, or the ones that were complete before the fault.

    Raises DiskFull when there is no room for all.
    """
    check_room({output.path: output.size for output in outputs.values()})
    with ExitStack() as stack:
        yield {name: stack.enter_context(output.opened(cog)) for name, output in outputs.items()}
