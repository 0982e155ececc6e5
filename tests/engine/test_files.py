"""Results appear whole or not at all, and errors name the file that failed."""

import shutil
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from hsi_active_qgis.engine.errors import Cancelled, CannotRead, CannotWrite, RasterUnreadable
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.files import written
from tests.engine.conftest import whole, write


def test_what_is_written_takes_its_place_at_the_end(tmp_path):
    target = tmp_path / "result.txt"
    with written(str(target)) as part:
        Path(part).write_text("all", encoding="utf-8")
        assert not target.exists()
    assert [path.name for path in tmp_path.iterdir()] == ["result.txt"]


def test_another_file_that_cannot_be_read_is_no_error_of_writing(tmp_path):
    gone = tmp_path / "model.safetensors"
    told = pytest.raises(CannotRead, match=r"model\.safetensors cannot be read .* Check that it is there\.")
    with told, written(str(tmp_path / "copy.safetensors")) as part:
        shutil.copyfile(gone, part)
    assert not list(tmp_path.iterdir())


def test_a_mask_that_was_cut_off_is_named_while_a_result_is_written(toy, tmp_path):
    mask = write(tmp_path / "mask.tif", np.ones((1, 60, 70), "uint8"))
    mask.write_bytes(mask.read_bytes()[:-2000])
    cube = Cube(str(toy.path), mask={"raster": str(mask)})
    told = pytest.raises(RasterUnreadable, match=r"damaged or was cut off: .*mask\.tif")
    with told, written(str(tmp_path / "result.txt")):
        whole(cube)
    assert not list(tmp_path.glob("result*"))


def test_a_place_that_cannot_be_written_is_one(tmp_path):
    told = pytest.raises(CannotWrite, match="Choose another folder")
    with told, written(str(tmp_path / "no folder" / "result.txt")):
        pytest.fail("there is nothing to write to")


def test_a_user_s_own_files_of_such_names_stay(tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("mine")
    for name in ("result.part.txt", "result.txt.part", "result.txt-journal.bak"):
        (tmp_path / name).write_text("mine")
    (tmp_path / "result.txt.part.lnk").symlink_to(other)
    before = {path.name: path.read_text() for path in tmp_path.iterdir()}
    for fine in (True, False):
        with suppress(Cancelled), written(str(tmp_path / "result.txt")) as part:
            assert Path(part).parent == tmp_path and ".part" in part and Path(part).name not in before
            Path(part).write_text("all", encoding="utf-8")
            if not fine:
                raise Cancelled
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == before | {"result.txt": "all"}


def test_two_at_once_write_to_files_of_their_own(tmp_path):
    target = str(tmp_path / ("long name " * 20 + ".txt"))
    with written(target) as first, written(target) as second:
        assert first != second
        Path(first).write_text("first", encoding="utf-8")
        Path(second).write_text("second", encoding="utf-8")
    assert Path(target).read_text() == "first"
    assert len(list(tmp_path.iterdir())) == 1


def test_what_a_driver_leaves_beside_a_part_goes_with_it(tmp_path):
    with suppress(Cancelled), written(str(tmp_path / "a.gpkg")) as part:
        for ending in ("-wal", "-journal", "-shm", ".aux.xml"):
            Path(f"{part}{ending}").write_text("of the part")
        raise Cancelled
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal", ".ovr", ".aux.xml"])
def test_what_somebody_else_has_under_such_a_name_is_not_touched(tmp_path, ending):
    other = tmp_path / f"a.gpkg{ending}"
    other.write_text("mine")
    with pytest.raises(CannotWrite, match="Move it"), written(str(tmp_path / "a.gpkg")):
        pytest.fail("it would be read with the result")
    assert [path.read_text() for path in tmp_path.iterdir()] == ["mine"]
