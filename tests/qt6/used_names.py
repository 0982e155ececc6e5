"""Which names of QGIS and Qt the plugin uses, read from its source without running it."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("algorithms", *(f"hsi_active_qgis/{room}" for room in ("client", "demo", "gui", "look", "session")))


def source_files():
    """Return the files of the plugin that run in QGIS."""
    return [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))] + sorted(
        (ROOT / "hsi_active_qgis").glob("*.py")
    )


def used_in(tree):
    """Return the names that a module takes from `qgis`, {"qgis.core.Qgis.MessageLevel.Info", ...}.

    Followed are attributes of what was imported, and of variables that such a name was given.
    """
    known = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "qgis":
            known.update({name.asname or name.name: f"{node.module}.{name.name}" for name in node.names})
    found = set(known.values())
    for _ in range(2):  # once more for what the variables stand for
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign):
                known.update(_named(node.targets[0], node.value, known))
            if isinstance(node, ast.Attribute) and _dotted(node, known):
                found.add(_dotted(node, known))
    return found


def used_names():
    """Return the names of all files."""
    return set().union(*(used_in(ast.parse(path.read_text(encoding="utf-8"))) for path in source_files()))


def member_names():
    """Return each word that stands behind a dot in the source, of whatever object, and each method that it defines."""
    nodes = [node for path in source_files() for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
    behind_dots = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    return behind_dots | {node.name for node in nodes if isinstance(node, ast.FunctionDef)}


def _dotted(node, known):
    """Return the whole name of an attribute, None if it is not one of `known`."""
    if isinstance(node, ast.Name):
        return known.get(node.id)
    above = _dotted(node.value, known) if isinstance(node, ast.Attribute) else None
    return above and f"{above}.{node.attr}"


def _named(target, value, known):
    """Return {variable: name} of an assignment, also of several at once."""
    pairs = zip(target.elts, value.elts) if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) else ()
    pairs = list(pairs) or [(target, value)]
    return {one.id: _dotted(name, known) for one, name in pairs if isinstance(one, ast.Name) and _dotted(name, known)}
