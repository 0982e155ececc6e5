"""The verb that splits answers into those to teach and those to judge a map by."""

from collections import defaultdict

import numpy as np
import shapely

from ...protocol.figures import HeldOut
from ...protocol.requests import SplitAnswers
from ..assessment.held_out import split
from ..errors import BadRequest
from ..loop.tiling import Tiling
from ..progress import Progress
from ..raster.cube import Cube
from ..raster.geometries import from_hex
from ..verb import verb


@verb
def split_answers(request: SplitAnswers, progress: Progress) -> HeldOut:
    """Split answers at random, class by class and by whole areas, or by the tiles that they lie in."""
    if not 0 < request.share < 1:
        raise BadRequest("The share that is held out lies between 0 and 1. Correct it.")
    shapes = from_hex([answer.wkb for answer in request.answers], "An answer")
    tiling = Tiling.of(request.tiles)
    if tiling is not None:
        shapes = _as_tiles(shapes, Cube.of(request.scene), tiling)
    return split(shapes, [answer.value for answer in request.answers], request.share, request.seed)


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
