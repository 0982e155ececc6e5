"""The parameters that the algorithms share; their names and order are frozen."""

import os
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..catalogue import COMMITTEES, LEARNERS, NETWORKS, TRAININGS
from ..translation import tr

RASTER, BANDS, MASK, LABELS, FIELD = "RASTER", "BANDS", "MASK", "LABELS", "FIELD"
LEARNER, SEED, MODEL, OUTPUT = "LEARNER", "SEED", "MODEL", "OUTPUT"
NETWORK, TRAINING, COMMITTEE = "NETWORK", "TRAINING", "COMMITTEE"
CONFIDENCE, UNCERTAINTY, PROBABILITIES = "CONFIDENCE", "UNCERTAINTY", "PROBABILITIES"

Source = QgsProcessing.SourceType


def declare_raster(algorithm):
    """RASTER."""
    text = tr("A raster file of two or more bands that GDAL reads, best a hyperspectral one.")
    algorithm.declare(QgsProcessingParameterRasterLayer(RASTER, tr("Raster")), text)


def declare_bands(algorithm):
    """BANDS."""
    text = tr("The bands to use. Without a choice all, except those that the file marks as bad.")
    bands = QgsProcessingParameterBand(BANDS, tr("Bands"), None, RASTER, optional=True, allowMultiple=True)
    algorithm.declare(bands, text)


def declare_mask(algorithm):
    """MASK."""
    text = tr("Polygons, or a raster on the same grid with values above 0, where to work. Without it, everywhere.")
    types = [Source.TypeVectorPolygon, Source.TypeRaster]
    algorithm.declare(QgsProcessingParameterMapLayer(MASK, tr("Mask"), None, True, types), text)


def declare_labels(algorithm, optional):
    """LABELS and FIELD."""
    types = [Source.TypeVectorPoint, Source.TypeVectorPolygon]
    text = tr("Points or polygons with known classes, in any CRS. A polygon labels the pixels whose centre it covers.")
    labels = QgsProcessingParameterFeatureSource(LABELS, tr("Labels"), types, optional=optional)
    algorithm.declare(labels, text)
    text = tr("The field with the class name, or with its number from 1 to 65535. Empty (NULL) means don't know.")
    algorithm.declare(QgsProcessingParameterField(FIELD, tr("Class field"), None, LABELS, optional=optional), text)


def declare_learner(algorithm):
    """LEARNER, what there is to choose about it, and SEED."""
    declare_choice(algorithm, LEARNER, tr("Learner"), LEARNERS)
    declare_choice(algorithm, NETWORK, tr("Network of the patch network"), NETWORKS, advanced=True)
    declare_choice(algorithm, TRAINING, tr("Training of networks"), TRAININGS, advanced=True)
    declare_choice(algorithm, COMMITTEE, tr("Committee"), COMMITTEES, advanced=True)
    text = tr("The same seed and the same input give the same result.")
    seed = QgsProcessingParameterNumber(SEED, tr("Seed"), _integer(), 0, minValue=0)
    algorithm.declare(seed, text, advanced=True)


def learner_of(algorithm, parameters, context):
    """Return the chosen learner, its settings and seed as the engine's verbs take them."""
    names = (NETWORK, TRAINING, COMMITTEE)
    return {
        "learner": algorithm.parameterAsEnumString(parameters, LEARNER, context),
        "settings": {name.lower(): algorithm.parameterAsEnumString(parameters, name, context) for name in names},
        "seed": algorithm.parameterAsInt(parameters, SEED, context),
    }


def declare_choice(algorithm, name, description, options, advanced=False):
    """One of the keys of `options`, a dict of key and explanation; the first is the default.

    The key itself is the value: an index would shift with every new one.
    """
    _declare_enum(algorithm, name, description, options, [next(iter(options))], False, advanced)


def declare_choices(algorithm, name, description, options, defaults):
    """Any of the keys of `options`."""
    _declare_enum(algorithm, name, description, options, defaults, True)


def _declare_enum(algorithm, name, description, options, defaults, multiple, advanced=False):
    default = defaults if multiple else defaults[0]
    definition = QgsProcessingParameterEnum(name, description, list(options), multiple, default, usesStaticStrings=True)
    lines = "; ".join(f"<i>{key}</i> - {tr(text)}" for key, text in options.items())
    algorithm.declare(definition, lines + ".", advanced)


def declare_number(algorithm, name, description, default, least, explanation):
    """A whole number."""
    number = QgsProcessingParameterNumber(name, description, _integer(), default, minValue=least)
    algorithm.declare(number, explanation)


def declare_raster_output(algorithm, name, description, explanation, optional=True):
    """A GeoTIFF to write; an optional one is not made unless asked for."""
    output = QgsProcessingParameterRasterDestination(name, description, None, optional, not optional)
    algorithm.declare(output, explanation)


def output_problem(algorithm, parameters, context, names):
    """Return what is wrong with the rasters to write, or an empty text."""
    taken = {_file_of(algorithm.parameterAsRasterLayer(parameters, RASTER, context).source()): RASTER}
    for name in names:
        if parameters.get(name) in (None, ""):
            continue
        path = algorithm.parameterAsFileOutput(parameters, name, context)
        if Path(path).suffix.lower() not in (".tif", ".tiff"):
            return tr("{} is written as GeoTIFF only. Give it a name that ends in .tif.").format(name)
        if _file_of(path) in taken:
            return tr("{} and {} are the same file. Give each a name of its own.").format(taken[_file_of(path)], name)
        taken[_file_of(path)] = name
    return ""


def output_paths(algorithm, parameters, context, names):
    """Return {name: path or None} of the rasters to write."""
    given = {name: parameters.get(name) not in (None, "") for name in names}
    return {n: algorithm.parameterAsOutputLayer(parameters, n, context) or None if given[n] else None for n in names}


def _file_of(path):
    return os.path.normcase(os.path.realpath(path))


def _integer():
    return QgsProcessingParameterNumber.Type.Integer
