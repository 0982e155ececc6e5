"""Areas of the predicted map without a label: fields that look like a neighbour's class, which no score of a single
pixel finds."""

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .arrays import Arrays
from .batch import Batch

LEAST_PX = 8  # of an area that is asked about


def take_areas(arrays: Arrays, batch: Batch) -> None:
    """Pick the most uncertain pixel of each area without a label, the area with most deviation in all first."""
    deviation = arrays.variance.sqrt().cpu().numpy()
    area = connected(batch.rows, batch.columns, arrays.probabilities.max(1).indices.cpu().numpy())
    doubt = np.bincount(area, deviation) * (np.bincount(area) >= LEAST_PX)
    doubt[area[arrays.answered]] = 0
    for number in np.argsort(-doubt, kind="stable")[: np.count_nonzero(doubt)]:
        if not batch.open:
            return
        members = np.flatnonzero((area == number) & batch.free)
        if len(members):
            batch.take(members[deviation[members].argmax()], doubt[number])


def connected(rows: np.ndarray, columns: np.ndarray, classes: np.ndarray) -> np.ndarray:
    """The area (pixels,), numbered from 0 on, that each pixel lies in: side by side and of one class."""
    width = int(columns.max()) + 2  # so that a row's last pixel has no neighbour in the next row
    places = rows.astype(np.int64) * width + columns
    order = np.argsort(places)
    pairs = []
    for step in (1, width):
        found = np.searchsorted(places, places + step, sorter=order).clip(max=len(places) - 1)
        beside = order[found]
        here = np.flatnonzero((places[beside] == places + step) & (classes[beside] == classes))
        pairs.append((here, beside[here]))
    one, other = (np.concatenate(ends) for ends in zip(*pairs, strict=True))
    graph = coo_matrix((np.ones(len(one), bool), (one, other)), (len(places), len(places)))
    return connected_components(graph, directed=False)[1]
