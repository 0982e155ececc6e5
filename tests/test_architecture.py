"""Who may import whom, read from the source: the shape of the project that design decisions rest on."""

import ast
import graphlib
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "hsi_active_qgis"
ENGINE = f"{PACKAGE}.engine"
PROTOCOL = f"{PACKAGE}.protocol"
HEAVY = {
    "torch",
    "rasterio",
    "numpy",
    "scipy",
    "sklearn",
    "shapely",
    "pyogrio",
    "safetensors",
    "h5py",
    "affine",
    "matplotlib",
    "threadpoolctl",
    "jinja2",
}
QT = {"qgis", "osgeo", "PyQt5", "PyQt6", "processing"}
UNSAFE = {"subprocess", "pickle", "random", "xml", "marshal", "shelve", "ctypes"}
STARTS_THE_ENGINE = f"{PACKAGE}.client.process"  # not by QProcess, whose child outlives a QGIS that is killed then

# What starts things: QGIS calls the plugin, the client starts the engine and its check, `make` the demo, users the
# experiments.
ENTRIES = [PACKAGE, f"{PACKAGE}.demo.__main__"]
ENTRIES += [f"{ENGINE}.{name}" for name in ("__main__", "check", "experiments.__main__")]

# The rooms, and which other rooms each may know; all may know the texts (`translation`), where the `manual` is, or the
# engine's errors and progress.
QGIS_ROOMS = {
    "protocol": [],
    "look": ["protocol"],
    "client": ["protocol"],
    "session": ["client", "look", "protocol"],
    "algorithms": ["client", "look", "protocol", "session"],
    "demo": ["algorithms", "client", "look", "protocol", "session"],
    "gui.engine": ["client"],
    "gui.map": ["client", "gui.model", "session"],
    "gui.model": ["client", "look", "protocol", "session"],
    "gui.panels": ["client", "gui.model", "look", "protocol", "session"],
    "gui": ["client", "gui.engine", "gui.map", "gui.model", "gui.panels", "look", "protocol", "session"],
    "plugin": ["algorithms", "client", "gui", "protocol"],
}
ENGINE_ROOMS = {
    "raster": ["protocol"],
    "networks": ["protocol"],
    "strategies": ["protocol"],
    "synthetic": ["raster"],
    "features": ["protocol", "raster"],
    "learners": ["features", "networks", "protocol", "raster"],
    "maps": ["features", "learners", "protocol", "raster", "strategies"],
    "sheets": ["maps", "protocol", "raster"],
    "assessment": ["maps", "protocol", "raster"],
    "accelerators": [],
    "device": ["accelerators", "learners", "protocol"],
    "own": ["features", "learners", "protocol", "raster", "strategies"],
    "exchange": ["features", "learners", "maps", "networks", "protocol", "raster"],
    "loop": ["device", "features", "learners", "maps", "own", "protocol", "raster", "sheets", "strategies"],
    "benchmark": ["assessment", "device", "features", "learners", "loop", "maps", "protocol", "raster", "sheets"],
    "experiments": ["benchmark", "protocol", "raster"],
    "mosaic": ["device", "features", "learners", "maps", "protocol", "raster", "sheets"],
    "report": ["protocol", "raster"],
    "verbs": ["assessment", "benchmark", "device", "learners", "loop", "maps", "mosaic", "protocol", "raster", "report"]
    + ["exchange", "features", "networks", "own", "sheets", "synthetic"],
}
COMMON = ("errors", "job_array", "log", "optional", "progress", "verb")
EVERYWHERE = {f"{PACKAGE}.translation", f"{PACKAGE}.manual", *(f"{ENGINE}.{name}" for name in COMMON)}


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


