"""Compare strategies: how many labels each learner and query strategy would have needed on a scene with a reference."""

from __future__ import annotations

import os
import shutil
import tempfile
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
)

from ..client.requests import EngineFailure
from ..protocol.catalogue import CONTROLS, TRACKS, UNITS
from ..protocol.comparison import Comparison, RunShape
from ..protocol.first_sets import FIRST_SETS
from ..protocol.job_requests import Benchmark
from ..protocol.learners import LEARNERS
from ..protocol.published import PUBLISHED
from ..protocol.reading import plain, read
from ..protocol.settings import Settings
from ..protocol.spec import Texts
from ..protocol.strategies import STRATEGIES
from ..protocol.writing import whole
from ..translation import tr
from . import parameters as p
from .base import Outputs, Parameters
from .inputs import raster_problem, scene_problem
from .learner_choice import declare_settings, learner_problem, settings_of
from .reference import REFERENCE, reference_path
from .scene_algorithm import SceneAlgorithm
from .suggestion import declare_pool_share, pool_share_of
from .tile_choice import RANDOM_SHARE, SIZE, declare_tiles, tiles_of, tiles_problem

LEARNERS_CHOSEN, STRATEGIES_CHOSEN, FIRST_SET = "LEARNERS", "STRATEGIES", "FIRST_SET"
TRACK, SEEDS, BUDGET, COUNT, FOLDER = "TRACK", "SEEDS", "BUDGET", "COUNT", "FOLDER"
PUBLISHED_ONE, FIRST_COUNT, MIN_DISTANCE, PLAIN = "PUBLISHED", "FIRST_COUNT", "MIN_DISTANCE", "PLAIN"
OWN = {"none": "What is chosen here", **Texts(PUBLISHED)}
SHORTENING = {BUDGET: "budget", COUNT: "batch", FIRST_COUNT: "first"}  # of a published protocol


