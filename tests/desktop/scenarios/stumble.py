"""Does what must not pass unseen: the harness's own test."""

import time

from inside import driver
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QMessageBox
from qgis.utils import iface


def play(how):
    """Stumble in one way, or tell until killed."""
    if how == "slot":
        QTimer.singleShot(0, _fail)
    elif how == "dialog":
        QTimer.singleShot(0, lambda: QMessageBox.question(iface.mainWindow(), "Save?", "Really?"))
    elif how == "disabled":
        iface.mainWindow().findChild(type(iface.layerTreeView())).setEnabled(False)
        driver.click(iface.layerTreeView().objectName(), still_s=1)
    elif how == "hang":
        time.sleep(10**6)
    for number in range(10_000 if how == "tell" else 1):
        driver.tell(number=number)
        driver.pause(0.5 if how != "tell" else 0.005)
    return {}


def _fail():
    raise ValueError("stumbled in a slot")
