import numpy as np
import pytest
import torch
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process.kernels import Matern

from hsi_active_qgis.engine.learners.kernel import gaussian_process
from hsi_active_qgis.engine.learners.kernel.gaussian_process import (
    NOISE,
    GaussianProcess,
    grouped_leave_out,
    inducing,
    matern,
)


def data(seed=0):
    rng = np.random.default_rng(seed)
    pool = torch.from_numpy(rng.normal(0, 0.5, (80, 4)).astype("float32"))
    targets = torch.from_numpy(rng.normal(0, 1, (20, 3)).astype("float32"))
    return pool, pool[:20] + 0.01, targets


def test_mean_and_variance_are_those_of_scikit_learn():
    pool, labelled, targets = data()
    process = GaussianProcess(pool)
    process.extend(labelled)
    reference = GaussianProcessRegressor(Matern(1.0, nu=1.5), alpha=NOISE, optimizer=None).fit(labelled, targets)
    mean, deviation = reference.predict(pool, return_std=True)
    assert np.allclose(process.mean(targets), mean, atol=1e-4)
    assert np.allclose(process.variance, deviation[:, 0] ** 2, atol=1e-4)
    assert np.allclose(matern(pool, labelled) @ process.weights(targets), mean, atol=1e-4)


def test_label_by_label_is_the_same_as_all_at_once():
    pool, labelled, targets = data()
    once, steps = GaussianProcess(pool), GaussianProcess(pool)
    once.extend(labelled)
    for part in labelled.split([7, 1, 12]):
        steps.extend(part)
    assert torch.allclose(once.variance, steps.variance, atol=1e-5)
    assert torch.allclose(once.mean(targets), steps.mean(targets), atol=1e-4)


@pytest.mark.parametrize("kept", [20, 12, 8, 7, 3, 0])
def test_after_the_last_labels_are_forgotten_it_is_as_before_them(kept):
    pool, labelled, targets = data()
    process, fresh = GaussianProcess(pool), GaussianProcess(pool)
    for part in labelled.split([7, 1, 12]):
        process.extend(part)
    process.mean(targets)
    process.keep(kept)
    fresh.extend(labelled[:kept])
    everything = torch.arange(80)
    for _ in range(2):
        known = len(process.labelled)
        assert torch.allclose(process.variance, fresh.variance, atol=1e-5)
        assert torch.allclose(process.mean(targets[:known]), fresh.mean(targets[:known]), atol=1e-4)
        covariances = (one.covariance(everything, everything) for one in (process, fresh))
        assert torch.allclose(*covariances, atol=1e-4)
        process.extend(labelled[kept:15])
        fresh.extend(labelled[kept:15])


def test_a_mean_is_that_of_its_targets_whatever_was_asked_before():
    pool, labelled, targets = data()
    process, fresh = GaussianProcess(pool), GaussianProcess(pool)
    process.extend(labelled[:12])
    first = process.mean(targets[:12])
    told = first.clone()
    process.extend(labelled[12:])
    fresh.extend(labelled)
    assert torch.allclose(process.mean(targets), fresh.mean(targets), atol=1e-4)
    assert torch.equal(first, told)
    for others in (-targets, targets[:, :2], torch.cat([targets, targets], 1)):
        assert torch.allclose(process.mean(others), GaussianProcess.mean(fresh, others), atol=1e-4)


def test_what_ran_out_of_memory_halfway_can_be_tried_again(monkeypatch):
    """The session that holds the process is kept for the next try."""
    _, labelled, targets = data()
    pool = torch.rand(300, 4, generator=torch.Generator().manual_seed(0))
    monkeypatch.setattr(gaussian_process, "CHUNK_VALUES", 1)  # chunks of 64 pixels, five in all
    expected, tried = GaussianProcess(pool), GaussianProcess(pool)
    for process in (expected, tried):
        process.extend(labelled[:8])
    expected.extend(labelled[8:])
    left = iter(range(5))  # kernels: two of the labels, three chunks

    def short_of_memory(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
        if next(left, None) is None:
            raise torch.OutOfMemoryError
        return matern(a, b)

    with monkeypatch.context() as patch:
        patch.setattr(gaussian_process, "matern", short_of_memory)
        with pytest.raises(torch.OutOfMemoryError):
            tried.extend(labelled[8:])
    tried.extend(labelled[8:])
    assert torch.equal(tried.variance, expected.variance)
    assert torch.equal(tried.mean(targets), expected.mean(targets))


def test_posterior_covariance():
    pool, labelled, _ = data()
    process = GaussianProcess(pool)
    process.extend(labelled)
    kernel = matern(labelled, labelled) + NOISE * torch.eye(20)
    cross = matern(pool, labelled)
    expected = matern(pool, pool) - cross @ torch.linalg.solve(kernel, cross.T)
    everything = torch.arange(80)
    assert torch.allclose(process.covariance(everything, everything), expected, atol=1e-4)


def test_leaving_out_groups_is_the_same_as_training_without_them():
    _, labelled, targets = data()
    groups = torch.arange(20) // 6
    found = grouped_leave_out(matern(labelled, labelled), targets, groups)
    for group in range(4):
        process = GaussianProcess(labelled[groups == group])
        process.extend(labelled[groups != group])
        assert torch.allclose(found[groups == group], process.mean(targets[groups != group]), atol=1e-4)


@pytest.mark.parametrize(("count", "error"), [(200, 0.01), (100, 0.05), (40, 0.3)])
def test_few_labels_make_nearly_the_mean_that_all_make(count, error):
    rng = np.random.default_rng(0)
    places = torch.from_numpy(rng.normal(0, 0.5, (20, 4)).astype("float32")).repeat(10, 1)
    labelled = places + 0.02 * torch.from_numpy(rng.normal(0, 1, (200, 4)).astype("float32"))
    targets = torch.from_numpy(rng.normal(0, 1, (20, 3)).astype("float32")).repeat(10, 1)
    pool, process = data()[0], GaussianProcess(labelled)
    process.extend(labelled)
    few, weights = inducing(labelled, targets, count)
    assert len(few.unique()) == count
    mean = matern(pool, labelled) @ process.weights(targets)
    assert torch.allclose(matern(pool, labelled[few]) @ weights, mean, atol=error)


def test_a_label_alone_in_its_group_is_left_out_as_others_are():
    _, labelled, targets = data()
    alone, pairs = torch.arange(20), torch.arange(20) // 2
    mixed = torch.where(alone < 10, alone, 100 + pairs)
    found = grouped_leave_out(matern(labelled, labelled), targets, mixed)
    assert torch.allclose(found[:10], grouped_leave_out(matern(labelled, labelled), targets, alone)[:10], atol=1e-5)
    assert torch.allclose(found[10:], grouped_leave_out(matern(labelled, labelled), targets, pairs)[10:], atol=1e-5)
