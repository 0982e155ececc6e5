"""The temperature that makes a map's confidence mean what it says, fitted on a check sample."""

import numpy as np
import pytest
import rasterio

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.assessment.temperature import fitted, scaled
from hsi_active_qgis.engine.errors import BadRequest, CannotWrite
from tests.engine.test_check_sample import PLACE, class_map, ids, labelled

__all__ = ["ids"]  # a fixture


def overconfident(rng, count, temperature):
    """Confidences that were divided by less than they should be, and whether each pixel is right."""
    chance = rng.uniform(0.5, 0.98, count)
    odds = np.log(chance / (1 - chance))
    return 1 / (1 + np.exp(-odds * temperature)), rng.random(count) < chance


def test_the_temperature_that_made_a_map_too_sure_is_found_again():
    """It is fitted by weight: points that stand for nothing have no say. Points left out tell that it helps."""
    rng = np.random.default_rng(2)
    sure, right = overconfident(rng, 20_000, 2.5)
    weights = np.ones(len(sure))
    assert fitted(sure, right, weights) == pytest.approx(2.5, rel=0.05)
    assert fitted(scaled(sure, 2.5), right, weights) == pytest.approx(1, rel=0.05)
    both = [np.concatenate(pair) for pair in ((sure, rng.random(500)), (right, rng.random(500) < 0.5))]
    assert fitted(*both, np.repeat([1.0, 0.0], [len(sure), 500])) == pytest.approx(2.5, rel=0.05)
    assert scaled(np.array([0.0, 0.2, 0.5, 1.0]), 1.0) == pytest.approx([0, 0.2, 0.5, 1], abs=1e-5)
    assert (np.diff(scaled(np.linspace(0, 1, 50), 3.0)) > 0).all()


def test_the_confidence_is_scaled_by_the_sample_and_what_it_helps_is_told(ids, tmp_path):
    rng = np.random.default_rng(4)
    path = class_map(tmp_path / "map.tif", ids)
    sure, right = (values.reshape(ids.shape) for values in overconfident(rng, ids.size, 3.0))
    confidence = class_map(tmp_path / "sure.tif", np.where(ids > 0, sure, 0), "float32")  # its nodata is 0
    truth = np.where(right, ids, ids % 2 + 1)
    sample = labelled(verbs.draw_sample(path, 400, design="simple")["points"], truth, PLACE)
    target = tmp_path / "scaled.tif"
    found = verbs.assess_sample(path, sample, confidence, scaled=str(target))
    assert found["temperature"] == pytest.approx(3, rel=0.35)
    assert found["calibration_error_scaled"] < 0.6 * found["calibration_error"]
    with rasterio.open(target) as file, rasterio.open(confidence) as before:
        assert (file.crs, file.transform, file.nodata) == (before.crs, before.transform, before.nodata)
        better, old = file.read(1), before.read(1)
    assert (better[ids == 0] == 0).all()
    assert better[ids > 0] == pytest.approx(scaled(old[ids > 0].astype(float), found["temperature"]), abs=1e-4)
    plain = verbs.assess_sample(path, sample, confidence)
    assert plain["temperature"] is None and plain["calibration_error"] == found["calibration_error"]
    with pytest.raises(BadRequest, match="needs the confidence"):
        verbs.assess_sample(path, sample, scaled=str(target))
    with pytest.raises(CannotWrite):
        verbs.assess_sample(path, sample, confidence, scaled=confidence)


def test_where_scaling_cannot_help_that_is_told(ids, tmp_path):
    path = class_map(tmp_path / "map.tif", ids)
    confidence = class_map(tmp_path / "sure.tif", np.full(ids.shape, 0.8), "float32")
    points = verbs.draw_sample(path, 200, design="simple")["points"]
    told = verbs.assess_sample(path, labelled(points, ids, PLACE), confidence, scaled=str(tmp_path / "none.tif"))
    assert told["temperature"] is None and any("no temperature fits" in notice for notice in told["notices"])
    assert not (tmp_path / "none.tif").exists()
    truth = np.where(np.random.default_rng(0).random(ids.shape) < 0.8, ids, ids % 2 + 1)
    told = verbs.assess_sample(path, labelled(points, truth, PLACE), confidence, scaled=str(tmp_path / "same.tif"))
    assert told["temperature"] == pytest.approx(1, abs=0.3)
