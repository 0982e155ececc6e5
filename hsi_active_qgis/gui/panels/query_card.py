"""The question at hand: why it is asked, what the pixel looks like, and the buttons that answer it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontMetrics, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...look.short_names import told_apart
from ...protocol.shapes import ClassTable
from ...translation import tr
from ..model.class_keys import key_text, keys_of, shift_key
from ..model.sentences import as_text
from ..model.target import Unit
from .class_panel import swatch
from .looks import Looks
from .tile_card import TileCard

if TYPE_CHECKING:
    from ..model.workbench import Workbench


CHECK = "A check point: which class is it? The map is hidden; the answer does not teach."
WIDE, NARROW = 2, 3  # columns of class buttons, up to eight classes and above
TALL_PX = 800  # of the dock, from which on names have the room of two columns all the same


class QueryCard(QWidget):
    """Emits `answered` with a class id or None, and `asked` with the name of an action of keys.py."""

    answered = pyqtSignal(object)
    asked = pyqtSignal(str)
    drawing = pyqtSignal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.reason = QLabel()
        self.reason.setObjectName("questionText")
        self.reason.setWordWrap(True)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)  # class names are in it
        self.reason.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.reason.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.practice = QLabel()
        self.practice.setObjectName("practice")
        self.practice.setWordWrap(True)
        self.practice.setTextFormat(Qt.TextFormat.PlainText)
        self.looks, self.tile = Looks(), TileCard()
        self.tile.asked.connect(self.asked)
        self._grid = QGridLayout()
        self._grid.setSpacing(3)
        self._shown: tuple[Any, ...] | None = None  # what the class buttons show now
        self._classes: ClassTable = []
        self._tall = False
        self._mixed: _ClassButton | None = None  # beside them, of check points alone
        self._rows = [QHBoxLayout() for _ in _ACTIONS]
        self.buttons = {
            name: self._action(row, name, tr(text))
            for row, actions in zip(self._rows, _ACTIONS)
            for name, text, _ in actions
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.setSpacing(4)
        layout.addWidget(self.tile.text)
        layout.addWidget(self.reason)
        layout.addWidget(self.looks)
        layout.addWidget(self.tile)
        layout.addWidget(self.practice)
        layout.addLayout(self._grid)
        for row in self._rows:
            row.setSpacing(3)
            layout.addLayout(row)

    def _action(self, row: QHBoxLayout, name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the map
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if name == "drawArea":
            button.setCheckable(True)
            button.clicked.connect(self.drawing)
        else:
            button.clicked.connect(lambda: self.asked.emit(name))
        row.addWidget(button)
        return button

    def fit(self, height: int) -> None:
        """Use the height of the dock, in px: the plot grows with it, and long names get more room."""
        self.looks.fit(height)
        self._tall = height >= TALL_PX
        self.show_classes(self._classes)

    def show_classes(self, classes: ClassTable) -> None:
        """Make a button a class, in the order of the class list, and the one for don't know."""
        self._classes = classes
        columns = WIDE if len(classes) <= 8 or self._tall else NARROW
        entries = [(c["id"], c["name"], c["colour"], c["key"]) for c in classes]
        unsure, mixed = keys_of("dont_know")[0], keys_of("mixed")[0]
        if (entries, unsure, mixed, columns) == self._shown:
            return
        self._shown = entries, unsure, mixed, columns
        while self._grid.count():
            old = self._grid.takeAt(0).widget()
            old.hide()  # at once: until it is deleted it would show, under the name of the new one
            old.setObjectName("")
            old.deleteLater()
        short = _ShortNames([(key, name) for _, name, _, key in entries])
        for i, (class_id, name, colour, key) in enumerate(entries):
            button = _ClassButton(partial(short.of, i), f"classButton{class_id}")
            button.setIcon(swatch(colour))
            keys = [one for one in (key, shift_key(i)) if one]
            button.setToolTip(as_text(f"{name} ({tr('key')} {tr(' or ').join(keys)})" if keys else name))
            button.clicked.connect(lambda _, chosen=class_id: self.answered.emit(chosen))
            button.hovered.connect(lambda over, chosen=class_id: self.looks.show_class(chosen if over else None))
            self._grid.addWidget(button, i // columns, i % columns)
        unknown = _ClassButton(lambda room, metrics: f"{unsure}  " + tr("don't know"), "dontKnow")
        unknown.setToolTip(tr("Cannot be told from the image: this teaches, too (key {})").format(unsure))
        unknown.clicked.connect(lambda: self.answered.emit(None))
        self._grid.addWidget(unknown, len(entries) // columns, len(entries) % columns)
        self._mixed = _ClassButton(lambda room, metrics: f"{mixed}  " + tr("mixed pixel"), "mixedPixel")
        why = tr("Several classes lie in it: it is counted, and says nothing of the map (key {})")
        self._mixed.setToolTip(why.format(mixed))
        self._mixed.clicked.connect(lambda: self.asked.emit("mixed"))
        place = len(entries) + 1
        self._grid.addWidget(self._mixed, place // columns, place % columns)
        for column in range(NARROW):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def show_target(self, bench: Workbench) -> None:
        """Say why the target of a Workbench is asked, and what it was answered."""
        target, why = bench.current, ""
        if self._mixed is not None:
            self._mixed.setVisible(bench.checks.asking)
        if target is None:
            tiles = tr("Click a tile to change its answer, or ask for the next questions.")
            pixels = tr("Click any pixel to label it, or ask for the next questions.")
            text = pixels if bench.settings["unit"] == "pixel" else tiles
            text = tr("All check points are answered: judge the map below.") if bench.checks.asking else text
        elif isinstance(target, Unit):
            hidden = bench.labelling.hides_opinion
            reason = tr("Which class is it? What the model makes of it is hidden.") if hidden else target.reason
            reason = tr(CHECK) if target.is_check else reason
            reason += " " + tr("(Esc: back to the round's questions)") if target.is_alike and target.waits else ""
            doubtful = bench.review.at(target)
            text = bench.review.text(doubtful) if doubtful else reason + _answer_text(target, bench.classes)
            why = tr("row {}, column {}").format(*target.pixel)
            why += f", {tr('score')} {target.score:.3g}" if target.score is not None and not hidden else ""
        else:
            text = target.reason
        self.reason.setText(text)
        self.reason.setToolTip(why)
        verdict = "" if bench.checks.asking else bench.practice.verdict
        self.practice.setText(verdict)
        self.practice.setVisible(bool(verdict))

    def allow(self, enabled: bool, whys: Mapping[str, str]) -> None:
        """Enable the buttons that can be used: {name: why not, or an empty text}."""
        for i in range(self._grid.count()):
            self._grid.itemAt(i).widget().setEnabled(enabled)
        settings = QgsSettings()
        for name, why in whys.items():
            button = self.buttons[name]
            button.setEnabled(not why)
            keys = key_text("draw_area" if name == "drawArea" else name, settings)
            button.setToolTip(why or f"{tr(_WHYS[name])} ({keys})")


class _ShortNames:
    """Keys and names on buttons as they fit into a width, the names told apart; made once for each width."""

    def __init__(self, entries: Sequence[tuple[str, str]]) -> None:
        self._keys = [f"{key}  " if key else "" for key, _ in entries]
        self._names = [name for _, name in entries]
        self._by_room: dict[int, list[str]] = {}

    def of(self, number: int, room: int, metrics: QFontMetrics) -> str:
        """Return the text of a button in a width in px."""
        if room not in self._by_room:
            left = room - max(map(metrics.horizontalAdvance, self._keys))
            short = told_apart(self._names, lambda text: metrics.horizontalAdvance(text) <= left)
            self._by_room[room] = [key + text for key, text in zip(self._keys, short)]
        return self._by_room[room][number]


class _ClassButton(QToolButton):
    """Its text is what `short` returns for the width that there is, in px, and the letters; `hovered` when the mouse
    comes (True) or goes."""

    hovered = pyqtSignal(bool)

    def __init__(self, short: Callable[[int, QFontMetrics], str], name: str) -> None:
        super().__init__()
        self._short = short
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(24)
        self.setIconSize(QSize(12, 12))

    def enterEvent(self, event: QEvent) -> None:
        self.hovered.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - (10 if self.icon().isNull() else 30)
        self.setText(
            self._short(room, self.fontMetrics()).replace("&", "&&")
        )  # a single one would underline what follows


def _answer_text(unit: Unit, classes: ClassTable) -> str:
    """Return what a pixel or tile was answered, empty if it was not."""
    if unit.state == "answered":
        names = {c["id"]: c["name"] for c in classes}
        return " — " + tr("answered: {}").format(names.get(unit.answer, "?"))
    texts = {"unsure": tr("answered: don't know"), "mixed": tr("answered: mixed pixel"), "skipped": tr("skipped")}
    return f" — {texts[unit.state]}" if unit.state in texts else ""


_ACTIONS = (  # by rows
    (
        ("previous", "< Previous", "The question before"),
        ("next", "Next >", "The next question that waits"),
        ("skip", "Skip", "Ask this one again at the end of the round"),
        ("undo", "Undo", "Take the last action back"),
        ("redo", "Redo", "Do it again"),
    ),
    (
        ("drawArea", "Area", "An area: click its corners and right click, or drag to paint; then choose its class"),
        ("segment", "Segment", "The ground around the pixel that looks like it, to be answered as one"),
        ("shrink_segment", "Smaller", "Less of the ground that is outlined"),
        ("grow_segment", "Larger", "More of it"),
        ("more_like_this", "More like this", "Ask the places next that look most like this pixel"),
    ),
)
_WHYS = {name: why for actions in _ACTIONS for name, _, why in actions}
