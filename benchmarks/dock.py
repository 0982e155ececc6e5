"""The dock's time budgets in a real QGIS desktop under Xvfb, side by side in one run.

    PYTHONPATH=. .venv/engine/bin/python benchmarks/dock.py [--side 480] [--bands 120] [--rounds 6]

A timer of 5 ms in QGIS's main thread notes how late it fires: at rest, and in later rounds of the embedded scene, blown
up to SIDE x SIDE and its bands repeated: while the engine looks for questions, when they land, and while the map is
drawn. Answers are timed from the key until the row is on disk, and by keyboard alone, on the scene as it is, until the
dock shows the next question: on the clock, and how long the processor was at work for QGIS's main thread.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import rasterio

from tests.desktop.harness import Desktop, display

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=480)
    parser.add_argument("--bands", type=int, default=120)
    parser.add_argument(
        "--picture", type=Path, help="screenshot of the last round as soon as a part of its map is seen"
    )
    parser.add_argument("--rounds", type=int, default=6)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, display(1280, 720) as screen:
        files = scene(Path(folder), options.side, options.bands)
        package = Path(folder, "plugin.zip")
        subprocess.run([sys.executable, ROOT / ".ci" / "package.py", package], check=True, stdout=subprocess.DEVNULL)
        machine = Desktop(Path(folder, "desktop"), package, screen, sys.executable)
        folder = Path(folder, "by keys")
        folder.mkdir()
        report_keys(machine.run("keyboard", answers=60, folder=str(folder), **scene(folder)))
        picture = options.picture and str(options.picture.resolve())
        report(machine.run("budgets", rounds=options.rounds, picture=picture, **files))


def scene(folder: Path, side: int = 0, bands: int = 0) -> dict:
    """The embedded scene and its reference, as they are or enlarged, with the names of its classes."""
    command = [sys.executable, "-m", "hsi_active_qgis.engine", "make_scene", "--folder", folder]
    made = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)
    names = [entry["name"] for entry in made["classes"]]
    files = {name: made[name] for name in ("raster", "reference")}
    for name in files if side else ():
        with rasterio.open(made[name]) as source:
            numbers = [1 + band % source.count for band in range(bands if name == "raster" else 1)]
            values = source.read(numbers, out_shape=(len(numbers), side, side))
            scale = rasterio.Affine.scale(source.width / side, source.height / side)
            profile = {
                **source.profile,
                "count": len(numbers),
                "width": side,
                "height": side,
                "transform": source.transform @ scale,
            }
        files[name] = str(folder / f"{name}.tif")
        with rasterio.open(files[name], "w", **profile) as target:
            target.write(values)
    return {**files, "classes": names}


def report_keys(figures: dict) -> None:
    answers = len(figures["milliseconds"])
    print(f"by keyboard alone: {figures['presses'] / answers:.2f} presses an answer (goal 1.2)")
    for name, text in (("milliseconds", "on the clock"), ("processor_ms", "processor")):
        middle, p95 = spread(figures[name])
        print(f"key to next question, {text}: median {middle:.0f}, p95 {p95:.0f} ms of {answers} (goal 150)")


def spread(times: list[float]) -> tuple[float, float]:
    """Median and 95th percentile."""
    return statistics.median(times), sorted(times)[int(0.95 * len(times))]


def report(figures: dict) -> None:
    rounds = figures["rounds"]
    for name, text, budget in (
        ("questions_s", "questions", 0.5),
        ("seen_s", "what is seen of the map", 0.7),
        ("map_s", "all of it", None),
    ):
        times = [one[name] for one in rounds]
        goal = f" (goal {budget})" if budget else ""
        print(f"from the click to {text}: median {statistics.median(times):.2f}, longest {max(times):.2f} s{goal}")
    print(f"stall at rest: {figures['rest_ms']:.0f} ms")
    for name, text, budget in (
        ("asking_ms", "until there are questions", 50),
        ("landing_ms", "when they land", 200),
        ("drawing_ms", "while the map is drawn", 50),
    ):
        work = max(one[name.replace("_ms", "_work_ms")] for one in rounds)
        print(f"stall {text}: longest {max(one[name] for one in rounds):.0f} ms (budget {budget}),", end=" ")
        print(f"most work in one {work:.0f} ms")
    for name, text in (("answer_ms", "answer"), ("answer_while_working_ms", "answer while the map is drawn")):
        if not figures[name]:
            print(f"{text}: none, the map was there before one could be given")
            continue
        middle, p95 = spread(figures[name])
        print(f"{text}: median {middle:.0f}, p95 {p95:.0f} ms of {len(figures[name])} (budget 100)")
    for one in figures["pace"]:
        middle, p95 = spread(one["answer_ms"])
        print(f"asked anew after {one['ahead']} answers, {one['refreshed']} times:", end=" ")
        print(f"{one['answers_a_minute']:.1f} answers a minute, median {middle:.0f}, p95 {p95:.0f} ms,", end=" ")
        print(f"longest stall between two answers {one['stall_ms']:.0f} ms, most work {one['work_ms']:.0f} ms")


if __name__ == "__main__":
    main()
