"""The main job, headless: a simulated analyst labels a scene round by round, QGIS and the engine map it.

Started by `make demo`. Without files of the user's it makes a scene of its own.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsProcessingException

from ..algorithms.base import processing_client
from ..client.requests import EngineFailure
from ..protocol.figures import Figure
from ..protocol.parts import Scene
from ..protocol.reading import plain
from ..protocol.requests import Accuracy, Info
from ..session.file import SessionFile, SessionFileError, Settings
from .headless import Run, qgis_with_plugin
from .inputs import (
    ANSWERS,
    LEARNER,
    ROUNDS,
    SEED,
    STRATEGY,
    DemoError,
    clear,
    existing,
    find_inputs,
    read_count,
    read_options,
)
from .oracle import Oracle, OracleError
from .results import write_report, write_screenshot
from .rounds import Demo, ask, map_raster, suggest


def main() -> int:
    """Run the demo and return its exit code."""
    options = read_options()
    with qgis_with_plugin() as run:
        return _attempt(run, options)


def _attempt(run: Run, options: argparse.Namespace) -> int:
    """Do the work, or say in a sentence why not; what it held is let go before QGIS ends."""
    try:
        _work(run, options)
    except (DemoError, EngineFailure, OracleError, SessionFileError, QgsProcessingException, OSError) as error:
        sys.stdout.flush()
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _work(run: Run, options: argparse.Namespace) -> None:
    rounds, answers = read_count(options.rounds, ROUNDS, "ROUNDS"), read_count(options.answers, ANSWERS, "ANSWERS")
    folder = Path(options.output).resolve()
    clear(folder, [existing(name, options) for name in (options.raster, options.reference) if name])
    demo = _prepare(run, folder, *find_inputs(options, folder))
    if demo.oracle:
        _label(demo, demo.oracle, rounds, answers)
    else:
        _only_ask(demo, answers)
    demo.session.close()


def _prepare(run: Run, folder: Path, raster: str, reference: str, colours: Mapping[int, str]) -> Demo:
    """Open the raster, the reference and a new session."""
    info = processing_client().request(Info(Scene(raster)))
    size = f"{info.rows} x {info.columns} pixels, {len(info.used_bands)} of {info.bands} bands used"
    print(f"{raster}: {size}; computing on {processing_client().device} ({processing_client().why})")
    for notice in info.notices:
        print(f"  note: {notice}")
    oracle = Oracle(reference, info.rows, info.columns) if reference else None
    classes = oracle.classes if oracle else []
    classes = [{**entry, "colour": colours.get(entry["id"], entry["colour"])} for entry in classes]
    settings: Settings = {
        "raster": raster,
        "bands": None,
        "mask": None,
        "learner": LEARNER,
        "strategy": STRATEGY,
        "seed": SEED,
    }
    settings |= {"info": plain(info), "raster_stamp": None}  # so that the dock opens it, too
    session = SessionFile.create(folder / "session.gpkg", info.crs_wkt, classes, settings, "simulated analyst")
    return Demo(run, raster, reference, folder, info, oracle, session)


def _label(demo: Demo, oracle: Oracle, rounds: int, answers: int) -> None:
    """Do all rounds, then write the report and the screenshot."""
    for number in range(1, rounds + 1):
        start = time.monotonic()
        labelled, unsure = ask(demo, oracle, number, answers)
        map_raster(demo)
        seconds = time.monotonic() - start
        request = Accuracy(demo.scene, demo.path("class_map.tif"), demo.reference, demo.session.answers())
        accuracy = processing_client().request(request)
        figures = {"overall": accuracy.overall, "average": accuracy.average, "kappa": accuracy.kappa}
        demo.session.add_round({"round": number, "answers": labelled, "unsure": unsure, "seconds": seconds, **figures})
        overall = f"OA {_percent(accuracy.overall, 2)} of {accuracy.pixels} other pixels"
        print(f"round {number}: {labelled} class answers, {unsure} don't-knows, {overall}, {seconds:.1f} s", flush=True)
    demo.session.add_samples(suggest(demo, answers), rounds + 1)
    write_report(demo, accuracy)
    write_screenshot(demo, f"{rounds * answers} class answers, overall accuracy {_percent(accuracy.overall, 1)}")
    print(f"Results: {demo.folder} (class_map.tif, uncertainty.tif, session.gpkg, report.html, screenshot.png)")


def _percent(share: Figure, digits: int) -> str:
    return "undefined" if share is None else f"{100 * share:.{digits}f} %"


def _only_ask(demo: Demo, answers: int) -> None:
    demo.session.add_samples(suggest(demo, answers), 1)
    write_screenshot(demo, f"the first {answers} questions")
    print(f"Results: {demo.folder} (session.gpkg with the first questions, screenshot.png)")
    print("To simulate the analyst a reference map is needed: make demo RASTER=... REFERENCE=...")


if __name__ == "__main__":
    sys.exit(main())
