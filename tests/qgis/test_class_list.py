"""Classes of many answers and long names, several at a time."""

import pytest
from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QSpinBox

from hsi_active_qgis.gui.model.target import Area
from hsi_active_qgis.gui.panels.class_panel import ANSWERS, NAME, ClassPanel
from tests.qgis.toys import places


def test_merging_is_one_step(bench, raster):
    bench.begin(raster)
    before = (bench.classes, bench.counts)
    bench.merge_classes([2, 1])
    assert ([c["name"] for c in bench.classes], bench.counts) == (["dark"], {1: 2})
    bench.labelling.undo()
    assert (bench.classes, bench.counts) == before


@pytest.fixture
def two_kinds(bench, raster, toy):
    """A session whose class "dark" has four answers on one kind of ground, and three on another, `bench.fewer`."""
    bench.begin(raster)
    bench.labelling.undo()
    bench.labelling.undo()
    found = places(toy["reference"], 4)
    one, other = ([place[:2] for place in found if place[2] == kind] for kind in (1, 5))
    bench.more, bench.fewer = one, other[:3]
    for pixel in bench.more + bench.fewer:
        bench.session.add_point(*pixel, *bench.grid.centre(*pixel), 1)
    bench.read()
    return bench


def test_a_class_is_split_by_how_its_answers_look_in_one_step(two_kinds):
    bench = two_kinds
    before = (bench.classes, bench.counts)
    told = bench.do(lambda: bench.split.by_look(1))
    assert [c["name"] for c in bench.classes] == ["dark", "dark 2", "bright"]
    new = bench.classes[1]["id"]
    assert {pixel for pixel, kind in bench.session.labelled_pixels(99) if kind == new} == set(bench.fewer)
    ((level, text),) = told
    assert level == "info" and text.startswith("dark 2 is split off from dark, with 3 answers.")
    bench.labelling.undo()
    assert (bench.classes, bench.counts) == before


def test_a_class_is_split_by_the_area_at_hand_in_one_step(two_kinds):
    bench = two_kinds
    before = (bench.classes, bench.counts)
    assert "Put an area around" in bench.do(lambda: bench.split.by_area(1))[0][1]
    bench.labelling.outline(around(bench, bench.more[:2]))
    bench.do(lambda: bench.split.by_area(1))
    new = bench.classes[1]
    assert bench.counts[new["id"]] == 2 and new["name"] == "dark 2" and new["key"] == "3"
    assert not isinstance(bench.current, Area)
    bench.labelling.undo()
    assert (bench.classes, bench.counts) == before
    bench.labelling.outline(around(bench, bench.more + bench.fewer))
    assert "stays one class" in bench.do(lambda: bench.split.by_area(1))[0][1]


def around(bench, pixels):
    """An area that holds the centres of these pixels and hardly more."""
    points = QgsGeometry.fromMultiPointXY([QgsPointXY(*bench.grid.centre(*pixel)) for pixel in pixels])
    return bytes(points.buffer(0.01, 3).asWkb()).hex()


def test_answers_on_like_ground_alone_are_not_split(bench, raster):
    bench.begin(raster)
    ((level, text),) = bench.do(lambda: bench.split.by_look(1))
    assert level == "error" and "nothing to split" in text


@pytest.fixture
def panel(qgis_app, qtbot):
    """Four classes, shown; `told` has what the list emits."""
    made = ClassPanel()
    qtbot.addWidget(made)
    made.classes = [{"id": i, "name": f"<b>{i}</b>", "colour": "#ff0000", "key": str(i)} for i in range(1, 5)]
    made.show_classes(made.classes, {1: 1210, 2: 3}, 20, lambda: 5)
    made.resize(370, 250)
    made.show()
    made.told = []
    of_one = (made.more, made.split_by_look, made.split_by_area)
    for signal in (made.edited, made.merged, *of_one, made.target, made.refused):
        signal.connect(made.told.append)
    return made


def select(panel, *rows):
    panel.tree.clearSelection()
    for row in rows:
        panel.tree.topLevelItem(row).setSelected(True)


def test_several_classes_are_removed_and_merged_at_once(panel):
    select(panel, 1, 3)
    panel._remove.click()
    assert [c["id"] for c in panel.told.pop()] == [1, 3]
    panel.menu.merging.emit()
    assert panel.told.pop() == [2, 4]
    select(panel, 1)
    panel.menu.merging.emit()
    assert "two classes" in panel.told.pop()
    select(panel)
    panel._remove.click()
    assert panel.told.pop().startswith("Choose")


@pytest.mark.parametrize("asks", ["more", "split_by_look", "split_by_area"])
def test_what_is_of_one_class_wants_one_chosen(panel, asks):
    select(panel, 2)
    getattr(panel.menu, asks).emit()
    assert panel.told.pop() == 3
    select(panel, 1, 2)
    getattr(panel.menu, asks).emit()
    assert panel.told.pop().startswith("Choose one class")


def test_sorted_by_name_keys_stay_in_their_places(panel):
    panel.classes[0]["name"], panel.classes[2]["name"] = "Wheat", "barley"
    panel.menu.sorting.emit()
    told = panel.told.pop()
    assert [c["name"] for c in told] == ["<b>2</b>", "<b>4</b>", "barley", "Wheat"]
    assert [c["id"] for c in told] == [2, 4, 3, 1] and [c["key"] for c in told] == ["1", "2", "3", "4"]


def test_what_is_selected_stays_so_while_answers_come(panel):
    select(panel, 0, 2)
    panel.show_classes(panel.classes, {1: 1211, 2: 3}, 20, lambda: 5)
    assert [row.isSelected() for row in (panel.tree.topLevelItem(i) for i in range(4))] == [True, False, True, False]


@pytest.mark.parametrize("count", [7, 1210, 98765])
def test_no_number_of_answers_is_clipped(panel, count):
    panel.show_classes(panel.classes, {1: count}, 500, lambda: 5)
    metrics = panel.tree.fontMetrics()
    assert panel.tree.bar._count_px >= metrics.horizontalAdvance(str(count))
    assert panel.tree.bar._target_px >= metrics.horizontalAdvance("500")
    assert panel.tree.columnWidth(ANSWERS) >= metrics.horizontalAdvance(f"{count} 500") + 40
    assert panel.tree.columnWidth(NAME) > 100


def test_the_target_is_edited_beside_the_bar(panel):
    item = panel.tree.topLevelItem(1)
    panel.tree.itemDoubleClicked.emit(item, ANSWERS)
    editor = panel.tree.findChild(QSpinBox)
    assert editor.value() == 20
    editor.selectAll()
    QTest.keyClicks(editor, "35")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.qWait(5)  # Qt takes over what was typed
    assert panel.told == [35]
