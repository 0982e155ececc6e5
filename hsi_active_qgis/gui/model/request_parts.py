"""A Workbench's raster and settings as the engine's verbs take them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...protocol.shapes import Arguments

if TYPE_CHECKING:
    from .workbench import Workbench


def scene_of(bench: Workbench) -> Arguments:
    """Return the raster, or two, with the bands and the ground that count."""
    reading = {name: bench.settings[name] for name in ("bands", "nodata", "crs_wkt")}
    mask = {name: value for name, value in (bench.settings["mask"] or {}).items() if name != "name"}
    second = bench.second or bench.settings["second"]
    return {"raster": bench.raster, "second": second, **reading, "mask": mask or None}


def learner_of(bench: Workbench) -> Arguments:
    """Return the choice of the learner."""
    names = ("network", "encoder", "supervision", "training", "committee", "smoothing")
    settings = {name: bench.settings[name] for name in names}
    return {"learner": bench.settings["learner"], "settings": settings, "seed": bench.settings["seed"]}


def tiles_of(bench: Workbench) -> Arguments | None:
    """Return what questions ask about, None for pixels."""
    unit = bench.settings["unit"]
    return None if unit == "pixel" else {"unit": unit, "size": bench.settings["tile_size"]}
