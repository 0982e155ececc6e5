"""Answers in two groups by how they look, for a class that is to become two."""

import numpy as np
import torch

from ..errors import BadRequest
from ..raster.geometries import from_hex
from ..raster.labels import pixels_under
from ..strategies.clustering import cluster
from .alike import LOOKS
from .looks import looks_of
from .session import Session

TRIES = 8  # of k-means, the best of which counts
MOST_PIXELS = 50  # of an area, evenly spread


def two_groups(session: Session, places: list[str]) -> np.ndarray:
    """Which answers (answers,), points or areas as hex WKB, belong to the smaller of two groups: k-means of their mean
    looks. Those without data are in the larger one.

    Raises BadRequest where fewer than two of them differ.
    """
    shapes = session.cube.to_pixels(from_hex(places, "An answer"))
    found = [_some(*pixels_under(shape, session.cube.shape, {})[:2]) for shape in shapes]
    answer = torch.from_numpy(np.repeat(np.arange(len(found)), [len(rows) for rows, _ in found]))
    rows, columns = np.concatenate([np.zeros((2, 0), int), *found], axis=1)
    features = session.scene_features.features
    values, valid = features.at(rows, columns)
    looks, answer = looks_of(features, values[valid], LOOKS), answer[valid]
    present, answer = answer.to(looks.device).unique(return_inverse=True)
    sums = looks.new_zeros(len(present), looks.shape[1]).index_add_(0, answer, looks)
    means = sums / torch.bincount(answer)[:, None]
    if len(means) < 2 or bool((means == means[0]).all()):
        raise BadRequest("Fewer than two of the answers lie on ground that differs: nothing to split.")
    group = _best(means, session.seed)
    smaller = group if 2 * int(group.sum()) <= len(group) else ~group
    result = np.zeros(len(places), bool)
    result[present.cpu().numpy()] = smaller.cpu().numpy()
    return result


def _some(rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    few = np.linspace(0, len(rows) - 1, min(len(rows), MOST_PIXELS)).astype(int)
    return np.stack([rows[few], columns[few]])


def _best(points: torch.Tensor, seed: int) -> torch.Tensor:
    """Which points (points,) are in the second cluster of the tightest of some k-means."""
    found = []
    for number in range(TRIES):
        centres, of = cluster(points, 2, np.random.default_rng([seed, number]))
        found.append((float((points - centres[of]).square().sum()), of == 1))
    return min(found, key=lambda one: one[0])[1]
