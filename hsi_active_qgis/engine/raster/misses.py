"""Answers that miss the pixels of a raster: how many, why, and how far away they lie."""

import numpy as np
import shapely

from ...protocol.sentence import Sentence, counted, joined
from .cube import Cube
from .labels import UNSURE, Labels, flat
from .windows import Window

NO_CLASS = "None of the {total} has a class. Label two classes or more, or choose the field that tells them."
LOOKED_AT = 500  # pixels without data, of which each is looked up in the mask


def lost_pixels(cube: Cube, labels: Labels, used: Labels) -> tuple[int, int]:
    """How many answered pixels that are not used have no data, and how many lie outside the mask."""
    gone = np.flatnonzero(~np.isin(flat(labels.rows, labels.columns), flat(used.rows, used.columns)))
    looked_at = gone[np.linspace(0, len(gone) - 1, min(len(gone), LOOKED_AT)).astype(int)]
    outside = [not cube.in_mask(Window(int(labels.rows[i]), int(labels.columns[i]), 1, 1)) for i in looked_at]
    masked = round(len(gone) * sum(outside) / max(1, len(outside)))
    return len(gone) - masked, masked


def why_nothing_was_learnt(cube: Cube, labels: Labels, used: Labels) -> str | None:
    """A sentence on answers without a class, else on those that miss the raster, the first reason first; None where
    none does, or what does not is of the only class."""
    total = counted(len(labels.answers), "label", "labels")
    classes = len(np.unique(labels.answers[labels.answers != UNSURE]))
    if len(labels.answers) and not classes:
        return Sentence(NO_CLASS, total=total)
    if classes < 2 and used.known.any():
        return None
    no_data, masked = lost_pixels(cube, labels, used)
    outside = labels.missed.get("outside", 0)
    parts = (
        [Sentence("{outside} outside the raster{away}", outside=outside, away=_away(cube, labels))] if outside else []
    )
    parts += [Sentence("{pixels} on nodata", pixels=counted(no_data, "pixel", "pixels"))] if no_data else []
    parts += [Sentence("{pixels} outside the mask", pixels=counted(masked, "pixel", "pixels"))] if masked else []
    lines = labels.missed.get("line", 0)
    parts += [Sentence("{lines} neither points nor polygons that can be read", lines=lines)] if lines else []
    if not parts:
        return None
    all_of = Sentence("Too few") if used.known.any() else Sentence("None")
    place = Sentence("Choose labels of this place, or check the CRS of both.")
    remedy = place if outside else Sentence("Check nodata, mask and labels.")
    return Sentence(
        "{all_of} of the {total} can be learnt from: {parts}. {remedy}",
        all_of=all_of,
        total=total,
        parts=joined(parts, ", "),
        remedy=remedy,
    )


def _away(cube: Cube, labels: Labels) -> str:
    """How far the extent of the answers lies from the raster, in map units or km; nothing where it reaches it."""
    there = np.isfinite(shapely.bounds(labels.shapes)).all(1)
    if not there.any():
        return Sentence(", where its CRS does not reach")
    extent = shapely.box(*shapely.total_bounds(labels.shapes[there]))
    ends = shapely.get_coordinates(shapely.shortest_line(shapely.box(0, 0, *cube.shape[::-1]), extent))
    if len(ends) < 2:  # so far away that nothing can be computed
        return Sentence(", far away")
    x, y = cube.to_map(ends[:, 1] - 0.5, ends[:, 0] - 0.5)
    distance = float(np.hypot(x[1] - x[0], y[1] - y[0]))
    return Sentence(", their extent {distance} away", distance=_told(cube, distance)) if distance > 0 else ""


def _told(cube: Cube, distance: float) -> str:
    if cube.crs is None or not cube.crs.is_projected:
        return Sentence("{distance:.4g} map units" if cube.crs is None else "{distance:.4g} degrees", distance=distance)
    metres = distance * cube.crs.linear_units_factor[1]
    return f"{metres / 1000:,.4g} km" if metres < 1e7 else f"{metres / 1000:,.0f} km"
