"""The benchmark about tiles: how they are split, what is answered, what a round tells of two classes and of areas."""

import json

import numpy as np
import pytest
from scipy.ndimage import maximum_filter

from hsi_active_qgis.engine.benchmark import controls, tile_track, tracks
from hsi_active_qgis.engine.benchmark.analyst import TileAnalyst
from hsi_active_qgis.engine.benchmark.draws import BUFFER_PX, Draw
from hsi_active_qgis.engine.benchmark.players import analyst_of, player_of
from hsi_active_qgis.engine.benchmark.results import read_curves
from hsi_active_qgis.engine.benchmark.run import Run
from hsi_active_qgis.engine.benchmark.scenes import open_scene
from hsi_active_qgis.engine.benchmark.simulate import simulate
from hsi_active_qgis.engine.benchmark.stages import stages
from hsi_active_qgis.engine.benchmark.task import Task
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.verbs import VERBS, sheet
from tests.engine.conftest import materials, write

TILES = {"unit": "tile", "size": 8}


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> tuple[Cube, np.ndarray]:
    spectra, reference = materials(80, 80, 6)
    reference[:, 40:44] = 0
    return Cube(str(write(tmp_path_factory.mktemp("scene") / "scene.tif", spectra))), reference


@pytest.fixture(scope="module")
def thin(scene) -> tuple[Cube, np.ndarray]:
    """Every third pixel of every third row labelled: learning thousands of labels takes seconds."""
    rows, columns = np.indices(scene[1].shape)
    return scene[0], np.where((rows % 3 == 0) & (columns % 3 == 0), scene[1], 0)


@pytest.fixture(scope="module")
def pair(tmp_path_factory) -> tuple[Cube, np.ndarray]:
    """Two dates of a scene of which some squares change their material."""
    folder = tmp_path_factory.mktemp("pair")
    before, materials_before = materials(80, 80, 6)
    later, materials_later = materials(80, 80, 6, seed=5)
    changed = np.kron(np.random.default_rng(1).random((10, 10)) < 0.2, np.ones((8, 8), bool))
    changed &= materials_before != materials_later
    paths = [write(folder / "t1.tif", before), write(folder / "t2.tif", np.where(changed, later, before + 5))]
    return Cube(str(paths[0]), second=str(paths[1])), np.where(changed, 2, 1)


def draw_of(cube, reference, seed=0, **tiles) -> Draw:
    splitting = tile_track.Splitting.of(cube, {**TILES, **tiles})
    return tracks.draw("tiles", reference, seed, splitting)


def run_of(track="tiles", **more) -> Run:
    named = {"scene": "toy", "digest": "", "classes": 3, "track": track, "learner": "spectral_spatial"}
    named |= {"strategy": "margin", "first_set": "random", "seed": 0, "first": 3, "batch": 2}
    return Run(**{**named, "tiles": json.dumps(TILES), **more})


def rounds_of(cube, draw, budget=5, **more) -> list:
    run = run_of(**more)
    return list(simulate(player_of(cube, run, draw, "cpu"), analyst_of(cube, run, draw), draw, run, budget))


def mask_of(windows, shape) -> np.ndarray:
    mask = np.zeros(shape, bool)
    for window in windows:
        mask[window.slices] = True
    return mask


@pytest.mark.parametrize("overlap", [0, 4])
def test_no_two_tiles_that_overlap_lie_on_different_sides(scene, overlap):
    cube, reference = scene
    draw = draw_of(cube, reference, 3, overlap=overlap)
    asked, test = (mask_of(windows, reference.shape) for windows in (draw.asked, draw.windows))
    assert not (asked & test).any() and not (draw.validation & (asked | test)).any()
    assert not (draw.test & maximum_filter(asked, 2 * BUFFER_PX + 1)).any()
    assert draw.test.any() and not draw.test[reference == 0].any() and not draw.test[~test].any()
    assert len(draw.asked) > len(draw.windows) > 0 and draw.validation.any()
    again, other = draw_of(cube, reference, 3, overlap=overlap), draw_of(cube, reference, 4, overlap=overlap)
    assert again.asked == draw.asked != other.asked


def test_tiles_without_a_labelled_pixel_are_on_no_side(scene):
    cube, reference = scene
    left = np.where(np.arange(80) < 40, reference, 0)
    draw = draw_of(cube, left)
    assert all(window.column < 40 for window in (*draw.asked, *draw.windows))


def test_few_blocks_are_a_sentence(scene):
    cube, reference = scene
    with pytest.raises(BadRequest, match="fewer than three blocks"):
        draw_of(cube, reference, size=72)
    with pytest.raises(BadRequest, match="fewer than two classes"):
        draw_of(cube, np.minimum(reference, 1))


