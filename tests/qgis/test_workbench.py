"""The workbench of the dock without a window: rasters, sessions and folders that are not as they should be."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from osgeo import gdal

from hsi_active_qgis.client.environment import VARIABLE
from hsi_active_qgis.client.requests import EngineFailure
from hsi_active_qgis.gui.model.elsewhere import POLL_MS
from hsi_active_qgis.gui.model.export import FILES, Export
from hsi_active_qgis.gui.panels.scene_panel import ScenePanel
from hsi_active_qgis.gui.presenter import round_text
from hsi_active_qgis.protocol.reading import plain
from tests.qgis.benches import change, the_sentence
from tests.qgis.loop import turn

ENGINE = os.environ[VARIABLE]


@pytest.fixture
def wrong(raster, tmp_path):
    """Files that cannot be a session's raster, with a word of what is said of each."""
    (tmp_path / "text.tif").write_text("no raster")
    gdal.Translate(str(tmp_path / "one.tif"), raster, bandList=[1])
    gdal.Translate(str(tmp_path / "small.tif"), raster, srcWin=[0, 0, 20, 30])
    words = {"text": "not a raster", "one": "two usable bands", "small": "is another raster", "gone": "no file"}
    return {str(tmp_path / f"{name}.tif"): word for name, word in words.items()}


