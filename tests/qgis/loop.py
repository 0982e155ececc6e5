"""QGIS's event loop, which tests let turn while they wait."""

from qgis.PyQt.QtCore import QEventLoop, QTimer

from tests.patience import wait_until


def turn(milliseconds=10):
    """Let QGIS work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def turn_until(condition, what="it"):
    """Let QGIS work until `condition()` is true; InVain when it and the engine get nowhere."""
    return wait_until(condition, what, turn)
