"""Known answers of scores and choices, worked out from the formulas."""

import numpy as np
import pytest
import torch

from hsi_active_qgis.engine.learners.kernel.gaussian_process import GaussianProcess
from hsi_active_qgis.engine.strategies import FIRST_SETS, STRATEGIES, clustering, committee, core_set, uncertainty
from hsi_active_qgis.engine.strategies.arrays import Arrays
from hsi_active_qgis.engine.strategies.badge import Gradients
from hsi_active_qgis.engine.strategies.coverage import pure_radius
from hsi_active_qgis.engine.strategies.distances import Space
from hsi_active_qgis.engine.strategies.typiclust import typicality
from tests.engine.strategy_arrays import PIXELS, arrays, chances, clumps, line, pool

LN3 = np.log(3)


def picks(choose, given, count, **batch) -> list:
    batch = pool(count, distance=0, pixels=len(given.embeddings), **batch)
    choose(given, batch)
    return batch.picks


def close(found, expected) -> bool:
    return torch.allclose(found, torch.tensor(expected, dtype=found.dtype), atol=1e-5)


def test_uncertainty():
    given = torch.tensor([[0.5, 0.5, 0.0], [1.0, 0.0, 0.0], [1 / 3, 1 / 3, 1 / 3], [0.2, 0.1, 0.7]])
    assert close(uncertainty.least_confidence(given), [0.75, 0, 1, 0.45])
    assert close(uncertainty.margin(given), [1, 0, 1, 0.5])
    last = -(0.2 * np.log(0.2) + 0.1 * np.log(0.1) + 0.7 * np.log(0.7)) / LN3
    assert close(uncertainty.entropy(given), [np.log(2) / LN3, 0, 1, last])


def test_committees():
    """Of two members: sure and opposite, both torn, both sure, one sure and one torn."""
    first = torch.tensor([[1.0, 0], [0.5, 0.5], [0, 1], [1, 0]])
    second = torch.tensor([[0.0, 1], [0.5, 0.5], [0, 1], [0.5, 0.5]])
    members = torch.stack([first, second])
    mixed = -(0.75 * np.log(0.75) + 0.25 * np.log(0.25)) / np.log(2)
    assert close(committee.of_mean(uncertainty.entropy)(members), [1, 1, 0, mixed])
    assert close(committee.bald(members), [1, 0, 0, mixed - 0.5])
    assert close(committee.variance(members), [0.5, 0, 0, 2 * 0.25**2])
    assert close(committee.of_mean(uncertainty.margin)(members), [1, 1, 0, 0.5])
    assert close(committee.of_mean(uncertainty.least_confidence)(members), [1, 1, 0, 0.5])


def test_pixels_are_scored_the_same_in_one_block_and_in_many(monkeypatch):
    members = chances(5, 300, 4)
    space, places = Space(torch.randn(300, 3)), torch.randn(70, 3)
    works = [
        lambda: committee.bald(members),
        lambda: committee.variance(members),
        lambda: uncertainty.entropy(members[0]),
        lambda: space.nearest(places),
        lambda: space.which(places),
        lambda: space.within(places, 1.0),
    ]
    whole = [work() for work in works]
    for name in ("CHUNK_ROWS", "CHUNK_VALUES"):
        monkeypatch.setattr(f"hsi_active_qgis.engine.strategies.distances.{name}", 7)
    for before, work in zip(whole, works, strict=True):
        assert torch.allclose(before.double(), work().double(), atol=1e-5)
    apart = torch.cdist(space.points, places)
    assert torch.allclose(whole[3], apart.amin(1) ** 2, atol=1e-5)
    assert torch.equal(whole[4], apart.argmin(1))
    assert torch.equal(whole[5], (apart < 1).sum(1).float())


