"""A vector layer taken in while the analyst goes on: read and written in short turns of the event loop."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...client.requests import EngineFailure
from ...protocol.shapes import ClassTable
from ...session.errors import SessionFileError
from ...session.file import AreaAnswer, PointAnswer
from ...session.rows import Edit
from ...translation import tr
from .sentences import counted, sentence
from .vector_import import read_layer

if TYPE_CHECKING:
    from .workbench import Workbench

TURN_S = 0.03  # for which nothing else is done
AT_ONCE = 200  # answers in one transaction


class LayerImport(QObject):
    """Of a Workbench. It is one step that undo takes back; given up, or failed, nothing of it stays.

    `moved` tells in words how far it is, with an empty text when it ends.
    """

    moved = pyqtSignal(str)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._steps: Generator[str, None, None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    @property
    def at_work(self) -> bool:
        """Whether a layer is being taken in."""
        return self._steps is not None

    def start(self, layer: QgsVectorLayer, field: str) -> None:
        """Take classes and answers from a layer; a small one is there when this returns."""
        if not self.at_work:
            self._steps = self._import(layer, field)
            self._timer.start(0)
            self._bench.changed.emit()
            self._turn()

    def stop(self) -> None:
        """Give it up."""
        if self._steps is not None:
            self._bench.attempt(self._steps.close)
            self._end()

    def _turn(self) -> None:
        end, text = time.monotonic() + TURN_S, ""
        try:
            while self._steps is not None and time.monotonic() < end:
                text = next(self._steps)
        except StopIteration:
            self._end()
        except (SessionFileError, EngineFailure, OSError) as error:
            self._end()
            self._bench.told.emit(sentence(error), "error")
        else:
            self.moved.emit(text)

    def _end(self) -> None:
        self._steps = None
        self._timer.stop()
        self.moved.emit("")
        self._bench.changed.emit()

    def _import(self, layer: QgsVectorLayer, field: str) -> Generator[str, None, None]:
        """Yield how far it is."""
        bench, warnings = self._bench, list[str]()
        context = bench.project.transformContext()
        classes, points, regions = yield from read_layer(layer, field, bench, context, warnings.append)
        whole = yield from self._written([*bench.classes, *classes], points, regions)
        bench.labelling.change(lambda: whole)
        bench.show()
        for text in warnings:
            bench.told.emit(text, "warning")
        told = counted(len(points) + len(regions), tr("1 answer"), tr("{} answers"))
        bench.told.emit(tr("{answers} imported. Undo takes them back.").format(answers=told), "info")

    def _written(
        self, classes: ClassTable, points: Sequence[PointAnswer], regions: Sequence[AreaAnswer]
    ) -> Generator[str, None, Edit]:
        session, number = self._bench.session, max(len(points), len(regions))
        edits: list[Edit] = []
        try:
            for start in range(0, max(1, number), AT_ONCE):
                part = slice(start, start + AT_ONCE)
                edits.append(session.import_answers(points[part], regions[part], None if edits else classes))
                yield tr("Importing: {done} of {all} written").format(done=min(part.stop, number), all=number)
        except BaseException:
            for edit in reversed(edits):
                session.undo(edit)
            raise
        return Edit(edits[0].text, tuple(chain.from_iterable(edit.rows for edit in edits)))
