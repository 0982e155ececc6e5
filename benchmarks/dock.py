"""The dock's time budgets in a real QGIS desktop under Xvfb, side by side in one run.

    PYTHONPATH=. .venv/engine/bin/python benchmarks/dock.py [--side 480] [--rounds 6]

A timer of 5 ms in QGIS's main thread notes how late it fires: at rest, while the engine maps the embedded scene blown
up to SIDE x SIDE, and when a round lands. Answers are timed from the key until the row is on disk.
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
    parser.add_argument("--rounds", type=int, default=6)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, display(1280, 720) as screen:
        files = scene(Path(folder), options.side)
        package = Path(folder, "plugin.zip")
        subprocess.run([sys.executable, ROOT / ".ci" / "package.py", package], check=True, stdout=subprocess.DEVNULL)
        machine = Desktop(Path(folder, "desktop"), package, screen, sys.executable)
        report(machine.run("budgets", rounds=options.rounds, **files))


def scene(folder: Path, side: int) -> dict:
    """The embedded scene and its reference, enlarged, with the names of its classes."""
    command = [sys.executable, "-m", "hsi_active_qgis.engine", "make_scene", "--folder", folder]
    made = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)
    files = {}
    for name in ("raster", "reference"):
        with rasterio.open(made[name]) as source:
            values = source.read(out_shape=(source.count, side, side))
            scale = rasterio.Affine.scale(source.width / side, source.height / side)
            profile = {**source.profile, "width": side, "height": side, "transform": source.transform @ scale}
        files[name] = str(folder / f"{name}.tif")
        with rasterio.open(files[name], "w", **profile) as target:
            target.write(values)
    return {**files, "classes": [entry["name"] for entry in made["classes"]]}


def report(figures: dict) -> None:
    print(f"stall at rest: {figures['rest_ms']:.0f} ms")
    print(f"stall while the engine works: longest {max(figures['working_ms']):.0f} ms (budget 50)")
    print(f"stall when a round lands: longest {max(figures['landing_ms']):.0f} ms (budget 200)")
    for name, text in (("answer_ms", "answer"), ("answer_while_working_ms", "answer while the engine works")):
        times = sorted(figures[name])
        p95 = times[int(0.95 * len(times))]
        print(f"{text}: median {statistics.median(times):.0f}, p95 {p95:.0f} ms of {len(times)} (budget 100)")


if __name__ == "__main__":
    main()
