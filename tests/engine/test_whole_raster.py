"""Questions from the whole raster, where a subsample by chance would leave most of it out."""

import numpy as np
import pytest

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.engine.features.pool import POOL_PIXELS, Pool
from hsi_active_qgis.engine.learners import pool_limit
from hsi_active_qgis.engine.loop.session import Session
from hsi_active_qgis.engine.loop.whole_raster import Best, told_pool
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.labels import burn
from hsi_active_qgis.engine.raster.windows import Window
from hsi_active_qgis.engine.strategies import uncertainty
from hsi_active_qgis.protocol.settings import Settings
from tests.engine.conftest import Toy, materials, write

SPECTRAL = {"network": "spectral_cnn", "epochs": 1}
EMPTY = (slice(20, 60), slice(30, 200))  # rows, columns without data


@pytest.fixture(scope="module")
def large(tmp_path_factory) -> Toy:
    """More pixels than any pool holds, and some without data."""
    spectra, reference = materials(260, 300, 6)
    spectra[(slice(None), *EMPTY)] = -9999
    path = write(tmp_path_factory.mktemp("large") / "large.tif", spectra, nodata=-9999)
    return Toy(path, spectra, reference)


def taught(toy: Toy, settings: dict) -> Session:
    made = Session(Cube(str(toy.path)), "patch_network", settings=settings)
    made.teach(burn(made.cube, toy.answers(60, seed=3)))
    return made


def scores_of(model, made: Session, score) -> np.ndarray:
    """The score of each pixel (rows, columns), -1 where it has an answer or no data."""
    features, everything = made.scene_features.features, Window(0, 0, *made.cube.shape)
    chances = model.predict(features, everything).flatten(1).T
    scores = score(chances).cpu().numpy().reshape(made.cube.shape)
    return np.where(features.valid(everything).numpy() & ~made.labels.covers(everything), scores, -1)


@pytest.fixture(scope="module")
def spectral(large) -> Session:
    return taught(large, SPECTRAL)


def test_a_network_on_spectra_asks_the_raster_s_own_top(spectral):
    apart, excluded = 5, [130, 150]
    left = scores_of(spectral.learner.model(), spectral, uncertainty.entropy)
    left[tuple(excluded)] = -1
    for question in spectral.query(20, "entropy", apart, excluded=[excluded], plain=True):
        assert question.score == pytest.approx(left.max(), abs=1e-5)
        assert left[question.row, question.column] == pytest.approx(left.max(), abs=1e-5)
        rows, columns = (slice(max(0, at - apart + 1), at + apart) for at in (question.row, question.column))
        left[rows, columns] = -1


def test_a_network_chooses_among_what_the_kernel_learner_doubts_most(large):
    made = taught(large, SPECTRAL | {"two_stage": True, "pool": 300, "committee": "ensemble", "members": 2})
    scores = scores_of(made.query_model.model(), made, uncertainty.margin)
    least = np.sort(scores.ravel())[-300]
    asked = made.query(10, "committee_variance")
    assert len(asked) == 10
    assert all(scores[one.row, one.column] >= least - 1e-6 for one in asked)


def test_what_is_not_looked_at_is_told(spectral, large):
    assert told_pool(spectral, "entropy") == []
    assert told_pool(spectral, "bald")[0].startswith("The learner chooses among 60,000 of 78,000 pixels")
    learner = {"learner": "patch_network", "settings": SPECTRAL | {"pool": 500}}
    notices = verbs.suggest(large.scene, large.answers(30), strategy="entropy", count=2, **learner)["notices"]
    assert any(text.startswith("The learner chooses among 500 of 78,000 pixels") for text in notices)


def test_the_limit_can_be_set():
    assert pool_limit("patch_network", Settings(), "cpu") == 5000
    assert pool_limit("patch_network", Settings(pool=800), "cuda") == 800
    assert pool_limit("patch_network", Settings(network="spectral_cnn"), "cpu") == 60_000
    assert pool_limit("spectral_spatial", Settings(pool=800), "cpu") == 800


def test_the_best_are_kept_whatever_the_order():
    scores, best = np.random.default_rng(0).permutation(1000).astype(np.float32), Best(50)
    for start in range(0, 1000, 70):
        best.add(np.arange(1000)[start : start + 70], scores[start : start + 70])
    assert sorted(best.scores) == list(range(950, 1000))
    assert np.array_equal(scores[best.pixels], best.scores)


def test_a_learner_of_another_kind_says_so():
    from tests.extending.nearest_mean import NearestMean

    with pytest.raises(BadRequest, match="two_stage"):
        NearestMean.over(NearestMean.__new__(NearestMean), None)


def kernel(toy: Toy, **settings) -> Session:
    made = Session(Cube(str(toy.path)), settings=settings)
    made.teach(burn(made.cube, toy.answers(30, seed=3)))
    return made


def places(questions) -> list:
    return [(one.row, one.column) for one in questions]


@pytest.mark.parametrize("strategy", ["entropy", "margin"])
@pytest.mark.parametrize("plain", [True, False])
def test_the_kernel_learner_asks_the_same_of_all_pixels_as_in_memory(large, strategy, plain):
    made = kernel(large, two_stage=True)
    rows, columns = np.nonzero(made.scene_features.features.valid(Window(0, 0, *made.cube.shape)).numpy())
    in_memory = made._over(Pool(rows, columns))
    assert len(rows) > POOL_PIXELS and not in_memory.limited
    assert places(made.query(10, strategy, plain=plain)) == places(in_memory.query(10, strategy, plain=plain))
    assert told_pool(made, strategy) == []


def test_other_strategies_of_it_choose_among_what_it_doubts_most(large):
    made = kernel(large, two_stage=True, pool=300)
    scores = scores_of(made.learner.model(), made, uncertainty.margin)
    asked = made.query(10, "variance_reduction")
    assert len(asked) == 10
    assert all(scores[one.row, one.column] >= np.sort(scores.ravel())[-300] - 1e-6 for one in asked)


def test_that_some_pixels_are_left_out_is_told_by_processing_not_each_round(large):
    told = "The learner chooses among 60,000 of 78,000 pixels"
    assert any(text.startswith(told) for text in verbs.suggest(large.scene, large.answers(30))["notices"])
    assert not any(
        text.startswith(told) for text in verbs.update(large.scene, large.answers(30), outputs={})["notices"]
    )


def test_a_learner_that_cannot_says_so_instead_of_leaving_most_out(large):
    with pytest.raises(BadRequest, match="two_stage"):
        verbs.suggest(large.scene, large.answers(30), learner="emp_svm", settings={"two_stage": True})
