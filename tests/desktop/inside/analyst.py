"""An analyst at the dock: opens a scene, names classes, answers from a reference map, updates, exports.

Everything is done through widgets, clicks and keys; the workbench and the session are only looked at, to know when to
go on and what to compare.
"""

import time
from pathlib import Path

from inside import dialogs, driver
from inside.reference import Reference
from inside.stall import StallMeter
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.utils import iface, plugins

OPEN = ("open", "skipped")


class Analyst:
    """Somebody who knows the ground; `shots` takes a picture by name."""

    def __init__(self, reference, shots=None, prefix=""):
        self.reference = Reference(reference)
        self.milliseconds = []  # of each answer, from the key to the next question
        self.updates = []  # figures of each update
        self._shots, self._prefix = shots, prefix
        self.meter = StallMeter()

    @property
    def workbench(self):
        """The dock's controller."""
        return plugins["hsi_active_qgis"].dock.workbench

    @property
    def session(self):
        """The open session file, None if no session is open."""
        opened = self.workbench.opened
        return opened.file if opened is not None else None

    @property
    def class_answers(self):
        """How many answers name a class."""
        return sum(count for class_id, count in self.session.counts().items() if class_id is not None)

    def scene_layer(self):
        """Return the layer of the session's raster."""
        raster, layers = self.session.settings["raster"], QgsProject.instance().mapLayers().values()
        return next(layer for layer in layers if layer.source() == raster)

    def shot(self, name, drawn=True):
        """Take a picture of the whole window, when the map is drawn."""
        if drawn:
            driver.wait_until_drawn()
        if self._shots:
            driver.screenshot(Path(self._shots, f"{self._prefix}{name}.png"))

    def show_dock(self):
        """Open the dock if it is not there."""
        dock = plugins["hsi_active_qgis"].dock
        if not dock.isVisible():
            dock.toggleViewAction().trigger()
        driver.wait_for(lambda: driver.sees("HsiActiveDock"), "the dock")

    def open_scene(self, raster, by, crs=None):
        """Choose a raster, as a "file", a "product" or a "layer" of the project, in a CRS given in QGIS; and start."""
        driver.wait_for(lambda: driver.sees("sceneLayer"), "the choice of a raster")
        if by == "file":
            driver.choose_file("sceneFile", raster)
        elif by == "product":
            dialogs.expect(lambda dialog: dialogs.choose(dialog, raster))
            driver.click("openProduct")
            driver.come_forward()
        else:
            layer = iface.addRasterLayer(raster, Path(raster).stem)
            if crs:
                layer.setCrs(QgsCoordinateReferenceSystem(crs))
            combo = driver.find("sceneLayer")
            combo.setLayer(layer)
            combo.activated.emit(combo.currentIndex())
        driver.wait_for(lambda: self.is_read(), "the scene to be read")
        self.shot("read")
        driver.click("startButton")
        driver.wait_for(lambda: self.workbench.state == "no classes", "a session without classes")

    def is_read(self):
        """Return whether a session can be started; a button that only offers to read a raster does not count."""
        return self.workbench.state == "read" and driver.find("startButton").isEnabled()

    def name_classes(self, names):
        """Type in the classes; the reference's values stand for them in the same order."""
        for number, name in enumerate(names, 1):
            driver.click("addClass")
            driver.write(name)
            driver.wait_for(lambda n=number: len(self.session.classes) == n, f"class {name}")
        driver.wait_for(lambda: self.workbench.state == "ready", "readiness for questions")

    def class_of(self, row, column):
        """Return the class id that the analyst would answer for a pixel, None for don't-know."""
        value = self.reference.value(row, column)
        return self.session.classes[self.reference.values.index(value)]["id"] if value else None

    def pending(self):
        """Return the feature ids of this round's questions that wait for an answer."""
        asked = self.session.questions(self.session.round)
        return [sample["fid"] for sample in asked if sample["state"] in OPEN]

    def state_of(self, fid):
        """Return the state of a sample on disk."""
        return self.session.sample(fid)["state"]

    def go_to_pending(self):
        """Press Next until a question waits for an answer; return it, None if there is none."""
        pending = self.pending()
        for _ in range(2 * len(self.session.questions(self.session.round)) + 1):
            current = self.workbench.current
            if not pending or (current is not None and current.fid in pending):
                return current if pending else None
            driver.key(Qt.Key.Key_Right)
        raise driver.ScenarioError(f"Next does not lead to the questions {pending}")

    def look(self):
        """Take the time to see where the dock has gone by itself."""
        driver.wait_for(lambda: not self.workbench.labelling.is_surprise, "the eye to find the question")

    def answer(self, way="canvas"):
        """Answer the current question, by key on "canvas" or another widget, or by "button"; return its feature id."""
        self.look()
        current = self.workbench.current
        fid, class_id = current.fid, self.class_of(current.row, current.column)
        start = time.perf_counter()
        self.give(class_id, way)
        expected = "unsure" if class_id is None else "answered"
        if fid is not None:
            driver.wait_for(lambda: self.state_of(fid) == expected, f"{expected} on disk")
        self.milliseconds.append(1000 * (time.perf_counter() - start))
        driver.tell(row=current.row, column=current.column, class_id=class_id, way=way)
        return fid

    def give(self, class_id, way):
        entry = next((e for e in self.session.classes if e["id"] == class_id), {"key": "0"})
        if way == "button" or not entry["key"]:
            driver.click("dontKnow" if class_id is None else f"classButton{class_id}")
        else:
            driver.key(Qt.Key(ord(entry["key"])), on=way)

    def answer_all(self, enough=10**6, but=0):
        """Answer the round's questions from the canvas until `enough` class answers; leave the last `but` open."""
        while len(self.pending()) > but and self.class_answers < enough:
            self.go_to_pending()
            self.answer()

    def click_pixel_nearby(self):
        """Click a pixel of known class that was not asked, near the last one answered; return its place."""
        asked = [(sample["row"], sample["column"]) for sample in self.session.samples()]
        last = max(self.session.samples(), key=lambda sample: sample["number"] or 0)
        row, column = next(place for place in self._around(last["row"], last["column"]) if _far_from(place, asked))
        driver.canvas_click(*self.reference.middle(row, column), layer=self.scene_layer())
        what = f"pixel {row}, {column} to be the current one"
        driver.wait_for(lambda: (self.workbench.current.row, self.workbench.current.column) == (row, column), what)
        before = self.class_answers
        self.answer()
        driver.wait_for(lambda: self.class_answers == before + 1, "the free answer on disk")
        return row, column

    def _around(self, row, column):
        """Yield pixels of known class, near ones first."""
        for distance in range(4, 25):
            for down, right in ((0, distance), (distance, 0), (0, -distance), (-distance, 0)):
                place = row + down, column + right
                inside = 0 <= place[0] < self.reference.rows and 0 <= place[1] < self.reference.columns
                if inside and self.reference.value(*place):
                    yield place

    def update(self, picture=None, meanwhile=None):
        """Press the button for (more) questions and wait for them; do `meanwhile()` as soon as the engine works."""
        before, start = self.session.round, time.perf_counter()
        driver.click("updateButton", self.meter)
        if meanwhile is not None:
            meanwhile()
        if picture is not None:
            self._shot_of_progress(picture, before)
        driver.wait_for(lambda: self.has_landed(before + 1), "the questions")
        landed = time.perf_counter()
        driver.wait_until_drawn()
        working, landing = self.meter.split(landed - 0.5)
        figures = {"seconds": landed - start, "stall_ms": working, "landing_stall_ms": landing, "picture": picture}
        self.updates.append(figures)
        driver.tell(round=self.session.round, questions=len(self.pending()), **figures)

    def has_landed(self, number):
        """Return whether round `number` is there, its map too."""
        return self.session.round == number and not self.workbench.busy and not self.workbench.rounds.maps.drawing

    def _shot_of_progress(self, name, before):
        """Take a picture while the engine works, unless it is too quick for that."""
        driver.wait_for(lambda: driver.sees("updateProgress") or self.has_landed(before + 1), "the progress bar")
        if self.workbench.busy:
            self.shot(name, drawn=False)

    def export(self, folder):
        """Export the results and return the paths of the rasters."""
        Path(folder).mkdir(parents=True, exist_ok=True)
        driver.unfold("exportButton")
        driver.choose_file("resultFolder", folder)
        driver.click("exportButton")
        driver.wait_for(lambda: list(Path(folder).glob("*.tif")) and not self.workbench.busy, "the export")
        assert not [path for path in Path(folder).iterdir() if path.name.endswith(".part")]
        return sorted(str(path) for path in Path(folder).glob("*.tif"))

    def save_project(self, path):
        """Save the project under a name."""
        assert QgsProject.instance().write(str(path))

    def place(self):
        """Return where the analyst is, for comparison with another QGIS."""
        current = self.workbench.current
        return {
            "row": current.row,
            "column": current.column,
            "fid": current.fid,
            "round": self.session.round,
            "question": driver.find("questionNumber").text(),
            "pending": self.pending(),
            "answers": self.class_answers,
            "counts": {str(class_id): count for class_id, count in self.session.counts().items()},
            "classes": self.session.classes,
            "state": self.workbench.state,
            "file": str(self.session.path),
        }


def _far_from(place, others):
    return all(max(abs(place[0] - row), abs(place[1] - column)) > 2 for row, column in others)