class CompareStrategies(SceneAlgorithm):
    """hsiactive:comparestrategies."""

    ID = "comparestrategies"

    def displayName(self) -> str:
        return tr("Compare strategies")

    def about(self) -> str:
        return tr(
            "A simulated analyst answers the questions of each learner and query strategy from a reference map, and "
            "each map is compared with the rest of the reference. Writes a table of the labels needed, the accuracy "
            "and the time, means over seeds with 95 % intervals. A strategy that a learner cannot serve is left out "
            "with a warning."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        p.declare_raster(self)
        text = tr("A raster on the same grid with the true class of each pixel, 0 where it is not known.")
        self.declare(QgsProcessingParameterRasterLayer(REFERENCE, tr("Reference map")), text)
        p.declare_second(self)
        p.declare_bands(self)
        p.declare_mask(self)
        learners = {**LEARNERS, **CONTROLS}
        p.declare_choices(self, LEARNERS_CHOSEN, tr("Learners"), learners, ["spectral_spatial"])
        p.declare_choices(self, STRATEGIES_CHOSEN, tr("Query strategies"), STRATEGIES, ["variance_reduction", "random"])
        p.declare_choice(self, FIRST_SET, tr("First set"), FIRST_SETS, advanced=True)
        p.declare_choice(self, TRACK, tr("Track"), TRACKS)
        p.declare_choice(self, PUBLISHED_ONE, tr("Protocol, shortened by SEEDS, EPOCHS, BUDGET, COUNT, SIZE"), OWN)
        declare_settings(self)
        declare_tiles(self, UNITS, advanced=True)
        text = tr("How often each is repeated with other random numbers. Intervals need two or more.")
        p.declare_number(self, SEEDS, tr("Number of seeds"), 3, 1, text)
        p.declare_number(self, BUDGET, tr("Labels"), 100, 2, tr("How many questions each run may ask."))
        p.declare_number(self, COUNT, tr("Samples a round"), 10, 1, tr("How many questions are asked at a time."))
        text = tr("How many questions the first round asks. 0 for as many as the others.")
        p.declare_number(self, FIRST_COUNT, tr("Samples of the first round"), 0, 0, text, advanced=True)
        text = tr("How far apart the questions of a round lie at least, in pixels.")
        p.declare_number(self, MIN_DISTANCE, tr("Minimum distance (pixels)"), 5, 0, text, advanced=True)
        text = tr("By the strategies' scores alone, as published: questions of one round may repeat each other.")
        self.declare(QgsProcessingParameterBoolean(PLAIN, tr("By score alone"), False), text, advanced=True)
        declare_pool_share(self)
        kind = tr("Table") + " (*.csv)"
        text = tr("A row for each learner and strategy, as CSV.")
        self.declare(QgsProcessingParameterFileDestination(p.OUTPUT, tr("Comparison"), kind), text)
        text = tr("Where figures, maps and all single results go; a comparison that was stopped goes on from there.")
        folder = QgsProcessingParameterFolderDestination(FOLDER, tr("Folder"), None, True, False)
        self.declare(folder, text)

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        text = scene_problem(self, parameters, context) or raster_problem(self, parameters, context, REFERENCE)
        text = text or learner_problem(self, parameters, context)
        if text:
            return text
        for name in (LEARNERS_CHOSEN, STRATEGIES_CHOSEN):
            if not self.parameterAsEnumStrings(parameters, name, context):
                return tr("Choose at least one of {}.").format(name)
        return tiles_problem(self, parameters, context)

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> bool:
        ready = super().prepareAlgorithm(parameters, context, feedback)
        self._reference = reference_path(self, parameters, context)
        return ready

    def work(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Outputs:
        scene = self._scene.for_engine(self, parameters, context, feedback)
        chosen = self.parameterAsEnumString(parameters, PUBLISHED_ONE, context)
        protocol = None if chosen == "none" else chosen
        comparison, shape = self._asked(parameters, context, bool(protocol))

        def compare(folder: str) -> None:
            request = Benchmark(scene, folder, self._reference, None, comparison, shape, protocol)
            self._compare(request, table, feedback)

        table = os.path.abspath(self.parameterAsFileOutput(parameters, p.OUTPUT, context))
        if parameters.get(FOLDER):
            folder = os.path.abspath(self.parameterAsString(parameters, FOLDER, context))
            compare(folder)
            return {p.OUTPUT: table, FOLDER: folder}
        with tempfile.TemporaryDirectory() as folder:
            compare(folder)
        return {p.OUTPUT: table}

    def _asked(
        self, parameters: Parameters, context: QgsProcessingContext, published: bool
    ) -> tuple[Comparison, RunShape]:
        """Return what is chosen; where a published protocol says the rest, what shortens it alone."""
        track = self.parameterAsEnumString(parameters, TRACK, context)
        seeds = self.parameterAsInt(parameters, SEEDS, context)
        if published:
            return self._shortened(parameters, context)
        comparison = Comparison(
            track=track,
            learners=tuple(self.parameterAsEnumStrings(parameters, LEARNERS_CHOSEN, context)),
            strategies=tuple(self.parameterAsEnumStrings(parameters, STRATEGIES_CHOSEN, context)),
            first_sets=self.parameterAsEnumString(parameters, FIRST_SET, context),
            seeds=seeds,
            settings=settings_of(self, parameters, context),
        )
        shape = RunShape(
            budget=self.parameterAsInt(parameters, BUDGET, context),
            first=self.parameterAsInt(parameters, FIRST_COUNT, context) or None,
            batch=self.parameterAsInt(parameters, COUNT, context),
            min_distance=self.parameterAsInt(parameters, MIN_DISTANCE, context),
            plain=self.parameterAsBoolean(parameters, PLAIN, context),
            random_share=0.0 if track == "tiles" else self.parameterAsDouble(parameters, RANDOM_SHARE, context),
            pool_share=pool_share_of(self, parameters, context),
            tiles=tiles_of(self, parameters, context) if track == "tiles" else None,
        )
        return comparison, shape

    def _shortened(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[Comparison, RunShape]:
        """Return what shortens a published protocol: what is unlike its default here, and the seeds."""
        numbers = {name: self.parameterAsInt(parameters, name, context) for name in (*SHORTENING, SIZE)}
        usual = {one.name(): one.defaultValue() for one in self.parameterDefinitions()}
        other = [name for name, value in numbers.items() if value != usual[name]]
        shape: dict[str, Any] = {SHORTENING[name]: numbers[name] for name in other if name != SIZE}
        if SIZE in other:
            shape["tiles"] = {"size": numbers[SIZE]}
        settings = settings_of(self, parameters, context)
        what = {
            "track": self.parameterAsEnumString(parameters, TRACK, context),
            "seeds": self.parameterAsInt(parameters, SEEDS, context),
            "settings": plain(Settings(epochs=settings.epochs, weights=settings.weights), sparse=True),
        }
        return read(Comparison, what, "comparison"), read(RunShape, shape, "shape")

    def _compare(self, request: Benchmark, table: str, feedback: QgsProcessingFeedback) -> None:
        """Run it in its folder and copy the table."""
        written = self.ask(request, feedback)
        try:
            with whole(table) as part:
                shutil.copyfile(written.files["table"], part)
        except OSError as error:
            text = tr("The comparison cannot be written to {}. Choose another folder.").format(table)
            raise EngineFailure("CannotWrite", text) from error
