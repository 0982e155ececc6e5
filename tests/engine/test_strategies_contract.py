"""What holds for every strategy and first set, with and without a posterior covariance."""

import numpy as np
import pytest
import torch

from hsi_active_qgis.engine import strategies
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.engine.learners.kernel.gaussian_process import GaussianProcess
from hsi_active_qgis.engine.own.strategy_contract import ALWAYS, read_by
from hsi_active_qgis.engine.strategies import FIRST_SETS, STRATEGIES, clustering, first_sets, variance
from hsi_active_qgis.engine.strategies.areas import connected
from hsi_active_qgis.engine.strategies.batch import Batch
from hsi_active_qgis.protocol.first_sets import FIRST_SET_SPECS
from hsi_active_qgis.protocol.strategies import STRATEGY_SPECS
from tests.engine.strategy_arrays import PIXELS, arrays, pool

ALL = [("later", name) for name in STRATEGIES] + [("first", name) for name in FIRST_SETS]


def find(kind, name):
    return (FIRST_SETS if kind == "first" else STRATEGIES)[name]


def run(kind, name, labels=40, covariance=True, **batch) -> Batch:
    batch = pool(**batch)
    find(kind, name)(arrays(labels=labels, covariance=covariance), batch)
    return batch


def test_each_has_a_specification():
    assert list(STRATEGY_SPECS) == list(STRATEGIES)
    assert list(FIRST_SET_SPECS) == list(FIRST_SETS)
    with pytest.raises(BadRequest, match="no query strategy"):
        strategies.find("clairvoyance", 0, False)


@pytest.mark.parametrize("name", STRATEGIES)
def test_a_strategy_reads_what_it_is_said_to_need(name):
    assert read_by(STRATEGIES[name]) == set(STRATEGY_SPECS[name].needs) - ALWAYS


@pytest.mark.parametrize(("labels", "covariance"), [(40, True), (400, True), (40, False)])
@pytest.mark.parametrize(("kind", "name"), ALL)
def test_contract(kind, name, labels, covariance):
    covariance |= name == "variance_reduction"
    free = np.random.default_rng(1).random(PIXELS) < 0.5
    batch = run(kind, name, labels, covariance, free=free)
    assert len(set(batch.picks)) == len(batch.picks) == 10
    assert free[batch.picks].all()
    assert np.isfinite(batch.scores).all()
    assert min(batch.scores) >= 0
    places = np.stack([batch.rows[batch.picks], batch.columns[batch.picks]], 1)
    apart = abs(places[:, None] - places[None]).max(2) + 99 * np.eye(10, dtype=int)
    assert apart.min() >= 2
    assert run(kind, name, labels, covariance, free=free).picks == batch.picks


@pytest.mark.parametrize(("kind", "name"), ALL)
def test_asking_for_more_than_there_is_gives_all(kind, name):
    free = np.arange(PIXELS) < 30
    batch = run(kind, name, count=100, distance=0, free=free)
    assert sorted(batch.picks) == list(range(30))


@pytest.mark.parametrize(("kind", "name"), ALL)
def test_fewer_than_asked_only_where_no_more_fit(kind, name, monkeypatch):
    monkeypatch.setattr(variance, "SAMPLE", 40)
    monkeypatch.setattr(variance, "CANDIDATES", 40)
    for module in (strategies.first_sets, strategies.typiclust):
        monkeypatch.setattr(module, "CLUSTERED", 40)
    monkeypatch.setattr(strategies.coverage, "SAMPLE", 40)
    monkeypatch.setattr(strategies.core_set, "FARTHEST", 40)
    batch = run(kind, name, count=90, distance=3)
    assert 16 <= len(batch.picks) < 90
    assert not batch.free.any()


@pytest.mark.parametrize(("kind", "name"), ALL)
def test_nothing_free_nothing_asked(kind, name):
    assert run(kind, name, free=np.zeros(PIXELS, bool)).picks == []
    assert run(kind, name, count=0).picks == []


@pytest.mark.parametrize(("kind", "name"), ALL)
def test_pixels_that_are_all_alike_are_asked_too(kind, name):
    given = arrays(covariance=name == "variance_reduction")
    given.embeddings, given.labelled_embeddings = torch.ones(PIXELS, 5), torch.ones(20, 5)
    given.probabilities = torch.full((PIXELS, 4), 0.25)
    batch = pool()
    find(kind, name)(given, batch)
    assert len(set(batch.picks)) == 10


BY_CHANCE = ("later", "random"), ("first", "random"), ("first", "variance_reduction")  # before any label all is equal


@pytest.mark.parametrize(("kind", "name"), [one for one in ALL if one not in BY_CHANCE])
def test_ground_that_cannot_be_answered_is_asked_last(kind, name):
    given = arrays()
    given.answerable = torch.where(torch.arange(PIXELS) < 200, 0.05, 1.0)
    batch = pool(distance=1)
    find(kind, name)(given, batch)
    assert sum(pick < 200 for pick in batch.picks) <= 2


