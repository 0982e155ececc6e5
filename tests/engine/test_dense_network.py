import numpy as np
import pytest
import torch

from hsi_active_qgis.engine.errors import BadRequest, Cancelled
from hsi_active_qgis.engine.learners.networks import dense_training
from hsi_active_qgis.engine.learners.networks.dense import DenseNetwork
from hsi_active_qgis.engine.learners.networks.dense_model import run_densely
from hsi_active_qgis.engine.learners.networks.surroundings import Surroundings
from hsi_active_qgis.engine.networks.valid import REACH, SIDE, Valid
from hsi_active_qgis.engine.raster import cube as cube_module
from hsi_active_qgis.protocol.settings import Settings
from tests.engine.conftest import Toy, materials, write
from tests.engine.learner_grounds import ground_of, in_tiles, in_windows, labels_of, reloaded, right, rng, whole

FEW = {"epochs": 8}  # of one batch each, for tests of anything but accuracy
ENOUGH = {"epochs": 40}


def taught(scene_features, toy, count: int = 30, **settings) -> DenseNetwork:
    learner = DenseNetwork(scene_features, Settings(**settings))
    learner.fit(labels_of(scene_features, toy, count), rng())
    return learner


@pytest.fixture
def scene_features(toy):
    return ground_of(toy.path, 7)


@pytest.fixture(scope="module")
def once(tmp_path_factory):
    """A toy, its ground and a learner of thirty labels, for tests that change none of them."""
    spectra, reference = materials()
    toy = Toy(write(tmp_path_factory.mktemp("once") / "toy.tif", spectra), spectra, reference)
    scene_features = ground_of(toy.path, 7)
    return toy, scene_features, taught(scene_features, toy)


def test_one_pass_over_a_window_is_a_pass_over_each_square():
    torch.manual_seed(0)
    network = Valid(5, 4)
    network(torch.randn(30, 5, SIDE, SIDE))  # statistics that are not those of the start
    network.eval()
    values = torch.randn(5, 12 + 2 * REACH, 17 + 2 * REACH)
    densely = run_densely(network, values, lambda outputs: outputs.logits)
    squares = values.unfold(1, SIDE, 1).unfold(2, SIDE, 1).permute(1, 2, 0, 3, 4).flatten(0, 1)
    with torch.no_grad():
        singly = network(squares).logits[..., 0, 0]
    assert densely.shape == (4, 12, 17)
    assert torch.allclose(densely.flatten(1).T, singly, atol=1e-5)


def test_a_pixel_depends_on_its_square_and_on_nothing_else():
    torch.manual_seed(0)
    network = Valid(3, 2).eval()
    values = torch.randn(1, 3, 3 * SIDE, 3 * SIDE, requires_grad=True)
    logits = network(values).logits[0, 0]
    logits[SIDE, SIDE].backward()
    seen = torch.nonzero(values.grad[0].abs().sum(0))
    assert (seen.amin(0).tolist(), seen.amax(0).tolist()) == ([SIDE] * 2, [2 * SIDE - 1] * 2)


def test_squares_are_cut_from_the_mirrored_raster(scene_features):
    scene = Surroundings(scene_features.features, REACH)
    values = scene_features.features.window(whole(scene_features), ("mnf",)).numpy() * (2 * scene.components) ** 0.5
    mirrored = np.pad(values, ((0, 0), (REACH, REACH), (REACH, REACH)), mode="reflect")
    assert np.array_equal(scene.around(whole(scene_features)).numpy(), mirrored)
    rows, columns = np.array([0, 30, 59]), np.array([69, 0, 31])
    squares = scene.at(rows, columns).numpy()
    for square, row, column in zip(squares, rows, columns, strict=True):
        assert np.array_equal(square, mirrored[:, row : row + SIDE, column : column + SIDE])


def test_it_learns(once):
    toy, scene_features, learner = once
    assert right(learner, scene_features, toy) > 0.9
    assert torch.allclose(learner.probabilities.sum(1), torch.ones(len(scene_features.pool)), atol=1e-5)


def test_it_learns_again_what_it_learnt(toy, scene_features):
    first, second, other = (
        taught(scene_features, toy, **FEW),
        taught(scene_features, toy, **FEW),
        DenseNetwork(scene_features, Settings(**FEW)),
    )
    other.fit(labels_of(scene_features, toy, 30), rng(1))
    assert torch.equal(first.probabilities, second.probabilities)
    assert torch.equal(first.monte_carlo_probabilities, second.monte_carlo_probabilities)
    assert not torch.equal(first.probabilities, other.probabilities)


def test_don_t_knows_are_not_learnt(toy, scene_features):
    plain, unsure = taught(scene_features, toy, **FEW), DenseNetwork(scene_features, Settings(**FEW))
    unsure.fit(labels_of(scene_features, toy, 30, unsure=10), rng())
    assert torch.equal(plain.probabilities, unsure.probabilities)
    assert len(unsure.labelled_embeddings) == 30


def test_the_same_labels_are_not_learnt_twice(toy, scene_features):
    learner = taught(scene_features, toy, training="warm", **FEW)
    before = learner.probabilities
    learner.fit(labels_of(scene_features, toy, 30), rng())
    assert torch.equal(learner.probabilities, before)


def test_embeddings_of_labels_lie_among_those_of_the_pool(once):
    toy, scene_features, learner = once
    labels = labels_of(scene_features, toy, 30)
    pool = {place: i for i, place in enumerate(zip(scene_features.pool.rows, scene_features.pool.columns, strict=True))}
    shared = [(i, pool[p]) for i, p in enumerate(zip(labels.rows, labels.columns, strict=True)) if p in pool]
    assert shared
    for label, pixel in shared:
        assert torch.allclose(learner.labelled_embeddings[label], learner.embeddings[pixel], atol=1e-4)


