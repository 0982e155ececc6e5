"""What the engine can be asked that takes many runs or tasks: benchmarks, and mosaics on a cluster."""

from dataclasses import dataclass
from typing import Optional, Union

from .comparison import Comparison, Names, RunShape
from .fields import FOLDER, READ, inline, told
from .figures import BenchmarkFiles, MappedBlocks, Mosaic, PlannedMosaic
from .parts import Scene
from .published import PUBLISHED
from .spec import Texts
from .verb_request import VerbRequest

JOB_FILES = ("job.json", "model.hsimodel", "submit.sh", "README.md", "sbatch_options.txt", "hsi_active_qgis/**/*")
BENCHMARK_FILES = (
    *("accuracy.csv", "per_class.csv", "distance.csv", "table.csv", "table.md", "failures.txt", "figures/*.png"),
    "lists/*.csv",
)


@dataclass(frozen=True)
class Benchmark(VerbRequest[BenchmarkFiles]):
    """Compare learners and strategies: a simulated analyst answers from a reference map."""

    scene: Union[str, Scene] = told('"indian_pines", a raster or .mat file, or an object', role=READ)
    folder: str = told(
        "folder of the results; the same command goes on after it was killed", role=FOLDER, files=BENCHMARK_FILES
    )
    reference: Optional[str] = told("its reference map, 0 = unlabelled", None, role=READ)
    classes: Union[None, int, str, tuple[int, ...]] = told("ids to keep, for Indian Pines also 9 or 16", None)
    comparison: Comparison = inline(Comparison)
    shape: RunShape = inline(RunShape)
    published: Optional[str] = told(
        "a published protocol, in place of what is not given", None, choices=Texts(PUBLISHED)
    )
    baseline: Optional[str] = told("LEARNER:STRATEGY with which the others are compared; else the first", None)
    jobs: Optional[int] = told("processes; else one a core", None, least=1, most=4096)


@dataclass(frozen=True)
class TaskShape:
    """What a task of a job array asks for."""

    hours: float = told("time of a task", 4)
    memory_gb: int = told("memory of a task", 8)
    cpus: int = told("CPUs of a task", 4)
    gpus: int = told("GPUs of a task", 0)
    partition: str = told("part of the cluster", "")


@dataclass(frozen=True)
class PlanMosaic(VerbRequest[PlannedMosaic]):
    """Write a job folder that maps a scene, or several, as a SLURM job array."""

    scene: Union[Scene, tuple[Scene, ...]]
    model: str = told("path of a trained model", role=READ)
    folder: str = told("job folder to write", role=FOLDER, files=JOB_FILES)
    also: Names = told("rasters beside the class map: confidence, uncertainty, probabilities, change", "")
    cog: bool = told("the mosaic as Cloud Optimized GeoTIFFs, too", False)
    tasks: Optional[int] = told("tasks of the array; else some minutes each", None)
    where: Optional[str] = told("folder that holds the rasters on the cluster; else where they are", None)
    side: int = told("pixels of a block's side", 2048, least=1, most=2**20)
    shape: TaskShape = inline(TaskShape)


@dataclass(frozen=True)
class MissingTasks(VerbRequest[str]):
    """The tasks of a job folder that have blocks to map, as SLURM's --array takes them."""

    folder: str = told("job folder")


@dataclass(frozen=True)
class MapBlocks(VerbRequest[MappedBlocks]):
    """Map the blocks of one task of a job folder, or all, but those that are there."""

    folder: str = told("job folder")
    task: Optional[int] = told("number of the task; else all", None)


@dataclass(frozen=True)
class CollectMosaic(VerbRequest[Mosaic]):
    """Write the mosaic of a job folder whose blocks are all there."""

    folder: str = told("job folder")
    output: Optional[str] = told("another folder for the mosaic", None, role=FOLDER)
