"""Update the map and ask the next questions: the button, its progress, and how questions are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...protocol.catalogue import (
    COMMITTEES,
    DECISIONS,
    ENCODERS,
    NETWORKS,
    REDUCTIONS,
    SMOOTHINGS,
    SUPERVISIONS,
    TRAININGS,
    UNITS,
)
from ...protocol.first_sets import FIRST_SETS
from ...protocol.learners import LEARNER_SPECS, LEARNERS
from ...protocol.strategies import STRATEGIES, STRATEGY_SPECS, serves
from ...session.file import Settings
from ...session.rows import Values
from ...translation import tr
from ..model.ahead import learns_quickly
from .learning_chart import LearningChart
from .work import Work

CHOICES = {
    "unit": ("Questions about", UNITS),
    "learner": ("Learner", LEARNERS),
    "network": ("Network", NETWORKS),
    "encoder": ("Encoder", ENCODERS),
    "supervision": ("Learns from", SUPERVISIONS),
    "training": ("Training", TRAININGS),
    "committee": ("Committee", COMMITTEES),
    "strategy": ("Strategy", STRATEGIES),
    "first_set": ("First set", FIRST_SETS),
    "reduce": ("Tile's score", REDUCTIONS),
    "smoothing": ("Smoothing", SMOOTHINGS),
    "decision": ("Counts as changed", DECISIONS),
}
OF_LEARNERS = ("network", "encoder", "supervision", "training", "epochs", "weights", "two_stage")  # of some
TILES, PIXELS = ("tile", "whole"), ("pixel",)
OF_UNITS = {"tile_size": TILES, "overlap": TILES, "reduce": TILES, "min_distance": PIXELS, "rare": PIXELS}
WHOLE = "patch_network"  # the usual learner of whole tiles
KIND = ("learner", "network", "committee")  # what decides which strategies can be served
WEIGHTS = "Weights"
NUMBERS = {
    "tile_size": ("Tile (pixels)", 8, 1024),
    "overlap": ("Overlap (pixels)", 0, 1023),
    "epochs": ("Epochs (0: usual)", 0, 10000),
    "members": ("Members", 2, 100),
    "passes": ("Passes", 2, 100),
    "random_share": ("By chance (%)", 0, 100),
    "pool_share": ("Chosen among (%)", 1, 100),
    "count": ("Questions a round", 1, 1000),
    "ahead": ("Ask anew after (answers)", 0, 1000),
    "min_distance": ("Distance (pixels)", 0, 1000),
    "target": ("Answers a class", 1, 10000),
    "seed": ("Seed", 0, 2**31 - 1),
}
LEAST_LETTERS, SPACING_PX = 12, 2  # of a choice, and between the rows of the form
SWITCHES = {
    "two_stage": (
        "Choose among all pixels",
        "Of rasters with more pixels than the learner goes through in a round: those most doubtful of all, not some "
        "drawn by chance; a round goes over the whole raster for it",
    ),
    "rare": (
        "I look for something rare",
        "One question in ten goes to the spectrum least like all that was asked",
    ),
    "blind": (
        "Hide the model's opinion until I answer",
        "Neither why a pixel is asked nor what it is like is told before; the class map goes with M",
    ),
}


class RoundPanel(QWidget):
    """Emits `update_asked`, `cancel_asked`, `outline_asked` and `setting` (name, value)."""

    update_asked = pyqtSignal()
    cancel_asked = pyqtSignal()
    outline_asked = pyqtSignal()
    setting = pyqtSignal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._displaced: tuple[str, str] | None = None  # the strategy that was chosen, and the one in its place
        self.text = QLabel()
        self.text.setObjectName("roundText")
        self.text.setWordWrap(True)
        self.chart = LearningChart()
        self.chart.chosen.connect(lambda name: self.setting.emit("curve", name))
        self._advice = QLabel()
        self._advice.setObjectName("advice")
        self._advice.setWordWrap(True)
        self._advice.setTextFormat(Qt.TextFormat.PlainText)  # class names are in it
        self.button = QPushButton()
        self.button.setObjectName("updateButton")
        self.button.clicked.connect(lambda: self.update_asked.emit())
        self._work = Work("updateProgress", "cancelUpdate")
        self._work.cancelled.connect(self.cancel_asked)
        self.gear = QToolButton()
        self.gear.setObjectName("roundSettings")
        self.gear.setText(tr("Settings"))
        self.gear.setCheckable(True)
        self.gear.setToolTip(tr("Learner, query strategy, number of questions"))
        row = QHBoxLayout()
        for widget, stretch in ((self.button, 1), (self.gear, 0)):
            row.addWidget(widget, stretch)
        self._outline = QPushButton()
        self._outline.setObjectName("outlineTiles")
        self._outline.clicked.connect(lambda: self.outline_asked.emit())
        self._outline.hide()
        self._form = self._settings_form()
        self.gear.toggled.connect(self._form.setVisible)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.addLayout(row)  # on top, so that text of two lines does not push it out of a small screen
        layout.addWidget(self._outline)
        layout.addWidget(self._work)
        layout.addWidget(self.text)
        layout.addWidget(self.chart)
        layout.addWidget(self._advice)
        layout.addWidget(self._form)

    def show_progress(self, fraction: float | None, text: str, seconds_left: float | None) -> None:
        """Show how far the questions or the map are; nothing for None as `fraction`."""
        self._work.show_progress(fraction, text, seconds_left)

    def show_learning(self, rounds: Sequence[Values], curve: str, advice: str) -> None:
        """Show a curve of model/learning.py over the rounds, rows of their table, and what follows from them."""
        self.chart.show_rounds(rounds, curve)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))

    def offer_outlines(self, tiles: int, why: str) -> None:
        """Offer to outline so many tiles that were given one class each; `why` not now, an empty text if it can be."""
        self._outline.setVisible(tiles > 0)
        self._outline.setText(tr("Outline this tile") if tiles == 1 else tr("Outline these {} tiles").format(tiles))
        about = tr("Draw the areas in the tiles that were asked about, in place of one class each; DeepLab learns them")
        self._outline.setToolTip(why or about)
        self._outline.setEnabled(not why)

    def show_settings(self, settings: Settings) -> None:
        """Fill the form."""
        for name, choice in self._choices.items():
            choice.blockSignals(True)
            choice.setCurrentIndex(max(0, choice.findData(settings[name])))
            choice.setToolTip(choice.currentText())  # which may be longer than the room
            choice.blockSignals(False)
        for name, number in self._numbers.items():
            number.blockSignals(True)
            number.setValue(settings[name])
            number.blockSignals(False)
        for name, switch in self._switches.items():
            switch.blockSignals(True)
            switch.setChecked(settings[name])
            switch.blockSignals(False)
        self._weights.blockSignals(True)
        self._weights.setFilePath(settings["weights"])
        self._weights.blockSignals(False)
        form = cast(QFormLayout, self._form.layout())
        counts = {name: settings["unit"] in units for name, units in OF_UNITS.items()}
        counts["decision"] = bool(settings["second"])
        counts["ahead"] = learns_quickly(settings)
        counts.update({name: name in LEARNER_SPECS[settings["learner"]].settings for name in OF_LEARNERS})
        passes = "monte_carlo_probabilities" in STRATEGY_SPECS[settings["strategy"]].needs
        counts["two_stage"] &= settings["unit"] == "pixel"
        counts["members"] = settings["committee"] == "ensemble"
        counts["passes"] = passes or settings["committee"] in ("dropout", "batch_norm")
        for name, visible in counts.items():
            for widget in (self._widgets[name], form.labelForField(self._widgets[name])):
                if widget is not None:  # switches have no title
                    widget.setVisible(visible)
        for i, spec in enumerate(LEARNER_SPECS.values()):
            _entry(self._choices["learner"], i).setEnabled(settings["unit"] != "whole" or spec.learns_tiles)
        self._show_strategies(settings)

    def _show_strategies(self, settings: Settings) -> None:
        """Grey out the strategies that the learner cannot serve."""
        for i, name in enumerate(STRATEGIES):
            _entry(self._choices["strategy"], i).setEnabled(serves(name, *(settings[part] for part in KIND)))

    @property
    def _widgets(self) -> dict[str, QWidget]:
        return {**self._choices, **self._numbers, **self._switches, "weights": self._weights}

    def _choose(self, name: str, value: str) -> None:
        """Tell of a choice, and of another learner or strategy where the present one does not serve."""
        self.setting.emit(name, value)
        if name == "strategy":
            self._displaced = None
        learner = self._choices["learner"]
        if name == "unit" and value == "whole" and not LEARNER_SPECS[learner.currentData()].learns_tiles:
            learner.setCurrentIndex(learner.findData(WHOLE))
            self._choose("learner", WHOLE)
        if name in KIND:
            self._keep_strategy()

    def _keep_strategy(self) -> None:
        """Take another strategy while the learner cannot serve the one that was chosen, and that again when it can."""
        kind = [self._choices[part].currentData() for part in KIND]
        now = self._choices["strategy"].currentData()
        chosen, instead = self._displaced or (now, now)
        chosen = chosen if instead == now else now
        usable = [chosen, now, *STRATEGIES]
        taken = next(strategy for strategy in usable if serves(strategy, *kind))
        self._displaced = (chosen, taken) if taken != chosen else None
        if taken != now:
            self.setting.emit("strategy", taken)

    def _settings_form(self) -> QWidget:
        box = QWidget()
        self._choices: dict[str, QComboBox] = {}
        self._numbers: dict[str, QSpinBox] = {}
        form = QFormLayout(box)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(SPACING_PX)  # which rows that are hidden keep, too
        for name, (title, entries) in CHOICES.items():
            choice = self._choices[name] = QComboBox()
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(LEAST_LETTERS)
            for key, text in entries.items():
                choice.addItem(tr(text), key)
                choice.setItemData(choice.count() - 1, tr(text), Qt.ItemDataRole.ToolTipRole)
            choice.activated.connect(lambda _, n=name, w=choice: self._choose(n, w.currentData()))
            self._add(form, name, title, choice)
        for name, (title, low, high) in NUMBERS.items():
            number = self._numbers[name] = QSpinBox()
            number.setRange(low, high)
            number.setKeyboardTracking(False)
            number.valueChanged.connect(lambda value, n=name: self.setting.emit(n, value))
            self._add(form, name, title, number)
        self._switches: dict[str, QCheckBox] = {}
        for name, (text, why) in SWITCHES.items():
            switch = self._switches[name] = QCheckBox(tr(text))
            switch.setToolTip(tr(why))
            switch.setObjectName(f"setting_{name}")
            switch.toggled.connect(lambda on, n=name: self.setting.emit(n, on))
            form.addRow(switch)
        self._weights = QgsFileWidget()
        self._weights.setFilter("Safetensors (*.safetensors)")
        self._weights.lineEdit().setPlaceholderText(tr("none: begins at random"))
        self._weights.fileChanged.connect(lambda path: self.setting.emit("weights", path.strip()))
        self._add(form, "weights", WEIGHTS, self._weights)
        box.hide()
        return box

    def _add(self, form: QFormLayout, name: str, title: str, widget: QWidget) -> None:
        widget.setObjectName(f"setting_{name}")
        form.addRow(tr(title), widget)


def _entry(choice: QComboBox, index: int) -> QStandardItem:
    return cast(QStandardItemModel, choice.model()).item(index)
