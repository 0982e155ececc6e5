"""A model as an ONNX file with the metadata that Deepness, the QGIS plugin, reads of it."""

import inspect
import io
import json
import warnings
from pathlib import Path
from typing import Any

import torch

from ...protocol.catalogue import VERSION
from ...protocol.results import WrittenOnnx
from ..errors import BadRequest
from ..learners import Model
from ..learners.segmentation.model import MANY
from ..optional import package
from ..raster.cube import Cube
from ..raster.files import written
from .graph import Graph

OPSET = 17
TILE, NARROW_TILE = 512, 256  # pixels a side; the second one of many channels, or of models that are no segmenters
METRES_OF_A_DEGREE = 111_319.49079327358  # as QGIS has it
NO_DATA = "no data"
NOT_SQUARE = "The raster's pixels are not square; Deepness takes them as squares of their width."


def write_onnx(model: Model, cube: Cube, path: str) -> WrittenOnnx:
    """Write a model for rasters like an open one. Raises BadRequest for one that cannot be, or without the package."""
    if Path(path).suffix.lower() != ".onnx":
        raise BadRequest("A model for other programs is written as .onnx. Choose another name than {path}.", path=path)
    onnx, graph = package("onnx"), Graph(model, cube).eval()
    tile = TILE if not model.smooth and len(cube.bands) <= MANY else NARROW_TILE
    content = onnx.load_from_string(_exported(graph, cube.band_total, tile))
    told = _metadata(model, cube, tile, overlap(graph.reach, tile))
    onnx.helper.set_model_props(content, told)
    with written(path) as part:
        Path(part).write_bytes(content.SerializeToString())
    across, down = (abs(cube.transform[place]) for place in (0, 4))
    notices = [] if abs(across - down) <= 0.01 * across else [NOT_SQUARE]
    return WrittenOnnx(path, tile, json.loads(told["tiles_overlap"]), json.loads(told["resolution"]), notices)


def overlap(reach: int, tile: int) -> int:
    """By how many percent tiles have to overlap, so that each pixel that is kept has `reach` pixels around it."""
    return next(share for share in range(100) if int(tile * share / 100 * 2) // 2 >= 2 * reach)


def _exported(graph: Graph, bands: int, tile: int) -> bytes:
    """By torch's exporter of traced graphs, which wants no further packages and writes loops."""
    form: dict[str, Any] = {"opset_version": OPSET, "input_names": ["raster"], "output_names": ["probabilities"]}
    if "dynamo" in inspect.signature(torch.onnx.export).parameters:  # not in the torch of Intel Macs
        form["dynamo"] = False
    example = torch.rand(1, bands, tile, tile)
    content: Any = io.BytesIO()  # a path, says its type
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")  # what is constant for a tile, and that there is another exporter
        traced = torch.jit.trace(graph, (example,), check_trace=False) if graph.loops else graph
        torch.onnx.export(traced, (example,), content, **form)
    return content.getvalue()


def _metadata(model: Model, cube: Cube, tile: int, share: int) -> dict[str, str]:
    """Deepness divides values by 255, then takes off a mean and divides by a deviation: those here undo it."""
    names = [*(entry["name"] for entry in model.classes), NO_DATA]
    told = {
        "model_type": "Segmentor",
        "class_names": dict(enumerate(names)),
        "resolution": _centimetres(cube),
        "tile_size": tile,
        "tiles_overlap": share,
        "standardization_mean": [0.0] * cube.band_total,
        "standardization_std": [1 / 255] * cube.band_total,
        "seg_thresh": 0.0,
        "seg_small_segment": 0,
        "hsi_active_classes": model.classes,
        "hsi_active_model": model.digest,
        "hsi_active_version": VERSION,
    }
    return {key: json.dumps(value) for key, value in told.items()}


def _centimetres(cube: Cube) -> float:
    """The width of a pixel; without a CRS a unit is a metre."""
    if cube.crs is not None and cube.crs.is_geographic:
        metres = METRES_OF_A_DEGREE
    else:
        metres = cube.crs.linear_units_factor[1] if cube.crs is not None and cube.crs.is_projected else 1.0
    return 100 * abs(cube.transform[0]) * metres
