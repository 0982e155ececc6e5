"""More like this: what looks most like a pixel, or like any of those labelled with a class."""

from dataclasses import dataclass

import numpy as np
import torch
from scipy.spatial import KDTree

from ...protocol.results import Question
from ...protocol.sentence import Sentence
from ..errors import BadRequest
from ..maps.outputs import Output, opened
from ..progress import Progress
from ..raster.labels import Labels, class_at
from ..strategies.batch import Batch
from .looks import looks_at, looks_of
from .session import Session

LOOKS = ("mnf", "blur1")  # groups of features: the spectrum, and what lies next to it
MOST_EXAMPLES = 100  # labelled pixels of a class that others are compared with
PIXELS_AT_ONCE = 1 << 16


@dataclass(frozen=True)
class Examples:
    """What others are compared with: looks (examples, components), places (examples, 2), the id of their class, None
    without one, and what to call them."""

    looks: torch.Tensor
    places: np.ndarray
    class_id: int | None
    name: Sentence

    @classmethod
    def at(cls, session: Session, labels: Labels, row: int, column: int) -> "Examples":
        """A pixel. Raises BadRequest where it has no data."""
        looks, entry = looks_at(session, row, column, LOOKS), class_at(labels, row, column)
        places = np.array([(row, column)])
        if not entry:
            name = Sentence("the pixel at row {row}, column {column}", row=row, column=column)
            return cls(looks, places, None, name)
        name = Sentence("the {name} pixel at row {row}, column {column}", name=entry["name"], row=row, column=column)
        return cls(looks, places, entry["id"], name)

    @classmethod
    def of(cls, session: Session, labels: Labels, class_id: int) -> "Examples":
        """Labelled pixels of a class. Raises BadRequest where it has none with data."""
        name = next((entry["name"] for entry in labels.classes if entry["id"] == class_id), str(class_id))
        features, mine = session.scene_features.features, np.flatnonzero(labels.ids == class_id)
        mine = mine[np.linspace(0, len(mine) - 1, min(len(mine), MOST_EXAMPLES)).astype(int)]
        values, valid = features.at(labels.rows[mine], labels.columns[mine])
        if not valid.any():
            raise BadRequest("No pixel is labelled as {name} yet. Label one first.", name=name)
        places = np.stack([labels.rows[mine], labels.columns[mine]], 1)[valid]
        return cls(looks_of(features, values[valid], LOOKS), places, class_id, Sentence("pixels of {name}", name=name))

    def likeness(self, looks: torch.Tensor) -> torch.Tensor:
        """1 for pixels (pixels, components) that look as one of the examples, towards 0."""
        parts = [torch.cdist(part, self.looks).amin(1) for part in looks.split(PIXELS_AT_ONCE)]
        return 1 / (1 + torch.cat(parts))


def alike(
    session: Session, labels: Labels, examples: Examples, count: int, apart: int, excluded: list
) -> list[Question]:
    """At most `count` questions about pixels of the pool, the likest first; nothing is learnt for it.

    They lie `apart` pixels or more from each other, from the examples, and from labels of their class; `excluded`,
    [[row, column], ...], are not among them. Scores: see Examples.likeness.
    """
    pool, seen = session.pool, session.scene_features
    looks = looks_of(seen.features, seen.values, LOOKS)
    known = labels.known & (labels.ids == examples.class_id)
    near = np.concatenate([examples.places, np.stack([labels.rows[known], labels.columns[known]], 1)])
    distance, _ = KDTree(near).query(np.stack([pool.rows, pool.columns], 1), p=np.inf)
    free = ~labels.cover(pool.rows, pool.columns) & ~session.units.at(excluded) & (distance >= max(1, apart))
    batch = Batch(pool.rows, pool.columns, free, count, apart, np.random.default_rng([session.seed]))
    batch.take_best(examples.likeness(looks).cpu().numpy())
    return _questions(session, batch, Sentence("Like {what}", what=examples.name))


def write_likeness(session: Session, examples: Examples, path: str, progress: Progress) -> None:
    """Write the likeness of all pixels to some examples as a GeoTIFF on the raster's grid, NaN without data."""
    cube, features = session.cube, session.scene_features.features
    windows = cube.windows()
    with opened({"likeness": Output(cube, path, ["likeness"], "float32", np.nan)}, cog=False) as write:
        for done, window in enumerate(windows):
            progress(done / len(windows), "Comparing all pixels")
            found = examples.likeness(features.window(window, LOOKS).flatten(1).T).view(window.rows, window.columns)
            write["likeness"](window, found.masked_fill(~features.valid(window), torch.nan).cpu().numpy()[None])


def _questions(session: Session, batch: Batch, reason: str) -> list[Question]:
    rows, columns = batch.rows[batch.picks], batch.columns[batch.picks]
    x, y = session.cube.to_map(rows, columns)
    places = zip(rows.tolist(), columns.tolist(), x.tolist(), y.tolist(), batch.scores, strict=True)
    return [
        Question(row, column, 1, 1, x, y, None, rank, round(score, 6), reason)
        for rank, (row, column, x, y, score) in enumerate(places, 1)
    ]
