"""Plugins > HSI Active > Engine...: what is installed, what fits this machine, the run and what it came to."""

from __future__ import annotations

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
from ...client.install import diagnosis, folder, plan, settings, uv
from ...client.install.installation import Installation
from ...manual import open_manual
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
        busy, made, former = self._installation.busy, self._installation.plan, environment.former_engine()
        used = folder.installed(settings.folder()) is not None
        text = tr("Update") if environment.is_outdated() else tr("Repair") if used else tr("Install")
        size = "" if made is None or settings.sources().wheels else f" ({plan.size_words(made.download)})"
        self.buttons["install"].setText(text + size)
        self.buttons["look_up"].setText(look_up_text())
        for name, asked in (("remove", tr("Remove...")), ("remove_former", tr("Remove the old engine..."))):
            self.buttons[name].setText(tr("Really remove") if self._really == name else asked)
        visible = {
            "look_up": not busy and (made is None or not used),
            "install": not busy and (used or made is not None),
            "verify": not busy and environment.find_python() is not None,
            "remove": not busy and used and former is None,
            "remove_former": not busy and used and former is not None,
            "cancel": busy,
            "copy": bool(self._installation.lines),
        }
        for name, shown in visible.items():
            self.buttons[name].setVisible(shown)
        needed = visible["install"] and (not used or environment.is_outdated())
        self.buttons["look_up"].setDefault(visible["look_up"] and not needed)
        self.buttons["install"].setDefault(needed)
        self.buttons["close"].setDefault(used and not needed)

    def _choose_build(self) -> None:
        settings.keep("build", self.build.currentData())
        self._installation.plan = None
        self.refresh()
        if folder.installed(settings.folder()) is not None:
            self._start("look_up")

    def _start(self, kind: str, at: str = "") -> None:
        self.details.hide()
        self._really = ""
        self._installation.start(kind, at)
        self.refresh()

    def _remove(self, kind: str, at: str = "") -> None:
        """Ask by another word on the button: a second click does it."""
        if self._really == kind:
            self._start(kind, at)
        else:
            self._really = kind
            self.refresh()

    def _ended(self, kind: str, outcome: str, sentence: str) -> None:
        self.details.setPlainText(self._installation.report())
        if kind in ("install", "verify") and outcome == "done":
            self.verdict.setText(f"{sentence} {found_text(self._installation.found)}")
        if outcome == "failed":
            self.details.show()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._installation.report())

    def _make_buttons(self) -> dict[str, QPushButton]:
        self._really = ""
        texts: dict[str, tuple[str, Callable[[], None]]] = {
            "look_up": (look_up_text(), lambda: self._start("look_up")),
            "install": (tr("Install"), lambda: self._start("install")),
            "verify": (tr("Check"), lambda: self._start("verify", environment.find_python() or "")),
            "remove": ("", lambda: self._remove("remove")),
            "remove_former": ("", lambda: self._remove("remove_former", str(environment.former_engine()))),
            "copy": (tr("Copy report"), self._copy),
            "options": (tr("Options..."), self.options_asked.emit),
            "help": (tr("Help"), lambda: open_manual("troubleshooting")),
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
    former = environment.former_engine()
    if environment.is_former_used():
        text = tr("The engine that an earlier version of this plugin made is used, in {}. A new one goes into {}.")
        return text.format(former, base)
    if used is None:
        return tr("No engine is installed. It goes into {}.").format(base)
    text = tr("torch {} ({}) in {}.").format(used.torch, plan.build_name(used.torch), base / used.engine)
    outdated = tr("It is older than this plugin: update it.") if environment.is_outdated() else ""
    left = tr("An engine of an earlier version is left in {}: about 1.4 GB, not used.").format(former) if former else ""
    return " ".join(part for part in (text, outdated, left) if part)


def look_up_text() -> str:
    """Return what finds out what fits, with what it downloads."""
    text = tr("See what fits")
    return text if settings.sources().wheels else tr("{} (about {} MB)").format(text, LOOK_UP_MB)


def plan_text(made: plan.Plan | None) -> str:
    """Return what would be installed, in words, with sizes."""
    if made is None:
        first = tr("What fits this machine is not known yet: look first, then install.")
        return "" if folder.installed(settings.folder()) else first
    gpu = plan.gpu_words(made.gpu, *uv.this_machine())
    torch = tr("torch {}: {}").format(made.torch, plan.build_name(made.torch)) if made.torch else ""
    place = tr("from the folder of wheels") if settings.sources().wheels else tr("to download")
    free = folder.free_space(settings.folder())
    sizes = tr("{} packages, {} {}, about {} on disk ({} are free)").format(
        len(made.packages), plan.size_words(made.download), place, plan.size_words(made.disk), plan.size_words(free)
    )
    unknown = tr("without {}, whose size the index does not tell").format(", ".join(made.unknown))
    return "\n".join(text for text in (gpu, torch, sizes, unknown if made.unknown else "") if text)


def progress_text(at_work: Installation, short: bool = False) -> str:
    """Return the text of the progress bar: per cent, what is done (unless `short`: the engine), the time left."""
    left = at_work.seconds_left
    more = "" if left is None else ", " + tr("{} left").format(duration(left))
    return f"{at_work.fraction:.0%} {tr('Engine') if short else at_work.text}{more}"


def duration(seconds: float) -> str:
    """Return seconds in words."""
    return tr("{} s").format(round(seconds)) if seconds < 90 else tr("{} min").format(round(seconds / 60))


def found_text(found: dict[str, str]) -> str:
    """Return what the check of an engine found, in words."""
    on = found.get("gpu") or found.get("device", "").upper()
    text = tr("Python {}, torch {} on {}.").format(found.get("python"), found.get("torch"), on)
    why = found.get("why", "")
    return f"{text} {diagnosis.cause(why) or why}".strip()


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
