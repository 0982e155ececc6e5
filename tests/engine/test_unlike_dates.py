"""A change map without any label: what differs most between two dates."""

from pathlib import Path

import numpy as np
import pytest
import rasterio
from sklearn.metrics import f1_score, roc_auc_score

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.engine.learners.unlike_dates import LITTLE, TOLD, UnlikeDates, otsu
from hsi_active_qgis.engine.raster.cube import Cube
from tests.engine.conftest import materials, write
from tests.engine.pairs import make_pair

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
NAMES = "classes", "change"


def mapped(scene, folder, **more):
    outputs = {name: str(folder / f"{name}.tif") for name in NAMES}
    result = verbs.classify(scene, outputs, **more)
    found = []
    for name in NAMES:
        with rasterio.open(outputs[name]) as file:
            found.append(file.read(1))
    return result, *found


def test_what_differs_most_is_mapped_and_marked_as_such(tmp_path):
    pair = make_pair(tmp_path)
    result, classes, change = mapped(pair.scene, tmp_path)
    assert roc_auc_score(pair.changed.ravel() == 2, change.ravel()) > 0.95
    assert np.array_equal(classes == 2, change > 0.5)
    assert [entry["name"] for entry in result["classes"]] == ["unchanged", "changed"]
    assert TOLD in result["notices"] and result["smoothing"] == "none"


def test_another_light_is_no_change(tmp_path):
    pair = make_pair(tmp_path)
    with rasterio.open(pair.second) as file:
        brighter = write(tmp_path / "brighter.tif", (file.read() * 1.3 + 200).astype("int16"))
    _, before, _ = mapped(pair.scene, tmp_path)
    _, after, _ = mapped({**pair.scene, "second": str(brighter)}, tmp_path)
    assert (before == after).mean() > 0.99


def test_three_bands_are_said_to_tell_little(tmp_path):
    result, *_ = mapped({**make_pair(tmp_path).scene, "bands": [1, 5, 9]}, tmp_path)
    assert TOLD in result["notices"] and LITTLE in result["notices"]


@pytest.mark.skipif(not (DATA / "taizhou_gt.tif").exists(), reason="no ../shared/data/taizhou_gt.tif")
def test_landsat_scenes_are_told_apart_without_a_label(tmp_path):
    scene = {"raster": str(DATA / "taizhou_t1.tif"), "second": str(DATA / "taizhou_t2.tif")}
    _, classes, change = mapped(scene, tmp_path)
    with rasterio.open(DATA / "taizhou_gt.tif") as file:
        reference = file.read(1)
    known = reference > 0
    assert f1_score(reference[known] == 2, classes[known] == 2) > 0.93
    assert roc_auc_score(reference[known] == 2, change[known]) > 0.98


def test_nodata_stays_empty(tmp_path):
    first, _ = materials(40, 50)
    later = (first * 1.1 + np.random.default_rng(0).normal(0, 30, first.shape)).astype("int16")
    later[:, :10] = -9999
    scene = {
        "raster": str(write(tmp_path / "a.tif", first)),
        "second": str(write(tmp_path / "b.tif", later, nodata=-9999)),
    }
    _, classes, change = mapped(scene, tmp_path)
    assert not classes[:10].any() and np.isnan(change[:10]).all() and classes[10:].all()


def test_one_date_needs_labels(toy, tmp_path):
    with pytest.raises(BadRequest, match="either a model or labels"):
        verbs.classify(toy.scene, {"classes": str(tmp_path / "map.tif")})


def test_two_hills_are_parted_between_them():
    rng = np.random.default_rng(0)
    threshold, low, high = otsu(np.concatenate([rng.normal(1, 0.2, 4000), rng.normal(5, 0.4, 1000)]))
    assert 1.5 < threshold < 4.2 and low == pytest.approx(1, abs=0.1) and high == pytest.approx(5, abs=0.1)


def test_the_same_dates_give_the_same_map(tmp_path):
    pair = make_pair(tmp_path)
    found = [UnlikeDates.of(Cube(**pair.scene)) for _ in range(2)]
    assert np.array_equal(found[0].weights, found[1].weights) and found[0].threshold == found[1].threshold


def test_a_round_without_labels_shows_what_differs_most_in_the_table_s_numbers(tmp_path):
    pair = make_pair(tmp_path)
    outputs = {name: str(tmp_path / f"{name}.tif") for name in (*NAMES, "uncertainty")}
    table = [
        {"id": 7, "name": "Changed", "colour": "#d55e00"},
        {"id": 3, "name": "unchanged", "colour": "#999999"},
    ]
    told = verbs.update(pair.scene, [], outputs, classes=table)
    assert told["mapped"] and told["smoothing"] is None and TOLD in told["notices"] and len(told["questions"]) == 10
    with rasterio.open(outputs["classes"]) as file:
        classes = file.read(1)
    assert set(np.unique(classes)) == {3, 7} and ((classes == 7) == (pair.changed == 2)).mean() > 0.9
    others = [{**table[0], "name": "felled"}, table[1]]
    assert not verbs.update(pair.scene, [], outputs, classes=others)["mapped"]
