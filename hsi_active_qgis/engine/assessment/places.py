"""Where the points of a check sample lie on a raster, and which of them were taught."""

from collections.abc import Sequence

import numpy as np
import rasterio.transform
import shapely

from ...protocol.parts import Answer
from ...protocol.sentence import Sentence
from ..raster.geometries import Grid, from_hex
from ..raster.labels import burn
from ..raster.opening import shown_transform
from ..raster.windows import Window


def pixels_of(file, wkbs: list[str]) -> list[Window | None]:
    """The pixel that each point lies on, None outside the raster."""
    xy = shapely.get_coordinates(shapely.centroid(from_hex(wkbs, Sentence("A point of the sample"))))
    rows, columns = np.array(rasterio.transform.rowcol(shown_transform(file), *xy.T, op=np.floor)).astype(int)
    inside = (rows >= 0) & (rows < file.height) & (columns >= 0) & (columns < file.width)
    return [Window(int(r), int(c), 1, 1) if ok else None for r, c, ok in zip(rows, columns, inside, strict=True)]


def with_class(answers: Sequence[Answer] | None) -> list[str]:
    """The geometries of the answers that are no don't-knows."""
    return [answer.wkb for answer in answers or () if answer.value not in (None, "")]


def taught_at(file, wkbs: list[str], answers: Sequence[Answer] | None) -> np.ndarray:
    """Whether the pixel of each point (n,) carries an answer with a class: a map was made from it."""
    labels, places = with_class(answers), pixels_of(file, wkbs)
    taught = np.zeros(len(places), bool)
    inside = [i for i, place in enumerate(places) if place is not None]
    if labels and inside:
        rows, columns = np.array([(place.row, place.column) for place in places if place is not None]).T
        burnt = burn(Grid(shown_transform(file), file.shape), [(wkb, 1) for wkb in labels], layered=True)
        taught[inside] = burnt.cover(rows, columns)
    return taught
