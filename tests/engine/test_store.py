"""What is made of a large raster outlasts the engine, and is right whatever became of its file."""

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely

from hsi_active_qgis.engine.features import store
from hsi_active_qgis.engine.features.groups import GROUPS
from hsi_active_qgis.engine.loop import kept_session
from hsi_active_qgis.engine.progress import silent
from hsi_active_qgis.engine.raster import room
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.windows import Window
from hsi_active_qgis.protocol import parts
from tests.engine.conftest import GRID, Toy, materials, write

SIDE = 192  # pixels, nine windows of 64, nine tiles
PROFILE = {"tiled": True, "blockxsize": 64, "blockysize": 64}
AREA = shapely.to_wkb(shapely.box(*GRID @ (10, 100), *GRID @ (150, 20)), hex=True)
DAMAGES = ["a tile", "its end", "its begin"]
CHANGES = ["another raster", "one of its time", "its aux.xml", "other bands", "another mask"]
WINDOWS = "hsi_active_qgis.engine.raster.cube.WINDOW_PIXELS"


class Opened:
    """A session and the raster beside it; `reads`: pixels whose spectra were read since it was opened last."""

    def __init__(self, folder, monkeypatch):
        spectra, reference = materials(SIDE, SIDE, 6)
        spectra[:, 90:110, 20:40] = -5  # no data
        self.toy = Toy(write(folder / "large.tif", spectra, **PROFILE), spectra, reference)
        self.path, self.reads, read = folder / "large_labels" / "made.tiles", 0, Cube.read

        def counted(cube, window):
            self.reads += window.pixels
            return read(cube, window)

        monkeypatch.setattr(Cube, "read", counted)

    def open(self, with_store=True, **scene):
        """All that an engine that begins anew sees of the pixels, and its notices."""
        kept_session.forget()
        self.reads, kept = 0, str(self.path) if with_store else None
        asked = parts.Scene(**self.toy.scene | scene)
        session = kept_session.session_of(asked, parts.LearnerChoice(), None, silent, kept)
        seen = session.scene_features.features.window(Window(0, 0, SIDE, SIDE), GROUPS).numpy()
        return seen, session.cube.notices


def declare(raster, nodata, statistics=""):
    """Write an .aux.xml that says what is no data, as GDAL does where it cannot write into the raster itself."""
    bands = (f'<PAMRasterBand band="{band}"><NoDataValue>{nodata}</NoDataValue>{statistics}' for band in range(1, 7))
    text = "".join(f"{band}</PAMRasterBand>" for band in bands)
    raster.with_name(raster.name + ".aux.xml").write_text(f"<PAMDataset>{text}</PAMDataset>")


@pytest.fixture
def session(tmp_path, monkeypatch):
    monkeypatch.setattr(WINDOWS, 64 * 64)
    yield Opened(tmp_path, monkeypatch)
    kept_session.forget()


def test_a_session_that_is_opened_again_reads_no_spectra(session):
    exact, plain = session.open(with_store=False)
    first, told = session.open()
    kept = session.path.read_bytes()
    again, silent = session.open()
    assert session.reads == 0
    assert np.array_equal(first, exact) and np.array_equal(again, exact)
    assert told == silent == plain
    assert session.path.read_bytes() == kept


@pytest.mark.parametrize("damage", DAMAGES + CHANGES)
def test_what_is_not_of_the_raster_any_more_is_made_anew(session, damage):
    session.open()
    whole, scene = session.path.read_bytes(), {}
    if damage == "a tile":
        session.path.write_bytes(whole[:-5000] + bytes(10) + whole[-4990:])
    elif damage == "its end":
        session.path.write_bytes(whole[: len(whole) * 2 // 3])
    elif damage == "its begin":
        session.path.write_bytes(whole[5000:])
    elif damage in ("another raster", "one of its time"):
        before = os.stat(session.toy.path)
        with rasterio.open(session.toy.path, "r+") as file:
            file.write(file.read()[:, ::-1])
        if damage == "one of its time":
            os.utime(session.toy.path, ns=(before.st_atime_ns, before.st_mtime_ns))
            assert os.stat(session.toy.path).st_size == before.st_size
    elif damage == "its aux.xml":
        declare(Path(session.toy.path), session.toy.spectra[0, 0, 0])
    else:
        scene = {"bands": (1, 2, 3, 5)} if damage == "other bands" else {"mask": parts.Mask(polygons=(AREA,))}
    exact, plain = session.open(with_store=False, **scene)
    found, told = session.open(**scene)
    assert np.array_equal(found, exact)
    assert session.reads > 0
    anew = [text for text in told if text not in plain]
    assert len(anew) == (damage not in ("a tile", "its end"))
    assert all(store.ANEW in text for text in anew)
    if damage in DAMAGES:
        assert session.path.read_bytes() == whole
    session.open(**scene)
    assert session.reads == 0


def test_what_an_aux_xml_says_of_the_values_makes_another_raster_and_its_statistics_do_not(session):
    value = session.toy.spectra[0, 0, 0]
    declare(Path(session.toy.path), -5)
    scene, choice = parts.Scene(**session.toy.scene), parts.LearnerChoice()
    first = kept_session.session_of(scene, choice, None, silent)
    declare(Path(session.toy.path), -5, '<Metadata><MDI key="STATISTICS_MEAN">0.5</MDI></Metadata>')
    assert kept_session.session_of(scene, choice, None, silent) is first
    declare(Path(session.toy.path), value)
    other = kept_session.session_of(scene, choice, None, silent)
    assert other is not first and not other.scene_features.features.valid(Window(0, 0, 1, 1))


def test_a_session_moved_with_its_raster_goes_on(session, tmp_path):
    exact, _ = session.open()
    place = tmp_path / "elsewhere"
    place.mkdir()
    for path in (session.toy.path, session.path.parent):
        shutil.move(path, place)
    session.toy.path, session.path = place / session.toy.path.name, place / session.path.parent.name / session.path.name
    found, _ = session.open()
    assert np.array_equal(found, exact) and session.reads == 0


@pytest.mark.parametrize("fault", ["disk", "folder", "limit"])
def test_without_a_store_it_is_told_and_all_is_the_same(session, monkeypatch, fault):
    exact, plain = session.open(with_store=False)
    if fault == "disk":
        monkeypatch.setattr(room.shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(0, 0, 1000))
    elif fault == "folder":
        session.path.parent.write_text("a file in the place of the folder")
    else:
        monkeypatch.setenv(room.LIMIT, "0")
    found, told = session.open()
    new = [text for text in told if text not in plain]
    assert np.array_equal(found, exact)
    assert len(new) == 1 and (room.LIMIT if fault == "limit" else store.UNTIL) in new[0]
