import re
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import Cancelled, CannotWrite, DiskFull
from hsi_active_qgis.engine.learners import SpectralSpatial
from hsi_active_qgis.engine.learners.kernel import spectral_spatial
from hsi_active_qgis.engine.loop import kept_session
from hsi_active_qgis.engine.maps import outputs
from hsi_active_qgis.engine.progress import FINISHING
from hsi_active_qgis.engine.raster import cube as cube_module
from hsi_active_qgis.engine.raster import files
from hsi_active_qgis.engine.raster.labels import burn
from hsi_active_qgis.protocol.settings import Settings
from tests.engine.conftest import Toy, materials, write
from tests.engine.learner_grounds import ground_of, in_tiles, labels_of, rng, whole

NAMES = ("classes", "confidence", "uncertainty", "probabilities")


def paths(folder: Path) -> dict:
    folder.mkdir(exist_ok=True)
    return {name: str(folder / f"{name}.tif") for name in NAMES}


def read(made: dict) -> dict:
    result = {}
    for name in NAMES:
        with rasterio.open(made[name]) as file:
            result[name] = file.read()
    return result


def test_one_window_is_nine_windows(toy, tmp_path, monkeypatch):
    answers = toy.answers(40)
    verbs.classify(toy.scene, paths(tmp_path / "exact"), answers=answers)
    session = next(iter(kept_session.kept.values()))
    in_tiles(session.scene_features.features)  # in tiles from here on
    session.predict_map(paths(tmp_path / "one"))
    monkeypatch.setattr(cube_module, "WINDOW_PIXELS", 24 * 24)
    monkeypatch.setattr(type(session.cube), "windows", lambda cube: cube_module.split(cube.shape, (20, 24)))
    session.predict_map(paths(tmp_path / "nine"))
    exact, one, nine = (read(paths(tmp_path / name)) for name in ("exact", "one", "nine"))
    assert len(session.cube.windows()) == 9
    assert np.array_equal(one["classes"], nine["classes"])
    for name in NAMES[1:]:
        assert np.allclose(one[name], nine[name], atol=1e-4)
        assert np.allclose(exact[name], nine[name], atol=0.01)  # tiles are kept in half precision
    assert (exact["classes"] != nine["classes"]).mean() < 0.001


def test_from_the_file_to_the_map_in_many_windows(toy, tmp_path, monkeypatch):
    """A raster of many windows, read, surveyed and learnt as such, is mapped as well as one of a single window."""
    monkeypatch.setattr(cube_module, "WINDOW_PIXELS", 30 * 30)
    kept_session.kept.clear()
    verbs.classify(toy.scene, paths(tmp_path / "many"), answers=toy.answers(60))
    kept_session.kept.clear()
    assert (read(paths(tmp_path / "many"))["classes"][0] == toy.reference).mean() > 0.97


def test_values(toy, tmp_path):
    answers = toy.answers(30)
    result = verbs.classify(toy.scene, paths(tmp_path), answers=answers)
    values = read(paths(tmp_path))
    chances = values["probabilities"]
    assert np.allclose(chances.sum(0), 1, atol=1e-5)
    assert np.array_equal(chances.max(0), values["confidence"][0])
    assert np.array_equal(chances.argmax(0) + 1, values["classes"][0])
    assert values["uncertainty"].min() >= 0
    assert values["uncertainty"].max() <= 1
    for name, bands in (("probabilities", [c["name"] for c in result["classes"]]), ("confidence", ["confidence"])):
        with rasterio.open(paths(tmp_path)[name]) as file:
            assert list(file.descriptions) == bands
    labels = burn(cube_module.Cube(str(toy.path)), answers)
    assert np.array_equal(values["classes"][0, labels.rows, labels.columns], labels.ids)
    counts = np.bincount(values["classes"].ravel(), minlength=4)
    assert result["pixels"] == {str(i): int(counts[i]) for i in (1, 2, 3)}


def test_the_map_lies_on_the_raster_s_grid_and_knows_its_classes(toy, tmp_path):
    answers = toy.answers(40, values=lambda kind: ["<Ahorn> & co", "Buche", "Fichte"][kind - 1])
    result = verbs.classify(toy.scene, paths(tmp_path), answers=answers)
    with rasterio.open(toy.path) as raster, rasterio.open(tmp_path / "classes.tif") as file:
        assert (file.crs, file.transform, file.shape) == (raster.crs, raster.transform, raster.shape)
        assert (file.nodata, file.dtypes) == (0, ("uint8",))
        colour = result["classes"][1]["colour"]
        assert "#" + "".join(f"{part:02x}" for part in file.colormap(1)[2][:3]) == colour
    beside = (tmp_path / "classes.tif.aux.xml").read_text(encoding="utf-8")
    assert re.findall("<Category>(.*?)</Category>", beside) == ["", "&lt;Ahorn&gt; &amp; co", "Buche", "Fichte"]
    assert len(re.findall("<Row index=", beside)) == 3


