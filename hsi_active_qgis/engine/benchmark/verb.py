"""The verb `benchmark`: learners, strategies, first sets and seeds on one scene."""

from functools import reduce
from operator import add

from ...protocol.figures import BenchmarkFiles
from ...protocol.job_requests import Benchmark
from ...protocol.published import PUBLISHED
from ...protocol.reading import plain
from ...protocol.sentence import Sentence, counted
from ..progress import Progress, part
from ..raster.files import make_folder
from ..verb import verb
from .cost import told_cost
from .jobs import run_all, workers
from .plan import plan_runs
from .report import raise_for, report
from .scenes import open_scene


@verb
def benchmark(request: Benchmark, progress: Progress) -> BenchmarkFiles:
    """Compare learners and strategies: a simulated analyst answers from a reference map (--scene indian_pines).

    `folder` keeps a part for each run, so that the same command goes on after it was killed, and further commands add
    to the tables and figures. Raises EngineError when runs have failed, after all others are done.
    """
    home, scene, classes = make_folder(request.folder), plain(request.scene), plain(request.classes)
    if isinstance(scene, dict):
        scene = {name: value for name, value in scene.items() if value is not None}
    place = open_scene(scene, request.reference, classes, home / "scenes")
    comparisons, shape = [request.comparison], request.shape
    if request.published:
        comparisons, shape = PUBLISHED[request.published].shortened(request.comparison, request.shape)
    plan = reduce(add, [plan_runs(place, home, what, shape) for what in comparisons])
    todo, notices = plan.todo, plan.notices
    if len(todo) < len(plan.tasks):
        finished = len(plan.tasks) - len(todo)
        notices.append(
            Sentence(
                "{finished} of {runs} were finished before.",
                finished=finished,
                runs=counted(len(plan.tasks), "run", "runs"),
            )
        )
    if request.published and (cost := told_cost(todo)):
        progress(0.0, cost)
        notices.append(cost)
    failures = run_all(todo, request.jobs or workers(), part(progress, 0.0, 0.95)) if todo else []
    progress(0.95, "Tables and figures")
    files = report(home, place, request.baseline or plan.baseline, notices)
    raise_for(failures, len(plan.tasks), home)
    return BenchmarkFiles(files, notices)
