"""A round of the demo: questions, the simulated analyst's answers, the map and its accuracy."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import cast

from qgis.core import QgsFeature

from ..client.pixel_grid import PixelGrid
from ..look.styling import save_map_style
from ..protocol.parts import Scene
from ..protocol.results import RasterInfo
from ..protocol.shapes import Pixel
from ..session.file import SessionFile
from ..session.rows import Values
from .headless import Run
from .inputs import LEARNER, SEED, STRATEGY, DemoError
from .oracle import Oracle

ASKS = 20  # times a round may ask again in place of don't-knows
ANSWERED = "|layername=samples|subset=\"state\" IN ('answered', 'unsure')"


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


def ask(demo: Demo, oracle: Oracle, number: int, wanted: int) -> tuple[int, int]:
    """Ask until `wanted` questions got a class; return the numbers of class answers and don't-knows."""
    labelled = unsure = 0
    for _ in range(ASKS):
        questions = suggest(demo, wanted - labelled)
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


def suggest(demo: Demo, count: int) -> list[Values]:
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


def map_raster(demo: Demo) -> None:
    """Map the classes and the uncertainty with the answers so far, through the algorithm."""
    if demo.labels is None:
        raise DemoError("All answers so far are of one class. Let the analyst give more of them: ANSWERS=10.")
    outputs = {"OUTPUT": demo.path("class_map.tif"), "UNCERTAINTY": demo.path("uncertainty.tif")}
    labels = {"LABELS": demo.labels, "FIELD": "class", "LEARNER": LEARNER, "SEED": SEED}
    demo.run("classifyraster", {"RASTER": demo.raster, **labels, **outputs})
    save_map_style(outputs["OUTPUT"], demo.session.classes)  # with the names of the session's classes
