"""Models as ONNX: the map that onnxruntime makes of the raster's own values, in Deepness's way, is the engine's."""

import json
import subprocess
import sys

import numpy as np
import onnxruntime
import pytest
import rasterio
import shapely

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import BadRequest, ModelMismatch
from hsi_active_qgis.engine.exchange import onnx_file
from hsi_active_qgis.engine.learners.segmentation import model as segmentation
from tests.engine.conftest import GRID, Toy, materials, write
from tests.engine.deepness import classes_by_onnx
from tests.engine.mosaics import with_gaps
from tests.engine.pairs import make_pair

NAMES = {1: "oak", 2: "beech, old", 3: "fir"}
KINDS = {
    "spectral_spatial": {},
    "dense_network": {"epochs": 10},
    "patch_network": {"network": "spectral_cnn", "epochs": 10, "smoothing": "none"},
    "unet": {"encoder": "resnet18", "side": 32, "epochs": 1},
    "deeplab": {"encoder": "resnet18", "side": 32, "epochs": 1},
}


@pytest.fixture
def small(monkeypatch):
    """Tiles that are fast, and a cell as large as one."""
    monkeypatch.setattr(onnx_file, "TILE", 64)
    monkeypatch.setattr(onnx_file, "NARROW_TILE", 128)
    monkeypatch.setattr(segmentation, "CELL", 64)
    monkeypatch.setattr(segmentation.Cells, "context", 16)


def maps(scene, answers, folder, **choice):
    """What the export tells, and the places of the classes, -1 for nodata, on the engine's map and the file's."""
    model, path, output = (str(folder / name) for name in ("a.hsimodel", "a.onnx", "map.tif"))
    classes = verbs.train(scene, answers, model, **choice)["classes"]
    told = verbs.export_onnx(scene, model, path)
    verbs.classify(scene, {"classes": output}, model=model)
    with rasterio.open(output) as file:
        places = {entry["id"]: place for place, entry in enumerate(classes)} | {0: -1}
        ours = np.vectorize(places.get)(file.read(1))
    theirs = classes_by_onnx(path, scene["raster"])
    theirs[theirs == len(classes)] = -1
    return told, ours, theirs


def toy_of(folder, rows, columns) -> Toy:
    spectra, reference = materials(rows, columns)
    return Toy(write(folder / "toy.tif", spectra), spectra, reference)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(("learner", "settings"), KINDS.items(), ids=KINDS)
def test_onnxruntime_makes_the_engine_s_map(tmp_path, learner, settings):
    segments = learner in ("unet", "deeplab")
    toy = toy_of(tmp_path, *((64, 64) if segments else (70, 150)))
    choice = {"learner": learner, "settings": settings, "tiles": {"unit": "tile", "size": 16} if segments else None}
    told, ours, theirs = maps(toy.scene, toy.answers(60), tmp_path, **choice)
    assert (ours == theirs).mean() >= 0.999 and told["resolution"] == 1000
    assert segments or (len(np.unique(ours)) == 3 and (ours + 1 == toy.reference).mean() > 0.7)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("form", ["gaps", "scaled", "embedding"])
def test_the_raster_s_own_values_go_in(tmp_path, form):
    """With nodata of three kinds; with GDAL's scale and a nodata value that it does not touch; as AlphaEarth stores."""
    if form == "embedding":
        spectra, _ = materials(40, 60, 64)
        spectra = np.clip(spectra / 20 - 60, -127, 127).astype("int8")
        spectra[:, 5:9, 30:40] = -128
        scene = {"raster": str(write(tmp_path / "e.tif", spectra, nodata=-128))}
    else:
        scene = with_gaps(tmp_path / "gaps.tif")
    if form == "scaled":
        with rasterio.open(scene["raster"], "r+") as file:
            file.scales, file.offsets = [0.0001] * 12, [-0.05] * 12
    toy = Toy(tmp_path / "toy.tif", *materials(40, 60) if form == "embedding" else materials())
    write(toy.path, toy.spectra)
    _, ours, theirs = maps(scene, toy.answers(60), tmp_path)
    assert (ours == -1).sum() > 30
    assert np.array_equal(ours == -1, theirs == -1) and (ours == theirs).mean() >= 0.999


@pytest.mark.usefixtures("small")
def test_a_committee_is_the_mean_of_its_members(tmp_path):
    toy = toy_of(tmp_path, 60, 70)
    choice = {"settings": {"committee": "ensemble", "members": 2}}
    _, ours, theirs = maps(toy.scene | {"bands": [2, 3, 7, 8]}, toy.answers(40), tmp_path, **choice)
    assert (ours == theirs).mean() >= 0.999


