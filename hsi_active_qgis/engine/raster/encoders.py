"""Features by an encoder of the user's own: a TorchScript or ONNX file that is run once over a raster."""

import hashlib
import warnings
from pathlib import Path

import numpy as np
import rasterio
import torch

from ...protocol.catalogue import ENCODER_FILES
from ...protocol.sentence import Sentence
from ..errors import BadRequest
from ..optional import package
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
NO_ONNX = "{path} is no ONNX file that onnxruntime can run, or it is damaged ({why}). Save the network anew."
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
        self._network: ScriptNetwork | OnnxNetwork
        self._network = OnnxNetwork(path) if path.lower().endswith(".onnx") else ScriptNetwork(path)

    def features(self, bands: np.ndarray, wavelength_nm: np.ndarray) -> np.ndarray:
        """Features (features, rows, columns) of bands (bands, rows, columns)."""
        given = [bands[None], wavelength_nm][: self._network.inputs]
        try:
            found = self._network.run(given)
        except Exception as error:
            reason = str(error).strip().splitlines()[-1].rstrip(".")
            raise BadRequest(FAILED, path=self.path, bands=len(bands), why=reason) from error
        shape = found.shape if isinstance(found, np.ndarray) else type(found).__name__
        if not isinstance(found, np.ndarray) or len(shape) != 4 or shape[0] != 1 or shape[2:] != bands.shape[1:]:
            raise BadRequest(SHAPE, path=self.path, shape=shape, given=given[0].shape)
        return found[0].astype(np.float32)


class ScriptNetwork:
    """A TorchScript file. inputs: how many it takes."""

    def __init__(self, path: str):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                self._network = torch.jit.load(path, "cpu").eval()
        except (RuntimeError, ValueError, OSError) as error:
            raise BadRequest(NO_SCRIPT, path=path) from error
        self.inputs = len(self._network.forward.schema.arguments) - 1

    def run(self, given: list[np.ndarray]) -> object:
        """What it makes of arrays, as an array where it is a tensor."""
        with torch.inference_mode():
            found = self._network(*map(torch.from_numpy, given))
        return found.float().numpy() if isinstance(found, torch.Tensor) else found


class OnnxNetwork:
    """An ONNX file, by onnxruntime where it is installed; of its outputs the first one counts."""

    def __init__(self, path: str):
        runtime = package("onnxruntime")
        options = runtime.SessionOptions()
        options.intra_op_num_threads = torch.get_num_threads()
        options.log_severity_level = 3  # errors, which are told as sentences
        try:
            self._session = runtime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        except Exception as error:  # of a kind of its own for each of its faults
            raise BadRequest(NO_ONNX, path=path, why=str(error).strip().splitlines()[0]) from error
        self._names = [one.name for one in self._session.get_inputs()]
        self.inputs = len(self._names)

    def run(self, given: list[np.ndarray]) -> object:
        """What it makes of arrays."""
        return self._session.run(None, dict(zip(self._names, given, strict=True)))[0]


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
