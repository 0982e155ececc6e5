"""The squares that a segmentation network is trained on: cut around labelled pixels, with what is labelled in them."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import shapely
import torch

from ...raster.labels import Labels
from ...raster.windows import Window
from ..per_device import PerDevice
from .views import Views

IGNORED = -1  # truth of a pixel that teaches nothing
FEWEST, MOST = 32, PerDevice(cpu=512, cuda=4096)  # crops
CHECKED = PerDevice(cpu=16, cuda=64)  # crops around what is held out
BYTES = PerDevice(cpu=256 << 20, cuda=8 << 30)  # of all crops
OVERLAP = 4  # crops that hold a labelled pixel
HELD_OUT, HELD_OUT_FROM = 0.2, 10  # share of the answers kept for validation, when there are so many


@dataclass(frozen=True)
class Crops:
    """images (n, channels, side, side) in half precision; truth (n, side, side): number of the class or IGNORED."""

    images: torch.Tensor
    truth: torch.Tensor

    def __len__(self) -> int:
        return len(self.truth)


@dataclass(frozen=True)
class Teaching:
    """Labels as a segmentation network takes them: those to learn and, when there are enough, those to choose by.

    held (answers,) bool: which answers are for choosing; ids: of the classes, in the order of the logits.
    """

    labels: Labels
    held: np.ndarray
    ids: list[int]

    @classmethod
    def of(cls, labels: Labels, ids: list[int], rng: np.random.Generator) -> "Teaching":
        """Hold out a fifth of the answers, with all that is drawn in them, but no class as a whole."""
        group, known = grouped(labels), labels.known
        return cls(labels, np.isin(group, _to_hold(group[labels.region[known]], labels.ids[known], rng)), ids)

    def crops(self, views: Views, side: int, rng: np.random.Generator, held: bool = False) -> Crops:
        """Squares around the labels to learn, or around those held out; the others are ignored in them."""
        rows, columns = self._corners(views, side, rng, held)
        images, valid = views.cut(rows, columns, side)
        places = zip(rows.tolist(), columns.tolist(), strict=True)
        truth = np.stack([self._truth(Window(row, column, side, side), held) for row, column in places])
        truth[~valid] = IGNORED
        return Crops(images, torch.from_numpy(truth).to(views.device))

    def _corners(self, views: Views, side: int, rng: np.random.Generator, held: bool):
        """Upper left pixels (n,) of squares around labels: half by class and half by answer, each of them alike."""
        labels = self.labels
        usable = labels.known & (self.held[labels.region] == held)
        rows, columns, region = labels.rows[usable], labels.columns[usable], labels.region[usable]
        chance = (_alike(labels.ids[usable]) + _alike(region)) / 2
        most = min(MOST[views.device], BYTES[views.device] // (2 * views.cube.channels * side**2))
        wanted = OVERLAP * np.nansum(shapely.area(labels.shapes[np.unique(region)])) / side**2
        count = CHECKED[views.device] if held else int(max(FEWEST, min(wanted, most)))
        chosen = rng.choice(len(rows), count, p=chance)
        shift = rng.integers(side // 4, side - side // 4, (2, len(chosen)))  # with something around it on all sides
        return rows[chosen] - shift[0], columns[chosen] - shift[1]

    def _truth(self, window: Window, held: bool) -> np.ndarray:
        found = self.labels.mask(window)
        if self.held.any():
            found[(self._held_out.mask(window) > 0) != held] = 0
        numbers = np.full(max(found.max(), *self.ids) + 1, IGNORED)
        numbers[self.ids] = np.arange(len(self.ids))
        return numbers[found]

    @cached_property
    def _held_out(self) -> Labels:
        """What is held out, for its mask."""
        labels, answers = self.labels, self.labels.answers
        kept = labels.take(np.flatnonzero(self.held[labels.region]))
        return replace(kept, shapes=labels.shapes[self.held], answers=None if answers is None else answers[self.held])


def grouped(labels: Labels) -> np.ndarray:
    """For each answer (answers,) the number of the largest one that it lies in: a tile has all that is drawn in it."""
    group = np.arange(len(labels.shapes))
    inner, around = shapely.STRtree(labels.shapes).query(shapely.point_on_surface(labels.shapes), "intersects")
    order = np.lexsort((-around, shapely.area(labels.shapes[around])))
    group[inner[order]] = around[order]
    return group


def _to_hold(group: np.ndarray, ids: np.ndarray, rng: np.random.Generator) -> list[int]:
    """Groups to hold out, of labelled pixels' groups and classes (pixels,)."""
    pairs = np.unique(np.stack([group, ids]), axis=1)
    groups = np.unique(pairs[0])
    left = {class_id: int((pairs[1] == class_id).sum()) for class_id in np.unique(ids)}
    wanted = round(HELD_OUT * len(groups)) if len(groups) >= HELD_OUT_FROM else 0
    held: list[int] = []
    for candidate in rng.permutation(groups):
        inside = pairs[1][pairs[0] == candidate]
        if len(held) < wanted and all(left[class_id] > 1 for class_id in inside):
            held.append(candidate)
            left |= {class_id: left[class_id] - 1 for class_id in inside}
    return held


def _alike(kinds: np.ndarray) -> np.ndarray:
    """Chances (n,) by which each kind is drawn as often."""
    _, kind, counts = np.unique(kinds, return_inverse=True, return_counts=True)
    return 1 / counts[kind] / len(counts)
