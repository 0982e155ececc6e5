"""U-Net and DeepLab on a toy of bright discs on stripes.

One long file, for all its tests share one network that takes seconds to train.
"""

import numpy as np
import pytest
import shapely
import torch

from hsi_active_qgis.engine.errors import BadRequest, Cancelled
from hsi_active_qgis.engine.features.pool import Pool
from hsi_active_qgis.engine.learners import LEARNERS, SceneFeatures, make
from hsi_active_qgis.engine.learners.segmentation.crops import IGNORED, Crops, Teaching, grouped
from hsi_active_qgis.engine.learners.segmentation.model import Cells
from hsi_active_qgis.engine.learners.segmentation.network import SegmentationNetwork
from hsi_active_qgis.engine.learners.segmentation.training import (
    SegmentationPlan,
    SegmentationTraining,
    class_weights,
    cross_entropy,
)
from hsi_active_qgis.engine.networks.parts import Outputs
from hsi_active_qgis.engine.progress import silent
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.labels import Labels, burn
from hsi_active_qgis.engine.raster.windows import Window
from hsi_active_qgis.protocol.settings import Settings
from tests.engine.conftest import GRID, write
from tests.engine.discs_toy import CLASSES, TILE, Discs, discs
from tests.engine.learner_grounds import ground_of, in_windows, reloaded, rng, whole

SMALL = {"side": 32, "epochs": 1, "passes": 2, "members": 2}  # four batches, for tests of anything but accuracy


