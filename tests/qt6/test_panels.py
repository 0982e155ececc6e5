"""Parts of the dock on Qt 6, each on its own: what is typed, dragged and painted."""

from types import SimpleNamespace

import pytest
from PyQt6.QtCore import QPointF, Qt, QTimer
from PyQt6.QtGui import QColor, QDropEvent
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import (
    QApplication,
    QColorDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStyledItemDelegate,
    QToolButton,
)
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRasterLayer
from qgis.gui import QgsMapCanvas

from hsi_active_qgis.client.pixel_grid import PixelGrid
from hsi_active_qgis.gui.map.tool import Halo
from hsi_active_qgis.gui.model.review import Doubtful, Review
from hsi_active_qgis.gui.model.target import Unit
from hsi_active_qgis.gui.panels.accuracy_panel import AccuracyPanel
from hsi_active_qgis.gui.panels.alike import Alike
from hsi_active_qgis.gui.panels.chip import Chip
from hsi_active_qgis.gui.panels.class_panel import ANSWERS, KEY, NAME, ClassPanel
from hsi_active_qgis.gui.panels.plots import SpectrumPlot
from hsi_active_qgis.gui.panels.query_card import QueryCard
from hsi_active_qgis.gui.panels.review_panel import ReviewPanel
from hsi_active_qgis.look.pictures import picture_of
from hsi_active_qgis.look.spectrum import LabelledPixel
from hsi_active_qgis.protocol.figures import SamplePlan
from hsi_active_qgis.protocol.results import Doubt
from tests.qt6.walk import NONE, move_mouse

CLASSES = [
    {"id": i, "name": name, "colour": colour, "key": str(i)}
    for i, name, colour in ((1, "corn", "#ff0000"), (2, "grass", "#00ff00"), (3, "wood", "#0000ff"))
]
MAGENTA = QColor(Qt.GlobalColor.magenta).rgb()


@pytest.fixture
def panel():
    """The table of three classes, shown; `edited` has what it emits."""
    made = ClassPanel()
    made.resize(400, 200)
    made.show_classes(CLASSES, {1: 3, 2: 0, None: 1}, 10, lambda: 4)
    made.show()
    made.emitted, made.refusals = [], []
    made.edited.connect(made.emitted.append)
    made.refused.connect(made.refusals.append)
    yield made
    made.close()


def colours_of(widget):
    image = widget.grab().toImage()
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def type_into(panel, row, column, text):
    panel._double_clicked(panel.tree.topLevelItem(row), column)
    editor = panel.tree.findChild(QLineEdit)
    editor.setText(text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.qWait(5)  # Qt deletes it


def test_a_class_is_renamed_and_gets_another_key(panel):
    type_into(panel, 0, NAME, "maize")
    type_into(panel, 1, KEY, "h")
    type_into(panel, 2, NAME, "CORN")
    assert [c["name"] for c in panel.emitted[0]] == ["maize", "grass", "wood"]
    assert [c["key"] for c in panel.emitted[1]] == ["1", "H", "3"]
    assert len(panel.emitted) == 2 and len(panel.refusals) == 1


def test_a_class_gets_another_colour_in_the_dialog(panel):
    panel.tree.setCurrentItem(panel.tree.topLevelItem(1))

    def accept():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QColorDialog)
        dialog.setCurrentColor(QColor("#123456"))
        dialog.accept()

    QTimer.singleShot(50, accept)
    panel._colour.click()
    assert panel.emitted[0][1]["colour"] == "#123456"


