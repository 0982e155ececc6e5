"""Compare strategies: how many labels each learner and query strategy would have needed on a scene with a reference."""

from __future__ import annotations

import os
import shutil
import tempfile
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
)

from ..client.requests import EngineFailure
from ..protocol.catalogue import CONTROLS, TRACKS, UNITS
from ..protocol.first_sets import FIRST_SETS
from ..protocol.learners import LEARNERS
from ..protocol.shapes import Arguments
from ..protocol.strategies import STRATEGIES
from ..protocol.writing import whole
from ..translation import tr
from . import parameters as p
from .base import Outputs, Parameters
from .inputs import raster_problem, scene_problem
from .reference import REFERENCE, reference_path
from .scene_algorithm import SceneAlgorithm
from .tile_choice import declare_tiles, tiles_of, tiles_problem

LEARNERS_CHOSEN, STRATEGIES_CHOSEN, FIRST_SET = "LEARNERS", "STRATEGIES", "FIRST_SET"
TRACK, SEEDS, BUDGET, COUNT, FOLDER = "TRACK", "SEEDS", "BUDGET", "COUNT", "FOLDER"


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
        declare_tiles(self, UNITS, advanced=True)
        text = tr("How often each is repeated with other random numbers. Intervals need two or more.")
        p.declare_number(self, SEEDS, tr("Number of seeds"), 3, 1, text)
        p.declare_number(self, BUDGET, tr("Labels"), 100, 2, tr("How many questions each run may ask."))
        p.declare_number(self, COUNT, tr("Samples a round"), 10, 1, tr("How many questions are asked at a time."))
        kind = tr("Table") + " (*.csv)"
        text = tr("A row for each learner and strategy, as CSV.")
        self.declare(QgsProcessingParameterFileDestination(p.OUTPUT, tr("Comparison"), kind), text)
        text = tr("Where figures, maps and all single results go; a comparison that was stopped goes on from there.")
        folder = QgsProcessingParameterFolderDestination(FOLDER, tr("Folder"), None, True, False)
        self.declare(folder, text)

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        text = scene_problem(self, parameters, context) or raster_problem(self, parameters, context, REFERENCE)
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
        track = self.parameterAsEnumString(parameters, TRACK, context)
        args = {
            "scene": self._scene.for_engine(self, parameters, context, feedback),
            "reference": self._reference,
            "track": track,
            "tiles": tiles_of(self, parameters, context) if track == "tiles" else None,
            "learners": self.parameterAsEnumStrings(parameters, LEARNERS_CHOSEN, context),
            "strategies": self.parameterAsEnumStrings(parameters, STRATEGIES_CHOSEN, context),
            "first_sets": [self.parameterAsEnumString(parameters, FIRST_SET, context)],
            "seeds": self.parameterAsInt(parameters, SEEDS, context),
            "budget": self.parameterAsInt(parameters, BUDGET, context),
            "batch": self.parameterAsInt(parameters, COUNT, context),
        }
        table = os.path.abspath(self.parameterAsFileOutput(parameters, p.OUTPUT, context))
        if parameters.get(FOLDER):
            folder = os.path.abspath(self.parameterAsString(parameters, FOLDER, context))
            self._compare(args, folder, table, feedback)
            return {p.OUTPUT: table, FOLDER: folder}
        with tempfile.TemporaryDirectory() as folder:
            self._compare(args, folder, table, feedback)
        return {p.OUTPUT: table}

    def _compare(self, args: Arguments, folder: str, table: str, feedback: QgsProcessingFeedback) -> None:
        """Run it in a folder and copy the table."""
        result = self.ask("benchmark", {**args, "folder": folder}, feedback)
        try:
            with whole(table) as part:
                shutil.copyfile(result["table"], part)
        except OSError as error:
            text = tr("The comparison cannot be written to {}. Choose another folder.").format(table)
            raise EngineFailure("CannotWrite", text) from error
