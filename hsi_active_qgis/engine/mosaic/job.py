"""The job folder: job.json, and which blocks of the map are there.

job.json          what is to be mapped, see MosaicJob
model.hsimodel    the model, a copy
submit.sh, README.md, sbatch_options.txt, hsi_active_qgis/      see job_folder.py
blocks-HASH/      the map, block by block; HASH is of the model, so that no map is of two
mosaic-HASH/      the whole map
logs/             what the tasks told
"""

import hashlib
import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import NamedTuple

from ..errors import BadRequest, ModelMismatch
from ..maps.class_table import dtype_of
from ..maps.outputs import bands_of
from ..raster.files import written
from ..raster.windows import Window

VERSION = 1
FILE, MODEL = "job.json", "model.hsimodel"
HASH_DIGITS = 12


class MosaicBlock(NamedTuple):
    """A rectangle of whole windows of a scene, which one task maps at once."""

    scene: int
    window: Window

    def file(self, name: str) -> str:
        """Name of the file of one of its rasters."""
        return f"{self.scene}_{self.window.row}_{self.window.column}_{name}.tif"


@dataclass(frozen=True)
class MosaicScene:
    """A raster to be mapped: as cube.Cube takes it where the data is, its shape (rows, columns), CRS as WKT or "",
    transform (None where it lies nowhere on the map), its blocks."""

    scene: dict
    shape: list[int]
    crs: str
    transform: list[float] | None
    blocks: list[list[int]]


@dataclass(frozen=True)
class MosaicJob:
    """model: SHA-256 of the model file; classes: its class table; also: of catalogue.MAPS; cog: whether the mosaic is
    to be written as Cloud Optimized GeoTIFFs, too; tasks: of the array, of which each maps every tasks-th block."""

    folder: Path
    model: str
    classes: list[dict]
    also: list[str]
    cog: bool
    tasks: int
    scenes: list[MosaicScene] = field(default_factory=list)

    @classmethod
    def read(cls, folder: str) -> "MosaicJob":
        """Raises BadRequest when the folder holds no job."""
        path = Path(folder) / FILE
        try:
            told = json.loads(path.read_text(encoding="utf-8"))
            if told.pop("version") != VERSION:
                raise BadRequest("{path} is of another version of HSI Active. Plan the mosaic again.", path=path)
            scenes = [MosaicScene(**scene) for scene in told.pop("scenes")]
            return cls(Path(folder).absolute(), **told, scenes=scenes)
        except OSError as error:
            raise BadRequest(
                "{folder} is no job folder: it has no {file}. Choose the folder of a mosaic.", folder=folder, file=FILE
            ) from error
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            raise BadRequest("{path} is damaged. Plan the mosaic again.", path=path) from error

    def write(self) -> None:
        told = asdict(self) | {"version": VERSION}
        del told["folder"]
        with written(str(self.folder / FILE)) as part:
            Path(part).write_text(json.dumps(told), encoding="utf-8")

    @property
    def names(self) -> list[str]:
        """The rasters that are wanted."""
        return ["classes", *self.also]

    def form(self, name: str) -> tuple[list[str], str, float]:
        """Names of the bands, type and nodata value of a raster, as `mapping.write_maps` makes it."""
        form = (dtype_of(self.classes), 0.0) if name == "classes" else ("float32", float("nan"))
        return bands_of(name, self.classes), *form

    @property
    def blocks(self) -> list[MosaicBlock]:
        return [MosaicBlock(i, Window(*block)) for i, scene in enumerate(self.scenes) for block in scene.blocks]

    @property
    def blocks_folder(self) -> Path:
        return self.folder / f"blocks-{self.model[:HASH_DIGITS]}"

    @property
    def mosaic_folder(self) -> Path:
        return self.folder / f"mosaic-{self.model[:HASH_DIGITS]}"

    def missing(self) -> list[int]:
        """The places, in `blocks`, of those that are not there with all their rasters."""
        folder = self.blocks_folder
        there = set(os.listdir(folder)) if folder.is_dir() else set()
        return [i for i, block in enumerate(self.blocks) if not there.issuperset(map(block.file, self.names))]

    def missing_tasks(self) -> str:
        """The tasks that have blocks to map, as SLURM's --array takes them: "0,3,5-9"; "" when there are none."""
        ranges: list[list[int]] = []
        for task in sorted({i % self.tasks for i in self.missing()}):
            if ranges and task == ranges[-1][1] + 1:
                ranges[-1][1] = task
            else:
                ranges.append([task, task])
        return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in ranges)

    def check_model(self) -> str:
        """The path of the model. Raises ModelMismatch when the file is another one than was planned with."""
        path = self.folder / MODEL
        if not path.is_file() or model_hash(path) != self.model:
            raise ModelMismatch("{path} is not the model that this mosaic was planned with. Plan it again.", path=path)
        return str(path)


def rasters_of(scene: dict) -> list[str]:
    """The paths of a scene's rasters: of the first date, the second one, further features, the mask."""
    mask = scene.get("mask") or {}
    named = scene["raster"], scene.get("second"), scene.get("features"), mask.get("raster")
    return [path for path in named if path]


def model_hash(path: str | Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()
