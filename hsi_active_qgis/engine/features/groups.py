"""What a kernel learner sees of a pixel: its spectrum in few components, its surroundings blurred at several scales."""

import weakref
from functools import lru_cache

import numpy as np
import torch
import torch.nn.functional as F
from scipy.ndimage import gaussian_filter1d

from ..progress import Progress, silent
from ..raster.cube import Cube
from ..raster.room import is_allowed
from ..raster.windows import Window
from .preprocessing import Projection, components_of
from .store import Store
from .tiles import KEPT_BYTES, KEPT_OF_LARGE, SIDE, Made, Memory, Tiles, whole_tiles
from .tiles_file import Layout, TilesFile, temporary

TRUNCATE = 3.0  # a blur reaches 3 sigma
BLURS = {f"blur{sigma:g}": sigma for sigma in (0.7, 1, 1.5, 2, 2.5, 4, 7)}  # of the MNF components
GROUPS = ("pca", "mnf", *BLURS)
# Row and column, on request: they help where fields are compact, and hurt where classes recur. Across the scene they
# count as much as so many mean distances of a group.
POSITIONS = {"position": 2.0, "near": 4.0}
SMALL_SCENE_PX = 145  # a smaller scene is not stretched
ALL = (*GROUPS, *POSITIONS)
REACH = int(TRUNCATE * max(BLURS.values()) + 0.5)  # pixels that a feature looks around itself


