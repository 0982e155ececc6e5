"""Published examples of accuracy and area, and how often the truth lies in the intervals of simulated maps."""

from collections import defaultdict

import numpy as np
import pytest

from hsi_active_qgis.engine.assessment.sample import NORMAL, Sample
from tests.share import whole_only

SHARES = np.array([0.45, 0.30, 0.15, 0.07, 0.02, 0.01])  # of the map's classes; the last two are rare
CLASSES = range(len(SHARES))
DESIGNS = {  # points of each stratum
    "simple": [400],
    "proportional": [180, 120, 60, 28, 8, 4],
    "equal": [50] * 6,
    "thirty at least": [129, 96, 63, 46, 34, 32],
    "older map": [129, 96, 63, 46, 34, 32],
}


def of_counts(counts, shares):
    """A sample whose strata are the map's classes, of counts (shown, true); with shown and true of each point."""
    shown, true = (np.repeat(index.ravel(), np.ravel(counts)) for index in np.indices(np.shape(counts)))
    return Sample(shown, np.asarray(shares)[shown], len(shares)), shown, true


def test_olofsson_2013():
    """Equations 9 to 16: Landsat's hectares of deforestation, forest and the rest, to the digits that are printed.

    The paper reckons on with what it has rounded: the interval as twice the error in hectares, accuracies from cells of
    four digits. Its area, 45651, is of rounded shares, too; ours is that of R's mapaccuracy.
    """
    hectares = np.array([22353, 1122543, 610228])
    counts = [[97, 0, 3], [3, 279, 18], [2, 1, 97]]
    points, shown, true = of_counts(counts, hectares / hectares.sum())
    share = points.share(true == 0)
    assert [round(share.value, 3), round(share.half / NORMAL, 5)] == [0.026, 0.00613]
    error = round(share.half / NORMAL * hectares.sum())
    assert [error, 2 * error, round(share.value * hectares.sum())] == [10751, 21502, 45112]
    assert round(points.overall(true == shown).value, 3) == 0.944
    cells = [[round(points.weights[(shown == i) & (true == j)].sum(), 4) for j in range(3)] for i in range(3)]
    assert round(cells[0][0] / sum(cells[0]), 3) == 0.969
    assert points.users(true == 0, shown == 0).value == pytest.approx(0.97)
    assert cells[0][0] / sum(row[0] for row in cells) == pytest.approx(0.480, abs=0.001)
    assert points.producers(true == 0, shown == 0).value == pytest.approx(0.480, abs=0.001)


def test_stehman_2014_where_the_strata_are_not_the_classes():
    """Pages 4932 to 4936, with standard errors; F1 of the classes as the R package mapac tells it. The error of the
    producer's accuracy, 0.117 by the paper's formulae and in R's mapaccuracy, is quoted from it as 0.114."""
    strata = np.repeat(list("ABCD"), 10)
    shown = np.array(list("AAAAAAABBB" + "ABBBBBBBBB" + "BBCCCCCCBB" + "DDDDDDDDDD"))
    true = np.array(list("AAAAACBABC" + "ABBBBBAABB" + "CCCCCDDBBA" + "DDDDDDDCCB"))
    size = dict(zip("ABCD", (0.4, 0.3, 0.2, 0.1), strict=True))
    points = Sample(strata, np.array([size[stratum] for stratum in strata]), 4)
    for estimate, value, error in (
        (points.share(true == "A"), 0.35, 0.082),
        (points.share(true == "C"), 0.20, 0.064),
        (points.overall(shown == true), 0.63, 0.085),
        (points.users(true == "B", shown == "B"), 0.574, 0.125),
        (points.producers(true == "B", shown == "B"), 0.794, 0.117),
    ):
        assert [round(estimate.value, 3), round(estimate.half / NORMAL, 3)] == [value, error]
    assert points.weights[(shown == "B") & (true == "C")].sum() == pytest.approx(0.08)
    f1 = [round(points.f1(true == name, shown == name).value, 4) for name in "ABCD"]
    assert f1 == [0.6970, 0.6667, 0.3750, 0.6667]


def simulated_map(rng, design):
    """Chances (stratum, shown, true) of a map whose classes are right to 70 to 97 %, wrong mostly for common ones."""
    confusion = np.zeros((len(SHARES), len(SHARES)))
    for shown in CLASSES:
        others = rng.dirichlet(np.full(len(SHARES) - 1, 0.7)) * np.delete(np.sqrt(SHARES), shown)
        accuracy = rng.uniform(0.7, 0.97)
        confusion[shown] = np.insert((1 - accuracy) * others / others.sum(), shown, accuracy)
    if design == "older map":
        moved = 0.1 * SHARES + 0.9 * np.eye(len(SHARES))  # of each old class the classes now
        return SHARES[:, None, None] * moved[:, :, None] * (confusion[None] + confusion[:, None]) / 2
    chances = np.zeros((len(SHARES),) * 3)
    chances[CLASSES, CLASSES] = SHARES[:, None] * confusion
    return chances.sum(0, keepdims=True) if design == "simple" else chances