@pytest.fixture
def small_disk(tmp_path):
    """A disk that can be made read-only, which stops root, too."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", folder], capture_output=True)
    if mounted.returncode:
        pytest.skip("mounting a disk needs root")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def allow(folder, mode):
    subprocess.run(["mount", "-o", f"remount,{mode}", folder], check=True)


def test_what_is_no_raster_is_refused_in_a_sentence(bench, wrong):
    for path, word in wrong.items():
        if word != "is another raster":
            assert the_sentence(bench.do(lambda p=path: bench.look_at(p)), word)
            assert bench.state == "no scene"


def test_a_session_of_before_opens_with_what_was_not_stored_then(bench, raster):
    bench.begin(raster)
    path, later = bench.session.path, {"missing", "raster"}
    info = {name: value for name, value in plain(bench.info).items() if name not in later}
    bench.session.update_settings({"info": info})
    change(path, "DELETE FROM settings WHERE name IN ('smoothing', 'crs_wkt', 'fingerprints')")
    bench.leave()
    assert bench.do(lambda: bench.open(path)) == []
    panel = ScenePanel()
    panel.show_scene(bench.raster, bench.info, bench.settings)
    assert "40 x 40 pixels (columns x rows)" in panel.text.text()
    assert (bench.settings["smoothing"], bench.settings["crs_wkt"]) == ("auto", None)
    assert bench.do(bench.rounds.update) == []


@pytest.mark.parametrize(("unsure", "why"), [(9, False), (11, True)])
def test_the_dock_tells_how_many_clicks_had_a_class_and_what_to_do_where_few_had(bench, raster, unsure, why):
    bench.begin(raster)
    assert "clicks" not in round_text(bench.rounds, 0)
    figures = {"changed": None, "seconds": 1.0}
    for number, answers in ((2, 10), (3, 15), (4, 20 + 10 - unsure)):
        bench.session.add_round({**figures, "round": number, "answers": answers, "unsure": 0 if number < 4 else unsure})
    told = round_text(bench.rounds, 0)
    assert f"Of the last 20 clicks {20 - unsure} had a class" in told
    assert ("draw an area of interest" in told) is why


def test_what_is_no_session_is_refused_in_a_sentence(bench, raster, tmp_path):
    (tmp_path / "text.gpkg").write_text("no session")
    assert the_sentence(bench.do(lambda: bench.open(tmp_path / "text.gpkg")), "not a session")
    assert the_sentence(bench.do(lambda: bench.open(tmp_path / "gone.gpkg")), "no file")
    bench.begin(raster)
    path = bench.session.path
    bench.leave()
    kept = shutil.copy(path, tmp_path / "other.gpkg")
    change(kept, "DELETE FROM settings WHERE name = 'info'")
    assert the_sentence(bench.do(lambda: bench.open(kept)), "not made in this dock")
    assert (bench.state, bench.opened, bench.holders) == ("no scene", None, [])
    assert bench.do(lambda: bench.open(path)) == []
    assert bench.counts == {1: 1, 2: 1}


@pytest.mark.parametrize("name", FILES)
def test_an_export_keeps_what_it_reads(bench, raster, tmp_path, name):
    given = tmp_path / f"toy_{FILES[name]}"
    bench.do(lambda: bench.look_at(raster))
    bench.start(given.with_suffix(".gpkg"))
    texts = ["the session"] if name in ("polygons", "answers_gpkg") else []
    for role in texts or ["the second date", "the mask", "the reference"]:
        if not texts:
            shutil.copy(raster, given)
        before, reference = given.read_bytes(), str(given) if role == "the reference" else ""
        bench.settings["second"] = str(given) if role == "the second date" else None
        bench.settings["mask"] = {"raster": str(given)} if role == "the mask" else None
        with pytest.raises(EngineFailure, match=f"would overwrite {given.name}, which belongs to {role}"):
            Export(bench, str(tmp_path), [name], 1, reference, print).start()
        assert given.read_bytes() == before


def test_only_the_same_raster_takes_the_place_of_one_that_is_gone(bench, raster, wrong, tmp_path):
    bench.begin(raster)
    path, before = bench.session.path, (bench.counts, bench.current)
    away = str(shutil.move(raster, tmp_path / "away.tif"))
    assert the_sentence(bench.do(bench.rounds.update), "no file")
    assert not bench.first_date.is_there
    assert the_sentence(bench.do(lambda: bench.open(path)), "is gone", "warning")
    with pytest.raises(EngineFailure, match="raster is gone"):
        Export(bench, tmp_path / "result", ["classes"], 1, "", print).start()
    assert bench.do(bench.rounds.update) == []  # nothing is asked of the engine
    for other, word in wrong.items():
        assert the_sentence(bench.do(lambda p=other: bench.first_date.replace(p)), word)
        assert (bench.raster, bench.counts, bench.current) == (None, *before)
    assert bench.do(lambda: bench.first_date.replace(away)) == []
    assert (bench.raster, bench.counts, bench.current) == (away, *before)
    assert bench.do(bench.rounds.update) == []
    assert bench.rounds.number == 2


def test_a_raster_of_another_size_in_the_old_place_is_not_used(bench, raster, wrong):
    bench.begin(raster)
    path, counts = bench.session.path, bench.counts
    bench.leave()
    small = next(other for other, word in wrong.items() if word == "is another raster")
    kept = shutil.move(raster, f"{raster}.kept.tif")
    shutil.copy(small, raster)
    assert the_sentence(bench.do(lambda: bench.open(path)), "is another raster")
    assert (bench.raster, bench.counts) == (None, counts)
    assert bench.do(bench.rounds.update) == []
    assert bench.rounds.number == 1
    assert bench.do(lambda: bench.first_date.replace(kept)) == []
    assert bench.raster == kept


def test_without_an_engine_answers_are_still_written(bench, raster, monkeypatch):
    bench.background.client = None  # one of its own, which is closed with its interpreter
    bench.begin(raster)
    monkeypatch.setenv(VARIABLE, "/nowhere/python")
    assert the_sentence(bench.do(bench.rounds.update), "cannot be started")
    bench.labelling.answer(1)
    assert bench.counts == {1: 2, 2: 1}
    monkeypatch.setenv(VARIABLE, ENGINE)
    assert bench.do(bench.rounds.update) == []


def test_a_session_of_a_read_only_folder_lies_beside_the_project_or_in_documents(bench, toy, small_disk, tmp_path):
    raster = str(shutil.copy(toy["raster"], small_disk / "toy.tif"))
    allow(small_disk, "ro")
    bench.begin(raster)
    digest = hashlib.sha256(raster.encode()).hexdigest()[:8]  # tells rasters of one name apart
    assert bench.session.path == Path.home() / "Documents" / f"toy.tif_{digest}_labels.gpkg"
    bench.session.path.unlink()
    bench.leave()
    bench.project.setFileName(str(tmp_path / "project.qgz"))
    bench.begin(raster)
    path = bench.session.path
    assert path == tmp_path / f"toy.tif_{digest}_labels.gpkg"
    bench.leave()
    allow(small_disk, "rw")
    kept = Path(shutil.copy(path, small_disk))
    allow(small_disk, "ro")
    assert the_sentence(bench.do(lambda: bench.open(kept)), "cannot be written")
    assert (bench.opened, bench.holders) == (None, [])


def test_a_full_disk_is_a_sentence_and_labelling_goes_on_when_there_is_room(bench, toy, small_disk):
    bench.begin(str(shutil.copy(toy["raster"], small_disk / "toy.tif")))
    room = os.statvfs(small_disk)
    (small_disk / "filler").write_bytes(bytes(room.f_bavail * room.f_frsize))
    assert the_sentence(bench.do(bench.rounds.update), "free disk space")
    refused = bench.do(lambda: answer_until_refused(bench))
    assert the_sentence(refused, "disk")
    held = bench.session.answers()
    (small_disk / "filler").unlink()
    bench.labelling.go_to(bench.questions[-1])
    assert bench.do(lambda: bench.labelling.answer(2)) == []
    assert len(bench.session.answers()) == len(held) + 1
    assert bench.do(bench.rounds.update) == []


def answer_until_refused(bench):
    """Answer pixel after pixel until there is no room."""
    for pixel in range(bench.grid.rows * (bench.grid.columns - 1)):
        bench.labelling.point_at(*bench.grid.centre(pixel % bench.grid.rows, pixel // bench.grid.rows))
        bench.labelling.answer(1)
        if bench.said:
            return


def test_nothing_changes_the_project_while_nobody_does_anything(bench, raster):
    bench.begin(raster)
    bench.do(bench.rounds.update)
    bench.project.setDirty(False)
    turn(2 * POLL_MS)
    assert not bench.project.isDirty()
