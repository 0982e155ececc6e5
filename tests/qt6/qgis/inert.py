"""Names of QGIS as the real bindings have them (api.txt), with nothing behind them."""

from enum import IntEnum
from pathlib import Path


def _read():
    lines = (Path(__file__).parents[1] / "api.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split(":", 1) for line in lines if not line.startswith("#"))
    return {name: members.split() for name, members in pairs}


API = _read()  # {"qgis.core.QgsTask": members, "qgis.core.QgsTask.Flag": ["CanCancel=2"]}


class Inert:
    """Takes any call; what it gives back is inert as well, and never a value."""

    def __init__(self, *_, **__):
        pass

    def __call__(self, *_, **__):
        return Inert()

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Inert()

    def __iter__(self):
        return iter(())

    def __or__(self, other):
        return Inert()

    def __bool__(self):
        raise TypeError("A result of QGIS is asked for, and this is not QGIS.")


class Named:
    """A class of QGIS without anything of its own; it has the members that api.txt names."""

    def __init__(self, *_, **__):
        pass


def filled(name, given=None):
    """Return a class under its full name with the members and enums that it lacks, inert; `given` is what it has."""
    found = given or type(name.rpartition(".")[2], (Named,), {})
    for member in API[name]:
        if not hasattr(found, member):
            setattr(found, member, Inert())
    for inner in (other for other in API if other.rpartition(".")[0] == name):
        setattr(found, inner.rpartition(".")[2], _inner(inner))
    return found


def module_of(name, given):
    """Return {class name: class} of a module, `given` are those that are more than their name."""
    known = {found.__name__: found for found in given}
    short = [full.rpartition(".")[2] for full in API if full.rpartition(".")[0] == name]
    return {one: filled(f"{name}.{one}", known.get(one)) for one in short}


def _inner(name):
    """Return an enum, or what has no members as a class that can be made."""
    members = [entry.split("=") for entry in API[name]]
    short = name.rpartition(".")[2]
    return IntEnum(short, {key: int(value) for key, value in members}) if members else type(short, (Named,), {})
