"""The job folder: what is planned, mapped again or not, collected, and refused."""

import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import BadRequest, CannotWrite, ModelMismatch
from hsi_active_qgis.engine.mosaic.collect import Unfinished
from hsi_active_qgis.engine.mosaic.job import model_hash
from tests.engine.conftest import GRID, write
from tests.engine.mosaics import Known, assert_same, with_gaps


def files(known: Known) -> dict[str, int]:
    """The blocks' files with the times at which they were written."""
    folder = Path(known.job) / f"blocks-{model_hash(known.model)[:12]}"
    return {path.name: path.stat().st_mtime_ns for path in sorted(folder.iterdir())}


def test_only_what_is_missing_is_mapped(known):
    assert known.plan(side=16, tasks=7)["blocks"] == 20
    assert verbs.missing_tasks(known.job) == "0-6"
    for task in (0, 2, 5):
        verbs.map_blocks(known.job, task)
    assert verbs.missing_tasks(known.job) == "1,3-4,6"
    with pytest.raises(Unfinished, match=r"11 of 20 blocks are not there yet\. Run submit\.sh"):
        verbs.collect_mosaic(known.job)
    verbs.map_blocks(known.job)
    assert verbs.missing_tasks(known.job) == ""
    before = files(known)
    lost = "0_16_32_confidence.tif"
    next(Path(known.job).glob(f"blocks-*/{lost}")).unlink()
    told = verbs.map_blocks(known.job)
    assert (told["blocks"], told["there"], told["pixels"]) == (1, 19, 256)
    assert {name for name, time in files(known).items() if before[name] != time} == {
        f"0_16_32_{name}.tif" for name in ("classes", "confidence", "uncertainty", "probabilities")
    }


def test_more_rasters_are_mapped_later_and_finished_ones_stay(known):
    known.plan(also="")
    verbs.map_blocks(known.job)
    known.plan(also="uncertainty", tasks=1)
    assert verbs.missing_tasks(known.job) == "0"
    verbs.map_blocks(known.job)
    assert set(verbs.collect_mosaic(known.job)["maps"][0]) == {"classes", "uncertainty"}


def test_a_block_that_another_process_has_finished_meanwhile_is_left_alone(known):
    known.plan(tasks=1)
    told = []

    def progress(fraction, text=""):
        if not told:
            told.append(None)
            told[0] = verbs.map_blocks(known.job)  # the whole of it, from within the first block

    slow = verbs.map_blocks(known.job, 0, progress=progress)
    assert told[0]["blocks"] == 6
    assert slow["blocks"] == 1  # the one at hand, written over by the same
    assert_same(known.classify(), verbs.collect_mosaic(known.job)["maps"][0])


def test_a_killed_task_leaves_no_half_block_and_what_it_leaves_is_swept(known):
    known.plan(tasks=1)
    code = (
        "import os, signal, sys; from hsi_active_qgis.engine import verbs\n"
        "from hsi_active_qgis.engine.maps import mapping; from hsi_active_qgis.engine.raster import cube\n"
        "cube.WINDOW_PIXELS = 24 * 24; real = mapping.predict_window; seen = []\n"
        "def predict(*rest):\n"
        "    seen.append(1)\n"
        "    return real(*rest) if len(seen) < 8 else os.kill(os.getpid(), signal.SIGKILL)\n"
        "mapping.predict_window = predict; verbs.map_blocks(sys.argv[1])"
    )
    done = subprocess.run([sys.executable, "-c", code, known.job], cwd=Path(__file__).parents[2])
    assert done.returncode == -9
    left = [name for name in files(known) if name.startswith("part-")]
    assert len(left) == 1
    assert len(files(known)) == 1 + 4  # the first block has four windows
    verbs.map_blocks(known.job)
    assert_same(known.classify(), verbs.collect_mosaic(known.job)["maps"][0])
    assert len(files(known)) == 6 * 4


def test_another_model_in_the_folder_is_refused(known):
    known.plan()
    with open(Path(known.job) / "model.hsimodel", "ab") as file:
        file.write(b" ")
    for verb in (verbs.map_blocks, verbs.missing_tasks):
        with pytest.raises(ModelMismatch, match="not the model"):
            verb(known.job)
    assert not list(Path(known.job).glob("blocks-*"))


