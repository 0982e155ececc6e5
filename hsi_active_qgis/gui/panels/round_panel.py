"""Update the map and ask the next questions: the button, its progress, and how questions are chosen."""

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...protocol.catalogue import COMMITTEES, ENCODERS, NETWORKS, SUPERVISIONS, TRAININGS, UNITS
from ...protocol.first_sets import FIRST_SETS
from ...protocol.learners import LEARNER_SPECS, LEARNERS
from ...protocol.strategies import STRATEGIES, serves
from ...translation import tr

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
}
OF_LEARNERS = ("network", "encoder", "supervision", "training")  # settings that only some learners have
OF_UNITS = {"tile_size": ("tile", "whole"), "min_distance": ("pixel",)}
WHOLE = "patch_network"  # the usual learner of whole tiles
KIND = ("learner", "network", "committee")  # what decides which strategies can be served
NUMBERS = {
    "tile_size": ("Tile (pixels)", 8, 1024),
    "count": ("Questions a round", 1, 1000),
    "min_distance": ("Distance (pixels)", 0, 1000),
    "target": ("Answers a class", 1, 10000),
    "seed": ("Seed", 0, 2**31 - 1),
}


class RoundPanel(QWidget):
    """Emits `update_asked`, `cancel_asked` and `setting` (name, value)."""

    update_asked = pyqtSignal()
    cancel_asked = pyqtSignal()
    setting = pyqtSignal(str, object)

    def __init__(self):
        super().__init__()
        self.text = QLabel()
        self.text.setObjectName("roundText")
        self.text.setWordWrap(True)
        self.button = QPushButton()
        self.button.setObjectName("updateButton")
        self.button.clicked.connect(lambda: self.update_asked.emit())
        self._bar = QProgressBar()
        self._bar.setObjectName("updateProgress")
        self._bar.setRange(0, 1000)
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setObjectName("cancelUpdate")
        self._cancel.clicked.connect(lambda: self.cancel_asked.emit())
        self.gear = QToolButton()
        self.gear.setObjectName("roundSettings")
        self.gear.setText(tr("Settings"))
        self.gear.setCheckable(True)
        self.gear.setToolTip(tr("Learner, query strategy, number of questions"))
        row = QHBoxLayout()
        for widget, stretch in ((self.button, 1), (self._bar, 1), (self._cancel, 0), (self.gear, 0)):
            row.addWidget(widget, stretch)
        self._form = self._settings_form()
        self.gear.toggled.connect(self._form.setVisible)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.addWidget(self.text)
        layout.addLayout(row)
        layout.addWidget(self._form)

    def show_progress(self, fraction, text, seconds_left):
        """Show how far an update is; None as `fraction` shows the button."""
        busy = fraction is not None
        self.button.setVisible(not busy)
        self._bar.setVisible(busy)
        self._cancel.setVisible(busy)
        if busy:
            self._bar.setValue(round(1000 * fraction))
            left = "" if seconds_left is None else ", " + tr("{} left").format(_duration(seconds_left))
            self._bar.setFormat(f"{text}{left}")

    def show_settings(self, settings):
        """Fill the form."""
        for name, widget in self._widgets.items():
            widget.blockSignals(True)
            if name in CHOICES:
                widget.setCurrentIndex(max(0, widget.findData(settings[name])))
            else:
                widget.setValue(settings[name])
            widget.blockSignals(False)
        counts = {name: settings["unit"] in units for name, units in OF_UNITS.items()}
        counts.update({name: name in LEARNER_SPECS[settings["learner"]].settings for name in OF_LEARNERS})
        for name, visible in counts.items():
            for widget in (self._widgets[name], self._form.layout().labelForField(self._widgets[name])):
                widget.setVisible(visible)
        for i, spec in enumerate(LEARNER_SPECS.values()):
            allowed = settings["unit"] != "whole" or spec.learns_tiles
            self._widgets["learner"].model().item(i).setEnabled(allowed)
        self._show_strategies(settings)

    def _show_strategies(self, settings):
        """Grey out the strategies that the learner cannot serve."""
        strategies = self._widgets["strategy"]
        for i, name in enumerate(STRATEGIES):
            strategies.model().item(i).setEnabled(serves(name, *(settings[part] for part in KIND)))

    def _choose(self, name, value):
        """Tell of a choice, and of another learner or strategy where the present one does not serve."""
        self.setting.emit(name, value)
        learner = self._widgets["learner"]
        if name == "unit" and value == "whole" and not LEARNER_SPECS[learner.currentData()].learns_tiles:
            learner.setCurrentIndex(learner.findData(WHOLE))
            self._choose("learner", WHOLE)
        kind = [self._widgets[part].currentData() for part in KIND]
        if name in KIND and not serves(self._widgets["strategy"].currentData(), *kind):
            self.setting.emit("strategy", next(strategy for strategy in STRATEGIES if serves(strategy, *kind)))

    def _settings_form(self):
        box, self._widgets = QWidget(), {}
        form = QFormLayout(box)
        form.setContentsMargins(0, 0, 0, 0)
        for name, (title, entries) in CHOICES.items():
            widget = QComboBox()
            widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            widget.setMinimumContentsLength(20)
            for key, text in entries.items():
                widget.addItem(tr(text), key)
                widget.setItemData(widget.count() - 1, tr(text), Qt.ItemDataRole.ToolTipRole)
            widget.activated.connect(lambda _, n=name, w=widget: self._choose(n, w.currentData()))
            self._add(form, name, title, widget)
        for name, (title, low, high) in NUMBERS.items():
            widget = QSpinBox()
            widget.setRange(low, high)
            widget.setKeyboardTracking(False)
            widget.valueChanged.connect(lambda value, n=name: self.setting.emit(n, value))
            self._add(form, name, title, widget)
        box.hide()
        return box

    def _add(self, form, name, title, widget):
        widget.setObjectName(f"setting_{name}")
        self._widgets[name] = widget
        form.addRow(tr(title), widget)


def _duration(seconds):
    return tr("{} s").format(round(seconds)) if seconds < 90 else tr("{} min").format(round(seconds / 60))