def test_numbers_above_255_make_a_larger_type(toy, tmp_path):
    verbs.classify(toy.scene, paths(tmp_path), answers=toy.answers(40, values=lambda kind: 300 * kind))
    with rasterio.open(tmp_path / "classes.tif") as file:
        assert file.dtypes == ("uint16",)
        assert set(np.unique(file.read())) == {300, 600, 900}


def test_nodata_stays_nodata(toy, tmp_path):
    with rasterio.open(toy.path, "r+") as file:
        file.write(np.full((12, 9, 70), -5, "int16"), window=((0, 9), (0, 70)))
    verbs.classify(toy.scene, paths(tmp_path), answers=toy.answers(60))
    values = read(paths(tmp_path))
    assert (values["classes"][0, :9] == 0).all()
    assert (values["classes"][0, 9:] > 0).all()
    assert np.isnan(values["confidence"][0, :9]).all()


@pytest.mark.parametrize("cog", [False, True])
def test_overviews_when_large_or_cloud_optimized(toy, tmp_path, monkeypatch, cog):
    monkeypatch.setattr(outputs, "OVERVIEWS_FROM", 1000 if cog else 64)
    monkeypatch.setattr(outputs.Output, "SMALLEST_OVERVIEW", 16)
    verbs.classify(toy.scene, paths(tmp_path), answers=toy.answers(40), cog=cog)
    with rasterio.open(tmp_path / "classes.tif") as file:
        assert set(np.unique(file.read())) <= {0, 1, 2, 3}
        if cog:
            assert file.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
            assert float(file.tags(1)["STATISTICS_MAXIMUM"]) == 3
        else:
            assert file.overviews(1) == [2, 4]
        assert file.colormap(1)[1] != (0, 0, 0, 255)


def test_cancel_leaves_no_debris_and_the_older_map(toy, tmp_path):
    made = paths(tmp_path / "out")
    verbs.classify(toy.scene, made, answers=toy.answers(40))
    before = Path(made["classes"]).read_bytes()

    def progress(fraction, text=""):
        if text == FINISHING:
            raise Cancelled

    with pytest.raises(Cancelled):
        verbs.classify(toy.scene, made, answers=toy.answers(10), progress=progress)
    assert Path(made["classes"]).read_bytes() == before
    assert not list((tmp_path / "out").glob("*.part*"))


def test_places_that_cannot_be_written(toy, tmp_path, monkeypatch):
    """The tests may run as root, whom no mode keeps out: a folder below a file can't be written by anyone."""
    answers = toy.answers(40)
    with pytest.raises(CannotWrite, match="Choose another folder"):
        verbs.classify(toy.scene, {"classes": str(toy.path / "map.tif")}, answers=answers)
    with pytest.raises(CannotWrite, match=r"would overwrite toy\.tif, which belongs to the input"):
        verbs.classify(toy.scene, {"classes": str(toy.path)}, answers=answers)
    with pytest.raises(CannotWrite, match="are the same file"):
        verbs.classify(toy.scene, dict.fromkeys(("classes", "confidence"), str(tmp_path / "map.tif")), answers=answers)
    usage = files.shutil.disk_usage(tmp_path)
    monkeypatch.setattr(files.shutil, "disk_usage", lambda path: usage._replace(free=100))
    with pytest.raises(DiskFull, match="MB"):
        verbs.classify(toy.scene, {"classes": str(tmp_path / "map.tif")}, answers=answers)
    room = iter([10**9] * 4)  # the disk fills up meanwhile
    monkeypatch.setattr(files.shutil, "disk_usage", lambda path: usage._replace(free=next(room, 5000)))
    with pytest.raises(DiskFull, match="free disk space"):
        verbs.classify(toy.scene, paths(tmp_path / "full"), answers=answers)
    assert not list(tmp_path.glob("map*")) + list((tmp_path / "full").iterdir())


def test_a_mask_bounds_the_map(toy, tmp_path):
    inside = np.zeros((60, 70), "uint8")
    inside[10:40, 10:50] = 1
    with rasterio.open(toy.path) as file:
        profile = file.profile | {"count": 1, "dtype": "uint8"}
    with rasterio.open(tmp_path / "mask.tif", "w", **profile) as file:
        file.write(inside, 1)
    scene = toy.scene | {"mask": {"raster": str(tmp_path / "mask.tif")}}
    verbs.classify(scene, paths(tmp_path / "out"), answers=toy.answers(200))
    with pytest.raises(CannotWrite, match="would overwrite"):
        verbs.classify(scene, {"classes": str(tmp_path / "mask.tif")}, answers=toy.answers(200))
    assert np.array_equal(read(paths(tmp_path / "out"))["classes"][0] > 0, inside > 0)
    assert all(inside[q["row"], q["column"]] for q in verbs.suggest(scene)["questions"])


@pytest.fixture
def small_disk():
    """A disk of 4 MB, where the tests may mount one."""
    folder = Path(tempfile.mkdtemp())
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)], capture_output=True)
    if mounted.returncode:
        pytest.skip("mounting a small disk needs root")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.parametrize("cog", [False, True])
