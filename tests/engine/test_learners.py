"""What all learners have in common: the arrays that are told of them, questions by each strategy, model files.

Each on the CPU and, where there is one, on a GPU.
"""

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.engine.features.pool import Pool
from hsi_active_qgis.engine.learners import LEARNERS, load_model
from hsi_active_qgis.engine.learners.models import MODELS
from hsi_active_qgis.engine.loop.session import Session
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.labels import burn
from hsi_active_qgis.protocol.learners import LEARNER_SPECS
from hsi_active_qgis.protocol.strategies import STRATEGY_SPECS, serves
from tests.engine.conftest import Toy, materials, write

PIXELS = 80  # of the pool
SMALL = {"network": "lenet", "epochs": 2, "passes": 3, "members": 2, "side": 32}
FORMS = [(learner, "none") for learner in LEARNER_SPECS]
FORMS += [(learner, "ensemble") for learner in ("spectral_spatial", "dense_network", "emp_svm")]
FORMS += [("dense_network", "batch_norm"), ("patch_network", "dropout")]
GPU = pytest.mark.skipif(not torch.cuda.is_available(), reason="torch finds no CUDA device")


@pytest.fixture(scope="module")
def toy(tmp_path_factory):
    """One for all, so that each learner is taught once."""
    spectra, reference = materials()
    return Toy(write(tmp_path_factory.mktemp("toy") / "toy.tif", spectra), spectra, reference)


@pytest.fixture(scope="module", params=["cpu", pytest.param("cuda", marks=GPU)])
def device(request):
    return request.param


@pytest.fixture(scope="module", params=FORMS, ids=lambda form: "-".join(form))
def taught(request, device, toy):
    return teach(toy, *request.param, device)


class Doubles(TorchDispatchMode):
    """Notes which operations of torch give numbers of 64 bits, which an Apple GPU does not have."""

    def __init__(self):
        super().__init__()
        self.found = set()

    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        result = operation(*args, **(kwargs or {}))
        numbers = [leaf for leaf in tree_leaves(result) if isinstance(leaf, torch.Tensor)]
        if any(one.dtype == torch.float64 for one in numbers):
            self.found.add(str(operation))
        return result


def teach(toy, learner: str, committee: str, device: str) -> Session:
    cube = Cube(str(toy.path))
    pool = Pool.of(cube, 0, limit=PIXELS)
    session = Session(cube, learner, 0, device, pool=pool, settings=SMALL | {"committee": committee})
    session.teach(burn(cube, [*toy.answers(24), toy.point(0, 0, None)]), use_position=False)
    return session


def test_each_has_a_specification_and_a_kind_of_model():
    assert list(LEARNERS) == list(LEARNER_SPECS) == list(MODELS)


@pytest.mark.long  # looking at each operation takes longer than to learn
@pytest.mark.parametrize("form", [form for form in FORMS if not form[0].endswith("_svm")], ids="-".join)
def test_no_learner_computes_in_64_bits(form, device, toy):
    with Doubles() as doubles:
        teach(toy, *form, device)
    assert doubles.found == set()


def test_each_gives_what_its_specification_says(taught):
    learner, classes = taught.learner, len(taught.learner.classes)
    shapes = {
        "probabilities": (PIXELS, classes),
        "variance": (PIXELS,),
        "monte_carlo_probabilities": (3, PIXELS, classes),
        "committee_probabilities": (2, PIXELS, classes),
    }
    for name in LEARNER_SPECS[taught.name].gives_with(taught.settings.network, taught.settings.committee):
        array = getattr(learner, name)
        if name == "adversarial_norms":
            norms = array("deepfool", np.arange(5))
            assert norms.shape == (5,)
            assert (norms >= 0).all()
        elif name == "embeddings":
            assert len(array) == PIXELS
            assert array.shape[1] == learner.labelled_embeddings.shape[1]
        else:
            assert tuple(array.shape) == shapes[name]
            assert torch.isfinite(array).all()
            if name.endswith("probabilities"):
                assert torch.allclose(array.sum(-1).cpu(), torch.ones(array.shape[:-1]), atol=1e-4)


def test_every_strategy_it_serves_asks_and_the_others_are_refused(taught, monkeypatch):
    monkeypatch.setattr(taught, "settings", replace(taught.settings, attacked=10))
    kind = (taught.name, taught.settings.network, taught.settings.committee)
    for strategy in STRATEGY_SPECS:
        if serves(strategy, *kind):
            assert len(taught.query(3, strategy)) == 3
        else:
            with pytest.raises(BadRequest, match="one of the strategies .*margin"):
                taught.query(3, strategy)


def test_its_model_file_draws_its_map(taught, device, tmp_path):
    taught.save_model(str(tmp_path / "a.hsimodel"))
    model, window = load_model(str(tmp_path / "a.hsimodel")), taught.cube.windows()[0]
    features = model.recipe.open_scene({"raster": str(taught.cube.path)}, device)
    expected = taught.learner.model().predict(taught.scene_features.features, window).cpu()
    found = model.predict(features, window).cpu()
    assert torch.allclose(found, expected, atol=1e-3 if device == "cpu" else 2e-2)  # there in half precision
    assert (found.argmax(0) == expected.argmax(0)).float().mean() > (0.999 if device == "cpu" else 0.99)


@GPU
def test_a_gpu_draws_the_map_of_the_cpu_and_repeats_its_questions(toy):
    there, again, here = (teach(toy, "spectral_spatial", "none", device) for device in ("cuda", "cuda", "cpu"))
    assert there.query(5, "variance_reduction") == again.query(5, "variance_reduction")
    window = here.cube.windows()[0]
    found, expected = (
        s.learner.model().predict(s.scene_features.features, window).cpu().argmax(0) for s in (there, here)
    )
    assert (found == expected).float().mean() > 0.999


def test_predicted_losses_need_a_network_with_a_loss_head(toy):
    cube = Cube(str(toy.path))
    settings = SMALL | {"network": "resnet18"}
    session = Session(cube, "patch_network", pool=Pool.of(cube, 0, limit=PIXELS), settings=settings)
    session.teach(burn(cube, toy.answers(12)))
    asked = session.query(3, "predicted_loss")
    assert len(asked) == 3
    assert session.learner.predicted_losses.shape == (PIXELS,)
    assert all(q.reason == "The network expects to err here" or q.reason.startswith("Torn") for q in asked)


def test_a_committee_that_a_learner_cannot_form_is_refused(toy):
    settings = {"committee": "batch_norm"}
    with pytest.raises(BadRequest, match="ensemble"):
        verbs.suggest(toy.scene, toy.answers(20), learner="emp_svm", settings=settings, strategy="committee_bald")


def test_settings_that_are_none_are_refused(toy):
    for settings, text in (
        ({"network": "alexnet"}, "densenet121"),
        ({"depth": 3}, "no field"),
        ({"epochs": -1}, "0"),
    ):
        with pytest.raises(BadRequest, match=text):
            verbs.suggest(toy.scene, learner="patch_network", settings=settings)