def test_images_of_a_contact_sheet_are_left_out_whole(tmp_path):
    spectra, reference = materials(72, 96, 6)
    for n, (row, column) in enumerate(np.ndindex(3, 4)):
        part = (slice(24 * row, 24 * row + 24), slice(24 * column, 24 * column + 24))
        write(tmp_path / f"{n:02}.tif", spectra[(slice(None), *part)])
    cube = Cube(sheet(str(tmp_path), str(tmp_path / "all.vrt"))["sheet"])
    truth = np.zeros(cube.shape, int)
    splitting = tile_track.Splitting.of(cube, {**TILES, "size": 16, "overlap": 8})
    assert len(splitting.windows) == 12 * 4 and sorted(set(splitting.blocks)) == list(range(12))
    for window in splitting.windows:
        truth[window.slices] = 1 + (np.indices((16, 16)).sum(0) > 15)
    draw = splitting.draw(truth, 0)
    assert [len(draw.asked), len(draw.windows)] == [6 * 4, 4 * 4]


def test_an_answered_tile_says_what_the_reference_says(scene):
    cube, reference = scene
    draw = draw_of(cube, reference)
    analyst = TileAnalyst(cube, draw)
    asked = np.array(draw.asked[:5])
    labels = analyst.answer(asked)
    for window in draw.asked[:5]:
        assert (labels.mask(window) == draw.reference[window.slices]).all()
    assert not labels.mask(draw.windows[0]).any()
    counts = np.bincount(np.concatenate([draw.reference[w.slices].ravel() for w in draw.asked[:5]]))
    assert analyst.balance(asked) == {i: n for i, n in enumerate(counts) if n}


def test_an_answered_whole_tile_has_its_commonest_class(scene):
    cube, reference = scene
    draw = draw_of(cube, reference, unit="whole")
    window = draw.asked[0]
    common = np.bincount(reference[window.slices].ravel(), minlength=4)[1:].argmax() + 1
    labels = TileAnalyst(cube, draw, whole=True).answer(np.array(draw.asked[:1]))
    assert (labels.mask(window) == common).all()
    assert draw.reference[window.slices].sum() == common and draw.test.sum() == len(draw.windows)


def test_what_the_test_pixels_are_does_not_change_the_choices(thin):
    cube, reference = thin
    draw = draw_of(cube, reference)
    before = rounds_of(cube, draw)
    judged = draw.test | draw.validation
    random = np.random.default_rng(0).integers(1, 4, reference.shape)
    canary = np.where(judged, random, draw.reference)
    after = rounds_of(cube, Draw(canary, draw.pool, draw.test, draw.validation, draw.asked, draw.windows))
    assert [found.asked for found in before] == [found.asked for found in after]
    assert all((a.shown.ids == b.shown.ids).all() for a, b in zip(before, after, strict=True))
    assert before[-1].measures["miou"] > 0.5 > 0.4 > after[-1].measures["miou"]


def test_rounds_about_tiles_count_tiles_and_pixels(thin):
    cube, reference = thin
    draw = draw_of(cube, reference)
    rounds = rounds_of(cube, draw)
    assert [found.clicks for found in rounds] == [3, 5]
    corners = {window[:2]: window for window in draw.asked}
    tiles = [corners[tuple(place[:2])] for found in rounds for place in found.asked]
    assert len(set(tiles)) == 5
    assert rounds[-1].pixels == sum((draw.reference[tile.slices] > 0).sum() for tile in tiles)
    assert sum(sum(found.balance.values()) for found in rounds) == 5 * 64


def test_a_round_about_whole_tiles(scene):
    cube, reference = scene
    draw = draw_of(cube, reference, unit="whole")
    request = json.dumps({**TILES, "unit": "whole"})
    last = rounds_of(cube, draw, budget=12, first=12, first_set="variance_reduction", tiles=request)[-1]
    assert sum(last.balance.values()) == last.labels == 12 and last.pixels == 12 * 64
    assert sum(pixels for _, pixels, _ in last.distance) == len(draw.windows)
    assert last.oa > 0.6


def test_changes_are_ranked_found_and_counted_by_tile(pair):
    cube, reference = pair
    draw = draw_of(cube, reference)
    final = rounds_of(cube, draw, budget=9, classes=2)[-1]
    last = final.measures
    truth, score = reference[draw.test] == draw.ids[-1], final.shown.score[draw.test]
    for threshold, *counts in final.detection:
        shown = score >= threshold
        assert counts == [sum(shown & truth), sum(shown & ~truth), sum(~shown & truth), sum(~shown & ~truth)]
    assert last["auc"] > 0.9 and last["average_precision"] > 0.8
    assert last["f1"] > 0.6 and last["tile_f1"] > 0.6 and 0 < last["threshold"] < 1
    assert last["undefined"] == 0 and last["miou"] > 0.5


