"""One simulated session as a task, which leaves one file: all of its figures or nothing."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from .. import device
from ..cube import Cube
from ..files import written
from ..outputs import ClassMap, opened
from ..progress import Progress, silent
from .judging import Round
from .players import analyst_of, player_of
from .run import Run
from .scenes import Scene
from .simulate import simulate
from .tile_track import splitting_of
from .tracks import draw

MAPPED_SEED = 0  # whose last map is kept


@dataclass(frozen=True)
class Task:
    """A run, how many questions it may ask, how often its map is judged, and the folder of its results."""

    scene: Scene
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
        done = 0.0

        def inner(fraction: float, text: str = "") -> None:
            progress(done, text)

        cube = Cube(**self.scene.cube)
        drawn = draw(self.run.track, self.scene.read_reference(), self.run.seed, splitting_of(cube, self.run.tiles))
        player = player_of(cube, self.run, drawn, device.choose()[0], inner)
        rounds: list[Round] = []
        for found in simulate(player, analyst_of(cube, self.run, drawn), drawn, self.run, self.budget, self.every):
            rounds.append(found)
            done = found.clicks / self.budget
            progress(done, "")
        if self.run.seed == MAPPED_SEED and rounds:
            self._write_map(cube, rounds[-1])
        part = {"run": self.run.as_dict(), "budget": self.budget, "every": self.every}
        part |= {"rounds": [found.as_dict() for found in rounds], "classes": self.scene.names}
        part["measure"] = main_measure(self.scene, self.run)
        self.part.parent.mkdir(parents=True, exist_ok=True)
        with written(str(self.part)) as path:
            Path(path).write_text(json.dumps(part), encoding="utf-8")

    def _write_map(self, cube: Cube, last: Round) -> None:
        path = Path(self.folder, "maps", f"{self.name}.tif")
        path.parent.mkdir(parents=True, exist_ok=True)
        output = ClassMap(cube, str(path), self.scene.table)
        with opened({"classes": output}, False) as write:
            for window in cube.windows():
                ids = last.shown.ids[window.slices].astype(output.profile["dtype"])
                output.count(ids)
                write["classes"](window, ids[None])


def main_measure(scene: Scene, run: Run) -> str:
    """What curves show: the area under the ROC curve of changes, mean IoU of areas outlined, else overall accuracy."""
    if scene.cube.get("second") and len(scene.names) == 2:
        return "auc"
    return "miou" if json.loads(run.tiles or "{}").get("unit") == "tile" else "oa"


def read_part(path: Path) -> dict | None:
    """{"run", "budget", "every", "rounds", "classes"}, None where there is no such file."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) and {"run", "budget", "every", "rounds", "classes"} <= set(found) else None
