"""Export spectra: labelled pixels with their spectra, for other programs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsEditorWidgetSetup,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ..protocol.requests import ExportSpectra
from ..translation import tr
from . import parameters as p
from .base import Outputs, Parameters
from .inputs import labels_problem, read_labels, scene_problem
from .scene_algorithm import SceneAlgorithm

ENDINGS = (".sli", ".gpkg", ".geojson", ".csv")  # a .scp.gpkg is of SCP
START, END = "START_DATE", "END_DATE"
COUNT = "COUNT"


class ExportLabelledSpectra(SceneAlgorithm):
    """hsiactive:exportspectra."""

    ID = "exportspectra"

    def displayName(self) -> str:
        return tr("Export spectra")

    def about(self) -> str:
        return tr(
            "Writes the labelled pixels with their spectra: an ENVI spectral library for SPy, EnMAP-Box and ENVI, or "
            "points with a column for each band. Without spectra: samples of the R package sits, or polygons for the "
            "training input of the Semi-Automatic Classification Plugin. Of a polygon 1000 pixels at most, evenly "
            "spread. Labels without a class, and those on no data, are left out. Points with their class are labels "
            "again; a spectrum without a place is none, for what is learnt here are pixels of a raster with their "
            "surroundings."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        p.declare_raster(self)
        p.declare_bands(self)
        p.declare_mask(self)
        p.declare_labels(self, optional=False)
        kinds = ";;".join(
            (
                tr("ENVI spectral library") + " (*.sli)",
                tr("GeoPackage") + " (*.gpkg)",
                tr("GeoJSON") + " (*.geojson)",
                tr("Samples of sits") + " (*.csv)",
                tr("Training input of SCP") + " (*.scp.gpkg)",
            )
        )
        text = tr(
            "The file to write. A spectral library (.sli) gets its header (.hdr) and a table of classes and places "
            "(.csv) beside it. Values are physical: stored ones times scale plus offset; wavelengths are in nm."
        )
        self.declare(QgsProcessingParameterFileDestination(p.OUTPUT, tr("Spectra"), kinds), text)
        for name, title, text in (
            (START, tr("First day"), tr("The first day that samples of sits (.csv) hold for, as YYYY-MM-DD.")),
            (END, tr("Last day"), tr("The last day that they hold for, as YYYY-MM-DD.")),
        ):
            self.declare(QgsProcessingParameterString(name, title, None, False, True), text, advanced=True)
        self.addOutput(QgsProcessingOutputNumber(COUNT, tr("Number of spectra")))

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        text = scene_problem(self, parameters, context) or labels_problem(self, parameters, context)
        path = self.parameterAsFileOutput(parameters, p.OUTPUT, context)
        if not text and not path.lower().endswith(ENDINGS):
            text = tr("Spectra are written as {}. Give {} a name with one of these endings.")
            return text.format(", ".join(ENDINGS), p.OUTPUT)
        return text

    def work(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Outputs:
        scene = self._scene.for_engine(self, parameters, context, feedback)
        path = os.path.abspath(self.parameterAsFileOutput(parameters, p.OUTPUT, context))
        labels = read_labels(self, parameters, context, feedback, self._scene.crs)
        days = (self.parameterAsString(parameters, name, context) or None for name in (START, END))
        written = self.ask(ExportSpectra(scene, labels.answers, path, labels.classes, *days), feedback)
        feedback.pushInfo(
            tr("{} spectra of the classes {}.").format(
                written.spectra, ", ".join(entry.name for entry in written.classes)
            )
        )
        if Path(path).suffix.lower() == ".gpkg" and not path.lower().endswith(".scp.gpkg"):
            mark_profiles(path)
        return {p.OUTPUT: path, COUNT: written.spectra}


def mark_profiles(path: str) -> None:
    """Have a GeoPackage's field `profile` known as one of spectra: so EnMAP-Box opens it as a spectral library."""
    layer = QgsVectorLayer(path, "spectra", "ogr")
    if layer.isValid():
        layer.setEditorWidgetSetup(layer.fields().lookupField("profile"), QgsEditorWidgetSetup("SpectralProfile", {}))
        layer.saveStyleToDatabase("spectra", "", True, "")
