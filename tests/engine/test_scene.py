"""The synthetic scene: what its files say, and that it is neither trivial nor impossible to classify."""

import json

import numpy as np
import pytest
import rasterio
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.synthetic.scene import make_scene
from hsi_active_qgis.engine.synthetic.spectra import MATERIALS, end_members
from hsi_active_qgis.protocol.catalogue import SAMPLE_CLASSES


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return make_scene(str(tmp_path_factory.mktemp("a folder")), seed=3)


def reference_of(scene):
    with rasterio.open(scene["reference"]) as source:
        return source.read(1)


def test_classes_have_the_names_that_are_given(tmp_path):
    assert {str(i): name for i, (name, _, _) in enumerate(MATERIALS, 1)} == SAMPLE_CLASSES  # what QGIS translates
    made = make_scene(str(tmp_path), rows=60, columns=60, names={"1": "Wiese"})
    assert [entry["name"] for entry in made["classes"][:2]] == ["Wiese", "Winter wheat"]
    with rasterio.open(made["reference"]) as source:
        assert json.loads(source.tags()["CLASS_NAMES"])["1"] == "Wiese"


def test_the_raster_is_an_envi_file_with_all_that_sensors_write(scene):
    assert scene["raster"].endswith(".bsq")
    with rasterio.open(scene["raster"]) as source:
        assert (source.driver, source.count, source.shape, source.dtypes[0]) == ("ENVI", 120, (120, 140), "int16")
        assert source.crs.to_epsg() == 32633
        assert source.transform.a == -source.transform.e == 5
        assert source.nodata == -9999
        corner = source.read()[:, 0, 0]
    assert (corner == -9999).all()


def test_the_cube_reads_its_wavelengths_scale_and_bad_bands(scene):
    cube = Cube(scene["raster"])
    table = cube.table
    assert table.wavelength_nm[[0, -1]] == pytest.approx([400, 2450])
    assert table.fwhm_nm == pytest.approx(np.full(120, 17.23), abs=0.5)  # GDAL rounds to 1 nm
    assert table.factor == pytest.approx(np.full(120, 1e-4))
    bad_nm = table.wavelength_nm[~table.good]
    assert len(bad_nm) == 12
    assert (((bad_nm > 1350) & (bad_nm < 1430)) | ((bad_nm > 1800) & (bad_nm < 1950))).all()
    spectra, valid = cube.read(cube.windows()[0])
    assert 0.9 < valid.mean() < 1
    assert spectra.min() >= -0.05 and spectra.max() < 1


def test_the_reference_names_about_two_thirds_of_the_ground_and_all_classes(scene):
    reference = reference_of(scene)
    assert 0.5 < (reference > 0).mean() < 0.75
    assert (np.bincount(reference.ravel(), minlength=11) > 20).all()
    with rasterio.open(scene["reference"]) as source:
        names = json.loads(source.tags()["CLASS_NAMES"])
        colours = source.colormap(1)
    for entry in scene["classes"]:
        assert names[str(entry["id"])] == entry["name"]
        assert colours[entry["id"]] == (*bytes.fromhex(entry["colour"][1:]), 255)


def test_no_pixel_outside_the_scene_is_labelled(scene):
    with rasterio.open(scene["raster"]) as source:
        outside = source.read(1) == -9999
    assert not reference_of(scene)[outside].any()


def test_same_seed_same_scene_other_seed_other_scene(scene, tmp_path):
    def contents(made):
        with rasterio.open(made["raster"]) as source:
            return source.read()

    assert (contents(make_scene(str(tmp_path / "same"), seed=3)) == contents(scene)).all()
    assert (contents(make_scene(str(tmp_path / "other"), seed=4)) != contents(scene)).any()


def test_any_size_has_the_same_structure(tmp_path):
    made = make_scene(str(tmp_path), rows=60, columns=60)
    with rasterio.open(made["raster"]) as source:
        assert source.shape == (60, 60)


def test_a_linear_classifier_with_five_percent_of_the_labels_is_good_but_not_perfect(scene):
    cube = Cube(scene["raster"])
    spectra, _ = cube.read(cube.windows()[0])
    reference = reference_of(scene)
    features, classes = spectra[:, reference > 0].T, reference[reference > 0]
    order = np.random.default_rng(0).permutation(len(classes))
    taught, other = np.split(order, [len(classes) // 20])
    model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=300)).fit(features[taught], classes[taught])
    assert 0.88 < model.score(features[other], classes[other]) < 0.98


def test_spectra_show_the_absorptions_they_are_named_for():
    wavelength_nm = np.arange(400, 2451, 5.0)
    low = dict(zip([name for name, _, _ in MATERIALS], end_members(wavelength_nm)[:, 0], strict=True))

    def at(name, nm):
        return low[name][np.abs(wavelength_nm - nm).argmin()]

    assert at("Meadow", 860) > 5 * at("Meadow", 675)  # red edge
    assert at("Meadow", 1200) < at("Meadow", 1100)  # leaf water
    assert at("Stubble", 2100) < min(at("Stubble", 1980), at("Stubble", 2220))  # cellulose
    assert at("Clay soil", 2205) < min(at("Clay soil", 2120), at("Clay soil", 2290))  # clay
    assert at("Tiled roof", 650) > 2 * at("Tiled roof", 500)  # fired iron
    assert at("Water", 1600) < 0.02
    assert all(spectrum.min() >= 0 and spectrum.max() < 1 for spectrum in low.values())


def test_it_appears_whole_and_follows_no_link(tmp_path):
    folder = tmp_path / "scene"
    folder.mkdir()
    (tmp_path / "mine.tif").write_text("mine")
    (folder / "reference.tif").symlink_to(tmp_path / "mine.tif")
    make_scene(str(folder), rows=60, columns=60)
    assert (tmp_path / "mine.tif").read_text() == "mine" and not (folder / "reference.tif").is_symlink()
    assert sorted(path.name for path in folder.iterdir()) == ["reference.tif", "scene.bsq", "scene.hdr"]
