"""What a mosaic costs: measured tasks of a job array, and a simulated cluster that runs thousands like them.

    python benchmarks/scaling.py --side 2048 --bands 224 --tasks 16

The tasks run here, one after the other, each in a process with one thread as in a job array. The simulation draws its
tasks from them, hands them to nodes as SLURM does (first come, first served), lets some nodes be slow and some tasks
be lost, submits what was lost again when all others are through, and is held against the formula of docs/scaling.md.
"""

import argparse
import heapq
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from memory import OUT, generate, polygons

from hsi_active_qgis.engine import verbs

SLOW = 2.0  # times that a slow node takes longer
DISPATCH_S = 0.02  # between two starts of tasks by the scheduler


@dataclass(frozen=True)
class Cost:
    """Of one task, seconds of a processor: start: of the process until the model and the raster are open, one entry a
    task; map: of the mapping of a million pixels, one entry a task."""

    start: np.ndarray
    map: np.ndarray


def measured(side: int, bands: int, tasks: int, folder: Path) -> Cost:
    """Map a generated raster as a job array does, and tell what its tasks took."""
    raster = OUT / f"fields_{side}_{bands}_1.tif"
    if not raster.exists():
        generate(raster, side, bands, 1)
    model = str(folder / "fields.hsimodel")
    verbs.train({"raster": str(raster)}, polygons(side, 200), model)
    job = folder / "job"
    verbs.plan_mosaic({"raster": str(raster)}, model, str(job), tasks=tasks, side=512)
    start, mapped = [], []
    for task in range(tasks):
        words = ["-m", "hsi_active_qgis.engine", "map_blocks", "--folder", str(job), "--task", str(task)]
        environment = {**os.environ, "HSI_ACTIVE_THREADS": "1"}
        before, began = os.times(), time.time()
        done = subprocess.run(
            [sys.executable, *words],
            env={**environment, "HSI_ACTIVE_STARTED": str(began)},
            capture_output=True,
            text=True,
            check=True,
        )
        after, told = os.times(), json.loads(done.stdout)
        spent = after.children_user + after.children_system - before.children_user - before.children_system
        share = told["map_s"] / (time.time() - began)  # of the processor's seconds; the machine is not ours alone
        start.append(spent * (1 - share))
        mapped.append(spent * share / (told["pixels"] / 1e6))
    return Cost(np.array(start), np.array(mapped))


def simulated(cost: Cost, tasks: int, megapixels: float, slots: int, slow: float, lost: float, seed: int) -> float:
    """Seconds until all tasks of so many megapixels each are done on `slots` cores; slow, lost: shares of the cores
    that are slow and of the tasks that end halfway."""
    rng = np.random.default_rng(seed)
    pace = np.where(rng.random(slots) < slow, SLOW, 1.0)
    clock, left = 0.0, tasks
    while left:  # one array, then one more with what was lost of it
        cores = [(clock, core) for core in range(slots)]
        failed, ends = 0, clock
        for number in range(left):
            free, core = heapq.heappop(cores)
            begin = max(free, clock + DISPATCH_S * number)
            picks = rng.integers(len(cost.map), size=max(1, round(megapixels)))
            seconds = pace[core] * (rng.choice(cost.start) + megapixels * cost.map[picks].mean())
            if rng.random() < lost:
                failed, seconds = failed + 1, seconds / 2
            ends = max(ends, begin + seconds)
            heapq.heappush(cores, (begin + seconds, core))
        clock, left = ends, failed
    return clock


def predicted(cost: Cost, tasks: int, megapixels: float, slots: int, slow: float, lost: float) -> float:
    """The same by the formula of docs/scaling.md."""
    task = cost.start.mean() + megapixels * cost.map.mean()
    longest = task * (SLOW if slow else 1)
    speed = slots * (1 - slow + slow / SLOW)
    further = np.floor(np.log(2 * tasks) / -np.log(lost)) if lost else 0  # arrays that have a lost task to do
    return max(longest, tasks * task / speed + longest / 2) + further * task


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=1024)
    parser.add_argument("--bands", type=int, default=100)
    parser.add_argument("--tasks", type=int, default=4)
    wanted = parser.parse_args()
    OUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        cost = measured(wanted.side, wanted.bands, wanted.tasks, Path(folder))
    print(f"{wanted.bands} bands, processor seconds, mean and standard deviation of {wanted.tasks} tasks:")
    print(f"  start of a task {cost.start.mean():.1f} ± {cost.start.std():.1f}")
    print(f"  a million pixels {cost.map.mean():.1f} ± {cost.map.std():.1f}")
    total = 10e12 / 2 / wanted.bands / 1e6
    print(f"10 TB of {wanted.bands} bands of 2 bytes are {total:.0f} million pixels. Hours on so many cores:")
    print("  cores  Mpx a task  slow  lost  simulated  formula")
    for slots, size in ((64, 67), (512, 67), (512, 8), (2048, 67), (2048, 8)):
        for slow, lost in ((0.0, 0.0), (0.05, 0.02)):
            shape = (round(total / size), size, slots, slow, lost)
            hours = [np.mean([simulated(cost, *shape, seed) for seed in range(5)]), predicted(cost, *shape)]
            print(f"  {slots:5}  {size:10}  {slow:4.0%}  {lost:4.0%}  {hours[0] / 3600:9.2f}  {hours[1] / 3600:7.2f}")


if __name__ == "__main__":
    main()
