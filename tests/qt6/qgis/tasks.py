"""Tasks in threads of a pool, as in QGIS: `run` there, `finished` in the main thread."""

from PyQt6.QtCore import QObject, QThreadPool, pyqtSignal


class QgsTask(QObject):
    """One piece of work."""

    _ended = pyqtSignal(bool)

    def __init__(self, description="", flags=None):
        super().__init__()
        self._description, self._cancelled = description, False
        self._ended.connect(self.finished)

    def description(self):
        return self._description

    def cancel(self):
        self._cancelled = True

    def isCanceled(self):
        return self._cancelled

    def finished(self, ok):
        """For those below."""

    @staticmethod
    def fromFunction(description, function, on_finished):
        return _OfFunction(description, function, on_finished)


class _OfFunction(QgsTask):
    """A function of the task; who waits for it is told the exception, or None and the result."""

    def __init__(self, description, function, on_finished):
        super().__init__(description)
        self._function, self._on_finished, self._end = function, on_finished, (None,)

    def run(self):
        try:
            self._end = (None, self._function(self))
        except Exception as error:
            self._end = (error,)
        return self._end[0] is None

    def finished(self, ok):
        self._on_finished(*self._end)


class QgsTaskManager(QObject):
    """Runs them in its own pool."""

    def __init__(self):
        super().__init__()
        self._pool, self._tasks = QThreadPool(), []

    def threadPool(self):
        return self._pool

    def addTask(self, task):
        self._tasks.append(task)
        self._pool.start(lambda: task._ended.emit(bool(task.run())))
