import json
import os
from contextlib import contextmanager

import numpy as np
import pytest
import rasterio
import torch
from safetensors.torch import save_file

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import CannotWrite, ModelMismatch, ModelUnreadable
from hsi_active_qgis.engine.learners import model_file
from hsi_active_qgis.engine.learners.model_file import FORMAT
from hsi_active_qgis.engine.loop import kept_session
from tests.engine.conftest import materials, write


def scene(path) -> dict:
    return {"raster": str(path), "bands": None, "mask": None}


def classified(target: dict, model, tmp_path) -> np.ndarray:
    verbs.classify(target, {"classes": str(tmp_path / "map.tif")}, model=str(model))
    with rasterio.open(tmp_path / "map.tif") as file:
        return file.read(1)


@pytest.fixture
def model(toy, tmp_path):
    path = tmp_path / "trees.hsimodel"
    result = verbs.train(toy.scene, toy.answers(60), str(path))
    assert result["labels"] == 60
    return path


def test_a_model_classifies_its_scene_and_another_one(toy, model, tmp_path):
    assert (classified(toy.scene, model, tmp_path) == toy.reference).mean() > 0.95
    spectra, reference = materials(50, 40, seed=5)
    other = write(tmp_path / "other.tif", spectra)
    assert (classified(scene(other), model, tmp_path) == reference).mean() > 0.95


def test_a_model_gives_what_its_learner_gave(toy, model, tmp_path):
    session = next(iter(kept_session.kept.values()))
    session.query_model.labels = session.query_model.labels.take(np.zeros(0, int))  # a model does not know the places
    session.predict_map({"classes": str(tmp_path / "direct.tif")})
    with rasterio.open(tmp_path / "direct.tif") as file:
        assert np.array_equal(file.read(1), classified(toy.scene, model, tmp_path))


def test_a_map_and_its_report_name_what_made_it(toy, tmp_path):
    """The same from answers as from the model file; other answers make another model."""
    answers, paths = toy.answers(60), [str(tmp_path / f"{name}.tif") for name in ("answers", "model", "other")]
    trained = verbs.train(toy.scene, answers, str(tmp_path / "trees.hsimodel"))
    verbs.classify(toy.scene, {"classes": paths[0]}, answers=answers)
    verbs.classify(toy.scene, {"classes": paths[1]}, model=trained["model"])
    verbs.classify(toy.scene, {"classes": paths[2]}, answers=answers[:50])
    named = []
    for path in paths:
        with rasterio.open(path) as file:
            named.append(file.tags()["HSI_ACTIVE_MODEL"])
    assert named[0] == named[1] == trained["digest"] != named[2] and len(named[0]) == 64
    told = {"title": "T", "settings": {}, "rounds": [], "pictures": [], "classes": []}
    verbs.report(path=str(tmp_path / "report.html"), **told, map=paths[0])
    assert trained["digest"] in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_other_bands_are_refused(toy, model, tmp_path):
    for bands in (9, 15):
        other = write(tmp_path / f"{bands}.tif", materials(bands=bands)[0])
        with pytest.raises(ModelMismatch, match="needs 12 bands"):
            classified(scene(other), model, tmp_path)


def test_other_wavelengths_are_refused(toy, tmp_path):
    paths = [write(tmp_path / f"{name}.tif", toy.spectra) for name in ("a", "near", "far")]
    for path, first in zip(paths, (400, 402, 430), strict=True):
        with rasterio.open(path, "r+") as file:
            for band in file.indexes:
                file.update_tags(band, wavelength=str(first + 50 * band), wavelength_units="nm")
    verbs.train(scene(paths[0]), toy.answers(60), str(tmp_path / "m.hsimodel"))
    classified(scene(paths[1]), tmp_path / "m.hsimodel", tmp_path)
    with pytest.raises(ModelMismatch, match="30 nm"):
        classified(scene(paths[2]), tmp_path / "m.hsimodel", tmp_path)


def test_a_scene_of_another_scale_is_refused_and_one_of_another_light_is_told(toy, model, tmp_path):
    spectra, reference = materials(50, 40, seed=5)
    spectra = spectra.astype("float32")
    for factor, words in ((0.0001, "about (10|99)00+ times smaller"), (100, "times larger")):
        other = write(tmp_path / "scaled.tif", (spectra * factor).astype("float32"))
        with pytest.raises(ModelMismatch, match=f"{words}.* another scale .* Scale both alike"):
            classified(scene(other), model, tmp_path)
    told = {}
    for name, values in {"same": spectra, "bright": spectra * 8.0, "shifted": spectra + 1000.0}.items():
        other = write(tmp_path / f"{name}.tif", values.astype("float32"))
        told[name] = verbs.classify(scene(other), {"classes": str(tmp_path / "map.tif")}, model=str(model))["notices"]
    assert told["same"] == []
    assert "about 8 times larger" in told["bright"][0] and "one unit and scale" in told["bright"][0]
    assert "12 of 12 bands the values are unlike" in told["shifted"][0]
    declared = write(tmp_path / "declared.tif", (spectra * 10.0).astype("float32"))
    with rasterio.open(declared, "r+") as file:
        file.scales = [0.1] * file.count
    assert (classified(scene(declared), model, tmp_path) == reference).mean() > 0.95


