"""Processor seconds of each query strategy beside scikit-activeml's in the same run: same arrays, one thread each.

    PYTHONPATH=. .venv/engine/bin/python benchmarks/strategies.py [--pixels 200000]

A pool of PIXELS x 64 float32 in 40 clumps, 10 classes, 10 members, 100 labels, 10 questions; median of up to three
runs. Where theirs keeps a matrix of all pixels by all pixels, both are also run on at most 10,000 pixels. What learners
tell, adversarial norms too, is made beforehand and not timed. Ours spaces and spreads the batch, theirs does not. The
goal, set for 200,000 pixels: 5 times as fast, or no slower and within 0.1 s.
"""

import argparse
import statistics
import time
import warnings
from collections.abc import Callable

import numpy as np
import torch
from skactiveml import pool as reference
from skactiveml.base import SkactivemlClassifier
from threadpoolctl import threadpool_limits

from hsi_active_qgis.engine.strategies import FIRST_SETS, STRATEGIES
from hsi_active_qgis.engine.strategies.arrays import Arrays
from hsi_active_qgis.engine.strategies.batch import Batch

FEATURES, CLASSES, MEMBERS, LABELS, COUNT = 64, 10, 10, 100, 10
SQUARE = 10_000  # pixels at most where the reference's memory grows with their square
GOAL_RATIO, GOAL_SECONDS = 5, 0.1


class Given(SkactivemlClassifier):
    """A classifier that knows the probabilities beforehand: of one learner or, as the mean, of a committee."""

    def __init__(self, members: np.ndarray, classes=None, missing_label=np.nan):
        super().__init__(classes=classes, missing_label=missing_label)
        self.members = members

    def fit(self, X, y, sample_weight=None):
        self.classes_ = np.arange(self.members.shape[-1])
        return self

    def predict_proba(self, X):
        return self.members if self.members.ndim == 2 else self.members.mean(0)

    def all_members(self, X):
        return self.members.copy()  # the reference clips them in place


class SceneFeatures:
    """Arrays of a made-up scene for both sides, labelled pixels last."""

    def __init__(self, pixels: int):
        rng = np.random.default_rng(0)
        clumps = rng.normal(0, 1, (40, FEATURES))
        self.points = (clumps[rng.integers(0, 40, pixels)] + rng.normal(0, 0.7, (pixels, FEATURES))).astype("float32")
        self.one, self.members = _chances(rng, (pixels,)), _chances(rng, (MEMBERS, pixels))
        self.losses, self.variance = rng.random((2, pixels), "float32")
        self.pixels = pixels
        self.open = pixels - LABELS

    def ours(self, choose: Callable, first: bool) -> None:
        points = torch.from_numpy(self.points)
        open_pixels = self.pixels if first else self.open

        def covariance(a, b):
            return torch.exp(-torch.cdist(points[a], points[b]) / 8)

        members = torch.from_numpy(self.members)
        norms = torch.from_numpy(self.losses)
        arrays = Arrays(
            embeddings=points,
            labelled_embeddings=points[open_pixels:],
            answerable=torch.ones(self.pixels),
            labels=self.pixels - open_pixels,
            probabilities=torch.from_numpy(self.one),
            variance=torch.from_numpy(self.variance),
            covariance=covariance,
            monte_carlo_probabilities=members,
            committee_probabilities=members,
            predicted_losses=norms,
            adversarial_norms=lambda attack, pixels: norms[pixels],
        )
        rows, columns = np.divmod(np.arange(self.pixels), int(self.pixels**0.5))
        free = np.arange(self.pixels) < open_pixels
        choose(arrays, Batch(rows, columns, free, COUNT, 5, np.random.default_rng(0)))

    def theirs(self, make: Callable, first: bool) -> None:
        answers = np.full(self.pixels, np.nan)
        if not first:
            answers[self.open :] = np.arange(LABELS) % CLASSES
        make(self)(X=self.points, y=answers, batch_size=COUNT)

    def classifier(self, members: np.ndarray) -> Given:
        return Given(members[..., : self.open, :], classes=np.arange(CLASSES)).fit(None, None)


def _chances(rng: np.random.Generator, shape: tuple) -> np.ndarray:
    logits = torch.from_numpy(2 * rng.standard_normal((*shape, CLASSES), "float32"))
    return torch.softmax(logits, -1).numpy()


