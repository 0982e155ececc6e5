"""A nodata value that the analyst gives in place of the declared one."""

import numpy as np
import pytest
import rasterio

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.engine.raster.cube import Cube
from tests.engine.conftest import materials, whole, write


@pytest.mark.parametrize(("declared", "given"), [(None, -5), (-9999, -5), (-9999, -5.0), (-9999, None)])
def test_a_given_nodata_value_takes_the_place_of_the_declared_one(tmp_path, declared, given):
    spectra, _ = materials()
    spectra[3, :5, :5] = -5
    spectra[4, 10:12, :5] = -9999
    path = write(tmp_path / "a.tif", spectra, nodata=declared)
    _, valid = whole(Cube(str(path), nodata=given))
    assert valid[:5, :5].all() == (given is None)
    assert valid[10:12, :5].all() == (given is not None)
    assert valid.sum() == valid.size - (10 if given is None else 25)


def test_a_given_nodata_value_reaches_all_verbs(toy, tmp_path):
    with rasterio.open(toy.path, "r+") as file:
        file.write(np.full((60, 30), 77, "int16"), 4, window=((0, 60), (0, 30)))
    scene, outputs = toy.scene | {"nodata": 77}, {"classes": str(tmp_path / "map.tif")}
    assert verbs.info(scene)["nodata"] == "77.0"
    assert verbs.info(toy.scene)["nodata"] is None
    assert all(q["column"] >= 30 for q in verbs.suggest(scene)["questions"])
    assert any(q["column"] < 30 for q in verbs.suggest(toy.scene)["questions"])
    verbs.train(toy.scene, toy.answers(60), str(tmp_path / "m"))
    for known in ({"answers": toy.answers(60)}, {"model": str(tmp_path / "m")}):
        verbs.classify(scene, outputs, **known)
        with rasterio.open(tmp_path / "map.tif") as file:
            assert np.array_equal(file.read(1) > 0, np.arange(70)[None].repeat(60, 0) >= 30)
    with pytest.raises(BadRequest, match="must be a number"):
        verbs.info(toy.scene | {"nodata": "none"})
