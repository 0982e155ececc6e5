"""What a map is worth: the map shown is compared with the reference where nothing was asked."""

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import distance_transform_edt

from ..assessment.accuracy import (
    EVEN,
    best_threshold,
    calibration_error,
    confusion_matrix,
    detection_counts,
    detection_scores,
    ranking_scores,
    reliability,
    scores,
    segmentation_scores,
    tiles_with,
)
from ..raster.labels import UNSURE, Labels
from ..raster.windows import Window
from .draws import Draw

DISTANCES = (0, 4, 8, 16, 32, 64)  # pixels to the nearest label, lower ends; 16 and 32: half and whole paper patch
MEASURES = {  # beside overall and average accuracy and kappa; those of one class are of the last of two
    "auc": "Area under the ROC curve × 100",
    "average_precision": "Average precision × 100",
    "precision": "Precision, %",
    "recall": "Recall, %",
    "f1": "F1, %",
    "threshold": "Threshold × 100",
    "tile_precision": "Precision by tile, %",
    "tile_recall": "Recall by tile, %",
    "tile_f1": "F1 by tile, %",
    "miou": "Mean intersection over union, %",
    "fwiou": "Frequency-weighted intersection over union, %",
    "mean_accuracy": "Mean accuracy, %",
    "ece": "Expected calibration error × 100",
    "undefined": "Classes neither in the reference nor on the map",
}


@dataclass(frozen=True)
class Shown:
    """A map: ids (rows, columns) of classes; score (rows, columns): probability of the draw's last class; threshold:
    from which on that one of two is shown; confidence (rows, columns): probability of the class shown, None without."""

    ids: np.ndarray
    score: np.ndarray
    threshold: float = EVEN
    confidence: np.ndarray | None = None


@dataclass(frozen=True)
class Round:
    """clicks: questions answered so far, don't-knows too; labels: those with a class; pixels: with a label;
    asked: [[row, column, id], ...] answered since the map was judged before, of tiles the upper left pixel and the
    commonest class; balance: {id: pixels, or whole tiles} of the same, 0 = don't know; per_class, per_class_iou:
    {id: value}, None where undefined; distance: [[lower end of the bin, pixels, right ones], ...]; reliability: as
    accuracy.reliability has it, [] without a confidence; detection: as accuracy.detection_counts has it, of the last of
    two classes, else []; measures: {key of MEASURES: value}; shown: the map.
    """

    labels: int
    clicks: int
    pixels: int
    oa: float
    aa: float
    kappa: float
    seconds: float
    asked: list[list[int]]
    balance: dict[int, int]
    per_class: dict[int, float]
    per_class_iou: dict[int, float | None]
    distance: list[list[int]]
    reliability: list[list[float]]
    detection: list[list[float]]
    measures: dict[str, float | None]
    shown: Shown

    def as_dict(self) -> dict:
        """As JSON has it, the measures beside the other figures, without the map."""
        rest = {name: value for name, value in vars(self).items() if name not in ("measures", "shown")}
        return {**rest, **self.measures}


def judge(shown: Shown, draw: Draw, test: np.ndarray, labels: Labels, counts: dict, seconds: float) -> Round:
    """Compare the map with the reference on the pixels `test` (rows, columns) bool.

    counts: `labels`, `clicks`, `asked` and `balance` of the round.
    """
    reference, predicted = draw.reference[test], shown.ids[test]
    confusion = confusion_matrix(reference, predicted, [UNSURE, *draw.ids])
    found, measures = scores(confusion), segmentation_scores(confusion, range(1, len(draw.ids) + 1))
    per_class = {i: a for i, a in zip(draw.ids, found["per_class"][1:], strict=True) if a is not None}
    per_class_iou = dict(zip(draw.ids, measures["per_class_iou"], strict=True))
    detection: list[list[float]] = []
    if len(draw.ids) == 2:
        measures |= _looked_for(shown, draw, test)
        detection = detection_counts(reference == draw.ids[-1], shown.score[test])
    confident: list[list[float]] = []
    if shown.confidence is not None:
        confident = reliability(shown.confidence[test], reference == predicted)
        measures["ece"] = calibration_error(confident)
    known = labels.mask(Window(0, 0, *test.shape)) != UNSURE
    bins = np.digitize(distance_transform_edt(~known)[test], DISTANCES) - 1
    pixels, right = (np.bincount(b, minlength=len(DISTANCES)) for b in (bins, bins[reference == predicted]))
    return Round(
        **counts,
        pixels=int(known.sum()),
        oa=found["overall"],
        aa=found["average"],
        kappa=found["kappa"],
        seconds=seconds,
        per_class=per_class,
        per_class_iou=per_class_iou,
        distance=[[d, int(n), int(r)] for d, n, r in zip(DISTANCES, pixels, right, strict=True)],
        reliability=confident,
        detection=detection,
        measures={name: measures.get(name) for name in MEASURES},
        shown=shown,
    )


def _looked_for(shown: Shown, draw: Draw, test: np.ndarray) -> dict:
    """How well the last of two classes is found, by pixel and by tile; the threshold is the validation part's best or,
    without one, the map's."""
    truth, score, threshold = draw.reference == draw.ids[-1], shown.score, shown.threshold
    if draw.validation is not None:
        threshold = best_threshold(truth[draw.validation], score[draw.validation])
    found = score >= threshold
    result = ranking_scores(truth[test], score[test]) | detection_scores(truth[test], found[test])
    if draw.windows:
        by_tile = detection_scores(tiles_with(truth & test, draw.windows), tiles_with(found & test, draw.windows))
        result |= {f"tile_{name}": value for name, value in by_tile.items()}
    return result | {"threshold": threshold}
