"""The main job, headless: a simulated analyst labels a scene round by round, QGIS and the engine map it.

Started by `make demo`. Without files of the user's it makes a scene of its own.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from qgis.core import QgsFeature, QgsProcessingException, QgsRasterLayer

from ..algorithms.base import processing_client
from ..client.pixel_grid import PixelGrid
from ..client.requests import EngineFailure
from ..look.pictures import picture_of, save_pictures, show_composite, window_picture
from ..look.styling import class_map_renderer, samples_renderer, save_map_style, uncertainty_renderer
from ..protocol.catalogue import VERSION
from ..protocol.figures import AccuracyFigures
from ..protocol.kept_files import KeptFiles
from ..protocol.learners import LEARNERS
from ..protocol.parts import Scene
from ..protocol.reading import plain
from ..protocol.requests import Accuracy, Info, MakeScene, Report
from ..protocol.results import RasterInfo
from ..protocol.shapes import Pixel
from ..protocol.strategies import STRATEGIES
from ..protocol.writing import whole
from ..session.file import SessionFile, SessionFileError, Settings, open_table
from ..session.rows import Values
from .headless import Run, qgis_with_plugin
from .oracle import Oracle, OracleError

ROUNDS = 3
ANSWERS = 10  # class answers a round: what a person labels before losing the thread
ASKS = 20  # times a round may ask again in place of don't-knows
LEARNER, STRATEGY, SEED = next(iter(LEARNERS)), next(iter(STRATEGIES)), 0
ANSWERED = "|layername=samples|subset=\"state\" IN ('answered', 'unsure')"
PRODUCTS = ("class_map", "uncertainty", "session", "report", "screenshot")


class DemoError(Exception):
    """Input that the demo cannot use, as a sentence."""


@dataclass
class Demo:
    """What the steps share; paths are absolute."""

    run: Run
    raster: str
    reference: str
    folder: Path
    info: RasterInfo
    oracle: Oracle | None
    session: SessionFile

    @property
    def scene(self) -> Scene:
        """The raster as the engine's verbs take it."""
        return Scene(self.raster)

    @property
    def labels(self) -> str | None:
        """The answers as a layer for Processing, or None while they are of fewer than two classes."""
        class_ids = {value for _, value in self.session.answers() if value is not None}
        return f"{self.session.path}{ANSWERED}" if len(class_ids) > 1 else None

    def path(self, name: str) -> str:
        """Return the path of a product as text."""
        return str(self.folder / name)


def main() -> int:
    """Run the demo and return its exit code."""
    options = _options()
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
    rounds, answers = _count(options.rounds, ROUNDS, "ROUNDS"), _count(options.answers, ANSWERS, "ANSWERS")
    folder = Path(options.output).resolve()
    _clear(folder, [_existing(name, options) for name in (options.raster, options.reference) if name])
    demo = _prepare(run, folder, *_inputs(options, folder))
    if demo.oracle:
        _label(demo, demo.oracle, rounds, answers)
    else:
        _only_ask(demo, answers)
    demo.session.close()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="demo", description=__doc__)
    parser.add_argument("--raster", default="", help="a raster of yours in place of the embedded scene")
    parser.add_argument("--reference", default="", help="its reference map on the same grid, 0 = unlabelled")
    parser.add_argument("--rounds", default="", help=f"number of rounds, {ROUNDS} if not given")
    parser.add_argument("--answers", default="", help=f"class answers a round, {ANSWERS} if not given")
    parser.add_argument("--called-from", default=".", help="the folder that relative paths start from")
    parser.add_argument("--output", default="demo", help="the folder for the results")
    return parser.parse_args()


def _count(text: str, default: int, name: str) -> int:
    if not text:
        return default
    if not text.isdigit() or int(text) < 1:
        raise DemoError(f"{name} must be a whole number from 1 on, not {text}.")
    return int(text)


