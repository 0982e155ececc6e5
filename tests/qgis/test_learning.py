"""The curves of the rounds: what they are drawn from, what of it is kept, and how it is shown."""

import pytest
from osgeo import gdal
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QComboBox

from hsi_active_qgis.gui.model.learning import CURVES, Point, balance, pace, points_of
from hsi_active_qgis.gui.panels.learning_chart import CurvePlot, LearningChart
from tests.qgis.benches import CLASSES, change
from tests.qgis.loop import turn
from tests.qgis.toys import pixels

KEPT = ("changed", "uncertainty", "doubtful", "accuracy", "accuracy_low", "accuracy_high", "pace", "balance")


def rows(name, *values):
    return [{"round": number, name: value} for number, value in enumerate(values, 1)]


@pytest.fixture
def chart(qtbot):
    made = LearningChart()
    qtbot.addWidget(made)
    made.resize(300, made.sizeHint().height())
    return made


def dark_in(plot, x):
    """How many pixels of a column are as dark as letters."""
    image = plot.grab().toImage()
    return sum(image.pixelColor(x, y).lightness() < 90 for y in range(image.height()))


def test_a_curve_runs_from_its_first_value_to_its_last():
    assert points_of(rows("changed", None, 0.4, None, 0.2, None), "changed") == [
        Point(2, 0.4),
        Point(3, None),
        Point(4, 0.2),
    ]
    assert points_of(rows("changed", 0.4), "pace") == []  # a session of before has no such column


def test_balance_is_the_evenness_of_the_classes_and_pace_that_of_the_middle_answer():
    assert balance({1: 5, 2: 5, None: 9}, CLASSES) == pytest.approx(1)
    assert balance({1: 5}, CLASSES) == 0
    assert 0.4 < balance({1: 9, 2: 1}, CLASSES) < 0.5
    assert balance({}, CLASSES) is None and balance({1: 5}, CLASSES[:1]) is None
    assert pace([2.0, 3.0, 600.0]) == 20 and pace([]) is None


def test_figures_of_the_rounds_are_kept_with_the_session(bench, raster):
    bench.begin(raster)
    bench.do(bench.rounds.update)
    for class_id in (1, 1, 2):
        bench.labelling.note_shown()
        turn(5)
        bench.labelling.answer(class_id)
    bench.do(bench.rounds.update)
    found = bench.session.rounds
    doubt = [value for row in pixels(bench.rounds.maps.paths(3)["uncertainty"]) for value in row]
    assert found[2]["uncertainty"] == pytest.approx(sum(doubt) / len(doubt))
    assert found[2]["doubtful"] == sum(value >= 0.5 for value in doubt) / len(doubt)
    paces = [row["pace"] for row in found]
    assert paces[0] is None and 0 < paces[1] <= 60 / 0.005 and paces[2] is None  # not shown; shown; not over
    assert [row["balance"] for row in found] == [None, pytest.approx(1), pytest.approx(0.971, abs=1e-3)]
    path = bench.session.path
    bench.leave()
    bench.open(path)
    assert bench.session.rounds == found


def test_a_session_of_before_has_gaps(bench, raster):
    bench.begin(raster)
    path = bench.session.path
    bench.leave()
    for name in KEPT[1:]:
        change(path, f'ALTER TABLE rounds DROP COLUMN "{name}"')
    bench.open(path)
    assert not [row for row in bench.session.rounds if any(row.get(name) is not None for name in KEPT)]
    bench.do(bench.rounds.update)
    assert bench.session.rounds[-1]["uncertainty"] > 0
    source = gdal.OpenEx(str(path))
    assert set(KEPT) <= {field.GetName() for field in source.GetLayerByName("rounds").schema}


def test_the_chart_shows_the_curve_that_is_chosen_and_leaves_gaps(chart):
    chart.show_rounds(rows("changed", None), "changed")
    assert chart.isHidden()
    figures = rows("changed", None, 0.4, 0.2, None, 0.1)
    chart.show_rounds(figures, "changed")
    assert chart.isVisibleTo(None) and chart.findChild(QComboBox).currentText() == "Change of the map"
    plot = chart.plot
    assert chart._latest.text() == "Round 5: 10.0 %"
    assert plot.accessibleDescription() == "Round 2: 40.0 %; Round 3: 20.0 %; Round 4: no value; Round 5: 10.0 %"
    drawn = [dark_in(plot, int(plot._x(place))) for place in (0, 0.5, 1, 1.5, 2, 3)]
    assert drawn[0] >= 3 and drawn[1] and drawn[2] >= 3 and drawn[3] == drawn[4] == 0 and drawn[5] >= 3
    chart.show_rounds(figures, "accuracy")
    assert plot.isHidden() and chart._latest.text() == "answer check points to have it"


def test_an_accuracy_has_its_interval_and_others_begin_at_zero(qgis_app):
    plot = CurvePlot()
    plot.resize(300, plot.height())
    plot.show_points(CURVES["accuracy"], [Point(2, 0.8, 0.7, 0.9), Point(3, 0.9, 0.85, 0.94)])
    assert plot._ends == (0.7, 0.94)
    assert plot.accessibleDescription().endswith("Round 3: 90.0 % (85.0 % to 94.0 %)")
    plot.show_points(CURVES["doubtful"], [Point(2, 0.004), Point(3, 0.002)])
    assert plot._ends == (0, 0.02)  # little is not drawn as much
    plot.show_points(CURVES["balance"], [Point(2, 0.0), Point(3, 0.5)])
    assert plot._ends == (0, 1)
    assert not plot.grab().isNull() and plot.rect().contains(QPoint(int(plot._x(1)), int(plot._y(0.5))))


def test_the_choice_is_told(chart, qtbot):
    choice = chart.findChild(QComboBox)
    with qtbot.waitSignal(chart.chosen) as told:
        choice.setCurrentIndex(choice.findData("pace"))
        choice.activated.emit(choice.currentIndex())
    assert told.args == ["pace"]
