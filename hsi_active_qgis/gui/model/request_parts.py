"""A Workbench's raster and settings as the engine's verbs take them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...protocol.parts import LearnerChoice, Mask, QuestionChoice, Scene, Tiles
from ...protocol.settings import Settings

if TYPE_CHECKING:
    from .workbench import Workbench


def scene_of(bench: Workbench) -> Scene:
    """Return the raster, and what lies beside it, with the bands and the ground that count."""
    settings = bench.settings
    return Scene(
        raster=bench.raster or "",
        bands=tuple(settings["bands"]) if settings["bands"] else None,
        mask=_mask(settings["mask"]) if settings["mask"] else None,
        nodata=settings["nodata"],
        second=bench.second or settings["second"],
        crs_wkt=settings["crs_wkt"],
        features=bench.features.path or settings["features"],
    )


def learner_of(bench: Workbench) -> LearnerChoice:
    """Return the choice of the learner."""
    chosen = bench.settings
    settings = Settings(
        network=chosen["network"],
        training=chosen["training"],
        committee=chosen["committee"],
        encoder=chosen["encoder"],
        supervision=chosen["supervision"],
        smoothing=chosen["smoothing"],
        decision=chosen["decision"],
        members=chosen["members"],
        passes=chosen["passes"],
        epochs=chosen["epochs"],
        two_stage=chosen["two_stage"],
        weights=chosen["weights"] or None,
    )
    return LearnerChoice(chosen["learner"], settings, chosen["seed"])


def tiles_of(bench: Workbench) -> Tiles | None:
    """Return what questions ask about, None for pixels."""
    chosen = bench.settings
    if chosen["unit"] == "pixel":
        return None
    overlap = min(chosen["overlap"], chosen["tile_size"] - 1)
    return Tiles(chosen["unit"], chosen["tile_size"], overlap, chosen["reduce"])


def questions_of(bench: Workbench, round: int) -> QuestionChoice:
    """Return how the questions of a round are chosen."""
    chosen = bench.settings
    return QuestionChoice(
        strategy=chosen["strategy"],
        count=chosen["count"],
        min_distance=chosen["min_distance"],
        round=round,
        rare=chosen["rare"],
        random_share=chosen["random_share"] / 100,
        pool_share=chosen["pool_share"] / 100,
    )


def _mask(mask: dict[str, Any]) -> Mask:
    """Return a mask as the settings have it, with the name of its layer."""
    polygons = mask.get("polygons")
    return Mask(tuple(polygons) if polygons is not None else None, mask.get("raster"))
