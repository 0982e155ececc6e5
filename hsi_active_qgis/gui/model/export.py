"""Writes what the analyst takes away: maps through the engine, then styles, answers and the report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ...client.made_of import made_of
from ...client.requests import EngineFailure
from ...look.pictures import Picture, picture_of, save_pictures, show_composite
from ...look.styling import (
    open_raster,
    save_map_style,
    save_uncertainty_style,
    uncertainty_renderer,
)
from ...protocol.catalogue import UNITS
from ...protocol.figures import AccuracyFigures, HeldOut, SampleFigures
from ...protocol.kept_files import KeptFiles, clash
from ...protocol.learners import LEARNERS
from ...protocol.page_texts import PAGE
from ...protocol.parts import Answer, Outputs
from ...protocol.requests import Accuracy, Classify, Report, SplitAnswers
from ...protocol.results import Classification, WrittenReport
from ...protocol.strategies import STRATEGIES
from ...protocol.verb_request import Result, VerbRequest
from ...session.export import write_answers
from ...translation import spoken, tr, translated
from .request_parts import learner_of, scene_of, tiles_of

if TYPE_CHECKING:
    from .workbench import Workbench

FILES = {
    "classes": "class_map.tif",
    "confidence": "confidence.tif",
    "scaled": "confidence_scaled.tif",
    "uncertainty": "uncertainty.tif",
    "probabilities": "probabilities.tif",
    "change": "change_probability.tif",
    "polygons": "class_map.gpkg",
    "answers_gpkg": "answers.gpkg",
    "answers_csv": "answers.csv",
    "report": "report.html",
}
RASTERS = ("classes", "confidence", "uncertainty", "probabilities", "change")


class Export:
    """One export of a Workbench; `done(folder, names)` at its end, failures go to the bench's `told`.

    `held_out`: the share of the answers, by whole areas, that the maps do not learn and the report judges them by.
    """

    def __init__(
        self,
        bench: Workbench,
        folder: str,
        wanted: Sequence[str],
        minimum_area: int,
        reference: str,
        done: Callable[[Path, list[str]], None],
        held_out: float = 0.0,
    ) -> None:
        self._bench, self._opened = bench, bench.at_work
        self._session, self._raster = bench.session, bench.raster or ""
        self._folder, self._wanted, self._done = Path(folder), [*wanted], done
        self._minimum_area, self._reference = minimum_area, reference
        self._share = held_out if "report" in wanted else 0.0
        self._taught = self._session.answers()
        self._held_out: tuple[Answer, ...] = ()
        stem = Path(self._raster or self._session.path).stem
        self.paths = {name: str(self._folder / f"{stem}_{FILES[name]}") for name in FILES}
        self._accuracy: AccuracyFigures | None = None
        self._sample: SampleFigures | None = None

    def start(self) -> None:
        """Write the maps first, for they may fail, then the rest. Raises EngineFailure, OSError."""
        if not self._folder.name:
            raise EngineFailure("NoFolder", tr("Choose a folder to export to."))
        if not self._raster:
            raise EngineFailure("NoRaster", tr("The raster is gone: choose its file under Scene."))
        if self._share and self._reference:
            raise EngineFailure("TwoTruths", tr("Judge the map by a reference or by held-out answers, not by both."))
        if not self._bench.known_rasters.are_as_known():
            return
        maps = {name for name in self._wanted if name in RASTERS}
        if "polygons" in self._wanted:
            maps.add("classes")
        if "report" in self._wanted:
            maps |= {"classes", "uncertainty"}  # it shows both
            maps |= {"confidence"} if self._is_checked else set()  # it tells how far to trust that
        if "scaled" in self._wanted:
            maps |= {"classes", "confidence"}  # the one is judged, the other scaled
        self._keep_inputs(maps.union(self._wanted))
        self._folder.mkdir(parents=True, exist_ok=True)
        if not maps:
            self._finish()
        elif self._share:
            bench = self._bench
            split = SplitAnswers(scene_of(bench), self._taught, self._share, bench.settings["seed"], tiles_of(bench))
            self._ask(tr("Holding answers out"), split, partial(self._split, maps))
        else:
            self._map(maps)

    def _split(self, maps: set[str], found: HeldOut) -> None:
        for notice in found.notices:
            self._bench.told.emit(notice, "info")
        answers = self._taught
        self._taught = tuple(answers[i] for i in found.taught)
        self._held_out = tuple(answers[i] for i in found.held_out)
        self._map(maps)

    def _map(self, maps: set[str]) -> None:
        bench = self._bench
        request = Classify(
            scene=scene_of(bench),
            outputs=Outputs(**{name: self.paths[name] for name in maps}),
            answers=self._taught,
            classes=self._session.class_table,
            learner=learner_of(bench),
            minimum_area=self._minimum_area,
            polygons=self.paths["polygons"] if "polygons" in self._wanted else None,
            target_class="" if bench.second else None,  # of two dates the polygons are of what changed
            tiles=tiles_of(bench),
        )
        self._ask(tr("Exporting"), request, self._mapped)

    def _keep_inputs(self, written: set[str]) -> None:
        """Raise EngineFailure when a file to write is one that the export reads, or lies beside it as a part of it."""
        scene, kept = scene_of(self._bench), KeptFiles()
        for called, source in (
            (tr("the raster"), scene.raster),
            (tr("the second date"), scene.second),
            (tr("the further features"), scene.features),
            (tr("the mask"), scene.mask.raster if scene.mask is not None else None),
            (tr("the reference"), self._reference),
            (tr("the session"), str(self._session.path)),
        ):
            if source:
                kept.add(called, source, made_of(source))
        text = spoken(
            clash(kept, [(tr("The export"), self.paths[name]) for name in FILES if name in written], styled=True)
        )
        if text:
            raise EngineFailure("CannotWrite", text)

    def _ask(self, text: str, request: VerbRequest[Result], then: Callable[[Result], None]) -> None:
        def done(result: Result | None, failure: EngineFailure | None) -> None:
            if failure is not None and failure.code == "ClassesDoNotMeet":
                self._bench.told.emit(str(failure), "warning")
                self._bench.attempt(self._finish)  # all but the accuracy
            elif failure is not None:
                self._bench.told.emit(str(failure), "error")
            elif result is not None and self._bench.opened is self._opened:
                self._bench.attempt(lambda: then(result))

        self._bench.background.start(text, request, done)

    def _mapped(self, result: Classification) -> None:
        if "classes" in result.outputs:
            save_map_style(self.paths["classes"], self._bench.classes)
        for name in ("confidence", "uncertainty", "change"):
            if name in result.outputs:
                save_uncertainty_style(self.paths[name])
        if {"report", "scaled"} & set(self._wanted) and self._is_checked:
            scaled = self.paths["scaled"] if "scaled" in self._wanted else None
            request = self._bench.checks.request(self.paths["classes"], self.paths["confidence"], scaled)
            self._ask(tr("Judging the map"), request, self._judged)
        else:
            self._compare()

    @property
    def _is_checked(self) -> bool:
        """Whether a check sample tells of the accuracy."""
        answers = self._bench.checks.answers
        return answers is not None and answers.with_class > 0

    def _judged(self, figures: SampleFigures) -> None:
        self._sample = figures
        for notice in figures.notices:
            self._bench.told.emit(notice, "info")
        if figures.temperature is not None:
            save_uncertainty_style(self.paths["scaled"])
        else:
            self._wanted = [name for name in self._wanted if name != "scaled"]  # a notice tells why it is not there
        self._compare()

    def _compare(self) -> None:
        """Compare with the reference or the held-out answers, if there are any."""
        scene, class_map = scene_of(self._bench), self.paths["classes"]
        if self._held_out:
            request = Accuracy(scene, class_map, answers=self._taught, held_out=self._held_out)
            self._ask(tr("Comparing with held-out answers"), request, self._compared)
        elif self._reference and "report" in self._wanted:
            request = Accuracy(scene, class_map, self._reference, self._taught)
            self._ask(tr("Comparing with the reference"), request, self._compared)
        else:
            self._finish()

    def _compared(self, accuracy: AccuracyFigures) -> None:
        self._accuracy = accuracy
        for notice in accuracy.notices:
            self._bench.told.emit(notice, "warning")
        self._finish()

    def _finish(self) -> None:
        for name in ("answers_gpkg", "answers_csv"):
            if name in self._wanted:
                write_answers(self._session, self.paths[name])
        if "report" not in self._wanted:
            self._end()
            return
        shown = TemporaryDirectory()  # of its pictures until it is written

        def written(_: WrittenReport) -> None:
            shown.cleanup()
            self._end()

        self._ask(tr("Writing the report"), self._report(shown.name), written)

    def _end(self) -> None:
        self._done(self._folder, [Path(self.paths[name]).name for name in self._wanted])

    def _report(self, picture_folder: str) -> Report:
        bench, settings, info = self._bench, self._bench.settings, self._opened.info
        facts = {
            "raster": self._raster,
            "second_date": bench.second or tr("none"),
            "further_features": bench.features.path or tr("none"),
            "reference": self._reference or tr("none"),
            "answers_held_out": f"{self._share:g}",
            "bands_used": f"{len(settings['bands'] or info.used_bands)} / {info.bands}",
            "learner": tr(LEARNERS[settings["learner"]]),
            "strategy": tr(STRATEGIES[settings["strategy"]]),
            "questions": tr(UNITS[settings["unit"]]),
            "seed": settings["seed"],
            "minimum_area": self._minimum_area,
            "device": f"{bench.background.device}, {bench.background.why}",
            "session": str(self._session.path),
        }
        if self._sample is not None:
            facts |= {"check_sample": bench.checks.design, "check_points": bench.checks.text}
        return Report(
            path=self.paths["report"],
            title=f"HSI Active: {Path(self._raster).name}",
            settings=facts,
            rounds=tuple(self._session.rounds),
            pictures=save_pictures(self._pictures(), picture_folder),
            classes=self._session.class_table,
            accuracy=self._accuracy,
            map=self.paths["classes"],
            plan=bench.checks.plan if self._sample is not None else None,
            sample=self._sample,
            texts=translated(PAGE),
        )

    def _pictures(self) -> list[Picture]:
        composite = open_raster(self._raster)
        show_composite(composite, self._opened.info.composite)
        uncertainty = open_raster(self.paths["uncertainty"])
        uncertainty.setRenderer(uncertainty_renderer(uncertainty.dataProvider()))
        return [
            (tr("Colour composite of the raster"), picture_of([composite])),
            (tr("Uncertainty, from 0 (dark) to 1 (bright)"), picture_of([uncertainty])),
        ]
