"""More like this: the places without an answer that look most like a pixel."""

import numpy as np
import torch
from scipy.spatial import KDTree

from ...protocol.results import Question
from ...protocol.sentence import Sentence
from ..raster.labels import Labels, class_at
from ..strategies.batch import Batch
from .looks import looks_at, looks_of
from .session import Session

LOOKS = ("mnf", "blur1")  # groups of features: the spectrum, and what lies next to it


def alike(
    session: Session, labels: Labels, row: int, column: int, count: int, apart: int, excluded: list
) -> list[Question]:
    """At most `count` questions about pixels of the pool, the likest first; nothing is learnt for it.

    They lie `apart` pixels or more from each other, from the pixel, and from labels of its class; `excluded`,
    [[row, column], ...], are not among them. Scores: 1 for what looks the same, towards 0. Raises BadRequest where
    the pixel has no data.
    """
    pool, seen = session.pool, session.scene_features
    looks = looks_of(seen.features, seen.values, LOOKS)
    unlike = torch.cdist(looks, looks_at(session, row, column, LOOKS))[:, 0]
    entry = class_at(labels, row, column)
    known = labels.ids == entry["id"] if entry else np.zeros(len(labels.ids), bool)
    near = np.concatenate([[(row, column)], np.stack([labels.rows[known], labels.columns[known]], 1)])
    distance, _ = KDTree(near).query(np.stack([pool.rows, pool.columns], 1), p=np.inf)
    free = ~labels.cover(pool.rows, pool.columns) & ~session.units.at(excluded) & (distance >= max(1, apart))
    batch = Batch(pool.rows, pool.columns, free, count, apart, np.random.default_rng([session.seed]))
    batch.take_best((1 / (1 + unlike)).cpu().numpy())
    place = {"row": row, "column": column}
    if not entry:
        return _questions(session, batch, Sentence("Like the pixel at row {row}, column {column}", **place))
    reason = Sentence("Like the {name} pixel at row {row}, column {column}", name=entry["name"], **place)
    return _questions(session, batch, reason)


def _questions(session: Session, batch: Batch, reason: str) -> list[Question]:
    rows, columns = batch.rows[batch.picks], batch.columns[batch.picks]
    x, y = session.cube.to_map(rows, columns)
    places = zip(rows.tolist(), columns.tolist(), x.tolist(), y.tolist(), batch.scores, strict=True)
    return [
        Question(row, column, 1, 1, x, y, None, rank, round(score, 6), reason)
        for rank, (row, column, x, y, score) in enumerate(places, 1)
    ]
