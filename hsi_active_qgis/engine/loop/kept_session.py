"""The session asked for last is kept: the next request mostly goes on with it."""

import hashlib
import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

from ...protocol.catalogue import VERSION
from ...protocol.parts import LearnerChoice, Scene, Tiles
from ...protocol.reading import plain
from .. import device as devices
from ..features.store import Store
from ..progress import Progress
from ..raster.bands import read_band_table
from ..raster.cube import Cube
from ..raster.encoders import is_encoder
from ..raster.files import reading
from ..raster.opening import open_raster
from .session import Session
from .tiling import Tiling

RECIPE = 2  # of what is made of pixels; another one when the same raster gives others
BLOCK, BLOCKS = 1 << 14, 64  # bytes of a block, and how many are looked at in all files
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
    files, declared = zip(*map(_opened, paths), strict=True)
    status = [[path.stat() for path in own] for own in files]
    stamps = [[[one.st_ino, one.st_ctime_ns, one.st_mtime_ns, one.st_size] for one in own] for own in status]
    key = json.dumps([plain(scene), plain(choice), plain(tiles), device, stamps, declared], sort_keys=True)
    if key not in kept:
        kept.clear()  # before the new one, for memory
        form: dict[str, Any] = {"settings": choice.settings, "tiling": Tiling.of(tiles)}
        form["store"] = Store(store, _content(scene, paths, files, declared)) if store else None
        kept[key] = Session(Cube.of(scene), choice.learner, choice.seed, device, progress, **form)
    return kept[key]


def _opened(raster: str) -> tuple[list[Path], str]:
    """The files that a raster consists of, and what is said of its place and values, in an .aux.xml, too; that file
    itself is left out, for QGIS writes statistics into it while it draws."""
    if is_encoder(raster):
        return [Path(raster)], ""
    with open_raster(raster) as source, reading(raster):
        paths = [Path(name) for name in source.files if not name.endswith(".aux.xml")]
        masks = [[int(flag) for flag in flags] for flags in source.mask_flag_enums]
        table = {name: np.array(value).tolist() for name, value in vars(read_band_table(source)).items()}
        declared = json.dumps([[*source.transform], source.nodatavals, masks, table])
    return [path for path in paths if path.is_file()], declared


def _content(scene: Scene, paths: list[str], files: Sequence[list[Path]], declared: Sequence[str]) -> str:
    """A digest of all that pixels are made from, wherever the files lie: a session may be moved with its raster."""
    polygons = scene.mask and scene.mask.polygons
    rasters = [Path(path).name for path in paths], bool(scene.second), bool(scene.features), polygons
    seen = [[_seen(path, max(1, BLOCKS // sum(map(len, files)))) for path in own] for own in files]
    made_from = [RECIPE, VERSION, scene.bands, scene.nodata, scene.crs_wkt, *rasters, seen, declared]
    return hashlib.sha256(json.dumps(made_from).encode()).hexdigest()


def _seen(path: Path, count: int) -> list:
    """What tells a file from others: size and time, and some blocks, for copies of one time may be of one size."""
    digest, status = hashlib.sha256(), path.stat()
    with suppress(OSError), open(path, "rb") as file:  # what cannot be read is told where it is needed
        for i in range(count):
            file.seek(max(0, status.st_size - BLOCK) * (2 * i + 1) // (2 * count))
            digest.update(file.read(BLOCK))
    return [status.st_size, status.st_mtime_ns, digest.hexdigest()]


def forget() -> None:
    """Let go of the session kept: the next request begins anew."""
    kept.clear()