def test_pixels_on_the_track_of_tiles_are_judged_alike(pair):
    cube, reference = pair
    request = json.dumps({**TILES, "unit": "pixel"})
    tiles, pixels = draw_of(cube, reference), draw_of(cube, reference, unit="pixel")
    assert (tiles.test == pixels.test).all() and (tiles.validation == pixels.validation).all()
    last = rounds_of(cube, pixels, budget=20, first=10, batch=10, classes=2, tiles=request)[-1]
    inside = mask_of(tiles.asked, reference.shape)
    assert last.clicks == last.pixels == 20 and all(inside[row, column] for row, column, _ in last.asked)


@pytest.mark.parametrize("track", ["tiles", "literature", "block"])
def test_the_control_with_all_labels(thin, track):
    cube, reference = thin
    draw = draw_of(cube, reference) if track == "tiles" else tracks.draw(track, reference, 0)
    tiles = json.dumps(TILES) if track == "tiles" else ""
    (only,) = rounds_of(cube, draw, track=track, strategy=controls.FULL, first_set=controls.FULL, tiles=tiles)
    labels = {"tiles": len(draw.asked), "literature": (reference > 0).sum() // 2, "block": len(draw.pool or [])}
    assert only.clicks == labels[track] > 50
    assert only.oa > 0.8


def test_a_part_keeps_what_curves_show(pair, tmp_path):
    cube, reference = pair
    truth = write(tmp_path / "truth.tif", reference[None].astype("uint8"))
    place = open_scene({"raster": cube.path, "second": cube.files[-1]}, str(truth), None, tmp_path)
    run = Run(place.name, place.digest, 2, "tiles", "spectral_spatial", "random", "random", 1, tiles=json.dumps(TILES))
    Task(place, run, 6, 1, str(tmp_path)).work()
    ((kind, (curve,)),) = read_curves(tmp_path, place).items()
    assert kind.label == "spectral_spatial, random, first random, tiles of 8 px"
    assert curve.measure == "auc" and curve.values("auc")[-1] >= 0.5


@pytest.mark.parametrize(
    ("total", "ratio", "expected"),
    [(2975, 0.02, (60, 6, 3)), (100, 0.1, (10, 1, 1)), (10, 0.05, (1, 1, 1)), (1000, 0.29, (290, 29, 15))],
)
def test_the_two_stage_rule(total, ratio, expected):
    assert stages(total, ratio) == expected


def test_shares_that_are_none():
    for ratio in (0, 1.5, True, "half"):
        with pytest.raises(BadRequest, match="share above 0"):
            stages(100, ratio)


@pytest.mark.long
def test_the_verb_labels_a_share_of_the_tiles(thin, tmp_path):
    cube, reference = thin
    truth = write(tmp_path / "truth.tif", reference[None].astype("uint8"))
    told = {"scene": cube.path, "reference": str(truth), "folder": str(tmp_path / "out"), "jobs": 1, "seeds": 1}
    result = VERBS["benchmark"](
        **told, learners="spectral_spatial,coordinates", strategies="random", tiles=TILES, ratio=0.1, full=True
    )
    assert result["notices"] == ["Left out coordinates: it asks about pixels only."]
    table = (tmp_path / "out" / "table.md").read_text()
    assert "tiles track" in table and "Mean intersection over union" in table and "95% of all labels'" in table
    pool = len(draw_of(cube, reference).asked)
    rows = (tmp_path / "out" / "accuracy.csv").read_text().splitlines()[1:]
    clicks = {strategy: [int(r.split(",")[8]) for r in rows if f",{strategy}," in r] for strategy in ("full", "random")}
    assert clicks["full"] == [pool] and clicks["random"][-1] == stages(pool, 0.1)[0]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"tiles": {"unit": "tile", "size": 4}}, "tiles.size must be a whole number from 8 on"),
        ({"tiles": {"colour": 1}}, "no field"),
        ({"tiles": {"unit": "row"}}, "tiles.unit must be one of"),
        ({"tiles": TILES, "track": "block"}, 'only the track "tiles"'),
        ({"tiles": TILES, "noise": 0.1}, "no errors in tiles"),
        ({"track": "tiles"}, "size of a tile"),
        ({"ratio": 2}, "share above 0"),
    ],
)
def test_what_makes_no_sense_is_a_sentence(scene, tmp_path, more, words):
    cube, reference = scene
    truth = write(tmp_path / "truth.tif", reference[None].astype("uint8"))
    with pytest.raises(BadRequest, match=words):
        VERBS["benchmark"](scene=cube.path, reference=str(truth), folder=str(tmp_path / "out"), **more)
