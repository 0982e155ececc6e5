"""An encoder of one's own, as docs/howto/features.md has it, in the place of a raster of further features."""

import os
import re
import runpy
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import BadRequest, ModelMismatch
from hsi_active_qgis.engine.raster import encoders
from hsi_active_qgis.engine.raster.cube import Cube
from tests.engine.conftest import materials, whole, write

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "howto" / "features.md").read_text(encoding="utf-8")
pytestmark = [
    pytest.mark.filterwarnings("ignore:`torch.jit:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:.*legacy TorchScript-based ONNX export:DeprecationWarning"),
]


@pytest.fixture
def encoder(tmp_path, monkeypatch):
    """That of the page."""
    path = tmp_path / "of_page.py"
    path.write_text(re.search("```python\n(.*?)```", PAGE, re.DOTALL).group(1), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    runpy.run_path(str(path), run_name="__main__")
    return str(tmp_path / "encoder.pt")


def traced(path, function) -> str:
    """An encoder that does what a function of bands does."""
    torch.jit.trace(function, torch.rand(1, 12, 8, 9)).save(str(path))
    return str(path)


def as_onnx(path, function, wavelengths=False) -> str:
    """The same as an ONNX file of rasters of any size."""

    class Network(torch.nn.Module):
        def forward(self, *given: torch.Tensor) -> torch.Tensor:
            return function(*given)

    names = ["bands", "wavelengths"][: 1 + wavelengths]
    given = (torch.rand(1, 12, 8, 9), torch.rand(12))[: 1 + wavelengths]
    sizes = {"bands": {1: "bands", 2: "rows", 3: "columns"}}
    torch.onnx.export(Network(), given, str(path), dynamo=False, input_names=names, dynamic_axes=sizes)
    return str(path)


def means(bands: torch.Tensor) -> torch.Tensor:
    """Means of 3 x 3 pixels."""
    return torch.nn.functional.avg_pool2d(bands, 3, 1, 1)


def test_the_page_s_encoder_makes_the_learner_s_features(encoder, toy, tmp_path):
    with rasterio.open(toy.path, "r+") as file:
        for band in range(1, 13):
            file.update_tags(band, wavelength=str(900 - 20 * band), wavelength_units="nm")
    before = toy.path.read_bytes()
    cube = Cube(**toy.scene, features=encoder)
    values, valid = whole(cube)
    assert (cube.channels, cube.feature_total) == (20, 8) and valid.all()
    groups = toy.spectra.astype("f4")[::-1].reshape(4, 3, 60, 70)  # in the order of the wavelengths
    assert np.allclose(values[12:16], groups.mean(1), rtol=1e-4)
    assert np.allclose(values[16:], groups.std(1, ddof=1), rtol=1e-3, atol=1e-2)
    output = {"classes": str(tmp_path / "map.tif")}
    verbs.classify({**toy.scene, "features": encoder}, output, answers=toy.answers(60))
    with rasterio.open(output["classes"]) as file:
        assert np.mean(file.read(1) == toy.reference) > 0.95
    assert toy.path.read_bytes() == before


def test_it_is_run_once_until_something_changes(toy, tmp_path, monkeypatch):
    path, run = traced(tmp_path / "e.pt", means), []
    monkeypatch.setattr(encoders, "tell", lambda fraction, text: run.append(text))
    Cube(**toy.scene, features=path)
    assert set(run) == {"Running e.pt over the raster"} and (tmp_path / "toy_e_features.tif").exists()
    run.clear()
    asked = {"scene": {**toy.scene, "features": path}, "count": 3}
    verbs.suggest(**asked)
    assert not run
    traced(tmp_path / "e.pt", torch.square)
    verbs.suggest(**asked)
    assert run
    run.clear()
    Cube(**{**toy.scene, "bands": [1, 2, 5]}, features=path)
    assert run


def test_an_onnx_file_is_an_encoder_like_any(toy, tmp_path):
    scripted, valid = whole(Cube(**toy.scene, features=traced(tmp_path / "e.pt", means)))
    as_file, also = whole(Cube(**toy.scene, features=as_onnx(tmp_path / "f.onnx", means)))
    assert np.allclose(scripted, as_file, rtol=1e-5) and np.array_equal(valid, also)
    with rasterio.open(toy.path, "r+") as file:
        for band in range(1, 13):
            file.update_tags(band, wavelength=str(400 + 20 * band), wavelength_units="nm")
    encoder = as_onnx(tmp_path / "w.onnx", lambda bands, waves: bands * waves[None, :, None, None], wavelengths=True)
    values, _ = whole(Cube(**toy.scene, features=encoder))
    assert np.allclose(values[12:], values[:12] * (420 + 20 * np.arange(12))[:, None, None])


def test_no_border_of_tiles_shows_and_nodata_stays(tmp_path, monkeypatch):
    spectra = materials()[0].astype("f4")
    spectra[:, 20:30, 40:50] = np.nan
    path = write(tmp_path / "gap.tif", spectra)
    encoder = traced(tmp_path / "e.pt", means)
    at_once, valid = whole(Cube(str(path), features=encoder))
    monkeypatch.setattr(encoders, "SIDE", 25)
    os.utime(path, ns=(0, 0))  # else it is not made again
    in_tiles, _ = whole(Cube(str(path), features=encoder))
    assert np.array_equal(at_once, in_tiles) and not valid[20:30, 40:50].any() and valid.sum() == 60 * 70 - 100


def test_a_model_wants_it_again_and_another_scene_gets_its_own(toy, tmp_path):
    encoder, model = traced(tmp_path / "e.pt", means), str(tmp_path / "a.hsimodel")
    verbs.train({**toy.scene, "features": encoder}, toy.answers(60), model=model)
    spectra, reference = materials(seed=7)
    other, output = str(write(tmp_path / "other.tif", spectra)), {"classes": str(tmp_path / "map.tif")}
    with pytest.raises(ModelMismatch, match="further features"):
        verbs.classify({"raster": other}, model=model, outputs=output)
    verbs.classify({"raster": other, "features": encoder}, model=model, outputs=output)
    with rasterio.open(output["classes"]) as file:
        assert np.mean(file.read(1) == reference) > 0.95
    assert (tmp_path / "other_e_features.tif").exists()


@pytest.mark.parametrize(
    ("function", "words"),
    [
        (lambda bands: torch.nn.functional.conv2d(bands, torch.ones(2, 12, 1, 1)), "failed on 3 bands: .* Choose the"),
        (lambda bands: bands[0], "It has to make"),
        (lambda bands: bands[..., 1:], "It has to make"),
    ],
)
@pytest.mark.parametrize("form", [traced, as_onnx])
def test_what_it_fails_at_is_a_sentence(toy, tmp_path, form, function, words):
    encoder = form(tmp_path / ("e.pt" if form is traced else "e.onnx"), function)
    with pytest.raises(BadRequest, match=words):
        Cube(**{**toy.scene, "bands": [1, 2, 5]}, features=encoder)
    assert not list(tmp_path.glob("*features*"))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("e.pt", "is no TorchScript file"),
        ("e.onnx", "is no ONNX file that onnxruntime can run"),
        ("no/e.onnx", "is no ONNX file"),
        ("no/e.pt", "is no To"),
    ],
)
def test_what_is_no_encoder_is_a_sentence(toy, tmp_path, name, words):
    if "/" not in name:
        (tmp_path / name).write_text("nothing")
    with pytest.raises(BadRequest, match=words):
        verbs.info({**toy.scene, "features": str(tmp_path / name)})