def test_classes_are_dragged_into_another_order(panel):
    tree = panel.tree
    tree.setCurrentItem(tree.topLevelItem(2))
    place = QPointF(tree.visualItemRect(tree.topLevelItem(0)).topLeft())
    data = tree.model().mimeData(tree.selectedIndexes())
    event = QDropEvent(place, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    tree.dropEvent(event)
    assert len(panel.emitted) == 1


def test_the_bar_of_answers_is_painted(panel):
    bare = panel.tree.grab().toImage()
    panel.tree.setItemDelegateForColumn(ANSWERS, QStyledItemDelegate(panel.tree))
    assert panel.tree.grab().toImage() != bare


@pytest.mark.parametrize("values", [[], [0.5], [0.1, None, 0.4, 0.2, None], [-1.0, 1e6, 3.0], [2.0] * 5])
def test_a_spectrum_is_painted_with_and_without_the_mouse(values):
    plot = SpectrumPlot()
    plot.show_spectrum(values)
    plot.resize(300, 150)
    plot.show()
    without = plot.grab().toImage()
    move_mouse(plot, QPointF(100, 50), NONE)
    assert (plot.grab().toImage() != without) == (len([v for v in values if v is not None]) > 1)
    plot.show_spectrum(values, [400.0 + i for i in range(len(values))])
    plot.grab()
    plot.close()


def test_envelopes_are_painted():
    plot = SpectrumPlot()
    plot.show_spectrum([0.1, None, 0.4, 0.2])
    bare = plot.grab().toImage()
    plot.show_envelopes([("corn", "#ff0000", [(0.1, 0.2, 0.3), None, (0.1, 0.2, 0.3), (0.1, 0.2, 0.3)])])
    assert plot.grab().toImage() != bare


def test_a_click_goes_to_a_pixel_that_is_alike():
    line, gone = Alike(), []
    line.chosen.connect(lambda *pixel: gone.append(pixel))
    line.resize(380, line.height())
    line.show_pairs([(LabelledPixel((i, 7), 1 + i), 2.5 * i) for i in range(3)], CLASSES)
    for number in (1, 2, 3):
        line.findChild(QToolButton, f"alike{number}").click()
    assert gone == [(0, 7), (1, 7), (2, 7)]


def test_each_button_of_the_review_is_for_the_answer_at_hand():
    panel, asked = ReviewPanel(), []
    panel.asked.connect(asked.append)
    panel.chosen.connect(lambda one: asked.append(one.number))
    review = Review(SimpleNamespace(classes=CLASSES))
    review.waiting = [Doubtful(number, Doubt(0, number, 7, 1, 2, 0.9)) for number in (3, 5)]
    panel.show_review(review, None)
    names = ("keep_answer", "correct_answer", "withdraw_answer")
    assert not any(panel.findChild(QToolButton, name).isEnabled() for name in names)
    panel.show_review(review, Unit("", 5, 7, 1, 1))
    for name in names:
        panel.findChild(QToolButton, name).click()
    listed = panel.findChild(QListWidget, "doubts")
    panel.resize(300, 200)
    panel.show()
    place = listed.visualItemRect(listed.item(0)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [*names, 3]


def test_each_button_of_the_accuracy_panel_asks_for_its_own():
    panel, asked = AccuracyPanel(), []
    panel.proposed.connect(lambda design: asked.append(design.half_width))
    panel.draw_asked.connect(lambda: asked.append("draw"))
    panel.asking.connect(asked.append)
    panel.assess_asked.connect(lambda: asked.append("assess"))
    answers = SimpleNamespace(with_class=1)
    plan = SamplePlan(5, 0.04, 0.9, [], [])
    panel.show_checks(SimpleNamespace(answers=answers, proposed=plan, asking=False, text="", figures=None), "")
    for name in ("proposeChecks", "drawChecks", "askChecks", "assessChecks"):
        panel.findChild(QPushButton, name).click()
    assert asked == [0.04, "draw", True, "assess"]


def test_a_mixed_pixel_is_told_by_its_button():
    card, asked = QueryCard(), []
    card.asked.connect(asked.append)
    card.show_classes(CLASSES)
    card.findChild(QToolButton, "mixedPixel").click()
    assert asked == ["mixed"]


def test_a_click_on_a_chip_is_told():
    chip, clicks = Chip(), []
    chip.clicked.connect(lambda: clicks.append(1))
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert clicks == [1]


def test_several_classes_are_merged(panel):
    merged = []
    panel.merged.connect(merged.append)
    for row in (0, 2):
        panel.tree.topLevelItem(row).setSelected(True)
    panel._merge.click()
    assert merged == [[1, 3]]


def test_a_chip_frames_its_pixel_and_writes_its_date(scene):
    chip = Chip()
    chip.caption = "before"
    layer = QgsRasterLayer(scene["raster"], "raster", "gdal")
    chip.show_place(layer, QgsCoordinateReferenceSystem(), PixelGrid(40, 40, (1.0, 0.0, 0.0, 0.0, -1.0, 0.0)), 3, 4)
    QTest.qWait(50)
    assert MAGENTA in colours_of(chip)
    chip.stop()
    assert MAGENTA not in colours_of(chip)


def test_the_target_is_framed_on_the_map():
    canvas = QgsMapCanvas()
    canvas.resize(200, 200)
    canvas.show()
    halo = Halo(canvas)
    bare = canvas.grab().toImage()
    halo.frame([QgsPointXY(x, y) for x, y in ((40, 40), (60, 40), (60, 60), (40, 60))])
    assert canvas.grab().toImage() != bare
    halo.frame([])
    assert canvas.grab().toImage() == bare


def test_pictures_of_layers_are_png(scene):
    layers = [QgsRasterLayer(scene["raster"], "raster", "gdal")]
    assert picture_of(layers).startswith(b"\x89PNG")
