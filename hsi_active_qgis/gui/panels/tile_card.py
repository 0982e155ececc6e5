"""What to do with the tile at hand, and what helps with it: the prediction, the other date."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ...session.tiles import place_of
from ...translation import tr
from ..model.class_keys import key_text
from ..model.target import Unit
from ..model.workbench import Workbench


class TileCard(QWidget):
    """The row of buttons, and `text` for another place; for pixels of one date neither shows.

    Emits `asked` with the name of an action.
    """

    asked = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.text = QLabel()
        self.text.setObjectName("tileText")
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)  # a class name may be in it
        self.text.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._prediction = self._button("takePrediction", tr("Take prediction"))
        self._dates = self._button("toggle_date", tr("Before / after"))
        row = QHBoxLayout(self)
        row.setSpacing(3)
        row.addWidget(self._prediction)
        row.addWidget(self._dates)
        row.setContentsMargins(0, 0, 0, 0)

    def show_target(self, bench: Workbench) -> None:
        """Say what to do with the target of a Workbench."""
        target = bench.current
        tile = target.unit if target is not None else None
        at_tile = tile is not None and tile.is_tile
        self.text.setVisible(at_tile)
        self._prediction.setVisible(at_tile and bench.settings["unit"] != "whole")
        self._dates.setVisible(bench.second is not None)
        self.setVisible(at_tile or bench.second is not None)
        keys = key_text("toggle_date")
        self._dates.setToolTip(tr("Show or hide the second date on the map ({})").format(keys))
        if tile is None or not tile.is_tile:
            return
        areas = bench.session.areas_in(tile.pixel)
        self.text.setText(_number(bench, tile) + _hint(bench, target is tile, areas))
        why = "" if tile.predicted is not None else tr("There is no prediction for this tile yet.")
        why = tr("The prediction is one class all over: nothing to outline.") if tile.predicted == "[]" else why
        why = tr("There are areas in this tile already; undo takes them back.") if areas else why
        why = why or ("" if target is tile else tr("Choose the class of the area first."))
        self._prediction.setEnabled(not why)
        help_text = tr("Take over what the engine outlined here; draw over what is wrong, then choose the rest")
        self._prediction.setToolTip(why or help_text)

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the map
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.asked.emit(name))
        return button


def _number(bench: Workbench, tile: Unit) -> str:
    """Return "Tile 2 of 5: ", or less for a tile of an earlier round."""
    places = [place_of(question) for question in bench.questions]
    if tile.place not in places:
        return tr("Earlier tile: ")
    return tr("Tile {} of {}: ").format(places.index(tile.place) + 1, len(places))


def _hint(bench: Workbench, at_hand: bool, areas: int) -> str:
    """Say what to do with a tile that is at hand, or with an area that was drawn in it."""
    if bench.settings["unit"] == "whole":
        return tr("choose its class.")
    if not at_hand:
        return tr("choose the class of the area outlined, or Esc to give it up.")
    if areas:
        outlined = tr("1 area outlined") if areas == 1 else tr("{} areas outlined").format(areas)
        return outlined + tr("; outline more (Area, A), or choose what the rest is.")
    if bench.second_date.no_change is not None:
        text = tr("outline what changed (Area, A), then choose what the rest is. No change at all: just {}.")
        return text.format(bench.second_date.no_change["name"])
    return tr("outline what is there (Area, A), then choose what the rest is.")
