"""The demo's report and screenshot."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from qgis.core import QgsRasterLayer

from ..algorithms.base import processing_client
from ..look.pictures import picture_of, save_pictures, show_composite, window_picture
from ..look.styling import class_map_renderer, samples_renderer, uncertainty_renderer
from ..protocol.catalogue import VERSION
from ..protocol.figures import AccuracyFigures
from ..protocol.learners import LEARNERS
from ..protocol.requests import Report
from ..protocol.strategies import STRATEGIES
from ..protocol.writing import whole
from ..session.file import open_table
from .inputs import LEARNER, SEED, STRATEGY
from .rounds import Demo


def write_report(demo: Demo, accuracy: AccuracyFigures) -> None:
    """Write the settings, the rounds, the pictures and the accuracy of the last map as a report."""
    composite, class_map, uncertainty = _layers(demo)
    pictures = [
        ("Colour composite of the raster", picture_of([composite])),
        ("Class map", picture_of([class_map])),
        ("Uncertainty, from 0 (dark) to 1 (bright)", picture_of([uncertainty])),
    ]
    settings = {
        "Raster": demo.raster,
        "Reference": demo.reference,
        "Bands used": f"{len(demo.info.used_bands)} of {demo.info.bands}",
        "Learner": f"{LEARNER} ({LEARNERS[LEARNER]})",
        "Query strategy": f"{STRATEGY} ({STRATEGIES[STRATEGY]})",
        "Seed": SEED,
        "Device": f"{processing_client().device}, {processing_client().why}",
        "Version": VERSION,
    }
    with TemporaryDirectory() as folder:
        request = Report(
            path=demo.path("report.html"),
            title=f"HSI Active: {Path(demo.raster).name}",
            settings=settings,
            rounds=tuple(demo.session.rounds),
            pictures=save_pictures(pictures, folder),
            classes=demo.session.class_table,
            accuracy=accuracy,
        )
        processing_client().request(request)


def write_screenshot(demo: Demo, text: str) -> None:
    """Picture the layers as QGIS shows them, under a title with `text`."""
    samples = open_table(demo.session.path, "samples")
    samples.setName("Answers and questions")
    samples.setRenderer(samples_renderer(demo.session.classes))
    composite, class_map, _ = _layers(demo)
    class_map.setOpacity(0.5)
    layers = [layer for layer in (samples, class_map, composite) if layer.isValid()]
    png = window_picture(layers, f"HSI Active: {Path(demo.raster).name}, {text}")
    with whole(demo.path("screenshot.png")) as part:
        part.write_bytes(png)


def _layers(demo: Demo) -> tuple[QgsRasterLayer, QgsRasterLayer, QgsRasterLayer]:
    """Return the layers of the raster, the class map and the uncertainty, styled; those not made are invalid."""
    composite = QgsRasterLayer(demo.raster, Path(demo.raster).name)
    class_map = QgsRasterLayer(demo.path("class_map.tif"), "Class map")
    uncertainty = QgsRasterLayer(demo.path("uncertainty.tif"), "Uncertainty")
    if composite.isValid():
        show_composite(composite, demo.info.composite)
    if class_map.isValid():
        class_map.setRenderer(class_map_renderer(class_map.dataProvider(), demo.session.classes))
        uncertainty.setRenderer(uncertainty_renderer(uncertainty.dataProvider()))
    return composite, class_map, uncertainty