@pytest.mark.usefixtures("small")
def test_neighbourhoods_are_gone_through_row_by_row(tmp_path, monkeypatch):
    monkeypatch.setattr(onnx_file, "NARROW_TILE", 24)
    toy = toy_of(tmp_path, 20, 23)
    settings = {"network": "resnet18", "side": 8, "epochs": 1, "smoothing": "none"}
    _, ours, theirs = maps(toy.scene, toy.answers(20), tmp_path, learner="patch_network", settings=settings)
    assert (ours == theirs).mean() >= 0.995  # of 460 pixels


def test_deepness_finds_its_metadata(toy, tmp_path):
    model, path = str(tmp_path / "a.hsimodel"), str(tmp_path / "a.onnx")
    trained = verbs.train(toy.scene, toy.answers(40, values=NAMES.get), model)
    told = verbs.export_onnx(toy.scene, model, path)
    session = onnxruntime.InferenceSession(path)
    (given,), (found,) = session.get_inputs(), session.get_outputs()
    assert given.shape == [1, 12, 256, 256] and found.shape == [1, 4, 256, 256]
    meta = {key: json.loads(text) for key, text in session.get_modelmeta().custom_metadata_map.items()}
    assert meta["model_type"] == "Segmentor" and meta["tile_size"] == told["tile"] == 256
    assert meta["class_names"] == {"0": "beech, old", "1": "fir", "2": "oak", "3": "no data"}
    assert meta["resolution"] == told["resolution"] == 1000 and meta["tiles_overlap"] == told["overlap"]
    assert (meta["seg_thresh"], meta["seg_small_segment"]) == (0, 0)
    assert meta["standardization_mean"] == [0] * 12 and meta["standardization_std"] == [1 / 255] * 12
    assert meta["hsi_active_classes"] == trained["classes"] and meta["hsi_active_model"] == trained["digest"]


@pytest.mark.parametrize(("crs", "centimetres"), [("EPSG:2272", 304.8), ("EPSG:4326", 1_113_194.9), (None, 1000)])
def test_the_resolution_is_in_centimetres_whatever_the_unit(toy, tmp_path, crs, centimetres):
    model = str(tmp_path / "a.hsimodel")
    verbs.train(toy.scene, toy.answers(40), model)
    transform = rasterio.Affine.scale(0.1, -0.1) if crs == "EPSG:4326" else GRID
    other = write(tmp_path / "other.tif", toy.spectra, crs=crs, transform=transform)
    told = verbs.export_onnx({"raster": str(other)}, model, str(tmp_path / "a.onnx"))
    assert told["resolution"] == pytest.approx(centimetres, rel=1e-3) and not told["notices"]
    oblong = write(tmp_path / "oblong.tif", toy.spectra, transform=rasterio.Affine.scale(10, -20))
    told = verbs.export_onnx({"raster": str(oblong)}, model, str(tmp_path / "a.onnx"))
    assert told["notices"] == [onnx_file.NOT_SQUARE]


def test_what_cannot_be_written_is_a_sentence(toy, tmp_path):
    model, path = str(tmp_path / "a.hsimodel"), str(tmp_path / "a.onnx")
    verbs.train(toy.scene, toy.answers(40), model, learner="spectrum_svm")
    with pytest.raises(BadRequest, match="support vector machines"):
        verbs.export_onnx(toy.scene, model, path)
    with pytest.raises(BadRequest, match=r"written as \.onnx"):
        verbs.export_onnx(toy.scene, model, str(tmp_path / "a.pb"))
    other = write(tmp_path / "other.tif", toy.spectra[:5])
    with pytest.raises(ModelMismatch):
        verbs.export_onnx({"raster": str(other)}, model, path)
    pair = make_pair(tmp_path)
    places = [(int(r), int(c)) for kind in (1, 2) for r, c in np.argwhere(pair.changed == kind)[::200]]
    points = [shapely.Point(*GRID @ (column + 0.5, row + 0.5)).wkb_hex for row, column in places]
    verbs.train(pair.scene, [[wkb, int(pair.changed[place])] for wkb, place in zip(points, places, strict=True)], model)
    with pytest.raises(BadRequest, match="more than one raster"):
        verbs.export_onnx(pair.scene, model, path)


@pytest.mark.parametrize("package", ["onnx", "onnxruntime"])
def test_without_the_packages_a_sentence_says_what_to_install(package):
    code = (
        f"import sys; sys.modules['{package}'] = None\n"
        "from hsi_active_qgis.engine.errors import BadRequest\n"
        "from hsi_active_qgis.engine.optional import package\n"
        f"try: package('{package}')\nexcept BadRequest as error: print(error)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert f"need the Python package {package}" in said and sys.executable in said
