import numpy as np
import pytest
import torch

from hsi_active_qgis.engine.errors import BadRequest, ModelUnreadable
from hsi_active_qgis.engine.learners import SpectralSpatial, load_model
from hsi_active_qgis.engine.learners.committee.learner import Committee, drawn
from hsi_active_qgis.engine.learners.networks.dense import DenseNetwork
from hsi_active_qgis.engine.learners.support_vectors.baselines import EmpSvm, SpectrumSvm
from hsi_active_qgis.protocol.settings import Settings
from tests.engine.learner_grounds import ground_of, labels_of, reloaded, right, rng, whole

KINDS = (SpectralSpatial, SpectrumSvm, EmpSvm, DenseNetwork)
FEW = {"epochs": 15, "members": 3}  # of one batch each for the network


@pytest.fixture
def scene_features(toy):
    return ground_of(toy.path, 11)


def ensemble(scene_features, make, **settings) -> Committee:
    return Committee(scene_features, Settings(committee="ensemble", **FEW, **settings), make)


@pytest.mark.parametrize("make", KINDS)
def test_an_ensemble_is_the_mean_of_members_that_differ(toy, scene_features, make):
    first, second = ensemble(scene_features, make), ensemble(scene_features, make)
    for committee in (first, second):
        committee.fit(labels_of(scene_features, toy, 40, unsure=5), rng(), True)
    opinions = first.committee_probabilities
    assert opinions.shape == (3, len(scene_features.pool), 3)
    assert torch.allclose(opinions.mean(0), first.probabilities)
    assert torch.equal(opinions, second.committee_probabilities)
    for i in range(3):
        assert (opinions[i] - opinions[(i + 1) % 3]).abs().max() > 0.01
    assert right(first, scene_features, toy) > 0.85
    assert len(first.embeddings) == len(scene_features.pool)
    assert len(first.labelled_embeddings) in (40, 45)


@pytest.mark.parametrize("make", KINDS)
def test_a_saved_ensemble_is_the_mean_of_its_members(toy, scene_features, tmp_path, make):
    committee = ensemble(scene_features, make)
    committee.fit(labels_of(scene_features, toy, 30), rng(), True)
    model = committee.model()
    before = model.predict(scene_features.features, whole(scene_features))
    singly = [member.model().predict(scene_features.features, whole(scene_features)) for member in committee.members]
    assert torch.allclose(before, torch.stack(singly).mean(0), atol=1e-6)
    again = reloaded(model, tmp_path / "model")
    assert again.classes == committee.classes
    assert torch.allclose(again.predict(scene_features.features, whole(scene_features)), before, atol=1e-5)


def test_a_second_round_sees_the_new_labels(toy, scene_features):
    committee, fresh = ensemble(scene_features, SpectralSpatial), ensemble(scene_features, SpectralSpatial)
    committee.fit(labels_of(scene_features, toy, 20), rng(), True)
    before = committee.committee_probabilities
    committee.fit(labels_of(scene_features, toy, 30), rng(), True)
    fresh.fit(labels_of(scene_features, toy, 30), rng(), True)
    assert not torch.equal(before, committee.committee_probabilities)
    assert torch.allclose(committee.committee_probabilities, fresh.committee_probabilities, atol=1e-3)


def test_all_members_know_all_classes_even_of_one_label(toy, scene_features):
    labels = labels_of(scene_features, toy, 30)
    one_each = [np.flatnonzero(labels.ids == i)[0] for i in (1, 2)]
    few = labels.take(np.sort(np.append(np.flatnonzero(labels.ids == 3), one_each)))
    committee = ensemble(scene_features, SpectrumSvm)
    committee.fit(few, rng(), True)
    assert [[c["id"] for c in member.classes] for member in committee.members] == [[1, 2, 3]] * 3


def test_drawn_labels_are_a_bootstrap_share_and_stay(toy, scene_features):
    labels = labels_of(scene_features, toy, 400)
    shares = [len(drawn(labels, rng(seed)).ids) / 400 for seed in range(20)]
    assert abs(np.mean(shares) - 0.632) < 0.02
    some, more = drawn(labels.take(np.arange(100)), rng(3)), drawn(labels, rng(3))
    assert np.array_equal(some.rows, more.rows[: len(some.rows)])


@pytest.mark.parametrize("form", ("dropout", "batch_norm"))
def test_monte_carlo_forms_are_passes_of_one_network(toy, scene_features, tmp_path, form):
    settings = Settings(committee=form, **FEW)
    committee, network = Committee(scene_features, settings, DenseNetwork), DenseNetwork(scene_features, settings)
    committee.fit(labels_of(scene_features, toy, 30), rng(), True)
    assert len(committee.members) == 1
    assert torch.equal(committee.committee_probabilities, committee.members[0].monte_carlo(form, 3))
    assert torch.equal(committee.probabilities, committee.committee_probabilities.mean(0))
    network.fit(labels_of(scene_features, toy, 30), rng(int(rng().integers(2**31, size=1)[0])), True)
    ours, theirs = (
        learner.model().predict(scene_features.features, whole(scene_features)) for learner in (committee, network)
    )
    assert torch.equal(ours, theirs)


@pytest.mark.parametrize("form", ("dropout", "batch_norm"))
@pytest.mark.parametrize("make", (SpectrumSvm, SpectralSpatial))
def test_only_networks_have_monte_carlo_forms(scene_features, form, make):
    with pytest.raises(BadRequest, match='Choose "ensemble"'):
        Committee(scene_features, Settings(committee=form), make)


def test_a_damaged_model_is_refused(toy, scene_features, tmp_path):
    committee = ensemble(scene_features, SpectrumSvm)
    committee.fit(labels_of(scene_features, toy, 20), rng(), True)
    model = committee.model()
    kind, tensors, settings = model.content()
    one_less = {name: tensor for name, tensor in tensors.items() if not name.startswith("2.")}
    for damaged in ((one_less, settings), (tensors, settings | {"members": []}), (tensors, settings | {"kind": "x"})):
        model.recipe.write(str(tmp_path / "torn"), kind, *damaged)
        with pytest.raises(ModelUnreadable):
            load_model(str(tmp_path / "torn"))
