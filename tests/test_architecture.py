"""Who may import whom, read from the source: the shape of the project that design decisions rest on."""

import ast
import graphlib
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "hsi_active_qgis"
ENGINE = f"{PACKAGE}.engine"
HEAVY = {
    "torch",
    "rasterio",
    "numpy",
    "scipy",
    "sklearn",
    "shapely",
    "pyogrio",
    "safetensors",
    "affine",
    "matplotlib",
    "threadpoolctl",
    "jinja2",
}
QT = {"qgis", "osgeo", "PyQt5", "PyQt6", "processing"}
UNSAFE = {"subprocess", "pickle", "random", "xml", "marshal", "shelve", "ctypes"}

# What starts things: QGIS calls the plugin, the client starts the engine, `make` the demo, users the experiments.
ENTRIES = [PACKAGE, f"{ENGINE}.__main__", f"{ENGINE}.experiments.__main__", f"{PACKAGE}.demo.__main__"]

# Modules (with all below them) and what of the project they must not import.
FORBIDDEN = {
    f"{PACKAGE}.algorithms": [
        "gui",
        "plugin",
        "client.tasks",
        "demo",
        "look.pictures",
    ],
    f"{PACKAGE}.gui": ["plugin", "algorithms", "demo"],
    **{
        f"{PACKAGE}.{name}": ["gui", "plugin", "client.tasks", "algorithms", "client.requests", "look.styling"]
        for name in ("session.file", "session.connection", "session.tables", "session.rows", "session.adopt")
    },
    f"{PACKAGE}.session.export": ["gui", "plugin", "client.tasks", "algorithms", "client.requests", "look.styling"],
    f"{PACKAGE}.session.layers": ["gui", "plugin", "client.tasks", "algorithms", "client.requests"],
    f"{PACKAGE}.look.styling": ["gui", "plugin", "client.tasks", "algorithms", "client.requests", "session.file"],
    f"{PACKAGE}.client.requests": ["gui", "plugin", "client.tasks", "algorithms", "session.file", "look.styling"],
    f"{PACKAGE}.client.process": [
        "gui",
        "plugin",
        "client.tasks",
        "algorithms",
        "session.file",
        "look.styling",
        "client.requests",
    ],
    f"{PACKAGE}.client.environment": [
        "gui",
        "plugin",
        "client.tasks",
        "algorithms",
        "session.file",
        "look.styling",
        "client.requests",
    ],
    f"{PACKAGE}.client.tasks": ["gui", "plugin", "algorithms", "session.file", "look.styling"],
    f"{ENGINE}.raster.cube": [
        "engine.features.preprocessing",
        "engine.features.pool",
        "engine.learners",
        "engine.strategies",
        "engine.loop.session",
    ],
    f"{ENGINE}.features.preprocessing": [
        "engine.learners",
        "engine.strategies",
        "engine.loop.session",
        "engine.maps.mapping",
    ],
    f"{ENGINE}.features.pool": ["engine.learners", "engine.strategies", "engine.loop.session", "engine.maps.mapping"],
    f"{ENGINE}.learners": ["engine.strategies", "engine.loop.session", "engine.verbs", "engine.worker"],
    f"{ENGINE}.maps.mapping": ["engine.strategies", "engine.loop.session", "engine.verbs", "engine.worker"],
    f"{ENGINE}.loop.session": ["engine.verbs", "engine.worker", "engine.benchmark"],
    f"{ENGINE}.benchmark": ["engine.verbs", "engine.worker", "engine.experiments"],
    f"{ENGINE}.experiments": ["engine.verbs", "engine.worker"],
    f"{ENGINE}.synthetic.scene": [
        "engine.raster.cube",
        "engine.learners",
        "engine.strategies",
        "engine.loop.session",
        "engine.verbs",
    ],
}


def source_files():
    """Every Python file of the plugin by module name; the links of the package folder are followed."""
    files = {}
    for folder, prefix in ((ROOT / PACKAGE, PACKAGE), (ROOT / "algorithms", f"{PACKAGE}.algorithms")):
        for path in sorted(folder.rglob("*.py")):
            parts = path.relative_to(folder).with_suffix("").parts
            files[".".join([prefix, *parts]).removesuffix(".__init__")] = path
    return files


FILES = source_files()
TREES = {module: ast.parse(path.read_text(encoding="utf-8")) for module, path in FILES.items()}
ENGINE_SIDE = sorted(module for module in FILES if f"{module}.".startswith(f"{ENGINE}."))
QGIS_SIDE = sorted(set(FILES) - set(ENGINE_SIDE))