def test_a_raster_of_another_size_or_storage_is_refused(known):
    known.plan(tasks=2)
    verbs.map_blocks(known.job, 0)
    with_gaps(Path(known.scene["raster"]), tiled=False, blockxsize=None, blockysize=3)
    with pytest.raises(BadRequest, match="another size or storage"):
        verbs.map_blocks(known.job, 1)


def test_scenes_of_one_grid_are_one_map_and_others_have_maps_of_their_own(known, tmp_path):
    moved = GRID @ Affine.translation(40, -25)
    scenes = {
        "a": known.scene,
        "b": with_gaps(tmp_path / "b.tif", 1, transform=moved),
        "c": with_gaps(tmp_path / "c.tif", 2, transform=GRID @ Affine.translation(0.5, 0)),
    }
    made = known.mosaic(list(scenes.values()))
    assert made["notices"] == ["The scenes lie on 2 grids, so there is a map of each: toy.tif, b.tif; c.tif."]
    ones = {}
    for name, scene in scenes.items():
        (tmp_path / name).mkdir()
        ones[name] = Known(scene, known.model, tmp_path / name).classify()
    assert_same(ones["c"], made["maps"][1])
    with rasterio.open(made["maps"][0]["classes"]) as file:
        whole = file.read(1)
        assert file.transform == GRID @ Affine.translation(0, -25)
    first, second = (rasterio.open(ones[name]["classes"]).read(1) for name in "ab")
    expected = np.zeros((85, 110), "uint8")
    expected[25:85, :70] = first
    later = expected[:60, 40:]
    later[second > 0] = second[second > 0]  # it lies on top where it is not nodata
    assert np.array_equal(whole, expected)
    third = rasterio.open(ones["c"]["classes"]).read(1)
    total = np.bincount(expected.ravel(), minlength=4) + np.bincount(third.ravel(), minlength=4)
    assert made["pixels"] == {str(i): int(total[i]) for i in (1, 2, 3)}


def test_a_mosaic_can_be_moved_with_its_folder_and_be_written_elsewhere(known, tmp_path):
    known.mosaic()
    one = known.classify()
    Path(known.job).rename(tmp_path / "moved job")
    known.folder = tmp_path / "nowhere"
    maps = {name: next((tmp_path / "moved job").glob(f"mosaic-*/{name}.vrt")) for name in one}
    assert_same(one, maps)
    assert_same(one, verbs.collect_mosaic(str(tmp_path / "moved job"), str(tmp_path / "else" / "where"))["maps"][0])


def test_where_the_rasters_lie_on_the_cluster(known, tmp_path, monkeypatch):
    mask = str(write(tmp_path / "mask.tif", np.ones((1, 60, 70), "uint8")))
    known.scene |= {"mask": {"raster": mask}}
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir(), there.mkdir()
    monkeypatch.chdir(tmp_path)
    known.plan(known.scene | {"raster": "toy.tif"})
    told = json.loads((Path(known.job) / "job.json").read_text())["scenes"][0]["scene"]
    assert (told["raster"], told["mask"]) == (str(tmp_path / "toy.tif"), {"raster": mask})
    shutil.rmtree(known.job)
    known.plan(where=f"{there}/")
    with pytest.raises(Exception, match=f"no file {there}/toy.tif"):
        verbs.map_blocks(known.job)
    one = known.classify()
    shutil.move(known.scene["raster"], there), shutil.move(mask, there)
    verbs.map_blocks(known.job)
    assert_same(one, verbs.collect_mosaic(known.job)["maps"][0])