def test_a_real_disk_that_fills_up(tmp_path, small_disk, cog):
    spectra, reference = materials(300, 300)
    toy = Toy(write(tmp_path / "large.tif", spectra), spectra, reference)

    def progress(fraction, text=""):
        if text == FINISHING:
            with suppress(OSError), open(small_disk / "other", "wb", buffering=0) as file:
                while True:
                    file.write(bytes(4096))

    with pytest.raises(DiskFull):
        verbs.classify(toy.scene, paths(small_disk / "out"), answers=toy.answers(60), progress=progress, cog=cog)
    assert not list((small_disk / "out").glob("*.part*"))
    for path in (small_disk / "out").glob("*.tif"):  # complete before the disk was full
        with rasterio.open(path) as file:
            file.read()


def test_what_belonged_to_an_older_map_goes_with_it_and_nothing_else(toy, tmp_path):
    made = paths(tmp_path / "out")
    beside = Path(made["confidence"] + ".ovr")
    beside.write_bytes(b"II*\0")
    with pytest.raises(CannotWrite, match=r"confidence\.tif\.ovr is not a part of .* Move it"):
        verbs.classify(toy.scene, made, answers=toy.answers(40))
    assert [path.name for path in (tmp_path / "out").iterdir()] == [beside.name]
    write(Path(made["confidence"]), toy.spectra)
    beside.write_bytes(b"the notes of somebody")
    with pytest.raises(CannotWrite, match="is not a part of"):
        verbs.classify(toy.scene, made, answers=toy.answers(40))
    assert beside.read_bytes() == b"the notes of somebody"
    beside.write_bytes(b"II*\0 overviews of the older map")
    Path(made["confidence"] + ".aux.xml").write_text("<PAMDataset></PAMDataset>")
    verbs.classify(toy.scene, made, answers=toy.answers(40))
    expected = {"classes.tif.aux.xml", *(f"{name}.tif" for name in NAMES)}
    assert {path.name for path in (tmp_path / "out").iterdir()} == expected


def test_a_map_that_was_removed_without_what_lay_beside_it_is_made_again(toy, tmp_path):
    made = {name: str(tmp_path / f"{name}.tif") for name in ("classes", "confidence")}
    for _ in range(2):
        verbs.classify(toy.scene, made, answers=toy.answers(40))
        with rasterio.open(made["confidence"], "r+") as file:
            file.statistics(1)  # as QGIS measures them while it draws
        statistics = '<PAMDataset><PAMRasterBand band="1"><Metadata><MDI key="STATISTICS_MEAN">1</MDI></Metadata>'
        Path(made["confidence"] + ".aux.xml").write_text(statistics + "</PAMRasterBand></PAMDataset>")
        for path in made.values():
            Path(path).unlink()
    assert {path.name for path in tmp_path.glob("c*")} == {"classes.tif.aux.xml", "confidence.tif.aux.xml"}


def test_without_a_place_on_earth_the_map_has_none_either(toy, tmp_path):
    bare = Toy(write(tmp_path / "bare.tif", toy.spectra, transform=None, crs=None), toy.spectra, toy.reference)
    answers = [
        [shapely.to_wkb(shapely.Point(c + 0.5, -r - 0.5), hex=True), int(toy.reference[r, c])]
        for r, c in np.random.default_rng(0).integers(0, 60, (60, 2))
    ]
    verbs.classify(bare.scene, {"classes": str(tmp_path / "map.tif")}, answers=answers)
    with rasterio.open(tmp_path / "map.tif") as file:
        assert file.crs is None
        assert file.transform.is_identity
        assert (file.read(1) == toy.reference).mean() > 0.95


def test_the_uncertainty_of_a_suggestion(toy, tmp_path):
    verbs.suggest(toy.scene, toy.answers(30), uncertainty=str(tmp_path / "doubt.tif"))
    with rasterio.open(tmp_path / "doubt.tif") as file:
        values = file.read(1)
    assert values.min() >= 0
    assert values.max() <= 1


def test_a_scene_that_cannot_be_written(toy):
    with pytest.raises(CannotWrite, match="Choose another folder"):
        verbs.make_scene(str(toy.path / "below"))


def test_a_large_map_of_many_labels_is_drawn_from_few(toy, monkeypatch):
    scene_features = ground_of(toy.path)
    learner = SpectralSpatial(scene_features, Settings())
    learner.fit(labels_of(scene_features, toy, 120), rng(), True)
    whole_model, window = learner.model(), whole(scene_features)
    monkeypatch.setattr(spectral_spatial, "MAP_LABELS", 40)
    assert len(learner.model().labelled) == 120  # of one window
    monkeypatch.setattr(cube_module, "WINDOW_PIXELS", 500)
    few = learner.model()
    assert len(few.labelled) == len(few.weights) == 40
    chances, exact = (model.predict(scene_features.features, window) for model in (few, whole_model))
    assert (chances.argmax(0) == exact.argmax(0)).float().mean() > 0.98
