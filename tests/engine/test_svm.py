from itertools import combinations

import numpy as np
import pytest
import torch
from scipy.ndimage import grey_closing, grey_opening
from sklearn.svm import SVC

from hsi_active_qgis.engine.errors import ModelUnreadable
from hsi_active_qgis.engine.learners import load_model
from hsi_active_qgis.engine.learners.support_vectors import machine as support_vectors
from hsi_active_qgis.engine.learners.support_vectors import profiles as emp
from hsi_active_qgis.engine.learners.support_vectors.baselines import EmpSvm, SpectrumSvm
from hsi_active_qgis.protocol.settings import Settings
from tests.engine.conftest import materials, write
from tests.engine.learner_grounds import ground_of, in_tiles, in_windows, labels_of, reloaded, right, rng, whole

LEARNERS = (EmpSvm, SpectrumSvm)


def samples(classes: int, count: int = 40, features: int = 6):
    """Overlapping clouds (labels, features) and their classes."""
    truth = np.arange(count) % classes
    return rng(1).normal(0, 1, (count, features)) + truth[:, None], truth


@pytest.mark.parametrize("classes", (2, 3, 5))
def test_decisions_are_those_of_scikit_learn(classes):
    features, truth = samples(classes)
    others = rng(2).normal(1, 2, (30, features.shape[1]))
    machine = support_vectors.train(features, truth, rng())
    kernel = np.exp(-machine.gamma * np.square(others[:, None] - machine.support.numpy()).sum(2))
    decisions = kernel @ machine.weights.numpy() + machine.bias.numpy()
    for cost in support_vectors.COSTS:
        theirs = SVC(C=cost, gamma=machine.gamma, decision_function_shape="ovo").fit(features, truth)
        expected = theirs.decision_function(others).reshape(30, -1) * (-1 if classes == 2 else 1)
        if np.allclose(decisions, expected, atol=2e-3):
            return
    pytest.fail("the decisions are those of no cost that was tried")


def test_pairs_tell_the_classes():
    truth = torch.tensor([[0.7, 0.2, 0.1], [0.05, 0.05, 0.9], [1 / 3, 1 / 3, 1 / 3]])
    pairs = [truth[:, i] / (truth[:, i] + truth[:, j]) for i, j in combinations(range(3), 2)]
    assert torch.allclose(support_vectors.coupled(torch.stack(pairs, 1)), truth, atol=1e-5)
    assert torch.allclose(support_vectors.coupled(torch.tensor([[0.3]])), torch.tensor([[0.3, 0.7]]))


def test_probabilities_are_calibrated_where_classes_overlap():
    features, truth = samples(2, 400, 2)
    machine = support_vectors.train(features[:200], truth[:200], rng())
    chances = machine.probabilities(torch.from_numpy(features[200:]).float())
    confidence, correct = chances.amax(1), chances.argmax(1).numpy() == truth[200:]
    assert abs(float(confidence.mean()) - correct.mean()) < 0.08


@pytest.mark.parametrize("truth", ([0, 1], [0, 1, 2], [0, 0, 0, 1], [0, 0, 1, 1, 2]))
def test_few_labels_suffice(truth):
    truth = np.array(truth)
    features = rng(3).normal(0, 0.1, (len(truth), 4)) + truth[:, None]
    machine = support_vectors.train(features, truth, rng())
    assert machine.probabilities(torch.from_numpy(features).float()).argmax(1).tolist() == truth.tolist()


def test_openings_are_those_of_scipy():
    values = rng(4).normal(0, 1, (2, 40, 30)).astype(np.float32)
    valid = np.ones((40, 30), bool)
    for radius in (1, 3):
        size = (1, 2 * radius + 1, 2 * radius + 1)
        inner = (slice(None), slice(6, -6), slice(6, -6))
        assert np.array_equal(emp.opening(values, valid, radius)[inner], grey_opening(values, size)[inner])
        assert np.array_equal(-emp.opening(-values, valid, radius)[inner], grey_closing(values, size)[inner])


def test_openings_take_away_what_is_small_and_do_not_see_nodata():
    image = np.zeros((1, 30, 30), np.float32)
    image[0, 5:8, 5:8] = 1  # 3 pixels wide
    image[0, 15:25, 15:25] = 1
    valid = np.ones((30, 30), bool)
    valid[18:22, 18:22] = False
    image[0, ~valid] = -99
    assert emp.opening(image, valid, 1)[0, 6, 6] == 1
    opened = emp.opening(image, valid, 3)[0]
    assert opened[6, 6] == 0
    assert (opened[15:25, 15:25][valid[15:25, 15:25]] == 1).all()


