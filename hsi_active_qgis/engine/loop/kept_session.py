"""The session asked for last is kept: the next request mostly goes on with it."""

import hashlib
import json
import os
from pathlib import Path
from typing import Any

from ...protocol.catalogue import VERSION
from ...protocol.parts import LearnerChoice, Scene, Tiles
from ...protocol.reading import plain
from .. import device as devices
from ..features.store import Store
from ..progress import Progress
from ..raster.cube import Cube
from ..raster.encoders import is_encoder
from ..raster.opening import open_raster
from .session import Session
from .tiling import Tiling

RECIPE = 2  # of what is made of pixels; another one when the same raster gives others
kept: dict[str, Session] = {}


def session_of(
    scene: Scene, choice: LearnerChoice, tiles: Tiles | None, progress: Progress, store: str | None = None
) -> Session:
    """The session of a scene, learner and seed, made anew when the rasters' or the mask's files have changed.

    `store`: path of a file for what is made of the raster's pixels, which outlasts the engine.
    """
    device, _ = devices.choose()
    mask = scene.mask and scene.mask.raster
    paths = [path for path in (scene.raster, scene.second, scene.features, mask) if path]
    files = [_files(path) for path in paths]
    stamps = [[[one.st_ino, one.st_ctime_ns, one.st_mtime_ns, one.st_size] for one in own] for own in files]
    key = json.dumps([plain(scene), plain(choice), plain(tiles), device, stamps], sort_keys=True)
    if key not in kept:
        kept.clear()  # before the new one, for memory
        form: dict[str, Any] = {"settings": choice.settings, "tiling": Tiling.of(tiles)}
        form["store"] = Store(store, _content(scene, paths, files)) if store else None
        kept[key] = Session(Cube.of(scene), choice.learner, choice.seed, device, progress, **form)
    return kept[key]


def _files(raster: str) -> list[os.stat_result]:
    """What tells a raster's files from others in their place, but for statistics, which QGIS writes while it draws."""
    if is_encoder(raster):
        return [Path(raster).stat()]
    with open_raster(raster) as source:
        paths = [Path(name) for name in source.files if not name.endswith(".aux.xml")]
    return [path.stat() for path in paths if path.is_file()]


def _content(scene: Scene, paths: list[str], files: list[list[os.stat_result]]) -> str:
    """A digest of all that pixels are made from, wherever the files lie: a session may be moved with its raster."""
    polygons = scene.mask and scene.mask.polygons
    rasters = [Path(path).name for path in paths], bool(scene.second), bool(scene.features), polygons
    stamps = [[[one.st_size, one.st_mtime_ns] for one in own] for own in files]
    made_from = [RECIPE, VERSION, scene.bands, scene.nodata, scene.crs_wkt, *rasters, stamps]
    return hashlib.sha256(json.dumps(made_from).encode()).hexdigest()


def forget() -> None:
    """Let go of the session kept: the next request begins anew."""
    kept.clear()
