"""What can be chosen about a learner beside its name; the lists of choices are in `protocol/catalogue.py`."""

from dataclasses import dataclass, fields

from ...protocol.catalogue import COMMITTEES, ENCODERS, NETWORKS, SUPERVISIONS, TRAININGS
from ...protocol.reading import ProtocolError, read
from ..errors import BadRequest

CHOICES = {
    "network": NETWORKS,
    "training": TRAININGS,
    "committee": COMMITTEES,
    "encoder": ENCODERS,
    "supervision": SUPERVISIONS,
}
RANGES = {
    "members": (2, 100),
    "passes": (2, 100),
    "epochs": (0, 10_000),
    "stem": (0, 2),
    "side": (0, 1024),
    "dropout": (0.0, 0.9),
}


@dataclass(frozen=True)
class Settings:
    """What a request may set.

    network, training, committee, encoder, supervision: keys of the catalogue; side: pixels of a patch network's
    neighbourhood, 0 for the network's own; members: of a committee; passes: Monte-Carlo draws;
    epochs: of a network, 0 by training and device; stem: stride of a network's first convolution, 0 by training;
    dropout: share of maps, None by training; weights: path of a network's ImageNet weights; symmetries: train on
    mirrored and turned neighbourhoods, None by training and device; release: stop the loss head's gradient into the
    network after 60 % of the epochs; warm_up, consistency: of the dense network, let it learn from the scene without
    labels, first or along with them.
    """

    network: str = "densenet121"
    training: str = "quick"
    committee: str = "none"
    members: int = 5
    passes: int = 10
    epochs: int = 0
    stem: int = 0
    dropout: float | None = None
    weights: str | None = None
    symmetries: bool | None = None
    release: bool = False
    warm_up: bool = False
    consistency: bool = False
    encoder: str = "resnet18"
    supervision: str = "labels"
    side: int = 0

    @classmethod
    def of(cls, given: dict | None) -> "Settings":
        """From a request's settings. Raises BadRequest with the names or values there are."""
        known = [f.name for f in fields(cls)]
        if unknown := [name for name in given or {} if name not in known]:
            raise BadRequest(f'There is no setting "{unknown[0]}". Choose among {", ".join(known)}.')
        try:
            settings = read(cls, given or {}, "settings")
        except ProtocolError as error:
            raise BadRequest(str(error)) from error
        for name, value in (given or {}).items():
            if name in CHOICES and value not in CHOICES[name]:
                raise BadRequest(f'There is no {name} "{value}". Choose one of {", ".join(CHOICES[name])}.')
            if name in RANGES and not _within(value, *RANGES[name]):
                raise BadRequest(f'The setting "{name}" is a number from {RANGES[name][0]} to {RANGES[name][1]}.')
        return settings


def _within(value, low, high) -> bool:
    """Whether a value is a number in its range, whole where the range is; None where the default is None."""
    whole = isinstance(low, int)
    return (value is None and not whole) or (isinstance(value, int if whole else (int, float)) and low <= value <= high)