def is_for_types(node):
    """Whether a statement is `if TYPE_CHECKING:`, which nothing runs."""
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def imports_of(module, with_types=True):
    """All modules that a file imports, absolute, those in functions too; of the project as deep as they go."""
    package = module if FILES[module].name == "__init__.py" else module.rpartition(".")[0]
    blocks = [node for node in ast.walk(TREES[module]) if is_for_types(node)]
    left_out = set() if with_types else {inner for block in blocks for inner in ast.walk(block)}
    found = set()
    for node in set(ast.walk(TREES[module])) - left_out:
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
def test_the_engine_imports_no_qgis_and_of_the_plugin_only_the_protocol(module):
    assert not {name for name in IMPORTS[module] if name.split(".")[0] in QT}
    ours = {name for name in IMPORTS[module] if within(name, PACKAGE) and not within(name, ENGINE)}
    assert all(within(name, PROTOCOL) for name in ours)


@pytest.mark.parametrize("module", [name for name in FILES if within(name, PROTOCOL)])
def test_the_protocol_imports_the_standard_library_only(module):
    foreign = {name.split(".")[0] for name in IMPORTS[module] if not within(name, PROTOCOL)}
    assert foreign <= set(sys.stdlib_module_names)


@pytest.mark.parametrize("module", [name for name in ENGINE_SIDE if within(name, f"{ENGINE}.strategies")])
def test_a_strategy_sees_arrays_only(module):
    ours = {name for name in IMPORTS[module] if within(name, PACKAGE) and not within(name, PROTOCOL)}
    ours -= {f"{ENGINE}.errors"}
    assert not {name for name in ours if not within(name, f"{ENGINE}.strategies")}


def room_of(module):
    """The innermost room that a module lies in, None for the top of the plugin or of the engine."""
    rooms = [*(f"{PACKAGE}.{room}" for room in QGIS_ROOMS), *(f"{ENGINE}.{room}" for room in ENGINE_ROOMS)]
    return max((room for room in rooms if within(module, room)), key=len, default=None)


@pytest.mark.parametrize("module", sorted(FILES))
def test_a_room_knows_no_room_above_it(module):
    room = room_of(module)
    if room is None:
        return
    engine = within(room, ENGINE)
    names = ENGINE_ROOMS[room.removeprefix(f"{ENGINE}.")] if engine else QGIS_ROOMS[room.removeprefix(f"{PACKAGE}.")]
    allowed = {room, *(f"{ENGINE if engine and name != 'protocol' else PACKAGE}.{name}" for name in names)}
    ours = {name for name in IMPORTS[module] & set(FILES) if name not in EVERYWHERE}
    assert not {name for name in ours if room_of(name) not in allowed}


def test_each_folder_is_a_room():
    folders = {module.rpartition(".")[0] for module in FILES if FILES[module].name != "__init__.py"}
    assert not {folder for folder in folders - {PACKAGE, ENGINE} if room_of(folder) is None}


def test_imports_go_round_in_no_circle():
    ours = {module: imports_of(module, with_types=False) & set(FILES) for module in FILES}
    graphlib.TopologicalSorter(ours).prepare()


@pytest.mark.parametrize("module", QGIS_SIDE)
def test_the_qgis_side_is_python_3_9(module):
    ast.parse(FILES[module].read_text(encoding="utf-8"), feature_version=(3, 9))


@pytest.mark.parametrize("module", QGIS_SIDE)
def test_functions_of_the_qgis_side_say_what_they_take_and_return(module):
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.FunctionDef):
            taken = node.args
            named = [*taken.posonlyargs, *taken.args, *taken.kwonlyargs, taken.vararg, taken.kwarg]
            bare = [arg.arg for arg in named if arg is not None and arg.annotation is None]
            assert not set(bare) - {"self", "cls"}, f"{node.name} in line {node.lineno}: {bare}"
            assert node.returns is not None, f"{node.name} in line {node.lineno} returns something unsaid"


@pytest.mark.parametrize("module", sorted(FILES))
def test_nothing_unsafe_ships(module):
    allowed = {"subprocess"} if module == STARTS_THE_ENGINE else set()
    assert not {name for name in IMPORTS[module] if name.split(".")[0] in UNSAFE - allowed}
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
