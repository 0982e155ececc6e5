"""Answers held out: split into taught and held-out ones by whole polygons, and a map judged by the held-out ones.

Pixels of one polygon are alike, so that a split by pixels would have the map judged by what it was taught. What
overlaps, or lies in one tile of a scene classification, is one group, which is held out or taught as a whole.
"""

import math
from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import shapely
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ...protocol.class_names import fold, unified
from ...protocol.figures import HeldOut, Interval
from ...protocol.parts import Answer
from ...protocol.reading import plain
from ...protocol.sentence import Sentence, counted
from ..errors import BadClassValue, BadRequest
from ..raster.class_map import read_classes
from ..raster.cube import Cube
from ..raster.labels import Labels, burn, class_table
from ..raster.opening import open_raster
from .accuracy import confusion_matrix, scores, segmentation_scores, target_scores
from .class_match import names_of
from .sample import wilson


def split(shapes: np.ndarray, values: Sequence, share: float, seed: int) -> HeldOut:
    """Split answers, shapely geometries and their classes, by class and at random, into taught and held-out ones.

    Of each class at least one group is taught, and of two or more at least one is held out.
    """
    groups = _groups(shapes)
    of_class: dict[str, list[int]] = defaultdict(list)
    for group in np.unique(groups).tolist():
        known = [values[i] for i in np.flatnonzero(groups == group).tolist() if values[i] is not None]
        if known:  # of areas in areas the last one counts most
            of_class[str(known[-1])].append(group)
    rng = np.random.default_rng(seed)
    held: list[int] = []
    for name in sorted(of_class):
        members = of_class[name]
        count = min(len(members) - 1, max(1, round(share * len(members))))
        held += rng.permutation(members)[:count].tolist()
    out = np.isin(groups, held)
    return HeldOut(np.flatnonzero(~out).tolist(), np.flatnonzero(out).tolist(), _told(of_class, out))


def _told(of_class: dict[str, list[int]], out: np.ndarray) -> list[str]:
    single = [name for name, members in of_class.items() if len(members) < 2]
    told: list[str] = [
        Sentence(
            "{answers} held out of {all}, to judge the map by.",
            answers=counted(int(out.sum()), "answer was", "answers were"),
            all=len(out),
        )
    ]
    if single:
        told.append(
            Sentence(
                "Of {single} there is one area only, which is taught: nothing judges this class.",
                single=", ".join(single),
            )
        )
    return told


def _groups(shapes: np.ndarray) -> np.ndarray:
    """Which shapes go together (shapes,): those that have ground in common, or a point of it."""
    shapes = shapely.make_valid(shapes)  # one that crosses itself touches nothing
    first, second = shapely.STRtree(shapes).query(shapes, "intersects")
    touching = shapely.touches(shapes[first], shapes[second])
    edges = (np.ones(int((~touching).sum())), (first[~touching], second[~touching]))
    return connected_components(coo_array(edges, shape=(len(shapes), len(shapes))), directed=False)[1]


def assess_answers(
    cube: Cube,
    map_path: str,
    held_out: Sequence[Answer],
    taught: Sequence[Answer] | None,
    target_class: int | None = None,
) -> dict:
    """Compare a map with held-out answers, on their pixels that were not taught; see protocol AccuracyFigures.

    Of a polygon at most 1000 pixels count, evenly spread. The interval takes each answer for one draw, since its pixels
    are alike. Raises BadClassValue for a class that the map does not have.
    """
    numbers = {fold(name): number for number, name in names_of(map_path).items()}
    answers = [[answer.wkb, _number(answer.value, numbers)] for answer in held_out]
    table = [{"id": i, "name": str(i), "colour": ""} for i in sorted({i for _, i in answers if i is not None})]
    labels = burn(cube, answers, table, layered=True)
    kept = labels.known
    if taught:
        kept &= ~burn(cube, plain(taught), layered=True).cover(labels.rows, labels.columns)
    shown = _shown(cube, map_path, labels)
    labels, shown = labels.take(np.flatnonzero(kept & (shown > 0))), shown[kept & (shown > 0)]
    ids = np.union1d(labels.ids, shown).astype(int).tolist()
    confusion = confusion_matrix(labels.ids, shown, ids)
    found = segmentation_scores(confusion) | scores(confusion)
    if target_class is not None:
        found |= target_scores(ids, confusion, target_class)
    draws = np.unique(labels.region, return_inverse=True)[1]
    found |= {"overall_interval": interval(labels.ids == shown, draws), "areas": len(np.unique(draws))}
    return found | {"ids": ids, "confusion": confusion.tolist(), "pixels": int(confusion.sum())}


def interval(right: np.ndarray, draws: np.ndarray) -> Interval | None:
    """The 95 % interval of the share of pixels (n,) that are right, which come in draws (n,) of alike ones.

    Wilson's, of as many points as the variance between the draws amounts to; as many as there are draws where all
    pixels are right, or none. None with fewer than two draws.
    """
    each, hits = np.bincount(draws), np.bincount(draws, right)
    if len(each) < 2:
        return None
    share = float(hits.sum() / each.sum())
    variance = len(each) / (len(each) - 1) * float(((hits - share * each) ** 2).sum()) / each.sum() ** 2
    points = share * (1 - share) / variance if variance > 0 else math.inf
    return Interval(*wilson(share, min(points, float(each.sum())) if 0 < share < 1 else len(each)))


def _number(value: object, numbers: dict[str, int]) -> int | None:
    """The number on the map of a class that an answer names, None for a don't-know. Raises BadClassValue."""
    if isinstance(value, str) and fold(value) in numbers:
        return numbers[fold(value)]
    [[number], _] = unified([value])
    if isinstance(number, str):
        raise BadClassValue("The map has no class {value}. Choose the map of these labels.", value=value)
    class_table([number])
    return number


def _shown(cube: Cube, map_path: str, labels: Labels) -> np.ndarray:
    """The map's class at each label (labels,)."""
    shown = np.zeros(len(labels.ids), int)
    with open_raster(map_path) as file:
        if file.shape != cube.shape:
            raise BadRequest("The map has another number of rows or columns than the raster. Map anew.")
        for window in cube.windows():
            here = np.flatnonzero(window.contains(labels.rows, labels.columns))
            if len(here):
                values = read_classes(file, window)
                shown[here] = values[labels.rows[here] - window.row, labels.columns[here] - window.column]
    return shown
