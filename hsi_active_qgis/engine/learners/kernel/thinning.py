"""Of very many labels those that are learnt: the same again and again, for each new one costs a pass over the pool.

A hash of its place says how soon a label of a class is taken. How many are taken of each class the first labels of all
decide, until there are a quarter more: in between what is learnt only grows, whenever the engine was started.
"""

import numpy as np

from ...raster.labels import Labels, flat

LABEL_LIMIT = 1000  # kernel rows; more labels are thinned
ROOM = 0.75  # share of them that the first labels take, the rest is for new ones


def thin(labels: Labels, limit: int = LABEL_LIMIT) -> Labels:
    """At most `limit` labels: an equal share for each class, within a class for each answered polygon or point."""
    count = len(labels.ids)
    if count <= limit:
        return labels
    settled = limit
    while settled * 5 // 4 <= count:
        settled = settled * 5 // 4
    turn = _turns(labels)
    chosen = _taken(labels.ids, turn, settled, int(ROOM * limit))
    if len(chosen) > limit:  # a class has grown by more than the others
        chosen = _taken(labels.ids, turn, count, limit)
    return labels.take(chosen)


def scattered(rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """Numbers from 0 to 1 (pixels,) that look random, for each place its own (SplitMix64, Steele et al. 2014)."""
    bits = flat(rows, columns).astype(np.uint64) + np.uint64(0x9E3779B97F4A7C15)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        bits = (bits ^ bits >> np.uint64(shift)) * np.uint64(factor)
    return (bits ^ bits >> np.uint64(31)) / 2.0**64


def _turns(labels: Labels) -> np.ndarray:
    """How late each label is taken (labels,): how many of its polygon come before it, and less than 1 by hash."""
    late = scattered(labels.rows, labels.columns)
    order = np.lexsort((late, labels.region))
    _, start, counts = np.unique(labels.region[order], return_index=True, return_counts=True)
    turn = np.empty(len(order))
    turn[order] = np.arange(len(order)) - np.repeat(start, counts)
    return turn + late


def _taken(ids: np.ndarray, turn: np.ndarray, settled: int, limit: int) -> np.ndarray:
    """Which labels are learnt: of the first `settled` ones as many as `limit`, those of each class that are taken
    latest at the end, then of all others those that are taken as soon."""
    classes, sizes = np.unique(ids[:settled], return_counts=True)
    lateness = np.zeros(len(ids))  # relative to the last one that is taken of a class
    is_taken = np.ones(len(ids), bool)
    for class_id, size, share in zip(classes, sizes, _fair_shares(sizes, limit), strict=True):
        members = np.flatnonzero(ids == class_id)
        first = members[members < settled]
        first = first[np.argsort(turn[first])]
        lateness[first] = np.arange(size) / max(1, share)
        if size > share:
            is_taken[members] = turn[members] <= (turn[first[share - 1]] if share else -1)
    chosen = np.flatnonzero(is_taken)
    return chosen[np.lexsort((lateness[chosen], chosen >= settled))]


def _fair_shares(sizes: np.ndarray, limit: int) -> np.ndarray:
    """Split `limit` evenly, what small classes leave going to the larger ones."""
    shares = np.zeros(len(sizes), int)
    left = limit
    for rank, i in enumerate(np.argsort(sizes)):
        shares[i] = min(sizes[i], left // (len(sizes) - rank))
        left -= shares[i]
    return shares
