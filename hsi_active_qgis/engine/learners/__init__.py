"""Learners: from labelled pixels to class probabilities. They know no query strategy."""

from collections.abc import Callable
from functools import partial

from ..errors import BadRequest, ModelUnreadable
from ..features.pool import POOL_PIXELS
from .base import Learner, Model, SceneFeatures
from .committee import model as committee_model
from .committee.learner import Committee
from .kernel.spectral_spatial import LABEL_LIMIT, SpectralSpatial
from .networks.dense import DenseNetwork
from .networks.patch import PatchNetwork
from .recipe import FeatureRecipe
from .segmentation.network import SegmentationNetwork
from .settings import Settings
from .support_vectors.baselines import EmpSvm, SpectrumSvm

__all__ = [
    "LABEL_LIMIT",
    "SceneFeatures",
    "Learner",
    "Model",
    "SpectralSpatial",
    "check",
    "learns_areas",
    "load_model",
    "make",
    "pool_limit",
]

LEARNERS: dict[str, Callable[[SceneFeatures, Settings], Learner]] = {
    "spectral_spatial": SpectralSpatial,
    "dense_network": DenseNetwork,
    "patch_network": PatchNetwork,
    "unet": partial(SegmentationNetwork, name="unet"),
    "deeplab": partial(SegmentationNetwork, name="deeplab"),
    "emp_svm": EmpSvm,
    "spectrum_svm": SpectrumSvm,
}
MODELS: dict[str, type[Model]] = {**committee_model.MODELS, committee_model.KIND: committee_model.CommitteeModel}


def check(name: str, settings: dict | None) -> Settings:
    """Return a learner's settings. Raises BadRequest, with the names there are, for what is not one of them."""
    if name not in LEARNERS:
        raise BadRequest(f'There is no learner "{name}". Choose one of {", ".join(LEARNERS)}.')
    return Settings.of(settings)


def pool_limit(name: str, device: str) -> int:
    """Pixels that a learner can go through in each round."""
    return getattr(LEARNERS[name], "POOL_LIMIT", {}).get(device, POOL_PIXELS)


def learns_areas(name: str) -> bool:
    """Whether a learner takes all pixels of answered areas, not only some of them."""
    return name in ("unet", "deeplab")


def make(name: str, scene_features: SceneFeatures, settings: Settings) -> Learner:
    """A learner on a ground, as a committee when the settings ask for one."""
    if settings.committee != "none":
        return Committee(scene_features, settings, LEARNERS[name])
    return LEARNERS[name](scene_features, settings)


def load_model(path: str) -> Model:
    """Read a model file of any learner. Raises ModelUnreadable for one that is damaged or not ours."""
    kind, recipe, tensors, settings = FeatureRecipe.read(path, list(MODELS))
    try:
        return MODELS[kind].load(recipe, tensors, settings)
    except (LookupError, ValueError, TypeError, RuntimeError) as error:
        raise ModelUnreadable from error
