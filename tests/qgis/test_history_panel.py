"""The table of all answers: what each said, what was there before, a filter, and the way there."""

import pytest
from osgeo import ogr
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtWidgets import QStyleOptionViewItem

from hsi_active_qgis.gui.panels.history_panel import COLUMNS, HistoryPanel

AREA = "POLYGON (({0} {1}, {2} {1}, {2} {3}, {0} {3}, {0} {1}))"


@pytest.fixture
def panel(qgis_app, qtbot, bench, raster):
    bench.begin(raster)
    made = HistoryPanel()
    qtbot.addWidget(made)
    return made


def shown(panel, *columns):
    model = panel.table.model()
    places = [COLUMNS.index(name) for name in columns]
    return [tuple(model.index(row, place).data() for place in places) for row in range(model.rowCount())]


def test_each_answer_has_a_row_the_latest_first(bench, panel):
    bench.labelling.go_to(bench.questions[0])
    bench.labelling.answer(2)
    bench.labelling.go_to(bench.questions[0])
    bench.labelling.answer(None)
    bench.labelling.outline(box(bench.grid.centre(5, 5), bench.grid.centre(8, 8)))
    bench.labelling.answer(1)
    bench.labelling.change(lambda: bench.session.withdraw(2))
    panel.show_log(bench.answer_log)
    assert shown(panel, "Class", "Before", "Round", "By") == [
        ("dark", "", 1, "Ada"),
        ("don't know", "bright", 1, "Ada"),
        ("bright", "dark", 1, "Ada"),
        ("withdrawn", "", 1, "Ada"),
        ("dark", "", 1, "Ada"),
    ]
    numbers = [number for (number,) in shown(panel, "No.")]
    assert numbers == sorted(numbers, reverse=True)


def test_a_word_filters_and_a_click_goes_there(bench, panel, qtbot):
    panel.show_log(bench.answer_log)
    panel.show()
    panel.filter.setText("DARK")
    ((number, said),) = shown(panel, "No.", "Class")
    assert said == "dark"
    with qtbot.waitSignal(panel.chosen) as told:
        place = panel.table.visualRect(panel.table.model().index(0, 1)).center()
        qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    (entry,) = told.args
    bench.labelling.point_at(*bench.grid.centre(30, 30))
    bench.answer_log.go_to(entry)
    assert entry.number == number
    assert bench.current.pixel == (entry.row["row"], entry.row["column"]) and bench.current.answer == 1


def test_a_click_on_a_title_sorts_by_value_and_new_answers_come_in_their_place(bench, panel, qtbot):
    for place in range(2, 10):
        bench.labelling.go_to(bench.questions[place])
        bench.labelling.answer(1 + place % 2)
    panel.show_log(bench.answer_log)
    panel.show()
    header = panel.table.horizontalHeader()

    def click(name):
        at = header.sectionViewportPosition(COLUMNS.index(name)) + 4
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, header.height() // 2))

    click("Class")
    classes = [said for (said,) in shown(panel, "Class")]
    assert classes == sorted(classes) and len(set(classes)) == 2
    click("No.")
    bench.labelling.go_to(bench.questions[0])
    bench.labelling.answer(2)
    panel.show_log(bench.answer_log)
    numbers = [number for (number,) in shown(panel, "No.")]
    assert numbers == list(range(1, 12))  # not 1, 10, 11, 2


def test_of_an_area_the_click_goes_into_it_and_undo_takes_its_row_away(bench, panel):
    bench.labelling.outline(box(bench.grid.centre(5, 5), bench.grid.centre(9, 9)))
    bench.labelling.answer(1)
    entry = bench.answer_log.entries()[-1]
    bench.answer_log.go_to(entry)
    row, column = bench.current.pixel
    assert 5 <= row <= 9 and 5 <= column <= 9 and bench.answer_log.where(entry) == "area"
    panel.show_log(bench.answer_log)
    before = len(shown(panel, "No."))
    bench.labelling.undo()
    panel.show_log(bench.answer_log)
    assert len(shown(panel, "No.")) == before - 1
    panel.show_log(None)
    assert shown(panel, "No.") == []


def test_long_names_keep_the_words_that_tell_them_apart(bench, panel):
    weeks = ("four", "five")
    bench.set_classes(
        [{**one, "name": f"Lettuce romaine, {week} weeks old"} for one, week in zip(bench.classes, weeks)]
    )
    panel.show_log(bench.answer_log)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, panel.fontMetrics().horizontalAdvance("Lettuce romaine"), 20)
    column = COLUMNS.index("Class")
    told = []
    for row in range(2):
        panel.table.itemDelegateForColumn(column).initStyleOption(option, panel.table.model().index(row, column))
        told.append(option.text)
    assert len(set(told)) == 2 and all(week in text for week, text in zip(reversed(weeks), told))


def box(one, other):
    return bytes(ogr.CreateGeometryFromWkt(AREA.format(*one, *other)).ExportToWkb()).hex()
