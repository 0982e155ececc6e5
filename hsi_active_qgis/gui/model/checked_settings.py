"""The dock's settings: the usual ones, and those of a session file as the dock can use them: what is odd is told."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Optional, Union

from ...protocol.catalogue import DECISIONS, DESIGNS, REDUCTIONS, SMOOTHINGS, UNITS
from ...protocol.fields import flat_fields
from ...protocol.first_sets import FIRST_SET_SPECS
from ...protocol.learners import LEARNERS
from ...protocol.parts import LEAST_TILE
from ...protocol.reading import ProtocolError, read
from ...protocol.results import RasterInfo
from ...protocol.strategies import STRATEGIES
from ...session.errors import SessionFileError
from ...session.file import Settings
from ...translation import tr
from .learning import CURVES

DEFAULTS: Settings = {
    "bands": None,
    "nodata": None,
    "mask": None,
    "second": None,  # path of the later date
    "features": None,  # path of a raster of further features
    "crs_wkt": None,  # that the user gave the raster's layer, None for the file's own
    "unit": "pixel",
    "tile_size": 64,  # pixels
    "overlap": 0,  # pixels
    "reduce": "mean",
    "learner": "spectral_spatial",
    "network": "densenet121",
    "encoder": "resnet18",
    "supervision": "labels",
    "training": "quick",
    "committee": "none",
    "members": 5,  # of an ensemble
    "passes": 10,
    "epochs": 0,  # by training and device
    "weights": "",  # path of ImageNet weights
    "smoothing": "auto",
    "decision": "otsu",
    "strategy": "variance_reduction",
    "first_set": "variance_reduction",
    "count": 10,  # what a person labels before losing the thread
    "min_distance": 5,  # pixels; nearer neighbours mostly repeat each other
    "random_share": 0,  # per cent of the questions
    "pool_share": 100,  # per cent of the pool that is scored in a round
    "two_stage": False,  # whether questions are chosen among all pixels of a large raster
    "ahead": 3 if (os.cpu_count() or 1) > 2 else 0,  # answers after which the questions are asked anew, 0 for never
    "rare": False,  # whether something rare is looked for
    "curve": "changed",  # of the rounds that is shown
    "blind": False,  # whether the model's opinion is hidden until a question is answered
    "kept": (),  # numbers of answers that others contradict and that were looked at once more
    "checking": False,  # whether check points are asked
    "check_plan": None,  # of the newest check sample, as the engine told it
    "check_design": "stratified",
    "seed": 0,
    "target": 20,  # answers a class, for the bars only
}
FORMAT = 1  # of session files; one with a higher number is of a later version
FORMS: dict[str, tuple[Any, dict[str, Any]]] = {  # type, and limits as protocol/reading.py takes them
    "bands": (Optional[tuple[int, ...]], {"least": 1}),
    "nodata": (Union[None, float, str], {}),
    "mask": (Optional[dict[str, Any]], {}),
    "second": (Optional[str], {}),
    "second_beside": (Optional[str], {}),
    "second_stamp": (Optional[tuple[int, ...]], {"most": 1 << 63}),
    "features": (Optional[str], {}),
    "features_beside": (Optional[str], {}),
    "features_stamp": (Optional[tuple[int, ...]], {"most": 1 << 63}),
    "raster_beside": (Optional[str], {}),
    "raster_stamp": (Optional[tuple[int, ...]], {"most": 1 << 63}),
    "unit": (str, {"choices": UNITS}),
    "tile_size": (int, {"least": LEAST_TILE}),
    "overlap": (int, {"least": 0}),
    "reduce": (str, {"choices": REDUCTIONS}),
    "members": (int, {"least": 2, "most": 100}),
    "passes": (int, {"least": 2, "most": 100}),
    "epochs": (int, {"least": 0, "most": 10_000}),
    "weights": (str, {}),
    "random_share": (int, {"least": 0, "most": 100}),
    "pool_share": (int, {"least": 1, "most": 100}),
    "learner": (str, {"choices": LEARNERS}),
    "network": (str, {}),
    "encoder": (str, {}),
    "supervision": (str, {}),
    "training": (str, {}),
    "committee": (str, {}),
    "smoothing": (str, {"choices": SMOOTHINGS}),
    "decision": (str, {"choices": DECISIONS}),
    "crs_wkt": (Optional[str], {}),
    "strategy": (str, {"choices": STRATEGIES}),
    "first_set": (str, {"choices": FIRST_SET_SPECS}),
    "count": (int, {"least": 0}),
    "min_distance": (int, {"least": 0}),
    "ahead": (int, {"least": 0}),
    "rare": (bool, {}),
    "curve": (str, {"choices": CURVES}),
    "two_stage": (bool, {}),
    "blind": (bool, {}),
    "kept": (tuple[int, ...], {}),
    "checking": (bool, {}),
    "check_plan": (Optional[dict[str, Any]], {}),
    "check_design": (str, {"choices": DESIGNS}),
    "seed": (int, {"least": 0}),
    "target": (int, {"least": 0}),
    "fingerprints": (Optional[dict[str, dict[str, Any]]], {}),
}


INFO = flat_fields(RasterInfo)
LACKING = {"raster": "", "missing": []}  # what was read of a raster, in sessions of before


def checked(path: Path, stored: Settings) -> tuple[Settings, RasterInfo, list[str]]:
    """Return the settings with DEFAULTS in the place of missing and odd ones, what was read of the raster, and the
    names of the odd ones.

    Raises SessionFileError when the session cannot be opened in the dock.
    """
    info = _made_here(path, stored)
    odd = [name for name, (kind, limits) in FORMS.items() if name in stored and not _fits(kind, stored[name], limits)]
    odd += [name for name, sound in SOUND.items() if name in stored and name not in odd and not sound(stored[name])]
    rest = {name: value for name, value in stored.items() if name not in odd}
    return {**DEFAULTS, **rest}, info, odd


def _made_here(path: Path, stored: Settings) -> RasterInfo:
    if not _fits(int, stored.get("format", FORMAT), {"most": FORMAT}):
        raise SessionFileError(tr("{} was made by a later version. Update the plugin to open it.").format(path))
    if stored.get("info") is None:
        text = tr("{} was not made in this dock. Start from its raster, and import its answers from a layer.")
        raise SessionFileError(text.format(path))
    info = _info_of(stored["info"])
    if info is None or not isinstance(stored.get("raster"), str):
        text = tr(
            "{} cannot be opened: in its table settings the row {} cannot be used. Start from the raster under another "
            "name, and import the answers from a layer."
        )
        raise SessionFileError(text.format(path, "info" if info is None else "raster"))
    return info


def _info_of(stored: Any) -> RasterInfo | None:
    """Return what was read of the raster, None if it is not whole; versions of before and after have other fields."""
    try:
        known = {name: value for name, value in read(dict[str, Any], stored, "info").items() if name in INFO}
        info: RasterInfo = read(RasterInfo, {**LACKING, **known}, "info")
    except ProtocolError:
        return None
    a, b, _, d, e, _ = info.transform
    whole = a * e != b * d and info.composite and min(info.rows, info.columns, info.bands) > 0
    return info if whole else None


def _is_mask(mask: Optional[dict[str, Any]]) -> bool:
    if mask is None:
        return True
    polygons = mask.get("polygons")
    listed = isinstance(polygons, list) and all(isinstance(wkb, str) for wkb in polygons)
    return isinstance(mask.get("name", ""), str) and (listed != isinstance(mask.get("raster"), str))


SOUND = {
    "mask": _is_mask,
    "fingerprints": lambda known: all({"files", "digest"} <= one.keys() for one in (known or {}).values()),
}


def _fits(kind: Any, value: object, limits: dict[str, Any]) -> bool:
    try:
        read(kind, value, "setting", limits)
    except ProtocolError:
        return False
    return True
