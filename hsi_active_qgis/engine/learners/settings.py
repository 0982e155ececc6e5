"""What can be chosen about a learner beside its name; the lists of choices are in `catalogue.py`."""

from dataclasses import dataclass, fields

from ...catalogue import COMMITTEES, NETWORKS, TRAININGS
from ..errors import BadRequest

CHOICES = {"network": NETWORKS, "training": TRAININGS, "committee": COMMITTEES}


@dataclass(frozen=True)
class Settings:
    """network, training, committee: keys of the catalogue; members: of a committee; passes: Monte-Carlo draws."""

    network: str = "densenet121"
    training: str = "quick"
    committee: str = "none"
    members: int = 5
    passes: int = 10

    @classmethod
    def of(cls, given: dict | None) -> "Settings":
        """From a request's settings. Raises BadRequest with the names or values there are."""
        known = {f.name: f.type for f in fields(cls)}
        for name, value in (given or {}).items():
            if name not in known:
                raise BadRequest(f'There is no setting "{name}". Choose among {", ".join(known)}.')
            if name in CHOICES and value not in CHOICES[name]:
                raise BadRequest(f'There is no {name} "{value}". Choose one of {", ".join(CHOICES[name])}.')
        return cls(**(given or {}))
