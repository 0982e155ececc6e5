"""Labels as a learner takes them: without don't-knows, classes numbered from 0."""

from dataclasses import dataclass

import numpy as np

from ..raster.labels import Labels


@dataclass(frozen=True)
class TrainingSet:
    """rows, columns, truth (labels,): places and classes; classes [{"id", "name", "colour"}] of the labels, in the
    order of the table; state: of the random generator that they are to be learnt with."""

    rows: np.ndarray
    columns: np.ndarray
    truth: np.ndarray
    classes: list[dict]
    state: str

    @classmethod
    def of(cls, labels: Labels, rng: np.random.Generator) -> "TrainingSet":
        known = labels.take(np.flatnonzero(labels.known))
        classes = [c for c in labels.classes if (known.ids == c["id"]).any()]
        truth = (known.ids[:, None] == np.array([c["id"] for c in classes])).argmax(1)
        return cls(known.rows, known.columns, truth, classes, str(rng.bit_generator.state))

    def same(self, other: "TrainingSet | None") -> bool:
        """Whether learning them after the others would change nothing."""
        return other is not None and self._key == other._key

    @property
    def ids(self) -> list[int]:
        return [c["id"] for c in self.classes]

    @property
    def _key(self) -> tuple:
        return (self.rows.tobytes(), self.columns.tobytes(), self.truth.tobytes(), self.classes, self.state)
