"""The application, and its settings."""

import tempfile
from pathlib import Path

from PyQt6.QtCore import QSettings
from PyQt6.QtWidgets import QApplication

from .inert import Inert
from .network import QgsAuthManager
from .tasks import QgsTaskManager

_profile = tempfile.TemporaryDirectory(prefix="profile ")


class QgsApplication(QApplication):
    """Qt's, with a profile of its own that goes with the process."""

    _manager = None

    @staticmethod
    def qgisSettingsDirPath():
        return _profile.name + "/"

    def translation(self):
        return ""

    @staticmethod
    def locale():
        return "en_US"

    @staticmethod
    def userFullName():
        return "Ada"

    @staticmethod
    def processingRegistry():
        return Inert()

    @staticmethod
    def authManager():
        return QgsAuthManager()

    @classmethod
    def taskManager(cls):
        cls._manager = cls._manager or QgsTaskManager()
        return cls._manager


class QgsSettings(QSettings):
    """In that profile."""

    def __init__(self):
        super().__init__(str(Path(_profile.name) / "QGIS4.ini"), QSettings.Format.IniFormat)
