"""Classify scenes: one class for each tile of a raster, or for each image of a folder."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingUtils,
    QgsWkbTypes,
)

from ..client.requests import EngineFailure
from ..protocol.learners import LEARNERS
from ..protocol.parts import Answer, ClassEntry, Scene, Tiles
from ..protocol.parts import Outputs as Maps
from ..protocol.reading import plain
from ..protocol.requests import Accuracy, Classify, ListTiles, Train
from ..protocol.results import TileOfRaster
from ..session.tables import REAL, TEXT, WHOLE
from ..translation import tr
from . import parameters as p
from .base import Outputs, Parameters
from .check_sample import declare_report, report_problem
from .held_out import declare_held_out, held_out_problem, split, write_map_report
from .images import IMAGES, SHEET, declare_images, declare_sheet, folder_problem, holds_folders, lay_out
from .inputs import Labels, labels_problem, model_problem, read_labels, read_named_labels, scene_problem
from .learner_choice import NETWORK, declare_learner, learner_of, learner_problem
from .outputs import (
    declare_raster_output,
    output_paths,
    output_problem,
    polygon,
    style_map,
    style_values,
    write_features,
)
from .reference import FIGURES, compared, declare_figures, figures_of
from .scene_algorithm import SceneAlgorithm
from .tile_choice import OVERLAP, SIZE, declare_overlap, declare_size

TILES, FILE, TRAINED = "TILES", "FILE", "TRAINED"
SIZE_ON_RASTER = 64
FIELDS = {"file": TEXT, "class": WHOLE, "name": TEXT, "confidence": REAL}
FIELDS |= {"row": WHOLE, "column": WHOLE, "x": REAL, "y": REAL}  # at the end: tables that were read stay as they are


class ClassifyScenes(SceneAlgorithm):
    """hsiactive:classifyscenes."""

    ID = "classifyscenes"

    def displayName(self) -> str:
        return tr("Classify scenes")

    def about(self) -> str:
        return tr(
            "Gives each tile of a raster, or each image of a folder, one class. Give either a model that an earlier "
            "run wrote, or labels: on a raster points or areas, of which the commonest class in a tile is the tile's; "
            "for a folder a table with file names and classes, or nothing where images lie in folders named after "
            "their classes. Images of a folder should be of one size."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        p.declare_raster(
            self, tr("A raster to be cut into tiles, or a contact sheet; or give a folder."), optional=True
        )
        declare_images(self, tr("Images of the same bands, each to get a class, in place of a raster."), optional=True)
        p.declare_second(self)
        p.declare_mask(self)
        p.declare_model(self, tr("A model file that an earlier run wrote, in place of labels."), optional=True)
        p.declare_labels(self, optional=True, types=[QgsProcessing.SourceType.TypeVector])
        text = tr("The field of the labels with the images' file names, with or without folder and ending.")
        self.declare(QgsProcessingParameterField(FILE, tr("File field"), None, p.LABELS, optional=True), text)
        p.declare_bands(self)
        text = tr("The side of a tile, for a model the one that it was trained with. 0: whole images, 64 on a raster.")
        declare_size(self, text, 0, 0)
        declare_overlap(self)
        first = "patch_network"
        declare_learner(self, {first: LEARNERS[first], **LEARNERS}, plain=(NETWORK,))
        declare_held_out(self)
        declare_raster_output(self, p.OUTPUT, tr("Class map"), tr("The tiles' classes, as GeoTIFF."), optional=False)
        text = tr("The probability of the class shown, as GeoTIFF.")
        declare_raster_output(self, p.CONFIDENCE, tr("Confidence"), text)
        kind = QgsProcessing.SourceType.TypeVectorPolygon
        text = tr(
            "A row for each tile or image with file, class, confidence and place: row and column of its upper left "
            "pixel from 0 on, x and y of its centre in the raster's CRS. A .csv file makes it a table."
        )
        self.declare(QgsProcessingParameterFeatureSink(TILES, tr("Tiles"), kind), text)
        model = QgsProcessingParameterFileDestination(
            TRAINED, tr("Trained model"), tr("HSI Active model") + " (*.hsimodel)", None, True, False
        )
        self.declare(model, tr("Where to keep what was learnt from the labels (.hsimodel)."))
        declare_report(self)
        declare_figures(self)
        declare_sheet(self, SHEET, tr("Where to keep the images' contact sheet (.vrt), on which the map lies."), True)

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        images, model, labels = (parameters.get(name) for name in (IMAGES, p.MODEL, p.LABELS))
        if bool(parameters.get(p.RASTER)) == bool(images):
            return tr("Give either a raster (RASTER) or a folder of images (IMAGES), not both and not none.")
        text = self._images_problem(parameters, context) if images else scene_problem(self, parameters, context)
        if text:
            return text
        in_folders = images and holds_folders(self.parameterAsString(parameters, IMAGES, context))
        if (model and labels) or not (model or labels or in_folders):
            text = tr("Give either a model (MODEL) or labels (LABELS and FIELD), not both and not none.")
            folders = tr("Images need no labels when they lie in folders named after their classes.")
            return f"{text} {folders}" if images else text
        if model or labels:
            text = (labels_problem if labels else model_problem)(self, parameters, context)
        text = text or learner_problem(self, parameters, context) or held_out_problem(self, parameters, context)
        text = text or report_problem(self, parameters, context)
        return text or output_problem(self, parameters, context, [p.OUTPUT, p.CONFIDENCE])

    def _images_problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        text = folder_problem(self, parameters, context, IMAGES)
        if not text and parameters.get(p.LABELS) and not parameters.get(FILE):
            text = tr("Choose the field of the labels with the images' file names (FILE).")
        return text

    def takes_bands(self, parameters: Parameters) -> bool:
        return not parameters.get(p.MODEL)

    def work(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Outputs:
        size = self.parameterAsInt(parameters, SIZE, context)
        written: Outputs = {}
        if parameters.get(IMAGES):
            sheet, written = self._destination(parameters, context, SHEET, "sheet.vrt")
            folder = self.parameterAsString(parameters, IMAGES, context)
            laid = lay_out(self, folder, sheet, feedback)
            size = size or laid.side
            self._scene.raster = sheet
        tiles = self._tiles(size or SIZE_ON_RASTER, self.parameterAsInt(parameters, OVERLAP, context))
        scene = self._scene.for_engine(self, parameters, context, feedback)
        taught: tuple[Answer, ...] = ()
        held_out: tuple[Answer, ...] = ()
        if parameters.get(p.MODEL):
            model = os.path.abspath(self.parameterAsFile(parameters, p.MODEL, context))
        else:
            model, trained = self._destination(parameters, context, TRAINED, "scenes.hsimodel")
            labels = self._labels(scene, tiles, parameters, context, feedback)
            taught, held_out = split(self, scene, labels.answers, parameters, context, feedback, tiles)
            learner = learner_of(self, parameters, context)
            self.ask(Train(scene, taught, model, labels.classes, learner, tiles), feedback)
            written.update(trained)
        paths = output_paths(self, parameters, context, [p.OUTPUT, p.CONFIDENCE])
        written.update({name: path for name, path in paths.items() if path})
        confidence = paths[p.CONFIDENCE] or QgsProcessingUtils.generateTempFilename("confidence.tif")
        maps = Maps(classes=paths[p.OUTPUT], confidence=confidence)
        classified = self.ask(Classify(scene, maps, model, tiles=tiles), feedback)
        style_map(paths[p.OUTPUT], classified.classes, context, feedback)
        accuracy = None
        if held_out:
            comparison = Accuracy(scene, str(maps.classes), answers=taught, held_out=held_out)
            accuracy = compared(self, comparison, classified.classes, feedback)
            written.update(figures_of(accuracy, FIGURES, classified.classes, feedback))
        about = str(maps.classes), classified.classes, accuracy
        written.update(write_map_report(self, *about, parameters, context, feedback))
        style_values(paths[p.CONFIDENCE], context, feedback)
        listed = self.ask(ListTiles(scene, tiles, maps.classes, maps.confidence), feedback)
        written[TILES] = self._write(listed.tiles, classified.classes, parameters, context)
        return written

    def _tiles(self, size: int, overlap: int) -> Tiles:
        if overlap >= size:
            raise EngineFailure("BadRequest", tr("The overlap of tiles (OVERLAP) must be less than their size (SIZE)."))
        return Tiles("whole", size, overlap)

    def _destination(
        self, parameters: Parameters, context: QgsProcessingContext, name: str, temporary: str
    ) -> tuple[str, Outputs]:
        """Return the path of a file to write, a temporary one when it is not asked for, and it as an output."""
        if parameters.get(name) in (None, ""):
            return QgsProcessingUtils.generateTempFilename(temporary), {}
        path = os.path.abspath(self.parameterAsFileOutput(parameters, name, context))
        return path, {name: path}

    def _labels(
        self,
        scene: Scene,
        tiles: Tiles,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Labels:
        """Return what is known of the tiles: from a table, from the images' folders, or from points and areas."""
        if not parameters.get(IMAGES):
            return read_labels(self, parameters, context, feedback, self._scene.crs, nested=True)
        images = self.ask(ListTiles(scene, tiles), feedback).tiles
        if parameters.get(p.LABELS):
            return read_named_labels(self, parameters, context, feedback, FILE, images)
        return Labels(tuple(Answer(image.wkb, image.folder) for image in images if image.folder))

    def _write(
        self,
        tiles: Iterable[TileOfRaster],
        classes: Iterable[ClassEntry],
        parameters: Parameters,
        context: QgsProcessingContext,
    ) -> str | None:
        names = {entry.id: entry.name for entry in classes}
        rows = [
            (polygon(tile.wkb), {**plain(tile), "file": tile.image, "name": names[tile.class_]})
            for tile in tiles
            if tile.class_ is not None
        ]
        kind = QgsWkbTypes.Type.Polygon
        return write_features(self, parameters, context, TILES, kind, self._scene.crs, FIELDS, rows)