def test_what_cannot_be_planned_is_a_sentence(known, tmp_path):
    (tmp_path / "other").mkdir()
    same = with_gaps(tmp_path / "other" / "toy.tif", 1)
    for scenes, more, sentence in (
        (None, {"also": "doubt"}, "Choose among these"),
        ([], {}, "no raster"),
        ([known.scene, known.scene], {}, "given twice"),
        ([known.scene, same], {"where": "/data"}, "same file name"),
        (None, {"tasks": 0}, "1 to 1000 tasks"),
        (None, {"tasks": 1001}, "1 to 1000 tasks"),
        (None, {"hours": 0}, "above 0"),
        (None, {"gpus": -1}, "above 0"),
    ):
        with pytest.raises(BadRequest, match=sentence):
            verbs.plan_mosaic(known.scene if scenes is None else scenes, known.model, known.job, **more)
    assert not Path(known.job).exists()
    with zipfile.ZipFile(tmp_path / "toy.zip", "w") as archive:
        archive.write(known.scene["raster"], "toy.tif")
    with pytest.raises(BadRequest, match="is no file, so its place"):
        known.plan({"raster": f"/vsizip/{tmp_path}/toy.zip/toy.tif"}, where="/data")
    with pytest.raises(CannotWrite, match="Choose another folder"):
        verbs.plan_mosaic(known.scene, known.model, str(tmp_path / "toy.tif" / "job"))


def test_of_several_rasters_the_one_is_named_that_something_is_told_of(known, tmp_path):
    spectra = rasterio.open(known.scene["raster"]).read()
    few = known.scene | {"raster": str(write(tmp_path / "few.tif", spectra[:5]))}
    with pytest.raises(ModelMismatch, match=r"^few\.tif: The model needs 12 bands"):
        known.plan([known.scene, few])
    spectra[2] = 5
    dead = known.scene | {"raster": str(write(tmp_path / "dead.tif", spectra))}
    told = known.plan([known.scene, dead])["notices"]
    assert any(one.startswith("dead.tif: In this raster bands that the model uses") for one in told)


def test_a_folder_keeps_to_its_rasters(known, tmp_path):
    known.plan()
    for change in ({"scenes": with_gaps(tmp_path / "b.tif", 1)}, {"side": 16}):
        with pytest.raises(CannotWrite, match="other rasters or blocks"):
            known.plan(**change)


def test_what_is_no_job_is_a_sentence(known, tmp_path):
    with pytest.raises(BadRequest, match="no job folder"):
        verbs.collect_mosaic(str(tmp_path))
    known.plan(tasks=2)
    with pytest.raises(BadRequest, match="are 0 to 1"):
        verbs.map_blocks(known.job, 2)
    for text, sentence in (("{", "damaged"), ('{"version": 1}', "damaged"), ('{"version": 2}', "another version")):
        (Path(known.job) / "job.json").write_text(text)
        with pytest.raises(BadRequest, match=sentence):
            verbs.map_blocks(known.job)


def test_a_block_that_was_cut_off_on_its_way_is_named(known):
    made, one = known.mosaic()["maps"][0], known.classify()
    block = next(Path(known.job).glob("blocks-*/0_0_0_classes.tif"))
    whole = block.read_bytes()
    block.write_bytes(whole[:-200])  # where its georeference is, but no pixel
    assert_same(one, verbs.collect_mosaic(known.job)["maps"][0])
    block.write_bytes(whole[:300])
    with pytest.raises(BadRequest, match=r"0_0_0_classes\.tif is damaged"):
        verbs.collect_mosaic(known.job)
    assert Path(made["classes"]).exists()


def test_a_folder_with_other_files_is_no_job_folder(known, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "README.md").write_text("about my field work")
    with pytest.raises(CannotWrite, match=r"mine has a README\.md of something else. Choose another folder"):
        verbs.plan_mosaic(known.scene, known.model, str(folder))
    assert [path.read_text() for path in folder.iterdir()] == ["about my field work"]


def test_a_mosaic_is_not_collected_upon_its_raster(known, tmp_path):
    given = Path(shutil.copy(known.scene["raster"], tmp_path / "classes.vrt"))  # a GeoTIFF, whatever its name
    before = given.read_bytes()
    verbs.plan_mosaic(known.scene | {"raster": str(given)}, known.model, str(tmp_path / "job"))
    verbs.map_blocks(str(tmp_path / "job"))
    with pytest.raises(CannotWrite, match=r"The mosaic would overwrite classes\.vrt"):
        verbs.collect_mosaic(str(tmp_path / "job"), str(tmp_path))
    assert given.read_bytes() == before
