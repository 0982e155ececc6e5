"""Suggest tiles: which tiles to outline or to name next."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ..protocol.reading import plain
from ..session.tables import TEXT, WHOLE
from ..translation import tr
from . import parameters as p
from .base import Outputs, Parameters
from .outputs import polygon, write_features
from .suggestion import COUNT, FIELDS, Suggestion
from .tile_choice import declare_tiles, tiles_of, tiles_problem

PREDICTED = "PREDICTED"
PREDICTED_FIELDS = {"class": WHOLE, "name": TEXT, "rank": WHOLE}


class SuggestTiles(Suggestion):
    """hsiactive:suggesttiles."""

    ID = "suggesttiles"
    NESTED = True

    def displayName(self) -> str:
        return tr("Suggest tiles")

    def about(self) -> str:
        return tr(
            "Gives the tiles that teach the classifier most, as polygons, best first, each with the reason why and, "
            "once there are labels, with its predicted areas to be corrected. Answer a tile by its outline with the "
            "class of its ground and by the areas of other classes in it, all in one layer: the largest of LABELS "
            "count first, and what lies in them counts more. A tile in which nothing is to be found is its outline "
            "alone. Then run this again with the labels; a tile of which half has an answer is not asked about again."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.declare_questions()
        declare_tiles(self)
        text = tr("How many tiles to suggest.")
        p.declare_number(self, COUNT, tr("Number of tiles"), 5, 1, text)
        kind = QgsProcessing.SourceType.TypeVectorPolygon
        text = tr("Outlines in the raster's CRS with rank, score, reason and the two best classes.")
        self.declare(QgsProcessingParameterFeatureSink(p.OUTPUT, tr("Tiles"), kind), text)
        text = tr("The areas in each tile that seem to be of another class than most of it, with class and rank.")
        sink = QgsProcessingParameterFeatureSink(PREDICTED, tr("Predicted areas"), kind, None, True, False)
        self.declare(sink, text)

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        return super().problem(parameters, context) or tiles_problem(self, parameters, context)

    def work(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Outputs:
        suggestion = self.suggest(parameters, context, feedback, tiles=tiles_of(self, parameters, context))
        tiles, names = suggestion.questions, {entry.id: entry.name for entry in suggestion.classes}
        areas = [
            (polygon(wkb), {"class": class_id, "name": names[class_id], "rank": tile.rank})
            for tile in tiles
            for wkb, class_id in tile.predicted or []
        ]
        outlines = [(polygon(tile.wkb or ""), plain(tile)) for tile in tiles]
        written = {}
        for name, fields, rows in ((p.OUTPUT, FIELDS, outlines), (PREDICTED, PREDICTED_FIELDS, areas)):
            kind = QgsWkbTypes.Type.Polygon
            written[name] = write_features(self, parameters, context, name, kind, self._scene.crs, fields, rows)
        return {name: place for name, place in written.items() if place}
