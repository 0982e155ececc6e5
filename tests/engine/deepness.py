"""How Deepness runs an ONNX file over a raster, as far as it bears on the map: in tiles that overlap."""

import json

import numpy as np
import onnxruntime
import rasterio


def classes_by_onnx(path: str, raster: str) -> np.ndarray:
    """The places of the classes (rows, columns) that an ONNX file gives the pixels of a raster.

    Tiles begin at the upper left pixel; beyond the raster all is nodata, or 0. Each keeps what is farther than half the
    overlap from its borders, or lies at those of the image.
    """
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    told = {key: json.loads(text) for key, text in session.get_modelmeta().custom_metadata_map.items()}
    (given,) = session.get_inputs()
    tile, overlap = told["tile_size"], int(told["tile_size"] * told["tiles_overlap"] / 100 * 2) // 2
    assert given.shape[1:] == [len(told["standardization_mean"]), tile, tile]
    image, shape = _extended(raster, tile, tile - overlap)
    result, half = np.zeros(image.shape[1:], int), overlap // 2
    mean, deviation = (np.float32(told[f"standardization_{name}"])[:, None, None] for name in ("mean", "std"))
    for row in range(0, image.shape[1] - tile + 1, tile - overlap):
        for column in range(0, image.shape[2] - tile + 1, tile - overlap):
            values = np.float32(image[:, row : row + tile, column : column + tile] * (1 / 255))
            (chances,) = session.run(None, {given.name: ((values - mean) / deviation)[None]})
            top, left = half * (row > 0), half * (column > 0)
            result[row + top : row + tile, column + left : column + tile] = chances[0, :, top:, left:].argmax(0)
    return result[: shape[0], : shape[1]]


def _extended(raster: str, tile: int, step: int) -> tuple[np.ndarray, tuple[int, int]]:
    """The raster's values as QGIS shows them, in whole tiles, and its own shape."""
    with rasterio.open(raster) as file:
        stored, shape = file.read(), file.shape
        told = file.scales, file.offsets, file.nodatavals  # NaN where no value is declared
        scales, shifts, nodata = (np.array(one, float)[:, None, None] for one in told)
    values = stored if (scales == 1).all() and not shifts.any() else np.float32(stored * scales + shifts)
    values = np.where(stored == nodata, stored, values)
    more = [max(tile, tile + -(-max(0, side - tile) // step) * step) - side for side in shape]
    around = np.broadcast_to(np.nan_to_num(nodata), (len(values), *(np.add(shape, more)))).astype(values.dtype).copy()
    around[:, : shape[0], : shape[1]] = values
    return around, shape
