"""What a kernel learner sees of a pixel: its spectrum in few components, its surroundings blurred at several scales."""

import numpy as np
import torch
import torch.nn.functional as F
from scipy.ndimage import gaussian_filter1d

from ..progress import Progress, silent
from ..raster.cube import Cube
from ..raster.windows import Window
from .preprocessing import Projection

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

    A scene of one window is computed once and kept. Of a larger one each window is computed when asked for, with
    `REACH` pixels around it, so that no border between windows shows in the result.
    """

    def __init__(self, cube: Cube, projection: Projection, device: str = "cpu"):
        self.cube = cube
        self.projection = projection
        self.device = device
        self.scales = dict.fromkeys(ALL, 1.0)
        self.slices = self._slices()  # where each group lies when all are asked for
        self._whole = cube.windows()[0] if len(cube.windows()) == 1 else None
        self._kept: dict[str, torch.Tensor] = {}  # groups of the window seen last
        self._kept_window: Window | None = None

    def window(self, window: Window, names: tuple[str, ...]) -> torch.Tensor:
        """Return the named groups one after the other, (components, rows, columns), 0 where not valid."""
        groups, inside = self._groups(window, names)
        return torch.cat([groups[name][(slice(None), *inside)] / self.scales[name] for name in names])

    def valid(self, window: Window) -> torch.Tensor:
        """Which pixels of a window are valid, (rows, columns) bool."""
        groups, inside = self._groups(window, ("mnf",))
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
                groups, (down, right) = self._groups(part, ALL)
                row = torch.from_numpy(rows[members] - part.row + down.start).to(self.device)
                column = torch.from_numpy(columns[members] - part.column + right.start).to(self.device)
                index = torch.from_numpy(members).to(self.device)
                valid[members] = groups["valid"][row, column].cpu().numpy()
                for name in ALL:
                    result[index, self.slices[name]] = groups[name][:, row, column].T / self.scales[name]
        return result, valid

    def _patches(self, rows, columns, members):
        """Cover pixels of one window with the cheaper of one bounding box and a patch a pixel."""
        if not len(members):
            return []
        box = Window(rows.min(), columns.min(), np.ptp(rows) + 1, np.ptp(columns) + 1)
        around = box.expanded(REACH, self.cube.shape).pixels
        if self._whole is not None or around <= len(rows) * (2 * REACH + 1) ** 2:
            return [(box, members)]
        return [
            (Window(row, column, 1, 1), members[i : i + 1])
            for i, (row, column) in enumerate(zip(rows, columns, strict=True))
        ]

    def _groups(self, window: Window, names: tuple[str, ...]):
        """The groups, and "valid", of a window with its surroundings, and where the window lies in them."""
        outer = self._whole or window.expanded(REACH, self.cube.shape)
        if outer != self._kept_window:
            self._kept, self._kept_window = self._read(outer), outer
        for name in names:
            if name not in self._kept:
                self._kept[name] = blur(self._kept["mnf"], self._kept["valid"], BLURS[name])
        return self._kept, window.inside(outer)

    def _read(self, window: Window) -> dict[str, torch.Tensor]:
        components, valid = self.projection.apply(self.cube, window)
        pca, mnf = (
            torch.from_numpy(components)
            .to(self.device)
            .split([self.projection.pca.shape[1], self.projection.mnf.shape[1]])
        )
        rows = torch.arange(window.row, window.row + window.rows, device=self.device, dtype=torch.float32)
        columns = torch.arange(window.column, window.column + window.columns, device=self.device, dtype=torch.float32)
        places = torch.stack(torch.meshgrid(rows, columns, indexing="ij")) / max(SMALL_SCENE_PX, *self.cube.shape)
        positions = {name: places * weight for name, weight in POSITIONS.items()}
        return {"pca": pca, "mnf": mnf, "valid": torch.from_numpy(valid).to(self.device)} | positions

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


def blur(values: torch.Tensor, valid: torch.Tensor, sigma: float) -> torch.Tensor:
    """Gaussian mean of the valid pixels around each valid pixel: values (components, rows, columns), `sigma` in px."""
    sums = _gaussian(values * valid, sigma)
    weights = _gaussian(valid[None].float(), sigma)
    return torch.where(valid, sums / weights.clamp_min(1e-6), 0.0)


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
