"""Answers that the others contradict: most likely slips, or ground that is not like its class anywhere else."""

import numpy as np

from ...protocol.results import Doubt
from ..learners.kernel.spectral_spatial import SpectralSpatial

MOST = 30  # that are told


def doubted(learner: SpectralSpatial) -> list[Doubt]:
    """Answers whose class the other answers make less likely than another one, most suspicious first.

    Each answer is left out with all its pixels. One that alone has its class cannot be judged; nor can those of large
    areas or thousands of answers that were thinned away, see spectral_spatial.thin.
    """
    labels, ids = learner.labels, np.array([c["id"] for c in learner.classes])
    known = np.flatnonzero(labels.known)
    chances, said = learner.by_others(labels.region).cpu().numpy()[known], np.searchsorted(ids, labels.ids[known])
    answers, first, answer = np.unique(labels.region[known], return_index=True, return_inverse=True)
    sizes, own = np.bincount(answer), said[first]
    means = np.stack([np.bincount(answer, column) for column in chances.T], 1) / sizes[:, None]
    best, number = means.argmax(1), np.arange(len(answers))
    against = np.where(np.bincount(said)[own] > sizes, means[number, best] - means[number, own], 0)
    found = []
    for one in np.argsort(-against, kind="stable")[: min(MOST, np.count_nonzero(against))].tolist():
        pixels = np.flatnonzero(answer == one)
        worst = known[pixels[chances[pixels, best[one]].argmax()]]
        place = int(labels.rows[worst]), int(labels.columns[worst])
        classes = int(ids[own[one]]), int(ids[best[one]])
        found.append(Doubt(int(answers[one]), *place, *classes, float(means[one, best[one]])))
    return found
