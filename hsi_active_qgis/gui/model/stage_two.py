"""From tiles of one class each to areas: what a classifier chose is outlined, and a segmentation network learns it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...protocol.strategies import serves
from ...session.rows import Sample
from ...translation import tr
from .checked_settings import checked

if TYPE_CHECKING:
    from .workbench import Workbench

LEARNER = "deeplab"
SETTINGS = {"unit": "tile", "learner": LEARNER, "supervision": "s4gan"}  # and the strategy
STRATEGY = "entropy"  # where the learner cannot serve the one that was chosen


class StageTwo:
    """Of a Workbench."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    @property
    def tiles(self) -> list[Sample]:
        """The tiles that were given a class, in the order of their answers; none while no whole tiles are asked."""
        bench = self._bench
        return bench.session.whole_tiles() if bench.opened and bench.settings["unit"] == "whole" else []

    def begin(self) -> None:
        """Ask for the outlines in these tiles; undo gives them their classes back, and the settings."""
        bench, tiles = self._bench, self.tiles
        kind = (LEARNER, bench.settings["network"], bench.settings["committee"])
        fits = serves(bench.settings["strategy"], *kind)
        settings = {**SETTINGS, "strategy": bench.settings["strategy"] if fits else STRATEGY}
        again = partial(bench.session.ask_again, tiles, bench.rounds.number + 1, settings)
        if not tiles or not bench.labelling.change(again):
            return
        bench.settings.update(settings)
        bench.labelling.jump_to_first()
        bench.show()
        text = tr("Outline what is in each tile. DeepLab learns it, and from the ground without labels (S4GAN).")
        bench.told.emit(text, "info")

    def revisit(self) -> None:
        """Go by the settings and the questions that undo or redo has left in the file."""
        bench = self._bench
        stored, _, _ = checked(bench.session.path, bench.session.settings)
        bench.settings.update({name: stored[name] for name in (*SETTINGS, "strategy")})
        bench.show()
        bench.labelling.go_to_first()
