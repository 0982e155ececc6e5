import numpy as np
import pytest
import torch

from hsi_active_qgis.engine.errors import BadRequest, Cancelled
from hsi_active_qgis.engine.features.pool import Pool
from hsi_active_qgis.engine.learners import SceneFeatures, check
from hsi_active_qgis.engine.learners.networks.neighbourhoods import Neighbourhoods
from hsi_active_qgis.engine.learners.networks.patch import PatchNetwork
from hsi_active_qgis.engine.learners.networks.patch_model import KIND, NetworkModel
from hsi_active_qgis.engine.learners.networks.standardise import Standardise
from hsi_active_qgis.engine.learners.networks.training import TrainingPlan, symmetric, train
from hsi_active_qgis.engine.learners.recipe import FeatureRecipe
from hsi_active_qgis.engine.networks import make
from hsi_active_qgis.engine.progress import silent
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.labels import Labels
from hsi_active_qgis.engine.raster.windows import Window
from hsi_active_qgis.protocol.settings import Settings
from tests.engine.conftest import materials, write

CLASSES = [{"id": i, "name": name, "colour": "#000000"} for i, name in ((3, "c"), (1, "a"), (2, "b"))]


def ground_of(path, count=150) -> SceneFeatures:
    cube = Cube(str(path))
    return SceneFeatures.of(cube, Pool.of(cube, 0, limit=count), "cpu")


@pytest.fixture
def scene_features(toy) -> SceneFeatures:
    return ground_of(toy.path)


@pytest.fixture
def small(toy) -> SceneFeatures:
    """With few pixels to go through, for deep networks."""
    return ground_of(toy.path, 24)


def labels_of(reference, count=40, seed=0, kinds=(1, 2, 3), classes=CLASSES) -> Labels:
    flat = np.random.default_rng(seed).permutation(np.flatnonzero(np.isin(reference, kinds)))[:count]
    rows, columns = np.divmod(flat, reference.shape[1])
    return Labels(rows, columns, reference[rows, columns], np.arange(count), classes, np.array([]))


def fitted(scene_features, labels, seed=0, **settings) -> PatchNetwork:
    learner = PatchNetwork(scene_features, Settings(**({"network": "lenet"} | settings)))
    learner.fit(labels, np.random.default_rng(seed))
    return learner


def guesses(learner) -> np.ndarray:
    return np.array([c["id"] for c in learner.classes])[learner.probabilities.argmax(1)]


def test_z_scores_are_those_of_the_valid_pixels(tmp_path):
    spectra, _ = materials()
    spectra[:, 3:9, :30] = -9999
    cube_path = write(tmp_path / "gap.tif", spectra, nodata=-9999)
    scene_features = ground_of(cube_path)
    inside = np.ones(spectra.shape[1:], bool)
    inside[3:9, :30] = False
    found = Standardise.of(scene_features)
    assert np.allclose(found.mean, spectra[:, inside].mean(1), rtol=1e-5)
    assert np.allclose(found.deviation, spectra[:, inside].std(1), rtol=1e-4)
    values, valid = scene_features.cube.read(Window(0, 0, *scene_features.cube.shape))
    scores = found.apply(values, valid)
    assert np.abs(scores[:, inside].mean(1)).max() < 1e-3
    assert not scores[:, 3:9, :30].any()


def test_neighbourhoods_are_mirrored_at_the_rasters_borders_alone(scene_features, monkeypatch):
    standardise = Standardise.of(scene_features)
    whole = standardise.apply(*scene_features.cube.read(Window(0, 0, 60, 70)))
    padded = np.pad(whole, ((0, 0), (16, 15), (16, 15)), mode="reflect")
    around = Neighbourhoods(scene_features.cube, standardise, 32, "cpu")
    assert np.array_equal(around.around(Window(0, 0, 60, 70)), padded)
    assert np.array_equal(around.around(Window(20, 50, 9, 20)), padded[:, 20:60, 50:101])
    monkeypatch.setattr("hsi_active_qgis.engine.learners.networks.neighbourhoods.TILE", (16, 32))
    rows, columns = np.array([59, 0, 33, 18]), np.array([0, 69, 40, 41])
    patches = around.at(rows, columns)
    for patch, row, column in zip(patches, rows, columns, strict=True):
        assert np.array_equal(patch, padded[:, row : row + 32, column : column + 32].astype("float16"))
        assert np.array_equal(patch[:, 16, 16], whole[:, row, column].astype("float16"))


def test_a_raster_smaller_than_a_neighbourhood_is_mirrored_again_and_again(tmp_path):
    spectra, _ = materials(rows=9, columns=70)
    scene_features = ground_of(write(tmp_path / "strip.tif", spectra))
    standardise = Standardise.of(scene_features)
    whole = standardise.apply(*scene_features.cube.read(Window(0, 0, 9, 70)))
    padded = np.pad(whole, ((0, 0), (16, 15), (16, 15)), mode="reflect")
    around = Neighbourhoods(scene_features.cube, standardise, 32, "cpu")
    assert np.array_equal(around.around(Window(0, 30, 9, 4)), padded[:, :, 30:65])


