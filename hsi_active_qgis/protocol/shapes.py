"""Names for the shapes of values that pass between the rooms of the QGIS side: what a list or a dict holds."""

from collections.abc import Sequence
from typing import Any

from .parts import Answer

ClassRow = dict[str, Any]  # {"id": int, "name": str, "colour": "#rrggbb"}; a session's has "key", too
ClassTable = Sequence[ClassRow]
Answers = tuple[Answer, ...]

Pixel = tuple[int, int]  # row, column
Place = tuple[int, int, int, int]  # row, column, height, width of a pixel or tile, in pixels
Point = tuple[float, float]  # map coordinates x, y
