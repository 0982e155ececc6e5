"""What the dock works on: one raster, one session, one target at a time. No widgets here.

The analyst's actions are methods; after each the file is on disk and `changed` is emitted. Sentences for the message
bar go out through `told`.
"""

import time

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..engine_client import EngineFailure
from ..pixel_grid import PixelGrid
from ..session_errors import SessionFileError
from ..session_file import SessionFile
from ..session_layers import SessionLayers
from ..translation import tr
from . import session_place
from .background import Background
from .history import History
from .rounds import Rounds
from .session_lock import SessionLock
from .target import Target, of_question

DEFAULTS = {
    "bands": None,
    "nodata": None,
    "mask": None,
    "learner": "spectral_spatial",
    "strategy": "variance_reduction",
    "first_set": "variance_reduction",
    "count": 10,  # what a person labels before losing the thread
    "min_distance": 5,  # pixels; nearer neighbours mostly repeat each other
    "seed": 0,
    "target": 20,  # answers a class, for the bars only
}
POLL_MS = 1000  # how soon answers made in QGIS's own form or elsewhere show
CLICK = "A pixel of your choice"
AREA = "An area of your choice"


class Workbench(QObject):
    """`state` is "no scene", "read", "no classes", "ready", "labelling" or "updating"."""

    changed = pyqtSignal()
    moved = pyqtSignal()  # another target
    told = pyqtSignal(str, str)  # sentence, "info", "warning" or "error"
    in_use = pyqtSignal(str, str)  # session path, who holds it

    def __init__(self, project, annotator="", parent=None):
        super().__init__(parent)
        self.project, self.annotator = project, annotator
        self.background = Background(self)
        self.background.changed.connect(self.changed)
        self.rounds = Rounds(self)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self.look_for_changes)
        self._lock = None
        self._clear()

    def _clear(self):
        self.raster, self.info, self.session, self.layers, self.grid = None, None, None, None, None
        self.settings, self.classes, self.counts, self.questions = dict(DEFAULTS), [], {}, []
        self.current, self.history, self._shown_at = None, History(), 0.0
        self.unsaved = 0  # edits in QGIS's own form or table that are not saved yet

    @property
    def state(self):
        """What the analyst can do now."""
        if self.session is None:
            return "no scene" if self.info is None else "read"
        if self.background.busy:
            return "updating"
        if len(self.classes) < 2:
            return "no classes"
        return "labelling" if self.questions or self.rounds.number else "ready"

    @property
    def busy(self):
        """Whether the engine is at work for the dock."""
        return self.background.busy

    @property
    def crs(self):
        """The raster's CRS; not valid when it has none."""
        return QgsCoordinateReferenceSystem.fromWkt((self.info or {}).get("crs_wkt") or "")

    @property
    def waiting(self):
        """The questions of this round that are not answered, those skipped last."""
        opened = [q for q in self.questions if q["state"] == "open"]
        return opened + [q for q in self.questions if q["state"] == "skipped"]

    # -- scene and session

    def look_at(self, raster):
        """Read what a raster is; `info` is there when `changed` comes."""
        self.leave()
        self.raster = raster
        self._ask_info(lambda info: self._seen(raster, info))
        self.changed.emit()

    def start(self, path=None):
        """Begin a session for the raster that was looked at, or go on with the one at `path` or in its usual place."""
        path = path or session_place.default_path(self.raster, self.project)
        if path.exists():
            self.open(path)
            return
        settings = {**self.settings, **session_place.stamp(self.raster, path), "info": self.info}
        self._attempt(lambda: self._enter(self._made(path, settings)))

    def open(self, path, by_force=False):
        """Go on with a session where it was left; a raster that has moved or changed is told."""
        self.leave()
        self._attempt(lambda: self._enter(SessionFile(path, self.annotator), by_force))

    def leave(self):
        """Close the session; the file has everything."""
        self.background.cancel()
        self._poll.stop()
        if self.session is not None:
            self.session.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None
        self._clear()
        self.moved.emit()
        self.changed.emit()

    def close(self):
        """Leave, and end the engine."""
        self.leave()
        self.background.close()

    def use_raster(self, raster):
        """Take this file as the session's raster, for the old one has moved."""
        self.session.update_settings(session_place.stamp(raster, self.session.path))
        self.open(self.session.path)

    def set(self, **settings):
        """Change settings of the session, or those that the next one begins with."""
        self.settings.update(settings)
        if self.session is not None and self._attempt(lambda: self.session.update_settings(settings)):
            self.changed.emit()

    def scene(self):
        """Return the scene as the engine's verbs take it."""
        return {"raster": self.raster, **{name: self.settings[name] for name in ("bands", "mask", "nodata")}}

    def _made(self, path, settings):
        session_place.make_folder(path)
        return SessionFile.create(path, self.info["crs_wkt"], [], settings, self.annotator)

    def _enter(self, session, by_force=False):
        lock = SessionLock(session.path)
        holder = lock.take(by_force)
        if holder:
            session.close()
            self.in_use.emit(str(session.path), holder)
            return
        self._lock, self.session = lock, session
        session.update_settings({})  # the first write settles the journal before any layer reads
        self.settings = {**DEFAULTS, **session.settings}
        self.info, self.raster = self.settings["info"], session_place.find_raster(session.path, self.settings)
        self.grid = PixelGrid(self.info["rows"], self.info["columns"], tuple(self.info["transform"]))
        session.adopt(self.grid.pixel)
        self.layers = SessionLayers(self.project, session, self.grid, self.info["crs_wkt"])
        self._read()
        if self.raster:
            self.layers.raster(self.raster, self.info["composite"])
        self._show()
        self.rounds.show_maps()
        session_place.remember(self.project, session.path)
        session.changed_elsewhere()
        self._poll.start()
        self._check_raster()
        self.go_to(self.waiting[0] if self.waiting else None)

    def _check_raster(self):
        if self.raster is None:
            self.told.emit(tr("The raster {} is gone. Say where it is now.").format(self.settings["raster"]), "warning")
        elif session_place.is_changed(self.raster, self.settings):
            self._ask_info(self._compare)

    def _compare(self, info):
        same = all(info[name] == self.info[name] for name in ("rows", "columns", "bands", "transform"))
        if same:
            text = tr("The raster has changed since the last time; the next update uses it as it is now.")
            self.set(**session_place.stamp(self.raster, self.session.path), info=info)
        else:
            text = tr("{} is another raster now: size, bands or place differ. Choose the right file, or start anew.")
        self.told.emit(text.format(self.raster), "info" if same else "error")

    def _seen(self, raster, info):
        if raster == self.raster:
            self.info = info
            self.settings["bands"] = None

    def _ask_info(self, use):
        def done(result, failure):
            if failure is not None:
                self.told.emit(str(failure), "error")
            elif result is not None:
                use(result)

        self._attempt(lambda: self.background.start(tr("Reading the raster"), "info", {"scene": self.scene()}, done))

    # -- classes

    def set_classes(self, classes):
        """Put this class table in the place of the present one."""
        self._do(lambda: self.session.set_classes(classes))
        self._show()

    def import_answers(self, classes, points, regions):
        """Add classes, and answers on pixels and areas, that were made elsewhere."""
        if self._attempt(lambda: self.session.set_classes([*self.classes, *classes])):
            self.history.clear()
            self._do(lambda: self.session.import_answers(points, regions))
            self._show()

    # -- targets

    def go_to(self, sample):
        """Make a question (a dict of the session file) or nothing the target of the next answer."""
        self._aim(of_question(sample) if sample is not None else None)

    def step(self, by):
        """Go to the next (1) or an earlier (-1) question of the round, answered ones included."""
        if not self.questions:
            return
        places = [(q["row"], q["column"]) for q in self.questions]
        here = (self.current.row, self.current.column) if self.current else None
        start = places.index(here) if here in places else (-1 if by > 0 else 0)
        self.go_to(self.questions[(start + by) % len(places)])

    def point_at(self, x, y):
        """Make the pixel at map coordinates the target: its question, if it has one; False outside the raster."""
        pixel = self.grid.pixel(x, y)
        if pixel is None:
            return False
        asked = [q for q in self.questions if (q["row"], q["column"]) == pixel]
        if asked:
            self.go_to(asked[0])
            return True
        centre = self.grid.centre(*pixel)
        known = self.session.samples(f'"row" = {pixel[0]} AND "column" = {pixel[1]} AND "number" IS NOT NULL')
        last = max(known, key=lambda sample: sample["number"], default={})
        given = {"answer": last.get("class"), "state": last.get("state") or "open"}
        self._aim(Target(tr(CLICK), *pixel, *centre, **given))
        return True

    def outline(self, hex_wkb):
        """Make an area, drawn in the raster's CRS, the target."""
        self._aim(Target(tr(AREA), wkb=hex_wkb))

    def _aim(self, target):
        self.current, self._shown_at = target, time.monotonic()
        self.moved.emit()
        self.changed.emit()

    # -- answers

    def answer(self, class_id):
        """Answer the target with a class id, None for don't-know, and go on to the next question."""
        target, seconds = self.current, time.monotonic() - self._shown_at
        if target is None:
            self.told.emit(tr("Nothing is chosen. Click a pixel, or ask for the next questions."), "info")
            return
        if target.wkb is not None:
            done = self._do(lambda: self.session.add_region(target.wkb, class_id, seconds, round=self.rounds.number))
        elif target.fid is not None:
            done = self._do(lambda: self.session.answer(target.fid, class_id, seconds))
        else:
            place = (target.row, target.column, target.x, target.y)
            done = self._do(lambda: self.session.add_point(*place, class_id, seconds, round=self.rounds.number))
        if done:
            self._go_on(target)

    def skip(self):
        """Put the question off; it is asked again at the end of the round."""
        target = self.current
        if target is None or target.fid is None or target.state not in ("open", "skipped"):
            self.told.emit(tr("Only a question that waits for an answer can be skipped."), "info")
        elif self._do(lambda: self.session.skip(target.fid)):
            self._go_on(target)

    def undo(self):
        """Take the last action back and go to where it was."""
        if self.history.can_undo:
            self._revisit(self.history.undo)

    def redo(self):
        """Do again what was undone last."""
        if self.history.can_redo:
            self._revisit(self.history.redo)

    def _revisit(self, way):
        edits = []
        if not self._attempt(lambda: edits.append(way(self.session))):
            return
        self._read()
        tables = {row.table for row in edits[0].rows}
        if "classes" in tables:
            self._show()
        self.layers.refresh()
        rows = [row.after or row.before for row in edits[0].rows if row.table == "samples"]
        if len(rows) == 1 and rows[0]["row"] is not None:
            self.point_at(*self.grid.centre(rows[0]["row"], rows[0]["column"]))
        self.changed.emit()

    def _go_on(self, target):
        """Go to the question after this one that waits, the skipped ones last."""
        places = [(q["row"], q["column"]) for q in self.questions]
        here = places.index((target.row, target.column)) if (target.row, target.column) in places else -1
        later = [q for q in self.questions[here + 1 :] + self.questions[: here + 1] if q["state"] == "open"]
        following = [*later, *self.waiting]
        self.go_to(following[0] if following else None)

    def _do(self, change):
        """Make one change of the session file that can be undone; False, and a sentence, if it cannot be written."""
        edits = []
        if not self._attempt(lambda: edits.append(change())):
            return False
        self.history.add(edits[0])
        self._read()
        self.layers.refresh()
        self.changed.emit()
        return True

    # -- what is on disk

    def look_for_changes(self):
        """Take in what QGIS's own form, QField or another program wrote."""
        unsaved = self.layers.unsaved()
        if self._attempt(self._take_in) and unsaved != self.unsaved:
            self.unsaved = unsaved
            self.changed.emit()

    def landed(self):
        """Show what a round brought; whoever is at a question stays there."""
        self._read()
        self._show()
        if self.current is None:
            self.go_to(self.waiting[0] if self.waiting else None)

    def _take_in(self):
        if not self.session.changed_elsewhere():
            return
        self.history.clear()
        _, unplaced = self.session.adopt(self.grid.pixel)
        if unplaced:
            self.told.emit(tr("{} answers made elsewhere lie outside the raster.").format(unplaced), "warning")
        self._read()
        mine = [q for q in self.questions if self.current is not None and q["fid"] == self.current.fid]
        self.current = of_question(mine[0]) if mine else self.current
        self._show()
        self.changed.emit()

    def _read(self):
        self.classes, self.counts = self.session.classes, self.session.counts()
        self.rounds.number = self.session.round
        self.questions = self.session.questions(self.rounds.number)

    def _show(self):
        self.layers.show(self.classes, self.rounds.number)
        self.layers.refresh()

    def _attempt(self, action):
        """Do it; a failure becomes a sentence. Return whether it was done."""
        try:
            action()
        except (SessionFileError, EngineFailure, OSError) as error:
            self.told.emit(str(error), "error")
            return False
        return True
