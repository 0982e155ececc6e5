"""The verb that splits answers into those to teach and those to judge a map by."""

from collections import defaultdict

import numpy as np
import shapely

from ...protocol.figures import HeldOut
from ...protocol.requests import SplitAnswers
from ...protocol.sentence import Sentence
from ..assessment.held_out import split
from ..errors import BadRequest
from ..loop.tiling import Tiling
from ..progress import Progress
from ..raster.cube import Cube
from ..raster.geometries import from_hex
from ..raster.labels import pixels_under
from ..verb import verb


@verb
def split_answers(request: SplitAnswers, progress: Progress) -> HeldOut:
    """Split answers at random, class by class and by whole areas, or by the tiles that they lie in.

    Those that label one pixel go together.
    """
    if not 0 < request.share < 1:
        raise BadRequest("The share that is held out lies between 0 and 1. Correct it.")
    shapes = from_hex([answer.wkb for answer in request.answers], Sentence("An answer"))
    tiling = Tiling.of(request.tiles)
    cube = Cube.of(request.scene)
    shapes = _with_middles(shapes, cube) if tiling is None else _as_tiles(shapes, cube, tiling)
    return split(shapes, [answer.value for answer in request.answers], request.share, request.seed)


def _with_middles(shapes: np.ndarray, cube: Cube) -> np.ndarray:
    """In pixels; what labels a pixel without covering its middle covers it now, for what meets there goes together."""
    found = []
    for shape in cube.to_pixels(shapes):
        rows, columns, cover = pixels_under(shape, cube.shape, {})
        middles = shapely.box(columns + 0.49, rows + 0.49, columns + 0.51, rows + 0.51)
        if shapely.get_dimensions(shape) == 0 and len(rows):
            shape = shapely.union_all(middles)
        elif 0 < cover < 1:
            shape = shapely.union_all([shape, *middles])
        found.append(shape)
    return np.array(found, object)


def _as_tiles(shapes: np.ndarray, cube: Cube, tiling: Tiling) -> np.ndarray:
    """In place of each shape the tiles that it reaches into, in pixels, as one shape."""
    windows = tiling.cut(cube.path, cube.shape)
    boxes = [shapely.box(w.column, w.row, w.column + w.columns, w.row + w.rows) for w in windows]
    shapes, tree = cube.to_pixels(shapes), shapely.STRtree(boxes)
    which, tiles = tree.query(shapes, "intersects")
    inside = ~shapely.touches(shapes[which], tree.geometries[tiles])
    found: dict[int, list[int]] = defaultdict(list)
    for shape, tile in zip(which[inside].tolist(), tiles[inside].tolist(), strict=True):
        found[shape].append(tile)
    return np.array([shapely.union_all(tree.geometries[found[i]]) if i in found else s for i, s in enumerate(shapes)])
