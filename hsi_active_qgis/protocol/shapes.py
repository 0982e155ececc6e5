"""Names for the shapes of values that pass between the rooms of the QGIS side: what a list or a dict holds."""

from collections.abc import Sequence
from typing import Any

ClassRow = dict[str, Any]  # {"id": int, "name": str, "colour": "#rrggbb"}; a session's has "key", too
ClassTable = Sequence[ClassRow]
Answers = list[list[Any]]  # each [hex WKB, class id or name, None for don't-know]

Pixel = tuple[int, int]  # row, column
Place = tuple[int, int, int, int]  # row, column, height, width of a pixel or tile, in pixels
Point = tuple[float, float]  # map coordinates x, y

Arguments = dict[str, Any]  # the arguments of one of the engine's verbs, or a part of them
Result = dict[str, Any]  # what the engine answers
