"""The order in which the analyst lists the classes changes nothing but the list."""

import numpy as np
import pytest
import rasterio

from hsi_active_qgis.engine import verbs

TABLE = [{"id": number, "name": f"class {number}", "colour": "#123456"} for number in (1, 2, 3)]


@pytest.mark.parametrize("learner", ["spectral_spatial", "emp_svm", "patch_network"])
def test_maps_are_the_same_whatever_the_order_of_the_class_table(toy, tmp_path, learner):
    maps, settings = [], {"epochs": 2, "network": "spectral_cnn"} if learner == "patch_network" else {}
    for table in (TABLE, TABLE[::-1], [TABLE[1], TABLE[2], TABLE[0]]):
        output = tmp_path / f"{len(maps)}.tif"
        outputs = {"classes": str(output), "confidence": str(tmp_path / f"{len(maps)}_confidence.tif")}
        verbs.classify(toy.scene, outputs, answers=toy.answers(60), classes=table, learner=learner, settings=settings)
        with rasterio.open(output) as file, rasterio.open(outputs["confidence"]) as shown:
            maps.append((file.read(1), shown.read(1)))
    for classes, confidence in maps[1:]:
        assert np.array_equal(classes, maps[0][0])
        assert np.allclose(confidence, maps[0][1], atol=1e-5)
    if learner == "spectral_spatial":
        assert (maps[0][0] == toy.reference).mean() > 0.95
