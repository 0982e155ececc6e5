"""Classes from another session, a style and a list of names; the list that is written is read back."""

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from hsi_active_qgis.client.requests import EngineFailure
from hsi_active_qgis.gui.model.class_files import added, read_classes, write_classes
from hsi_active_qgis.session.errors import SessionFileError
from tests.qgis.sessions import CLASSES, new_session

TABLE = [
    {"id": 1, "name": "Wheat", "colour": "#ff0000", "key": "1"},
    {"id": 4, "name": "=cmd, or oats", "colour": "#00ff00", "key": "W"},
]


def test_a_list_is_read_as_it_was_written(qgis_app, tmp_path):
    path = str(tmp_path / "classes.csv")
    write_classes(path, TABLE)
    assert (tmp_path / "classes.csv").read_text(encoding="utf-8-sig").splitlines()[2] == '4,"\'=cmd, or oats",#00ff00,W'
    assert read_classes(path) == TABLE
    assert added([], read_classes(path), 1) == TABLE


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("maize\nbeech\n\n maize \n", ["maize", "beech"]),
        ("Code;Class;Color\n7;Maize;#0000ff\n9;beech;no colour\n", ["Maize", "beech"]),
    ],
)
def test_lists_of_others_are_read(qgis_app, tmp_path, text, names):
    (tmp_path / "list.csv").write_text(text)
    read = read_classes(str(tmp_path / "list.csv"))
    assert [row["name"] for row in read] == names
    table = added(TABLE, read, 5)
    assert [row["name"] for row in table[2:]] == names
    assert [row["id"] for row in table[2:]] == ([7, 9] if ";" in text else [5, 6])
    assert [row["key"] for row in table[2:]] == ["2", "3"]
    assert all(QColor(row["colour"]).isValid() for row in table)


def test_a_session_gives_its_classes_and_stays_as_it_is(qgis_app, tmp_path):
    session = new_session(tmp_path)
    session.close()
    before = session.path.read_bytes()
    read = read_classes(str(session.path))
    assert [(row["name"], row["colour"]) for row in read] == [(row["name"], row["colour"]) for row in CLASSES]
    assert session.path.read_bytes() == before and sorted(tmp_path.iterdir()) == [session.path]
    assert added(read, read, 50) == read


def test_styles_of_qgis_give_names_and_colours(toy, tmp_path):
    polygons = QgsVectorLayer("Polygon?field=crop:string", "fields", "memory")
    symbols = {"wheat": "#112233", "rye": "#aabbcc"}
    categories = [
        QgsRendererCategory(value, QgsFillSymbol.createSimple({"color": colour}), value.title())
        for value, colour in symbols.items()
    ]
    others = QgsRendererCategory(None, QgsFillSymbol.createSimple({}), "all others")
    polygons.setRenderer(QgsCategorizedSymbolRenderer("crop", [*categories, others]))
    polygons.saveNamedStyle(str(tmp_path / "fields.qml"))
    read = read_classes(str(tmp_path / "fields.qml"))
    assert [(row["name"], row["colour"]) for row in read] == [("Wheat", "#112233"), ("Rye", "#aabbcc")]
    layer = QgsRasterLayer(str(toy["reference"]), "map")
    entries = [
        QgsPalettedRasterRenderer.Class(i, QColor(colour), f"kind {i}") for i, colour in ((3, "red"), (8, "blue"))
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    layer.saveNamedStyle(str(tmp_path / "map.qml"))
    assert read_classes(str(tmp_path / "map.qml")) == [
        {"name": "kind 3", "id": 3, "colour": "#ff0000"},
        {"name": "kind 8", "id": 8, "colour": "#0000ff"},
    ]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("points.csv", "\n".join(f"place {i},1,2" for i in range(400)).encode(), "names 400 classes"),
        ("empty.csv", b"", "names 0 classes"),
        ("broken.qml", b"<qgis><", "names 0 classes"),
        ("latin.csv", "id,name\n1,Gebüsch\n".encode("latin-1"), "not a text in UTF-8"),
        ("no.gpkg", b"SQLite format 3\0", "no.gpkg"),
    ],
)
def test_what_names_no_classes_is_a_sentence(qgis_app, tmp_path, name, content, told):
    (tmp_path / name).write_bytes(content)
    with pytest.raises((EngineFailure, SessionFileError), match=told):
        read_classes(str(tmp_path / name))


def test_taking_classes_is_one_step(bench, raster, tmp_path):
    bench.begin(raster)
    before = bench.classes
    (tmp_path / "more.csv").write_text("name\nwet\nDARK\n")
    bench.set_classes(added(bench.classes, read_classes(str(tmp_path / "more.csv")), bench.session.free_id()))
    assert [entry["name"] for entry in bench.classes] == [*(entry["name"] for entry in before), "wet"]
    bench.labelling.undo()
    assert bench.classes == before
