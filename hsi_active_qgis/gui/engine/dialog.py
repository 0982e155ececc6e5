"""Plugins > HSI Active > Engine...: what is installed, what fits this machine, the run and what it came to."""

from __future__ import annotations

import shutil
from collections.abc import Callable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...client import environment
from ...client.install import folder, plan, settings
from ...client.install.installation import Installation
from ...translation import tr

SIZE_PX = (760, 360)
LOOK_UP_MB = 55  # uv and Python


class EngineDialog(QDialog):
    """Shows an Installation and starts its runs; `options_asked` leads to the page of options."""

    options_asked = pyqtSignal()

    def __init__(self, installation: Installation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("engineDialog")
        self.setWindowTitle(tr("HSI Active: engine"))
        self.setMinimumSize(*SIZE_PX)
        self._installation = installation
        self.state, self.fits, self.verdict = _label("engineState"), _label("enginePlan"), _label("engineResult")
        self.build = QComboBox()
        self.build.setObjectName("engineBuild")
        for name, text in settings.BUILDS.items():
            self.build.addItem(tr(text), name)
        self.build.activated.connect(self._choose_build)
        self.bar = QProgressBar()
        self.bar.setObjectName("engineProgress")
        self.bar.setRange(0, 1000)
        self.details = QPlainTextEdit()
        self.details.setObjectName("engineDetails")
        self.details.setReadOnly(True)
        self.buttons = self._make_buttons()
        self._lay_out()
        installation.changed.connect(self.refresh)
        installation.ended.connect(self._ended)
        self.refresh()

    def refresh(self) -> None:
        """Show how things are."""
        at_work, made = self._installation, self._installation.plan
        self.state.setText(state_text())
        self.fits.setText(plan_text(made))
        self.build.setCurrentIndex(self.build.findData(settings.sources().build))
        self.build.setEnabled(not at_work.busy)
        self.bar.setVisible(at_work.busy)
        self.bar.setValue(round(1000 * at_work.fraction))
        self.bar.setFormat(progress_text(at_work))
        self.verdict.setText(at_work.sentence)
        self.verdict.setVisible(bool(at_work.sentence))
        self._show_buttons()

    def _show_buttons(self) -> None:
        busy, made = self._installation.busy, self._installation.plan
        used = folder.installed(settings.folder()) is not None
        text = tr("Update") if environment.is_outdated() else tr("Repair") if used else tr("Install")
        self.buttons["install"].setText(text if made is None else f"{text} ({plan.size_words(made.download)})")
        visible = {
            "look_up": not busy,
            "install": not busy and (used or made is not None),
            "verify": not busy and environment.find_python() is not None,
            "remove": not busy and used,
            "cancel": busy,
            "copy": bool(self._installation.lines),
        }
        for name, shown in visible.items():
            self.buttons[name].setVisible(shown)
        self.buttons["look_up"].setDefault(not visible["install"])
        self.buttons["install"].setDefault(visible["install"])

    def _choose_build(self) -> None:
        settings.keep("build", self.build.currentData())
        self._installation.plan = None
        self.refresh()
        if folder.installed(settings.folder()) is not None:
            self._start("look_up")

    def _start(self, kind: str) -> None:
        self.details.hide()
        self._really = False
        self.buttons["remove"].setText(tr("Remove..."))
        self._installation.start(kind, environment.find_python() or "")
        self.refresh()

    def _remove(self) -> None:
        """Ask by another word on the button: a second click does it."""
        if self._really:
            self._start("remove")
        self._really = not self._really
        self.buttons["remove"].setText(tr("Really remove") if self._really else tr("Remove..."))

    def _ended(self, kind: str, outcome: str, sentence: str) -> None:
        self.details.setPlainText(self._installation.report())
        if kind == "verify" and outcome == "done":
            self.verdict.setText(f"{sentence} {found_text(self._installation.found)}")
        if outcome == "failed":
            self.details.show()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._installation.report())

    def _make_buttons(self) -> dict[str, QPushButton]:
        self._really = False
        texts: dict[str, tuple[str, Callable[[], None]]] = {
            "look_up": (tr("See what fits (about {} MB)").format(LOOK_UP_MB), lambda: self._start("look_up")),
            "install": (tr("Install"), lambda: self._start("install")),
            "verify": (tr("Check"), lambda: self._start("verify")),
            "remove": (tr("Remove..."), self._remove),
            "copy": (tr("Copy report"), self._copy),
            "options": (tr("Options..."), self.options_asked.emit),
            "cancel": (tr("Cancel"), self._installation.cancel),
            "close": (tr("Close"), self.hide),
        }
        made = {}
        for name, (text, clicked) in texts.items():
            made[name] = QPushButton(text)
            made[name].setObjectName(f"engine_{name}")
            made[name].setAutoDefault(False)
            made[name].clicked.connect(lambda _=False, clicked=clicked: clicked())
        return made

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.addWidget(QLabel(tr("Build of torch")))
        choice.addWidget(self.build, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in self.buttons.values():
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.state)
        column.addLayout(choice)
        for widget in (self.fits, self.bar, self.verdict):
            column.addWidget(widget)
        column.addWidget(self.details, 1)
        self.details.hide()
        column.addStretch(0)
        column.addLayout(row)


def state_text() -> str:
    """Return what engine there is, in words."""
    used, base = folder.installed(settings.folder()), settings.folder()
    if environment.chosen_python():
        return tr("The interpreter {}, which was chosen.").format(environment.chosen_python())
    if used is None:
        return tr("No engine is installed. It goes into {}.").format(base)
    text = tr("torch {} ({}) in {}.").format(used.torch, plan.build_name(used.torch), base / used.engine)
    return text + (" " + tr("It is older than this plugin: update it.") if environment.is_outdated() else "")


def plan_text(made: plan.Plan | None) -> str:
    """Return what would be installed, in words, with sizes."""
    if made is None:
        return tr("Not known yet: a small download finds it out.")
    gpu = made.gpu or tr("no NVIDIA GPU found")
    torch = tr("torch {}: {}").format(made.torch, plan.build_name(made.torch)) if made.torch else ""
    sizes = tr("{} packages, {} to download, about {} on disk").format(
        len(made.packages), plan.size_words(made.download), plan.size_words(made.disk)
    )
    unknown = tr("without {}, whose size the index does not tell").format(", ".join(made.unknown))
    free = tr("{} are free").format(plan.size_words(shutil.disk_usage(settings.folder()).free))
    return "\n".join(text for text in (gpu, torch, sizes, unknown if made.unknown else "", free) if text)


def progress_text(at_work: Installation) -> str:
    """Return the text of the progress bar: per cent, what is done, the time left."""
    left = at_work.seconds_left
    more = "" if left is None else ", " + tr("{} left").format(duration(left))
    return f"{at_work.fraction:.0%} {at_work.text}{more}"


def duration(seconds: float) -> str:
    """Return seconds in words."""
    return tr("{} s").format(round(seconds)) if seconds < 90 else tr("{} min").format(round(seconds / 60))


def found_text(found: dict[str, str]) -> str:
    """Return what the check of an engine found, in words."""
    on = found.get("gpu") or found.get("device", "").upper()
    return tr("Python {}, torch {} on {}.").format(found.get("python"), found.get("torch"), on)


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
