"""What the card shows of a question: its spectrum among labelled ones, chips in several colours, what it is like."""

import math
from array import array

import pytest
from osgeo import gdal
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QContextMenuEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

from hsi_active_qgis.gui.model.learning import CURVES, Point
from hsi_active_qgis.gui.panels.alike import Alike
from hsi_active_qgis.gui.panels.chip import Chip
from hsi_active_qgis.gui.panels.learning_chart import CurvePlot
from hsi_active_qgis.gui.panels.looks import Looks
from hsi_active_qgis.gui.panels.plots import SpectrumPlot
from hsi_active_qgis.gui.panels.query_card import QueryCard
from hsi_active_qgis.look.curves import continuum_removed, derivative
from hsi_active_qgis.look.envelopes import angle, envelope
from hsi_active_qgis.look.pictures import composite_of
from hsi_active_qgis.look.spectrum import LabelledPixel, SpectrumReader, SpectrumSource
from hsi_active_qgis.session.layers import raster_layer
from tests.qgis.benches import CLASSES
from tests.qgis.loop import turn_until

BANDS = 6


def test_an_envelope_has_the_quartiles_of_each_band_and_a_gap_where_no_value_is():
    spectra = [[1.0, None, 4.0], [2.0, None, None], [3.0, None, 8.0], [6.0, None, 6.0]]
    assert envelope(spectra) == [(1.75, 2.5, 3.75), None, (5.0, 6.0, 7.0)]
    assert envelope([[5.0]]) == [(5.0, 5.0, 5.0)]
    assert envelope([]) == []


def test_the_angle_tells_shapes_apart_not_brightness():
    assert angle([1.0, 2.0, None, 3.0], [2.0, 4.0, 9.0, 6.0]) == pytest.approx(0, abs=1e-4)
    assert angle([1.0, 0.0], [0.0, 3.0]) == pytest.approx(90)
    assert angle([0.0, 0.0], [1.0, 1.0]) is None
    assert angle([None, 1.0], [1.0, None]) is None


@pytest.fixture
def source(tmp_path):
    """Six rows of pixels, each row a shape of its own, brighter from left to right; band 3 is not used."""
    path = str(tmp_path / "shapes.tif")
    raster = gdal.GetDriverByName("GTiff").Create(path, 5, 6, BANDS, gdal.GDT_Float32)
    for band in range(BANDS):
        content = [(1 + column) * (1.5 + math.sin(band * (row + 1) / 4)) for row in range(6) for column in range(5)]
        raster.GetRasterBand(band + 1).WriteRaster(0, 0, 5, 6, _floats(content), buf_type=gdal.GDT_Float32)
    raster = None
    return SpectrumSource(path, (1, 2, 4, 5, 6), (1.0,) * BANDS, (0.0,) * BANDS)


def _floats(values):
    return array("f", values).tobytes()


def test_a_pixel_is_compared_with_the_labelled_ones(source, qgis_app):
    reader, told = SpectrumReader(), []
    reader.compared.connect(lambda key, found: told.append((key, found)))
    labelled = [LabelledPixel((row, column), 1 + row // 3) for row in range(6) for column in (0, 3, 4)]
    reader.ask("here", source, (2, 3), labelled, [1])
    turn_until(lambda: told, "the comparison")
    ((key, found),) = told
    assert key == "here" and list(found.envelopes) == [1]
    assert found.envelopes[1][2] is None and all(found.envelopes[1][i] for i in (0, 1, 3, 4, 5))
    assert [one.pixel for one, _ in found.alike[:2]] == [(2, 0), (2, 4)]  # its own shape, but not itself
    assert found.alike[0][1] < 0.01 < found.alike[2][1]
    reader.close()


def test_only_the_last_question_is_compared(source, qgis_app):
    reader, told = SpectrumReader(), []
    reader.compared.connect(lambda key, found: told.append(key))
    keys = [(i,) for i in range(20)]
    for key in keys:
        reader.ask(key, source, (0, 0), [LabelledPixel((1, 1), 1)], [1])
    turn_until(lambda: keys[-1] in told, "the last")
    reader.close()
    assert told == sorted(told) and len(told) <= len(keys)


@pytest.fixture
def plot(qgis_app, qtbot):
    made = SpectrumPlot()
    qtbot.addWidget(made)
    made.resize(300, 150)
    made.show_spectrum([0.2, 0.3, None, None, 0.5, 0.4], [400.0, 500.0, 600.0, 700.0, 800.0, 900.0])
    return made


def colours_in(widget, left, right):
    image = widget.grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(left, right) for y in range(20, image.height() - 32)}


def test_envelopes_are_drawn_with_gaps_where_bands_are_bad(plot):
    bare = plot.grab().toImage()
    band = (0.1, 0.4, 0.9)
    plot.show_envelopes([("wheat & <b>", "#ff0000", [band, band, None, None, band, band])])
    assert plot.grab().toImage() != bare
    wide = plot.width() - 50 - 8
    gap = [50 + round(wide * share) for share in (0.25, 0.75)]  # from 525 to 775 nm
    assert not {c for c in colours_in(plot, *gap) if QColor(c).hue() == 0 and QColor(c).saturation() > 50}
    assert {c for c in colours_in(plot, 54, 90) if QColor(c).hue() == 0 and QColor(c).saturation() > 50}
    plot.show_envelopes([])
    assert plot.grab().toImage() == bare


def test_the_derivative_stops_at_gaps_and_the_hull_has_no_absorption():
    x, values = [400.0, 500.0, 600.0, 700.0, 800.0], [0.2, 0.4, None, 0.5, 0.7]
    assert derivative(x, values) == [None, pytest.approx(0.002), None, None, pytest.approx(0.002)]
    assert derivative([], []) == [] and derivative([1.0, 1.0], [1.0, 2.0]) == [None, None]
    absorbed = [1.0, 0.5, None, 0.8, 2.0]
    hull = [1.0, 1.25, 1.5, 1.75, 2.0]
    wanted = [None if value is None else pytest.approx(value / top) for value, top in zip(absorbed, hull)]
    assert continuum_removed(x, absorbed) == wanted
    assert continuum_removed(x[::-1], absorbed[::-1]) == wanted[::-1]  # whatever the order of the bands
    assert continuum_removed([1.0], [3.0]) == [1.0]


def drag(plot, start, end):
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=QPoint(start, 50))
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=QPoint(end, 50))


