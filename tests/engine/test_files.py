"""Results appear whole or not at all, and errors name the file that failed."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from hsi_active_qgis.engine.errors import CannotRead, CannotWrite, RasterUnreadable
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.files import written
from hsi_active_qgis.engine.raster.windows import Window
from tests.engine.conftest import write


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
        cube.read(Window(0, 0, *cube.shape))
    assert not list(tmp_path.glob("result*"))


def test_a_place_that_cannot_be_written_is_one(tmp_path):
    told = pytest.raises(CannotWrite, match="Choose another folder")
    with told, written(str(tmp_path / "no folder" / "result.txt")):
        pytest.fail("there is nothing to write to")
