"""Which class of a reference map is which class of a class map: by name first, by number second."""

import re
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

import rasterio.shutil

from ...protocol.class_names import fold
from ...protocol.sentence import Sentence, counted
from ..errors import EngineError

Names = dict[int, str]
VALUES, NAMES = "5", "2"  # usages of columns of an attribute table


class ClassesDoNotMeet(EngineError):
    """No accuracy can be told: the reference's classes are not those of the map."""


@dataclass(frozen=True)
class Match:
    """same: {number in the reference: number on the map}; unknown: the reference's other classes, in words; taken: all
    numbers of the map's classes."""

    same: dict[int, int]
    unknown: dict[int, str] = field(default_factory=dict)
    taken: frozenset[int] = frozenset()

    def number(self, theirs: int) -> int:
        """The number of one of the reference's classes beside those of the map: of one unknown there a free one."""
        if theirs not in self.unknown:
            return self.same.get(theirs, 0)
        above = max([*self.taken, *self.same.values(), *self.unknown])
        return above + theirs if theirs in self.taken.union(self.same.values()) else theirs

    def notices(self, pixels: dict[int, int], overall: float) -> list[str]:
        """A sentence on the classes that the map does not know; `pixels`: of each in the reference; `overall`: accuracy
        on the others."""
        if not self.unknown:
            return []
        total = counted(sum(pixels.get(number, 0) for number in self.unknown), "pixel", "pixels")
        listed = ", ".join(self.unknown[number] for number in sorted(self.unknown))
        return [
            Sentence(
                "The map does not know {listed}: {total} of the reference that cannot be right. On the others the "
                "overall accuracy is {overall:.1%}.",
                listed=listed,
                total=total,
                overall=overall,
            )
        ]


def match(names: Names, theirs: Names, numbers: Iterable[int], ours_alone: bool) -> Match:
    """Match the classes of a reference with those of a map.

    names, theirs: names by number, of the map and of the reference, {} if it has none; numbers: what occurs in the
    reference; ours_alone: the map's numbers were given in the order of names, so they say nothing elsewhere. Raises
    ClassesDoNotMeet.
    """
    ours = {fold(name): number for number, name in names.items()}
    said = {number: theirs.get(number) or str(number) for number in numbers}
    same = {number: ours[fold(name)] for number, name in said.items() if fold(name) in ours}
    if not ours_alone and (not same or theirs):
        taken = set(same.values())
        nameless = [number for number in said if number not in same and (number not in theirs or not same)]
        same |= {number: number for number in nameless if number not in taken and (number in names or not names)}
    if said and (not same or (not theirs and _differ(same, names, said))):
        raise _stranger(names, {number: theirs.get(number, str(number)) for number in said})
    unknown = {number: _told(number, theirs) for number in said if number not in same}
    return Match(same, unknown, frozenset(names))


def names_of(path: str) -> Names:
    """The names of a raster's classes by number, from its categories or attribute table; {} if it has none."""
    with tempfile.TemporaryDirectory() as folder:
        vrt = Path(folder, "names.vrt")
        try:
            rasterio.shutil.copy(path, str(vrt), driver="VRT")
            texts = [vrt.read_text(encoding="utf-8", errors="replace")]
        except (rasterio.errors.RasterioError, OSError):
            texts = []
    beside = Path(f"{path}.aux.xml")
    texts += [beside.read_text(encoding="utf-8", errors="replace")] if beside.is_file() else []
    for text in texts:
        if names := _names_in(text):
            return names
    return {}


def _names_in(text: str) -> Names:
    """Names in the first band of a VRT or .aux.xml as GDAL writes them."""
    band = next(iter(_texts("(?:VRT|PAM)RasterBand", text)), "")
    categories = _texts("Category", band)
    names = {number: name for number, name in enumerate(categories) if number and name}
    return names or _of_table(next(iter(_texts("GDALRasterAttributeTable", band)), ""))


def _of_table(table: str) -> Names:
    """Names of an attribute table: a column of values and one of names, by GDAL's usages."""
    usages = _texts("Usage", table)
    if VALUES not in usages or NAMES not in usages:
        return {}
    found: Names = {}
    for row in _texts("Row", table):
        cells = _texts("F", row)
        value, name = cells[usages.index(VALUES)], cells[usages.index(NAMES)]
        if re.fullmatch(r"\d+(\.0*)?", value) and int(float(value)) and name:
            found[int(float(value))] = name
    return found


def _texts(name: str, text: str) -> list[str]:
    """What is in each element of a name, "" in empty ones."""
    found = re.findall(rf"<{name}(?:\s[^>]*)?(?:/>|(?<!/)>(.*?)</{name}>)", text, re.DOTALL)
    return [unescape(inner).strip() if "<" not in inner else inner for inner in found]


def _differ(same: dict[int, int], names: Names, said: Names) -> bool:
    """Whether numbers without names are of two tables: most are unknown to the map, and some of the map's to them."""
    return bool(names) and 2 * len(same) < len(said) and not set(names) <= set(same.values())


def _stranger(names: Names, said: Names) -> ClassesDoNotMeet:
    return ClassesDoNotMeet(
        "The classes of the reference ({said}) are not those of the map ({names}), so no accuracy is told. Give "
        "the reference the map's class names, as categories or an attribute table, or the map its numbers.",
        said=_some(said),
        names=_some(names),
    )


def _some(names: Names) -> str:
    listed = [_told(number, names) for number in sorted(names)]
    return ", ".join(listed[:6]) + (", ..." if len(listed) > 6 else "")


def _told(number: int, names: Names) -> str:
    name = names.get(number, str(number))
    return name if name == str(number) else f"{number} {name}"