@pytest.mark.parametrize("name", ["margin", "committee_bald", "predicted_loss", "k_centre", "typiclust", "probcover"])
def test_ties_are_broken_by_chance(name):
    def first_pick(seed):
        batch = pool(count=1, seed=seed)
        given = arrays(covariance=False)
        given.embeddings = torch.zeros(PIXELS, 5)
        given.probabilities = torch.full((PIXELS, 4), 0.25)
        given.committee_probabilities = torch.full((3, PIXELS, 4), 0.25)
        given.predicted_losses = torch.zeros(PIXELS)
        STRATEGIES[name](given, batch)
        return batch.picks[0]

    assert len({first_pick(seed) for seed in range(20)}) > 15


def test_before_two_classes_are_labelled_first_sets_and_exploration_ask():
    first, explored = pool(), pool()
    strategies.find("badge", 0, False)(arrays(), first)
    strategies.find("badge", 3, False)(arrays(), explored)
    assert first.picks == run("first", "variance_reduction").picks
    expected = pool()
    variance.explore(arrays(), expected)
    assert explored.picks == expected.picks


def test_exploration_looks_for_spectra_unlike_the_labelled_ones_first():
    """Of 400 pixels 390 are alike but for noise, 10 are not, and of those 5 are unlike the others."""
    points = torch.from_numpy(np.random.default_rng(0).normal(0, 0.05, (PIXELS, 5)).astype("float32"))
    points[100:105, 0] += 4
    points[300:305, 1] -= 4
    spectral = GaussianProcess(points)
    spectral.extend(points[:20])
    given, batch = arrays(), pool(count=4, distance=0)
    given.spectral_variance = spectral.variance
    given.spectral_covariance = lambda a, b: spectral.covariance(torch.from_numpy(a), torch.from_numpy(b))
    variance.explore(given, batch)
    assert {pick // 100 for pick in batch.picks[:2]} == {1, 3} and {pick % 100 // 5 for pick in batch.picks[:2]} == {0}
    assert len(set(batch.picks)) == 4


def test_many_labels_and_dont_knows_leave_half_to_the_variance_and_half_to_what_can_be_answered():
    given, without = arrays(labels=150), arrays(labels=150)
    given.answerable = torch.where(torch.arange(PIXELS) < 300, 0.5, 1.0)
    given.probabilities[:300] = 0.25  # around don't-knows all classes are equally likely, and the ratio has no bounds
    few = arrays(labels=40)
    few.answerable, few.probabilities = given.answerable, given.probabilities
    batch, before = pool(distance=0), pool(count=5, distance=0)
    variance.variance_reduction(given, batch)
    variance.variance_reduction(few, before)
    assert batch.picks[:5] == before.picks
    assert min(batch.picks[5:]) >= 300
    refined = pool(distance=0)
    variance.variance_reduction(without, refined)
    assert refined.picks[:5] != before.picks


def test_half_goes_to_areas_without_a_label_the_most_doubtful_first():
    given, batch, other = arrays(labels=60), pool(distance=0), arrays(labels=60)
    rows, columns = np.divmod(np.arange(PIXELS), 20)
    classes = np.select(
        [columns < 10, rows < 8, rows < 12, columns < 12], [0, 1, 2, 3], 1
    )  # 1: two areas, 3: 16 pixels
    given.probabilities = other.probabilities = 0.05 + 0.8 * torch.eye(4)[torch.from_numpy(classes)]
    given.answered = (rows == 9) & (columns == 15)  # in the area of class 2
    variance.variance_reduction(given, batch)
    deviation = given.variance.sqrt().numpy()
    fields = [columns < 10, (columns >= 10) & (rows < 8), (columns >= 12) & (rows >= 12), classes == 3]
    fields.sort(key=lambda field: -deviation[field].sum())
    expected = [np.flatnonzero(field)[deviation[field].argmax()] for field in fields]
    assert batch.picks[:4] == expected and len(set(batch.picks)) == 10
    other.answerable = torch.where(torch.arange(PIXELS) < 300, 0.5, 1.0)
    unsure = pool(distance=0)
    variance.variance_reduction(other, unsure)
    assert unsure.picks[:4] != expected


def test_areas_of_a_pool_are_side_by_side():
    rows, columns = np.array([0, 0, 0, 1, 1, 2]), np.array([0, 1, 3, 3, 0, 1])
    assert connected(rows, columns, np.array([1, 1, 1, 1, 1, 1])).tolist() == [0, 0, 1, 1, 0, 2]
    assert len(set(connected(rows, columns, np.array([1, 2, 1, 2, 2, 1])))) == 6


@pytest.mark.parametrize("work", [first_sets.random, clustering.draw_one])
def test_chance_is_even(work):
    """Each of 20 pixels is drawn about 50 times in 1000."""
    found = np.zeros(20)
    for seed in range(1000):
        if work is first_sets.random:
            batch = pool(count=1, seed=seed, pixels=20)
            work(None, batch)
            found[batch.picks] += 1
        else:
            found[work(torch.ones(20), np.random.default_rng(seed))] += 1
    assert found.min() > 20
    assert found.max() < 90
