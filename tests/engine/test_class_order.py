"""The order in which the analyst lists the classes changes nothing but the list."""

import pytest
import rasterio

from hsi_active_qgis.engine import verbs

TABLE = [{"id": number, "name": f"class {number}", "colour": "#123456"} for number in (1, 2, 3)]


@pytest.mark.parametrize("learner", ["spectral_spatial", "emp_svm", "patch_network"])
@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_maps_are_right_whatever_the_order_of_the_class_table(toy, tmp_path, learner, order):
    table, output = [TABLE[place] for place in order], tmp_path / "map.tif"
    settings = {"network": "spectral_cnn"} if learner == "patch_network" else {}
    made = verbs.classify(
        toy.scene, {"classes": str(output)}, answers=toy.answers(60), classes=table, learner=learner, settings=settings
    )
    assert [entry["id"] for entry in made["classes"]] == [entry["id"] for entry in table]
    with rasterio.open(output) as file:
        assert (file.read(1) == toy.reference).mean() > 0.9
