"""Simulated sessions: nothing of the test is known to the learner, what is drawn is drawn by seed alone."""

import json

import numpy as np
import pytest

from hsi_active_qgis.engine.benchmark import tracks
from hsi_active_qgis.engine.benchmark.draws import Draw
from hsi_active_qgis.engine.benchmark.players import analyst_of, player_of
from hsi_active_qgis.engine.benchmark.rivals import RIVAL_FIGURES, Rivals
from hsi_active_qgis.engine.benchmark.run import Run
from hsi_active_qgis.engine.benchmark.simulate import simulate
from hsi_active_qgis.engine.features.pool import Pool
from hsi_active_qgis.engine.raster.cube import Cube
from tests.engine.conftest import materials, write


@pytest.fixture(scope="module")
def cube(tmp_path_factory) -> tuple[Cube, np.ndarray]:
    spectra, reference = materials(48, 64, 10)
    return Cube(str(write(tmp_path_factory.mktemp("scene") / "scene.tif", spectra))), reference


def rounds_of(cube, draw, budget=30, every=1, **more) -> list:
    named = {"scene": "toy", "digest": "", "classes": 3, "track": "block", "learner": "spectral_spatial"}
    run = Run(**{**named, "strategy": "variance_reduction", "first_set": "variance_reduction", "seed": 2, **more})
    return list(simulate(player_of(cube, run, draw, "cpu"), analyst_of(cube, run, draw), draw, run, budget, every))


def asked(rounds) -> list:
    return [place for found in rounds for place in found.asked]


def test_what_the_test_pixels_are_does_not_change_the_choices(cube):
    cube, reference = cube
    draw = tracks.draw("block", reference, 2)
    before = rounds_of(cube, draw)
    canary = np.where(draw.test, np.random.default_rng(0).integers(1, 4, reference.shape), draw.reference)
    after = rounds_of(cube, Draw(canary, draw.pool, draw.test))
    assert asked(before) == asked(after)
    assert all((a.shown.ids == b.shown.ids).all() for a, b in zip(before, after, strict=True))
    assert all((a.shown.confidence == b.shown.confidence).all() for a, b in zip(before, after, strict=True))
    assert before[-1].oa > 0.9 > 0.5 > after[-1].oa


def test_what_the_test_pixels_are_does_not_reach_smoothing_and_temperature(cube):
    cube, reference = cube
    draw = tracks.draw("block", reference, 2)
    canary = np.where(draw.test, np.random.default_rng(0).integers(1, 4, reference.shape), draw.reference)
    run = Run("toy", "", 3, "block", "spectral_spatial", "variance_reduction", "variance_reduction", 2, noise=0.3)
    found = []
    for now in (draw, Draw(canary, draw.pool, draw.test)):
        player = player_of(cube, run, now, "cpu")
        shown = [judged.shown.confidence for judged in simulate(player, analyst_of(cube, run, now), now, run, 50)]
        found.append((player.session.smoothing, shown))
    (smoothing, before), (of_canary, after) = found
    assert smoothing == of_canary and smoothing.labels >= 40 and smoothing.temperature > 1
    assert all(np.array_equal(a, b) for a, b in zip(before, after, strict=True))


@pytest.mark.parametrize("learner", ["spectral_spatial", "coordinates"])
def test_what_was_never_asked_about_does_not_change_the_choices(cube, learner):
    cube, reference = cube
    before = rounds_of(cube, tracks.draw("literature", reference, 2), learner=learner)
    canary = np.random.default_rng(0).integers(1, 4, reference.shape)
    rows, columns, _ = np.array(asked(before)).T
    canary[rows, columns] = reference[rows, columns]
    after = rounds_of(cube, tracks.draw("literature", canary, 2), learner=learner)
    assert asked(before) == asked(after)


def test_looking_at_fewer_maps_changes_nothing(cube):
    cube, reference = cube
    draw = tracks.draw("literature", reference, 0)
    size = {"first": 50, "batch": 25, "strategy": "margin"}
    each, some = rounds_of(cube, draw, 150, **size), rounds_of(cube, draw, 150, every=5, **size)
    assert [found.clicks for found in some] == [50, 75, 100, 150]  # 30, 60 and 100 are marks
    assert asked(each) == asked(some)
    assert [found.oa for found in each if found.clicks != 125] == [found.oa for found in some]


def test_unlabelled_ground_costs_a_click_on_the_track_scene(cube):
    cube, reference = cube
    reference = np.where(np.arange(64) < 32, reference, 0)
    rounds = rounds_of(cube, tracks.draw("scene", reference, 0))
    assert rounds[-1].clicks == 30 > rounds[-1].labels > 5
    assert all((class_id == 0) == (column >= 32) for _, column, class_id in asked(rounds))


def test_a_first_set_of_another_size_and_wrong_answers(cube):
    cube, reference = cube
    draw = tracks.draw("literature", reference, 0)
    rounds = rounds_of(cube, draw, 35, first=25, first_set="balanced_random", noise=0.3, min_distance=0)
    assert [found.clicks for found in rounds] == [25, 35]
    wrong = [reference[row, column] != class_id for row, column, class_id in asked(rounds)]
    assert 3 <= sum(wrong) <= 18


def test_one_class_so_far_is_a_map_of_one_class(cube):
    cube, reference = cube
    rows, columns = np.nonzero(reference == 2)
    draw = Draw(reference, Pool(rows, columns), reference > 0)
    rounds = rounds_of(cube, draw, 10)
    assert set(np.unique(rounds[0].shown.ids)) == {2}
    assert rounds[0].oa == pytest.approx((np.sum(reference == 2) - 10) / (reference.size - 10))


def test_settings_reach_the_learner(cube):
    cube, reference = cube
    draw = tracks.draw("literature", reference, 0)
    rounds = rounds_of(cube, draw, 20, settings=json.dumps({"members": 3, "passes": 4}))
    assert rounds[-1].oa > 0.5


def test_rivals_know_the_same_labels_and_nothing_of_the_test(cube):
    cube, reference = cube
    draw = tracks.draw("block", reference, 2)
    places = np.random.default_rng(3).permutation(len(draw.pool))[:30]
    asked = np.stack([draw.pool.rows[places], draw.pool.columns[places], *np.ones((2, 30), int)], 1)
    classes = reference[asked[:, 0], asked[:, 1]]
    found = Rivals(cube, draw).figures(asked, classes)
    assert tuple(found) == RIVAL_FIGURES and min(found.values()) > 0.9
    turned = np.where(draw.test, reference % 3 + 1, reference)  # each test pixel has another class
    canary = Rivals(cube, Draw(turned, draw.pool, draw.test)).figures(asked, classes)
    assert max(canary.values()) < 0.1
    assert Rivals(cube, draw).figures(asked, np.where(classes == 1, 1, 0)) == {}