def _uncertainty(method: str, committee: bool = False) -> Callable:
    def make(scene_features: SceneFeatures) -> Callable:
        classifier = scene_features.classifier(scene_features.members if committee else scene_features.one)
        query = reference.UncertaintySampling(method=method, random_state=0).query
        return lambda **args: query(**args, clf=classifier, fit_clf=False)

    return make


def _disagreement(scene_features: SceneFeatures) -> Callable:
    classifier = scene_features.classifier(scene_features.members)
    strategy = reference.QueryByCommittee(
        method="KL_divergence", sample_predictions_method_name="all_members", random_state=0
    )
    return lambda **args: strategy.query(**args, ensemble=classifier, fit_ensemble=False)


def _badge(scene_features: SceneFeatures) -> Callable:
    classifier = scene_features.classifier(scene_features.one)
    return lambda **args: reference.Badge(random_state=0).query(**args, clf=classifier, fit_clf=False)


def _clue(scene_features: SceneFeatures) -> Callable:
    """k-means weighted by uncertainty, here by equal ones."""
    classifier = scene_features.classifier(np.full_like(scene_features.one, 1 / CLASSES))
    strategy = reference.Clue(random_state=0, cluster_algo_dict={"random_state": 0, "n_init": 1})
    return lambda **args: strategy.query(**args, estimator=classifier, fit_estimator=False)


THEIRS = {
    "margin": _uncertainty("margin_sampling"),
    "entropy": _uncertainty("entropy"),
    "least_confidence": _uncertainty("least_confident"),
    "random": lambda scene_features: reference.RandomSampling(random_state=0).query,
    "margin_dropout": _uncertainty("margin_sampling", True),
    "entropy_dropout": _uncertainty("entropy", True),
    "least_confidence_dropout": _uncertainty("least_confident", True),
    "bald": _disagreement,
    "committee_entropy": _uncertainty("entropy", True),
    "committee_bald": _disagreement,
    "kmeans": _clue,
    "k_centre": lambda scene_features: reference.CoreSet(random_state=0).query,
    "farthest_point": lambda scene_features: reference.CoreSet(random_state=0).query,
    "badge": _badge,
    "typiclust": lambda scene_features: reference.TypiClust(random_state=0, k=20).query,
    "probcover": lambda scene_features: (
        reference.ProbCover(
            n_classes=CLASSES, deltas=np.arange(1, 11), random_state=0, cluster_algo_dict={"n_init": 1}
        ).query
    ),
}
SQUARES = ("probcover",)


def timed(work: Callable) -> float:
    """Median processor seconds of three runs, of one that takes longer than five seconds."""
    times: list[float] = []
    while len(times) < 3 and sum(times) < 5:
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return statistics.median(times)


def compare(scene_features: SceneFeatures, name: str, first: bool, alone: bool = False) -> None:
    """Print one line: ours, theirs, how many times as fast."""
    choose = (FIRST_SETS if first else STRATEGIES)[name]
    ours = timed(lambda: scene_features.ours(choose, first))
    line = f"{name + (' (first set)' if first else ''):28s}{scene_features.pixels:>8,d}{ours:10.3f}"
    make = THEIRS.get(name)
    if make is None or alone or (first and name == "kmeans"):
        print(f"{line}{'-':>10s}", flush=True)
        return
    theirs = timed(lambda: scene_features.theirs(make, first))
    met = theirs >= GOAL_RATIO * ours or (ours <= theirs and ours <= GOAL_SECONDS)
    print(f"{line}{theirs:10.3f}{theirs / ours:9.1f} x{'' if met else '  goal missed'}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pixels", type=int, default=200_000)
    pixels = parser.parse_args().pixels
    warnings.simplefilter("ignore")  # of the reference on data that it finds unusual
    torch.set_num_threads(1)
    print(f"{'strategy':28s}{'pixels':>8s}{'ours s':>10s}{'theirs s':>10s}{'ratio':>11s}")
    scene_features, small = SceneFeatures(pixels), SceneFeatures(min(pixels, SQUARE))
    with threadpool_limits(1):
        for name in STRATEGIES:
            compare(scene_features, name, first=False, alone=name in SQUARES and pixels > SQUARE)
            if name in SQUARES and pixels > SQUARE:
                compare(small, name, first=False)
        for name in FIRST_SETS:
            compare(scene_features, name, first=True)


if __name__ == "__main__":
    main()