def test_a_theme_that_colours_labels_colours_what_is_drawn(plot):
    assert "#00ff00" not in {colour.name() for colour in all_colours(plot)}
    plot.setStyleSheet("QLabel { color: #00ff00 }")
    chart = CurvePlot()
    chart.setStyleSheet("QLabel { color: #00ff00 }")
    chart.resize(200, chart.height())
    chart.show_points(CURVES["changed"], [Point(1, 0.2), Point(2, 0.1)])
    for widget in (plot, chart):
        assert any(c.green() > 150 > 60 > max(c.red(), c.blue()) for c in all_colours(widget))
    chart.hide()


def all_colours(widget):
    image = widget.grab().toImage()
    return [QColor(image.pixel(x, y)) for x in range(image.width()) for y in range(image.height())]


def test_a_click_keeps_a_spectrum_under_those_that_follow_and_another_one_drops_it(plot):
    first = plot.grab().toImage()
    plot.show_spectrum([0.1, 0.1, None, None, 0.1, 0.5], [400.0, 500.0, 600.0, 700.0, 800.0, 900.0])
    second = plot.grab().toImage()
    drag(plot, 100, 100)
    plot.show_spectrum([0.2, 0.3, None, None, 0.5, 0.4], [400.0, 500.0, 600.0, 700.0, 800.0, 900.0])
    assert plot.grab().toImage() not in (first, second)
    for _ in range(2):  # this one in its place, then none
        drag(plot, 100, 100)
    assert plot.grab().toImage() == first
    drag(plot, 100, 100)
    plot.show_spectrum([0.2, 0.3])  # of another raster
    assert not plot.grab().isNull()


def test_a_part_of_the_spectrum_is_seen_larger_until_all_is_wanted_again(plot):
    whole, box = plot.grab().toImage(), plot._box
    drag(plot, round(box.left()), round(box.left() + 0.25 * box.width()))  # 400 to 525 nm
    assert plot.grab().toImage() != whole and [x for x, _ in plot._seen(plot._values)] == [400.0, 500.0]
    plot.show_all()
    assert plot.grab().toImage() == whole
    drag(plot, round(box.left() + 0.3 * box.width()), round(box.left() + 0.4 * box.width()))  # no band there
    assert plot.grab().toImage() == whole


@pytest.mark.parametrize("curve", ["derivative", "continuum"])
def test_a_second_axis_shows_another_curve(plot, curve):
    bare, wide = plot.grab().toImage(), plot._box.width()
    plot.show_second(curve)
    assert plot.grab().toImage() != bare and plot._box.width() < wide
    plot.show_second("")
    assert plot.grab().toImage() == bare