def test_a_band_that_died_is_told(toy, model, tmp_path):
    spectra = toy.spectra.copy()
    spectra[[3, 7]] = [[[1500]], [[0]]]
    other = scene(write(tmp_path / "dead.tif", spectra))
    (told,) = verbs.classify(other, {"classes": str(tmp_path / "map.tif")}, model=str(model))["notices"]
    assert "In this raster bands that the model uses hold one value only: 4, 8." in told


def test_a_further_feature_that_died_is_told(toy, tmp_path):
    height = toy.spectra[:2].copy()
    ways = [scene(toy.path) | {"features": str(write(tmp_path / "height.tif", height))}]
    verbs.train(ways[0], toy.answers(60), str(tmp_path / "m.hsimodel"))
    height[1] = 7
    ways.append(scene(toy.path) | {"features": str(write(tmp_path / "dead.tif", height))})
    maps, model = {"classes": str(tmp_path / "map.tif")}, str(tmp_path / "m.hsimodel")
    fine, dead = (verbs.classify(way, maps, model=model)["notices"] for way in ways)
    assert any("In the further features bands that the model uses hold one value only: 2." in one for one in dead)
    assert not any("one value only" in one for one in fine)


def test_wild_pixels_make_no_other_scale(toy, model, tmp_path):
    spectra = materials(50, 40, seed=5)[0].astype("float32")
    spectra[:, 3:6, 4:8] = 1e7
    other = write(tmp_path / "wild.tif", spectra)
    told = verbs.classify(scene(other), {"classes": str(tmp_path / "map.tif")}, model=str(model))["notices"]
    assert not [notice for notice in told if "trained on" in notice]


def test_damaged_and_foreign_files_are_refused(toy, model, tmp_path):
    whole = model.read_bytes()
    files = {
        "empty": b"",
        "text": b"this is no model",
        "torn": whole[: len(whole) // 2],
        "noise": np.random.default_rng(0).bytes(5000),
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    save_file({"weight": torch.zeros(3)}, tmp_path / "foreign")
    save_file(
        {"weight": torch.zeros(3)},
        tmp_path / "half",
        {FORMAT.format("spectral_spatial"): json.dumps({"groups": ["mnf"]})},
    )
    for name in (*files, "foreign", "half", "missing"):
        with pytest.raises(ModelUnreadable, match="Train it again"):
            classified(toy.scene, tmp_path / name, tmp_path)


def test_a_model_does_not_take_the_place_of_its_raster(toy, tmp_path):
    before = toy.path.read_bytes()
    with pytest.raises(CannotWrite, match=r"would overwrite toy\.tif, which belongs to the input"):
        verbs.train(toy.scene, toy.answers(30), str(toy.path))
    with pytest.raises(CannotWrite, match="Choose another folder"):
        verbs.train(toy.scene, toy.answers(30), str(toy.path / "below.hsimodel"))
    assert toy.path.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="there others read what a folder lets them read")
def test_a_model_is_written_to_its_part_alone_and_may_be_read_by_others(tmp_path, monkeypatch):
    made, as_usual, usual = [], tmp_path / "as_usual", model_file.written
    as_usual.touch()

    @contextmanager
    def seen(path, size):
        with usual(path, size) as part:
            before = os.stat(part).st_ino
            yield part
            made.append((before, os.stat(part).st_ino))

    monkeypatch.setattr(model_file, "written", seen)
    model_file.write_file(str(tmp_path / "trees.hsimodel"), "any", {"weights": torch.zeros(3)}, {})
    assert made[0][0] == made[0][1]
    assert (tmp_path / "trees.hsimodel").stat().st_mode == as_usual.stat().st_mode


def test_a_model_of_chosen_bands(toy, tmp_path):
    model = tmp_path / "some.hsimodel"
    verbs.train(toy.scene | {"bands": [2, 5, 9]}, toy.answers(60), str(model))
    assert (classified(toy.scene, model, tmp_path) == toy.reference).mean() > 0.9