class Features:
    """The feature groups of a cube's pixels, each divided by its root mean squared distance between two pixels.

    A scene of one window is computed once and kept whole. Of a larger one tiles are, in half precision, each when it is
    first asked for, with the pixels around it, so that no border between windows shows in the result.

    Args: for_rounds: whether all of it is asked for again and again: then a file has what memory has no room for, and
    `store`, where one is given, all that is made of pixels.
    """

    def __init__(
        self,
        cube: Cube,
        projection: Projection,
        device: str = "cpu",
        for_rounds: bool = False,
        store: Store | None = None,
    ):
        self.cube = cube
        self.projection = projection
        self.device = device
        self.scales = dict.fromkeys(ALL, 1.0)
        self.slices = self._slices()  # where each group lies when all are asked for
        self._whole = cube.windows()[0] if len(cube.windows()) == 1 else None
        self._tiles = self._made_in_tiles(for_rounds, store)
        self._kept: dict[str, torch.Tensor] = {}  # groups of the window seen last
        self._kept_window: tuple[Window, int] | None = None  # and every how many-th of its pixels they are of
        self._to_blur: tuple[torch.Tensor, torch.Tensor]  # MNF components and valid pixels of the window blurred last
        self._blurred_window: Window | None = None

    @classmethod
    def of(cls, cube: Cube, device: str, progress: Progress = silent, store: Store | None = None) -> "Features":
        """Those of a cube that was surveyed for them, or that a store knows. Raises NoValidPixels."""
        store = store if len(cube.windows()) > 1 else None  # a smaller one is made anew as fast as it is read
        known = store.projection(cube.channels, cube.notices.append) if store else None
        return cls(cube, known or Projection.of(cube, progress), device, for_rounds=True, store=store)

    def window(self, window: Window, names: tuple[str, ...], step: int = 1) -> torch.Tensor:
        """Return the named groups one after the other, (components, rows, columns), 0 where not valid; of every
        `step`-th pixel along rows and columns."""
        groups, inside = self._groups(window, names, step)
        width = sum(len(groups[name]) for name in names)
        rows, columns = (-(-length // step) for length in window[2:])
        result, start = torch.empty(width, rows, columns, device=self.device), 0
        for name in names:  # into their place, for there is no room for two of them
            part = groups[name][(slice(None), *inside)]
            torch.div(part, self.scales[name], out=result[start : start + len(part)])
            start += len(part)
        return result

    def valid(self, window: Window, step: int = 1) -> torch.Tensor:
        """Which pixels of a window are valid, (rows, columns) bool."""
        groups, inside = self._groups(window, ("valid",), step)
        return groups["valid"][inside]

    def at(self, rows: np.ndarray, columns: np.ndarray, progress: Progress = silent):
        """Return all groups at single pixels (pixels, components) and which of them are valid (pixels,) bool."""
        valid = np.zeros(len(rows), bool)
        result = torch.zeros(len(rows), self.slices[ALL[-1]].stop, device=self.device)
        windows = self.cube.windows()
        for done, window in enumerate(windows):
            progress(done / len(windows), "Reading features")
            here = np.flatnonzero(window.contains(rows, columns))
            for part, members in self._patches(rows[here], columns[here], here):
                groups = self._of_pixels(part, rows[members], columns[members])
                valid[members] = groups["valid"].cpu().numpy()
                index = torch.from_numpy(members).to(self.device)
                for name in ALL:
                    result[index, self.slices[name]] = groups[name].T / self.scales[name]
        return result, valid

    def _of_pixels(self, part: Window, rows: np.ndarray, columns: np.ndarray) -> dict[str, torch.Tensor]:
        """All groups (components, pixels), and "valid" (pixels,), of single pixels in a part of the raster."""
        row, column = (torch.from_numpy(places).to(self.device) for places in (rows, columns))
        if self._whole:
            groups, (down, right) = self._groups(part, (*ALL, "valid"))
            row, column = row - part.row + down.start, column - part.column + right.start
            return {name: groups[name][..., row, column] for name in (*ALL, "valid")}
        found = {name: tiles.at(rows, columns).to(self.device).float() for name, tiles in self._tiles.items()}
        return found | self._parted(found["components"]) | self._positions(row, column)

    def _patches(self, rows, columns, members):
        """Cover pixels of one window with the cheaper of one bounding box and the tiles that they lie in."""
        if not len(members):
            return []
        box = Window(rows.min(), columns.min(), np.ptp(rows) + 1, np.ptp(columns) + 1)
        places = rows // SIDE * self.cube.shape[1] + columns // SIDE
        tiles = np.unique(places)
        if self._whole is not None or box.pixels <= 2 * len(tiles) * SIDE * SIDE:
            return [(box, members)]
        parts = [np.flatnonzero(places == tile) for tile in tiles]
        return [(part, members[i]) for i in parts for part, _ in self._patches(rows[i], columns[i], members[i])]

    def _groups(self, window: Window, names: tuple[str, ...], step: int = 1):
        """The groups, and "valid", of a window or of one that it lies in, and where it lies there."""
        outer = (self._whole, 1) if self._whole else (window, step)
        if outer != self._kept_window:
            self._kept, self._kept_window = self._positions(*self._places(*outer)), outer
            if self._whole:
                self._kept |= self._components(self._whole)
        for name in names:
            if name not in self._kept:
                self._kept[name] = self._made(name, *outer)
        if self._whole:
            return self._kept, tuple(slice(one.start, one.stop, step) for one in window.inside(self._whole))
        return self._kept, (slice(None), slice(None))

    def _made(self, name: str, window: Window, step: int = 1) -> torch.Tensor:
        """A group of a window (components, rows, columns), or "valid" (rows, columns)."""
        if self._whole:
            return blur(self._kept["mnf"], self._kept["valid"], BLURS[name])
        if name in BLURS:
            return self._tiles[name].read(window, step=step).to(self.device).float()
        pca = self.projection.pca.shape[1]
        which = {"valid": slice(0, 1), "pca": slice(pca), "mnf": slice(pca, None)}[name]
        values = self._tiles["components"].read(window, which, step).to(self.device)
        return ~values[0].isnan() if name == "valid" else values.float().nan_to_num_(0.0)

    def _parted(self, components: torch.Tensor) -> dict[str, torch.Tensor]:
        """The groups, and "valid", of what is kept of pixels (components, pixels)."""
        pca, mnf = components.nan_to_num(0.0).split([self.projection.pca.shape[1], self.projection.mnf.shape[1]])
        return {"pca": pca, "mnf": mnf, "valid": ~components[0].isnan()}

    def _components(self, window: Window) -> dict[str, torch.Tensor]:
        components, valid = self.projection.apply(self.cube, window)
        widths = [self.projection.pca.shape[1], self.projection.mnf.shape[1]]
        pca, mnf = torch.from_numpy(components).to(self.device).split(widths)
        return {"pca": pca, "mnf": mnf, "valid": torch.from_numpy(valid).to(self.device)}

    def _places(self, window: Window, step: int = 1) -> tuple[torch.Tensor, ...]:
        """Rows and columns (rows, columns) of every `step`-th pixel of a window."""
        rows = torch.arange(window.row, window.row + window.rows, step, device=self.device)
        columns = torch.arange(window.column, window.column + window.columns, step, device=self.device)
        return torch.meshgrid(rows, columns, indexing="ij")

    def _positions(self, rows: torch.Tensor, columns: torch.Tensor) -> dict[str, torch.Tensor]:
        places = torch.stack([rows, columns]).float() / max(SMALL_SCENE_PX, *self.cube.shape)
        return {name: places * weight for name, weight in POSITIONS.items()}

    def _made_in_tiles(self, for_rounds: bool, store: Store | None) -> dict[str, Tiles]:
        """The groups of a scene of many windows, and "components": PCA's, then MNF's."""
        rows, columns = self.cube.shape
        small = 2 * rows * columns * self.slices[GROUPS[-1]].stop <= KEPT_BYTES  # else blurs are made anew
        limit = 0 if self._whole else KEPT_BYTES if small else KEPT_OF_LARGE
        memory = Memory(limit)
        file = self._file(limit, store) if for_rounds and not self._whole else None

        pca, mnf = (weights.shape[1] for weights in (self.projection.pca, self.projection.mnf))
        cube, projection, features = self.cube, self.projection, weakref.proxy(self)  # what is kept goes with them

        def blurred(name: str) -> Tiles:
            kept = memory if small else None
            return Tiles(name, mnf, cube.shape, kept, lambda window: features._blurred(name, window))

        def components(window: Window) -> Made:
            return projection.tiles(cube, window)

        made = {name: blurred(name) for name in BLURS}
        return made | {"components": Tiles("components", pca + mnf, cube.shape, memory, components, file)}

    def _file(self, limit: int, store: Store | None) -> TilesFile | None:
        """What has the components: the store or, where memory has less room, a file until the process ends."""
        layout, tell = Layout(self.cube.shape, self.slices["mnf"].stop), self.cube.notices.append
        is_large = 2 * self.cube.shape[0] * self.cube.shape[1] * layout.components > limit
        if not (store or is_large) or not is_allowed(layout.size, tell):
            return None
        lasting = store.tiles(self.projection, layout, tell) if store else None
        return lasting or (temporary(layout, tell) if is_large else None)

    def _blurred(self, name: str, window: Window) -> Made:
        """The tiles of a window of a blur."""
        outer = whole_tiles(window.expanded(REACH, self.cube.shape), self.cube.shape)
        if outer != self._blurred_window:  # one blur after the other is made of it
            self._to_blur, self._blurred_window = (self._made("mnf", outer), self._made("valid", outer)), outer
        return blurred_tiles(*self._to_blur, BLURS[name], window, outer)

    def change(self, values: torch.Tensor) -> torch.Tensor:
        """How much two dates differ (pixels,), from all groups of pixels; empty for one date."""
        if self.cube.dates == 1:
            return values.new_zeros(0)
        return values[:, self.slices["mnf"]][:, -self.projection.differences :].norm(dim=1)

    def _slices(self) -> dict[str, slice]:
        components = dict.fromkeys(GROUPS, self.projection.mnf.shape[1])
        components |= {"pca": self.projection.pca.shape[1]} | dict.fromkeys(POSITIONS, 2)
        ends = np.cumsum([components[name] for name in ALL]).tolist()
        return {name: slice(end - components[name], end) for name, end in zip(ALL, ends, strict=True)}

    def measure_scales(self, rows: np.ndarray, columns: np.ndarray, progress) -> torch.Tensor:
        """Set each group's scale from the given pixels; return all their groups, scaled, (pixels, components)."""
        values, _ = self.at(rows, columns, progress)
        for name in GROUPS:
            group = values[:, self.slices[name]]
            self.scales[name] = max(1e-9, float((2 * group.var(0, correction=0).sum()).sqrt()))
            group /= self.scales[name]
        return values


def kept_bytes(cube: Cube) -> int:
    """Of what is kept of a raster's pixels; 0 for one of one window."""
    return Layout(cube.shape, components_of(cube)).size if len(cube.windows()) > 1 else 0


def blur(values: torch.Tensor, valid: torch.Tensor, sigma: float) -> torch.Tensor:
    """Gaussian mean of the valid pixels around each valid pixel: values (components, rows, columns), `sigma` in px."""
    sums = _gaussian(values * valid, sigma)
    weights = _gaussian(valid[None].float(), sigma)
    return torch.where(valid, sums / weights.clamp_min(1e-6), 0.0)


def reach(sigma: float) -> int:
    """Pixels that a blur looks around itself."""
    return int(TRUNCATE * sigma + 0.5)


def blurred_tiles(values: torch.Tensor, valid: torch.Tensor, sigma: float, window: Window, outer: Window) -> Made:
    """The same as `blur`, tile by tile of a window of whole ones, from the values of such a one around it.

    Along a tile's side the blur is a product with a banded matrix, of one shape wherever the window begins and ends, so
    that the last bits are the same.
    """
    given = None if valid.all() else valid[None].float()
    for column in range(0, window.columns, SIDE):
        strip = Window(outer.row, window.column + column, outer.rows, min(SIDE, window.columns - column))
        across = _across(values, sigma, strip, outer)
        weights = _across(valid[None].float(), sigma, strip, outer)
        for row in range(0, window.rows, SIDE):
            tile = Window(window.row + row, strip.column, min(SIDE, window.rows - row), strip.columns)
            mean = _down(across, sigma, tile, outer) / _down(weights, sigma, tile, outer).clamp_min(1e-6)
            yield tile, mean if given is None else mean * given[(slice(None), *tile.inside(outer))]


def _across(values: torch.Tensor, sigma: float, strip: Window, outer: Window) -> torch.Tensor:
    """Gaussian sums along the rows of `outer`'s values (components, rows, columns), at the columns of a strip."""
    near, weights = _banded(sigma, strip.column - outer.column, strip.columns, outer.columns, values.device)
    return torch.cat([part[..., near] @ weights for part in values.split(SIDE, 1)], 1)


def _down(values: torch.Tensor, sigma: float, tile: Window, outer: Window) -> torch.Tensor:
    """The same along the columns, at the rows of a tile."""
    near, weights = _banded(sigma, tile.row - outer.row, tile.rows, outer.rows, values.device)
    return weights.T @ values[:, near]


@lru_cache(64)
def _banded(sigma: float, first: int, count: int, length: int, device) -> tuple[slice, torch.Tensor]:
    """Which of `length` pixels in a line have a part in the sums at `count` of them from `first` on, and their weights
    (pixels, count)."""
    radius = reach(sigma)
    start, end = max(0, first - radius), min(length, first + count + radius)
    apart = torch.arange(start, end)[:, None] - torch.arange(first, first + count)
    taps = torch.exp(-(apart.double() ** 2) / (2 * sigma**2)) * (apart.abs() <= radius)
    whole = torch.exp(-(torch.arange(-radius, radius + 1).double() ** 2) / (2 * sigma**2)).sum()
    return slice(start, end), (taps / whole).float().to(device)


def _gaussian(values: torch.Tensor, sigma: float) -> torch.Tensor:
    if not values.is_cuda:  # four times as fast as torch's convolution there
        array = gaussian_filter1d(values.numpy(), sigma, axis=1, mode="constant", truncate=TRUNCATE)
        return torch.from_numpy(gaussian_filter1d(array, sigma, axis=2, mode="constant", truncate=TRUNCATE))
    radius = int(TRUNCATE * sigma + 0.5)
    offsets = torch.arange(-radius, radius + 1, device=values.device, dtype=torch.float32)
    taps = torch.exp(-(offsets**2) / (2 * sigma**2))
    taps = taps / taps.sum()
    down = F.conv2d(values[:, None], taps.view(1, 1, -1, 1), padding=(radius, 0))
    return F.conv2d(down, taps.view(1, 1, 1, -1), padding=(0, radius))[:, 0]