def test_what_is_alike_is_told_in_a_line_that_stays(qgis_app, qtbot):
    line, gone = Alike(), []
    qtbot.addWidget(line)
    line.chosen.connect(lambda *pixel: gone.append(pixel))
    line.resize(380, line.height())
    line.show()
    height = line.height()
    line.show_pairs([(LabelledPixel((3, 4), 1), 1.25), (LabelledPixel((5, 6), 9), 2.0)], CLASSES)
    shown = [button for button in line._buttons if button.isVisible()]
    assert [button.text() for button in shown] == ["dark 1.2°"]  # class 9 is not there any more
    assert "row 3, column 4" in shown[0].toolTip()
    QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)
    assert gone == [(3, 4)]
    line.show_pairs([], CLASSES, hidden=True)
    assert "once it is answered" in line._text.text() and line.height() == height


@pytest.fixture
def looks(qgis_app, qtbot):
    made = Looks()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    yield made
    made.end()
    QgsProject.instance().clear()


def test_the_card_of_a_question(bench, raster, looks, qtbot):
    bench.begin(raster)
    assert bench.do(bench.rounds.update) == []
    looks.show_target(bench)
    unit = bench.current
    turn_until(lambda: looks.alike._pairs, "what it is like")
    assert {one.pixel for one, _ in looks.alike._pairs} == {pixel for pixel, _ in bench.session.labelled_pixels(9)}
    torn = [name for name in (unit.best, unit.second) if name]
    assert torn and [name for name, _, _ in looks._plot._envelopes] == torn
    for entry in bench.classes:  # the mouse over its button
        looks.show_class(entry["id"])
        assert [name for name, _, _ in looks._plot._envelopes] == [entry["name"]]
    looks.show_class(None)
    assert [name for name, _, _ in looks._plot._envelopes] == torn
    chips = [chip for chip in looks.chips.chips if chip.isVisible()]
    composites = bench.info.composites
    assert len(chips) == min(3, len(composites)) > 1 and looks._chip.isHidden()
    turn_until(lambda: all(chip._image is not None for chip in chips), "the chips")
    pictures = [chip._image for chip in chips]
    assert all(one != other for i, one in enumerate(pictures) for other in pictures[i + 1 :])
    shown = composite_of(raster_layer(bench.project, raster))
    assert [chip.marked for chip in chips] == [list(c["bands"]) == shown for c in composites[: len(chips)]]
    asked = []
    looks.chips.asked.connect(asked.append)
    QTest.mouseClick(chips[1], Qt.MouseButton.LeftButton)
    assert asked == [list(composites[1]["bands"])]
    hide_opinion(bench, looks, qtbot)


def hide_opinion(bench, looks, qtbot):
    card = QueryCard()
    qtbot.addWidget(card)
    card.show_target(bench)
    assert bench.current.reason in card.reason.text()
    bench.set(blind=True)
    card.show_target(bench)
    looks.show_target(bench)
    assert bench.current.reason not in card.reason.text() and "hidden" in card.reason.text()
    assert "score" not in card.reason.toolTip()
    assert (looks._plot._envelopes, looks.alike._pairs) == ([], [])
    first = bench.current
    bench.labelling.answer(1)
    bench.labelling.go_to(bench.questions[0])
    card.show_target(bench)
    looks.show_target(bench)
    assert first.reason in card.reason.text() and "dark" in card.reason.text()
    turn_until(lambda: looks.alike._pairs, "what it is like, once it is answered")
    card.looks.end()


def test_a_right_click_shows_a_chip_larger_until_a_key_which_still_answers(bench, raster, qtbot):
    bench.begin(raster)
    row = QWidget()
    keys = []
    row.keyPressEvent = lambda event: keys.append(event.text())
    qtbot.addWidget(row)
    chip = Chip()
    chip.setParent(row)
    row.show()
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5))
    chip.contextMenuEvent(menu)
    assert chip._large is None  # there is nothing to see
    layer = raster_layer(bench.project, raster)
    chip.show_place(layer, bench.crs, bench.grid, 20, 20)
    chip.contextMenuEvent(menu)
    large = chip._large
    assert large.isVisible() and large.size() == 4 * chip.size()
    turn_until(lambda: large._image is not None and chip._image is not None, "both pictures")
    assert large._image.size() == large.size() and large._frame[0] == 4 * chip._frame[0]
    QTest.keyClick(large, Qt.Key.Key_Escape)
    assert not large.isVisible() and keys == []
    chip.contextMenuEvent(menu)
    QTest.keyClick(large, "2")
    assert not large.isVisible() and keys == ["2"]
    chip.contextMenuEvent(menu)
    QTest.mouseClick(large, Qt.MouseButton.LeftButton)
    assert not large.isVisible()
    chip.contextMenuEvent(menu)
    chip.show_place(layer, bench.crs, bench.grid, 30, 30)  # the next question
    assert not large.isVisible()
    turn_until(lambda: chip._job is None and large._job is None, "the pictures")
