"""Which tiles a raster is cut into."""

from ..protocol.catalogue import REDUCTIONS, UNITS
from ..translation import tr
from . import parameters as p

UNIT, SIZE, OVERLAP, REDUCE, RANDOM_SHARE = "UNIT", "SIZE", "OVERLAP", "REDUCE", "RANDOM_SHARE"
QUESTION_UNITS = {name: text for name, text in UNITS.items() if name != "pixel"}


def declare_size(algorithm, explanation, default=64, least=8, advanced=False):
    """SIZE."""
    p.declare_number(algorithm, SIZE, tr("Size of tiles (pixels)"), default, least, explanation, advanced)


def declare_overlap(algorithm):
    """OVERLAP."""
    text = tr("How far neighbouring tiles overlap.")
    p.declare_number(algorithm, OVERLAP, tr("Overlap (pixels)"), 0, 0, text, advanced=True)


def declare_tiles(algorithm, units=QUESTION_UNITS, advanced=False):
    """UNIT, SIZE, OVERLAP, REDUCE and RANDOM_SHARE."""
    p.declare_choice(algorithm, UNIT, tr("Questions about"), units, advanced)
    declare_size(algorithm, tr("The side of a tile."), advanced=advanced)
    declare_overlap(algorithm)
    p.declare_choice(algorithm, REDUCE, tr("From pixels' scores to a tile's"), REDUCTIONS, advanced=True)
    text = tr("The share of the tiles that is drawn by chance, against being wrong in a consistent way.")
    p.declare_share(algorithm, RANDOM_SHARE, tr("Share drawn by chance"), 0.0, text, advanced=True)


def tiles_problem(algorithm, parameters, context):
    """Return what is wrong with SIZE and OVERLAP together, or an empty text."""
    size, overlap = (algorithm.parameterAsInt(parameters, name, context) for name in (SIZE, OVERLAP))
    if overlap < size:
        return ""
    return tr("The overlap of tiles (OVERLAP) must be less than their size (SIZE).")


def tiles_of(algorithm, parameters, context):
    """Return the tiles as the engine's verbs take them."""
    return {
        "unit": algorithm.parameterAsEnumString(parameters, UNIT, context),
        "size": algorithm.parameterAsInt(parameters, SIZE, context),
        "overlap": algorithm.parameterAsInt(parameters, OVERLAP, context),
        "reduce": algorithm.parameterAsEnumString(parameters, REDUCE, context),
        "random_share": algorithm.parameterAsDouble(parameters, RANDOM_SHARE, context),
    }
