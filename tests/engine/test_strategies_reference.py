"""The same choice or score as scikit-activeml's, wherever it has the same method; no spacing, no diversity."""

import numpy as np
import pytest
import torch
from skactiveml import pool as reference
from skactiveml.base import SkactivemlClassifier
from sklearn.base import BaseEstimator, ClusterMixin

from hsi_active_qgis.engine.strategies import STRATEGIES, clustering, committee, core_set, coverage, uncertainty
from hsi_active_qgis.engine.strategies.arrays import Arrays
from hsi_active_qgis.engine.strategies.badge import Gradients
from hsi_active_qgis.engine.strategies.distances import Space
from hsi_active_qgis.engine.strategies.typiclust import typicality
from tests.engine.strategy_arrays import chances, clumps, pool

CLASSES, PIXELS = 4, 300


class Given(SkactivemlClassifier):
    """A classifier that knows the probabilities of the unlabelled pixels beforehand."""

    def __init__(self, members=None, classes=None, missing_label=np.nan):
        super().__init__(classes=classes, missing_label=missing_label)
        self.members = members

    def fit(self, X, y, sample_weight=None):
        self.classes_ = np.arange(CLASSES)
        return self

    def predict_proba(self, X):
        return self.members.mean(0)

    def all_members(self, X):
        return self.members.copy()


class OurClusters(ClusterMixin, BaseEstimator):
    """Our k-means under scikit-learn's name for it."""

    def __init__(self, n_clusters=8):
        self.n_clusters = n_clusters

    def fit_predict(self, X, y=None):
        return clustering.cluster(torch.from_numpy(X), self.n_clusters, np.random.default_rng(0))[1].numpy()


def given(members: torch.Tensor) -> dict:
    """Arguments of the reference's query, none of whose pixels is labelled."""
    classifier = Given(members.double().numpy(), classes=np.arange(CLASSES)).fit(None, None)
    points = np.random.default_rng(0).normal(0, 1, (members.shape[1], 3))
    return {"X": points, "y": np.full(len(points), np.nan), "clf": classifier, "fit_clf": False}


def embedded(points: torch.Tensor, labelled: list) -> tuple[Arrays, dict, list]:
    """Arrays of the unlabelled pixels, the reference's arguments for all, and which are unlabelled."""
    answers = np.full(len(points), np.nan)
    answers[labelled] = 0
    unlabelled = np.flatnonzero(np.isnan(answers))
    ours = Arrays(points[unlabelled], points[labelled], torch.ones(len(unlabelled)), len(labelled))
    ours.probabilities = chances(len(unlabelled), CLASSES)
    return ours, {"X": points.double().numpy(), "y": answers}, unlabelled


def run(name: str, ours: Arrays, count: int):
    batch = pool(count, distance=0, pixels=len(ours.embeddings))
    STRATEGIES[name](ours, batch)
    return batch


@pytest.mark.parametrize(
    ("method", "score", "unit"),
    [
        ("least_confident", uncertainty.least_confidence, (CLASSES - 1) / CLASSES),
        ("margin_sampling", uncertainty.margin, 1),
        ("entropy", uncertainty.entropy, np.log(CLASSES)),
    ],
)
@pytest.mark.parametrize("members", [1, 5])
def test_uncertainty_of_one_learner_and_of_the_mean_of_a_committee(method, score, unit, members):
    """Theirs is not brought to the range from 0 to 1."""
    passes = chances(members, PIXELS, CLASSES)
    arguments = given(passes)
    picked, scores = reference.UncertaintySampling(method, random_state=0).query(**arguments, return_utilities=True)
    ours = committee.of_mean(score)(passes)
    assert np.allclose(ours * unit, scores[0], atol=1e-5)
    assert int(ours.argmax()) == picked[0]


def test_bald_is_the_mean_divergence_from_the_committee():
    members = chances(6, PIXELS, CLASSES)
    arguments = given(members)
    strategy = reference.QueryByCommittee(
        method="KL_divergence", sample_predictions_method_name="all_members", random_state=0
    )
    ensemble = {"ensemble": arguments.pop("clf"), "fit_ensemble": arguments.pop("fit_clf")}
    picked, scores = strategy.query(**arguments, **ensemble, return_utilities=True)
    ours = committee.bald(members)
    assert np.allclose(ours * np.log(CLASSES), scores[0], atol=1e-5)
    assert int(ours.argmax()) == picked[0]


@pytest.mark.parametrize("strategy", [reference.CoreSet, reference.GreedySamplingX])
def test_k_centre_picks_the_same(strategy):
    points = torch.randn(PIXELS, 5, generator=torch.Generator().manual_seed(3))
    ours, theirs, unlabelled = embedded(points, [3, 50, 170])
    expected, scores = strategy(random_state=0).query(**theirs, batch_size=20, return_utilities=True)
    batch = run("k_centre", ours, 20)
    assert unlabelled[batch.picks].tolist() == expected.tolist()
    assert np.allclose(batch.scores, np.nanmax(scores, 1), atol=1e-4)


