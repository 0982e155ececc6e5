"""A round: the engine learns all answers, maps the scene and asks the next questions."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from ...client.requests import EngineFailure
from ...protocol.parts import Corner, Outputs, QuestionChoice
from ...protocol.reading import plain
from ...protocol.requests import Update
from ...protocol.results import Round
from ...session.rows import Values
from ...session.tiles import place_of
from ...translation import tr
from .request_parts import learner_of, scene_of, tiles_of
from .session_place import rounds_folder

if TYPE_CHECKING:
    from .workbench import Workbench


MAPS = ("classes", "uncertainty")


class Rounds:
    """Asks for rounds and takes them in; `number` is the newest, 0 before the first."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self.number = 0
        self.smoothing: str | None = None  # of the newest map, in words
        self.threshold: float | None = None  # of the newest map of change
        self._asked_at = 0.0

    def update(self) -> None:
        """Ask for the next round in the background; labelling goes on meanwhile."""
        bench = self._bench
        if bench.opened is None or bench.raster is None or bench.busy:
            return
        if not bench.known_rasters.are_as_known():
            return
        number = self.number + 1
        strategy, count, min_distance, rare = (
            bench.settings[name] for name in ("strategy", "count", "min_distance", "rare")
        )
        request = Update(
            scene=scene_of(bench),
            answers=bench.session.answers(),
            outputs=Outputs(**self.paths(number)),
            classes=bench.session.class_table,
            learner=learner_of(bench),
            questions=QuestionChoice(strategy, count, min_distance, number, rare),
            first_set=bench.settings["first_set"],
            previous=self.paths(self.number)["classes"] if self.number else None,
            excluded=tuple(Corner(q["row"], q["column"]) for q in bench.questions if q["state"] == "skipped"),
            tiles=tiles_of(bench),
        )
        self._asked_at = time.monotonic()
        opened = bench.opened

        def done(result: Round | None, failure: EngineFailure | None) -> None:
            if bench.opened is opened:
                self._land(number, result, failure)

        def ask() -> None:
            rounds_folder(opened.file.path).mkdir(exist_ok=True)
            bench.background.start(tr("Updating the map"), request, done)

        bench.attempt(ask)

    def paths(self, number: int) -> dict[str, str]:
        """Return the paths of a round's maps by name."""
        folder = rounds_folder(self._bench.session.path)
        names = (*MAPS, "change") if self._bench.second else MAPS
        return {name: str(folder / f"round_{number:03}_{name}.tif") for name in names}

    @property
    def figures(self) -> Values:
        """The figures of the newest round, {} before the first."""
        rounds = self._bench.session.rounds if self._bench.opened else []
        return rounds[-1] if rounds else {}

    @property
    def shows_unlike(self) -> bool:
        """Whether the newest map was made of two dates without an answer."""
        return self._bench.second is not None and self.figures["answers"] == 0

    @property
    def answered(self) -> tuple[int, int]:
        """Of the clicks of the two rounds before the newest how many had a class, and how many there were; (0, 0)
        before two rounds were answered."""
        rounds = self._bench.session.rounds[-3:] if self._bench.opened else []
        if len(rounds) < 3:
            return 0, 0
        known, unsure = (max(0, (rounds[-1][name] or 0) - (rounds[0][name] or 0)) for name in ("answers", "unsure"))
        return known, known + unsure

    def _land(self, number: int, result: Round | None, failure: EngineFailure | None) -> None:
        bench = self._bench
        if failure is not None:
            bench.told.emit(str(failure), "error")
        if result is None:
            return
        bench.attempt(lambda: self._take_in(number, result))
        for notice in result.notices:
            if notice not in bench.at_work.info.notices:  # these are under Scene since the raster was read
                bench.told.emit(notice, "info")

    def _take_in(self, number: int, result: Round) -> None:
        bench = self._bench
        answered = bench.session.answered_places()
        questions = [q for q in plain(result.questions) if place_of(q) not in answered]
        counts = bench.session.counts()
        figures = {
            "round": number,
            "answers": sum(n for class_id, n in counts.items() if class_id is not None),
            "unsure": counts.get(None, 0),
            "changed": result.changed,
            "seconds": time.monotonic() - self._asked_at,
        }
        self.smoothing, self.threshold = result.smoothing, result.threshold
        bench.session.add_samples(questions, number)
        bench.session.add_round(figures)
        if result.mapped:
            bench.layers.add_maps(number, self.paths(number), bench.classes)
        bench.landed()

    def show_maps(self) -> None:
        """Show the maps of the newest round where the project does not: it may have been saved before that round."""
        for number in range(self.number, 0, -1):
            paths = {name: path for name, path in self.paths(number).items() if Path(path).exists()}
            if paths.keys() >= set(MAPS):
                if not self._bench.layers.shows(paths["classes"]):
                    self._bench.layers.add_maps(number, paths, self._bench.classes)
                return
