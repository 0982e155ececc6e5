"""Write api.txt: of each name of QGIS that the plugin uses, what the bindings of this QGIS have.

For QGIS 3.44, whose bindings are those of QGIS 4: .ci/in-debian forky python3 tests/qt6/make_api.py
"""

import sys
from functools import reduce
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parents[2])  # in the place of this folder, which has another qgis

import qgis.core  # noqa: E402
import qgis.gui  # noqa: E402

from tests.qt6.used_names import attribute_names, used_names  # noqa: E402


def lines():
    """Return the lines: "module.Class: member member", "module.Class.Enum: member=value member=value"."""
    attributes, classes, enums = attribute_names(), {}, {}
    for name in sorted(used_names()):
        module, parts = ".".join(name.split(".")[:2]), name.split(".")[2:]
        if module not in ("qgis.core", "qgis.gui") or not hasattr(sys.modules[module], parts[0]):
            continue
        top = getattr(sys.modules[module], parts[0])
        if isinstance(top, type):
            classes[f"{module}.{parts[0]}"] = _own(top) & attributes
        for depth in range(1, len(parts)):
            above = ".".join(parts[:depth])
            found = reduce(lambda one, part: getattr(one, part, None), parts[: depth + 1], sys.modules[module])
            if isinstance(found, int) and not isinstance(found, bool) and depth > 1:
                enums.setdefault(f"{module}.{above}", set()).add(f"{parts[depth]}={int(found)}")
            elif found is not None and isinstance(found, type):
                enums.setdefault(f"{module}.{above}.{parts[depth]}", set())
    return sorted(f"{name}: {' '.join(sorted(members))}".strip() for name, members in {**classes, **enums}.items())


def _own(top):
    """Return the members of a class that are not Qt's, nor of every object, nor values of enums without their enum."""
    above = {
        name for base in top.__mro__ if base.__module__.startswith(("PyQt", "sip", "builtins")) for name in dir(base)
    }
    return {name for name in dir(top) if name not in above and not isinstance(getattr(top, name, None), int)}


if __name__ == "__main__":
    head = f"# Made by make_api.py with QGIS {qgis.core.Qgis.QGIS_VERSION}: names that the plugin uses, as it has them."
    Path(__file__).with_name("api.txt").write_text("\n".join([head, *lines(), ""]), encoding="utf-8")
