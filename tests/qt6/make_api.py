"""Write api.txt: of each name of QGIS that the plugin uses, what the bindings of this QGIS have.

For QGIS 3.44, whose bindings are those of QGIS 4: .ci/in-debian forky python3 tests/qt6/make_api.py
"""

import re
import sys
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parents[2])  # in the place of this folder, which has another qgis

import qgis.core  # noqa: E402
import qgis.gui  # noqa: E402

from tests.qt6.used_names import member_names, used_names  # noqa: E402

MODULES = ("qgis.core", "qgis.gui")
FOREIGN = ("PyQt", "sip", "builtins")
DROPPED = re.compile(r"removed\b[^.]*\bQGIS 4")


def lines():
    """Return the lines: "module.Class: member member", "module.Class.Enum: value=number value=number"."""
    members, listed = member_names(), {}
    for name in sorted(used_names()):
        package, module, *parts = name.split(".")
        place = f"{package}.{module}"
        found = sys.modules.get(place)
        for depth, part in enumerate(parts if place in MODULES else ()):
            found = getattr(found, part, None)
            if _is_value(found):
                listed[place].add(f"{part}={int(found)}")
            place = f"{place}.{part}"
            if isinstance(found, type):
                listed.setdefault(place, set() if depth else _own(found) & members)
    return [f"{place}: {' '.join(sorted(listed[place]))}".strip() for place in sorted(listed)]


def _own(top):
    """Return the members of a class that are not Qt's, nor of every object, nor values of enums without their enum.

    What QGIS 4 drops is left out.
    """
    above = {name for base in top.__mro__ if base.__module__.startswith(FOREIGN) for name in dir(base)}
    found = {name: getattr(top, name, None) for name in set(dir(top)) - above}
    return {name for name, member in found.items() if not _is_value(member) and not DROPPED.search(_text(member))}


def _is_value(member):
    """Return whether something is a value of an enum."""
    return isinstance(member, int) and type(member) is not int


def _text(member):
    return (getattr(member, "__doc__", None) or "") if callable(member) else ""


if __name__ == "__main__":
    head = f"# Made by make_api.py with QGIS {qgis.core.Qgis.QGIS_VERSION}: names that the plugin uses, as it has them."
    Path(__file__).with_name("api.txt").write_text("\n".join([head, *lines(), ""]), encoding="utf-8")