def test_it_learns_and_the_same_seed_gives_the_same(toy, scene_features):
    labels = labels_of(toy.reference)
    learner, again = fitted(scene_features, labels), fitted(scene_features, labels)
    truth = toy.reference[scene_features.pool.rows, scene_features.pool.columns]
    assert [c["id"] for c in learner.classes] == [3, 1, 2]
    assert (guesses(learner) == truth).mean() > 0.8
    assert torch.equal(learner.probabilities, again.probabilities)
    assert torch.allclose(learner.probabilities.sum(1), torch.ones(len(scene_features.pool)))
    assert learner.embeddings.shape == (len(scene_features.pool), 84)
    assert learner.labelled_embeddings.shape == (40, 84)
    assert not torch.equal(fitted(scene_features, labels, seed=1).probabilities, again.probabilities)


def test_the_same_labels_are_not_learnt_twice_and_dont_knows_not_at_all(toy, scene_features):
    labels = labels_of(toy.reference)
    learner = fitted(scene_features, labels)
    kept = learner.probabilities
    more = labels_of(toy.reference, 45)
    more.ids[40:] = 0
    learner.fit(more, np.random.default_rng(0))
    assert learner.probabilities is kept


def test_labelled_and_pool_pixels_are_seen_alike(toy, scene_features):
    reference = np.zeros_like(toy.reference)
    some = np.arange(0, len(scene_features.pool), 5)
    rows, columns = scene_features.pool.rows[some], scene_features.pool.columns[some]
    reference[rows, columns] = toy.reference[rows, columns]
    labels = Labels(rows, columns, reference[rows, columns], some, CLASSES, np.array([]))
    learner = fitted(scene_features, labels, epochs=2)
    assert torch.allclose(learner.labelled_embeddings, learner.embeddings[some], atol=0.01)


def test_a_network_with_four_stages_predicts_losses(toy, small):
    learner = fitted(small, labels_of(toy.reference, 30), network="resnet18", epochs=2, release=True)
    losses = learner.predicted_losses
    assert losses.shape == (len(small.pool),)
    assert losses.std() > 0
    with pytest.raises(BadRequest, match="predicts no losses"):
        _ = fitted(small, labels_of(toy.reference, 30), epochs=1).predicted_losses


def test_the_papers_training_is_at_full_resolution_without_symmetries_or_dropout(toy, small):
    learner = fitted(small, labels_of(toy.reference, 12), network="resnet18", training="paper", epochs=1)
    assert learner.model().stride == 1
    with pytest.raises(BadRequest, match="without dropout"):
        _ = learner.monte_carlo_probabilities


def test_monte_carlo_passes_differ_and_come_again(toy, small):
    learner = fitted(small, labels_of(toy.reference, 30), network="resnet18", epochs=2, passes=3)
    for passes in (learner.monte_carlo_probabilities, learner.monte_carlo("batch_norm", 3)):
        assert passes.shape == (3, len(small.pool), 3)
        assert torch.allclose(passes.sum(2), torch.ones(3, len(small.pool)))
        assert passes.std(0).max() > 1e-3
    assert torch.equal(learner.monte_carlo("dropout", 3), learner.monte_carlo_probabilities)
    assert torch.equal(learner.monte_carlo("batch_norm", 2), learner.monte_carlo("batch_norm", 2))
    with pytest.raises(BadRequest, match="no batch norm"):
        fitted(small, labels_of(toy.reference, 30), epochs=1).monte_carlo("batch_norm", 2)


def test_small_steps_lead_to_another_class_where_the_learner_is_torn(toy, scene_features):
    learner = fitted(scene_features, labels_of(toy.reference))
    two_best = learner.probabilities.topk(2, 1).values
    order = torch.argsort(two_best[:, 0] - two_best[:, 1]).numpy()
    pixels = np.concatenate([order[:10], order[-10:]])
    for attack in ("bim", "deepfool"):
        norms = learner.adversarial_norms(attack, pixels)
        assert norms.shape == (20,)
        assert norms[:10].median() < norms[10:].median()


def test_a_warm_start_goes_on_and_takes_a_new_class_in(toy, scene_features):
    few = labels_of(toy.reference, 30, kinds=(1, 2))
    learner = fitted(scene_features, few, training="warm")
    kernel = learner.model().network.conv1.weight.detach().clone()
    learner.fit(labels_of(toy.reference, 40), np.random.default_rng(0))
    went = learner.model().network.conv1.weight.detach()
    begun = fitted(scene_features, labels_of(toy.reference, 40)).model().network.conv1.weight.detach()
    assert 0 < (went - kernel).norm() < 0.5 * (begun - kernel).norm()
    assert [c["id"] for c in learner.classes] == [3, 1, 2]
    assert learner.probabilities.shape[1] == 3


