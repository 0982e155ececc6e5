"""Classify raster and Train classifier as tests call them."""

import processing

from tests.qgis.toys import (
    pixels,
)


def classify(raster, output, feedback=None, **more):
    values = {"RASTER": raster, "OUTPUT": str(output), **more}
    if "LABELS" in values:
        values.setdefault("FIELD", "class")
    return processing.run("hsiactive:classifyraster", values, feedback=feedback)["OUTPUT"]


def train(raster, labels, model):
    values = {"RASTER": raster, "LABELS": labels, "FIELD": "class", "MODEL": str(model)}
    return processing.run("hsiactive:trainclassifier", values)["MODEL"]


def values_of(path):
    return {value for row in pixels(path) for value in row}
