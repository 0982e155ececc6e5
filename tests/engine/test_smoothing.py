"""How far a map is smoothed: by labels that are held out, as the settings say, as the model file remembers."""

import json

import numpy as np
import pytest
import rasterio
import torch
from safetensors.torch import save_file

from hsi_active_qgis.engine import learners, verbs
from hsi_active_qgis.engine.learners.model_file import UNCHECKED, read_file
from hsi_active_qgis.engine.loop import kept_session
from hsi_active_qgis.engine.loop.session import Session
from hsi_active_qgis.engine.maps import mapping, smoothing
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.labels import burn
from tests.engine.conftest import Toy, write

SHAPE = (60, 70)


def ground(tmp_path, reference, noise):
    """A toy of two materials, dark and bright, with noise."""
    curves = np.linspace(900, 1500, 12)[None] + np.array([[0.0], [100.0]])
    rng = np.random.default_rng(1)
    spectra = curves[reference - 1].transpose(2, 0, 1) + rng.normal(0, noise, (12, *SHAPE))
    return Toy(write(tmp_path / "ground.tif", spectra.astype("int16")), spectra, reference)


def taught(toy, count=80, **settings):
    cube = Cube(str(toy.path))
    session = Session(cube, settings=settings)
    session.teach(burn(cube, toy.answers(count)))
    return session


def test_large_fields_in_noise_are_smoothed_and_single_pixels_are_not(tmp_path):
    fields = np.kron(np.random.default_rng(0).integers(1, 3, (3, 4)), np.ones((20, 20), int))[:60, :70]
    pixels = 1 + np.indices(SHAPE).sum(0) % 2
    of_fields = taught(ground(tmp_path, fields, 500)).smoothing
    of_pixels = taught(ground(tmp_path, pixels, 100), 300).smoothing
    assert of_fields.prior == smoothing.PRIORS["strong"] and of_fields.labels == 80
    assert of_pixels.text == "very weak, by 150 held-out labels"
    few = taught(ground(tmp_path, pixels, 100), 20).smoothing
    assert few.text == "weak, by 20 held-out labels"  # likely before any label is heard


def test_the_same_labels_choose_alike_in_squares_and_on_the_whole_image(toy, monkeypatch):
    session = taught(toy)
    labels, features = session.query_model.labels, session.scene_features.features
    folds = np.arange(len(labels.ids)) % 4
    model, held = session.query_model.without(folds == 0), np.flatnonzero(folds == 0)
    priors = tuple(smoothing.PRIORS.values())

    def chances(some):
        return smoothing._held_out(model, smoothing.Surroundings(features), labels, folds != 0, some, priors)[1]

    whole = chances(held)
    in_squares = torch.cat(
        [chances(held[i : i + 2]) for i in range(0, len(held), 2)], -1
    )  # two are less than the image
    assert 2 * smoothing.SIDE**2 < SHAPE[0] * SHAPE[1] < len(held) * smoothing.SIDE**2
    assert torch.allclose(in_squares, whole, atol=1e-3)


def test_what_was_learnt_without_some_labels_knows_them_not(toy):
    session = taught(toy)
    nothing_held, half_held = (np.arange(80) < count for count in (0, 40))
    pixels, features = session.cube.windows()[0], session.scene_features.features
    everything = session.query_model.without(nothing_held)
    assert everything.predict(features, pixels).allclose(session.model().predict(features, pixels), atol=1e-3)
    assert len(session.query_model.without(half_held).labelled) == 40


def test_few_labels_choose_nothing(toy):
    assert taught(toy, 8).smoothing == smoothing.Smoothing(smoothing.UNTOLD)


def test_labels_of_a_class_that_no_other_fold_knows_are_not_judged(toy):
    rare = [toy.point(row, column, 7) for row in (0, 1) for column in (0, 1)]  # in one cell, which is held out whole
    both = [toy.point(row, 30, 2) for row in range(50, 58)] + [toy.point(row, 4, 7) for row in range(12)]
    assert chosen_by(toy, toy.answers(60) + rare).labels == 60
    assert chosen_by(toy, both) == smoothing.Smoothing(smoothing.UNTOLD)


def chosen_by(toy, answers):
    cube = Cube(str(toy.path))
    session = Session(cube)
    session.teach(burn(cube, answers))
    return session.smoothing


@pytest.mark.parametrize("name", ["none", "strong"])
def test_a_setting_decides(toy, tmp_path, name):
    session = taught(toy, smoothing=name)
    assert session.smoothing.prior == smoothing.PRIORS[name]
    session.predict_map({"probabilities": str(tmp_path / "chances.tif")})
    with rasterio.open(tmp_path / "chances.tif") as file:
        shown = file.read()
    raw = session.model().predict(session.scene_features.features, session.cube.windows()[0])
    assert np.allclose(shown, raw, atol=1e-5) == (name == "none")


def test_labels_that_contradict_each_other_lower_the_confidence_and_nothing_else(toy, tmp_path):
    rng, noisy = np.random.default_rng(0), toy.answers(80)
    noisy = [[wkb, int(rng.integers(1, 4)) if rng.random() < 0.4 else number] for wkb, number in noisy]
    outputs = {name: str(tmp_path / f"{name}.tif") for name in ("classes", "confidence", "uncertainty")}
    told = verbs.classify(toy.scene, outputs, answers=noisy, classes=None)
    session = next(iter(kept_session.kept.values()))
    temperature = session.smoothing.temperature
    assert temperature > 1 and f"temperature {temperature:.1f}" in told["smoothing"]
    features, window = session.scene_features.features, session.cube.windows()[0]
    prior, labels = session.smoothing.prior, session.query_model.labels
    raw, plain, _ = mapping.predict_window(session.model(), features, window, labels, prior)
    shown = {}
    for name, path in outputs.items():
        with rasterio.open(path) as file:
            shown[name] = file.read(1)
    ids = np.array([entry["id"] for entry in session.model().classes])
    assert np.array_equal(shown["classes"], ids[plain.argmax(0)])
    two = raw.topk(2, 0).values
    assert np.allclose(shown["uncertainty"], 1 - two[0] + two[1], atol=1e-6)
    assert (shown["confidence"] <= plain.amax(0).numpy() + 1e-6).all()
    path = str(tmp_path / "toy.hsimodel")
    verbs.train(toy.scene, noisy, path)
    assert learners.load_model(path).recipe.temperature > 1


def test_labels_that_agree_leave_the_confidence_alone(toy):
    assert taught(toy).smoothing.temperature == 1


def former(path):
    """Make a model file one of the first versions."""
    kind, tensors, settings, _ = read_file(path, ["spectral_spatial"])
    del settings["smoothing"], settings["temperature"]
    save_file(tensors, path, {UNCHECKED.format(kind): json.dumps(settings)})


def test_a_model_maps_as_smoothly_as_its_scene_unless_told(toy, tmp_path):
    path, scene = str(tmp_path / "toy.hsimodel"), toy.scene
    verbs.train(scene, toy.answers(80), path, settings={"smoothing": "none"})
    assert learners.load_model(path).recipe.smoothing is None
    shown = {}
    for name in ("auto", "none", "strong"):
        outputs = {"confidence": str(tmp_path / f"{name}.tif")}
        verbs.classify(scene, outputs, path, settings={"smoothing": name})
        with rasterio.open(outputs["confidence"]) as file:
            shown[name] = file.read(1)
    assert np.array_equal(shown["auto"], shown["none"]) and not np.allclose(shown["auto"], shown["strong"], atol=0.01)
    former(path)
    assert learners.load_model(path).recipe.smoothing == smoothing.PRIORS["strong"]
