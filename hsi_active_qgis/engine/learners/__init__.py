"""Learners: from labelled pixels to class probabilities. They know no query strategy.

Each is told of in protocol/learners.py; LEARNERS and models.MODELS have what does it, under the same names.
"""

from collections.abc import Callable
from functools import partial

from ...protocol import learners as protocol
from ...protocol.learners import LEARNER_SPECS, LearnerSpec
from ...protocol.parts import ClassEntry
from ...protocol.reading import ProtocolError, read
from ...protocol.settings import Settings
from ..errors import BadRequest, ModelUnreadable
from ..features.pool import POOL_PIXELS
from ..networks import FAMILIES
from ..networks.parts import ONE_PIXEL
from .base import Learner, MapModel, Model, SceneFeatures
from .committee.learner import Committee
from .committee.model import KIND, CommitteeModel
from .kernel.spectral_spatial import SpectralSpatial
from .models import MODELS
from .networks.dense import DenseNetwork
from .networks.patch import PatchNetwork
from .recipe import FeatureRecipe
from .segmentation.network import SegmentationNetwork
from .support_vectors.baselines import EmpSvm, SpectrumSvm

__all__ = [
    "SceneFeatures",
    "Learner",
    "MapModel",
    "Model",
    "SpectralSpatial",
    "check",
    "load_model",
    "make",
    "pool_limit",
    "reads_spectra",
    "register",
]

MakeLearner = Callable[[SceneFeatures, Settings], Learner]
LEARNERS: dict[str, MakeLearner] = {
    "spectral_spatial": SpectralSpatial,
    "dense_network": DenseNetwork,
    "patch_network": PatchNetwork,
    "unet": partial(SegmentationNetwork, name="unet"),
    "deeplab": partial(SegmentationNetwork, name="deeplab"),
    "emp_svm": EmpSvm,
    "spectrum_svm": SpectrumSvm,
}


def register(spec: LearnerSpec, make_learner: MakeLearner, model: type[Model]) -> None:
    """Add a learner; the kind of its model files is its name. Raises ValueError when the name is taken."""
    protocol.register(spec)
    LEARNERS[spec.name], MODELS[spec.name] = make_learner, model


def check(name: str, settings: Settings | dict | None) -> Settings:
    """Return a learner's settings. Raises BadRequest, with the names there are, for what is not one of them."""
    if name not in LEARNERS:
        raise BadRequest(
            'There is no learner "{name}". Choose one of {learners}.', name=name, learners=", ".join(LEARNERS)
        )
    try:
        return read(Settings, settings or {}, "settings")
    except ProtocolError as error:
        raise BadRequest(error.args[0]) from error


def pool_limit(name: str, settings: Settings, device: str) -> int:
    """Pixels that a learner can go through in each round, unless the settings say otherwise."""
    limit = LEARNER_SPECS[name].pool_limit
    if limit is None or reads_spectra(name, settings):
        return settings.pool or POOL_PIXELS
    return settings.pool or limit.get(device, limit["cpu"])


def reads_spectra(name: str, settings: Settings) -> bool:
    """Whether a learner looks at the spectrum of the pixel alone, and is fast by that."""
    return name == "patch_network" and FAMILIES[settings.network].sides == ONE_PIXEL


def make(name: str, scene_features: SceneFeatures, settings: Settings) -> Learner:
    """A learner on a ground, as a committee when the settings ask for one."""
    if settings.committee != "none":
        return Committee(scene_features, settings, LEARNERS[name])
    return LEARNERS[name](scene_features, settings)


def load_model(path: str) -> Model:
    """Read a model file of any learner. Raises ModelUnreadable for one that is damaged or not ours."""
    kinds: dict[str, type[Model]] = {**MODELS, KIND: CommitteeModel}
    kind, recipe, tensors, settings = FeatureRecipe.read(path, list(kinds))
    try:
        model = kinds[kind].load(recipe, tensors, settings)
        classes = read(tuple[ClassEntry, ...], model.classes, "classes")
    except (LookupError, ValueError, TypeError, RuntimeError, AttributeError, ArithmeticError, BadRequest) as error:
        raise ModelUnreadable from error
    if len({entry.id for entry in classes}) < max(2, len(classes)):
        raise ModelUnreadable
    return model
