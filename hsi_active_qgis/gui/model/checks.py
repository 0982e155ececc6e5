"""The check sample of a Workbench: planned, drawn, asked in place of the questions, and what it tells of a map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...protocol.catalogue import DESIGNS
from ...protocol.figures import CheckSample, SampleFigures, SamplePlan
from ...protocol.parts import SampleDesign
from ...protocol.reading import ProtocolError, plain, read
from ...protocol.requests import AssessSample, DrawSample, PlanSample
from ...session.checks import CheckAnswers
from ...session.errors import SessionFileError
from ...translation import tr
from .sentences import counted

if TYPE_CHECKING:
    from .workbench import Workbench


class Checks:
    """`proposed` is the plan that `draw` keeps to, `answers` what was answered, `figures` what that told of the newest
    map; None without."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self.clear()

    def clear(self) -> None:
        """Begin anew: there is another session, or none."""
        self.proposed: SamplePlan | None = None
        self.answers: CheckAnswers | None = None
        self.figures: SampleFigures | None = None
        self._design = SampleDesign()
        self._seen = 0  # the number of the last answer that was looked at

    @property
    def asking(self) -> bool:
        """Whether check points are asked, not the model's questions."""
        return bool(self._bench.settings["checking"]) and self.answers is not None

    def read(self) -> None:
        """Take over what the session file holds."""
        session = self._bench.session
        answers = session.check_answers() if session.check_sample else None
        if answers != self.answers:
            self.answers, self.figures = answers, None
        if answers is not None:
            self._tell_taught()

    def _tell_taught(self) -> None:
        """Say once of new answers, however they came in, that they lie on check points: these are taught now."""
        session = self._bench.session
        before, self._seen = self._seen, session.last_number
        taught = session.taught_checks(before) if self._seen > before else 0
        if taught:
            self.figures = None
            one = tr("1 check point lies on labelled ground: labels teach, so it does not count when a map is judged.")
            many = tr(
                "{} check points lie on labelled ground: labels teach, so they do not count when a map is judged."
            )
            self._bench.told.emit(counted(taught, one, many), "warning")

    def propose(self, design: SampleDesign) -> None:
        """Ask the engine how many points a design needs on the newest map."""
        self._design = design

        def use(plan: SamplePlan) -> None:
            self.proposed = plan
            self._bench.changed.emit()

        bench = self._bench
        bench.attempt(lambda: bench.ask(tr("Planning the check sample"), PlanSample(self._map, design), use))

    def forget_plan(self) -> None:
        """Take back what was proposed: something else is wanted."""
        self.proposed = None
        self._bench.changed.emit()

    def draw(self) -> None:
        """Draw the proposed sample, and ask its points; an earlier one stays in the file."""
        bench = self._bench
        seed = bench.settings["seed"] + bench.session.check_sample
        bench.attempt(
            lambda: bench.ask(tr("Drawing the check sample"), DrawSample(self._map, self._design, seed), self._take_in)
        )

    def _take_in(self, drawn: CheckSample) -> None:
        bench = self._bench
        places = [(bench.grid.pixel(p.x, p.y), p) for p in drawn.points]
        points = [(*place, p.x, p.y, p.stratum, p.share) for place, p in places if place is not None]
        bench.session.add_checks(points)
        self._seen = 0  # the new points may lie on what was labelled long ago
        self.proposed = None
        bench.set(check_plan=plain(drawn.plan), check_design=self._design.design)
        self.ask(True)

    def ask(self, asking: bool) -> None:
        """Ask the check points in place of the model's questions, with its maps hidden; or these again."""
        bench = self._bench
        bench.set(checking=asking and bench.session.check_sample > 0)
        bench.read()
        bench.show()
        bench.layers.hide_opinion(self.asking)
        bench.labelling.go_to_first()

    def assess(self, quiet: bool = False) -> None:
        """Ask the engine how accurate the newest map is, and keep that with its round; `quiet`: unasked for."""
        bench, number = self._bench, self._bench.rounds.maps.shown

        def use(figures: SampleFigures) -> None:
            self.figures = figures if number == bench.rounds.maps.shown else None
            low, high = figures.intervals["overall"]
            kept = {"accuracy": figures.overall, "accuracy_low": low, "accuracy_high": high}
            bench.session.add_round({"round": number, **kept})
            for notice in [] if quiet else figures.notices:
                bench.told.emit(notice, "info")
            bench.changed.emit()

        bench.attempt(lambda: bench.ask(tr("Judging the map"), self.request(self._map), use, quiet, quiet))

    def map_is_there(self) -> None:
        """Judge a new map as soon as it is there, if check points were answered."""
        self.figures = None  # of the map before
        if self.answers is not None and self.answers.with_class:
            self.assess(quiet=True)

    def request(self, class_map: str, confidence: str | None = None, scaled: str | None = None) -> AssessSample:
        """Return the question how accurate a map of the session's classes is; `scaled`: confidence to write."""
        points = self.answers.points if self.answers is not None else ()
        names = {str(entry["id"]): entry["name"] for entry in self._bench.classes}
        return AssessSample(class_map, points, confidence, None, names, self._bench.session.answers(), scaled=scaled)

    @property
    def plan(self) -> SamplePlan | None:
        """How the newest sample was drawn, None where nobody knows any more."""
        try:
            return read(SamplePlan, self._bench.settings["check_plan"], "check_plan")
        except ProtocolError:
            return None

    @property
    def text(self) -> str:
        """What was drawn and answered, in words."""
        found = self.answers
        if found is None:
            return ""
        parts = [tr("{} check points").format(found.drawn), tr("{} with a class").format(found.with_class)]
        for number, what in ((found.unsure, tr("{} don't know")), (found.mixed, tr("{} mixed pixels"))):
            parts += [what.format(number)] if number else []
        parts += [tr("{} wait").format(found.waiting)] if found.waiting else []
        if found.interpreters > 1:
            text = tr("{} interpreters, who agree on {} of {} points that several answered")
            parts.append(text.format(found.interpreters, found.agreed, found.several))
        return ", ".join(parts)

    @property
    def summary(self) -> str:
        """How far the answers are, in a few words."""
        found = self.answers
        return tr("{} of {} answered").format(len(found.points), found.drawn) if found is not None else ""

    @property
    def design(self) -> str:
        """How the newest sample was drawn, in words."""
        return tr(DESIGNS.get(self._bench.settings["check_design"], DESIGNS["stratified"]))

    @property
    def _map(self) -> str:
        maps = self._bench.rounds.maps
        if not maps.shown:
            raise SessionFileError(tr("There is no map yet. Update the map first."))
        return maps.paths(maps.shown)["classes"]
