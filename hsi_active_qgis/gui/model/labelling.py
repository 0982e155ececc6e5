"""Answering: one target at a time, the way from question to question, undo and redo.

After each method the file is on disk; `moved` is emitted when there is another target.
"""

import json
import time

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...session.queries import holding
from ...session.tiles import is_tile, place_of
from ...translation import tr
from .history import History
from .target import Target, of_question

CLICK = "A pixel of your choice"
AREA = "An area of your choice"


class Labelling(QObject):
    """Of a Workbench; `current` is the Target of the next answer, None if there is none."""

    moved = pyqtSignal()

    def __init__(self, bench):
        super().__init__(bench)
        self._bench = bench
        self.clear()

    def clear(self):
        """Begin without target and history: there is another session, or none."""
        self.current, self.history, self._shown_at = None, History(), 0.0

    @property
    def waiting(self):
        """The questions of this round that are not answered, those skipped last."""
        asked = self._bench.questions
        opened = [q for q in asked if q["state"] == "open"]
        return opened + [q for q in asked if q["state"] == "skipped"]

    def go_to_first(self):
        """Make the first question that waits the target."""
        self.go_to(self.waiting[0] if self.waiting else None)

    def follow(self):
        """Take over what the file says of the target now: its pixel may have become a question of this round."""
        if self.current is None or not self.current.has_place:
            return
        mine = [q for q in self._bench.questions if place_of(q) == self.current.place]
        self.current = of_question(mine[0]) if mine else self.current

    def change(self, action):
        """Make one change of the session file that can be undone; False, and a sentence, if it cannot be written."""
        edits = []
        if not self._bench.attempt(lambda: edits.append(action())):
            return False
        self.history.add(edits[0])
        self._bench.read()
        self._bench.layers.refresh()
        self._bench.changed.emit()
        return True

    def go_to(self, sample):
        """Make a question (a dict of the session file) or nothing the target of the next answer."""
        self._aim(of_question(sample) if sample is not None else None)

    def step(self, by):
        """Go to the next (1) or an earlier (-1) question of the round, answered ones included."""
        if not self._bench.questions:
            return
        places = [place_of(q) for q in self._bench.questions]
        here = (self.current.tile or self.current).place if self.current else None
        start = places.index(here) if here in places else (-1 if by > 0 else 0)
        self.go_to(self._bench.questions[(start + by) % len(places)])

    def point_at(self, x, y):
        """Make the pixel or tile at map coordinates the target: its question, if it has one; False off the raster."""
        pixel = self._bench.grid.pixel(x, y)
        if pixel is None:
            return False
        asked = [q for q in self._bench.questions if _holds(q, *pixel)] or self._earlier_tiles(*pixel)
        if asked:
            self.go_to(min(asked, key=is_tile))  # a pixel before the tile around it
            return True
        centre = self._bench.grid.centre(*pixel)
        known = self._answered(*pixel)
        last = max((s for s in known if not is_tile(s)), key=_number, default={})
        given = {"answer": last.get("class"), "state": last.get("state") or "open"}
        self._aim(Target(tr(CLICK), *pixel, *centre, **given))
        return True

    def _answered(self, row, column):
        return self._bench.session.samples(f'"number" IS NOT NULL AND {holding(row, column)}')

    def _earlier_tiles(self, row, column):
        """Return the last answer on the tile that a pixel lies in, while questions are about tiles."""
        if self._bench.settings["unit"] == "pixel":
            return []
        tiles = [sample for sample in self._answered(row, column) if is_tile(sample)]
        return sorted(tiles, key=_number)[-1:]

    def outline(self, hex_wkb):
        """Make an area, drawn in the raster's CRS, the target; a tile at hand waits until it is answered."""
        here = self.current
        tile = here and (here.tile or (here if here.is_tile else None))
        self._aim(Target(tr(AREA), wkb=hex_wkb, tile=tile))

    def give_up(self):
        """Let go of an area that was drawn in a tile, and go back to the tile."""
        if self.current is not None and self.current.tile is not None:
            self._back_to(self.current.tile)

    def take_prediction(self):
        """Add what the engine sees in the tile as areas; its commonest class there is left for the rest."""
        tile = self.current
        if tile is None or tile.predicted is None:
            self._bench.told.emit(tr("There is no prediction for this tile yet."), "info")
            return
        areas = json.loads(tile.predicted)
        if not areas:
            self._bench.told.emit(tr("The prediction is one class all over: nothing to outline."), "info")
            return
        more = {"source": "predicted", "round": self._bench.rounds.number, "tile": tile.place[:2]}
        self.change(lambda: self._bench.session.add_regions(areas, **more))

    def _aim(self, target):
        self.current, self._shown_at = target, time.monotonic()
        self.moved.emit()
        self._bench.changed.emit()

    def answer(self, class_id):
        """Answer the target with a class id, None for don't-know, and go on to the next question."""
        target, seconds = self.current, time.monotonic() - self._shown_at
        session, number = self._bench.session, self._bench.rounds.number
        if target is None:
            self._bench.told.emit(tr("Nothing is chosen. Click a pixel, or ask for the next questions."), "info")
            return
        if target.wkb is not None:
            tile = target.tile and target.tile.place[:2]
            done = self.change(lambda: session.add_region(target.wkb, class_id, seconds, round=number, tile=tile))
        elif target.fid is not None:
            done = self.change(lambda: session.answer(target.fid, class_id, seconds))
        else:
            place = (target.row, target.column, target.x, target.y)
            done = self.change(lambda: session.add_point(*place, class_id, seconds, round=number))
        if done and target.tile is not None:
            self._back_to(target.tile)
        elif done:
            self._go_on(target)

    def skip(self):
        """Put the question off; it is asked again at the end of the round."""
        target = self.current
        if target is None or target.fid is None or target.state not in ("open", "skipped"):
            self._bench.told.emit(tr("Only a question that waits for an answer can be skipped."), "info")
        elif self.change(lambda: self._bench.session.skip(target.fid)):
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
        if not self._bench.attempt(lambda: edits.append(way(self._bench.session))):
            return
        self._bench.read()
        tables = {row.table for row in edits[0].rows}
        if "classes" in tables:
            self._bench.show()
        self._bench.layers.refresh()
        rows = [row.after or row.before for row in edits[0].rows if row.table in ("samples", "regions")]
        places = {(row["row"], row["column"]) for row in rows} - {(None, None)}
        if len(places) == 1 and (tables == {"regions"} or len(rows) == 1):
            self.point_at(*self._bench.grid.centre(*places.pop()))
        self._bench.changed.emit()

    def _back_to(self, tile):
        """Make a tile the target again, for its rest."""
        mine = [q for q in self._bench.questions if place_of(q) == tile.place]
        self._aim(of_question(mine[0]) if mine else tile)

    def _go_on(self, target):
        """Go to the question after this one that waits, the skipped ones last."""
        asked = self._bench.questions
        places = [place_of(q) for q in asked]
        here = places.index(target.place) if target.place in places else -1
        around = asked[here + 1 :] + asked[: here + 1]
        following = [q for state in ("open", "skipped") for q in around if q["state"] == state]
        self.go_to(following[0] if following else None)


def _holds(sample, row, column):
    """Whether a pixel lies in a sample's ground."""
    top, left, height, width = place_of(sample)
    return top <= row < top + height and left <= column < left + width


def _number(sample):
    return sample["number"]
