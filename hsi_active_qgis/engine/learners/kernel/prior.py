"""What differs most between two dates as an uncertain prior of what changed, for few labels say little of it.

Each pixel leans to change (1) or to none (-1), see unlike_dates.py. The mean of each class begins as a pull times that
leaning, and the labels correct the pull as they do all else: it is a weight of variance VARIANCE around STRENGTH.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from ...features.groups import Features
from ...raster.cube import Cube
from ...raster.labels import Labels
from ...raster.windows import Window
from ..base import SceneFeatures
from ..unlike_dates import FEW_BANDS, UnlikeDates, change_of, pixels_of
from .gaussian_process import GaussianProcess

STRENGTH = 0.5  # of the pull before any label: as far as a label's own target
VARIANCE = 0.25


@dataclass(frozen=True)
class Prior:
    """As a part of a model. pull (classes,): how far to each class a pixel is drawn that leans wholly to change."""

    unlike: UnlikeDates
    pull: torch.Tensor

    def leaning(self, features: Features, window: Window) -> torch.Tensor:
        """How far pixels lean to change (1, rows, columns)."""
        return 2 * self.unlike.predict(features, window)[1:].to(features.device) - 1

    def content(self) -> tuple[dict[str, torch.Tensor], dict]:
        """The tensors and settings that make it up."""
        unlike = self.unlike
        tensors = {"unlike_means": torch.from_numpy(unlike.means), "unlike_weights": torch.from_numpy(unlike.weights)}
        return tensors | {"pull": self.pull}, {"threshold": unlike.threshold, "width": unlike.width}

    @classmethod
    def load(cls, channels: int, tensors: dict[str, torch.Tensor], settings: dict, classes: list[dict]) -> "Prior":
        """From the content of a model file of so many channels. Raises LookupError or ValueError when it does not
        fit."""
        means, weights = tensors["unlike_means"].double().numpy(), tensors["unlike_weights"].double().numpy()
        threshold, width = float(settings["threshold"]), float(settings["width"])
        if means.shape != (channels,) or weights.shape != (channels, channels // 2):
            raise ValueError
        if tensors["pull"].shape != (len(classes),) or not (np.isfinite(threshold) and 0 < width < np.inf):
            raise ValueError
        return cls(UnlikeDates(means, weights, threshold, width, [], classes), tensors["pull"])


class Leanings:
    """How far the pixels of a pool and labelled ones lean to change, each read only once."""

    def __init__(self, scene_features: SceneFeatures):
        self._cube, self._device = scene_features.cube, scene_features.device
        self.unlike = UnlikeDates.of(self._cube)
        pool = scene_features.pool
        self.pool = self._read(self._cube.windows(), pool.rows, pool.columns)
        self._seen: dict[tuple[int, int], torch.Tensor] = {}

    def of(self, labels: Labels) -> torch.Tensor:
        """Those of labelled pixels (labels,)."""
        places = list(zip(labels.rows.tolist(), labels.columns.tolist(), strict=True))
        new = [place for place in places if place not in self._seen]
        if new:
            found = self._read([Window(*place, 1, 1) for place in new], *np.array(new).T)
            self._seen |= dict(zip(new, found, strict=True))
        return torch.stack([self._seen[place] for place in places])

    def _read(self, windows: list[Window], rows: np.ndarray, columns: np.ndarray) -> torch.Tensor:
        chances = self.unlike.changed(pixels_of(self._cube, windows, rows, columns))
        return 2 * chances.to(self._device) - 1


def is_of_change(cube: Cube, classes: Sequence[dict]) -> bool:
    """Whether what differs most says something of the classes: change and none, in more than a few bands."""
    return cube.dates == 2 and len(cube.bands) > FEW_BANDS and len(classes) == 2 and bool(change_of(classes))


def strengths(classes: Sequence[dict], device: str) -> torch.Tensor:
    """The pull of each class (classes,) before any label."""
    changed = change_of(classes)[1]
    return torch.tensor([STRENGTH if entry is changed else -STRENGTH for entry in classes], device=device)


def pulled(process: GaussianProcess, targets: torch.Tensor, leaning: torch.Tensor, means: torch.Tensor) -> torch.Tensor:
    """The pull of each class (classes,) given the labels that a process knows.

    targets (labels, classes); leaning (labels,); means (classes,): the pull before.
    """
    weights = process.weights(leaning[:, None])
    return (means / VARIANCE + (weights.T @ targets)[0]) / (1 / VARIANCE + leaning @ weights)
