"""Change with few labels: what differs most as a prior, and the threshold by which the map parts."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
import torch
from safetensors.torch import load_file, save_file
from sklearn.metrics import f1_score

from hsi_active_qgis.engine import learners, verbs
from hsi_active_qgis.engine.benchmark import tracks
from hsi_active_qgis.engine.benchmark.draws import Draw
from hsi_active_qgis.engine.benchmark.players import analyst_of, player_of
from hsi_active_qgis.engine.benchmark.run import Run
from hsi_active_qgis.engine.benchmark.simulate import simulate
from hsi_active_qgis.engine.errors import ModelUnreadable
from hsi_active_qgis.engine.learners.kernel.gaussian_process import NOISE, GaussianProcess, matern
from hsi_active_qgis.engine.learners.kernel.prior import VARIANCE, pulled
from hsi_active_qgis.engine.learners.model_file import FORMAT, checksum, read_file
from hsi_active_qgis.engine.loop.session import Session
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.labels import burn
from tests.engine.conftest import write
from tests.engine.learner_grounds import in_tiles
from tests.engine.pairs import CLASSES, make_pair

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
NAMES = {1: "unchanged", 2: "changed"}


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    return make_pair(tmp_path_factory.mktemp("pair"), 60, 70)


def taught(pair, classes=CLASSES, count=12, **settings) -> Session:
    """A session that knows some pixels, half of them changed."""
    cube = Cube(**pair.scene)
    session = Session(cube, settings=settings)
    session.teach(burn(cube, points(pair, count), list(classes)))
    return session


def points(pair, count=12):
    rng, found = np.random.default_rng(0), []
    with rasterio.open(pair.first) as file:
        for value in (1, 2):
            for row, column in rng.permutation(np.argwhere(pair.changed == value))[: count // 2]:
                x, y = file.xy(row, column)
                found.append([shapely.Point(x, y).wkb_hex, value])
    return found


def test_labels_correct_the_pull_as_a_process_with_it_in_its_kernel_would():
    rng = np.random.default_rng(0)
    places, new = (torch.from_numpy(rng.normal(0, 1, (n, 3)).astype("float32")) for n in (15, 40))
    leaning, of_new = (torch.from_numpy(rng.uniform(-1, 1, n).astype("float32")) for n in (15, 40))
    targets = torch.from_numpy(rng.normal(0, 1, (15, 2)).astype("float32"))
    means = torch.tensor([-0.5, 0.5])
    process = GaussianProcess(new)
    process.extend(places)
    pull = pulled(process, targets, leaning, means)
    found = process.mean(targets - leaning[:, None] * pull) + of_new[:, None] * pull
    kernel = matern(places, places) + VARIANCE * torch.outer(leaning, leaning) + NOISE * torch.eye(15)
    cross = matern(new, places) + VARIANCE * torch.outer(of_new, leaning)
    expected = torch.outer(of_new, means) + cross @ torch.linalg.solve(kernel, targets - torch.outer(leaning, means))
    assert torch.allclose(found, expected, atol=1e-4)


def test_only_change_and_none_have_a_prior(pair):
    named = [{**entry, "name": name} for entry, name in zip(CLASSES, ("stable", "felled"), strict=True)]
    assert taught(pair).model().prior is not None
    assert taught(pair, named).model().prior is None


def test_two_labels_of_each_class_are_enough_where_what_differs_most_is_right(pair):
    session = taught(pair, count=4)
    shown = session.model().predict(session.scene_features.features, session.cube.windows()[0])
    assert f1_score(pair.changed.ravel() == 2, shown[1].numpy().ravel() > 0.5) > 0.9


def test_a_model_file_knows_the_prior_and_damage_to_it_is_told(pair, tmp_path):
    path, session = str(tmp_path / "change.hsimodel"), taught(pair)
    session.save_model(path)
    model, window = learners.load_model(path), session.cube.windows()[0]
    features = model.recipe.open_scene(pair.scene, "cpu")
    expected = session.model().predict(session.scene_features.features, window)
    assert torch.allclose(model.predict(features, window), expected, atol=1e-5)
    kind, _, settings, _ = read_file(path, ["spectral_spatial"])
    tensors = load_file(path)
    for damage in ({"pull": torch.zeros(3)}, {"unlike_means": torch.zeros(3)}):
        text = json.dumps(settings)
        told = {FORMAT.format(kind): text, "hsi_active checksum": checksum(kind, text, tensors | damage)}
        save_file(tensors | damage, path, told)
        with pytest.raises(ModelUnreadable):
            learners.load_model(path)


def test_the_map_parts_where_it_parts_and_says_so(pair, tmp_path):
    outputs = {name: str(tmp_path / f"{name}.tif") for name in ("classes", "change")}

    def found(**more):
        told = verbs.classify(pair.scene, outputs, answers=points(pair), classes=CLASSES, **more)["threshold"]
        with rasterio.open(outputs["classes"]) as classes, rasterio.open(outputs["change"]) as change:
            return told, classes.read(1) == 2, change.read(1)

    threshold, changed, chance = found()
    assert 0.25 <= threshold <= 0.75 and np.array_equal(changed, chance >= np.float32(threshold))
    threshold, changed, chance = found(settings={"decision": "likeliest"})
    assert threshold is None and np.array_equal(changed, chance > 0.5)
    assert found(threshold=0.9)[0] == 0.9
    round_of_dock = verbs.update(pair.scene, points(pair), outputs, classes=CLASSES)
    assert round_of_dock["threshold"] == pytest.approx(found()[0])


def test_in_many_windows_the_threshold_is_that_of_one(pair, monkeypatch):
    session = taught(pair)
    in_tiles(session.scene_features.features)  # in tiles from here on
    expected = session.form().threshold
    windows = [tile for window in session.cube.windows() for tile in window.split(30)]
    monkeypatch.setattr(type(session.cube), "windows", lambda cube: windows)
    assert session.form().threshold == pytest.approx(expected, abs=1e-4)


@pytest.fixture(scope="module")
def taizhou(tmp_path_factory):
    """A quarter of the Landsat scenes of Taizhou, the reference, and F1 of the map without labels."""
    if not (DATA / "taizhou_gt.tif").exists():
        pytest.skip("no ../shared/data/taizhou_gt.tif")
    folder, scene = tmp_path_factory.mktemp("taizhou"), {}
    for key, name in (("raster", "t1"), ("second", "t2"), ("reference", "gt")):
        with rasterio.open(DATA / f"taizhou_{name}.tif") as file:
            scene[key] = str(write(folder / f"{name}.tif", file.read()[:, 200:, 200:]))
    outputs = {"classes": str(folder / "map.tif")}
    with rasterio.open(scene.pop("reference")) as file:
        reference = file.read(1).astype(int)
    verbs.classify(scene, outputs)
    with rasterio.open(outputs["classes"]) as file:
        without = f1_score(reference[reference > 0] == 2, file.read(1)[reference > 0] == 2)
    return Cube(**scene), reference, without


@pytest.mark.parametrize("strategy", ["variance_reduction", "random"])
def test_labels_never_make_the_map_of_landsat_scenes_worse(strategy, taizhou):
    cube, reference, without = taizhou
    found = []
    for seed in range(2):
        run = Run("taizhou", "", 2, "literature", "spectral_spatial", strategy, strategy, seed)
        draw = replace(tracks.draw("literature", reference, seed), names=NAMES)
        rounds = simulate(player_of(cube, run, draw, "cpu"), analyst_of(cube, run, draw), draw, run, 60, 2)
        found.append([judged.measures["f1"] for judged in rounds])
    f1 = np.array([without, *np.mean(found, 0)])
    assert (np.diff(f1) > -0.005).all() and f1[-1] > without + 0.01


def test_what_was_never_asked_about_does_not_reach_prior_and_threshold(pair):
    cube = Cube(**pair.scene)
    run = Run("toy", "", 2, "block", "spectral_spatial", "variance_reduction", "variance_reduction", 2)
    draw = replace(tracks.draw("literature", pair.changed, 2), names=NAMES)
    halves = np.arange(60)[:, None] % 24 < 12
    pool = type(draw.pool)(*np.nonzero(np.broadcast_to(halves, pair.changed.shape)))
    other = np.where(halves, pair.changed, np.random.default_rng(0).integers(1, 3, pair.changed.shape))
    shown = []
    for reference in (pair.changed, other):
        now = Draw(reference, pool, np.broadcast_to(~halves, reference.shape), names=NAMES)
        rounds = simulate(player_of(cube, run, now, "cpu"), analyst_of(cube, run, now), now, run, 30)
        shown.append([found.shown for found in rounds])
    for a, b in zip(*shown, strict=True):
        assert a.threshold == b.threshold and np.array_equal(a.ids, b.ids) and np.array_equal(a.score, b.score)
