"""What can be chosen about a learner beside its name."""

from dataclasses import dataclass
from typing import Optional

from .catalogue import COMMITTEES, DECISIONS, ENCODERS, NETWORKS, OPTIMISERS, SMOOTHINGS, SUPERVISIONS, TRAININGS
from .fields import READ, Remembering, told


@dataclass(frozen=True)
class Settings(Remembering):
    """All as by default, until a request says otherwise; most concern networks alone."""

    network: str = told("of a patch network", "densenet121", choices=NETWORKS)
    training: str = told("how a network is trained", "quick", choices=TRAININGS)
    committee: str = told("several opinions of a learner", "none", choices=COMMITTEES)
    members: int = told("of a committee", 5, least=2, most=100)
    passes: int = told("Monte-Carlo draws", 10, least=2, most=100)
    epochs: int = told("of training, 0: by training and device", 0, least=0, most=10_000)
    steps: int = told("of U-Net's and DeepLab's training, in place of epochs; 0: by epochs", 0, least=0, most=10**6)
    optimiser: str = told("of a network's training", "adam", choices=OPTIMISERS)
    rate: Optional[float] = told("learning rate of a network; else by training and device", None, least=1e-8, most=1)
    momentum: float = told("of SGD", 0.9, least=0, most=0.999)
    batch: int = told("samples of a training step, 0: by network and device", 0, least=0, most=4096)
    stem: int = told("stride of a network's first convolution, 0: by training", 0, least=0, most=2)
    dropout: Optional[float] = told("share of a network's maps; else by training", None, least=0, most=0.9)
    weights: Optional[str] = told("path of a network's ImageNet weights", None, role=READ)
    symmetries: Optional[bool] = told("train on mirrored and turned patches, too; else by training and device", None)
    release: bool = told("stop the loss head's gradient into the network after 60 % of the epochs", False)
    warm_up: bool = told("let the dense network learn from the scene without labels first", False)
    consistency: bool = told("let the dense network learn from the scene without labels along with them", False)
    encoder: str = told("of U-Net and DeepLab", "resnet18", choices=ENCODERS)
    supervision: str = told("what U-Net and DeepLab learn from", "labels", choices=SUPERVISIONS)
    pseudo_score: float = told("S4GAN's score from which a guessed mask teaches", 0.6, least=0, most=1)
    pseudo_after: float = told("share of the steps after which guesses teach", 0.3, least=0, most=1)
    attacked: int = told("pixels of smallest margin that adversarial strategies attack", 500, least=1)
    smoothing: str = told("of the map along the image", "auto", choices=SMOOTHINGS)
    decision: str = told("what counts as changed, of two dates and two classes", "otsu", choices=DECISIONS)
    pool: int = told("pixels that questions are chosen among, 0: by learner and device", 0, least=0, most=200_000)
    two_stage: bool = told(
        "choose them among those of the whole raster that the kernel learner doubts most, 50,000 unless `pool` says; "
        "by margin, entropy and least confidence that learner asks the best of all pixels",
        False,
    )
    side: int = told("pixels of a patch network's neighbourhood, 0: the network's own", 0, least=0, most=1024)
