"""Tiles among the samples: a sample covers `height` x `width` pixels from (row, column) on, a pixel being 1 x 1.

Its point is the tile's centre, its `outline` the true extent as WKT; `predicted` is the engine's guess of what
is not of the tile's commonest class, the list [[hex WKB polygon, class id], ...] as JSON; NULL before it was taught.
"""

from __future__ import annotations

import json

from osgeo import ogr

from ..protocol.shapes import Place
from .rows import Sample, Values, area_wkb


def place_of(sample: Sample) -> Place:
    """Return what tells one sample's ground from another's: (row, column, height, width), in pixels."""
    return sample["row"], sample["column"], sample.get("height") or 1, sample.get("width") or 1


def is_tile(sample: Sample) -> bool:
    """Return whether a sample is larger than a pixel."""
    return place_of(sample)[2:] != (1, 1)


def tile_columns(question: Values) -> Values:
    """Return the columns of a sample that only a tile has, from a question of the engine."""
    if not is_tile(question):
        return {"height": 1, "width": 1, "outline": None, "predicted": None}
    return {
        "height": question["height"],
        "width": question["width"],
        "outline": ogr.CreateGeometryFromWkb(bytes.fromhex(area_wkb(question["wkb"]))).ExportToWkt(),
        "predicted": json.dumps(question.get("predicted") or []) if question.get("best") else None,
    }


def outline_wkb(sample: Sample) -> str:
    """Return the outline of a tile as hex WKB."""
    return bytes(ogr.CreateGeometryFromWkt(sample["outline"]).ExportToWkb(ogr.wkbNDR)).hex()