def test_one_window_is_the_same_as_several(toy, scene_features):
    model = fitted(scene_features, labels_of(toy.reference), epochs=5).model()
    whole = model.predict(scene_features.features, Window(0, 0, 60, 70))
    parts = [Window(0, 0, 25, 70), Window(25, 0, 35, 31), Window(25, 31, 35, 39)]
    for window in parts:
        found = model.predict(scene_features.features, window)
        down, right = window.slices
        assert torch.allclose(found, whole[:, down, right], atol=1e-4)
        assert torch.equal(found.argmax(0), whole[:, down, right].argmax(0))


def test_the_model_tells_of_the_pool_what_the_learner_does(toy, scene_features):
    learner = fitted(scene_features, labels_of(toy.reference), epochs=5)
    whole = learner.model().predict(scene_features.features, Window(0, 0, 60, 70))
    assert torch.allclose(
        whole[:, scene_features.pool.rows, scene_features.pool.columns].T, learner.probabilities, atol=1e-4
    )


@pytest.mark.parametrize("network", ["resnet18", "spectral_cnn"])
def test_a_model_file_gives_the_same_on_another_opening(toy, scene_features, tmp_path, network):
    learner = fitted(scene_features, labels_of(toy.reference, 20), network=network, epochs=1)
    learner.model().save(str(tmp_path / "model.safetensors"))
    _, recipe, tensors, settings = FeatureRecipe.read(str(tmp_path / "model.safetensors"), [KIND])
    model = NetworkModel.load(recipe, tensors, settings)
    features = model.recipe.open_scene(toy.scene, "cpu")
    window = Window(40, 50, 8, 20)
    assert torch.equal(model.predict(features, window), learner.model().predict(scene_features.features, window))
    with pytest.raises((LookupError, ValueError, RuntimeError)):
        NetworkModel.load(recipe, tensors, settings | {"network": "densenet121"})


def test_weights_are_loaded_before_training(toy, scene_features, tmp_path):
    with pytest.raises(BadRequest, match="safetensors"):
        fitted(scene_features, labels_of(toy.reference), weights=str(tmp_path / "none.safetensors"))


def test_cancelling_leaves_what_was_learnt_before(toy, scene_features):
    learner = fitted(scene_features, labels_of(toy.reference, 30), epochs=2)
    before = learner.model().network

    def stop(fraction, text=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        learner.fit(labels_of(toy.reference, 35), np.random.default_rng(0), True, stop)
    assert learner.model().network is before
    learner.fit(labels_of(toy.reference, 35), np.random.default_rng(0))
    assert len(learner.labelled_embeddings) == 35


def test_the_eight_symmetries_of_the_square():
    square = torch.arange(9.0).view(1, 1, 3, 3)
    found = symmetric(square.expand(200, -1, -1, -1), np.random.default_rng(0))
    assert len(torch.unique(found.flatten(1), dim=0)) == 8
    assert torch.equal(found[:, 0, 1, 1], torch.full((200,), 4.0))


@pytest.mark.parametrize(
    "wrong", [{"epochs": -1}, {"epochs": 2.5}, {"dropout": 1.5}, {"stem": 3}, {"passes": 1}, {"members": None}]
)
def test_settings_out_of_range_are_refused(wrong):
    (name,) = wrong
    with pytest.raises(BadRequest, match=f"{name} must be a (whole )?number from"):
        check("patch_network", wrong)


def test_the_plan_follows_training_labels_and_device():
    paper = TrainingPlan.of(Settings(training="paper"), 480, "cuda", True)
    assert paper == TrainingPlan(200, 1e-3, symmetries=False, annealed=False, release=False)
    assert TrainingPlan.of(Settings(), 100, "cpu", True).epochs == 10
    assert TrainingPlan.of(Settings(), 20, "cpu", True).epochs == 50  # as many steps for fewer labels
    assert TrainingPlan.of(Settings(training="warm"), 20, "cpu", True).epochs == 50
    assert TrainingPlan.of(Settings(training="warm"), 20, "cpu", False).epochs == 4
    assert TrainingPlan.of(Settings(epochs=3, symmetries=True), 20, "cpu", True).symmetries
    assert TrainingPlan.of(Settings(epochs=3), 20, "cuda", True).epochs == 3


def test_a_training_that_diverges_is_told():
    plan = TrainingPlan(3, 1e30, symmetries=False, annealed=False, release=False)
    network, truth = make("lenet", 3, 2), torch.tensor([0, 1, 0, 1])
    with pytest.raises(BadRequest, match=r"diverged.*lower its rate, 1e\+30, or label more"):
        train(network, None, torch.randn(4, 3, 32, 32).half(), truth, plan, np.random.default_rng(0), silent)
