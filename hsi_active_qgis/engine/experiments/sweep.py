"""A sweep: from configurations to runs, and their results together.

FOLDER/sweeps/NAME/sweep.json is what was asked for, one a command; FOLDER/SCENE-CLASSES/ has the results of a scene: a
part for each run, which is all that tells whether the run is done, then tables and figures. A part is known by
everything that makes its run, so sweeps share a folder, and what one has done another does not do again.
"""

import json
import os
import uuid
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from ...protocol.comparison import Comparison, RunShape
from ...protocol.fields import flat_fields
from ...protocol.reading import ProtocolError, read
from ...protocol.sentence import counted
from ..benchmark.plan import BenchmarkPlan, plan_runs
from ..benchmark.report import report
from ..benchmark.scenes import BenchmarkScene, open_scene
from ..benchmark.task import Task
from ..errors import BadRequest, EngineError
from ..raster.files import make_folder, written
from .configuration import configurations

FACTORS = {"learner": "learners", "strategy": "strategies", "first_set": "first_sets", "seed": "seeds"}
FILE = "sweep.json"


@dataclass(frozen=True)
class Sweep:
    """What one command asks for: the plan of each scene and setting, in the folder of the results."""

    folder: Path
    plans: list[tuple[BenchmarkScene, Path, BenchmarkPlan]]
    launcher: dict

    @classmethod
    def of(cls, overrides: list[str], several: bool = True, here: str = "", folder: Path | None = None) -> "Sweep":
        """Open the scenes and plan the runs; `here`: where relative paths begin; `folder`: where it lies now.

        Raises EngineError.
        """
        found = configurations(overrides, several)
        launchers = [configuration.pop("launcher") for configuration in found]
        folders = {configuration.pop("folder") for configuration in found}
        if len(folders) > 1 or any(launcher != launchers[0] for launcher in launchers):
            raise BadRequest("A sweep has one folder and one launcher. Give one of each.")
        home = make_folder(folder or Path(here, folders.pop())).resolve()
        return cls(home, [_planned(home, here, *group) for group in _groups(found)], launchers[0])

    @classmethod
    def recorded(cls, record: Path) -> "Sweep":
        """One that was asked for before, from its folder in that of the results."""
        asked = json.loads(Path(record, FILE).read_text(encoding="utf-8"))
        return cls.of(asked["overrides"], here=asked["here"], folder=record.parents[1])

    @property
    def tasks(self) -> list[Task]:
        return [task for _, _, plan in self.plans for task in plan.tasks]

    @property
    def todo(self) -> list[Task]:
        """The tasks whose results are not there yet."""
        return [task for task in self.tasks if not task.finished]

    @property
    def homes(self) -> list[Path]:
        """The folder of each scene's results."""
        return list(dict.fromkeys(home for _, home, _ in self.plans))

    @property
    def notices(self) -> list[str]:
        return [notice for _, _, plan in self.plans for notice in plan.notices]

    def report(self) -> dict:
        """Tables and figures of each scene: {"SCENE-CLASSES": {name: path}}. Raises EngineError for missing runs."""
        if missing := self.todo:
            listed = "; ".join(task.name for task in missing[:3]) + ("; ..." if len(missing) > 3 else "")
            raise EngineError(
                f"{len(missing)} of {counted(len(self.tasks), 'run', 'runs')} are missing: {listed}. When none of the "
                f"sweep's jobs is left, give its command again, or remove its folder in {self.folder / 'sweeps'}."
            )
        notices, first = self.notices, {home: (place, plan.baseline) for place, home, plan in reversed(self.plans)}
        return {home.name: report(home, *which, notices) for home, which in first.items()} | {"notices": notices}


def collect(folder: str) -> dict:
    """Tables and figures of all sweeps in a folder. Raises EngineError when runs of theirs are missing."""
    records = sorted(path.parent.resolve() for path in Path(folder, "sweeps").glob(f"*/{FILE}"))
    if not records:
        raise BadRequest(f"There is no sweep in {folder}. Give the folder of the results.")
    latest = {Path(record, FILE).read_bytes(): record for record in records}
    found: dict = {}
    for record in latest.values():
        found |= Sweep.recorded(record).report()
    return found


def record(folder: Path, overrides: list[str]) -> Path:
    """Keep what was asked for in a folder of its own, where the cluster's logs go, too."""
    home = folder / "sweeps" / f"{datetime.now(timezone.utc):%Y%m%d-%H%M%S}-{uuid.uuid4().hex[:6]}"
    home.mkdir(parents=True)
    with written(str(home / FILE)) as path:
        Path(path).write_text(json.dumps({"overrides": overrides, "here": os.getcwd()}), encoding="utf-8")
    return home


def _groups(found: list[dict]) -> list[tuple[dict, dict]]:
    """What configurations share, and the values of FACTORS that they have: each combination of these is one of them."""
    groups: dict[str, tuple[dict, dict]] = {}
    for configuration in found:
        own = {name: configuration.pop(name) for name in FACTORS}
        shared, factors = groups.setdefault(json.dumps(configuration, sort_keys=True), (configuration, {}))
        for name, value in own.items():
            factors.setdefault(FACTORS[name], {})[value] = None
    return [(shared, {name: list(values) for name, values in factors.items()}) for shared, factors in groups.values()]


def _planned(folder: Path, here: str, shared: dict, factors: dict) -> tuple[BenchmarkScene, Path, BenchmarkPlan]:
    """The scene of a group, the folder of its results, and its runs."""
    scene = {name: _place(here, value) for name, value in shared.pop("scene").items()}
    reference, classes = scene.pop("reference"), scene.pop("classes")
    given = scene["raster"] if set(scene) == {"raster"} else scene
    place = open_scene(given, reference, classes, folder / "scenes")
    home = folder / f"{place.name}-{len(place.names)}"
    given = shared | factors
    what = {name: given.pop(name) for name in flat_fields(Comparison) if name in given}
    return place, home, plan_runs(place, home, _read(Comparison, what), _read(RunShape, given))


def _read(kind: type, given: dict):
    try:
        return read(kind, given, "This sweep")
    except ProtocolError as error:
        raise BadRequest(str(error)) from error


def _place(here: str, value):
    """The path of a file or folder from `here` on; any other value as it is."""
    path = os.path.abspath(os.path.join(here, str(value)))
    return path if isinstance(value, str) and os.path.exists(path) else value
