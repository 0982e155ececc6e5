import numpy as np
import pytest
from affine import Affine
from conftest import write
from sklearn import metrics

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.accuracy import confusion_matrix, scores
from hsi_active_qgis.engine.errors import EngineError


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
    for path, sentence in ((smaller, "rows or columns"), (shifted, "another grid"), ("/nowhere.tif", "no file")):
        with pytest.raises(EngineError, match=sentence):
            verbs.accuracy(toy.scene, shown, path)
