"""What is seen of a map while it is drawn: small files of the visible part, each in the place of the last but one."""

from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

import numpy as np
import rasterio
import torch
from affine import Affine

from ...protocol.parts import DRAFTS, View
from ..errors import CannotWrite
from ..features.groups import Features
from ..learners import MapModel
from ..learners.kernel.model import KernelModel
from ..raster.cube import Cube
from ..raster.files import written
from ..raster.windows import Window
from . import smoothing, walker
from .class_table import dtype_of

FIRST_PIXELS = 60_000  # that are drawn before all others, in a quarter of a second
GLANCE_PIXELS = 300_000  # that come next; of a larger view fewer than are seen
GLANCE_GROUND = 2_000_000  # pixels of the raster that may lie between them, for all are blurred
KEPT_BYTES = 256 << 20  # of what is drawn: 50 million pixels with their uncertainty
Parts = dict[str, np.ndarray]  # what a window holds of each raster (bands, rows, columns), by name


class Draft:
    """Every `step`-th pixel of what is seen of a class map, 0 where nothing is drawn yet.

    drawn: windows of this map that are there, in case that the rest is given up and asked for again. Has `steps`: one
    that is drawn in a moment, where that is coarser, and the last.
    """

    def __init__(self, cube: Cube, view: View, classes: list[dict], drawn: dict[Window, Parts]):
        self._step = _doubled(view.step, view, GLANCE_PIXELS)
        coarse = _doubled(self._step, view, FIRST_PIXELS)
        self.steps = list(dict.fromkeys((coarse, self._step)))
        row, column = (max(0, start) // coarse * coarse for start in (view.row, view.column))
        end_row, end_column = min(view.row + view.rows, cube.shape[0]), min(view.column + view.columns, cube.shape[1])
        self._seen = Window(row, column, max(0, end_row - row), max(0, end_column - column))
        self._ids = np.zeros([-(-length // self._step) for length in self._seen[2:]], dtype_of(classes))
        self._classes, self._drawn = np.array([*(c["id"] for c in classes), 0]), drawn
        self._folder = view.folder
        place = Affine.translation(column, row) @ Affine.scale(self._step)
        self._profile = {"crs": cube.crs, "transform": cube.transform @ place, "nodata": 0, "compress": "deflate"}

    def begin(self, model: MapModel, features: Features, prior: float | None, step: int) -> None:
        """Show every `step`-th pixel of what is seen by a model that is quick; of others what was drawn of it already;
        prior: of smoothing."""
        if isinstance(model, KernelModel) and 0 < self._seen.pixels <= GLANCE_GROUND:
            (rows, columns), times = self._ids.shape, step // self._step
            shown = self._classes[self._glance(model, features, prior, step)]
            self._ids[:] = shown.repeat(times, 0).repeat(times, 1)[:rows, :columns]
            self._write()
        else:
            for window, parts in self._drawn.items():
                self.add(window, parts)

    def ordered(self, windows: list[Window]) -> list[Window]:
        """Windows from the midst of what is seen outwards."""
        row, column = self._seen.centre
        return sorted(windows, key=lambda w: (w.centre[0] - row) ** 2 + (w.centre[1] - column) ** 2)

    def kept(self, window: Window, names: Collection[str]) -> Parts | None:
        """What was drawn of a window of just these rasters."""
        parts = self._drawn.get(window)
        return parts if parts is not None and parts.keys() == set(names) else None

    def add(self, window: Window, parts: Parts) -> None:
        """Keep what is drawn of a window while there is room; show what is seen of it."""
        size = sum(part.nbytes for kept in (parts, *self._drawn.values()) for part in kept.values())
        if size <= KEPT_BYTES:
            self._drawn[window] = parts
        if "classes" not in parts or not window.touches(self._seen):
            return
        here, there = window.common(self._seen).thinned(self._seen, window, self._step)
        self._ids[here] = parts["classes"][0][there]
        self._write()

    def _glance(self, model: KernelModel, features: Features, prior: float | None, step: int) -> np.ndarray:
        """The places of the classes of every `step`-th pixel of what is seen, smoothed as far as that allows, -1 where
        not valid."""
        outer = self._seen.expanded(smoothing.HALO * step, features.cube.shape)
        shown = model.of_values(features.window(outer, model.groups, step))
        valid = features.valid(outer, step)
        if prior is not None:
            shown = walker.smooth(shown, smoothing.edges_of(features, outer, step), valid, None, prior)
        inside, _ = self._seen.thinned(outer, outer, step)
        return torch.where(valid, shown.max(0).indices, -1)[inside].cpu().numpy()

    def _write(self) -> None:
        paths = [Path(self._folder, name) for name in DRAFTS]
        target = min(paths, key=lambda path: path.stat().st_mtime_ns if path.exists() else 0)
        rows, columns = self._ids.shape
        form = {"driver": "GTiff", "count": 1, "dtype": self._ids.dtype, "height": rows, "width": columns}
        with (
            suppress(CannotWrite),  # QGIS may hold the file open; the map comes in any case
            written(str(target), self._ids.nbytes) as part,
            rasterio.open(part, "w", **form, **self._profile) as file,
        ):
            file.write(self._ids, 1)


def _doubled(step: int, view: View, most: int) -> int:
    """A step doubled until at most so many pixels of a view are left."""
    while view.rows * view.columns > most * step**2:
        step *= 2
    return step
