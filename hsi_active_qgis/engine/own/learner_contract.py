"""What holds for every learner of one's own, tried on three classes of pixels far apart."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch

from .model import Own

FEATURES, LABELS, PIXELS, CLASSES = 30, 60, 300, 3
APART = 4.0  # deviations of a class between the means of two, in each feature
RIGHT = 0.9  # of the pixels, at least


def made_up(count: int, classes: int = CLASSES, seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    """Pixels (count, features) of classes (count,) in turn."""
    truth = torch.arange(count) % classes
    noise = np.random.default_rng(seed).normal(0, 1, (count, FEATURES)).astype("float32")
    means = APART * np.random.default_rng(99).choice([-0.5, 0.5], (CLASSES, FEATURES)).astype("float32")
    return torch.from_numpy(means)[truth] + torch.from_numpy(noise), truth


def taught(path: Path, labels: int = LABELS, classes: int = CLASSES) -> Own:
    """The learner of a file with what it learnt of pixels that are made up."""
    own = Own(path)
    own.fit(*made_up(labels, classes), seed=0)
    return own


def broken(path: Path) -> Iterator[str]:
    """What a learner does not keep of what holds for all, a sentence each. Raises BadRequest for what it fails at."""
    own, (pixels, truth) = taught(path), made_up(PIXELS, seed=1)
    chances = own.probabilities(pixels, CLASSES)
    right = float((chances.argmax(1) == truth).float().mean())
    if right < RIGHT:
        yield f"Of three classes far apart it tells {right:.0%} of the pixels rightly."
    if not torch.equal(taught(path).probabilities(pixels, CLASSES), chances):
        yield "With the same labels and the same seed it learns something else: draw from `rng` alone."
    if not torch.allclose(own.probabilities(pixels[5:6], CLASSES), chances[5:6], atol=1e-4):
        yield "What it says of a pixel depends on the others that it is asked about at once: maps are made in parts."
    if taught(path, labels=2, classes=2).probabilities(pixels, 2).shape != (PIXELS, 2):
        yield "It does not learn two labels of two classes."
