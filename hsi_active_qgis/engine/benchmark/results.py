"""The parts of a folder as curves: one a run, grouped by all that the seeds have in common."""

import json
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np

from ...protocol.catalogue import VERSION
from ...protocol.first_sets import FIRST_SETS
from .controls import FULL, NEAREST_LABELS
from .run import Run
from .scenes import BenchmarkScene
from .task import parts_in, read_part

NAMED = (
    "scene",
    "digest",
    "classes",
    "track",
    "learner",
    "strategy",
    "first_set",
    "seed",
    "version",
    "settings",
    "tiles",
)
DEFAULTS = {f.name: f.default for f in fields(Run) if f.name not in NAMED}


@dataclass(frozen=True)
class Kind:
    """What the runs of different seeds have in common; `settings`: JSON of what is not as by default."""

    scene: str
    classes: int
    track: str
    learner: str
    strategy: str
    first_set: str
    settings: str

    @property
    def place(self) -> tuple[str, int, str]:
        """Scene, classes and track: what can be compared lies in one of these."""
        return self.scene, self.classes, self.track

    @property
    def label(self) -> str:
        """Name in tables."""
        return ", ".join([self.learner, self.strategy, *self.specials])

    @property
    def specials(self) -> list[str]:
        """In words what is not as by default."""
        parts = []
        if self.first_set not in (next(iter(FIRST_SETS)), NEAREST_LABELS, FULL):
            parts.append(f"first {self.first_set}")
        settings = json.loads(self.settings)
        unit, size = settings.pop("unit", "pixel"), settings.pop("size", None)
        if unit != "pixel":
            parts.append(f"{'whole ' if unit == 'whole' else ''}tiles of {size} px")
        if settings.pop("smooth", True) is False:
            parts.append("not smoothed")
        return parts + [f"{name} {value}" for name, value in settings.items()]


@dataclass(frozen=True)
class Curve:
    """One run: its rounds as judging.Round has them, as dicts; classes: {id: name}; name: of its files; measure: the
    figure that curves show, of task.main_measure."""

    kind: Kind
    seed: int
    rounds: list[dict]
    classes: dict[str, str]
    name: str
    measure: str = "oa"

    @property
    def clicks(self) -> np.ndarray:
        """How many questions were answered by each round."""
        return self.values("clicks")

    def values(self, name: str) -> np.ndarray:
        """One figure over the rounds, NaN where it is undefined."""
        return np.array([r.get(name) for r in self.rounds], float)


def read_curves(folder: Path, scene: BenchmarkScene) -> dict[Kind, list[Curve]]:
    """All runs in a folder by what they have in common, in order of seeds.

    Runs of another version, or of `scene` with another raster or reference of the same name, are left out.
    """
    groups: dict[Kind, list[Curve]] = {}
    for path in parts_in(folder):
        part = read_part(path)
        if part is None or part["run"]["version"] != VERSION or not part["rounds"]:
            continue
        run = part["run"]
        if (run["scene"], run["classes"]) == (scene.name, len(scene.names)) and run["digest"] != scene.digest:
            continue
        special = {name: run[name] for name, value in DEFAULTS.items() if run.get(name, value) != value}
        settings = json.dumps({**json.loads(run["settings"]), **special, **json.loads(run.get("tiles") or "{}")})
        kind = Kind(**{f.name: run[f.name] for f in fields(Kind)} | {"settings": settings})
        curve = Curve(kind, run["seed"], part["rounds"], part["classes"], path.stem, part.get("measure", "oa"))
        groups.setdefault(kind, []).append(curve)
    return {kind: sorted(groups[kind], key=lambda curve: curve.seed) for kind in sorted(groups, key=repr)}
