"""What the analyst's clicks and keys lead to, where it is more than one call of the Workbench."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsFeatureRequest, QgsMapLayer, QgsVectorLayer

from ..client.geometries import features_in
from ..look.pictures import composite_of, show_composite
from ..protocol.shapes import ClassTable
from ..session.errors import misread_in, not_shown
from ..session.layers import raster_layer
from ..translation import tr
from .map.side import MapSide
from .messages import Messages
from .model import kept_pixels
from .model.class_files import added, read_classes, write_classes
from .model.class_keys import shift_key
from .model.export import Export
from .model.labelling import CHECKS_ALONE
from .model.merging import merge_session
from .model.review import Contradicted
from .model.sentences import counted
from .model.workbench import Workbench
from .presenter import Presenter

if TYPE_CHECKING:
    from .dock import Panels


class Actions:
    """Slots of the dock."""

    def __init__(
        self, bench: Workbench, panels: Panels, map_side: MapSide, presenter: Presenter, messages: Messages
    ) -> None:
        self._bench, self._panels, self._map_side = bench, panels, map_side
        self._presenter, self._messages = presenter, messages
        self._export: Export | None = None

    def keys_count(self) -> bool:
        """Return whether keys are for labelling now."""
        return self._bench.opened is not None and self._map_side.active

    def class_keys(self) -> dict[str, int]:
        """Return {key: id} of the classes, the 10th to 18th of the list with Shift and a figure, too."""
        classes = self._bench.classes
        shifted = {shift_key(place): entry["id"] for place, entry in enumerate(classes) if shift_key(place)}
        return shifted | {entry["key"]: entry["id"] for entry in reversed(classes) if entry["key"]}

    def answer(self, class_id: int | None, mixed: bool = False) -> None:
        """Answer, unless another question has come up in this moment, which the analyst cannot have seen."""
        if self._bench.labelling.is_surprise:
            text = tr("Not taken as an answer: the question changed just before. Look at it, and answer again.")
            self._messages.tell(text, "info")
        elif doubtful := self._bench.review.at(self._bench.current):
            self._bench.review.correct(doubtful, class_id)
        else:
            self._bench.labelling.answer(class_id, mixed)

    def act(self, name: str) -> None:
        """Do what a key of keys.py or a button of the query card names."""
        bench, labelling = self._bench, self._bench.labelling
        actions = {
            "dont_know": lambda: self.answer(None),
            "mixed": lambda: self.answer(None, mixed=True),
            "next": lambda: labelling.step(1),
            "previous": lambda: labelling.step(-1),
            "skip": labelling.skip,
            "undo": labelling.undo,
            "redo": labelling.redo,
            "toggle_map": self._toggle_map,
            "toggle_date": lambda: bench.layers.toggle_date(bench.second),
            "next_composite": self.next_composite,
            "update": self._panels.round.button.click,
            "draw_area": self._toggle_drawing,
            "segment": bench.segments.toggle,
            "grow_segment": lambda: bench.segments.grow(1),
            "shrink_segment": lambda: bench.segments.grow(-1),
            "more_like_this": bench.more_like_this.ask,
            "takePrediction": labelling.take_prediction,
            "keep_answer": lambda: self._decide(bench.review.keep),
            "correct_answer": lambda: self._decide(lambda one: bench.review.correct(one, one.likelier)),
            "withdraw_answer": lambda: self._decide(bench.review.withdraw),
        }
        actions[name]()

    def _decide(self, what: Callable[[Contradicted], None]) -> None:
        """Decide on the doubtful answer at hand."""
        doubtful = self._bench.review.at(self._bench.current)
        if doubtful is None:
            self._messages.tell(tr("No doubtful answer is at hand. Click one of their list."), "info")
        else:
            what(doubtful)

    def _toggle_map(self) -> None:
        """Show the class map or hide it; who answers check points is not to see it."""
        if self._bench.checks.asking:
            self._messages.tell(tr("The map stays hidden while check points are asked."), "info")
        else:
            self._bench.layers.toggle("classes")

    def _toggle_drawing(self) -> None:
        """Begin to draw an area, or stop that; an area teaches, so none is drawn while check points are asked."""
        if self._bench.checks.asking:
            self._messages.tell(tr(CHECKS_ALONE), "info")
        else:
            self._map_side.toggle_drawing()

    def choose_raster(self, path: str) -> None:
        """Open a raster; while that of the session is gone, the choice says where it is now."""
        bench = self._bench
        if bench.opened is not None and not bench.first_date.is_there:
            bench.first_date.replace(path)
        else:
            bench.look_at(path)

    def stop_reading(self) -> None:
        """Give up the reading of a raster, which is chosen no more then, or of one beside it."""
        bench = self._bench
        bench.leave() if bench.info is None else bench.background.cancel()

    def set_classes(self, classes: ClassTable) -> None:
        """Put another class table in place; answers that go with a class are told."""
        gone = [c for c in self._bench.classes if c["id"] not in {entry["id"] for entry in classes}]
        lost = sum(self._bench.counts.get(c["id"], 0) for c in gone)
        self._bench.set_classes(classes)
        self._presenter.refresh()
        if lost:
            names = ", ".join(c["name"] for c in gone)
            answers = counted(lost, tr("1 answer"), tr("{} answers"))
            text = tr("Removed: {} with {}. Undo brings that back.")
            self._messages.tell(text.format(names, answers), "info")

    def merge_classes(self, ids: Sequence[int]) -> None:
        """Make some classes one; how many answers move is told."""
        into, *others = [c for c in self._bench.classes if c["id"] in ids]
        moved = sum(self._bench.counts.get(c["id"], 0) for c in others)
        self._bench.merge_classes(ids)
        self._presenter.refresh()
        names, answers = ", ".join(c["name"] for c in others), counted(moved, tr("1 answer"), tr("{} answers"))
        text = tr("{} now belongs to {}, with {}. Undo takes it back.")
        self._messages.tell(text.format(names, into["name"], answers), "info")

    def merge_session(self, path: str) -> None:
        """Take in the answers of another session of the raster."""
        self._bench.attempt(lambda: merge_session(self._bench, path))
        self._presenter.refresh()

    def read_classes(self, path: str) -> None:
        """Add the classes that a file names; how many is told."""
        bench, before = self._bench, len(self._bench.classes)

        def take() -> None:
            self.set_classes(added(bench.classes, read_classes(path), bench.session.free_id()))

        if not bench.attempt(take):
            return
        number = counted(len(bench.classes) - before, tr("1 class"), tr("{} classes"))
        self._messages.tell(tr("{} taken from {}.").format(number, Path(path).name), "info")

    def write_classes(self, path: str) -> None:
        """Write the class table as a list."""
        if self._bench.attempt(lambda: write_classes(path, self._bench.classes)):
            self._messages.tell(tr("The classes are written to {}").format(path), "info")

    def set_mask(self, layer: QgsMapLayer | None) -> None:
        """Take a polygon or raster layer as area of interest, None for the whole raster."""
        bench = self._bench
        if layer is None:
            bench.set(mask=None)
        elif isinstance(layer, QgsVectorLayer):
            context = bench.project.transformContext()
            request = QgsFeatureRequest().setNoAttributes()
            features = features_in(bench.crs, layer, request, context, self._messages.warn)
            bench.set(mask={"polygons": [wkb for wkb, _ in features], "name": layer.name()})
        else:
            bench.set(mask={"raster": layer.source().split("|option:")[0], "name": layer.name()})

    def show_composite(self, bands: Sequence[int]) -> None:
        """Show the raster, of two dates both, in the colours of three bands."""
        bench = self._bench
        bench.composite = bands
        for path in (bench.raster, bench.second):
            layer = raster_layer(bench.project, path)
            if layer is not None:
                show_composite(layer, bands)
                layer.triggerRepaint()
        self._presenter.forget_looks()

    def next_composite(self) -> None:
        """Show the raster in the colours that come after the present ones."""
        offered = [list(entry["bands"]) for entry in self._bench.at_work.info.composites]
        layer = raster_layer(self._bench.project, self._bench.raster)
        shown = composite_of(layer) if layer is not None else []
        self.show_composite(offered[(offered.index(shown) + 1) % len(offered) if shown in offered else 0])

    def forget_pixels(self) -> None:
        """Remove what is kept of the raster's pixels."""
        self._bench.attempt(lambda: kept_pixels.remove(self._bench))
        self._presenter.refresh()

    def go_to_pixel(self, row: int, column: int) -> None:
        """Make a pixel the target."""
        self._bench.labelling.point_at(*self._bench.grid.centre(row, column))

    def start_export(self) -> None:
        """Write what the result panel names."""
        panel = self._panels.result
        asked = (panel.folder, panel.wanted, panel.minimum_area, panel.reference)
        self._export = Export(self._bench, *asked, self._exported, panel.held_out)
        self._bench.attempt(self._export.start)

    def _exported(self, folder: Path, names: Sequence[str]) -> None:
        for name in names:
            if name.endswith(".gpkg") and misread_in(folder / name):
                self._messages.warn(not_shown(folder / name))
        self._panels.result.text.setText(tr("{} files written to {}").format(len(names), folder))
        self._messages.tell(tr("{} files exported to {}").format(len(names), folder), "info")
