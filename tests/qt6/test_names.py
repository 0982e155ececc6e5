"""Each name of QGIS and Qt that the plugin uses is there, under Qt 6 as well."""

import ast
import enum
import importlib

import qgis.core
import qgis.gui
from qgis.inert import API

from tests.qt6.used_names import used_in, used_names

NAMES = sorted(used_names())
STALE = "QGIS has none of these; or api.txt is older than the code: .ci/in-debian forky python3 tests/qt6/make_api.py"


def found_at(name):
    """Return the object that has a name and the one that it is in; AttributeError if there is none."""
    parts = name.split(".")
    depth = 3 if parts[1] == "PyQt" else 2
    above = [importlib.import_module(".".join(parts[:depth]))]
    for part in parts[depth:]:
        above.append(getattr(above[-1], part))
    return above[-1], above[-2] if len(above) > 1 else None


def is_there(name):
    try:
        return bool(found_at(name))
    except AttributeError:
        return False


def test_each_name_in_use_is_there():
    assert not [name for name in NAMES if not is_there(name)], STALE


def test_values_of_enums_are_named_with_their_enum():
    """PyQt6 knows no other way."""
    places = {name: found_at(name) for name in NAMES if is_there(name)}
    values = {name: above for name, (found, above) in places.items() if isinstance(found, enum.Enum)}
    assert len(values) > 60
    assert not [name for name, above in values.items() if not isinstance(above, enum.EnumMeta)]


def test_the_stand_in_has_no_names_that_qgis_lacks():
    for module in (qgis.core, qgis.gui):
        for kind in module.GIVEN:
            members = {*API[f"{module.__name__}.{kind.__name__}"], *inner_of(kind)}
            of_qt = {name for base in kind.__mro__ if base.__module__.startswith("PyQt6") for name in dir(base)}
            assert not {name for name in vars(kind) if name[0] != "_"} - members - of_qt, kind


def inner_of(kind):
    return {name.rpartition(".")[2] for name in API if f".{kind.__name__}." in name}


def test_the_reader_of_names_follows_variables():
    source = "from qgis.core import Qgis\ndef f():\n    kinds, x = Qgis.MessageLevel, 1\n    return kinds.Info\n"
    expected = {f"qgis.core.Qgis{rest}" for rest in ("", ".MessageLevel", ".MessageLevel.Info")}
    assert used_in(ast.parse(source)) == expected
    assert len(NAMES) > 250
