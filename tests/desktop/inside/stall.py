"""How long QGIS's event loop stood still, and how much of that its thread was at work: the rest others had."""

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
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._gaps = [(self._last, 0.0, 0.0)]  # when a gap ended, its length, and what of it was work, in milliseconds

    def worst_ms(self):
        """Return the longest stall since the last reset."""
        return max(gap for _, gap, _ in self._gaps)

    def most_work_ms(self, start=0.0, end=float("inf")):
        """Return the most work in a stall that ended between two moments (of time.perf_counter)."""
        return max((work for at, _, work in self._gaps if start < at <= end), default=0.0)

    def split(self, moment):
        """Return the longest stall before and after a moment (of time.perf_counter)."""
        before = [gap for end, gap, _ in self._gaps if end <= moment]
        after = [gap for end, gap, _ in self._gaps if end > moment]
        return max(before, default=0.0), max(after, default=0.0)

    def between(self, start, end):
        """Return the longest stall that ended between two moments."""
        return max((gap for at, gap, _ in self._gaps if start < at <= end), default=0.0)

    def _tick(self):
        now, worked = time.perf_counter(), time.thread_time()
        late = 1000 * (now - self._last) - EVERY_MS
        if late > 1:
            self._gaps.append((now, late, 1000 * (worked - self._worked)))
        self._last, self._worked = now, worked
