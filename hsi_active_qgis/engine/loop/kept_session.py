"""The session asked for last is kept: the next request mostly goes on with it."""

import json
from pathlib import Path

from .. import device as devices
from ..progress import Progress
from ..raster.cube import Cube, open_raster
from .session import Session
from .tiling import Tiling

kept: dict[str, Session] = {}


def session_of(
    scene: dict, learner: str, settings: dict | None, seed: int, tiles: dict | None, progress: Progress
) -> Session:
    """The session of a scene, learner and seed, made anew when the rasters' or the mask's files have changed."""
    device, _ = devices.choose()
    mask = (scene.get("mask") or {}).get("raster")
    stamps = [_stamps(path) for path in (scene["raster"], scene.get("second"), mask) if path]
    given = {name: value for name, value in scene.items() if value is not None}
    key = json.dumps([given, learner, settings, seed, tiles, device, stamps], sort_keys=True)
    if key not in kept:
        kept.clear()  # before the new one, for memory
        tiling = Tiling.of(tiles)
        kept[key] = Session(Cube(**scene), learner, seed, device, progress, settings=settings, tiling=tiling)
    return kept[key]


def _stamps(raster: str) -> list:
    """Time and size of a raster's files, but for statistics, which QGIS writes beside it while it draws."""
    with open_raster(raster) as source:
        paths = [Path(name) for name in source.files if not name.endswith(".aux.xml")]
    return [[path.stat().st_mtime_ns, path.stat().st_size] for path in paths if path.is_file()]


def forget() -> None:
    """Let go of the session kept: the next request begins anew."""
    kept.clear()
