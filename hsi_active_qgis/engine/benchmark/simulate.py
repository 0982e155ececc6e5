"""A simulated analyst answers a learner's questions from a reference map, and the map shown is judged each round."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from .analyst import Analyst, balanced
from .controls import FULL
from .draws import Draw
from .judging import Round, judge
from .players import Player
from .run import Run

MARKS = (30, 60, 100, 200, 300, 480)  # numbers of labels at which figures are given, so the map is judged there
FEW_MARKS = (10, 20, 50)  # the same for tiles


@dataclass
class Course:
    """How far a simulation is: asked (n, 4): first row and column, rows and columns of each question so far; number:
    of rounds."""

    asked: np.ndarray = field(default_factory=lambda: np.zeros((0, 4), int))
    number: int = 0


def simulate(
    player: Player, analyst: Analyst, draw: Draw, run: Run, budget: int, every: int = 1, course: Course | None = None
) -> Iterator[Round]:
    """Ask, answer, teach and judge until `budget` questions are answered, or no question or test pixel is left.

    The map is judged in every `every`-th round, when a mark is reached and at the end, of two stages at the end alone;
    judging changes nothing.
    `course`: kept up to date, and where to go on with a new player, from a round that was judged.
    """
    marks, course, ended = (*FEW_MARKS, *MARKS) if draw.asked else MARKS, course or Course(), False
    asked, number, judged = course.asked, course.number, len(course.asked)
    if judged:
        player.teach(analyst.answer(asked))
    while not ended:
        start, before = time.perf_counter(), len(asked)
        count = min(run.batch if before else run.first, budget - before)
        if not before and run.first_set == "balanced_random" and not draw.asked:
            new = balanced(draw, count, run.seed)
        else:
            new = player.query(count, number)
        if not len(new):
            break
        asked, number = course.asked, course.number = np.concatenate([asked, new]), number + 1
        ended = len(asked) >= budget or run.strategy == FULL
        labels = analyst.answer(asked)
        player.teach(labels)
        left = draw.test.copy()
        left[asked[:, 0], asked[:, 1]] = False
        if not left.any():
            break
        looks = not run.stage_one and (number % every == 0 or passed(before, len(asked), marks))
        if looks or ended:
            shown = player.shown()
            seconds = time.perf_counter() - start
            classes = analyst.classes(asked)
            counts = {
                "labels": int((classes > 0).sum()),
                "clicks": len(asked),
                "asked": np.column_stack([asked[:, :2], classes])[judged:].tolist(),
                "balance": analyst.balance(asked[judged:]),
            }
            yield judge(shown, draw, left, labels, counts, seconds)
            judged = len(asked)


def passed(before: int, now: int, marks: tuple[int, ...] = MARKS) -> bool:
    """Whether a mark lies between two numbers of questions."""
    return any(before < mark <= now for mark in marks)
