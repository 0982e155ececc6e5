"""What the algorithms on a raster have in common: its scene."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from .base import HsiAlgorithm, Parameters
from .inputs import Scene


class SceneAlgorithm(HsiAlgorithm):
    """An algorithm on RASTER; `self._scene` is there in `work`."""

    def takes_bands(self, parameters: Parameters) -> bool:
        """Return whether BANDS counts: with a model its own bands do."""
        return True

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> bool:
        ready = super().prepareAlgorithm(parameters, context, feedback)
        self._scene = Scene(self, parameters, context, self.takes_bands(parameters))
        return ready
