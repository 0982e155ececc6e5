import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.enums import ColorInterp
from sklearn import metrics

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.assessment.accuracy import (
    best_threshold,
    calibration_error,
    confusion_matrix,
    detection_scores,
    ranking_scores,
    reliability,
    scores,
    segmentation_scores,
    tiles_with,
)
from hsi_active_qgis.engine.errors import EngineError
from hsi_active_qgis.engine.raster import cube
from hsi_active_qgis.engine.raster.windows import split
from tests.engine.conftest import write


def test_rows_are_the_reference_and_figures_those_of_scikit_learn():
    rng = np.random.default_rng(0)
    truth = rng.integers(1, 5, 500)
    found = np.where(rng.random(500) < 0.7, truth, rng.integers(1, 5, 500))
    confusion = confusion_matrix(truth, found, [1, 2, 3, 4])
    assert np.array_equal(confusion, metrics.confusion_matrix(truth, found))
    result = scores(confusion)
    assert result["overall"] == pytest.approx(metrics.accuracy_score(truth, found))
    assert result["average"] == pytest.approx(metrics.balanced_accuracy_score(truth, found))
    assert result["kappa"] == pytest.approx(metrics.cohen_kappa_score(truth, found))


def test_a_class_only_on_the_map_has_no_accuracy_of_its_own():
    result = scores(confusion_matrix(np.array([3, 3, 3]), np.array([3, 3, 300]), [3, 300]))
    assert result["per_class"] == [pytest.approx(2 / 3), None]


def test_segmentation_scores_by_hand():
    confusion = np.array([[3, 1, 0], [2, 4, 0], [0, 0, 0]])
    found = segmentation_scores(confusion)
    assert found["per_class_iou"] == [pytest.approx(3 / 6), pytest.approx(4 / 7), None]
    assert found["undefined"] == 1
    assert found["miou"] == pytest.approx((3 / 6 + 4 / 7) / 2)
    assert found["fwiou"] == pytest.approx(0.4 * 3 / 6 + 0.6 * 4 / 7)
    assert found["mean_accuracy"] == pytest.approx((3 / 4 + 4 / 6) / 2)
    assert found["pixel_accuracy"] == pytest.approx(0.7)


def test_a_class_that_is_only_predicted_lowers_the_mean_iou():
    found = segmentation_scores(np.array([[3, 1], [0, 0]]))
    assert (found["per_class_iou"], found["undefined"]) == ([0.75, 0.0], 0)
    assert (found["miou"], found["mean_accuracy"]) == (pytest.approx(0.375), 0.75)


def test_ground_that_the_map_left_open_counts_as_wrong_for_its_class():
    found = segmentation_scores(np.array([[0, 0, 0], [2, 6, 0], [0, 0, 8]]), judged=[1, 2])
    assert (found["per_class_iou"], found["miou"]) == ([0.75, 1.0], 0.875)
    assert found["pixel_accuracy"] == found["fwiou"] == 14 / 16


def test_nothing_to_judge_has_no_scores():
    found = segmentation_scores(np.zeros((2, 2), int))
    assert found["undefined"] == 2 and found["miou"] is found["fwiou"] is found["mean_accuracy"] is None
    assert set(ranking_scores(np.ones(3, bool), np.arange(3)).values()) == {None}
    assert set(detection_scores(np.zeros(3, bool), np.zeros(3, bool)).values()) == {None}
    assert best_threshold(np.zeros(3, bool), np.arange(3)) == 0.5


def test_ranking_by_hand():
    truth, score = np.array([0, 1, 0, 1], bool), np.array([0.1, 0.2, 0.3, 0.4])
    assert ranking_scores(truth, score) == {
        "auc": pytest.approx(3 / 4),  # three of four pairs in the right order
        "average_precision": pytest.approx(0.5 * 1 + 0.5 * 2 / 3),
    }


def test_detection_by_hand():
    truth, found = np.array([1, 1, 1, 0, 0], bool), np.array([1, 0, 0, 1, 0], bool)
    expected = {"precision": 1 / 2, "recall": 1 / 3, "f1": 2 / 5}
    assert detection_scores(truth, found) == pytest.approx(expected)
    assert detection_scores(truth, ~truth & False) == {"precision": None, "recall": 0.0, "f1": 0.0}


