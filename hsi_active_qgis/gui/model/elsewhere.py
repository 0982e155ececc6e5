"""What QGIS's own form, QField or another program write into a Workbench's session: looked for while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer

from ...translation import tr

if TYPE_CHECKING:
    from .workbench import Workbench

POLL_MS = 1000  # how soon it shows


class Elsewhere(QObject):
    """`unsaved` is the number of edits in QGIS's own form or table that are not saved yet."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self.look)
        self.clear()

    def clear(self) -> None:
        """Look no more: the session is closed."""
        self._poll.stop()
        self.unsaved = 0
        self._left_out = ""  # what was told of rows that are

    def begin(self) -> None:
        """Look from now on: what is there is known."""
        self._bench.session.changed_elsewhere()
        self._poll.start()

    def look(self) -> None:
        """Take in what was written since the last look."""
        unsaved = self._bench.layers.unsaved()
        if self._bench.attempt(self._take_in) and unsaved != self.unsaved:
            self.unsaved = unsaved
            self._bench.changed.emit()

    def adopt(self) -> int:
        """Put in order what others wrote, and say once which rows are left out; return the answers off the raster."""
        session = self._bench.session
        _, unplaced = session.adopt(self._bench.grid.pixel)
        if session.left_out and session.left_out != self._left_out:
            self._bench.told.emit(session.left_out, "warning")
        self._left_out = session.left_out
        return unplaced

    def _take_in(self) -> None:
        bench = self._bench
        if not bench.session.changed_elsewhere():
            return
        bench.labelling.history.clear()
        unplaced = self.adopt()
        if unplaced:
            bench.told.emit(tr("{} answers made elsewhere lie outside the raster.").format(unplaced), "warning")
        bench.read()
        bench.labelling.follow()
        bench.show()
        bench.changed.emit()
