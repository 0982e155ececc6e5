"""The sample scene to practise on: the engine makes it, and its reference map tells whether an answer is right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal

from ...client.environment import data_folder
from ...protocol.catalogue import SAMPLE_CLASSES
from ...protocol.reading import plain
from ...protocol.requests import MakeScene
from ...protocol.results import SyntheticScene
from ...protocol.shapes import ClassTable, Pixel
from ...session.errors import SessionFileError, quietly
from ...translation import tr, translated
from . import session_place
from .class_keys import free_key

if TYPE_CHECKING:
    from .workbench import Workbench

MOST = 10_000  # answers of a class that are compared


class Practice:
    """Begins a session of the sample scene in the plugin's folder, and compares its answers with the reference."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._reference = data_folder() / "sample scene" / "reference.tif"

    def begin(self) -> None:
        """Go on with the session of the sample scene, or make the scene and begin one with its classes."""
        raster = self._reference.with_name("scene.bsq")
        session = session_place.default_path(str(raster), self._bench.project)
        if raster.exists() and session.exists() and session_place.is_of(session, str(raster)):
            self._bench.open(session)
        else:
            self._bench.leave()
            request = MakeScene(str(self._reference.parent), names=translated(SAMPLE_CLASSES))
            self._bench.ask(tr("Making the sample scene"), request, self._look_at)

    def _look_at(self, scene: SyntheticScene) -> None:
        self._bench.look_at(scene.raster, lambda: self._start([plain(entry) for entry in scene.classes]))

    def _start(self, classes: ClassTable) -> None:
        bench = self._bench
        bench.start()
        if bench.opened is not None and not bench.classes:
            keys: list[str] = []
            for _ in classes:
                keys.append(free_key(keys))
            bench.set_classes([{**entry, "key": key} for entry, key in zip(classes, keys)])

    @property
    def verdict(self) -> str:
        """Whether the last answer is right, and how many of all; an empty text on any other scene."""
        bench = self._bench
        if bench.opened is None or bench.raster is None or Path(bench.raster).parent != self._reference.parent:
            return ""
        answers = bench.session.labelled_pixels(MOST)
        if not answers:
            return tr("Practice: each answer is compared with the reference, and you are told here.")
        truth = self._truth([pixel for pixel, _ in answers])
        if not truth:
            return tr("Practice: the reference is gone, so nothing can be compared.")
        names = {entry["id"]: entry["name"] for entry in bench.classes}
        right, wrong = tr("Right: {}."), tr("Wrong: that was {}. Ctrl+Z takes the answer back.")
        text = right if truth[0] == answers[0][1] else wrong
        text = text.format(names.get(truth[0], "?")) if truth[0] else tr("The reference does not say what that was.")
        hits = sum(true == given for true, (_, given) in zip(truth, answers))
        return f"{text} " + tr("{} of {} right.").format(hits, sum(map(bool, truth)))

    def _truth(self, pixels: Sequence[Pixel]) -> list[int]:
        """Return the class ids of the reference, 0 where it says nothing; an empty list if it cannot be read."""
        try:
            with quietly(self._reference):
                source = gdal.Open(str(self._reference))
                content = source.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Byte) if source else None
        except SessionFileError:
            return []
        return [content[row * source.RasterXSize + column] for row, column in pixels] if source and content else []
