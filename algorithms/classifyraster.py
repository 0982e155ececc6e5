"""Classify a raster: with a model, or from labels at once."""

from __future__ import annotations

from typing import Any

from ..translation import tr
from . import parameters as p
from .map_algorithm import MapAlgorithm


class ClassifyRaster(MapAlgorithm):
    """hsiactive:classifyraster."""

    ID = "classifyraster"

    def displayName(self) -> str:
        return tr("Classify raster")

    def about(self) -> str:
        return tr(
            "Writes the class map of a raster on its own grid, with colours and class names. Give either a model or "
            "labels with their class field. With a model, bands, learner and seed are those of the model and what "
            "is given here is ignored. Class numbers of the labels stay; class names are numbered in sorted order, but "
            "unchanged is 1 and changed is 2; 0 is nodata."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        p.declare_raster(self)
        p.declare_second(self)
        p.declare_mask(self)
        self.declare_knowledge()
        self.declare_form()
        self.declare_maps()
