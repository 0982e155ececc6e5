from PyQt6.QtGui import QAction, QShortcut  # noqa: F401  # as QGIS does
from PyQt6.QtWidgets import *  # noqa: F403
