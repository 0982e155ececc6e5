"""Answers that the others contradict, as the newest round tells, and before them those that contradict an answer of a
session that was merged: each is kept, corrected or withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Union

from ...protocol.results import Doubt
from ...session.rows import Edit
from ...translation import tr
from .merging import Conflict, conflicts_of
from .target import Target, Unit

if TYPE_CHECKING:
    from .workbench import Workbench


class Doubtful(NamedTuple):
    """An answer by its number in the session, and what the engine makes of it."""

    number: int
    doubt: Doubt

    @property
    def pixel(self) -> tuple[int, int]:
        """The most suspicious one that it labels."""
        return self.doubt.row, self.doubt.column

    @property
    def likelier(self) -> int:
        """The class that the others say."""
        return self.doubt.likelier

    @property
    def said(self) -> int:
        """The class that it has."""
        return self.doubt.said


Contradicted = Union[Conflict, Doubtful]


class Review:
    """Of a Workbench; `waiting` has those that nobody has decided on, conflicts first, then the most suspicious."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self.clear()

    def clear(self) -> None:
        """Begin anew: there is another session, or none."""
        self._told: list[Doubtful] = []
        self.conflicts: list[Conflict] = []
        self.waiting: list[Contradicted] = []

    def take_in(self, numbers: Sequence[int], doubts: Sequence[Doubt]) -> None:
        """Take what a round tells of answers, whose numbers are in the order of its request."""
        self._told = [Doubtful(numbers[doubt.answer], doubt) for doubt in doubts]
        self.read()

    def read(self) -> None:
        """Leave out answers that were kept, or that hold no more; while check points are asked, all of them."""
        asking = self._bench.checks.asking
        self.conflicts = [] if asking else conflicts_of(self._bench)
        told = [] if asking else [one.number for one in self._told]
        here = self._bench.session.standing(told)
        here -= set(self._bench.settings["kept"])
        ids = {entry["id"] for entry in self._bench.classes}
        here -= {one.number for one in self.conflicts}
        doubtful = [one for one in self._told if one.number in here and one.likelier in ids]
        self.waiting = [*self.conflicts, *doubtful]

    def at(self, target: Target | None) -> Contradicted | None:
        """Return the one that a target stands for, None if it is another place."""
        if not isinstance(target, Unit):
            return None
        return next((one for one in self.waiting if one.pixel == target.pixel), None)

    def text(self, one: Contradicted) -> str:
        """What it was answered and what the others say, in words."""
        if isinstance(one, Conflict):
            return one.text
        names = {entry["id"]: entry["name"] for entry in self._bench.classes}
        said, likelier = (names.get(class_id, "?") for class_id in (one.said, one.likelier))
        return tr("{}: the other answers say {} ({:.0f} %)").format(said, likelier, 100 * one.doubt.chance)

    def go_to(self, one: Contradicted | None) -> None:
        """Make one the target; None for the questions."""
        bench = self._bench
        bench.labelling.point_at(*bench.grid.centre(*one.pixel)) if one else bench.labelling.go_to_first()

    def keep(self, one: Contradicted) -> None:
        """Let an answer be as it is, for good, and go on."""
        bench, following = self._bench, self._after(one)
        if isinstance(one, Conflict):
            self._change(one, partial(bench.session.settle, [one.number, one.other]))
            return
        bench.set(kept=[*bench.settings["kept"], one.number])
        self.read()
        self.go_to(following)

    def correct(self, one: Contradicted, class_id: int | None) -> None:
        """Give an answer another class, and go on; the class that it has is to keep it."""
        if class_id == one.said:
            self.keep(one)
        else:
            self._change(one, partial(self._bench.session.correct, one.number, class_id))

    def withdraw(self, one: Contradicted) -> None:
        """Take an answer back, and go on."""
        self._change(one, partial(self._bench.session.withdraw, one.number))

    def _change(self, one: Contradicted, action: Callable[[], Edit]) -> None:
        following = self._after(one)
        if self._bench.labelling.change(action):
            self.go_to(following)

    def _after(self, one: Contradicted) -> Contradicted | None:
        """The one that comes next, from the first on after the last."""
        here = self.waiting.index(one)
        following = [*self.waiting[here + 1 :], *self.waiting[:here]]
        return following[0] if following else None
