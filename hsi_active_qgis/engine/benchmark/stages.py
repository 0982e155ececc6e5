"""How many tiles to label, in which steps, and the list of them: stage one of active semi-supervised segmentation."""

import csv
from math import ceil, floor
from pathlib import Path

import numpy as np
import shapely

from ...protocol.spreadsheets import guarded
from ..errors import BadRequest
from ..maps.polygons import outline
from ..raster.cube import Cube
from ..raster.files import written
from ..raster.windows import Window
from ..sheets.layout import read_cells
from .analyst import Analyst
from .run import Run

COLUMNS = ("rank", "round", "row", "column", "rows", "columns", "image", "class", "outline")


def stages(total: int, ratio: float, alpha: float = 0.1, beta: float = 0.5) -> tuple[int, int, int]:
    """Of `total` tiles label the share `ratio`: the target, how many first, how many in each round after it.

    target = ceil(ratio x total), first = floor(alpha x target) but 1 at least, each round = ceil(beta x first).
    Raises BadRequest for shares that are none.
    """
    for share in (ratio, alpha, beta):
        if isinstance(share, bool) or not isinstance(share, int | float) or not 0 < share <= 1:
            raise BadRequest("`ratio`, `alpha` and `beta` are each a share above 0 and up to 1. Correct them.")
    target = _whole(ceil, ratio * total)
    first = max(1, _whole(floor, alpha * target))
    return target, first, _whole(ceil, beta * first)


def _whole(step, number: float) -> int:
    """Rounded by `step`, untouched by the last digits of a float."""
    return int(step(round(number, 9)))


def write_list(path: Path, cube: Cube, run: Run, asked: np.ndarray, analyst: Analyst) -> None:
    """Write the tiles (n, 4) that were chosen, and what the analyst calls each, in the order of their choice.

    image: the file that a tile of a contact sheet lies in; outline: WKT in map coordinates.
    """
    cells = read_cells(cube.path)
    path.parent.mkdir(parents=True, exist_ok=True)
    with written(str(path)) as part, open(part, "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(COLUMNS)
        for rank, (place, class_id) in enumerate(zip(asked.tolist(), analyst.classes(asked).tolist(), strict=True)):
            window = Window(*place)
            corner = np.array(window.row), np.array(window.column)
            image = next((name for name, cell in cells if cell.contains(*corner).all()), "")
            number = 1 + max(0, -(-(rank + 1 - run.first) // run.batch))
            shape = shapely.from_wkb(outline(cube, window)).wkt
            rows.writerow((rank + 1, number, *window, guarded(image), class_id, shape))
