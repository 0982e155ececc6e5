"""One simulated session as a task, which leaves one file: all of its figures or nothing.

Meanwhile it keeps how far it is, so that a task that was killed goes on from there.
"""

import hashlib
import json
import time
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ...protocol.writing import is_part
from .. import device
from ..maps.outputs import ClassMap, opened
from ..progress import Progress, silent
from ..raster.cube import Cube
from ..raster.files import written
from .controls import FULL
from .judging import Shown
from .players import analyst_of, player_of
from .rivals import Rivals
from .run import Run
from .scenes import BenchmarkScene
from .simulate import Course, passed, simulate
from .stages import write_list
from .tile_track import splitting_of
from .tracks import draw

MAPPED_SEED = 0  # whose last map is kept
KEEP_S = 10  # of work that a killed task loses at most, beside the round that it was in


@dataclass(frozen=True)
class Task:
    """A run, how many questions it may ask, how often its map is judged, and the folder of its results."""

    scene: BenchmarkScene
    run: Run
    budget: int
    every: int
    folder: str

    @property
    def name(self) -> str:
        """Of its files: readable, and told apart by a digest of all that makes the run."""
        run = self.run
        digest = hashlib.sha256(json.dumps(run.as_dict(), sort_keys=True).encode()).hexdigest()[:10]
        return f"{run.scene}-{run.classes}-{run.track}-{run.learner}-{run.strategy}-{run.seed}-{digest}"

    @property
    def part(self) -> Path:
        return Path(self.folder, "parts", f"{self.name}.json")

    @property
    def finished(self) -> bool:
        """Whether a part of this very run is there, as long and as detailed as wanted."""
        found = read_part(self.part)
        if found is None or found["run"] != self.run.as_dict():
            return False
        return found["budget"] >= self.budget and self.every % found["every"] == 0

    def work(self, progress: Progress = silent) -> None:
        """Run it and write its part; `progress` is told the share of questions answered, and may raise to cancel."""
        course, rounds = self._begun()
        done = len(course.asked) / self.budget

        def inner(fraction: float, text: str = "") -> None:
            progress(done, text)

        cube = Cube(**self.scene.cube)
        drawn = draw(self.run.track, self.scene.read_reference(), self.run.seed, splitting_of(cube, self.run.tiles))
        drawn = replace(drawn, names=self.scene.names)
        player = player_of(cube, self.run, drawn, device.choose()[0], inner)
        analyst, shown, kept = analyst_of(cube, self.run, drawn), None, time.monotonic()
        rivals = Rivals(cube, drawn) if self.run.tiling is None and self.run.strategy != FULL else None
        for found in simulate(player, analyst, drawn, self.run, self.budget, self.every, course):
            before = rounds[-1]["clicks"] if rounds else 0
            rounds.append(found.as_dict())
            if rivals is not None and passed(before, found.clicks):
                rounds[-1] |= rivals.figures(course.asked, analyst.classes(course.asked))
            shown, done = found.shown, found.clicks / self.budget
            progress(done, "")
            if time.monotonic() > kept + KEEP_S:
                self._keep(course, rounds)
                kept = time.monotonic()
        if self.run.stage_one:
            write_list(Path(self.folder, "lists", f"{self.name}.csv"), cube, self.run, course.asked, analyst)
        if self.run.seed == MAPPED_SEED and shown is not None:
            self._write_map(cube, shown)
        measure = main_measure(self.scene, self.run)
        self._write(self.part, self._identity | {"rounds": rounds, "classes": self.scene.names, "measure": measure})
        self._way.unlink(missing_ok=True)

    @property
    def _identity(self) -> dict:
        return {"run": self.run.as_dict(), "budget": self.budget, "every": self.every}

    @property
    def _way(self) -> Path:
        """The file that tells how far it is."""
        return Path(self.folder, "begun", f"{self.name}.json")

    def _begun(self) -> tuple[Course, list[dict]]:
        """How far it came before, and the rounds judged until then."""
        found = read_json(self._way) or {}
        if any(found.get(name) != value for name, value in self._identity.items()):
            return Course(), []
        return Course(np.array(found["asked"], int), found["number"]), found["rounds"]

    def _keep(self, course: Course, rounds: list[dict]) -> None:
        """Remember how far it is; not of networks that go on from the round before, whose weights are not kept."""
        if json.loads(self.run.settings).get("training") != "warm" and len(course.asked) < self.budget:
            place = {"asked": course.asked.tolist(), "number": course.number, "rounds": rounds}
            self._write(self._way, self._identity | place)

    def _write(self, target: Path, content: dict) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        with written(str(target)) as path:
            Path(path).write_text(json.dumps(content), encoding="utf-8")

    def _write_map(self, cube: Cube, shown: Shown) -> None:
        path = Path(self.folder, "maps", f"{self.name}.tif")
        path.parent.mkdir(parents=True, exist_ok=True)
        output = ClassMap(cube, str(path), self.scene.table)
        with opened({"classes": output}, False) as write:
            for window in cube.windows():
                ids = shown.ids[window.slices].astype(output.profile["dtype"])
                output.count(ids)
                write["classes"](window, ids[None])


def main_measure(scene: BenchmarkScene, run: Run) -> str:
    """What curves show: the area under the ROC curve of changes, mean IoU of areas outlined, else overall accuracy."""
    if scene.cube.get("second") and len(scene.names) == 2:
        return "auc"
    return "miou" if json.loads(run.tiles or "{}").get("unit") == "tile" else "oa"


def parts_in(folder: str | Path) -> list[Path]:
    """The files that finished runs left in a folder of results, without what a process was killed while writing."""
    return [path for path in sorted(Path(folder, "parts").glob("*.json")) if not is_part(path)]


def read_part(path: Path) -> dict | None:
    """{"run", "budget", "every", "rounds", "classes"}, None where there is no such file."""
    found = read_json(path)
    return found if found and {"run", "budget", "every", "rounds", "classes"} <= set(found) else None


def read_json(path: Path) -> dict | None:
    """An object from a file, None where there is none."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None
