"""How well a class map, or a map of the probability of one class, agrees with a reference map.

scikit-learn is imported where it is used: at the top it would take the start of any engine a second.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from affine import Affine
from rasterio import DatasetReader

from ..errors import BadRequest
from ..raster.acquisition import same_grid
from ..raster.class_map import REFERENCE, read_classes
from ..raster.cube import Cube
from ..raster.geometries import Grid
from ..raster.labels import Labels, burn
from ..raster.opening import open_raster
from ..raster.windows import Window
from .class_match import Match, match, names_of

BINS = 15  # of the confidence
THRESHOLDS = 50  # steps of a probability at which detections are counted
EVEN = 0.5  # threshold of a probability when nothing tells a better one


def confusion_matrix(reference: np.ndarray, predicted: np.ndarray, ids: list[int]) -> np.ndarray:
    """Counts (classes, classes): rows are the reference, columns the map."""
    places = np.searchsorted(ids, np.stack([reference, predicted]))
    return np.bincount(places[0] * len(ids) + places[1], minlength=len(ids) ** 2).reshape(len(ids), len(ids))


def scores(confusion: np.ndarray) -> dict:
    """Overall and average accuracy, kappa (Cohen 1960) and each class's producer's accuracy, of rows = reference; None
    where nothing was compared."""
    total = confusion.sum()
    if not total:
        return {"overall": None, "average": None, "kappa": None, "per_class": [None] * len(confusion)}
    rows, columns = confusion.sum(1), confusion.sum(0)
    overall = np.trace(confusion) / total
    chance = (rows * columns).sum() / total**2
    per_class = np.where(rows > 0, np.diag(confusion) / np.maximum(rows, 1), np.nan)
    return {
        "overall": float(overall),
        "average": float(np.nanmean(per_class)),
        "kappa": float((overall - chance) / (1 - chance)) if chance < 1 else 1.0,
        "per_class": [_plain(value) for value in per_class],
    }


def segmentation_scores(confusion: np.ndarray, judged: Sequence[int] | None = None) -> dict:
    """Intersection over union of each class, their mean, their mean weighted by the reference (FWIoU), and accuracies.

    confusion (classes, classes): rows = reference; judged: places of the classes that count, all if None. A class that
    is neither in the reference nor on the map is undefined: None in `per_class_iou`, in no mean, and counted in
    `undefined`. One without reference has no accuracy, but an IoU of 0. See Long et al. 2015 for the four means.
    """
    places = np.arange(len(confusion)) if judged is None else np.asarray(judged, int)
    rows, right = confusion.sum(1)[places], np.diag(confusion)[places]
    union = rows + confusion.sum(0)[places] - right
    overlap = np.where(union > 0, right / np.maximum(union, 1), np.nan)
    recall = right[rows > 0] / rows[rows > 0]
    total = rows.sum()
    return {
        "miou": _mean(overlap[union > 0]),
        "fwiou": float((rows * np.nan_to_num(overlap)).sum() / total) if total else None,
        "mean_accuracy": _mean(recall),
        "pixel_accuracy": float(right.sum() / total) if total else None,
        "per_class_iou": [_plain(value) for value in overlap],
        "undefined": int((union == 0).sum()),
    }


def ranking_scores(truth: np.ndarray, score: np.ndarray) -> dict:
    """Area under the ROC curve and average precision of scores, higher = likelier true; None where truth is one-sided.

    truth (pixels,) bool; score (pixels,).
    """
    from sklearn import metrics

    if not len(truth) or truth.all() or not truth.any():
        return {"auc": None, "average_precision": None}
    return {
        "auc": float(metrics.roc_auc_score(truth, score)),
        "average_precision": float(metrics.average_precision_score(truth, score)),
    }


def detection_scores(truth: np.ndarray, found: np.ndarray, counts: np.ndarray | None = None) -> dict:
    """Precision, recall and F1 of pixels or tiles found (n,) bool; `counts`: how many pixels each stands for.

    None where undefined: precision when nothing was found, recall when nothing is there, F1 when both.
    """
    from sklearn import metrics

    if not len(truth):
        return {"precision": None, "recall": None, "f1": None}
    how = {"average": "binary", "zero_division": np.nan, "sample_weight": counts}
    values = metrics.precision_recall_fscore_support(truth, found, **how)
    return dict(zip(("precision", "recall", "f1"), map(_plain, values[:3]), strict=True))


def target_scores(ids: list[int], confusion: np.ndarray, target_class: int) -> dict:
    """Those of one class against all others, of a confusion matrix of the classes `ids`."""
    rows, columns = np.nonzero(confusion)
    is_target = np.array(ids) == target_class
    return detection_scores(is_target[rows], is_target[columns], confusion[rows, columns])


def reliability(confidence: np.ndarray, right: np.ndarray) -> list[list[float]]:
    """[lower end, pixels, sum of the confidence, right ones] of each of BINS bins of the confidence; right bool."""
    places = np.minimum((confidence * BINS).astype(int), BINS - 1)
    counts, sums, hits = (np.bincount(places, weights, BINS) for weights in (None, confidence, right))
    return [[n / BINS, int(counts[n]), float(sums[n]), int(hits[n])] for n in range(BINS)]


def calibration_error(bins: list[list[float]]) -> float | None:
    """Expected calibration error (Guo et al. 2017): how far confidence and accuracy lie apart, mean over the pixels."""
    _, counts, sums, hits = np.array(bins).T
    return float(np.abs(sums - hits).sum() / counts.sum()) if counts.any() else None


def detection_counts(truth: np.ndarray, score: np.ndarray) -> list[list[float]]:
    """[threshold, hits, false alarms, misses, right rejections] for each of THRESHOLDS + 1 from 0 to 1; truth bool."""
    thresholds = np.linspace(0, 1, THRESHOLDS + 1)
    misses, rejected = (np.searchsorted(np.sort(score[those]), thresholds) for those in (truth, ~truth))
    counts = [truth.sum() - misses, (~truth).sum() - rejected, misses, rejected]
    return np.stack([thresholds, *counts], 1).tolist()


def best_threshold(truth: np.ndarray, score: np.ndarray) -> float:
    """The score from which on pixels are called true for the best F1; EVEN where truth is one-sided.

    For validation pixels: chosen on those that are judged it would flatter.
    """
    from sklearn import metrics

    if not len(truth) or truth.all() or not truth.any():
        return EVEN
    precision, recall, thresholds = metrics.precision_recall_curve(truth, score)
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-12)
    return float(thresholds[np.argmax(f1[:-1])])


def tiles_with(mask: np.ndarray, windows: Sequence[Window]) -> np.ndarray:
    """Which tiles hold a pixel of a mask (rows, columns) bool: (tiles,) bool."""
    return np.array([mask[window.slices].any() for window in windows], bool)


def _plain(value: float) -> float | None:
    """As JSON has it: None for NaN."""
    return None if np.isnan(value) else float(value)


def _mean(values: np.ndarray) -> float | None:
    return float(values.mean()) if len(values) else None


def assess(
    cube: Cube,
    map_path: str,
    reference_path: str,
    answers: list | None,
    probabilities: str | None = None,
    target_class: int | None = None,
    by_name: bool = False,
) -> dict:
    """Compare the map with the reference's pixels (> 0) where the map has a class and no answer was given.

    Classes meet by name first, see class_match.py; pixels of those that the map does not know are told apart.

    The class number `target_class` (changed, say), by default the last one of two, is also judged on its own; with
    `probabilities`, the path of a raster with its probability in the last band, its ranking, too.
    """
    with open_raster(map_path) as file, open_raster(reference_path) as truth:
        _check_grid(cube, file, truth)
        pixels = Compared(cube, file, truth, burn(cube, answers) if answers else None)
        found = pixels.reference_counts()
        pixels.match = match(names_of(map_path), names_of(reference_path), found, by_name)
        ids, confusion = pixels.confusion()
        known = np.isin(ids, list(pixels.match.same.values()))
        right = np.trace(confusion) / max(1, confusion[known].sum())
        notices = pixels.match.notices(found, right)
        found = segmentation_scores(confusion) | scores(confusion)
        target_class = ids[1] if target_class is None and len(ids) == 2 else target_class
        if target_class is not None:
            found |= target_scores(ids, confusion, target_class)
            if probabilities:
                found |= ranking_scores(*pixels.ranked(probabilities, target_class))
    return found | {"notices": notices, "ids": ids, "confusion": confusion.tolist(), "pixels": int(confusion.sum())}


@dataclass
class Compared:
    """The pixels of an open map and an open reference on one grid that are compared, window by window."""

    cube: Cube
    file: DatasetReader
    truth: DatasetReader
    answered: Labels | None  # pixels that are left out
    match: Match | None = None  # of the reference's classes with the map's

    def reference_counts(self) -> dict[int, int]:
        """How many pixels that may be compared each class of the reference has, by its number there."""
        counts: Counter[int] = Counter()
        for window in self.cube.windows():
            compared, reference, _ = self._window(window)
            numbers, pixels = np.unique(reference[compared], return_counts=True)
            counts.update(dict(zip(numbers.tolist(), pixels.tolist(), strict=True)))
        return dict(counts)

    def confusion(self) -> tuple[list[int], np.ndarray]:
        """The class numbers that occur, and how often each pair of them does, rows = reference."""
        counts: Counter[tuple[int, int]] = Counter()
        for window in self.cube.windows():
            compared, reference, predicted = self._window(window)
            reference, predicted = reference[compared], predicted[compared]
            ids = np.unique(np.stack([reference, predicted])).tolist()
            here = confusion_matrix(reference, predicted, ids)
            for row, column in zip(*np.nonzero(here), strict=True):
                counts[ids[row], ids[column]] += int(here[row, column])
        ids = sorted({class_id for pair in counts for class_id in pair})
        cells = [[counts[row, column] for column in ids] for row in ids]
        return ids, np.array(cells, int).reshape(len(ids), len(ids))

    def ranked(self, probabilities: str, target_class: int) -> tuple[np.ndarray, np.ndarray]:
        """Which pixels are of a class (pixels,) bool, and its probability, a raster's last band (pixels,)."""
        truth, score = [], []
        with open_raster(probabilities) as file:
            if file.shape != self.cube.shape:
                raise BadRequest("The probabilities have another number of rows or columns than the raster. Map anew.")
            for window in self.cube.windows():
                compared, reference, _ = self._window(window)
                truth.append(reference[compared] == target_class)
                score.append(file.read(file.count, window=window.slices)[compared])
        return np.concatenate(truth), np.concatenate(score)

    def _window(self, window: Window) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Which pixels of a window are compared, bool, the reference's classes and the map's."""
        reference, predicted = read_classes(self.truth, window, REFERENCE), read_classes(self.file, window)
        compared = (reference > 0) & (predicted > 0)
        if self.answered is not None:
            compared &= ~self.answered.covers(window)
        return compared, reference if self.match is None else self._as_on_map(reference, self.match), predicted

    def _as_on_map(self, reference: np.ndarray, same: Match) -> np.ndarray:
        """The reference's classes by their numbers on the map, those that it does not know by free ones."""
        found, places = np.unique(reference, return_inverse=True)
        numbers = [same.number(number) for number in found.tolist()]
        return np.array(numbers, int)[places].reshape(reference.shape)


def _check_grid(cube: Cube, file, truth) -> None:
    """Raise BadRequest unless the open map and reference lie on the cube's grid."""
    if truth.shape != cube.shape or file.shape != cube.shape:
        raise BadRequest("The reference has another number of rows or columns than the raster. Use one of its grid.")
    place = Grid(cube.transform if cube.georeferenced else Affine.identity(), cube.shape, cube.crs)
    if not (same_grid(place, truth) and same_grid(file, truth)):
        raise BadRequest("The reference lies on another grid than the raster. Use one of its grid.")
