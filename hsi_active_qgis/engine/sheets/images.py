"""The image files of a folder or a list: which can be read, which are alike, which of two dates belong together."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import rasterio
from rasterio.enums import ColorInterp, MaskFlags

from ...protocol.kept_files import IMAGE_ENDINGS
from ...protocol.sentence import Sentence, counted
from ..errors import BadRequest, EngineError, RasterUnreadable
from ..progress import Progress, silent
from ..raster.cube import READ_BYTES
from ..raster.opening import open_raster
from ..raster.windows import split

NAMED = 10  # files in a notice


@dataclass(frozen=True)
class Image:
    """A readable image. bands: 1-based, without alpha; mask: where GDAL finds its mask, None without; block: rows,
    columns that are stored together."""

    path: str
    shape: tuple[int, int]
    bands: tuple[int, ...]
    dtype: str
    nodata: float | None
    mask: str | None
    block: tuple[int, int]

    @property
    def kind(self) -> tuple[int, str]:
        """What the images of one sheet have in common."""
        return len(self.bands), self.dtype

    @classmethod
    def read(cls, path: str) -> "Image":
        """Read all of a file, since a broken one is mostly broken at its end. Raises RasterUnreadable."""
        with open_raster(path) as source:
            if len(set(source.dtypes)) > 1:
                raise RasterUnreadable("The bands are of several data types.")
            alpha = [band for band in source.indexes if source.colorinterp[band - 1] == ColorInterp.alpha]
            bands = tuple(band for band in source.indexes if band not in alpha)
            own = any(MaskFlags.per_dataset in flags for flags in source.mask_flag_enums)
            mask = str(alpha[0]) if alpha else "mask,1" if own else None
            rows = max(1, READ_BYTES // (8 * source.count * source.width))
            try:
                for window in split(source.shape, (rows, source.width)):
                    source.read(window=window.slices)
            except rasterio.errors.RasterioError as error:
                raise RasterUnreadable from error
            return cls(source.name, source.shape, bands, source.dtypes[0], source.nodata, mask, source.block_shapes[0])


def listed(images: str | list[str]) -> list[str]:
    """The files of a list as it is, or the images of a folder and those in it, by their paths. Raises BadRequest."""
    if not isinstance(images, str):
        return [str(path) for path in images]
    folder = Path(images)
    if not folder.is_dir():
        raise BadRequest("There is no folder {images}. Choose the images' folder again.", images=images)
    return [str(path) for path in sorted(folder.rglob("*")) if path.is_file() and _may_be_image(path)]


def _may_be_image(path: Path) -> bool:
    header = path.with_suffix(".hdr"), path.with_name(f"{path.name}.hdr")  # of ENVI files, which may have no ending
    return path.suffix.lower() in IMAGE_ENDINGS or (path.suffix == "" and any(file.exists() for file in header))


def alike(paths: list[str], notices: list[str], progress: Progress = silent) -> dict[str, Image]:
    """The readable images of the most common number of bands and data type; notices name the others."""
    images, broken = {}, []
    for done, path in enumerate(paths):
        progress(done / len(paths), "Reading images")
        try:
            images[path] = Image.read(path)
        except (EngineError, rasterio.errors.RasterioError, OSError):
            broken.append(path)
    left = counted(len(broken), "file that cannot be read as an image", "files that cannot be read as images")
    add_notice(notices, left, broken)
    if not images:
        return {}
    (count, dtype), _ = Counter(image.kind for image in images.values()).most_common(1)[0]
    other = [path for path, image in images.items() if image.kind != (count, dtype)]
    left = Sentence(
        "{images} with other bands than most have, {bands} of {dtype}",
        images=counted(len(other), "image", "images"),
        bands=counted(count, "band", "bands"),
        dtype=dtype,
    )
    add_notice(notices, left, other)
    return {path: image for path, image in images.items() if path not in set(other)}


def partners(firsts: list[str], seconds: list[str], notices: list[str]) -> list[tuple[str, ...]]:
    """Files of two dates that belong together: by file name or, where no name recurs, in the order given.

    Raises BadRequest when neither fits; notices name those without a partner.
    """
    earlier, later = ({Path(path).name: path for path in paths} for paths in (firsts, seconds))
    unique = len(earlier) == len(firsts) and len(later) == len(seconds)
    if unique and earlier.keys() & later.keys():
        names = sorted(earlier.keys() ^ later.keys())
        add_lonely(notices, [earlier.get(name) or later[name] for name in names])
        return [(path, later[name]) for name, path in earlier.items() if name in later]
    if len(firsts) != len(seconds):
        raise BadRequest("The images of the two dates differ in name and number. Name them alike, or give as many.")
    return list(zip(firsts, seconds, strict=True))


def add_lonely(notices: list[str], paths: list[str]) -> None:
    count = len(paths)
    left = counted(count, "image without a partner of the other date", "images without a partner of the other date")
    add_notice(notices, left, paths)


def add_notice(notices: list[str], what: str, paths: list[str]) -> None:
    """Tell what was left out, with names; nothing when there is nothing."""
    if paths:
        names = ", ".join(Path(path).name for path in paths[:NAMED]) + (", ..." if len(paths) > NAMED else "")
        notices.append(Sentence("Left out {what}: {names}.", what=what, names=names))
