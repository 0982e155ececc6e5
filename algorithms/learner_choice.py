"""Which learner, and what there is to choose about it."""

from __future__ import annotations

import os
from collections.abc import Collection

from qgis.core import QgsProcessingContext, QgsProcessingParameterBoolean, QgsProcessingParameterFile

from ..protocol.catalogue import COMMITTEES, ENCODERS, NETWORKS, SMOOTHINGS, SUPERVISIONS, TRAININGS
from ..protocol.learners import LEARNERS
from ..protocol.parts import LearnerChoice
from ..protocol.settings import Settings
from ..translation import tr
from . import parameters as p
from .base import HsiAlgorithm, Parameters
from .parameters import Choices

LEARNER, SEED, EPOCHS, WEIGHTS = "LEARNER", "SEED", "EPOCHS", "WEIGHTS"
MEMBERS, PASSES, POOL, TWO_STAGE = "MEMBERS", "PASSES", "POOL", "TWO_STAGE"
NETWORK, ENCODER, SUPERVISION = "NETWORK", "ENCODER", "SUPERVISION"
TRAINING, COMMITTEE, SMOOTHING = "TRAINING", "COMMITTEE", "SMOOTHING"


def declare_learner(algorithm: HsiAlgorithm, learners: Choices = LEARNERS, plain: Collection[str] = ()) -> None:
    """LEARNER, the first of `learners` by default, its settings, and SEED."""
    p.declare_choice(algorithm, LEARNER, tr("Learner"), learners)
    declare_settings(algorithm, plain)
    text = tr("The same seed and the same input give the same result.")
    p.declare_number(algorithm, SEED, tr("Seed"), 0, 0, text, advanced=True)


def declare_settings(algorithm: HsiAlgorithm, plain: Collection[str] = ()) -> None:
    """What there is to choose about learners: advanced, but for what `plain` names."""
    for name, description, options in (
        (NETWORK, tr("Network of the patch network"), NETWORKS),
        (ENCODER, tr("Encoder of U-Net and DeepLab"), ENCODERS),
        (SUPERVISION, tr("What U-Net and DeepLab learn from"), SUPERVISIONS),
        (TRAINING, tr("Training of networks"), TRAININGS),
        (COMMITTEE, tr("Committee"), COMMITTEES),
        (SMOOTHING, tr("Smoothing of the map"), SMOOTHINGS),
    ):
        p.declare_choice(algorithm, name, description, options, advanced=name not in plain)
    text = tr("How many learners an ensemble has.")
    p.declare_number(algorithm, MEMBERS, tr("Members of an ensemble"), Settings.members, 2, text, advanced=True)
    text = tr("How many Monte-Carlo passes a committee of one network makes.")
    p.declare_number(algorithm, PASSES, tr("Monte-Carlo passes"), Settings.passes, 2, text, advanced=True)
    text = tr("How often a network goes through its labels. 0 leaves it to the training and the device.")
    p.declare_number(algorithm, EPOCHS, tr("Epochs"), 0, 0, text, advanced=True)
    text = tr("How many pixels questions are chosen among, drawn by chance. 0 leaves it to the learner and the device.")
    p.declare_number(algorithm, POOL, tr("Pixels to choose questions among"), 0, 0, text, advanced=True)
    text = tr(
        "Kernel learner and patch network choose among those pixels of the whole raster that the former doubts most."
    )
    stages = QgsProcessingParameterBoolean(TWO_STAGE, tr("Choose these pixels from the whole raster"), False)
    algorithm.declare(stages, text, advanced=True)
    weights = QgsProcessingParameterFile(WEIGHTS, tr("Weights to start from"), optional=True)
    weights.setFileFilter("Safetensors (*.safetensors);;" + tr("All files") + " (*.*)")
    text = tr("ImageNet weights of the network or encoder, as safetensors with torchvision's names.")
    algorithm.declare(weights, text, advanced=True)


def learner_problem(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str:
    """Return what is wrong with the settings as a sentence, or an empty text."""
    path = algorithm.parameterAsFile(parameters, WEIGHTS, context)
    if path and not os.path.isfile(path):
        return tr("There is no file {} with weights. Choose another one (WEIGHTS).").format(path)
    return ""


def learner_of(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> LearnerChoice:
    """Return the chosen learner, its settings and seed."""
    learner = algorithm.parameterAsEnumString(parameters, LEARNER, context)
    seed = algorithm.parameterAsInt(parameters, SEED, context)
    return LearnerChoice(learner, settings_of(algorithm, parameters, context), seed)


def settings_of(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> Settings:
    """Return the chosen settings of the learner."""

    def chosen(name: str) -> str:
        return algorithm.parameterAsEnumString(parameters, name, context)

    weights = algorithm.parameterAsFile(parameters, WEIGHTS, context)
    return Settings(
        network=chosen(NETWORK),
        training=chosen(TRAINING),
        committee=chosen(COMMITTEE),
        encoder=chosen(ENCODER),
        supervision=chosen(SUPERVISION),
        smoothing=chosen(SMOOTHING),
        members=algorithm.parameterAsInt(parameters, MEMBERS, context),
        passes=algorithm.parameterAsInt(parameters, PASSES, context),
        epochs=algorithm.parameterAsInt(parameters, EPOCHS, context),
        pool=algorithm.parameterAsInt(parameters, POOL, context),
        two_stage=algorithm.parameterAsBoolean(parameters, TWO_STAGE, context),
        weights=os.path.abspath(weights) if weights else None,
    )
