"""How well a class map agrees with a reference map."""

import numpy as np

from .cube import Cube, open_raster, same_place
from .errors import BadRequest
from .labels import burn


def confusion_matrix(reference: np.ndarray, predicted: np.ndarray, ids: list[int]) -> np.ndarray:
    """Counts (classes, classes): rows are the reference, columns the map."""
    places = np.searchsorted(ids, np.stack([reference, predicted]))
    return np.bincount(places[0] * len(ids) + places[1], minlength=len(ids) ** 2).reshape(len(ids), len(ids))


def scores(confusion: np.ndarray) -> dict:
    """Overall and average accuracy, kappa (Cohen 1960) and each class's producer's accuracy, of rows = reference."""
    total = max(1, confusion.sum())
    rows, columns = confusion.sum(1), confusion.sum(0)
    overall = np.trace(confusion) / total
    chance = (rows * columns).sum() / total**2
    per_class = np.where(rows > 0, np.diag(confusion) / np.maximum(rows, 1), np.nan)
    return {
        "overall": float(overall),
        "average": float(np.nanmean(per_class)) if (rows > 0).any() else 0.0,
        "kappa": float((overall - chance) / (1 - chance)) if chance < 1 else 1.0,
        "per_class": [None if np.isnan(value) else float(value) for value in per_class],
    }


def assess(cube: Cube, map_path: str, reference_path: str, answers: list | None) -> dict:
    """Compare the map with the reference's pixels (> 0) where the map has a class and no answer was given."""
    with open_raster(map_path) as file, open_raster(reference_path) as truth:
        if truth.shape != cube.shape or file.shape != cube.shape:
            raise BadRequest(
                "The reference has another number of rows or columns than the raster. Use one of its grid."
            )
        if not same_place(file.transform, truth.transform, cube.shape):
            raise BadRequest("The reference lies on another grid than the map. Use one of its grid.")
        predicted, reference = file.read(1).astype(int), truth.read(1).astype(int)
        compared = (reference > 0) & (predicted > 0) & (truth.read_masks(1) > 0)
    if answers:
        labels = burn(cube, answers)
        compared[labels.rows, labels.columns] = False
    reference, predicted = reference[compared], predicted[compared]
    ids = sorted(set(np.unique(reference)) | set(np.unique(predicted)))
    confusion = confusion_matrix(reference, predicted, ids)
    found = scores(confusion)
    return found | {"ids": [int(i) for i in ids], "confusion": confusion.tolist(), "pixels": int(compared.sum())}