def test_the_best_threshold_is_where_f1_is_largest():
    rng = np.random.default_rng(0)
    truth = rng.random(400) < 0.1
    score = np.round(np.where(truth, 0.6, 0.4) + rng.normal(0, 0.15, 400), 2)
    f1 = {t: detection_scores(truth, score >= t)["f1"] for t in np.unique(score)}
    chosen = best_threshold(truth, score)
    assert f1[chosen] == max(f1.values()) > detection_scores(truth, score >= 0.5)["f1"]


def test_a_tile_holds_what_enough_of_its_pixels_are():
    mask = np.zeros((4, 6), bool)
    mask[0, 0] = mask[3, 4] = mask[3, 5] = True
    windows = split((4, 6), (2, 3))
    assert tiles_with(mask, windows).tolist() == [True, False, False, True]


def test_what_was_looked_for_is_the_last_of_two_classes(toy, tmp_path):
    reference = np.where(toy.reference == 3, 2, 1)
    found = np.where(toy.reference == 2, 2, reference)  # all of the last class, and too much
    sure = np.stack([0.9 - 0.5 * (toy.reference == 3), 0.1 + 0.5 * (toy.reference == 3)]).astype("float32")
    paths = [write_map(tmp_path / f"{name}.tif", ids) for name, ids in (("map", found), ("truth", reference))]
    chances = str(write(tmp_path / "chances.tif", sure))
    result = verbs.accuracy(toy.scene, *paths, None, chances)
    assert (result["recall"], result["auc"], result["average_precision"]) == (1, 1, 1)
    assert result["precision"] == pytest.approx((reference == 2).sum() / (found == 2).sum())
    assert result["miou"] == pytest.approx(np.mean(result["per_class_iou"]))


def test_all_pixels_of_an_answered_polygon_are_left_out(toy, tmp_path):
    truth = write_map(tmp_path / "truth.tif", toy.reference)
    left, top, pixel = 400_000, 5_800_000, 10
    half = shapely.to_wkb(shapely.box(left, top - 30 * pixel, left + 70 * pixel, top), hex=True)
    assert verbs.accuracy(toy.scene, truth, truth, [[half, 1]])["pixels"] == 30 * 70


def test_window_by_window_the_figures_are_the_same(toy, tmp_path, monkeypatch):
    rng = np.random.default_rng(0)
    wrong = np.where(rng.random(toy.reference.shape) < 0.3, rng.integers(0, 4, toy.reference.shape), toy.reference)
    paths = [write_map(tmp_path / f"{name}.tif", ids) for name, ids in (("map", wrong), ("truth", toy.reference))]
    chances = str(write(tmp_path / "chances.tif", rng.random((2, *toy.reference.shape)).round(1).astype("float32")))
    triangle = shapely.Polygon([(400_013, 5_799_985), (400_402, 5_799_871), (400_117, 5_799_633)])
    answers = [[shapely.to_wkb(triangle, hex=True), 1], *toy.answers(40), toy.point(30, 61, None)]
    whole = verbs.accuracy(toy.scene, *paths, answers, chances, 2)
    monkeypatch.setattr(cube, "WINDOW_PIXELS", 256)
    assert len(cube.Cube(**toy.scene).windows()) > 10
    assert verbs.accuracy(toy.scene, *paths, answers, chances, 2) == whole
    assert whole["auc"] and whole["f1"] and whole["pixels"] == sum(map(sum, whole["confusion"]))


def test_a_map_and_a_reference_that_have_no_pixel_in_common(toy, tmp_path):
    nothing = write_map(tmp_path / "map.tif", np.zeros_like(toy.reference))
    found = verbs.accuracy(toy.scene, nothing, write_map(tmp_path / "truth.tif", toy.reference))
    assert (found["pixels"], found["ids"], found["confusion"], found["overall"]) == (0, [], [], None)


def write_map(path, values, **profile):
    return str(write(path, values[None].astype("uint8"), nodata=0, **profile))


