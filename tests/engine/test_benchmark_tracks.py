"""Tracks, the simulated analyst and how a map is judged: known cases."""

import numpy as np
import pytest
from scipy.ndimage import maximum_filter

from hsi_active_qgis.engine.benchmark import analyst, controls, draws, judging, simulate, tracks
from hsi_active_qgis.engine.benchmark.run import Run
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.engine.features.pool import Pool
from hsi_active_qgis.engine.raster.labels import Labels
from hsi_active_qgis.protocol import catalogue


def run_of(**more) -> Run:
    named = {"scene": "toy", "digest": "", "classes": 3, "track": "literature", "learner": "coordinates"}
    return Run(**{**named, "strategy": "nearest_labels", "first_set": "nearest_labels", "seed": 0, **more})


def patchwork(rows=120, columns=120, classes=3, side=10) -> np.ndarray:
    """Squares of random classes, a tenth of the pixels unlabelled."""
    rng = np.random.default_rng(5)
    squares = rng.integers(1, classes + 1, (rows // side, columns // side))
    reference = np.kron(squares, np.ones((side, side), int))
    return np.where(rng.random(reference.shape) < 0.1, 0, reference)


def test_the_names_are_those_of_the_catalogue():
    assert list(tracks.TRACKS) == list(catalogue.TRACKS)
    assert list(catalogue.CONTROLS) == [controls.COORDINATES]


def test_half_of_the_blocks_by_seed_alone():
    queried = tracks.half_of_blocks((145, 145), 3)
    spans = [slice(0, 24), slice(24, 48), slice(48, 72), slice(72, 96), slice(96, 120), slice(120, 145)]
    blocks = [queried[rows, columns] for rows in spans for columns in spans]  # the last one takes what is left over
    assert all(block.all() or not block.any() for block in blocks)
    assert sum(block.all() for block in blocks) == 18
    assert (queried == tracks.half_of_blocks((145, 145), 3)).all()
    assert (queried != tracks.half_of_blocks((145, 145), 4)).any()


@pytest.mark.parametrize(("shape", "side"), [((95, 95), 16), ((100, 100), 16), ((145, 145), 24), ((310, 287), 24)])
def test_draws_are_kept_in_a_file(shape, side, monkeypatch):
    kept = [tracks.half_of_blocks(shape, seed) for seed in (*range(40), *range(100, 120))]
    monkeypatch.setattr(np.random, "default_rng", None)  # drawn without random numbers
    again = [tracks.half_of_blocks(shape, seed) for seed in (*range(40), *range(100, 120))]
    assert all((a == b).all() for a, b in zip(kept, again, strict=True))
    blocks = (shape[0] // side) * (shape[1] // side)
    assert all(draw[side // 2 :: side, side // 2 :: side].sum() >= blocks // 2 for draw in kept)
    assert len({draw.tobytes() for draw in kept}) == len(kept)


def test_small_scenes_have_small_blocks():
    queried = tracks.half_of_blocks((95, 200), 0)
    assert all((queried[row : row + 16, :16] == queried[row, 0]).all() for row in (0, 16, 32, 48))
    assert queried.sum() / queried.size == pytest.approx(0.5, abs=0.05)


def test_no_test_pixel_lies_within_the_buffer():
    reference = patchwork()
    draw = tracks.draw("block", reference, 1)
    queried = tracks.half_of_blocks(reference.shape, 1)
    assert queried[draw.pool.rows, draw.pool.columns].all()
    near = maximum_filter(queried, 2 * draws.BUFFER_PX + 1)
    assert not (draw.test & near).any()
    assert (draw.test == (~near & (reference > 0))).all()


def test_a_class_that_is_rare_in_one_half_is_in_neither():
    reference = patchwork()
    queried = tracks.half_of_blocks(reference.shape, 1)
    rows, columns = np.nonzero(queried)
    reference[rows[:500], columns[:500]] = 9  # none in the other half
    draw = tracks.draw("block", reference, 1)
    assert draw.ids == [1, 2, 3]
    assert 9 not in draw.reference[draw.pool.rows, draw.pool.columns]


def test_a_draw_with_one_class_is_a_sentence():
    with pytest.raises(BadRequest, match="With seed 0 fewer than two classes"):
        tracks.draw("block", np.pad(np.ones((110, 110), int), (0, 10)), 0)


def test_the_literature_track_asks_and_tests_on_all_labelled_pixels():
    reference = patchwork()
    draw = tracks.draw("literature", reference, 0)
    assert (draw.test == (reference > 0)).all() and len(draw.pool) == draw.test.sum()
    with pytest.raises(BadRequest, match="no track"):
        tracks.draw("paper", reference, 0)


def test_the_analyst_errs_and_does_not_know_as_often_as_told():
    draw = tracks.draw("literature", patchwork(), 0)
    truth = draw.reference
    noisy = analyst.PixelAnalyst(draw, 0, noise=0.2).answers
    labelled = truth > 0
    assert (noisy[labelled] != truth[labelled]).mean() == pytest.approx(0.2, abs=0.01)
    assert set(np.unique(noisy[labelled])) == {1, 2, 3}
    unsure = analyst.PixelAnalyst(draw, 0, unsure=0.3).answers
    assert (unsure[labelled] == 0).mean() == pytest.approx(0.3, abs=0.01)
    assert (unsure[labelled & (unsure > 0)] == truth[labelled & (unsure > 0)]).all()
    assert (analyst.PixelAnalyst(draw, 0).answers == truth).all()


def test_a_balanced_first_set_has_as_many_of_each_class():
    draw = tracks.draw("block", patchwork(), 1)
    rows, columns = analyst.balanced(draw, 11, seed=0)[:, :2].T
    assert sorted(np.bincount(draw.reference[rows, columns])[1:]) == [3, 4, 4]
    assert set(zip(rows, columns, strict=True)) <= set(zip(draw.pool.rows, draw.pool.columns, strict=True))


def test_a_map_is_judged_by_hand():
    reference = np.zeros((10, 100), int)
    reference[0] = np.repeat([1, 2], 50)
    draw = tracks.draw("literature", reference, 0)
    class_map = np.ones_like(reference)
    class_map[0, 60:] = 2  # ten of the second class are wrong
    places = np.array([0]), np.array([0])
    labels = Labels(*places, np.array([1]), np.array([0]), [], np.array([]))
    test = (reference > 0) & (np.indices(reference.shape)[1] > 0)
    counts = {"labels": 1, "clicks": 1, "asked": [[0, 0, 1]], "balance": {1: 1}}
    found = judging.judge(judging.Shown(class_map, class_map - 1.0), draw, test, labels, counts, 0.5)
    assert found.oa == pytest.approx(89 / 99)
    assert found.per_class == {1: 1.0, 2: pytest.approx(0.8)}
    assert found.aa == pytest.approx(0.9)
    chance = (49 * 59 + 50 * 40) / 99**2
    assert found.kappa == pytest.approx((89 / 99 - chance) / (1 - chance))
    assert found.distance == [[0, 3, 3], [4, 4, 4], [8, 8, 8], [16, 16, 16], [32, 32, 22], [64, 36, 36]]


def test_coordinates_take_the_nearest_label_and_ask_where_two_disagree():
    draw = draws.Draw(np.ones((1, 21), int), Pool(np.zeros(21, int), np.arange(21)), np.ones((1, 21), bool))
    control = controls.Coordinates((1, 21), draw, seed=0)
    first = control.query(1, 0)[0, 1]
    labels = Labels(np.zeros(2, int), np.array([0, 20]), np.array([1, 2]), np.arange(2), [], np.array([]))
    control.teach(labels)
    assert control.shown().ids[0, :10].tolist() == [1] * 10
    assert control.shown().ids[0, 11:].tolist() == [2] * 10
    assert first != 10 and control.query(1, 1)[:, 1].tolist() == [10]
    labels = Labels(np.zeros(3, int), np.array([0, 12, 20]), np.array([1, 1, 2]), np.arange(3), [], np.array([]))
    control.teach(labels)
    assert control.query(1, 2)[:, 1].tolist() == [16]  # not 6, although farther from all labels


def test_no_pixel_is_asked_twice_until_none_is_left_to_judge():
    reference = patchwork(20, 20, side=5)
    draw = tracks.draw("literature", reference, 0)
    player, answerer = controls.Coordinates(reference.shape, draw, 0), analyst.PixelAnalyst(draw, 0)
    rounds = list(simulate.simulate(player, answerer, draw, run_of(batch=100), 10_000))
    asked = [tuple(place[:2]) for found in rounds for place in found.asked]
    assert len(set(asked)) == len(asked) == rounds[-1].clicks
    assert 0 < (reference > 0).sum() - len(asked) <= 100  # with the next hundred there is nothing left to judge
