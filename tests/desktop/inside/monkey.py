"""Actions at the dock, each done through widgets, clicks and keys, and noted in a Ledger."""

import time
from pathlib import Path

from inside import driver
from inside.killing import kill_engine
from inside.monkey_classes import ClassActions, unfold
from inside.monkey_more import MoreActions
from inside.monkey_places import PlaceActions
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.utils import iface

from hsi_active_qgis.gui.model.target import Area

ACTIONS = {  # how often which, in parts
    "answer": 34,
    "dont_know": 6,
    "skip": 7,
    "next_question": 6,
    "previous_question": 6,
    "click_and_answer": 9,
    "draw_area": 4,
    "segment": 4,
    "look_at_segment": 2,
    "history": 3,
    "sort_history": 1,
    "filter_history": 1,
    "more_like_this": 3,
    "more_of_class": 1,
    "split_by_look": 1,
    "split_by_area": 1,
    "check_sample": 1,
    "hide_opinion": 1,
    "review": 3,
    "undo": 9,
    "redo": 7,
    "add_class": 2,
    "rename_class": 2,
    "recolour_class": 1,
    "remove_class": 2,
    "reorder_classes": 2,
    "merge_classes": 1,
    "write_and_take_classes": 1,
    "import_points": 1,
    "import_areas": 1,
    "update": 2,
    "update_and_label": 2,
    "cancel_update": 1,
    "kill_engine": 1,
    "kill_engine_at_work": 1,
    "reopen": 2,
    "reopen_project": 1,
    "toggle_map": 2,
}
COUNT = 20  # questions a round: updates take most of the time