def test_the_profile_is_the_same_in_windows(toy, monkeypatch):
    scene_features = ground_of(toy.path, 20)
    in_tiles(scene_features.features)
    one = emp.profile(scene_features.features, whole(scene_features))
    assert one.shape == (emp.COMPONENTS * 11, 60, 70)
    inner = one[:, 20:40, 24:48].clone()
    monkeypatch.setattr(type(scene_features.cube), "windows", lambda cube: [])
    window = whole(scene_features)._replace(row=20, column=24, rows=20, columns=24)
    assert torch.allclose(emp.profile(scene_features.features, window), inner, atol=1e-4)


@pytest.mark.parametrize("make", LEARNERS)
def test_it_learns_and_does_so_again(toy, make):
    scene_features = ground_of(toy.path, 7)
    labels = labels_of(scene_features, toy, 30, unsure=5)
    learners = [make(scene_features, Settings()) for _ in range(2)]
    for learner in learners:
        learner.fit(labels, rng())
    first, second = learners
    assert right(first, scene_features, toy) > 0.95
    assert torch.allclose(first.probabilities.sum(1), torch.ones(len(scene_features.pool)), atol=1e-5)
    assert torch.equal(first.probabilities, second.probabilities)
    assert first.labelled_embeddings.shape == (30, first.embeddings.shape[1])
    places = {
        place: i for i, place in enumerate(zip(scene_features.pool.rows, scene_features.pool.columns, strict=True))
    }
    shared = [
        (i, places[p]) for i, p in enumerate(zip(labels.rows[:30], labels.columns[:30], strict=True)) if p in places
    ]
    for label, pixel in shared:
        assert torch.allclose(first.labelled_embeddings[label], first.embeddings[pixel], atol=1e-5)
    assert shared


@pytest.mark.parametrize("make", LEARNERS)
def test_a_model_is_what_its_learner_was(toy, make, tmp_path, monkeypatch):
    scene_features = ground_of(toy.path, 7)
    learner = make(scene_features, Settings())
    learner.fit(labels_of(scene_features, toy, 30), rng())
    model = learner.model()
    one = model.predict(scene_features.features, whole(scene_features))
    at_pool = one[:, scene_features.pool.rows, scene_features.pool.columns].T
    assert torch.allclose(at_pool, learner.probabilities, atol=1e-4)
    again = reloaded(model, tmp_path / "model")
    assert again.classes == model.classes
    assert torch.equal(again.predict(scene_features.features, whole(scene_features)), one)
    nine = in_windows(scene_features, model, monkeypatch)
    assert torch.allclose(nine, model.predict(scene_features.features, whole(scene_features)), atol=1e-3)
    assert torch.allclose(nine, one, atol=0.01)  # tiles are kept in half precision


def test_nodata_does_not_spoil_its_surroundings(tmp_path):
    spectra, reference = materials()
    spectra[:, 10:20, 10:20] = -9999
    scene_features = ground_of(write(tmp_path / "holes.tif", spectra, nodata=-9999))
    profile = emp.profile(scene_features.features, whole(scene_features))
    components = scene_features.features.window(whole(scene_features), ("pca",))[: emp.COMPONENTS]
    valid = scene_features.features.valid(whole(scene_features))
    low, high = components[:, valid].amin(1), components[:, valid].amax(1)
    layers = profile.reshape(11, emp.COMPONENTS, 60, 70)[:, :, valid]
    assert (layers >= low[None, :, None]).all()
    assert (layers <= high[None, :, None]).all()
    assert (profile[:, ~valid] == 0).all()


def test_a_damaged_model_is_refused(toy, tmp_path):
    scene_features = ground_of(toy.path, 20)
    learner = SpectrumSvm(scene_features, Settings())
    learner.fit(labels_of(scene_features, toy, 20), rng())
    model = learner.model()
    kind, tensors, settings = model.content()
    model.recipe.write(str(tmp_path / "torn"), kind, tensors | {"bias": tensors["bias"][:1]}, settings)
    model.recipe.write(str(tmp_path / "half"), kind, {"bias": tensors["bias"]}, settings)
    for name in ("torn", "half"):
        with pytest.raises(ModelUnreadable):
            load_model(str(tmp_path / name))
