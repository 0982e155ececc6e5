"""What changed between two dates: tiles answered by drawing areas and by "no change", a map, its export."""

from pathlib import Path

from inside import driver
from inside.analyst import Analyst
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

from hsi_active_qgis.gui.model.target import Area

UNCHANGED, CHANGED = Qt.Key.Key_1, Qt.Key.Key_2


def play(first, second, reference, changes, folder, shots, prefix, count=5, side=32):
    """Answer `count` tiles of `side` pixels, update, export and save; `changes` are [row, column, height, width]."""
    analyst = Analyst(reference, shots, prefix)
    iface.newProject()
    analyst.show_dock()
    _open_pair(analyst, first, second)
    _ask_about_tiles(analyst, count, side)
    analyst.update()
    analyst.shot("what-differs")
    without_labels = driver.find("roundText").text()
    drawn = _answer_tiles(analyst, changes)
    analyst.shot("tiles-answered")
    analyst.update()
    analyst.shot("change-map")
    taken = _take_a_prediction(analyst)
    _look_at_both_dates(analyst)
    rasters = analyst.export(Path(folder, "results"))
    analyst.shot("exported")
    analyst.save_project(Path(folder, "project.qgz"))
    return {
        "place": analyst.place(),
        "drawn": drawn,
        "without_labels": without_labels,
        "taken": taken,
        "rasters": rasters,
        "project": str(Path(folder, "project.qgz")),
        "answers": len(analyst.session.answers()),
        "scrolled": driver.scrolled,
        "updates": analyst.updates,
    }


def _open_pair(analyst, first, second):
    driver.choose_file("sceneFile", first)
    driver.wait_for(lambda: analyst.is_read(), "the scene to be read")
    driver.choose_file("secondFile", second)
    driver.wait_for(lambda: analyst.workbench.second == second, "the second date to be read")
    driver.wait_for(lambda: analyst.is_read(), "the start")
    analyst.shot("read")
    driver.click("startButton")
    driver.wait_for(lambda: analyst.workbench.state == "ready", "a session with its two classes")


def _ask_about_tiles(analyst, count, side):
    driver.click("roundSettings")
    units = driver.find("setting_unit")
    units.setCurrentIndex(units.findData("tile"))
    units.activated.emit(units.currentIndex())
    for name, value in (("tile_size", side), ("count", count)):
        box = driver.wait_for(lambda n=name: driver.sees(f"setting_{n}") and driver.find(f"setting_{n}"), name)
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, f"{value}\r")
        wanted = (name, value)
        driver.wait_for(lambda w=wanted: analyst.session.settings.get(w[0]) == w[1], f"{name} on disk")
    analyst.shot("settings")
    driver.click("roundSettings")


def _answer_tiles(analyst, changes):
    """Outline what changed in each tile, then answer the rest; return the areas drawn a tile."""
    drawn = []
    while analyst.pending():
        tile = analyst.go_to_pending()
        parts = [part for part in (_within(change, tile) for change in changes) if part]
        driver.wait_until_drawn()
        if not drawn:
            analyst.shot("first-tile")
        for number, part in enumerate(parts):
            _draw(analyst, part, by_key=number % 2 == 0)
            if number == 0 and not any(drawn):
                analyst.shot("area-drawn")
            driver.key(CHANGED)
            wanted = number + 1
            driver.wait_for(lambda t=tile, n=wanted: _areas(analyst, t) == n, "the area on disk")
            assert analyst.workbench.current.fid == tile.fid  # back at the tile
            if number == 0 and not any(drawn):
                analyst.shot("area-answered")
        driver.key(UNCHANGED)
        driver.wait_for(lambda t=tile: analyst.state_of(t.fid) == "answered", "the tile on disk")
        drawn.append(len(parts))
        driver.tell(tile=tile.place, areas=len(parts))
    return drawn


def _areas(analyst, tile):
    return analyst.session.areas_in(tile.pixel)


def _within(change, tile):
    """Return the part of a change that lies in a tile as [top, left, bottom, right] in pixels, None if none does."""
    top, left = max(change[0], tile.row), max(change[1], tile.column)
    bottom = min(change[0] + change[2], tile.row + tile.height)
    right = min(change[1] + change[3], tile.column + tile.width)
    return (top, left, bottom, right) if bottom - top > 1 and right - left > 1 else None


def _draw(analyst, part, by_key):
    top, left, bottom, right = part
    driver.key(Qt.Key.Key_A) if by_key else driver.click("drawArea")
    grid = analyst.workbench.grid
    for row, column in ((top, left), (top, right), (bottom, right), (bottom, left)):
        driver.canvas_click(*grid.point(row, column), layer=analyst.scene_layer())
    driver.canvas_click(*grid.point(bottom, left), layer=analyst.scene_layer(), button=Qt.MouseButton.RightButton)
    driver.wait_for(lambda: isinstance(analyst.workbench.current, Area), "the area to be drawn")


def _take_a_prediction(analyst):
    """Take the prediction of a tile of the new round, where one has areas, and take that back."""
    before = analyst.session.answers()
    for _ in analyst.pending():
        driver.wait_until_drawn()
        if driver.find("takePrediction").isEnabled():
            driver.click("takePrediction")
            driver.wait_for(lambda: len(analyst.session.answers()) > len(before), "the areas on disk")
            analyst.shot("prediction-taken")
            driver.key(Qt.Key.Key_Z, driver.CONTROL)
            driver.wait_for(lambda: analyst.session.answers() == before, "the areas to be taken back")
            return True
        driver.key(Qt.Key.Key_Right)
    return False


def _look_at_both_dates(analyst):
    tree = iface.layerTreeView().layerTreeModel().rootGroup()
    later = next(node for node in tree.findLayers() if node.layer().source() == analyst.workbench.second)
    assert later.isVisible()
    driver.key(Qt.Key.Key_B)
    driver.wait_for(lambda: not later.isVisible(), "the first date to show")
    analyst.shot("first-date")
    driver.click("toggle_date")
    driver.wait_for(later.isVisible, "the second date to show")
