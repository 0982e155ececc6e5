"""How accurate is this map? A check sample is planned and drawn, its points are asked, and what they tell is said."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...protocol.catalogue import DESIGNS
from ...protocol.figures import SampleFigures, SamplePlan
from ...protocol.parts import SampleDesign
from ...translation import tr
from ..model.checks import Checks

USE = (
    "Answers that the strategy chose cannot tell it. Points drawn at random can: they are asked with the map hidden, "
    "and teach nothing."
)
LISTED = 6  # strata or classes in a sentence
WIDTHS = {  # of half intervals in per cent: title, why, lowest, usual, whether it may be off
    "half_width": ("Overall accuracy to", "Half the 95 % interval that is wanted", 1.0, 4.0, False),
    "class_half_width": ("Each class to", "The same of each class's user's accuracy", 2.0, 2.0, True),
}


class AccuracyPanel(QWidget):
    """Emits `proposed` with a SampleDesign, `changed` when another one is wanted, and what the buttons are for."""

    proposed = pyqtSignal(object)
    changed = pyqtSignal()
    draw_asked = pyqtSignal()
    asking = pyqtSignal(bool)
    assess_asked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.design = QComboBox()
        self.design.setObjectName("checkDesign")
        self.design.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.design.setMinimumContentsLength(20)
        for name, text in DESIGNS.items():
            self.design.addItem(tr(text), name)
            self.design.setItemData(self.design.count() - 1, tr(text), Qt.ItemDataRole.ToolTipRole)
        self.design.currentIndexChanged.connect(self._change)
        self.planning = QWidget()
        form = QFormLayout(self.planning)
        form.setContentsMargins(0, 0, 0, 0)
        self._widths = {name: self._width(form, name) for name in WIDTHS}
        form.addRow(self.design)  # without a title, for its texts are long
        self.text, self.result = QLabel(), QLabel()
        for label, name in ((self.text, "checkText"), (self.result, "accuracyText")):
            label.setObjectName(name)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)  # class names are in it
        self.propose = _button("proposeChecks", tr("Propose a check sample"), self._propose)
        self.draw = _button("drawChecks", "", self.draw_asked.emit)
        self.ask = _button("askChecks", "", lambda: self.asking.emit(not self._is_asking))
        self.assess = _button("assessChecks", tr("Judge the map"), self.assess_asked.emit)
        self._is_asking = False
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, buttons in ((first, (self.propose, self.draw)), (second, (self.ask, self.assess))):
            for button in buttons:
                row.addWidget(button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        form.addRow(first)
        layout.addWidget(self.planning)
        layout.addWidget(self.text)
        layout.addLayout(second)
        layout.addWidget(self.result)

    def show_checks(self, checks: Checks, why_not: str) -> None:
        """Show what is proposed, asked and told; `why_not`: why the engine cannot be asked, or an empty text."""
        drawn, plan = checks.answers is not None, checks.proposed
        self._is_asking = checks.asking
        self.planning.setVisible(not checks.asking)
        self.propose.setEnabled(not why_not)
        self.propose.setToolTip(why_not)
        self.draw.setVisible(plan is not None)
        self.draw.setText(tr("Draw {} points").format(plan.count) if plan is not None else "")
        self.draw.setEnabled(not why_not)
        self.ask.setVisible(drawn)
        self.ask.setText(tr("Back to the questions") if checks.asking else tr("Answer check points"))
        answered = checks.answers is not None and checks.answers.with_class
        why = why_not or ("" if answered else tr("Answer check points first."))
        self.assess.setVisible(drawn)
        self.assess.setEnabled(not why)
        self.assess.setToolTip(why)
        self.text.setText(plan_text(plan) if plan is not None else checks.text or tr(USE))
        self.result.setVisible(checks.figures is not None)
        if checks.figures is not None:
            self.result.setText(result_text(checks.figures))

    def _width(self, form: QFormLayout, name: str) -> QDoubleSpinBox:
        title, why, least, usual, may_be_off = WIDTHS[name]
        number = QDoubleSpinBox()
        number.setObjectName(f"check_{name}")
        number.setDecimals(1)
        number.setRange(least, 25.0)
        number.setValue(usual)
        number.setPrefix("± ")
        number.setSuffix(" %")
        number.setToolTip(tr(why))
        if may_be_off:
            number.setSpecialValueText(tr("as it comes"))
        number.valueChanged.connect(self._change)
        form.addRow(tr(title), number)
        return number

    def _change(self, *_: object) -> None:
        is_stratified = self.design.currentData() == "stratified"
        self._widths["class_half_width"].setEnabled(is_stratified)
        self.changed.emit()

    def _propose(self) -> None:
        overall, of_class = (self._widths[name] for name in WIDTHS)
        wanted = of_class.isEnabled() and of_class.value() > of_class.minimum()
        each = of_class.value() / 100 if wanted else None
        design = self.design.currentData()
        self.proposed.emit(SampleDesign(half_width=overall.value() / 100, class_half_width=each, design=design))


def plan_text(plan: SamplePlan) -> str:
    """Say what a plan asks for and what it will tell."""
    text = tr("{} points tell the overall accuracy to ± {:.1f} % if it is {:.0f} %")
    text = text.format(plan.count, 100 * plan.half_width, 100 * plan.accuracy)
    parts = [f"{one.name} {one.points} (± {100 * one.half_width:.0f} %)" for one in plan.strata]
    more = [tr("{} more").format(len(parts) - LISTED)] if len(parts) > LISTED else []
    listed = [": " + ", ".join(parts[:LISTED] + more)] if len(parts) > 1 else []
    return " ".join(["".join([text, *listed]) + ".", *plan.notices])


def result_text(figures: SampleFigures) -> str:
    """Say how accurate the map is, and what of it is known worst."""
    low, high = figures.intervals["overall"]
    text = tr("Overall accuracy {:.1f} % (95 % interval {:.1f} to {:.1f} %), of {} points.")
    parts = [text.format(*(100 * (value or 0) for value in (figures.overall, low, high)), figures.points)]
    users = [(one.users, one.name, one.intervals["users"]) for one in figures.classes if one.users is not None]
    if len(users) > 1:
        value, name, (low, high) = min(users)
        text = tr("Of what it shows as {} {:.0f} % is right ({:.0f} to {:.0f} %), the least of all classes.")
        parts.append(text.format(name, *(100 * one for one in (value, low, high))))
    return " ".join([*parts, tr("Each class and area is in the report (Result).")])


def _button(name: str, text: str, clicked: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.clicked.connect(lambda: clicked())
    return button
