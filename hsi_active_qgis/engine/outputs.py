"""Class maps and their companions as GeoTIFFs on the raster's own grid, whole or not at all."""

from contextlib import ExitStack, contextmanager
from html import escape
from pathlib import Path

import numpy as np
import rasterio
from rasterio.shutil import copy

from .cube import Cube
from .files import written

OVERVIEWS_FROM = 2048  # rows or columns; a smaller raster draws fast enough without


class Output:
    """One raster while it is written, window by window."""

    SMALLEST_OVERVIEW = 128  # rows or columns

    def __init__(self, cube: Cube, path: str, bands: int, dtype: str, nodata):
        self.path = path
        self.target = None  # the raster while it is open, for reading, too
        self.profile = {
            "driver": "GTiff",
            "height": cube.shape[0],
            "width": cube.shape[1],
            "count": bands,
            "dtype": dtype,
            "nodata": nodata,
            "crs": cube.crs,
            "tiled": True,
            "blockxsize": 256,
            "blockysize": 256,
            "compress": "deflate",
            "predictor": 3 if dtype == "float32" else 1,
            "BIGTIFF": "IF_SAFER",
        }
        if cube.georeferenced:
            self.profile["transform"] = cube.transform

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
                yield lambda window, values: target.write(values, window=window.slices)
                self.describe(target)
            resampling = "NEAREST" if np.dtype(self.profile["dtype"]).kind == "u" else "AVERAGE"
            if cog:
                with written(part, self.size) as cloud:
                    copy(part, cloud, driver="COG", compress="deflate", overview_resampling=resampling)
            elif max(self.profile["height"], self.profile["width"]) >= OVERVIEWS_FROM:
                self._add_overviews(part, resampling)
        for ending in (".aux.xml", ".ovr"):  # what belonged to an older file of that name
            Path(f"{self.path}{ending}").unlink(missing_ok=True)
        self.annotate()

    def _add_overviews(self, part: str, resampling: str) -> None:
        largest = max(self.profile["height"], self.profile["width"])
        levels = [2**i for i in range(1, 12) if largest >> i >= self.SMALLEST_OVERVIEW]
        with rasterio.open(part, "r+") as target:
            target.build_overviews(levels, rasterio.enums.Resampling[resampling.lower()])

    def count(self, ids: np.ndarray) -> None:
        """Keep account of the values written."""

    def describe(self, target) -> None:
        """What goes into the open file beside its values."""

    def annotate(self) -> None:
        """What goes beside the finished file."""


class ClassMap(Output):
    """The class map: ids as values, 0 = nodata, with colours, names and counts."""

    def __init__(self, cube: Cube, path: str, classes: list[dict]):
        self.classes = classes
        dtype = "uint8" if max(c["id"] for c in classes) <= 255 else "uint16"
        super().__init__(cube, path, 1, dtype, 0)
        self.counts = np.zeros(np.iinfo(dtype).max + 1, np.int64)

    def count(self, ids: np.ndarray) -> None:
        self.counts += np.bincount(ids.ravel(), minlength=len(self.counts))

    def describe(self, target) -> None:
        target.set_band_description(1, "class")
        target.write_colormap(1, {0: (0, 0, 0, 0)} | {c["id"]: (*_rgb(c["colour"]), 255) for c in self.classes})

    def annotate(self) -> None:
        """Category names and the raster attribute table, in the file beside the map where GDAL looks for them."""
        names = {c["id"]: c["name"] for c in self.classes}
        categories = "".join(f"<Category>{escape(names.get(i, ''))}</Category>" for i in range(max(names) + 1))
        fields = (("Value", 0, 5), ("Count", 1, 1), ("Class", 2, 2), ("Red", 0, 6), ("Green", 0, 7), ("Blue", 0, 8))
        header = "".join(
            f'<FieldDefn index="{i}"><Name>{name}</Name><Type>{1 if name == "Count" else kind}</Type>'
            f"<Usage>{usage}</Usage></FieldDefn>"
            for i, (name, kind, usage) in enumerate(fields)
        )
        rows = "".join(
            f'<Row index="{i}">' + "".join(f"<F>{escape(str(value))}</F>" for value in self._row(c)) + "</Row>"
            for i, c in enumerate(self.classes)
        )
        text = (
            f'<PAMDataset><PAMRasterBand band="1"><Description>class</Description>'
            f"<CategoryNames>{categories}</CategoryNames>"
            f'<GDALRasterAttributeTable tableType="thematic">{header}{rows}</GDALRasterAttributeTable>'
            f"</PAMRasterBand></PAMDataset>\n"
        )
        with written(f"{self.path}.aux.xml") as part:
            Path(part).write_text(text, encoding="utf-8")

    def _row(self, c: dict) -> list:
        return [c["id"], int(self.counts[c["id"]]), c["name"], *_rgb(c["colour"])]


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@contextmanager
def opened(outputs: dict[str, Output], cog: bool):
    """Open all outputs; yield {name: write}. Either all appear, or the ones that were complete before the fault."""
    with ExitStack() as stack:
        yield {name: stack.enter_context(output.opened(cog)) for name, output in outputs.items()}
