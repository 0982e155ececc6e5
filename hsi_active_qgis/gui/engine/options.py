"""Settings > Options > HSI Active: where the engine lies, where it comes from, or which Python is used instead."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QDoubleValidator, QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...client import environment
from ...client.install import settings
from ...client.install.installation import Installation
from ...translation import tr
from .dialog import found_text

ICON = Path(__file__).resolve().parents[2] / "resources" / "icon.svg"
PAGE = "HSI Active"
SIZE_PX = (600, 480)
HELP = {
    "folder": "Folder of the engine",
    "index": "Package index",
    "python_source": "Python from",
    "wheels": "Folder of wheels",
    "tiles": "Folder for what is kept of large rasters",
    "tiles_gb": "GB that it may take",
}
TIPS = {
    "folder": "Short, and on a local disk; 1 to 8 GB. An engine that lies in another folder stays there, unused.",
    "index": "The address of an index or of your organisation's mirror; PyPI if empty.",
    "python_source": "A mirror of python-build-standalone, or a list of downloads (.json); uv's own if empty.",
    "wheels": "For machines without a network: nothing is downloaded then. The README says how to fill it.",
    "tiles": "With it a session is opened, and mapped, without reading its raster again. Beside the session if empty.",
    "tiles_gb": "Of one raster: 0 keeps nothing, 20 if empty. From the engine's next start on.",
}


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page; QGIS asks for it."""

    def __init__(self, installation: Installation) -> None:
        super().__init__()
        self._installation = installation
        self.setTitle(PAGE)

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        return OptionsPage(self._installation, parent)


class OptionsPage(QgsOptionsPageWidget):
    """A field for each setting; an interpreter is checked at once."""

    def __init__(self, installation: Installation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._installation = installation
        index = QLineEdit()
        index.setPlaceholderText(settings.PYPI)
        self.fields: dict[str, QgsFileWidget | QLineEdit] = {
            "folder": _file(QgsFileWidget.StorageMode.GetDirectory, str(settings.default_folder())),
            "index": index,
            "python_source": QLineEdit(),
            "wheels": _file(QgsFileWidget.StorageMode.GetDirectory, ""),
            "tiles": _file(QgsFileWidget.StorageMode.GetDirectory, tr("beside the session")),
            "tiles_gb": _number("20"),
        }
        self.python = _file(QgsFileWidget.StorageMode.GetFile, tr("the engine that is installed"))
        self.python.setObjectName("enginePython")
        self.check = QPushButton(tr("Check"))
        self.check.setObjectName("checkPython")
        self.verdict = QLabel()
        self.verdict.setObjectName("pythonVerdict")
        self.verdict.setWordWrap(True)
        self.setMinimumSize(*SIZE_PX)
        self._lay_out()
        self._fill()
        self.check.clicked.connect(lambda: self._check())
        self.python.fileChanged.connect(lambda _: self._check())
        installation.ended.connect(self._checked)

    def apply(self) -> None:
        """Keep what was typed."""
        for name, field in self.fields.items():
            settings.keep(name, _text(field))
        QgsSettings().setValue(environment.SETTING, _text(self.python))
        self._installation.plan = None  # of other places
        self._installation.changed.emit()

    def _fill(self) -> None:
        for name, field in self.fields.items():
            _set_text(field, settings.value(name))
        _set_text(self.python, str(QgsSettings().value(environment.SETTING, "") or ""))

    def _check(self) -> None:
        if Path(_text(self.python)).is_file() and not self._installation.busy:
            self.verdict.setText(tr("Checking..."))
            self._installation.start("verify", _text(self.python))

    def _checked(self, kind: str, outcome: str, sentence: str) -> None:
        if kind == "verify":
            found = found_text(self._installation.found) if outcome == "done" else ""
            self.verdict.setText(f"{sentence} {found}".strip())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        for name, field in self.fields.items():
            field.setObjectName(f"engine_{name}")
            column.addWidget(_words(f"<b>{tr(HELP[name])}</b>: {tr(TIPS[name])}"))
            column.addWidget(field)
        own = tr("Or this Python"), tr("One that has the engine's libraries already; nothing is installed into it.")
        column.addWidget(_words("<b>{}</b>: {}".format(*own)))
        row = QHBoxLayout()
        row.addWidget(self.python, 1)
        row.addWidget(self.check)
        column.addLayout(row)
        column.addWidget(self.verdict)
        column.addStretch(1)


def _file(mode: QgsFileWidget.StorageMode, placeholder: str) -> QgsFileWidget:
    widget = QgsFileWidget()
    widget.setStorageMode(mode)
    widget.lineEdit().setPlaceholderText(placeholder)
    return widget


def _number(usual: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(usual)
    field.setValidator(QDoubleValidator(0.0, 1e6, 3))
    return field


def _text(field: QgsFileWidget | QLineEdit) -> str:
    return (field.filePath() if isinstance(field, QgsFileWidget) else field.text()).strip()


def _set_text(field: QgsFileWidget | QLineEdit, text: str) -> None:
    field.setFilePath(text) if isinstance(field, QgsFileWidget) else field.setText(text)


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
