"""What the dock works on: one raster, one session, one target at a time. No widgets here.

The analyst's actions are methods; after each the file is on disk and `changed` is emitted. Sentences for the message
bar go out through `told`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...client.geometries import given_crs
from ...client.pixel_grid import PixelGrid
from ...client.requests import EngineFailure
from ...protocol.catalogue import CHANGE_CLASSES
from ...protocol.shapes import Arguments, ClassTable, Result
from ...session.errors import SessionFileError
from ...session.file import AreaAnswer, PointAnswer, SessionFile, Settings
from ...session.layers import SessionLayers, raster_layer
from ...session.rows import Sample
from ...translation import tr
from . import session_place
from .background import Background
from .beside import FurtherFeatures
from .checked_settings import DEFAULTS, FORMAT, checked
from .first_date import FirstDate
from .known_rasters import KnownRasters
from .labelling import Labelling
from .rounds import Rounds
from .second_date import SecondDate
from .sentences import sentence
from .session_lock import SessionLock
from .target import Target

POLL_MS = 1000  # how soon answers made in QGIS's own form or elsewhere show


class Workbench(QObject):
    """`state` is "no scene", "read", "no classes", "ready", "labelling" or "updating"."""

    changed = pyqtSignal()
    told = pyqtSignal(str, str)  # sentence, "info", "warning" or "error"
    in_use = pyqtSignal(str, str)  # session path, who holds it
    taken = pyqtSignal(str)  # path of a session of another raster, where this one's would lie

    def __init__(self, project: QgsProject, annotator: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project, self.annotator = project, annotator
        self.background = Background(self)
        self.background.changed.connect(self.changed)
        self.rounds = Rounds(self)
        self.labelling = Labelling(self)
        self.first_date, self.second_date = FirstDate(self), SecondDate(self)
        self.features = FurtherFeatures(self)
        self.known_rasters = KnownRasters(self)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self.look_for_changes)
        self._lock: SessionLock | None = None
        self._clear()

    def _clear(self) -> None:
        self.raster: str | None = None
        self.info: Result | None = None  # what the engine read of the raster
        self.session: SessionFile | None = None
        self.layers: SessionLayers | None = None
        self.grid: PixelGrid | None = None
        self.settings: Settings = dict(DEFAULTS)
        self.classes: ClassTable = []
        self.counts: dict[int | None, int] = {}  # answers by class id
        self.questions: list[Sample] = []  # of the newest round, then those left from earlier ones
        self.labelling.clear()
        self.rounds.number, self.rounds.smoothing = 0, None
        self.second_date.path = self.features.path = None
        self._left_out = ""  # what was told of rows that are
        self.unsaved = 0  # edits in QGIS's own form or table that are not saved yet

    @property
    def state(self) -> str:
        """What the analyst can do now."""
        if self.session is None:
            return "no scene" if self.info is None else "read"
        if self.background.busy:
            return "updating"
        if len(self.classes) < 2:
            return "no classes"
        return "labelling" if self.questions or self.rounds.number else "ready"

    @property
    def busy(self) -> bool:
        """Whether the engine is at work for the dock."""
        return self.background.busy

    @property
    def reading(self) -> bool:
        """Whether a raster is read that no session has yet."""
        return self.busy and self.session is None

    @property
    def has_raster(self) -> bool:
        """Whether the session's raster is there, now."""
        return self.raster is not None and session_place.find_raster(self.session.path, self.settings) is not None

    @property
    def second(self) -> str | None:
        """Path of the later date, None if there is only one."""
        return self.second_date.path

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The raster's CRS; not valid when it has none."""
        return QgsCoordinateReferenceSystem.fromWkt((self.info or {}).get("crs_wkt") or "")

    @property
    def current(self) -> Target | None:
        """The Target of the next answer, None if there is none."""
        return self.labelling.current

    # -- scene and session

    def look_at(self, raster: str) -> None:
        """Read what a raster is; `info` is there when `changed` comes."""
        self.leave()
        self.raster = raster
        self.settings["crs_wkt"] = given_crs(raster_layer(self.project, raster))
        self.ask_info(raster, lambda info: self._seen(raster, info))
        self.changed.emit()

    def start(self, path: Path | None = None) -> None:
        """Begin a session for the raster that was looked at, or go on with the one at `path` or in its usual place.

        One of another raster is not opened: `taken` is emitted.
        """
        path = path or session_place.default_path(self.raster, self.project)
        if path.exists():
            if session_place.is_of(path, self.raster):
                self.open(path)
            else:
                self.taken.emit(str(path))
            return
        places = {**session_place.stamp(self.raster, path), **self.second_date.settings(path)}
        places |= self.features.settings(path)
        settings = {**self.settings, **places, "info": self.info, "format": FORMAT}
        self._attempt_to_enter(lambda: self._enter(self._made(path, settings)))
        beside = Path(self.raster or "").parent
        if self.session is not None and beside.is_dir() and not path.parent.samefile(beside):
            self.told.emit(tr("The session is kept in {}.").format(path.parent), "info")

    def open(self, path: Path, by_force: bool = False) -> None:
        """Go on with a session where it was left; a raster that has moved or changed is told."""
        self.leave()
        self._attempt_to_enter(lambda: self._enter(SessionFile(path, self.annotator), by_force))

    def leave(self) -> None:
        """Close the session; the file has everything."""
        self.background.cancel()
        self._poll.stop()
        if self.session is not None:
            self.session.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None
        self._clear()
        self.labelling.moved.emit()
        self.changed.emit()

    def close(self) -> None:
        """Leave, and end the engine."""
        self.leave()
        self.background.close()

    def set(self, **settings: Any) -> None:
        """Change settings of the session, or those that the next one begins with."""
        self.settings.update(settings)
        if self.session is not None and self.attempt(lambda: self.session.update_settings(settings)):
            if chosen := {"second", "features", "mask"} & settings.keys():
                self.known_rasters.note(*chosen)
            self.changed.emit()

    def scene(self) -> Arguments:
        """Return the scene as the engine's verbs take it."""
        reading = {name: self.settings[name] for name in ("bands", "nodata", "crs_wkt")}
        mask = {name: value for name, value in (self.settings["mask"] or {}).items() if name != "name"}
        reading["mask"] = mask or None
        reading["second"] = self.second or self.settings["second"]
        reading["features"] = self.features.path or self.settings["features"]
        return {"raster": self.raster, **reading}

    def learner(self) -> Arguments:
        """Return the learner as the engine's verbs take it."""
        names = ("network", "encoder", "supervision", "training", "committee", "smoothing")
        settings = {name: self.settings[name] for name in names}
        return {"learner": self.settings["learner"], "settings": settings, "seed": self.settings["seed"]}

    def tiles(self) -> Arguments | None:
        """Return what questions ask about as the engine's verbs take it, None for pixels."""
        unit = self.settings["unit"]
        return None if unit == "pixel" else {"unit": unit, "size": self.settings["tile_size"]}

    def _attempt_to_enter(self, action: Callable[[], object]) -> None:
        if not self.attempt(action):
            self.leave()  # no session that is open by half

    def _made(self, path: Path, settings: Settings) -> SessionFile:
        session_place.make_folder(path)
        classes = CHANGE_CLASSES if self.second else []
        return SessionFile.create(path, self.info["crs_wkt"], classes, settings, self.annotator)

    def _enter(self, session: SessionFile, by_force: bool = False) -> None:
        try:
            settings, odd = checked(session.path, session.settings)
        except SessionFileError:
            session.close()
            raise
        lock = SessionLock(session.path)
        holder = lock.take(by_force)
        if holder:
            session.close()
            self.in_use.emit(str(session.path), holder)
            return
        self._lock, self.session = lock, session
        session.update_settings({})  # the first write settles the journal before any layer reads
        self.settings = settings
        if odd:
            text = tr("Settings of the session that cannot be used are as usual now: {}.")
            self.told.emit(text.format(", ".join(odd)), "warning")
        self.info, self.raster = self.settings["info"], session_place.find_raster(session.path, self.settings)
        self.second_date.find()
        self.features.find()
        self.grid = PixelGrid(self.info["rows"], self.info["columns"], tuple(self.info["transform"]))
        session.adopt(self.grid.pixel)
        self._tell_left_out()
        self.layers = SessionLayers(self.project, session, self.grid, self.info["crs_wkt"])
        self.read()
        if self.raster:
            layer = self.layers.raster(self.raster, self.info["composite"])
            if self.settings["crs_wkt"]:
                layer.setCrs(self.crs)
            self.second_date.show()
        self.show()
        self.rounds.show_maps()
        session_place.remember(self.project, session.path)
        session.changed_elsewhere()
        self._poll.start()
        self.first_date.check()
        self.labelling.go_to_first()

    def _seen(self, raster: str, info: Result) -> None:
        if raster == self.raster:
            self.raster, self.info = info["raster"], info  # of a product the raster made from it, which QGIS shows
            self.settings["bands"] = None

    def ask_info(self, raster: str, use: Callable[[Result], None]) -> None:
        """Let the engine read another file in the place of the raster; `use` gets what it tells."""

        def done(result: Result | None, failure: EngineFailure | None) -> None:
            if failure is not None:
                self.told.emit(str(failure), "error")
            elif result is not None:
                use(result)

        args = {"scene": {**self.scene(), "raster": raster}}
        self.attempt(lambda: self.background.start(tr("Reading the raster"), "info", args, done))

    # -- classes

    def set_classes(self, classes: ClassTable) -> None:
        """Put this class table in the place of the present one."""
        self.labelling.change(lambda: self.session.set_classes(classes))
        self.show()

    def import_answers(self, classes: ClassTable, points: Iterable[PointAnswer], regions: Iterable[AreaAnswer]) -> None:
        """Add classes, and answers on pixels and areas, that were made elsewhere."""
        if self.attempt(lambda: self.session.set_classes([*self.classes, *classes])):
            self.labelling.history.clear()
            self.labelling.change(lambda: self.session.import_answers(points, regions))
            self.show()

    # -- what is on disk

    def look_for_changes(self) -> None:
        """Take in what QGIS's own form, QField or another program wrote."""
        unsaved = self.layers.unsaved()
        if self.attempt(self._take_in) and unsaved != self.unsaved:
            self.unsaved = unsaved
            self.changed.emit()

    def landed(self) -> None:
        """Show what a round brought, from its first question on; whoever is at a place of their own stays there."""
        self.read()
        self.labelling.begin_round()
        self.show()

    def _take_in(self) -> None:
        if not self.session.changed_elsewhere():
            return
        self.labelling.history.clear()
        _, unplaced = self.session.adopt(self.grid.pixel)
        self._tell_left_out()
        if unplaced:
            self.told.emit(tr("{} answers made elsewhere lie outside the raster.").format(unplaced), "warning")
        self.read()
        self.labelling.follow()
        self.show()
        self.changed.emit()

    def _tell_left_out(self) -> None:
        """Say once which rows are left out."""
        if self.session.left_out and self.session.left_out != self._left_out:
            self.told.emit(self.session.left_out, "warning")
        self._left_out = self.session.left_out

    def read(self) -> None:
        """Take over what the session file holds."""
        self.classes, self.counts = self.session.classes, self.session.counts()
        self.rounds.number = self.session.round
        self.questions = self.session.questions(self.rounds.number) + self.session.left(self.rounds.number)

    def show(self) -> None:
        """Bring the layers up to date: classes, round, features."""
        unchanged = self.second_date.no_change
        self.layers.see_through = [unchanged["id"]] if unchanged else []
        self.layers.show(self.classes, self.rounds.number)
        self.layers.refresh()

    def attempt(self, action: Callable[[], object]) -> bool:
        """Do it; a failure becomes a sentence. Return whether it was done."""
        try:
            action()
        except (SessionFileError, EngineFailure, OSError) as error:
            self.told.emit(sentence(error), "error")
            return False
        return True
