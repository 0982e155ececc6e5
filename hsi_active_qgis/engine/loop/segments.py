"""The connected ground around a pixel that looks like it, in several sizes."""

from heapq import heappop, heappush

import numpy as np
import torch

from ...protocol.results import Segment
from ..maps.polygons import outline_of
from ..raster.labels import Labels, class_at
from ..raster.windows import Window
from .looks import looks_at
from .session import Session

REACH = 64  # pixels around the pixel that a segment may lie in
LARGEST = 2000  # pixels of a segment
SMALLEST = 4  # pixels of the first one, where there are as many
GROWTH = 1.6  # from one size to the next, at least
LOOKS = "blur1"  # group of features: a spectrum with its neighbours', or noise would fray the segments
USUAL = 0.25  # threshold of the segment shown first; two pixels taken at random are about 1 apart
BESIDE = ((-1, 0), (0, -1), (0, 1), (1, 0))


def segments(session: Session, labels: Labels, row: int, column: int, excluded: list) -> tuple[list[Segment], int]:
    """Segments from small to large, and the place of the usual one among them.

    Each holds all pixels within some threshold of the pixel's looks that are connected with it, and neither
    `excluded`, [[row, column], ...], nor answered otherwise than the pixel. Raises BadRequest where it has no data.
    """
    looks, features = looks_at(session, row, column, (LOOKS,)), session.scene_features.features
    window = Window(row, column, 1, 1).expanded(REACH, session.cube.shape)
    apart = (features.window(window, (LOOKS,)) - looks[0][:, None, None]).norm(dim=0)
    unlike = apart.masked_fill(~features.valid(window), torch.inf).cpu().numpy()
    unlike[_shut(labels, window, row, column, excluded)] = np.inf
    places, thresholds = flooded(unlike, row - window.row, column - window.column)
    ends = sizes(thresholds)
    found = []
    for end in ends:
        inside = np.zeros(unlike.shape, bool)
        inside[tuple(places[:end].T)] = True
        found.append(Segment(outline_of(session.cube, window, inside), end))
    return found, max(0, int(np.searchsorted(thresholds[np.array(ends) - 1], USUAL, "right")) - 1)


def flooded(unlike: np.ndarray, row: int, column: int) -> tuple[np.ndarray, np.ndarray]:
    """Places (n, 2) in the order in which a rising threshold takes them in, and these thresholds (n,), ascending.

    unlike (rows, columns): what each pixel differs by, infinite where no way leads; of equal ones the nearest comes
    first. One more than LARGEST at most.
    """
    waiting, seen, level = [(0.0, 0, row, column)], {(row, column)}, 0.0
    order: list[tuple[float, int, int]] = []
    while waiting and len(order) <= LARGEST:
        value, _, r, c = heappop(waiting)
        level = max(level, value)
        order.append((level, r, c))
        for down, right in BESIDE:
            place = (r + down, c + right)
            inside = 0 <= place[0] < unlike.shape[0] and 0 <= place[1] < unlike.shape[1]
            if inside and place not in seen and np.isfinite(unlike[place]):
                seen.add(place)
                away = (place[0] - row) ** 2 + (place[1] - column) ** 2
                heappush(waiting, (float(unlike[place]), away, *place))
    found = np.array(order)
    return found[:, 1:].astype(int), found[:, 0]


def sizes(thresholds: np.ndarray) -> list[int]:
    """How many of the pixels that a rising threshold takes in each segment has, from small to large.

    A threshold takes all that it lets in, unless that is more than LARGEST from the first one on.
    """
    ends = np.flatnonzero(np.diff(thresholds, append=np.inf) > 0) + 1
    ends = ends[ends <= LARGEST]
    found, wanted = [], float(SMALLEST)
    while (later := ends[ends >= wanted]).size:
        found.append(int(later[0]))
        wanted = GROWTH * later[0]
    return found or [int(ends[-1]) if ends.size else LARGEST]


def _shut(labels: Labels, window: Window, row: int, column: int, excluded: list) -> np.ndarray:
    """Which pixels of a window (rows, columns) no segment may take in; the pixel itself is free."""
    entry = class_at(labels, row, column)
    result = labels.covers(window)
    if entry:
        result &= labels.mask(window) != entry["id"]
    places = np.array([*excluded, (row, column)], int).T - [[window.row], [window.column]]
    inside = (places >= 0).all(0) & (places < [[window.rows], [window.columns]]).all(0)
    result[tuple(places[:, inside])] = True
    result[row - window.row, column - window.column] = False
    return result