@pytest.mark.parametrize(
    ("name", "array", "score"),
    [
        ("margin", "probabilities", uncertainty.margin),
        ("entropy", "probabilities", uncertainty.entropy),
        ("least_confidence", "probabilities", uncertainty.least_confidence),
        ("margin_dropout", "monte_carlo_probabilities", lambda passes: uncertainty.margin(passes.mean(0))),
        ("bald", "monte_carlo_probabilities", committee.bald),
        ("committee_variance", "committee_probabilities", committee.variance),
        ("committee_bald", "committee_probabilities", committee.bald),
        ("predicted_loss", "predicted_losses", lambda losses: losses),
        ("adversarial_bim", "adversarial_norms", lambda norms: -norms("bim", np.arange(PIXELS))),
    ],
)
def test_the_first_pick_has_the_highest_score(name, array, score):
    given = arrays()
    assert picks(STRATEGIES[name], given, 1)[0] == int(score(getattr(given, array)).argmax())


def test_only_doubtful_pixels_are_attacked_and_those_that_no_step_turns_come_last():
    given, attacked = arrays(), []
    given.attacked = 80
    norms = torch.where(torch.arange(PIXELS) % 2 == 0, torch.inf, 1.0)

    def attack(name, pixels):
        attacked.append((name, set(pixels.tolist())))
        return norms[pixels]

    given.adversarial_norms = attack
    found = picks(STRATEGIES["adversarial_deepfool"], given, 4)
    doubtful = uncertainty.margin(given.probabilities).argsort(descending=True)[:80]
    assert attacked == [("deepfool", set(doubtful.tolist()))]
    assert all(pick % 2 and pick in doubtful for pick in found)


def test_the_first_pick_of_variance_reduction_lowers_the_variance_of_the_scene_most():
    everything = np.arange(PIXELS)
    given = arrays()
    gain = given.covariance(everything, everything).square().sum(1) / (given.variance + 0.1)
    assert picks(FIRST_SETS["variance_reduction"], given, 1) == [int(gain.argmax())]


@pytest.mark.parametrize("covariance", [True, False])
def test_a_batch_by_score_is_spread_out(covariance):
    """Of two equal pixels the second is worth less once the first is asked."""
    process = GaussianProcess(torch.tensor([[0.0], [0.0], [5.0]]))
    given = line([0, 0, 5], probabilities=torch.tensor([[0.5, 0.5], [0.5, 0.5], [0.55, 0.45]]))
    if covariance:
        given.covariance = lambda a, b: process.covariance(torch.from_numpy(a), torch.from_numpy(b))
    assert 2 in picks(STRATEGIES["margin"], given, 2)


def test_k_centre_takes_the_farthest_of_the_labelled_and_picked():
    assert picks(STRATEGIES["k_centre"], line([0, 1, 4, 10, 5.5], labelled=[0]), 3) == [3, 4, 2]


def test_farthest_points_start_with_the_most_typical():
    assert picks(FIRST_SETS["farthest_point"], line([0, 3, 4, 5, 10]), 4)[:3] == [2, 4, 0]


@pytest.mark.parametrize("labelled", [0, 7])
def test_k_centre_is_exact_although_it_looks_at_few_pixels(monkeypatch, labelled):
    points = torch.randn(PIXELS, 2, generator=torch.Generator().manual_seed(1))
    known = points[:labelled] + 0.01
    distances = torch.cdist(points, known) if labelled else (points - points.mean(0)).norm(dim=1, keepdim=True).neg()
    expected = []
    for _ in range(30):
        expected.append(int(distances.amin(1).argmax()))
        distances = torch.cdist(points, torch.cat([known, points[expected]]))
    monkeypatch.setattr(core_set, "FARTHEST", 5)
    assert picks(core_set.k_centre, Arrays(points, known, torch.ones(PIXELS)), 30) == expected


