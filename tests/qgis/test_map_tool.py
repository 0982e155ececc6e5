import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication

from hsi_active_qgis.gui.map.tool import BRUSH_PX, LabelTool

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
PRESS, MOVE, RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease
KINDS = {"press": PRESS, "move": MOVE, "release": RELEASE}


@pytest.fixture
def canvas(qgis_app):
    canvas = QgsMapCanvas()
    canvas.resize(400, 400)
    canvas.setExtent(QgsRectangle(0, 0, 100, 100))
    yield canvas
    canvas.deleteLater()


@pytest.fixture
def drawn(canvas):
    """The tool while it draws, and the areas that come of it."""
    tool, areas = LabelTool(canvas, QgsCoordinateReferenceSystem()), []
    tool.outlined.connect(areas.append)
    canvas.setMapTool(tool)
    tool.draw_area(True)
    return tool, areas


def mouse(canvas, kind, place, button=LEFT):
    held = NONE if kind == "release" else button
    own = NONE if kind == "move" else button
    event = QMouseEvent(KINDS[kind], QPointF(*place), own, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas.viewport(), event)


def click(canvas, place, button=LEFT):
    mouse(canvas, "press", place, button)
    mouse(canvas, "release", place, button)


def test_a_stroke_is_painted_as_wide_as_the_brush(canvas, drawn):
    tool, areas = drawn
    mouse(canvas, "press", (100, 200))
    for x in range(120, 320, 20):
        mouse(canvas, "move", (x, 200))
    mouse(canvas, "release", (300, 200))
    (area,) = areas
    box, unit = area.boundingBox(), canvas.mapUnitsPerPixel()
    assert box.width() == pytest.approx((200 + 2 * BRUSH_PX) * unit, rel=0.02)
    assert box.height() == pytest.approx(2 * BRUSH_PX * unit, rel=0.02)
    assert not tool.drawing


def test_clicked_corners_make_an_area_even_with_a_shaky_hand(canvas, drawn):
    tool, areas = drawn
    for place in ((100, 100), (200, 100), (200, 200)):
        mouse(canvas, "press", place)
        mouse(canvas, "move", (place[0] + 2, place[1] + 1))
        mouse(canvas, "release", place)
    assert tool.drawing and not areas
    click(canvas, (0, 0), RIGHT)
    (area,) = areas
    assert area.area() == pytest.approx(5000 * canvas.mapUnitsPerPixel() ** 2, rel=0.02)


def test_two_corners_are_no_area(canvas, drawn):
    tool, areas = drawn
    click(canvas, (100, 100))
    click(canvas, (200, 100))
    click(canvas, (0, 0), RIGHT)
    assert not areas and not tool.drawing
