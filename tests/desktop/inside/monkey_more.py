"""What the Monkey does beside answering: more like this, a class split, a check sample, the table of answers."""

from inside import driver
from inside.monkey_classes import unfold
from osgeo import ogr
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QTableView
from qgis.utils import iface

from hsi_active_qgis.gui.model.target import Unit

CHECKED = 4  # check points that are answered at once


class MoreActions:
    """Part of Monkey."""

    # -- more like this

    def more_like_this(self):
        """Ask for more like the target; then nothing before it can be undone, for a new session."""
        if not isinstance(self._current(), Unit):
            return "no pixel"
        return self._take_alike(lambda: driver.key(Qt.Key.Key_L))

    def more_of_class(self):
        """Ask for more of a class that has answers."""
        entry = self._class_with(1)
        if entry is None:
            return "no answers"
        self._choose_one(entry)
        return self._take_alike(lambda: self._choose_in_menu("Ask for more of the chosen one"))

    def _take_alike(self, ask):
        bench, ledger = self._analyst.workbench, self._ledger
        known = {place for place, _, _ in ledger.questions} | set(ledger.now["pixels"])
        last = max((sample["fid"] for sample in self._analyst.session.samples()), default=0)
        landed, alike = [], bench.more_like_this
        take_in, alike._take_in = alike._take_in, lambda *found: landed.append(take_in(*found))
        ask()
        driver.wait_for(lambda: landed and not bench.busy, "more like it")
        del alike._take_in
        asked = self._analyst.session.samples(f'"source" = \'alike\' AND "fid" > {last} AND "state" = \'open\'')
        wrong = [q for q in asked if (q["row"], q["column"]) in known]
        if wrong:
            raise driver.ScenarioError(f"asked as more like it, but known: {wrong}")
        if asked:
            ledger.take_alike(asked)
        self.reopen()
        return len(asked)

    # -- a class split

    def split_by_look(self):
        """Split off the answers of a class that look unlike the rest."""
        entry = self._class_with(2)
        if entry is None or len(self._ledger.now["classes"]) >= 9:
            return "too few answers, or enough classes"
        self._choose_one(entry)
        self._choose_in_menu("Split off what looks unlike the rest")
        driver.wait_for(lambda: not self._analyst.workbench.busy, "the groups")
        return self._take_split(entry)

    def split_by_area(self):
        """Split off the answers of a class within an area around one of them."""
        entry = self._class_with(2)
        if entry is None or len(self._ledger.now["classes"]) >= 9:
            return "too few answers, or enough classes"
        row, column = self.pick(self._pixels_of(entry))
        reach = 1 + self.throw(40)
        middle = self._analyst.reference.middle
        (left, top), (right, bottom) = middle(row - reach, column - reach), middle(row + reach, column + reach)
        ring = ", ".join(
            f"{x!r} {y!r}" for x, y in ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
        )
        area = ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))")
        self._choose_one(entry)
        self._analyst.workbench.labelling.outline(bytes(area.ExportToWkb()).hex())
        self._ledger.target = {"pixel": None}
        self._choose_in_menu("Split off what the area at hand holds")
        return self._take_split(entry, {p for p in self._pixels_of(entry) if area.Intersects(self._point(*p))})

    def _take_split(self, entry, wanted=None):
        """Note what is of a new class now; `wanted`: pixels that should be, None where the engine says it."""
        session, before = self._analyst.session, self._ledger.now["classes"]
        if len(session.classes) == len(before):
            return "one class still"
        held = dict(session.labelled_pixels(10_000))
        new = next(one["id"] for one in session.classes if one not in before)
        moved = {pixel for pixel, class_id in held.items() if class_id == new}
        if not moved <= set(self._pixels_of(entry)) or (wanted is not None and moved != wanted):
            raise driver.ScenarioError(f"{moved} were split off, expected {wanted} of {self._pixels_of(entry)}")
        rows = sorted(session.regions(), key=lambda row: row["number"])
        areas = [row["class"] for row in rows if row["state"] in ("answered", "unsure")]
        self._ledger.split(session.classes, moved, areas)
        self._adopt_target()
        return entry["id"], len(moved)

    def _class_with(self, number):
        """A class with answers on so many pixels, None if there is none."""
        return self.pick([c for c in self._ledger.now["classes"] if len(self._pixels_of(c)) >= number] or [None])

    def _pixels_of(self, entry):
        return [pixel for pixel, value in self._ledger.now["pixels"].items() if value == entry["id"]]

    def _choose_one(self, entry):
        QTest.mouseClick(self._tree().viewport(), driver.LEFT, driver.PLAIN, self._spot_of(entry))

    # -- a check sample

    def check_sample(self):
        """Draw a check sample unless there is one, answer some of its points, go back to the questions."""
        bench = self._analyst.workbench
        if not bench.rounds.maps.shown:
            return "no map"
        unfold("askChecks" if bench.checks.answers is not None else "proposeChecks")
        if bench.checks.answers is None:
            driver.click("proposeChecks")
            driver.wait_for(lambda: driver.sees("drawChecks") or not bench.busy, "a proposal")
            driver.click("drawChecks")
        else:
            driver.click("askChecks")
        driver.wait_for(lambda: bench.checks.asking and not bench.busy, "the check points")
        answered = self._answer_checks()
        driver.unfold("askChecks")
        driver.click("askChecks")
        driver.wait_for(lambda: not bench.checks.asking, "the questions")
        self.reopen()
        return answered

    def _answer_checks(self):
        """Answer some by class keys, as mixed, don't know, or put them off; undo the last now and then."""
        bench, before = self._analyst.workbench, self._analyst.session.counts()
        keys = [Qt.Key(ord(c["key"])) for c in self._ledger.now["classes"] if c["key"]]
        given = 0
        for _ in range(CHECKED):
            if bench.current is None or not bench.current.waits:
                break
            fid = bench.current.fid
            driver.key(self.pick([*keys, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_S]))
            driver.wait_for(
                lambda f=fid: bench.current is None or bench.current.fid != f or not self._waits_more(f), "it"
            )
            given += 1
        if given and self.throw(2):
            driver.key(Qt.Key.Key_Z, driver.CONTROL)
        if self._analyst.session.counts() != before:
            raise driver.ScenarioError(f"check points count as answers: {self._analyst.session.counts()}, {before}")
        return given

    def _waits_more(self, fid):
        """Whether another check point than this one waits."""
        return any(q["fid"] != fid for q in self._analyst.workbench.labelling.waiting)

    # -- the table of answers

    def sort_history(self):
        """Click a title of the table."""
        table = self._history()
        header = table.horizontalHeader()
        column = self.throw(header.count())
        spot = QPoint(header.sectionViewportPosition(column) + 4, header.height() // 2)
        QTest.mouseClick(header.viewport(), driver.LEFT, driver.PLAIN, spot)
        return column, header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder

    def filter_history(self):
        """Type a class's name, look at what is there, and take it away."""
        table, entry = self._history(), self.pick(self._ledger.now["classes"])
        driver.type_text("historyFilter", entry["name"])
        model = table.model()
        texts = [
            " ".join(str(model.index(row, c).data()) for c in range(model.columnCount()))
            for row in range(model.rowCount())
        ]
        driver.find("historyFilter").clear()
        if not all(entry["name"] in text for text in texts) or model.rowCount() < len(self._ledger.now["pixels"]):
            raise driver.ScenarioError(f"{entry['name']} leaves {texts}, all are {model.rowCount()}")
        return len(texts)

    def _history(self):
        if not driver.find("historyFold").isChecked():
            driver.click("historyFold")
        driver.pause(0.05)
        return iface.mainWindow().findChild(QTableView, "historyTable")
