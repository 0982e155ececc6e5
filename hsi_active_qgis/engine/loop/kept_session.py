"""The session asked for last is kept: the next request mostly goes on with it."""

import json
from pathlib import Path
from typing import Any

from ...protocol.parts import LearnerChoice, Scene, Tiles
from ...protocol.reading import plain
from .. import device as devices
from ..progress import Progress
from ..raster.cube import Cube, open_raster
from .session import Session
from .tiling import Tiling

kept: dict[str, Session] = {}


def session_of(scene: Scene, choice: LearnerChoice, tiles: Tiles | None, progress: Progress) -> Session:
    """The session of a scene, learner and seed, made anew when the rasters' or the mask's files have changed."""
    device, _ = devices.choose()
    mask = scene.mask and scene.mask.raster
    stamps = [_stamps(path) for path in (scene.raster, scene.second, scene.features, mask) if path]
    key = json.dumps([plain(scene), plain(choice), plain(tiles), device, stamps], sort_keys=True)
    if key not in kept:
        kept.clear()  # before the new one, for memory
        form: dict[str, Any] = {"settings": choice.settings, "tiling": Tiling.of(tiles)}
        kept[key] = Session(Cube.of(scene), choice.learner, choice.seed, device, progress, **form)
    return kept[key]


def _stamps(raster: str) -> list:
    """What tells a raster's files from others in their place, but for statistics, which QGIS writes while it draws."""
    with open_raster(raster) as source:
        paths = [Path(name) for name in source.files if not name.endswith(".aux.xml")]
    found = [path.stat() for path in paths if path.is_file()]
    return [[one.st_ino, one.st_ctime_ns, one.st_mtime_ns, one.st_size] for one in found]


def forget() -> None:
    """Let go of the session kept: the next request begins anew."""
    kept.clear()
