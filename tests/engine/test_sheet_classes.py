"""Images in folders named after their classes."""

from pathlib import Path

import numpy as np
import pytest
import rasterio

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import BadRequest, CannotWrite
from hsi_active_qgis.engine.sheets.layout import read_cells
from hsi_active_qgis.engine.verbs import sheet
from tests.engine.conftest import write


def test_images_in_folders_named_after_their_classes_make_a_class_map(tmp_path):
    """As scene data sets come; an image that is in none of the folders has no class."""
    images = {}
    for place, seed in (("forest/1.tif", 1), ("forest/2.tif", 2), ("<ice>/1.tif", 3), ("3.tif", 4)):
        (tmp_path / "set" / place).parent.mkdir(parents=True, exist_ok=True)
        images[place] = write(tmp_path / "set" / place, np.full((3, 8, 8), seed, "uint8"))
    path, classes = str(tmp_path / "sheet.vrt"), str(tmp_path / "classes.tif")
    result = sheet(str(tmp_path / "set"), path, classes=classes)
    assert [(c["id"], c["name"]) for c in result["classes"]] == [(1, "<ice>"), (2, "forest")]
    by_place = {Path(name).relative_to(tmp_path / "set").as_posix(): cell for name, cell in read_cells(path)}
    with rasterio.open(classes) as file:
        ids = file.read(1)
        assert file.nodata == 0
    expected = {"forest/1.tif": 2, "forest/2.tif": 2, "<ice>/1.tif": 1, "3.tif": 0}
    assert {place: set(np.unique(ids[cell.slices])) for place, cell in by_place.items()} == {
        place: {value} for place, value in expected.items()
    }
    assert (ids > 0).sum() == 3 * 64
    tiles = verbs.list_tiles({"raster": path}, {"unit": "whole", "size": 8})["tiles"]
    assert sorted(str(tile["folder"]) for tile in tiles) == ["<ice>", "None", "forest", "forest"]
    assert "<Category>&lt;ice&gt;</Category>" in Path(f"{classes}.aux.xml").read_text()
    with pytest.raises(BadRequest, match="fewer than two folders"):
        sheet(str(tmp_path / "set" / "forest"), str(tmp_path / "other.vrt"), classes=classes)
    assert not list(tmp_path.glob("other*"))
    with pytest.raises(CannotWrite, match="would overwrite"):
        sheet(str(tmp_path / "set"), path, classes=str(images["3.tif"]))
