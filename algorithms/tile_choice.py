"""Which tiles a raster is cut into."""

from __future__ import annotations

from qgis.core import QgsProcessingContext

from ..protocol.catalogue import REDUCTIONS, UNITS
from ..protocol.parts import Tiles
from ..translation import tr
from . import parameters as p
from .base import HsiAlgorithm, Parameters
from .parameters import Choices

UNIT, SIZE, OVERLAP, REDUCE, RANDOM_SHARE = "UNIT", "SIZE", "OVERLAP", "REDUCE", "RANDOM_SHARE"
QUESTION_UNITS = {name: text for name, text in UNITS.items() if name != "pixel"}


def declare_size(
    algorithm: HsiAlgorithm, explanation: str, default: int = 64, least: int = 8, advanced: bool = False
) -> None:
    """SIZE."""
    p.declare_number(algorithm, SIZE, tr("Size of tiles (pixels)"), default, least, explanation, advanced)


def declare_overlap(algorithm: HsiAlgorithm) -> None:
    """OVERLAP."""
    text = tr("How far neighbouring tiles overlap.")
    p.declare_number(algorithm, OVERLAP, tr("Overlap (pixels)"), 0, 0, text, advanced=True)


def declare_tiles(algorithm: HsiAlgorithm, units: Choices = QUESTION_UNITS, advanced: bool = False) -> None:
    """UNIT, SIZE, OVERLAP, REDUCE and RANDOM_SHARE."""
    p.declare_choice(algorithm, UNIT, tr("Questions about"), units, advanced)
    declare_size(algorithm, tr("The side of a tile."), advanced=advanced)
    declare_overlap(algorithm)
    p.declare_choice(algorithm, REDUCE, tr("From pixels' scores to a tile's"), REDUCTIONS, advanced=True)
    text = tr("The share of the questions that is drawn by chance, against being wrong in a consistent way.")
    declare_random_share(algorithm, text)


def declare_random_share(algorithm: HsiAlgorithm, explanation: str) -> None:
    """RANDOM_SHARE."""
    p.declare_share(algorithm, RANDOM_SHARE, tr("Share drawn by chance"), 0.0, explanation, advanced=True)


def tiles_problem(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str:
    """Return what is wrong with SIZE and OVERLAP together, or an empty text."""
    size, overlap = (algorithm.parameterAsInt(parameters, name, context) for name in (SIZE, OVERLAP))
    if overlap < size:
        return ""
    return tr("The overlap of tiles (OVERLAP) must be less than their size (SIZE).")


def tiles_of(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> Tiles:
    """Return the chosen tiles."""
    return Tiles(
        unit=algorithm.parameterAsEnumString(parameters, UNIT, context),
        size=algorithm.parameterAsInt(parameters, SIZE, context),
        overlap=algorithm.parameterAsInt(parameters, OVERLAP, context),
        reduce=algorithm.parameterAsEnumString(parameters, REDUCE, context),
        random_share=algorithm.parameterAsDouble(parameters, RANDOM_SHARE, context),
    )