def _clear(folder: Path, inputs: list[str]) -> None:
    """Remove what an earlier run left, so that nothing in the folder is of another run; but none of the inputs."""
    folder.mkdir(parents=True, exist_ok=True)
    kept, old = KeptFiles(), [path for name in PRODUCTS for path in folder.glob(f"{name}.*")]
    for source in inputs:
        kept.add(source, source)
    for path in old:
        if kept.owner(str(path)):
            raise DemoError(f"The results would take the place of {path}. Move it to another folder.")
    for path in old:
        path.unlink()


def _inputs(options: argparse.Namespace, folder: Path) -> tuple[str, str, dict[int, str]]:
    """Return the raster's path, the reference's (or "") and the classes' own colours by id, if they have any."""
    if options.raster:
        return _existing(options.raster, options), _existing(options.reference, options), {}
    if options.reference:
        raise DemoError("REFERENCE is given without RASTER. Give both, or none for the embedded scene.")
    made = processing_client().request(MakeScene(str(folder / "scene"), SEED))
    return made.raster, made.reference, {entry.id: entry.colour for entry in made.classes}


def _existing(name: str, options: argparse.Namespace) -> str:
    """Return the absolute path of a file of the user's; what is no file may be a GDAL subdataset and stays."""
    for start in (options.called_from, "."):
        if name and Path(start, name).exists():
            return str(Path(start, name).resolve())
    if name and ":" not in name:
        raise DemoError(f"There is no file {name}. Check RASTER and REFERENCE.")
    return name


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
        labelled, unsure = _ask(demo, oracle, number, answers)
        _map(demo)
        seconds = time.monotonic() - start
        request = Accuracy(demo.scene, demo.path("class_map.tif"), demo.reference, demo.session.answers())
        accuracy = processing_client().request(request)
        figures = {"overall": accuracy.overall, "average": accuracy.average, "kappa": accuracy.kappa}
        demo.session.add_round({"round": number, "answers": labelled, "unsure": unsure, "seconds": seconds, **figures})
        overall = f"OA {100 * accuracy.overall:.2f} % of {accuracy.pixels} other pixels"
        print(f"round {number}: {labelled} class answers, {unsure} don't-knows, {overall}, {seconds:.1f} s", flush=True)
    demo.session.add_samples(_suggest(demo, answers), rounds + 1)
    _write_report(demo, accuracy)
    _write_screenshot(demo, f"{rounds * answers} class answers, overall accuracy {100 * accuracy.overall:.1f} %")
    print(f"Results: {demo.folder} (class_map.tif, uncertainty.tif, session.gpkg, report.html, screenshot.png)")


def _ask(demo: Demo, oracle: Oracle, number: int, wanted: int) -> tuple[int, int]:
    """Ask until `wanted` questions got a class; return the numbers of class answers and don't-knows."""
    labelled = unsure = 0
    for _ in range(ASKS):
        questions = _suggest(demo, wanted - labelled)
        fids = demo.session.add_samples(questions, number)
        for fid, question in zip(fids, questions):
            class_id = oracle.answer(question["row"], question["column"])
            demo.session.answer(fid, class_id)
            labelled, unsure = labelled + (class_id is not None), unsure + (class_id is None)
        if labelled == wanted or not questions:
            break
    if labelled < wanted:
        print(f"  note: only {labelled} of {wanted} class answers: the questions fell on unlabelled ground.")
    return labelled, unsure


def _suggest(demo: Demo, count: int) -> list[Values]:
    """Return `count` new questions with their pixels, through the algorithm."""
    asked_pixels = {(sample["row"], sample["column"]) for sample in demo.session.samples()}
    parameters = {"RASTER": demo.raster, "LEARNER": LEARNER, "STRATEGY": STRATEGY, "SEED": SEED, "OUTPUT": "memory:"}
    if demo.labels:
        parameters.update(LABELS=demo.labels, FIELD="class", COUNT=count)
    else:
        parameters.update(COUNT=count + len(asked_pixels))  # a first set is asked for as a whole
    points = demo.run("suggestsamples", parameters)["OUTPUT"]
    questions = [_question(point, demo.info) for point in points.getFeatures()]
    return [question for question in questions if (question["row"], question["column"]) not in asked_pixels]


