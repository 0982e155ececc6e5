"""Questions from the whole raster: its best pixels by a cheap score, streamed, are what a strategy chooses among."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from ...protocol.sentence import Sentence
from ...protocol.settings import Settings
from .. import learners
from ..features.pool import POOL_PIXELS, Pool
from ..progress import Progress
from ..raster.windows import Window
from ..strategies import OF_PROBABILITIES, uncertainty

if TYPE_CHECKING:
    from .session import Session

LEAST = 4000  # pixels that are kept: a batch is spread among them, and some may not be answerable
TWO_STAGE = 50_000  # pixels that a strategy goes through of those that the kernel learner doubts most
KERNEL = "spectral_spatial"
Score = Callable[[torch.Tensor], torch.Tensor]


@dataclass(frozen=True)
class FirstStage:
    """own: whether by the learner's own probabilities, else by the query model's; score: of probabilities (pixels,
    classes); kept: pixels, 0 for as many as a batch by this score needs."""

    own: bool
    score: Score
    kept: int

    @classmethod
    def of(cls, learner: str, settings: Settings, strategy: str) -> "FirstStage | None":
        """None where a random subsample stands for the raster."""
        two_stage = settings.two_stage
        reads_all = two_stage if learner == KERNEL else learners.reads_spectra(learner, settings) and not two_stage
        if reads_all and strategy in OF_PROBABILITIES and not settings.pool:
            return cls(True, OF_PROBABILITIES[strategy], 0)
        return cls(False, uncertainty.margin, settings.pool or TWO_STAGE) if two_stage else None

    def best_pixels(self, session: "Session", count: int, apart: int, excluded: list, progress: Progress) -> Pool:
        """The best pixels of the raster that are neither answered nor excluded.

        A pick takes those less than `apart` pixels around it away, so that many are kept for each of `count`.
        """
        around = count * max(1, 2 * apart - 1) ** 2
        best = Best(self.kept or min(POOL_PIXELS, max(LEAST, around)))
        model = (session.learner if self.own else session.query_model).model()
        features, columns = session.scene_features.features, session.cube.shape[1]
        windows = session.cube.windows()
        for done, window in enumerate(windows):
            progress(done / len(windows), "Looking at all pixels")
            free = features.valid(window).cpu().numpy() & _unanswered(session, window, excluded)
            if not free.any():
                continue
            scores = self.score(model.predict(features, window)[:, torch.from_numpy(free)].T)
            rows, places = np.nonzero(free)
            best.add((rows + window.row) * columns + places + window.column, scores.cpu().numpy())
        return Pool(*np.divmod(np.sort(best.pixels), columns))


class Best:
    """The pixels of the highest scores so far, `count` at most, whatever is added."""

    def __init__(self, count: int):
        self.count = count
        self.pixels, self.scores = np.zeros(0, np.int64), np.zeros(0, np.float32)

    def add(self, pixels: np.ndarray, scores: np.ndarray) -> None:
        """pixels, scores (n,)."""
        self.pixels, self.scores = np.append(self.pixels, pixels), np.append(self.scores, scores)
        if len(self.scores) > self.count:
            first = np.argpartition(-self.scores, self.count - 1)[: self.count]
            self.pixels, self.scores = self.pixels[first], self.scores[first]


def told_pool(session: "Session", strategy: str) -> list[str]:
    """What a learner does not look at when it chooses questions, and how to change that."""
    if not session.limited or session.first_stage(strategy):
        return []
    total = session.cube.shape[0] * session.cube.shape[1]
    return [
        Sentence(
            "The learner chooses among {pixels:,} of {total:,} pixels, drawn by chance. To choose among all of them, "
            "set two_stage; pool sets how many are drawn.",
            pixels=len(session.pool),
            total=total,
        )
    ]


def _unanswered(session: "Session", window: Window, excluded: list) -> np.ndarray:
    """Which pixels of a window (rows, columns) have no answer and are not excluded [[row, column], ...]."""
    free = np.ones((window.rows, window.columns), bool) if session.labels is None else ~session.labels.covers(window)
    rows, columns = np.array(excluded, np.int64).reshape(-1, 2).T
    here = window.contains(rows, columns)
    free[rows[here] - window.row, columns[here] - window.column] = False
    return free