def drawn(rng, chances, counts):
    """A sample of `counts` points a stratum; with shown and true of each point."""
    strata = np.repeat(np.arange(len(counts)), counts)
    sizes = chances.sum((1, 2))
    cells = [rng.choice(len(SHARES) ** 2, n, p=one.ravel() / one.sum()) for one, n in zip(chances, counts, strict=True)]
    shown, true = np.divmod(np.concatenate(cells), len(SHARES))
    return Sample(strata, sizes[strata], len(SHARES)), shown, true


def coverage(design, maps):
    """The share of intervals that hold the truth, by figure and class."""
    rng, held = np.random.default_rng([7, list(DESIGNS).index(design)]), defaultdict(list)
    for _ in range(maps):
        chances = simulated_map(rng, design)
        points, shown, true = drawn(rng, chances, DESIGNS[design])
        whole = chances.sum(0)
        found = {("overall", 0): (np.trace(whole), points.overall(shown == true))}
        for i in CLASSES:
            right, as_shown, in_truth = whole[i, i], whole[i].sum(), whole[:, i].sum()
            found["users", i] = right / as_shown, points.users(true == i, shown == i)
            found["producers", i] = right / in_truth, points.producers(true == i, shown == i)
            found["f1", i] = 2 * right / (as_shown + in_truth), points.f1(true == i, shown == i)
            found["share", i] = in_truth, points.share(true == i)
        for key, (truth, estimate) in found.items():
            if estimate.value is not None:
                held[key].append(estimate.low <= truth <= estimate.high)
    return {key: float(np.mean(values)) for key, values in held.items()}


def by_figure(held):
    """The mean over the classes of each figure."""
    figures = dict.fromkeys(name for name, _ in held)
    return {name: float(np.mean([share for (of, _), share in held.items() if of == name])) for name in figures}


@pytest.mark.parametrize("design", DESIGNS)
def test_the_truth_lies_in_the_intervals(design):
    found = by_figure(coverage(design, 40))
    assert min(found.values()) > 0.88, found


@whole_only
@pytest.mark.long
@pytest.mark.parametrize("design", DESIGNS)
def test_of_a_thousand_maps_93_to_97_percent_lie_in_the_intervals(design):
    held = coverage(design, 1000)
    found = by_figure(held)
    assert all(0.93 <= share <= 0.97 for share in found.values()), found
    assert all(0.92 <= share <= 0.985 for share in held.values()), held  # of each class, the rare ones, too


def compared(rng, maps):
    """The share of intervals of the difference of two good maps that hold the truth, and the least width."""
    held, widths = [], []
    chances = np.array([0.965, 0.015, 0.005, 0.015])  # both right, the first alone, the second alone, neither
    for _ in range(maps):
        cells = rng.choice(4, 100, p=chances)
        found = Sample(np.zeros(100), np.ones(100), 2).difference(cells < 2, (cells == 0) | (cells == 2))
        held.append(found.low <= 0.01 <= found.high)
        widths.append(found.high - found.low)
    return np.mean(held), min(widths)


def test_maps_that_hardly_differ_have_an_interval():
    share, least = compared(np.random.default_rng(3), 400)
    assert share >= 0.93 and least > 0.03


def on_grids(rng, maps, side=100, step=5):
    """By figure, the share of intervals of systematic samples that hold the truth: maps of strips, wrong at random."""
    held = defaultdict(list)
    for _ in range(maps):
        shown = np.repeat(CLASSES, np.round(SHARES * side).astype(int))[:, None] + np.zeros((side, side), int)
        wrong = rng.random(shown.shape) > rng.uniform(0.7, 0.97, len(SHARES))[shown]
        true = np.where(wrong, rng.choice(len(SHARES), shown.shape, p=SHARES), shown)
        down, across = rng.integers(0, step, 2)
        points = [grid[down::step, across::step].ravel() for grid in (shown, true)]
        sample = Sample(np.zeros(len(points[0])), np.ones(len(points[0])), len(SHARES))
        found = {"overall": ((shown == true).mean(), sample.overall(points[0] == points[1]))}
        for i in CLASSES[:4]:
            of_class = points[1] == i, points[0] == i
            found[f"share {i}"] = (true == i).mean(), sample.share(of_class[0])
            found[f"users {i}"] = (true == i)[shown == i].mean(), sample.users(*of_class)
        for name, (truth, estimate) in found.items():
            if estimate.value is not None:
                held[name.split()[0]].append(estimate.low <= truth <= estimate.high)
    return {name: float(np.mean(values)) for name, values in held.items()}


def test_the_truth_lies_in_the_intervals_of_systematic_samples():
    found = on_grids(np.random.default_rng(5), 40)
    assert min(found.values()) > 0.9, found


@whole_only
@pytest.mark.long
def test_of_a_thousand_systematic_samples_93_to_97_percent_lie_in_the_intervals():
    found = on_grids(np.random.default_rng(6), 1000)
    assert all(0.93 <= share <= 0.97 for share in found.values()), found
