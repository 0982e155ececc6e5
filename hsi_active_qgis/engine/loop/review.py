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
    labels = learner.labels
    chances = learner.by_others(labels.region).cpu().numpy()
    ids = np.array([c["id"] for c in learner.classes])
    found = []
    for answer in np.unique(labels.region[labels.known]):
        pixels = np.flatnonzero(labels.region == answer)
        said = labels.ids[pixels[0]]
        if (labels.ids[labels.region != answer] != said).all():
            continue
        mean = chances[pixels].mean(0)
        own, best = mean[np.searchsorted(ids, said)], mean.argmax()
        if mean[best] > own:
            worst = pixels[chances[pixels, best].argmax()]
            place = int(labels.rows[worst]), int(labels.columns[worst])
            found.append((own - mean[best], Doubt(int(answer), *place, int(said), int(ids[best]), float(mean[best]))))
    return [doubt for _, doubt in sorted(found, key=lambda one: one[0])[:MOST]]
