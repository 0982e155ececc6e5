"""Scenes with a reference map: Indian Pines as tensorly carries it, any raster with its reference, .mat files.

A scene is brought into one form, a raster that GDAL reads and a reference beside the results, so that each process of
a benchmark opens it by its path.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine

from ...protocol.catalogue import default_colour
from ..assessment.class_match import names_of
from ..errors import BadRequest
from ..raster.acquisition import same_grid
from ..raster.class_map import REFERENCE, read_classes
from ..raster.cube import Cube
from ..raster.files import written
from ..raster.opening import open_raster
from ..raster.products.matlab import array_of, as_stored
from ..raster.windows import Window
from ..sheets.layout import sheet
from .known_scenes import INDIAN_PINES, INDIAN_PINES_NAMES, NINE, names_of_scene, reference_beside


@dataclass(frozen=True)
class BenchmarkScene:
    """name; cube: what cube.Cube takes; reference: path of the reference map, 0 = unlabelled, of the classes judged,
    on valid pixels alone; names: {class id: name}; digest: changes with anything of it."""

    name: str
    cube: dict
    reference: str
    names: dict[int, str]
    digest: str

    @property
    def table(self) -> list[dict]:
        """The class table."""
        return [{"id": i, "name": n, "colour": default_colour(k)} for k, (i, n) in enumerate(self.names.items())]

    def read_reference(self) -> np.ndarray:
        """Class ids (rows, columns), 0 = unlabelled."""
        with rasterio.open(self.reference) as file:
            return file.read(1).astype(int)


def open_scene(scene: dict | str, reference: str | None, classes, folder: Path) -> BenchmarkScene:
    """Open a scene by the name "indian_pines", by the path of a raster or .mat file, or as Cube takes it.

    `reference`: path of its reference map, GDAL raster or .mat, by default NAME_gt.mat beside NAME.mat; `classes`: the
    ids to keep, all if None, for Indian Pines also 9 or 16. What has to be converted goes into `folder`. Raises
    BadRequest, RasterUnreadable.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if scene == INDIAN_PINES and isinstance(classes, int):
        classes = {9: NINE, 16: None}.get(classes, classes)
    name, given, truth, names = _located(scene, reference, folder)
    cube = Cube(**given)
    if truth.shape != cube.shape:
        raise BadRequest("The reference has another number of rows or columns than the raster. Use one of its grid.")
    truth = np.where(_valid(cube) & (truth > 0), truth, 0).astype("uint16")
    if classes is not None:
        truth[~np.isin(truth, _ids(classes))] = 0
    found = np.unique(truth[truth > 0]).tolist()
    if len(found) < 2:
        raise BadRequest("The reference has fewer than two of the classes on valid pixels. Choose another one.")
    size = Path(cube.path).stat().st_size if Path(cube.path).is_file() else 0
    identity = json.dumps([{**given, "raster": name}, size, cube.bands], sort_keys=True).encode()
    digest = hashlib.sha256(identity + truth.tobytes()).hexdigest()[:12]
    path = str(folder / f"{name}_{digest}_reference.tif")
    _write(path, truth[None], cube.transform)
    return BenchmarkScene(name, given, path, {i: names.get(i, str(i)) for i in found}, digest)


def _located(scene: dict | str, reference: str | None, folder: Path) -> tuple[str, dict, np.ndarray, dict[int, str]]:
    """Name, what Cube takes, reference (rows, columns) and names of its classes."""
    if scene == INDIAN_PINES:
        path = str(folder / f"{INDIAN_PINES}.tif")
        return INDIAN_PINES, {"raster": path}, _indian_pines(path), INDIAN_PINES_NAMES
    given = dict(scene) if isinstance(scene, dict) else {"raster": scene}
    if Path(given["raster"]).is_dir():
        given["raster"], reference = _laid_out(given["raster"], reference, folder)
    reference = reference or reference_beside(given["raster"])
    if reference is None:
        raise BadRequest("A scene needs its reference map. Give it as `reference`.")
    name = Path(given["raster"]).stem
    if given["raster"].endswith(".mat"):
        given["raster"] = _converted(given["raster"], folder)
    return name, given, *_read_reference(reference, given["raster"])


def _laid_out(images: str, masks: str | None, folder: Path) -> tuple[str, str]:
    """A folder of images as a raster, and the reference: of a folder of masks, or by the folders that images are in."""
    name = Path(images).resolve().name
    raster, reference = str(folder / f"{name}.vrt"), str(folder / f"{name}_{'masks.vrt' if masks else 'classes.tif'}")
    sheet(images, raster, classes=None if masks else reference)
    if masks:
        sheet(masks, reference)
    return raster, reference


def _ids(classes) -> list[int]:
    try:
        return [int(i) for i in (classes.split(",") if isinstance(classes, str) else np.atleast_1d(classes))]
    except (TypeError, ValueError) as error:
        raise BadRequest("The classes are numbers of the reference with commas between them. Correct them.") from error


def _indian_pines(path: str) -> np.ndarray:
    """Write the cube, unless it is there; return the reference."""
    try:
        from tensorly.datasets import load_indian_pines
    except ImportError as error:
        raise BadRequest(
            "Indian Pines comes with the Python library tensorly. Install it, or give a raster and its reference."
        ) from error
    data = load_indian_pines()
    if not Path(path).exists():
        _write(path, np.moveaxis(np.asarray(data.tensor), 2, 0).astype("uint16"))
    return np.asarray(data.ticks[0]).astype(int)


def _read_reference(path: str, raster: str) -> tuple[np.ndarray, dict[int, str]]:
    """Ids (rows, columns), 0 = unlabelled, and the names that the tag CLASS_NAMES or the map's categories hold."""
    if path.endswith(".mat"):
        return array_of(path, 2).astype(int), names_of_scene(path)
    with open_raster(path) as file, open_raster(raster) as source:
        if file.shape == source.shape and not same_grid(source, file):
            raise BadRequest("The reference lies on another grid than the raster. Use one of its grid.")
        truth = read_classes(file, Window(0, 0, *file.shape), REFERENCE)
        named = {int(i): name for i, name in json.loads(file.tags().get("CLASS_NAMES", "{}")).items()}
    return truth, named or names_of(path)


def _valid(cube: Cube) -> np.ndarray:
    valid = np.zeros(cube.shape, bool)
    for window in cube.windows():
        for part in cube.parts(window):
            valid[part.slices] = cube.read(part)[1]
    return valid


def _converted(path: str, folder: Path) -> str:
    """A .mat cube (rows, columns, bands) as GeoTIFF; its path."""
    target = folder / f"{Path(path).stem}.tif"
    if not target.exists() or target.stat().st_mtime < Path(path).stat().st_mtime:
        _write(str(target), np.moveaxis(as_stored(array_of(path, 3)), 2, 0))
    return str(target)


def _write(path: str, values: np.ndarray, transform: Affine | None = None) -> None:
    """Without a transform the pixels themselves are the map, the last row at y = 0."""
    bands, rows, columns = values.shape
    transform = transform or Affine(1, 0, 0, 0, -1, rows)
    profile = {"driver": "GTiff", "height": rows, "width": columns, "count": bands, "dtype": values.dtype.name}
    with written(path) as part, rasterio.open(part, "w", **profile, transform=transform) as file:
        file.write(values)