def test_badge_draws_with_the_same_chances():
    """The first pick is the same; later ones are drawn by chance, so their chances are compared, given their picks."""
    points, probabilities = torch.randn(PIXELS, 5), chances(PIXELS, CLASSES)
    ours = Arrays(points, points[:0], torch.ones(PIXELS), probabilities=probabilities)
    arguments = given(probabilities[None]) | {"X": points.double().numpy()}
    picked, scores = reference.Badge(random_state=0).query(**arguments, batch_size=5, return_utilities=True)
    assert run("badge", ours, 1).picks == picked[:1]
    gradients = Gradients(probabilities, points)
    distance = gradients.norms
    for pick, score in zip(picked, scores, strict=True):
        expected = np.nan_to_num(score)
        assert np.allclose(distance / distance.sum(), expected, atol=1e-5)
        distance = torch.minimum(distance, gradients.to(pick))


def test_k_means_picks_the_same_of_separate_clumps():
    """Theirs weighs pixels by uncertainty, here equal; clumps apart, any k-means finds the same clusters."""
    points = clumps([60, 90, 30])
    arguments = given(torch.full((1, 180, CLASSES), 1 / CLASSES)) | {"X": points.double().numpy()}
    classifier = {"estimator": arguments.pop("clf"), "fit_estimator": arguments.pop("fit_clf")}
    expected = reference.Clue(random_state=0).query(**arguments, **classifier, batch_size=3)
    ours = Arrays(points, points[:0], torch.ones(180))
    assert sorted(run("kmeans", ours, 3).picks) == sorted(expected)


def test_typiclust_picks_the_same_of_separate_clumps():
    """Clumps apart, any k-means finds the same clusters; they are as many as labels and picks."""
    points = clumps([60, 90, 30, 70, 50])
    ours, theirs, unlabelled = embedded(points, [0, 200])
    strategy = reference.TypiClust(random_state=0, k=20)
    expected, scores = strategy.query(**theirs, batch_size=3, return_utilities=True)
    batch = run("typiclust", ours, 3)
    assert unlabelled[batch.picks].tolist() == expected.tolist()
    assert np.allclose(batch.scores, np.nanmax(scores, 1), rtol=1e-3)
    assert np.allclose(typicality(points[60:150]), scores[0][60:150], rtol=1e-3)


@pytest.mark.parametrize("seed", range(3))
def test_probcover_finds_the_same_radius_and_covers_as_much(seed):
    """Theirs tries a list of radii; given the same clusters it takes the largest that is not above ours."""
    points = torch.randn(PIXELS, 2, generator=torch.Generator().manual_seed(seed))
    radii = np.arange(0.005, 0.5, 0.005)
    theirs = reference.ProbCover(CLASSES, radii, cluster_algo=OurClusters, random_state=0)
    _, scores = theirs.query(points.numpy(), np.full(PIXELS, np.nan), return_utilities=True)
    space = Space(points)
    of = clustering.cluster(points, CLASSES, np.random.default_rng(0))[1]
    radius = coverage.pure_radius(space, of)
    assert theirs.delta_max_ == radii[radii < radius**0.5].max()
    assert np.array_equal(space.within(points, theirs.delta_max_**2), scores[0])


def test_probcover_covers_as_much_of_separate_clumps(monkeypatch):
    """With the same radius any pixel of a clump covers it: compared is what a pick newly covers, not which it is."""
    monkeypatch.setattr(coverage, "pure_radius", lambda space, of: 30.0**2)
    sizes = [40, 90, 20, 60]
    points = clumps(sizes)
    ours, theirs, unlabelled = embedded(points, [100])
    strategy = reference.ProbCover(CLASSES, [0.1, 30.0], alpha=0.01, random_state=0)
    expected, scores = strategy.query(**theirs, batch_size=3, return_utilities=True)
    batch = run("probcover", ours, 3)
    clump = np.repeat(range(4), sizes)
    assert clump[unlabelled[batch.picks]].tolist() == clump[expected].tolist() == [3, 0, 2]
    assert np.allclose(np.array(batch.scores) * len(unlabelled), np.nanmax(scores, 1))


def test_random_queries_are_equally_likely():
    """Both draw evenly; over 600 draws of one of 12 pixels each comes about 50 times."""
    ours, theirs = np.zeros(12), np.zeros(12)
    points = torch.zeros(12, 1)
    for seed in range(600):
        batch = pool(1, pixels=12, seed=seed)
        STRATEGIES["random"](Arrays(points, points[:0], torch.ones(12)), batch)
        ours[batch.picks] += 1
        theirs[reference.RandomSampling(random_state=seed).query(points.numpy(), np.full(12, np.nan))] += 1
    for found in (ours, theirs):
        assert 20 < found.min() <= found.max() < 85


def test_the_first_of_no_label_differs():
    """Without a label theirs starts core-set by chance, ours with the most typical pixel; then both go farthest."""
    points = torch.randn(PIXELS, 2, generator=torch.Generator().manual_seed(5))
    ours = Arrays(points, points[:0], torch.ones(PIXELS))
    batch = run("k_centre", ours, 6)
    answers = np.full(PIXELS, np.nan)
    answers[batch.picks[0]] = 0
    expected = reference.CoreSet(random_state=0).query(points.double().numpy(), answers, batch_size=5)
    assert batch.picks[1:] == expected.tolist()
    assert core_set.FARTHEST > PIXELS
