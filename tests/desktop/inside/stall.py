"""How long QGIS's event loop stood still."""

import time

from qgis.PyQt.QtCore import Qt, QTimer

EVERY_MS = 5


class StallMeter:
    """A timer that should fire every few milliseconds, and how much later it came each time."""

    def __init__(self):
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.reset()
        self._timer.start(EVERY_MS)

    def reset(self):
        """Begin anew."""
        self._last = time.perf_counter()
        self._gaps = [(self._last, 0.0)]  # when a gap ended, and its length in milliseconds

    def worst_ms(self):
        """Return the longest stall since the last reset."""
        return max(gap for _, gap in self._gaps)

    def split(self, moment):
        """Return the longest stall before and after a moment (of time.perf_counter)."""
        before = [gap for end, gap in self._gaps if end <= moment]
        after = [gap for end, gap in self._gaps if end > moment]
        return max(before, default=0.0), max(after, default=0.0)

    def between(self, start, end):
        """Return the longest stall that ended between two moments."""
        return max((gap for at, gap in self._gaps if start < at <= end), default=0.0)

    def _tick(self):
        now = time.perf_counter()
        late = 1000 * (now - self._last) - EVERY_MS
        if late > 1:
            self._gaps.append((now, late))
        self._last = now