def _question(feature: QgsFeature, info: RasterInfo) -> Values:
    """Return a suggested point as the session file takes it, with the pixel that it lies in."""
    values = dict(zip(feature.fields().names(), feature.attributes()))
    point = feature.geometry().asPoint()
    pixel = PixelGrid(info.rows, info.columns, info.transform).pixel(point.x(), point.y())
    row, column = cast(Pixel, pixel)  # questions lie on the raster
    return {**values, "row": row, "column": column, "x": point.x(), "y": point.y()}


def _map(demo: Demo) -> None:
    if demo.labels is None:
        raise DemoError("All answers so far are of one class. Let the analyst give more of them: ANSWERS=10.")
    outputs = {"OUTPUT": demo.path("class_map.tif"), "UNCERTAINTY": demo.path("uncertainty.tif")}
    labels = {"LABELS": demo.labels, "FIELD": "class", "LEARNER": LEARNER, "SEED": SEED}
    demo.run("classifyraster", {"RASTER": demo.raster, **labels, **outputs})
    save_map_style(outputs["OUTPUT"], demo.session.classes)  # with the names of the session's classes


def _only_ask(demo: Demo, answers: int) -> None:
    demo.session.add_samples(_suggest(demo, answers), 1)
    _write_screenshot(demo, f"the first {answers} questions")
    print(f"Results: {demo.folder} (session.gpkg with the first questions, screenshot.png)")
    print("To simulate the analyst a reference map is needed: make demo RASTER=... REFERENCE=...")


def _write_report(demo: Demo, accuracy: AccuracyFigures) -> None:
    composite, _, uncertainty = _layers(demo)
    pictures = [
        ("Colour composite of the raster", picture_of([composite])),
        ("Uncertainty, from 0 (dark) to 1 (bright)", picture_of([uncertainty])),
    ]
    settings = {
        "Raster": demo.raster,
        "Reference": demo.reference,
        "Bands used": f"{len(demo.info.used_bands)} of {demo.info.bands}",
        "Learner": f"{LEARNER} ({LEARNERS[LEARNER]})",
        "Query strategy": f"{STRATEGY} ({STRATEGIES[STRATEGY]})",
        "Seed": SEED,
        "Device": f"{processing_client().device}, {processing_client().why}",
        "Version": VERSION,
    }
    with TemporaryDirectory() as folder:
        request = Report(
            path=demo.path("report.html"),
            title=f"HSI Active: {Path(demo.raster).name}",
            settings=settings,
            rounds=tuple(demo.session.rounds),
            pictures=save_pictures(pictures, folder),
            classes=demo.session.class_table,
            accuracy=accuracy,
            map=demo.path("class_map.tif"),
        )
        processing_client().request(request)


def _write_screenshot(demo: Demo, text: str) -> None:
    samples = open_table(demo.session.path, "samples")
    samples.setName("Answers and questions")
    samples.setRenderer(samples_renderer(demo.session.classes))
    composite, class_map, _ = _layers(demo)
    class_map.setOpacity(0.5)
    layers = [layer for layer in (samples, class_map, composite) if layer.isValid()]
    png = window_picture(layers, f"HSI Active: {Path(demo.raster).name}, {text}")
    with whole(demo.path("screenshot.png")) as part:
        part.write_bytes(png)


def _layers(demo: Demo) -> tuple[QgsRasterLayer, QgsRasterLayer, QgsRasterLayer]:
    """Return the layers of the raster, the class map and the uncertainty, styled; those not made are invalid."""
    composite = QgsRasterLayer(demo.raster, Path(demo.raster).name)
    class_map = QgsRasterLayer(demo.path("class_map.tif"), "Class map")
    uncertainty = QgsRasterLayer(demo.path("uncertainty.tif"), "Uncertainty")
    if composite.isValid():
        show_composite(composite, demo.info.composite)
    if class_map.isValid():
        class_map.setRenderer(class_map_renderer(class_map.dataProvider(), demo.session.classes))
        uncertainty.setRenderer(uncertainty_renderer(uncertainty.dataProvider()))
    return composite, class_map, uncertainty


if __name__ == "__main__":
    sys.exit(main())