def imports_of(module):
    """All modules that a file imports, absolute, those in functions too; of the project as deep as they go."""
    package = module if FILES[module].name == "__init__.py" else module.rpartition(".")[0]
    found = set()
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*above, base]).rstrip(".")
            inner = {f"{base}.{name.name}" for name in node.names}
            found |= (inner & set(FILES)) or {base}
    return found


IMPORTS = {module: imports_of(module) for module in FILES}


def within(module, prefix):
    return f"{module}.".startswith(f"{prefix}.")


def test_the_reader_of_imports_sees_both_sides():
    assert f"{PACKAGE}.protocol.catalogue" in IMPORTS[f"{ENGINE}.worker"]
    assert f"{PACKAGE}.client.process" in IMPORTS[f"{PACKAGE}.client.requests"]
    assert any(within(module, f"{PACKAGE}.algorithms") for module in QGIS_SIDE)
    assert len(ENGINE_SIDE) > 15


@pytest.mark.parametrize("module", QGIS_SIDE)
def test_the_qgis_side_imports_nothing_that_only_the_engine_has(module):
    assert not {name for name in IMPORTS[module] if name.split(".")[0] in HEAVY | {"PyQt5", "PyQt6"}}
    assert not {name for name in IMPORTS[module] if within(name, ENGINE)}


@pytest.mark.parametrize("module", ENGINE_SIDE)
def test_the_engine_imports_no_qgis_and_of_the_plugin_only_the_catalogue(module):
    assert not {name for name in IMPORTS[module] if name.split(".")[0] in QT}
    ours = {name for name in IMPORTS[module] if within(name, PACKAGE) and not within(name, ENGINE)}
    assert ours <= {f"{PACKAGE}.protocol.catalogue"}


def test_the_catalogue_imports_the_standard_library_only():
    assert IMPORTS[f"{PACKAGE}.protocol.catalogue"] <= set(sys.stdlib_module_names)


@pytest.mark.parametrize("module", [name for name in ENGINE_SIDE if within(name, f"{ENGINE}.strategies")])
def test_a_strategy_sees_arrays_only(module):
    ours = {name for name in IMPORTS[module] if within(name, PACKAGE)} - {f"{ENGINE}.errors"}
    assert not {name for name in ours if not within(name, f"{ENGINE}.strategies")}


@pytest.mark.parametrize("layer", FORBIDDEN)
def test_a_layer_does_not_reach_up(layer):
    members = [module for module in FILES if within(module, layer)]
    assert members, f"{layer} is gone: change this test's table"
    for module in members:
        for name in FORBIDDEN[layer]:
            wrong = [found for found in IMPORTS[module] if within(found, f"{PACKAGE}.{name}")]
            assert not wrong, f"{module} imports {wrong}"


def test_imports_go_round_in_no_circle():
    ours = {module: {name for name in IMPORTS[module] if name in FILES} for module in FILES}
    graphlib.TopologicalSorter(ours).prepare()


@pytest.mark.parametrize("module", QGIS_SIDE)
def test_the_qgis_side_is_python_3_9(module):
    ast.parse(FILES[module].read_text(encoding="utf-8"), feature_version=(3, 9))


@pytest.mark.parametrize("module", sorted(FILES))
def test_nothing_unsafe_ships(module):
    assert not {name for name in IMPORTS[module] if name.split(".")[0] in UNSAFE}
    for node in ast.walk(TREES[module]):
        assert not isinstance(node, ast.Assert), f"assert in line {node.lineno}"
        if isinstance(node, ast.ExceptHandler):
            assert not all(isinstance(line, ast.Pass) for line in node.body), f"swallowed error, line {node.lineno}"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in ("eval", "exec", "compile"), f"{node.func.id} in line {node.lineno}"


@pytest.mark.parametrize("module", sorted(FILES))
def test_only_known_libraries_are_imported(module):
    known = (QT - {"PyQt5", "PyQt6"}) if module in QGIS_SIDE else HEAVY | {"tensorly", "hydra", "omegaconf", "submitit"}
    foreign = {name.split(".")[0] for name in IMPORTS[module]} - set(sys.stdlib_module_names) - {PACKAGE}
    assert foreign <= known


def test_what_the_dock_works_on_knows_no_widget():
    names = ("workbench", "rounds", "labelling", "history", "session_place", "background", "target")
    found = {found for name in names for found in IMPORTS[f"{PACKAGE}.gui.model.{name}"]}
    assert not found & {"qgis.gui", "qgis.PyQt.QtWidgets"}


def test_every_file_is_used():
    reached, todo = set(), [entry for entry in ENTRIES if entry in FILES]
    while todo:
        module = todo.pop()
        if module not in reached:
            reached.add(module)
            packages = {module.rsplit(".", depth)[0] for depth in range(1, module.count(".") + 1)}
            todo += (IMPORTS[module] | packages) & set(FILES)
    assert not set(FILES) - reached
