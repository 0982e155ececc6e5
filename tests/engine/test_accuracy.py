import numpy as np
import pytest
from sklearn import metrics

from hsi_active_qgis.engine.accuracy import confusion_matrix, scores


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