@pytest.fixture(scope="module", autouse=True)
def little_around():
    """Less around a cell than is usual, to save time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Cells, "context", 16)
        yield


@pytest.fixture(scope="module")
def toy(tmp_path_factory) -> Discs:
    spectra, reference = discs()
    return Discs(write(tmp_path_factory.mktemp("discs") / "discs.tif", spectra), spectra, reference)


@pytest.fixture(scope="module")
def scene_features(toy) -> SceneFeatures:
    return ground_of(toy.path, 3)


def labels_of(scene_features: SceneFeatures, answers: list) -> Labels:
    return burn(scene_features.cube, answers, CLASSES, layered=True)


def taught(scene_features: SceneFeatures, answers: list, name: str = "unet", seed: int = 0, **settings):
    learner = make(name, scene_features, Settings(**(SMALL | settings)))
    learner.fit(labels_of(scene_features, answers), rng(seed), True)
    return learner


@pytest.fixture(scope="module")
def once(toy, scene_features) -> SegmentationNetwork:
    """A learner of six tiles, for tests that change nothing."""
    return taught(scene_features, toy.answers(6))


def test_it_learns_areas_from_a_few_tiles(toy, scene_features):
    learner = taught(scene_features, toy.answers(6), epochs=4)
    assert [c["id"] for c in learner.classes] == [1, 4]
    found = np.array([1, 4])[learner.probabilities.argmax(1).numpy()]
    truth = toy.reference[scene_features.pool.rows, scene_features.pool.columns]
    assert (found == truth).mean() > (truth == 1).mean() + 0.05
    assert (found == 4)[truth == 4].mean() > 0.6


@pytest.mark.long
def test_deeplab_tells_where_discs_are_more_likely(toy, scene_features):
    learner = taught(scene_features, toy.answers(6), "deeplab", epochs=2)
    chance, truth = (
        learner.probabilities[:, 1].numpy(),
        toy.reference[scene_features.pool.rows, scene_features.pool.columns],
    )
    assert chance[truth == 4].mean() > chance[truth == 1].mean()


def test_its_arrays_are_those_of_the_pool_and_of_labelled_pixels(toy, scene_features, once):
    pixels = len(scene_features.pool)
    assert torch.allclose(once.probabilities.sum(1), torch.ones(pixels), atol=1e-5)
    assert once.embeddings.shape[0] == pixels
    labels = labels_of(scene_features, toy.answers(6))
    assert once.labelled_embeddings.shape == (min(1000, len(labels.ids)), once.embeddings.shape[1])
    assert once.monte_carlo_probabilities.shape == (2, pixels, 2)


def test_it_learns_again_what_it_learnt(toy, scene_features, once):
    again, other = taught(scene_features, toy.answers(6)), taught(scene_features, toy.answers(6), seed=1)
    assert torch.equal(once.probabilities, again.probabilities)
    assert torch.equal(once.monte_carlo("dropout", 2), again.monte_carlo("dropout", 2))
    assert not torch.equal(once.probabilities, other.probabilities)


def test_the_same_labels_are_not_learnt_twice_but_a_moved_area_is(toy, scene_features):
    learner = taught(scene_features, toy.answers(6), training="warm")
    network = learner.model().network
    learner.fit(labels_of(scene_features, toy.answers(6)), rng(), True)
    assert learner.model().network is network
    learner.fit(labels_of(scene_features, [*toy.answers(6), *toy.areas(0, 0, 1)]), rng(), True)
    assert learner.model().network is not network


def test_warm_training_goes_on_and_takes_in_a_new_class(toy, scene_features):
    learner = make("unet", scene_features, Settings(**(SMALL | {"training": "warm"})))
    three = [*CLASSES, {"id": 9, "name": "corner", "colour": "#000000"}]
    first, second = toy.answers(6), [*toy.answers(6), toy.outline(0, 0, 9, 8)]
    learner.fit(burn(scene_features.cube, first, three), rng(), True)
    before = learner.model().network.encoder.network.layer1[0].conv1.weight.clone()
    learner.fit(burn(scene_features.cube, second, three), rng(), True)
    assert [c["id"] for c in learner.classes] == [1, 4, 9]
    change = (learner.model().network.encoder.network.layer1[0].conv1.weight - before).norm() / before.norm()
    assert 0 < change < 0.7  # a new start would be about 1.4


def test_a_model_is_what_its_learner_was_in_one_window_and_in_nine(scene_features, once, tmp_path, monkeypatch):
    model = once.model()
    one = model.predict(scene_features.features, whole(scene_features))
    assert torch.equal(one[:, scene_features.pool.rows, scene_features.pool.columns].T, once.probabilities)
    again = reloaded(model, tmp_path / "model")
    assert again.classes == model.classes
    assert torch.equal(again.predict(scene_features.features, whole(scene_features)), one)
    monkeypatch.setattr("hsi_active_qgis.engine.learners.segmentation.model.KEPT_BYTES", 0)
    model.cells = None
    assert torch.equal(in_windows(scene_features, model, monkeypatch), one)


def test_cells_cover_a_window_and_forget_the_oldest(scene_features, once, monkeypatch):
    cells = Cells(once._views)
    cells.side = 32
    held = np.zeros(scene_features.cube.shape, int)
    for cell in cells.meeting(whole(scene_features)):
        held[cell.slices] += 1
    assert (held == 1).all()
    assert cells.meeting(Window(31, 40, 2, 2)) == [Window(0, 32, 32, 32), Window(32, 32, 32, 32)]
    assert cells.read(Window(32, 64, 32, 16)).shape == (1, 4, 32 + 2 * 16, 16 + 2 * 16)
    monkeypatch.setattr("hsi_active_qgis.engine.learners.segmentation.model.KEPT_BYTES", 3000)
    for column in (0, 1, 2):
        cells.keep(Window(0, column, 1, 1), torch.zeros(2, 16, 16))
    assert list(cells._kept) == [Window(0, 2, 1, 1)]


def test_a_view_is_mirrored_at_the_borders_and_says_what_is_real(toy, once):
    values, valid = once._views.read(Window(-3, 70, 10, 15))
    plain = once._views.standardise.apply(toy.spectra.astype("float32"), np.ones(toy.reference.shape, bool))
    expected = np.pad(plain, ((0, 0), (3, 0), (0, 5)), mode="reflect")[:, :10, 70:]
    assert np.array_equal(values.numpy(), expected)
    assert np.array_equal(valid, (np.arange(10) >= 3)[:, None] & (np.arange(15) < 10))


def test_truth_is_what_the_areas_say_and_nothing_else(toy, scene_features, once):
    answers = [toy.outline(16, 16), toy.outline(16, 32, None), *toy.areas(16, 16), *toy.areas(16, 32)]
    teaching = Teaching.of(labels_of(scene_features, answers), [1, 4], rng())
    assert not teaching.held.any()
    truth = teaching._truth(Window(16, 16, TILE, 3 * TILE), held=False)
    reference = toy.reference[16:32, 16:64]
    expected = np.full((TILE, 3 * TILE), IGNORED)
    expected[:, :TILE] = reference[:, :TILE] == 4
    expected[:, TILE : 2 * TILE][reference[:, TILE : 2 * TILE] == 4] = 1
    assert np.array_equal(truth, expected)
    crops = teaching.crops(once._views, 32, rng())
    assert crops.images.shape == (len(crops), 4, 32, 32)
    assert all((crop != IGNORED).any() for crop in crops.truth)


def test_a_tile_is_held_out_with_all_that_is_drawn_in_it_and_no_class_is_lost(toy, scene_features, once):
    labels = labels_of(scene_features, toy.answers(14))
    group = grouped(labels)
    assert (group[:14] == np.arange(14)).all()
    assert (group[14:] < 14).all()
    teaching = Teaching.of(labels, [1, 4], rng())
    assert len(np.unique(group[teaching.held])) == 3
    assert not set(group[teaching.held]) & set(group[~teaching.held])
    assert set(labels.ids[~teaching.held[labels.region]]) == {1, 4}
    both = teaching._truth(whole(scene_features), held=True), teaching._truth(whole(scene_features), held=False)
    assert not ((both[0] != IGNORED) & (both[1] != IGNORED)).any()
    assert ((both[0] != IGNORED) | (both[1] != IGNORED)).sum() == 14 * TILE**2
    checks = teaching.crops(once._views, 32, rng(), held=True)
    assert (checks.truth != IGNORED).any()


def test_with_held_out_tiles_the_best_state_is_kept(toy, scene_features):
    learner = taught(scene_features, toy.answers(14))
    assert learner.probabilities.isfinite().all()
    assert not learner.model().network.training


def test_the_papers_training_takes_its_small_steps_from_published_weights_on():
    settings = Settings(training="paper", weights="resnet34.safetensors")
    assert SegmentationPlan.of(settings, 33, "cpu", anew=True) == SegmentationPlan(
        500, 1e-5, annealed=False, turned=True
    )
    assert SegmentationPlan.of(Settings(training="warm"), 33, "cpu", anew=False).steps == 25
    network = torch.nn.Conv2d(2, 2, 1)
    crops = Crops(torch.randn(8, 2, 4, 4).half(), torch.randint(2, (8, 4, 4)))
    before = network.weight.detach().clone()
    network.forward = lambda images, plain=network.forward: Outputs(plain(images), images, [])
    SegmentationTraining(network, SegmentationPlan(1, 1e-3, annealed=False, turned=True), rng(), "cpu").learn(
        crops, None, silent
    )
    assert torch.allclose((network.weight - before).abs(), torch.tensor(1e-3), rtol=0.01)


def test_ignored_pixels_do_not_matter():
    logits, truth = torch.randn(2, 3, 8, 8, requires_grad=True), torch.randint(3, (2, 8, 8))
    truth[:, :4] = IGNORED
    weights = class_weights(truth)
    cross_entropy(logits, truth, weights).backward()
    assert (logits.grad[:, :, :4] == 0).all()
    assert (logits.grad[:, :, 4:] != 0).all()
    changed = logits.detach().clone()
    changed[:, :, :4] += 5
    assert torch.equal(cross_entropy(changed, truth, weights), cross_entropy(logits, truth, weights))
    nothing = torch.full_like(truth, IGNORED)
    assert cross_entropy(logits, nothing, weights) == 0


def test_a_rare_class_weighs_more_but_not_beyond_three_to_one():
    truth = torch.tensor([IGNORED] * 50 + [0] * 100 + [1] * 50 + [2] * 5)
    assert class_weights(truth).tolist() == [1, 2, 3]


def test_what_is_unlabelled_or_not_known_contributes_nothing(toy, scene_features, once):
    unsure = taught(scene_features, [toy.outline(48, 0, None), *toy.answers(6)])
    known = (labels_of(scene_features, toy.answers(6)).mask(whole(scene_features)) > 0).sum()
    crops = Teaching.of(labels_of(scene_features, toy.answers(6)), [1, 4], rng()).crops(once._views, 128, rng())
    assert all((crop != IGNORED).sum() <= known for crop in crops.truth)
    assert [c["id"] for c in unsure.classes] == [1, 4]


@pytest.mark.parametrize("form", ("ensemble", "dropout", "batch_norm"))
def test_members_of_a_committee_differ(toy, scene_features, form):
    committee = taught(scene_features, toy.answers(6), committee=form)
    members = committee.committee_probabilities
    assert members.shape == (2, len(scene_features.pool), 2)
    assert torch.allclose(members.sum(2), torch.ones(2, len(scene_features.pool)), atol=1e-5)
    assert (members[0] - members[1]).abs().max() > 1e-3


def test_passes_keep_what_is_learnt(once):
    before = {name: values.clone() for name, values in once.model().network.state_dict().items()}
    for form in ("dropout", "batch_norm"):
        once.monte_carlo(form, 2)
    assert all(torch.equal(before[name], values) for name, values in once.model().network.state_dict().items())


def test_without_dropout_there_are_no_passes(toy, scene_features):
    learner = taught(scene_features, toy.answers(6), dropout=0.0)
    with pytest.raises(BadRequest, match="without dropout"):
        learner.monte_carlo("dropout", 2)


@pytest.mark.parametrize("supervision", ("mean_teacher", "s4gan"))
def test_unlabelled_squares_can_teach_too(toy, scene_features, once, supervision):
    learner = taught(scene_features, toy.answers(6), supervision=supervision)
    assert learner.probabilities.isfinite().all()
    assert not torch.equal(learner.probabilities, once.probabilities)


@pytest.mark.long
@pytest.mark.parametrize("name", ("unet", "deeplab"))
def test_two_dates(toy, tmp_path, name):
    later = toy.spectra.copy()
    later[:, 20:40, 30:60] += 400
    second = write(tmp_path / "later.tif", later)
    cube = Cube(str(toy.path), second=str(second))
    pool = Pool.of(cube, 0, limit=500)
    scene_features = SceneFeatures.of(cube, pool, "cpu")
    table = [{"id": 1, "name": "unchanged", "colour": "#56b4e9"}, {"id": 2, "name": "changed", "colour": "#d55e00"}]
    answers = [toy.outline(0, 0), toy.outline(48, 64), toy.outline(24, 32, 2), toy.outline(16, 16)]
    learner = make(name, scene_features, Settings(**(SMALL | {"epochs": 2})))
    learner.fit(burn(cube, answers, table), rng(), True)
    changed = learner.probabilities[:, 1].numpy()
    truth = (pool.rows >= 20) & (pool.rows < 40) & (pool.columns >= 30) & (pool.columns < 60)
    assert changed[truth].mean() > changed[~truth].mean()
    model = learner.model()
    assert model.network.encoder.dates == 2
    again = reloaded(model, tmp_path / "model")
    assert torch.equal(
        again.predict(scene_features.features, whole(scene_features)),
        model.predict(scene_features.features, whole(scene_features)),
    )


def test_a_raster_smaller_than_a_square_and_points_alone(toy, tmp_path):
    small = ground_of(write(tmp_path / "small.tif", toy.spectra[:, :9, :30]))
    x, y = GRID @ (3.5, 2.5), GRID @ (20.5, 5.5)
    answers = [[shapely.Point(x).wkb_hex, 1], [shapely.Point(y).wkb_hex, 4]]
    learner = taught(small, answers)
    assert learner.probabilities.shape == (270, 2)
    assert learner.probabilities.isfinite().all()


def test_it_can_be_stopped(toy, scene_features):
    def stop(fraction, text):
        if fraction > 0.3:
            raise Cancelled

    learner = LEARNERS["unet"](scene_features, Settings(**SMALL))
    with pytest.raises(Cancelled):
        learner.fit(labels_of(scene_features, toy.answers(6)), rng(), True, stop)
    learner.fit(labels_of(scene_features, toy.answers(6)), rng(), True)
    assert learner.probabilities.isfinite().all()
