"""Whole tiles of one class: the patch network reads the tile around its centre pixel."""

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from hsi_active_qgis.engine import networks
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.engine.features.pool import Pool
from hsi_active_qgis.engine.learners import SceneFeatures, load_model
from hsi_active_qgis.engine.learners.networks.neighbourhoods import Neighbourhoods
from hsi_active_qgis.engine.learners.networks.patch import PatchNetwork
from hsi_active_qgis.engine.learners.networks.standardise import Standardise
from hsi_active_qgis.engine.learners.networks.training import GENTLE, TrainingPlan
from hsi_active_qgis.engine.networks.variants import dropping, inherit
from hsi_active_qgis.engine.networks.weights import load_weights
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.labels import Labels
from hsi_active_qgis.engine.raster.windows import Window, split
from hsi_active_qgis.protocol.settings import Settings
from tests.engine.conftest import write

SIDE, ACROSS = 16, 9
CLASSES = [{"id": i + 1, "name": name, "colour": "#000000"} for i, name in enumerate(("rows", "columns", "speckle"))]


def textures(seed: int = 0, bands: int = 3) -> tuple[np.ndarray, np.ndarray]:
    """Tiles that differ in texture alone, not in their mean spectrum: (bands, rows, columns), class of each tile."""
    rng = np.random.default_rng(seed)
    kinds = rng.permutation(np.arange(ACROSS * ACROSS) % 3)
    stripes = np.where(np.arange(SIDE) // 2 % 2, 1.0, -1.0)
    spectra = rng.normal(1000, 40, (bands, ACROSS * SIDE, ACROSS * SIDE))
    for kind, tile in zip(kinds, tiles(), strict=True):
        speckle = np.where(rng.random((SIDE, SIDE)) < 0.5, 1.0, -1.0)
        pattern = (np.roll(stripes, rng.integers(4))[:, None], np.roll(stripes, rng.integers(4))[None], speckle)[kind]
        spectra[(slice(None), *tile.slices)] += 100 * pattern
    return spectra.astype("int16"), kinds


def tiles() -> list[Window]:
    return split((ACROSS * SIDE, ACROSS * SIDE), (SIDE, SIDE))


def centres() -> tuple[np.ndarray, np.ndarray]:
    rows, columns = np.array([(tile.row + tile.rows // 2, tile.column + tile.columns // 2) for tile in tiles()]).T
    return rows, columns


@pytest.fixture
def scene(tmp_path):
    """The ground of a raster of textured tiles, with the tiles' centres as its pool; the tiles' classes."""
    spectra, kinds = textures()
    cube = Cube(str(write(tmp_path / "textures.tif", spectra)))
    return SceneFeatures.of(cube, Pool(*centres()), "cpu"), kinds


def labels_of(scene_features: SceneFeatures, kinds: np.ndarray, chosen: np.ndarray) -> Labels:
    rows, columns = scene_features.pool.rows[chosen], scene_features.pool.columns[chosen]
    return Labels(rows, columns, kinds[chosen] + 1, np.arange(len(chosen)), CLASSES, np.array([]))


def fitted(scene_features: SceneFeatures, kinds: np.ndarray, count: int = 36, **settings) -> PatchNetwork:
    learner = PatchNetwork(scene_features, Settings(**({"network": "resnet18", "side": SIDE} | settings)))
    learner.fit(labels_of(scene_features, kinds, np.arange(count)), np.random.default_rng(0))
    return learner


@pytest.mark.parametrize("side", [8, 16, 33])
def test_the_square_around_a_tiles_centre_is_the_tile(scene, side):
    scene_features, _ = scene
    standardise = Standardise.of(scene_features)
    whole = standardise.apply(*scene_features.cube.read(Window(0, 0, *scene_features.cube.shape)))
    found = [
        tile for tile in split(scene_features.cube.shape, (side, side)) if (tile.rows, tile.columns) == (side, side)
    ]
    rows, columns = np.array([(tile.row + side // 2, tile.column + side // 2) for tile in found]).T
    squares = Neighbourhoods(scene_features.cube, standardise, side, "cpu").at(rows, columns)
    for tile, square in zip(found, squares, strict=True):
        assert np.array_equal(square, whole[(slice(None), *tile.slices)].astype("float16"))


@pytest.mark.long
def test_textures_are_learnt_and_the_model_tells_the_same_of_the_tiles(scene, tmp_path):
    scene_features, kinds = scene
    learner = fitted(scene_features, kinds, epochs=10)
    others = np.arange(36, len(kinds))
    assert (learner.probabilities.argmax(1).numpy() == kinds)[others].mean() > 0.8  # by chance 0.33
    learner.model().save(str(tmp_path / "model.safetensors"))
    model = load_model(str(tmp_path / "model.safetensors"))
    assert model.network.side == SIDE
    again = model.classify(scene_features.features, scene_features.pool.rows, scene_features.pool.columns)
    assert again.shape == (len(kinds), 3)
    assert torch.allclose(again, learner.probabilities, atol=1e-5)
    row, column = int(scene_features.pool.rows[12]), int(scene_features.pool.columns[12])
    one = model.predict(scene_features.features, Window(row, column, 1, 1))
    assert torch.allclose(one[:, 0, 0], again[12], atol=1e-5)


def test_every_array_that_strategies_read_is_there(scene):
    scene_features, kinds = scene
    learner = fitted(scene_features, kinds, 12, epochs=1, passes=2)
    count = len(kinds)
    assert learner.embeddings.shape == (count, 512)
    assert learner.labelled_embeddings.shape == (12, 512)
    assert learner.predicted_losses.shape == (count,)
    assert learner.monte_carlo_probabilities.shape == (2, count, 3)
    assert learner.monte_carlo("batch_norm", 2).shape == (2, count, 3)
    assert learner.adversarial_norms("bim", np.arange(3)).shape == (3,)


@pytest.mark.parametrize("name", ["resnet18", "resnet101", "densenet121"])
@pytest.mark.parametrize("side", [8, 20, 64, 256, 1024])
def test_networks_that_pool_globally_read_any_side(name, side):
    with torch.device("meta"):
        network = networks.make(name, 13, 10, side=side)
        outputs = network(torch.empty(2, 13, side, side))
    assert outputs.logits.shape == (2, 10)
    stem = -(-side // 2)
    assert outputs.taps[0].shape[-1] == (stem if side < 64 else stem // 2)


@pytest.mark.parametrize("side", [32, 50, 64, 200])
def test_vgg16_reads_any_side_from_32_on(side):
    with torch.device("meta"):
        network = networks.make("vgg16", 13, 10, side=side)
        assert network(torch.empty(2, 13, side, side)).logits.shape == (2, 10)


def test_vgg16_has_its_published_parameters_under_torchvisions_names(tmp_path, monkeypatch):
    with torch.device("meta"):
        network = networks.make("vgg16", 3, 1000)
    shapes = {name: tuple(values.shape) for name, values in network.state_dict().items()}
    assert sum(values.numel() for values in network.parameters()) == 138_357_544
    convolutions = (0, 2, 5, 7, 10, 12, 14, 17, 19, 21, 24, 26, 28)
    parts = [f"features.{i}" for i in convolutions] + [f"classifier.{i}" for i in (0, 3, 6)]
    assert list(shapes) == [f"{name}.{kind}" for name in parts for kind in ("weight", "bias")]
    assert shapes["features.28.weight"] == (512, 512, 3, 3)
    assert shapes["classifier.0.weight"] == (4096, 512 * 7 * 7)


@pytest.fixture
def thin(monkeypatch):
    """VGG16 with thin dense layers, for time and memory."""
    monkeypatch.setattr("hsi_active_qgis.engine.networks.vgg.DENSE", 64)


def test_vgg16_takes_weights_for_other_bands_and_keeps_its_own_last_layer(tmp_path, thin):
    published = networks.make("vgg16", 3, 1000).state_dict()
    save_file(published, tmp_path / "weights.safetensors")
    network = networks.make("vgg16", 13, 4)
    begun = network.classifier[6].weight.clone()
    load_weights(network, str(tmp_path / "weights.safetensors"))
    state = network.state_dict()
    colours = published["features.0.weight"].mean(1, keepdim=True)
    assert torch.allclose(state["features.0.weight"], colours.expand(-1, 13, -1, -1) * 3 / 13)
    assert torch.equal(state["features.28.weight"], published["features.28.weight"])
    assert torch.equal(state["classifier.3.weight"], published["classifier.3.weight"])
    assert torch.equal(state["classifier.6.weight"], begun)
    more = networks.make("vgg16", 13, 5)
    inherit(more, network, [1, 2, 3, 4, 5], [1, 2, 3, 4])
    assert torch.equal(more.classifier[6].weight[:4], begun)


def test_vgg16_begins_with_logits_of_one_size_and_drops_in_monte_carlo_passes(thin):
    torch.manual_seed(0)
    network = networks.make("vgg16", 5, 4, dropout=0.5).eval()
    with torch.no_grad():
        logits = network(torch.randn(6, 5, 32, 32)).logits
        assert 0.05 < logits.std() < 5
        dropped = dropping(network)
        same = torch.randn(2, 5, 32, 32)
        assert not torch.allclose(dropped(same).logits, dropped(same).logits)
    assert TrainingPlan.of(Settings(network="vgg16"), 50, "cpu", True).rate == GENTLE


@pytest.mark.parametrize(("network", "side"), [("lenet", 64), ("spectral_cnn", 32), ("vgg16", 16), ("resnet18", 4)])
def test_a_side_that_a_network_cannot_read_is_refused_before_anything_is_trained(scene, network, side):
    with pytest.raises(BadRequest, match=f"not of {side}"):
        PatchNetwork(scene[0], Settings(network=network, side=side))


def test_large_tiles_are_read_in_smaller_batches(scene):
    scene_features, _ = scene
    around = [
        Neighbourhoods(scene_features.cube, Standardise.of(scene_features), side, "cpu") for side in (1, 32, 64, 1024)
    ]
    assert [part.at_once(64) for part in around] == [64, 64, 16, 1]
