"""Features by an encoder of the user's own: a TorchScript file that maps bands to features, run once over a raster."""

import hashlib
import warnings
from pathlib import Path

import numpy as np
import rasterio
import torch

from ...protocol.catalogue import ENCODER_FILES
from ...protocol.sentence import Sentence
from ..errors import BadRequest
from ..progress import tell
from .acquisition import Acquisition
from .products.geotiff import SOURCE
from .products.prepared import made_beside
from .windows import Window, split

SIDE = 256  # pixels of a tile
REACH = 32  # pixels around it that are given, too
BLOCKS = {
    "tiled": True,
    "blockxsize": 128,
    "blockysize": 128,
    "compress": "deflate",
    "zlevel": 1,
    "bigtiff": "if_safer",
}
NO_ONNX = (
    "{path} is an ONNX file, which the engine cannot run. Save the network as TorchScript: "
    "torch.jit.trace(...).save(...)."
)
NO_SCRIPT = "{path} is no TorchScript file, or it is damaged. Save the network by torch.jit.script(network).save(...)."
NO_FILE = "The raster {path} is no file of its own, so an encoder cannot be run on it. Export it as GeoTIFF first."
FAILED = "The encoder {path} failed on {bands} bands: {why}. Choose the bands that it was made for, or correct it."
SHAPE = (
    "The encoder {path} makes {shape} of an input of the shape {given}. It has to make (1, features, rows, columns). "
    "Correct it."
)


def is_encoder(path: str | None) -> bool:
    """Whether a path given in the place of a raster of further features names an encoder."""
    return path is not None and path.lower().endswith(ENCODER_FILES)


class Encoder:
    """A network of (bands (1, bands, rows, columns), float32 in physical units and 0 where not valid) or, of the
    wavelengths too, (bands,) in nm and NaN where they are not known. Raises BadRequest, as all it does."""

    def __init__(self, path: str):
        self.path = path
        if path.lower().endswith(".onnx"):
            raise BadRequest(NO_ONNX, path=path)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                self._network = torch.jit.load(path, "cpu").eval()
        except (RuntimeError, ValueError, OSError) as error:
            raise BadRequest(NO_SCRIPT, path=path) from error
        self._inputs = len(self._network.forward.schema.arguments) - 1

    def features(self, bands: np.ndarray, wavelength_nm: np.ndarray) -> np.ndarray:
        """Features (features, rows, columns) of bands (bands, rows, columns)."""
        given = [torch.from_numpy(bands)[None], torch.from_numpy(wavelength_nm)][: self._inputs]
        try:
            with torch.inference_mode():
                found = self._network(*given)
        except RuntimeError as error:
            reason = str(error).strip().splitlines()[-1].rstrip(".")
            raise BadRequest(FAILED, path=self.path, bands=len(bands), why=reason) from error
        shape = tuple(found.shape) if isinstance(found, torch.Tensor) else type(found).__name__
        if len(shape) != 4 or shape[0] != 1 or shape[2:] != bands.shape[1:]:
            raise BadRequest(SHAPE, path=self.path, shape=shape, given=tuple(given[0].shape))
        return found[0].float().numpy()


def encoded(path: str, source, acquisition: Acquisition, bands: list[int]) -> str:
    """The raster of what an encoder makes of some bands (1-based) of an open raster, made before or now, beside it.

    Raises BadRequest, CannotWrite, DiskFull.
    """
    if not Path(source.name).is_file():
        raise BadRequest(NO_FILE, path=source.name)
    table = acquisition.table.wavelength_nm
    known = np.full(source.count, np.nan) if table is None else table[: source.count]
    wavelengths = known[np.array(bands) - 1].astype(np.float32)
    content = Path(path).read_bytes() if Path(path).is_file() else b""
    key = hashlib.sha256(f"{bands} {wavelengths} {acquisition.validity.declared}".encode() + content).hexdigest()

    def write(part: str, origin: str) -> None:
        _write(part, origin, Encoder(path), source, acquisition, bands, wavelengths)

    return made_beside(source.name, Path(path).stem, "features", ".tif", write, version=key)


def _write(part: str, origin: str, encoder: Encoder, source, acquisition, bands, wavelengths) -> None:
    """Write the features (float32, NaN where the bands are not valid), tile by tile with what lies around each."""
    shape = source.shape
    tiles = split(shape, (SIDE, SIDE))
    count = len(_made(encoder, acquisition, bands, wavelengths, tiles[0], shape))
    place = {"crs": source.crs, "transform": source.transform, "height": shape[0], "width": shape[1]}
    with rasterio.open(part, "w", "GTiff", count=count, dtype="float32", nodata=np.nan, **place, **BLOCKS) as target:
        target.update_tags(**{SOURCE: origin})
        for done, tile in enumerate(tiles):
            tell(done / len(tiles), Sentence("Running {name} over the raster", name=Path(encoder.path).name))
            target.write(_made(encoder, acquisition, bands, wavelengths, tile, shape), window=tile.slices)


def _made(encoder: Encoder, acquisition, bands, wavelengths, tile: Window, shape: tuple[int, int]) -> np.ndarray:
    """The features of a tile (features, rows, columns)."""
    outer = tile.expanded(REACH, shape)
    values, valid = acquisition.read(outer, bands)
    values[:, ~valid] = 0
    found = encoder.features(values, wavelengths)
    found[:, ~valid] = np.nan
    return found[(slice(None), *tile.inside(outer))]
