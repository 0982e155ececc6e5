"""What an update with very many answers costs, beside one with 200: 20,000 points, 50 large areas, 300 classes.

    PYTHONPATH=. python benchmarks/answers.py

Processor seconds of this process on one thread, 400 x 400 x 50: the first update of each, then the median of three with
further answers, one after the other, without maps.
"""

import os
import statistics
from pathlib import Path

os.environ["HSI_ACTIVE_THREADS"] = "1"
import numpy as np
import shapely
from memory import FIELD, OUT, fields, generate
from rounds import seconds

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.loop import kept_session

SIDE, AREA = 400, 50  # pixels
TURNS, MORE = 3, 10  # updates with further answers, and how many of these each


def main() -> None:
    OUT.mkdir(exist_ok=True)
    path = OUT / f"fields_{SIDE}_50_1.tif"
    if not path.exists():
        generate(path, SIDE, 50, 1)
    rng = np.random.default_rng(3)
    places = rng.permutation(SIDE * SIDE)
    corners = rng.permutation((SIDE // AREA) ** 2)
    classes = np.arange(SIDE * SIDE) % 300 + 1
    in_area = np.isin((places // SIDE // AREA) * (SIDE // AREA) + places % SIDE // AREA, corners[: 50 + TURNS])
    more = points(places[~in_area][-TURNS * MORE :])  # nobody is asked about what lies in an answered area
    few = cost(path, points(places[:200]), more, MORE)
    print(f"200 answers: {few[0]:.2f} s, then {few[1]:.2f}", flush=True)
    for name, answers, further, step in (
        ("1000 answers", points(places[:1000]), more, MORE),
        ("20,000 answers", points(places[:20_000]), more, MORE),
        ("50 areas of 2500 pixels", areas(corners[:50]), more, MORE),
        ("the same, and an area in each turn", areas(corners[:50]), areas(corners[50 : 50 + TURNS]), 1),
        ("600 answers of 300 classes", points(places[:600], classes), points(places[600:630], classes), MORE),
    ):
        first, later = cost(path, answers, further, step)
        print(f"{name}: {first:.2f} s, then {later:.2f}, {later / few[1]:.1f} times 200 answers", flush=True)


def cost(path: Path, answers: list, more: list, step: int) -> tuple[float, float]:
    """Seconds of the first update, and the median of those with further answers."""
    kept_session.forget()
    scene = {"raster": str(path)}
    verbs.suggest(scene)
    sets = [answers + more[: turn * step] for turn in range(TURNS + 1)]
    first, *later = [seconds(lambda known=known: verbs.update(scene, known, outputs={})) for known in sets]
    return first, statistics.median(later)


def points(places: np.ndarray, classes: np.ndarray | None = None) -> list:
    """Answers of one pixel each, of the class of the ground, or of one given for each pixel of the raster."""
    rows, columns = np.divmod(places, SIDE)
    ids = fields(SIDE)[rows // FIELD, columns // FIELD] + 1 if classes is None else classes[: len(places)]
    shapes = shapely.points(4e5 + 5 * columns + 2.5, 5.8e6 - 5 * rows - 2.5)
    return list(zip(shapely.to_wkb(shapes, hex=True).tolist(), ids.tolist(), strict=True))


def areas(places: np.ndarray) -> list:
    """Squares side by side."""
    answers = []
    for row, column in zip(*np.divmod(places, SIDE // AREA), strict=True):
        x, y, side = 4e5 + 5 * AREA * column, 5.8e6 - 5 * AREA * row, 5 * AREA
        kind = int(fields(SIDE)[row * AREA // FIELD, column * AREA // FIELD]) + 1
        answers.append((shapely.to_wkb(shapely.box(x, y - side, x + side, y), hex=True), kind))
    return answers


if __name__ == "__main__":
    main()