class Monkey(ClassActions, PlaceActions, MoreActions):
    """Throws dice; each action returns what to remember of it."""

    def __init__(self, analyst, ledger, folder, throws):
        self._analyst, self._ledger, self._folder = analyst, ledger, Path(folder)
        self._throws, self._made = iter(throws), 0
        self._project = str(self._folder / "shaken.qgz")
        self.seconds = {}

    def throw(self, below):
        """Return the next random number, from 0 to `below` - 1."""
        return next(self._throws) % below

    def pick(self, values):
        """Return one of some values."""
        return values[self.throw(len(values))]

    def choose(self):
        """Return the name of the next action; when all is answered, mostly an update."""
        if not self._ledger.waiting and self.throw(3):
            return "update"
        place = self.throw(sum(ACTIONS.values()))
        for name, parts in ACTIONS.items():
            place -= parts
            if place < 0:
                return name
        raise AssertionError(place)

    def begin(self):
        """The first questions, and a project to come back to."""
        self._analyst.workbench.set(count=COUNT)
        self._ledger.aim_at_next()
        self.update()
        self._analyst.save_project(self._project)
        self._ledger.forget()
        self.reopen()

    # -- answers

    def answer(self):
        """Answer the target with any class, by key or button."""
        return self._answer(self.pick(self._ledger.now["classes"]))

    def _answer(self, entry):
        self._analyst.look()
        before, take_in = self._ledger.target, self._meant_by_answer()
        busy = self._analyst.workbench.busy  # to find a button takes so long that one lands
        if before is not None and not busy and (self.throw(4) == 0 or not entry["key"]):
            unfold("dontKnow")
            driver.click(f"classButton{entry['id']}")
        else:
            driver.key(Qt.Key(ord(entry["key"])))
        take_in(entry["id"])
        return before and before["pixel"], entry["id"]

    def dont_know(self):
        """Answer the target with don't know."""
        self._analyst.look()
        take_in = self._meant_by_answer()
        driver.key(Qt.Key.Key_0)
        take_in(None)

    def skip(self):
        """Put the question off."""
        driver.key(Qt.Key.Key_S)
        self._ledger.skip()

    def next_question(self):
        """To the next question."""
        driver.key(self.pick([Qt.Key.Key_Right, Qt.Key.Key_N]))
        self._ledger.step(1)

    def previous_question(self):
        """To the one before."""
        driver.key(self.pick([Qt.Key.Key_Left, Qt.Key.Key_P]))
        self._ledger.step(-1)

    def undo(self):
        """Undo, by key."""
        driver.key(Qt.Key.Key_Z, driver.CONTROL)
        if not self._ledger.undo():
            self._adopt_target()

    def redo(self):
        """Redo, by key."""
        driver.key(Qt.Key.Key_Z, driver.CONTROL | driver.SHIFT)
        if not self._ledger.redo():
            self._adopt_target()

    def _adopt_target(self):
        """Where undo of many answers or of classes leads to is left open."""
        current = self._analyst.workbench.current
        if current is None:
            self._ledger.target = None
        elif isinstance(current, Area):
            self._ledger.target = {"pixel": None}
        else:
            asked = current.fid is not None  # a pixel of an area or of a click is no question
            asked_in = self._analyst.session.sample(current.fid)["round"] if asked else None
            pixel = (current.row, current.column)
            self._ledger.target = {"pixel": pixel, "round": asked_in, "state": current.state if asked else None}

    # -- on the map

    def click_and_answer(self):
        """Click any pixel that the map shows and answer it."""
        pixel = self._pixel_shown()
        self._click(*pixel)
        self._ledger.aim(pixel)
        target = self._ledger.target
        what = f"{pixel} to be the target"
        driver.wait_for(lambda: (self._current().row, self._current().column) == pixel, what)
        return "question" if target["round"] else "free", self.answer()

    def _current(self):
        return self._analyst.workbench.current

    def _click(self, row, column, **how):
        x, y = self._analyst.reference.middle(row, column)
        driver.canvas_click(x, y, layer=self._analyst.scene_layer(), **how)

    def _box_shown(self):
        """Return the first and last row and column that the map shows whole: (top, left, bottom, right)."""
        reference, box = self._analyst.reference, iface.mapCanvas().extent()
        top, left = reference.pixel(box.xMinimum(), box.yMaximum())
        bottom, right = reference.pixel(box.xMaximum(), box.yMinimum())
        bottom, right = min(bottom, reference.rows) - 1, min(right, reference.columns) - 1
        return max(top, 0) + 1, max(left, 0) + 1, bottom, right

    def _pixel_shown(self):
        top, left, bottom, right = self._box_shown()
        return top + self.throw(bottom - top), left + self.throw(right - left)

    def toggle_map(self):
        """The class map on or off."""
        before = self._map_shown()
        driver.key(Qt.Key.Key_M)
        if before is not None and self._map_shown() == before:
            raise driver.ScenarioError("M does not switch the class map")
        return self._analyst.workbench.layers.find("classes") is not None

    def _map_shown(self):
        layer = self._analyst.workbench.layers.find("classes")
        node = layer and QgsProject.instance().layerTreeRoot().findLayer(layer)
        return node.itemVisibilityChecked() if node else None

    # -- rounds

    def update(self):
        """The next questions."""
        start = time.monotonic()
        self._ask()
        return self._land(start)

    def update_and_label(self):
        """Label while the engine works."""
        start = time.monotonic()
        self._ask()
        done = []
        while self._analyst.workbench.busy and len(done) < 4:
            if self._analyst.session.round == self._ledger.round and self._ledger.target:
                done.append(self._answer(self.pick([c for c in self._ledger.now["classes"] if c["key"]])))
            driver.pause(0.02)
        return done, self._land(start)

    def cancel_update(self):
        """Ask and give it up; it may be too late for that."""
        self._ask()
        if driver.sees("cancelUpdate"):
            driver.click("cancelUpdate")
        return self._land(time.monotonic())

    def kill_engine_at_work(self):
        """The engine dies in the middle of an update, which a new one makes."""
        start = time.monotonic()
        self._ask()
        driver.pause(0.01 * self.throw(50))
        killed = kill_engine()
        return killed, self._land(start)

    def kill_engine(self):
        """The engine dies at rest."""
        return kill_engine()

    def _ask(self):
        unfold("updateButton")
        driver.click("updateButton")

    def _land(self, start):
        """Wait for the end of an update and take its questions into the ledger."""
        analyst, ledger = self._analyst, self._ledger
        driver.wait_for(lambda: not analyst.workbench.busy, "the end of the update")
        self.seconds.setdefault("updates", []).append(time.monotonic() - start)
        if analyst.session.round == ledger.round:
            return "no round"
        asked = analyst.session.questions(analyst.session.round)
        pixels = [(q["row"], q["column"]) for q in asked]
        wrong = [pixel for pixel in pixels if pixel in ledger.now["pixels"] or pixels.count(pixel) > 1]
        if analyst.session.round != ledger.round + 1 or wrong or len(pixels) > COUNT:
            raise driver.ScenarioError(f"round {analyst.session.round} asks {pixels}, of them wrongly {wrong}")
        ledger.take_round(analyst.session.round, pixels)
        return len(pixels)

    # -- coming and going

    def reopen(self):
        """Leave the session and open it."""
        bench = self._analyst.workbench
        path = bench.session.path
        bench.leave()
        driver.pause(0.02)
        bench.open(path)
        driver.pause(0.05)  # the dock folds and unfolds
        self._ledger.forget()
        self._ledger.aim_at_next()

    def reopen_project(self):
        """Save the project, open an empty one, and the first again."""
        self._analyst.save_project(self._project)
        iface.newProject()
        if self._analyst.workbench.state != "no scene":
            raise driver.ScenarioError(f"{self._analyst.workbench.state} in an empty project")
        if not iface.addProject(self._project):
            raise driver.ScenarioError("the project cannot be opened")
        driver.wait_for(lambda: self._analyst.session is not None, "the session")
        driver.wait_until_drawn()
        self._ledger.forget()
        self._ledger.aim_at_next()