def test_warm_training_goes_on_and_takes_in_a_new_class(toy, scene_features):
    labels = labels_of(scene_features, toy, 40)
    two = labels.take(np.flatnonzero(labels.ids < 3))
    learner = DenseNetwork(scene_features, Settings(training="warm", **ENOUGH))
    learner.fit(two, rng())
    assert [c["id"] for c in learner.classes] == [1, 2]
    before = learner.model().network.spectral.weight
    learner.fit(labels, rng())
    assert [c["id"] for c in learner.classes] == [1, 2, 3]
    change = (learner.model().network.spectral.weight - before).norm() / before.norm()
    assert 0 < change < 0.5  # a new start would be about 1.4
    assert right(learner, scene_features, toy) > 0.9


@pytest.mark.long
@pytest.mark.parametrize("setting", ("warm_up", "consistency"))
def test_what_needs_no_labels_does_no_harm(toy, scene_features, setting, monkeypatch):
    monkeypatch.setattr(dense_training, "WARM_UP_STEPS", 30)
    learner = taught(scene_features, toy, 30, **{setting: True}, **ENOUGH)
    assert right(learner, scene_features, toy) > 0.9
    again = taught(scene_features, toy, 20, **{setting: True}, **FEW)
    again.fit(labels_of(scene_features, toy, 30), rng())
    fresh = taught(scene_features, toy, 30, **{setting: True}, **FEW)
    plain = taught(scene_features, toy, 30, **FEW)
    assert torch.equal(again.probabilities, fresh.probabilities)  # what was there before does not show
    assert not torch.equal(plain.probabilities, fresh.probabilities)


def test_monte_carlo_passes_differ_and_keep_what_is_learnt(once):
    _, scene_features, learner = once
    state = {name: tensor.clone() for name, tensor in learner.model().network.state_dict().items()}
    for form in ("dropout", "batch_norm"):
        passes = learner.monte_carlo(form, 4)
        assert passes.shape == (4, *learner.probabilities.shape)
        assert torch.allclose(passes.sum(2), torch.ones(4, len(scene_features.pool)), atol=1e-5)
        assert passes.std(0).max() > 0.01
        assert (passes.mean(0).argmax(1) == learner.probabilities.argmax(1)).float().mean() > 0.8
    assert all(torch.equal(state[name], tensor) for name, tensor in learner.model().network.state_dict().items())
    assert not learner.model().network.training


def test_without_dropout_there_are_no_passes(toy, scene_features):
    learner = taught(scene_features, toy, dropout=0.0, **FEW)
    with pytest.raises(BadRequest, match="without dropout"):
        learner.monte_carlo("dropout", 2)


@pytest.mark.parametrize("attack", ("bim", "deepfool"))
def test_torn_pixels_are_nearer_to_another_class(once, attack):
    _, _, learner = once
    best = learner.probabilities.topk(2, 1).values
    order = (best[:, 0] - best[:, 1]).argsort().numpy()
    torn, sure = learner.adversarial_norms(attack, order[:10]), learner.adversarial_norms(attack, order[-10:])
    assert torn.shape == (10,)
    assert torn.median() < sure.median()


def test_a_model_is_what_its_learner_was(toy, scene_features, tmp_path, monkeypatch):
    learner = taught(scene_features, toy, **FEW)
    model = learner.model()
    one = model.predict(scene_features.features, whole(scene_features))
    assert torch.equal(one[:, scene_features.pool.rows, scene_features.pool.columns].T, learner.probabilities)
    again = reloaded(model, tmp_path / "model")
    assert again.classes == model.classes
    assert torch.equal(again.predict(scene_features.features, whole(scene_features)), one)
    nine = in_windows(scene_features, model, monkeypatch)
    assert torch.allclose(nine, model.predict(scene_features.features, whole(scene_features)), atol=1e-4)
    assert torch.allclose(nine, one, atol=0.01)  # tiles are kept in half precision
    assert (nine.argmax(0) == one.argmax(0)).float().mean() > 0.999


def test_a_raster_of_many_windows_gives_the_same_arrays(toy, scene_features, monkeypatch):
    """Its squares are kept in half precision. Training adds to the difference, by how much depends on the processor."""
    one, other = (taught(scene_features, toy, **FEW) for _ in range(2))
    probabilities, embeddings = one.probabilities, one.embeddings
    monkeypatch.setattr(type(scene_features.cube), "windows", lambda cube: cube_module.split(cube.shape, (20, 24)))
    in_tiles(scene_features.features)
    assert torch.allclose(probabilities, other.probabilities, atol=0.005)
    assert (embeddings - other.embeddings).abs().mean() < 0.001 * embeddings.std()
    many = taught(scene_features, toy, **FEW)
    assert (probabilities.argmax(1) == many.probabilities.argmax(1)).float().mean() > 0.98


def test_a_raster_smaller_than_a_square(toy, tmp_path):
    spectra, reference = materials()
    small = ground_of(write(tmp_path / "small.tif", spectra[:, 8:11, :25]))
    toy.path, toy.reference = tmp_path / "small.tif", reference[8:11, :25]
    learner = taught(small, toy, 20, **FEW)
    assert learner.probabilities.shape == (75, len(learner.classes))
    assert learner.probabilities.isfinite().all()


def test_it_can_be_stopped(toy, scene_features):
    def stop(fraction, text):
        if fraction > 0.4:
            raise Cancelled

    learner = DenseNetwork(scene_features, Settings(**ENOUGH))
    with pytest.raises(Cancelled):
        learner.fit(labels_of(scene_features, toy, 30), rng(), progress=stop)
    learner.fit(labels_of(scene_features, toy, 30), rng())
    assert right(learner, scene_features, toy) > 0.9
