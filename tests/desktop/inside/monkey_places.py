"""What the Monkey does at places: areas, the ground around a pixel, old answers, the model's opinion hidden or not."""

from inside import driver
from inside.monkey_classes import unfold
from osgeo import ogr
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QCheckBox, QListWidget, QTableView
from qgis.utils import iface

from hsi_active_qgis.gui.model.target import Area, Ground, Unit

SPACING, WIDEST = 3, 7  # pixels of a drawn area's sides; large ones take the engine seconds


class PlaceActions:
    """Part of Monkey."""

    def draw_area(self):
        """Draw a triangle or more, and answer it."""
        top, left, bottom, right = self._box_shown()
        row, column = top + self.throw(bottom - top - SPACING), left + self.throw(right - left - SPACING)
        down = SPACING + self.throw(min(bottom - row, WIDEST) - SPACING + 1)
        along = SPACING + self.throw(min(right - column, WIDEST) - SPACING + 1)
        corners = [(row, column), (row, column + along - 1), (row + down - 1, column + along - 1)]
        corners += [(row + down - 1, column)] if self.throw(2) else []
        unfold("drawArea")
        driver.click("drawArea")
        for corner in corners:
            self._click(*corner)
        self._click(*corners[-1], button=Qt.MouseButton.RightButton)
        driver.wait_for(lambda: isinstance(self._current(), Area), f"the area {corners}")
        self._ledger.target = {"pixel": None}
        answered = self.answer()
        self._check_area(corners)
        return corners, answered

    def _check_area(self, corners):
        """The area on disk has the corners that were clicked, as near as the screen goes."""
        last = max(self._analyst.session.regions(), key=lambda region: region["number"])
        box = ogr.CreateGeometryFromWkb(bytes.fromhex(last["wkb"])).GetEnvelope()
        xs, ys = zip(*(self._analyst.reference.middle(*corner) for corner in corners))
        wanted = (min(xs), max(xs), min(ys), max(ys))
        near = 1.5 * iface.mapCanvas().mapUnitsPerPixel()
        if any(abs(a - b) > near for a, b in zip(box, wanted)):
            raise driver.ScenarioError(f"the area lies in {box}, expected {wanted}, within {near}")

    def segment(self):
        """Answer the ground around the target, in one of its sizes."""
        if not self._show_segment():
            return "no pixel"
        self._analyst.look()
        area = ogr.CreateGeometryFromWkb(bytes.fromhex(self._current().wkb))
        entry = self.pick([c for c in self._ledger.now["classes"] if c["key"]])
        driver.key(Qt.Key(ord(entry["key"])))
        self._ledger.answer_segment(entry["id"], lambda pixel: area.Intersects(self._point(*pixel)))
        return entry["id"], area.GetArea()

    def look_at_segment(self):
        """Show the ground around the target and leave it."""
        shown = self._show_segment()
        if shown:
            driver.key(self.pick([Qt.Key.Key_G, Qt.Key.Key_Escape]))
            driver.wait_for(lambda: isinstance(self._current(), Unit), "the pixel alone")
        return shown

    def _show_segment(self):
        """Show the ground around the target in any size; return whether there is a pixel to ask for."""
        if not isinstance(self._current(), Unit):
            return False
        driver.key(Qt.Key.Key_G)
        driver.wait_for(lambda: isinstance(self._current(), Ground), "the ground around the pixel")
        for _ in range(self.throw(4)):
            driver.key(self.pick([Qt.Key.Key_Period, Qt.Key.Key_Comma]))
        return True

    def _point(self, row, column):
        return ogr.CreateGeometryFromWkt("POINT ({!r} {!r})".format(*self._analyst.reference.middle(row, column)))

    def review(self):
        """Click a doubtful answer of the list and keep it, give it the class that the others say, or withdraw it."""
        if not self._analyst.workbench.review.waiting:
            return "nothing"
        self._show_doubts()
        doubts = iface.mainWindow().findChild(QListWidget, "doubts")
        place = self.throw(doubts.count())
        doubts.scrollToItem(doubts.item(place))
        driver._scroll_to(doubts.viewport(), "doubts")
        one = self._analyst.workbench.review.waiting[place]
        spot = doubts.visualItemRect(doubts.item(place)).center()
        QTest.mouseClick(doubts.viewport(), driver.LEFT, driver.PLAIN, spot)
        self._ledger.aim(one.pixel)
        take_in, key = self._meant_by_answer(), self.pick([Qt.Key.Key_K, Qt.Key.Key_X, Qt.Key.Key_Delete])
        row = next((row for row in self._analyst.session.samples() if row["number"] == one.number), None)
        area = self._area_of(one)
        driver.key(key)
        if key != Qt.Key.Key_Delete:
            take_in(one.doubt.said if key == Qt.Key.Key_K else one.doubt.likelier)
            return one.number
        if area is not None:
            self._ledger.change_area(area, [])
        else:
            self._ledger.withdraw(one.pixel, None if row["source"] == "free" else row["round"])
        self._adopt_target()
        return one.number, "withdrawn"

    def _show_doubts(self):
        driver.pause(0.05)
        if not driver.sees("doubts"):
            driver.click("reviewFold")
            driver.wait_for(lambda: driver.sees("doubts"), "the doubtful answers")

    def _area_of(self, doubtful):
        """Return the place of an area's answer among those of all areas, None if it is one of a pixel."""
        held = [row for row in self._analyst.session.regions() if row["state"] in ("answered", "unsure")]
        numbers = sorted(row["number"] for row in held)
        return numbers.index(doubtful.number) if doubtful.number in numbers else None

    def _meant_by_answer(self):
        """Return what takes the next answer into the ledger: of a doubtful one its own class keeps it, and the dock
        goes on to the next doubtful one."""
        doubtful = self._analyst.workbench.review.at(self._current())
        if doubtful is None:
            return self._ledger.answer
        area = self._area_of(doubtful)

        def take_in(value):
            if value != doubtful.doubt.said and area is not None:
                self._ledger.change_area(area, [value])
            elif value != doubtful.doubt.said:
                self._ledger.answer(value)
            self._adopt_target()

        return take_in

    def history(self):
        """Click an answer of the table, the latest ones being there; an area leads to a pixel in it."""
        if not driver.find("historyFold").isChecked():
            driver.click("historyFold")
        driver.pause(0.05)
        table = iface.mainWindow().findChild(QTableView, "historyTable")
        rows = table.model().rowCount()
        if not rows:
            return "nothing"
        index = table.model().index(self.throw(rows), 0)
        table.scrollTo(index)
        driver._scroll_to(table.viewport(), "historyTable")
        entry = table.model().data(index, Qt.ItemDataRole.UserRole)
        QTest.mouseClick(table.viewport(), driver.LEFT, driver.PLAIN, table.visualRect(index).center())
        self._adopt_target() if entry.is_area else self._ledger.aim((entry.row["row"], entry.row["column"]))
        return entry.number

    def hide_opinion(self):
        """Hide the model's opinion, or show it; of a question that waits the card tells no class then."""
        if not driver.sees("setting_blind"):
            unfold_settings()
        driver.click("setting_blind")
        hidden = iface.mainWindow().findChild(QCheckBox, "setting_blind").isChecked()
        if self._analyst.workbench.settings["blind"] != hidden:
            raise driver.ScenarioError(f"the opinion is hidden: {hidden}, but not in the session")
        return hidden


def unfold_settings():
    """Open the settings of the rounds."""
    driver.pause(0.03)
    driver.unfold("roundSettings")
    driver.click("roundSettings")
