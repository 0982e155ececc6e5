"""What the dock works on: one raster, one session, one target at a time. No widgets here.

The analyst's actions are methods; after each the file is on disk and `changed` is emitted. Sentences for the message
bar go out through `told`. It is long because it is the one place where the parts of the model meet.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...client.geometries import given_crs
from ...client.pixel_grid import PixelGrid
from ...client.requests import EngineFailure
from ...protocol.catalogue import CHANGE_CLASSES
from ...protocol.reading import plain
from ...protocol.results import RasterInfo
from ...protocol.shapes import ClassTable
from ...protocol.verb_request import Result, VerbRequest
from ...session.errors import SessionFileError
from ...session.file import SessionFile, Settings
from ...session.layers import SessionLayers, raster_layer
from ...session.rows import Sample
from ...translation import tr
from . import session_place
from .alike import MoreLikeThis
from .answer_log import AnswerLog
from .background import Background
from .beside import FurtherFeatures
from .checked_settings import DEFAULTS, FORMAT, checked
from .checks import Checks
from .elsewhere import Elsewhere
from .first_date import FirstDate
from .importing import LayerImport
from .known_rasters import KnownRasters
from .labelling import Labelling
from .open_session import OpenSession
from .practice import Practice
from .review import Review
from .rounds import Rounds
from .second_date import SecondDate
from .segments import SegmentAnswers
from .sentences import sentence
from .session_lock import SessionLock
from .split import SplitClass
from .stage_two import StageTwo
from .target import Target


class Workbench(QObject):
    """`state` is "no scene", "read", "no classes", "ready", "labelling" or "updating"."""

    changed = pyqtSignal()
    told = pyqtSignal(str, str)  # sentence, "info", "warning" or "error"
    in_use = pyqtSignal(str, str)  # session path, who holds it
    fetches = pyqtSignal(str, str)  # session path, the addresses in a network that it names
    taken = pyqtSignal(str)  # path of a session of another raster, where this one's would lie

    def __init__(self, project: QgsProject, annotator: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project, self.annotator = project, annotator
        self.background = Background(self)
        self.background.changed.connect(self.changed)
        self.rounds = Rounds(self)
        self.review = Review(self)
        self.labelling = Labelling(self)
        self.labelling.moved.connect(self.rounds.ahead.look)
        self.segments, self.more_like_this = SegmentAnswers(self), MoreLikeThis(self)
        self.split, self.importing = SplitClass(self), LayerImport(self)
        self.checks, self.stage_two = Checks(self), StageTwo(self)
        self.first_date, self.second_date = FirstDate(self), SecondDate(self)
        self.features = FurtherFeatures(self)
        self.known_rasters = KnownRasters(self)
        self.elsewhere = Elsewhere(self)
        self.practice = Practice(self)
        self.answer_log = AnswerLog(self)
        self._clear()

    def _clear(self) -> None:
        self.raster: str | None = None
        self._info: RasterInfo | None = None  # what the engine read of a raster that no session has yet
        self.composite: Sequence[int] | None = None  # bands that the analyst chose as red, green and blue
        self.opened: OpenSession | None = None
        self.settings: Settings = dict(DEFAULTS)
        self.classes: ClassTable = []
        self.counts: dict[int | None, int] = {}  # answers by class id
        self.questions: list[Sample] = []  # of the newest round, then those left from earlier ones; or check points
        self.labelling.clear()
        self.elsewhere.clear()
        self.rounds.clear()
        self.review.clear()
        self.checks.clear()
        self.second_date.path = self.features.path = None

    @property
    def state(self) -> str:
        """What the analyst can do now."""
        if self.opened is None:
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
        return self.busy and self.opened is None

    @property
    def info(self) -> RasterInfo | None:
        """What the engine read of the raster, None until then."""
        return self._info if self.opened is None else self.opened.info

    @property
    def at_work(self) -> OpenSession:
        """The open session, for what is done while there is one. Raises SessionFileError else."""
        if self.opened is None:
            raise SessionFileError(tr("No session is open. Choose a raster, and start labelling."))
        return self.opened

    @property
    def session(self) -> SessionFile:
        """The open session's file."""
        return self.at_work.file

    @property
    def layers(self) -> SessionLayers:
        """The open session's layers."""
        return self.at_work.layers

    @property
    def grid(self) -> PixelGrid:
        """The grid of the open session's raster."""
        return self.at_work.grid

    @property
    def second(self) -> str | None:
        """Path of the later date, None if there is only one."""
        return self.second_date.path

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The raster's CRS; not valid when it has none."""
        return QgsCoordinateReferenceSystem.fromWkt((self.info.crs_wkt if self.info is not None else None) or "")

    @property
    def current(self) -> Target | None:
        """The Target of the next answer, None if there is none."""
        return self.labelling.current

    # -- scene and session

    def look_at(self, raster: str, then: Callable[[], None] = lambda: None) -> None:
        """Read what a raster is; `info` is there when `changed` comes, and when `then` is called."""
        self.leave()
        self.raster = raster
        self.settings["crs_wkt"] = given_crs(raster_layer(self.project, raster))
        self.first_date.read(raster, partial(self._seen, raster, then))
        self.changed.emit()

    def start(self, path: Path | None = None) -> None:
        """Begin a session for the raster that was looked at, or go on with the one at `path` or in its usual place.

        One of another raster is not opened: `taken` is emitted.
        """
        if self.raster is None or self.info is None:
            self.told.emit(tr("Choose a raster first."), "info")
            return
        path = path or session_place.default_path(self.raster, self.project)
        if path.exists():
            if session_place.is_of(path, self.raster):
                self.open(path)
            else:
                self.taken.emit(str(path))
            return
        places = {**session_place.stamp(self.raster, path), **self.second_date.settings(path)}
        places |= self.features.settings(path)
        settings = {**self.settings, **places, "info": plain(self.info), "format": FORMAT}
        self._attempt_to_enter(lambda: self._enter(self._made(path, settings), is_new=True))
        beside = Path(self.raster or "").parent
        if self.opened is not None and beside.is_dir() and not path.parent.samefile(beside):
            self.told.emit(tr("The session is kept in {}.").format(path.parent), "info")

    def open(self, path: Path, by_force: bool = False, may_fetch: bool = False) -> None:
        """Go on with a session where it was left; a raster that has moved or changed is told.

        One that names an address in a network is opened if it `may_fetch`; else `fetches` is emitted.
        """
        self.leave()
        self._attempt_to_enter(lambda: self._enter(SessionFile(path, self.annotator), by_force, may_fetch))

    def leave(self) -> None:
        """Close the session; the file has everything."""
        self.background.cancel()
        self.importing.stop()
        if self.opened is not None:
            self.layers.drop_draft()
            self.opened.close()
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
        if self.opened is not None and self.attempt(lambda: self.session.update_settings(settings)):
            if chosen := {"second", "features", "mask"} & settings.keys():
                self.known_rasters.note(*chosen)
            self.changed.emit()

    def _attempt_to_enter(self, action: Callable[[], object]) -> None:
        if not self.attempt(action):
            self.leave()  # no session that is open by half

    def _made(self, path: Path, settings: Settings) -> SessionFile:
        session_place.make_folder(path)
        classes = CHANGE_CLASSES if self.second else []
        return SessionFile.create(path, settings["info"]["crs_wkt"], classes, settings, self.annotator)

    def _enter(
        self, session: SessionFile, by_force: bool = False, may_fetch: bool = False, is_new: bool = False
    ) -> None:
        try:
            settings, info, odd = checked(session.path, session.settings)
        except SessionFileError:
            session.close()
            raise
        addresses = [] if may_fetch or is_new else session_place.addresses(settings, session.path)
        if addresses:
            session.close()
            self.fetches.emit(str(session.path), ", ".join(addresses))
            return
        lock = SessionLock(session.path)
        holder = lock.take(by_force)
        if holder:
            session.close()
            self.in_use.emit(str(session.path), holder)
            return
        self.opened = OpenSession.of(self.project, session, lock, info)
        session.update_settings({})  # the first write settles the journal before any layer reads
        self.settings = settings
        if odd:
            text = tr("Settings of the session that cannot be used are as usual now: {}.")
            self.told.emit(text.format(", ".join(odd)), "warning")
        self.raster = session_place.find_raster(session.path, settings)
        self.second_date.find()
        self.features.find()
        self.elsewhere.adopt()
        self.read()
        self.first_date.show(is_new)
        self.second_date.show(is_new)
        self.show()
        self.rounds.maps.show_newest(self.rounds.number)
        self.layers.look_stale(self.rounds.is_stale)
        self.layers.hide_opinion(self.checks.asking)
        session_place.remember(self.project, session.path)
        self.elsewhere.begin()
        self.first_date.check()
        self.labelling.go_to_first()

    def _seen(self, raster: str, then: Callable[[], None], info: RasterInfo) -> None:
        if raster == self.raster:
            self.raster, self._info = info.raster, info  # of a product the raster made from it, which QGIS shows
            self.settings["bands"] = None
            then()

    def ask(
        self,
        text: str,
        request: VerbRequest[Result],
        use: Callable[[Result], None],
        gives_way: bool = False,
        quiet: bool = False,
    ) -> None:
        """Ask the engine in the background; `use` gets its answer, unless the session is another one by then; a failure
        is told, unless it is `quiet`. See Background.start."""
        opened = self.opened

        def done(result: Result | None, failure: EngineFailure | None) -> None:
            if failure is not None and not quiet:
                self.told.emit(str(failure), "error")
            elif result is not None and self.opened is opened:
                self.attempt(lambda: use(result))

        self.attempt(lambda: self.background.start(text, request, done, gives_way, quiet))

    # -- classes

    def set_classes(self, classes: ClassTable) -> None:
        """Put this class table in the place of the present one."""
        self.labelling.change(lambda: self.session.set_classes(classes))
        self.show()

    def merge_classes(self, ids: Sequence[int]) -> None:
        """Make these classes one, the first of them in the list."""
        into, *others = [c["id"] for c in self.classes if c["id"] in ids]
        self.labelling.change(lambda: self.session.merge_classes(others, into))
        self.show()

    # -- what is on disk

    def landed(self) -> None:
        """Show what a round brought, from its first question on; whoever is at a place of their own stays there."""
        self.read()
        self.labelling.begin_round()
        self.show()

    def read(self) -> None:
        """Take over what the session file holds."""
        self.classes, self.counts = self.session.classes, self.session.counts()
        self.rounds.number = self.session.round
        self.checks.read()
        if self.checks.asking:
            self.questions = [{**q, "round": self.rounds.number} for q in self.session.check_questions()]
        else:
            self.questions = self.session.questions(self.rounds.number) + self.session.left(self.rounds.number)
        self.review.read()

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
