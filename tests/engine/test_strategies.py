import numpy as np
import pytest
import torch

from hsi_active_qgis import catalogue
from hsi_active_qgis.engine import strategies
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.engine.learners.gaussian_process import GaussianProcess
from hsi_active_qgis.engine.strategies import FIRST_SETS, STRATEGIES, uncertainty, variance
from hsi_active_qgis.engine.strategies.arrays import Arrays
from hsi_active_qgis.engine.strategies.batch import Batch

ALL = [("later", name) for name in STRATEGIES] + [("first", name) for name in FIRST_SETS]


def arrays(labels=40) -> Arrays:
    """400 pixels of a 20 x 20 map whose first labels are known to a Gaussian process."""
    rng = np.random.default_rng(0)
    points = torch.from_numpy(rng.normal(0, 1, (400, 5)).astype("float32"))
    process = GaussianProcess(points)
    process.extend(points[:20])
    chances = torch.softmax(torch.from_numpy(rng.normal(0, 2, (400, 4)).astype("float32")), 1)

    def covariance(a, b):
        return process.covariance(torch.from_numpy(a), torch.from_numpy(b))

    return Arrays(process.variance, covariance, points, chances, torch.ones(400), labels)


def run(kind, name, count=10, distance=2, free=None, seed=0, labels=40) -> Batch:
    rows, columns = np.divmod(np.arange(400), 20)
    free = np.ones(400, bool) if free is None else free.copy()
    batch = Batch(rows, columns, free, count, distance, np.random.default_rng(seed))
    (FIRST_SETS if kind == "first" else STRATEGIES)[name](arrays(labels), batch)
    return batch


def test_the_catalogue_names_what_there_is():
    assert set(catalogue.STRATEGIES) == set(STRATEGIES)
    assert set(catalogue.FIRST_SETS) == set(FIRST_SETS)
    with pytest.raises(BadRequest, match="no query strategy"):
        strategies.find("clairvoyance", 0, False)


@pytest.mark.parametrize("labels", [40, 400])
@pytest.mark.parametrize(("kind", "name"), ALL)
def test_contract(kind, name, labels):
    free = np.random.default_rng(1).random(400) < 0.5
    batch = run(kind, name, free=free, labels=labels)
    assert len(set(batch.picks)) == len(batch.picks) == 10
    assert free[batch.picks].all()
    assert np.isfinite(batch.scores).all()
    places = np.stack([batch.rows[batch.picks], batch.columns[batch.picks]], 1)
    apart = abs(places[:, None] - places[None]).max(2) + 99 * np.eye(10, dtype=int)
    assert apart.min() >= 2
    assert run(kind, name, free=free, labels=labels).picks == batch.picks


@pytest.mark.parametrize(("kind", "name"), ALL)
def test_asking_for_more_than_there_is_gives_all(kind, name):
    free = np.arange(400) < 30
    batch = run(kind, name, count=100, distance=0, free=free)
    assert sorted(batch.picks) == list(range(30))


@pytest.mark.parametrize(("kind", "name"), ALL)
def test_fewer_than_asked_only_where_no_more_fit(kind, name, monkeypatch):
    monkeypatch.setattr(variance, "SAMPLE", 40)
    monkeypatch.setattr(variance, "CANDIDATES", 40)
    batch = run(kind, name, count=90, distance=3)
    assert 16 <= len(batch.picks) < 90
    assert not batch.free.any()


@pytest.mark.parametrize(("kind", "name"), ALL)
def test_nothing_free_nothing_asked(kind, name):
    assert run(kind, name, free=np.zeros(400, bool)).picks == []
    assert run(kind, name, count=0).picks == []


def test_known_scores():
    chances = torch.tensor([[0.5, 0.5, 0.0], [1.0, 0.0, 0.0], [1 / 3, 1 / 3, 1 / 3]])
    assert torch.allclose(uncertainty.least_confidence(chances), torch.tensor([0.75, 0.0, 1.0]), atol=1e-6)
    assert torch.allclose(uncertainty.margin(chances), torch.tensor([1.0, 0.0, 1.0]), atol=1e-6)
    entropies = torch.tensor([np.log(2) / np.log(3), 0.0, 1.0], dtype=torch.float32)
    assert torch.allclose(uncertainty.entropy(chances), entropies, atol=1e-6)


@pytest.mark.parametrize("name", ["margin", "entropy", "least_confidence"])
def test_the_first_pick_has_the_highest_score(name):
    batch = run("later", name)
    scores = getattr(uncertainty, name)(arrays().probabilities)
    assert batch.picks[0] == int(scores.argmax())


def test_the_first_pick_of_variance_reduction_lowers_the_variance_of_the_scene_most():
    batch = run("first", "variance_reduction", count=1)
    everything = np.arange(400)
    given = arrays()
    gain = given.covariance(everything, everything).square().sum(1) / (given.variance + 0.1)
    assert batch.picks == [int(gain.argmax())]


def test_farthest_points_are_far():
    picks = run("first", "farthest_point", distance=0).picks
    points = arrays().embeddings
    apart = torch.cdist(points[picks], points[picks]) + 99 * torch.eye(10)
    chance = torch.cdist(points[:10], points[:10]) + 99 * torch.eye(10)
    assert apart.min() > 2 * chance.min()


def test_a_batch_by_score_is_spread_out():
    """Of two equal pixels the second is worth less once the first is asked."""
    points = torch.tensor([[0.0], [0.0], [5.0]])
    process = GaussianProcess(points)
    chances = torch.tensor([[0.5, 0.5], [0.5, 0.5], [0.55, 0.45]])
    given = Arrays(
        process.variance,
        lambda a, b: process.covariance(torch.from_numpy(a), torch.from_numpy(b)),
        points,
        chances,
        torch.ones(3),
        2,
    )
    batch = Batch(np.arange(3), np.arange(3), np.ones(3, bool), 2, 0, np.random.default_rng(0))
    STRATEGIES["margin"](given, batch)
    assert 2 in batch.picks


def test_ground_that_cannot_be_answered_is_asked_last():
    given = arrays()
    given.answerable = torch.where(torch.arange(400) < 200, 0.05, 1.0)
    for name in ("margin", "entropy", "least_confidence", "variance_reduction"):
        batch = Batch(*np.divmod(np.arange(400), 20), np.ones(400, bool), 10, 1, np.random.default_rng(0))
        STRATEGIES[name](given, batch)
        assert sum(pick < 200 for pick in batch.picks) <= 2
