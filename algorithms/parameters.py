"""The parameters that the algorithms share; their names and order are frozen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..translation import tr
from .base import HsiAlgorithm, Parameters

RASTER, SECOND, FEATURES = "RASTER", "SECOND", "FEATURES"
BANDS, MASK, NODATA = "BANDS", "MASK", "NODATA"
LABELS, FIELD, MODEL, OUTPUT = "LABELS", "FIELD", "MODEL", "OUTPUT"
CONFIDENCE, UNCERTAINTY, PROBABILITIES = "CONFIDENCE", "UNCERTAINTY", "PROBABILITIES"

Source = QgsProcessing.SourceType
PLACES = Source.TypeVectorPoint, Source.TypeVectorPolygon

Choices = Mapping[str, str]  # what may be chosen, with the explanations


def declare_raster(algorithm: HsiAlgorithm, explanation: str | None = None, optional: bool = False) -> None:
    """RASTER."""
    text = explanation or tr("A raster file of two or more bands that GDAL reads, best a hyperspectral one.")
    algorithm.declare(QgsProcessingParameterRasterLayer(RASTER, tr("Raster"), None, optional), text)


def declare_second(algorithm: HsiAlgorithm, optional: bool = True) -> None:
    """SECOND and, where that may be left out, FEATURES."""
    text = tr(
        "The same place at a later date, with as many bands; another grid is warped to that of the raster. With it the "
        "classes tell what changed and what did not."
    )
    second = QgsProcessingParameterRasterLayer(SECOND, tr("Second date"), None, optional)
    algorithm.declare(second, text, advanced=optional)
    if not optional:
        return
    text = tr(
        "Another raster whose bands are used beside those of the raster: an embedding, a height model, radar. Another "
        "grid is warped to that of the raster, its own nodata counts, and a model trained with it wants it again. Or "
        "an encoder: a TorchScript file (.pt) that makes them of the bands."
    )
    features = QgsProcessingParameterRasterLayer(FEATURES, tr("Further features"), None, True)
    algorithm.declare(features, text, advanced=True)


def declare_bands(algorithm: HsiAlgorithm) -> None:
    """BANDS."""
    text = tr("The bands to use. Without a choice all, except those that the file marks as bad.")
    bands = QgsProcessingParameterBand(BANDS, tr("Bands"), None, RASTER, optional=True, allowMultiple=True)
    algorithm.declare(bands, text)


def declare_mask(algorithm: HsiAlgorithm) -> None:
    """MASK and NODATA, the ground that counts."""
    text = tr("Polygons, or a raster on the same grid with values above 0, where to work. Without it, everywhere.")
    types = [Source.TypeVectorPolygon, Source.TypeRaster]
    algorithm.declare(QgsProcessingParameterMapLayer(MASK, tr("Mask"), None, True, types), text)
    text = tr(
        "The stored value that is nodata in every band, in place of the declared one and of what looks like fill. Give "
        "one that does not occur where pixels were taken as nodata and are not. Without it, as the file declares."
    )
    real = QgsProcessingParameterNumber.Type.Double
    algorithm.declare(QgsProcessingParameterNumber(NODATA, tr("Nodata"), real, None, True), text, advanced=True)


def declare_labels(
    algorithm: HsiAlgorithm, optional: bool, types: Iterable[Qgis.ProcessingSourceType] = PLACES
) -> None:
    """LABELS and FIELD."""
    text = tr("Points or polygons with known classes, in any CRS. A polygon labels the pixels whose centre it covers.")
    labels = QgsProcessingParameterFeatureSource(LABELS, tr("Labels"), list(types), optional=optional)
    algorithm.declare(labels, text)
    text = tr("The field with the class name, or with its number from 1 to 65535. Empty (NULL) means don't know.")
    algorithm.declare(QgsProcessingParameterField(FIELD, tr("Class field"), None, LABELS, optional=optional), text)


def declare_choice(
    algorithm: HsiAlgorithm, name: str, description: str, options: Choices, advanced: bool = False
) -> None:
    """One of the keys of `options`, a dict of key and explanation; the first is the default.

    The key itself is the value: an index would shift with every new one.
    """
    _declare_enum(algorithm, name, description, options, [next(iter(options))], False, advanced)


def declare_model(algorithm: HsiAlgorithm, explanation: str, optional: bool = False) -> None:
    """MODEL, to be read."""
    model = QgsProcessingParameterFile(MODEL, tr("Model"), optional=optional)
    model.setFileFilter(tr("HSI Active model") + " (*.hsimodel);;" + tr("All files") + " (*.*)")
    algorithm.declare(model, explanation)


def declare_choices(
    algorithm: HsiAlgorithm, name: str, description: str, options: Choices, defaults: list[str]
) -> None:
    """Any of the keys of `options`; none, too, where none is the default."""
    _declare_enum(algorithm, name, description, options, defaults, True)


def _declare_enum(
    algorithm: HsiAlgorithm,
    name: str,
    description: str,
    options: Choices,
    defaults: list[str],
    multiple: bool,
    advanced: bool = False,
) -> None:
    default = defaults if multiple else defaults[0]
    definition = QgsProcessingParameterEnum(
        name, description, list(options), multiple, default, not defaults, usesStaticStrings=True
    )
    lines = "; ".join(f"<i>{key}</i> - {tr(text)}" for key, text in options.items())
    algorithm.declare(definition, lines + ".", advanced)


def declare_number(
    algorithm: HsiAlgorithm,
    name: str,
    description: str,
    default: int,
    least: int,
    explanation: str,
    advanced: bool = False,
) -> None:
    """A whole number."""
    whole = QgsProcessingParameterNumber.Type.Integer
    number = QgsProcessingParameterNumber(name, description, whole, default, minValue=least)
    algorithm.declare(number, explanation, advanced)


def declare_share(
    algorithm: HsiAlgorithm,
    name: str,
    description: str,
    default: float | None,
    explanation: str,
    advanced: bool = False,
) -> None:
    """A number from 0 to 1, which may be left out when it has no default."""
    real = QgsProcessingParameterNumber.Type.Double
    share = QgsProcessingParameterNumber(name, description, real, default, default is None, 0.0, 1.0)
    algorithm.declare(share, explanation, advanced)


def number_of(
    algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext, name: str
) -> float | None:
    """Return a number that may be left out, None when it was."""
    if parameters.get(name) in (None, ""):
        return None
    return algorithm.parameterAsDouble(parameters, name, context)