def test_pixels_that_were_answered_do_not_count(toy, tmp_path):
    truth = write_map(tmp_path / "truth.tif", toy.reference)
    wrong = np.where(np.arange(60)[:, None] < 1, toy.reference % 3 + 1, toy.reference)
    found = verbs.accuracy(toy.scene, write_map(tmp_path / "map.tif", wrong), truth)
    assert (found["pixels"], found["overall"]) == (4200, pytest.approx(59 / 60))
    answers = [toy.point(0, column, int(toy.reference[0, column])) for column in range(70)]
    found = verbs.accuracy(toy.scene, str(tmp_path / "map.tif"), truth, answers)
    assert (found["pixels"], found["overall"]) == (4130, 1)


def test_a_reference_that_cannot_serve(toy, tmp_path):
    shown = write_map(tmp_path / "map.tif", toy.reference)
    smaller = write_map(tmp_path / "smaller.tif", toy.reference[:50])
    shifted = write_map(tmp_path / "shifted.tif", toy.reference, transform=Affine(10, 0, 400_030, 0, -10, 5_800_000))
    zone = write_map(tmp_path / "zone.tif", toy.reference, crs="EPSG:32634")
    picture = str(write(tmp_path / "picture.tif", np.stack([toy.reference] * 3).astype("uint8")))
    grids = [(smaller, "rows or columns"), (shifted, "another grid"), (zone, "another grid")]
    for path, sentence in (*grids, ("/nowhere.tif", "no file"), (picture, "The reference has 3 bands, not one")):
        with pytest.raises(EngineError, match=sentence):
            verbs.accuracy(toy.scene, shown, path)
        with pytest.raises(EngineError):  # compared with itself it says so before there is a map
            verbs.accuracy(toy.scene, path, path)


def test_a_class_map_with_an_alpha_band_serves(toy, tmp_path):
    shown, path = write_map(tmp_path / "map.tif", toy.reference), tmp_path / "alpha.tif"
    write(path, np.stack([toy.reference, np.full_like(toy.reference, 255)]).astype("uint8"), ALPHA="YES")
    with rasterio.open(path) as file:
        assert file.colorinterp[1] == ColorInterp.alpha
    assert verbs.accuracy(toy.scene, shown, str(path))["overall"] == 1


@pytest.mark.parametrize("crs", ["+proj=utm +zone=33 +ellps=WGS84 +units=m", 'LOCAL_CS["field",UNIT["metre",1]]', None])
def test_another_name_of_the_crs_is_the_same_grid(toy, tmp_path, crs):
    shown = write_map(tmp_path / "map.tif", toy.reference)
    named = write_map(tmp_path / "named.tif", toy.reference, crs=crs)
    assert verbs.accuracy(toy.scene, shown, named)["overall"] == 1


@pytest.mark.filterwarnings("error")
def test_classes_as_floats_are_read_and_fractions_refused(toy, tmp_path):
    numbers = toy.reference[None].astype("float32")
    numbers[0, :4] = np.array([[np.nan], [-3.4e38], [9.96921e36], [-9999]])
    whole, foreign = write(tmp_path / "whole.tif", numbers), np.where(toy.reference == 3, 255, toy.reference)
    shown = write(tmp_path / "map.tif", foreign[None].astype("uint8"), nodata=255)
    found = verbs.accuracy(toy.scene, str(shown), str(whole))
    assert (found["pixels"], found["overall"]) == (int((toy.reference[4:] < 3).sum()), 1)
    broken = str(write(tmp_path / "broken.tif", np.where(numbers == 3, 2.5, numbers)))
    with pytest.raises(EngineError, match=r"The reference has fractions.* Choose a class map\."):
        verbs.accuracy(toy.scene, str(shown), broken)
    with pytest.raises(EngineError, match=r"The map has fractions"):
        verbs.accuracy(toy.scene, broken, str(shown))
    with pytest.raises(EngineError, match=r"The map has fractions"):
        verbs.accuracy(toy.scene, broken, held_out=toy.answers(9))


def test_reliability_is_how_often_what_is_sure_is_right():
    confidence, right = np.array([0.95, 0.95, 0.95, 0.95, 0.5, 1.0]), np.array([1, 1, 0, 0, 1, 1], bool)
    bins = reliability(confidence, right)
    assert [n for _, n, *_ in bins] == [0] * 7 + [1] + [0] * 6 + [5] and bins[-1][3] == 3
    assert calibration_error(bins) == pytest.approx((abs(0.5 - 1) + abs(4.8 - 3)) / 6)
    assert calibration_error(reliability(confidence[:0], right[:0])) is None