def test_k_means_takes_the_middle_of_each_clump_the_largest_first():
    points = clumps([60, 90, 30])
    middles = [points[:60].mean(0), points[60:150].mean(0), points[150:].mean(0)]
    expected = [int((points - middles[i]).norm(dim=1).argmin()) for i in (1, 0, 2)]
    given = Arrays(points, points[:0], torch.ones(180))
    assert picks(STRATEGIES["kmeans"], given, 3) == expected
    clump = np.repeat([0, 1, 2], [60, 90, 30])
    for name in ("balanced_random", "gaussian_mixture", "typiclust"):
        assert sorted(clump[picks(FIRST_SETS[name], given, 3)]) == [0, 1, 2]


def test_clusters_of_separate_clumps_are_found():
    points = clumps([50, 20, 80, 40])
    centres, of = clustering.cluster(points, 4, np.random.default_rng(0))
    kind = torch.from_numpy(np.repeat(range(4), [50, 20, 80, 40]))
    assert all(len(of[kind == i].unique()) == 1 for i in range(4))
    assert torch.allclose(centres[of[0]], points[:50].mean(0), atol=1e-4)


def test_gradients_are_as_far_apart_as_when_written_out():
    probabilities, embeddings = chances(50, 4), torch.randn(50, 6)
    errors = probabilities - torch.nn.functional.one_hot(probabilities.argmax(1), 4)
    written = (errors[:, :, None] * embeddings[:, None, :]).flatten(1)
    gradients = Gradients(probabilities, embeddings)
    assert torch.allclose(gradients.norms, written.square().sum(1), atol=1e-4)
    assert torch.allclose(gradients.to(7), (written - written[7]).square().sum(1), atol=1e-4)


def test_badge_starts_with_the_longest_gradient_and_takes_no_sure_pixel():
    probabilities = torch.tensor([[0.5, 0.5]] * 3 + [[1.0, 0.0]] * 17)
    given = line([2, 3, -3.5] + [9] * 17, probabilities=probabilities)
    for seed in range(5):
        found = picks(STRATEGIES["badge"], given, 3, seed=seed)
        assert found[0] == 2
        assert sorted(found) == [0, 1, 2]


def test_typicality_is_the_inverse_mean_distance_to_the_neighbours():
    assert close(typicality(torch.tensor([[0.0], [1.0], [3.0]])), [1 / 2, 1 / 1.5, 1 / 2.5])
    row = torch.arange(101.0)[:, None]  # the twenty neighbours of the middle lie 1 to 10 away on both sides
    assert float(typicality(row)[50]) == pytest.approx(1 / 5.5, rel=1e-4)
    assert typicality(torch.zeros(1, 2)).tolist() == [1]


def test_typiclust_asks_for_the_largest_clusters_without_a_label():
    points = clumps([60, 90, 30])
    given = Arrays(points, points[60:61], torch.ones(180), 1)
    found = picks(STRATEGIES["typiclust"], given, 2)
    expected = [int(typicality(points[:60]).argmax()), 150 + int(typicality(points[150:]).argmax())]
    assert found == expected


@pytest.mark.parametrize(("half", "radius"), [(10, 3), (20, 4)])
def test_the_radius_of_balls_lets_one_in_twenty_see_another_cluster(half, radius):
    """Two pixels of a row look across its gap of 3 at each other, two more at a distance of 4: of 40 two may see it."""
    places = torch.cat([torch.arange(half), torch.arange(half + 2, 2 * half + 2)]).float()[:, None]
    assert pure_radius(Space(places), torch.arange(2 * half) // half) == pytest.approx(radius**2)


def test_probcover_takes_what_covers_most():
    sizes = [20, 40, 80]
    points = clumps(sizes)
    given = Arrays(points, points[60:61], torch.ones(140), 1, probabilities=chances(140, 3))
    batch = pool(2, distance=0, pixels=140)
    STRATEGIES["probcover"](given, batch)
    clump = np.repeat([0, 1, 2], sizes)
    assert clump[batch.picks].tolist() == [1, 0]
    assert np.allclose(np.array(batch.scores) * 140, [40, 20])
