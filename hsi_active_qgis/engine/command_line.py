"""The verbs from a terminal: `python -m hsi_active_qgis.engine suggest --raster a.tif --labels b.gpkg --field class`.

Any argument of a verb is an option of the same name; `--raster`, `--bands`, `--mask`, `--nodata` and `--second`
(the later date) make up the scene, `--labels` with `--field` the answers, `--validation` with the same field those that
choose a threshold; `classify` and `update` write the rasters of `--output`, `--confidence`, `--uncertainty`,
`--probabilities` and `--change`. Values are read as JSON where they are JSON; `plan_mosaic` takes a list of rasters as
one. The result is printed as JSON.
"""

import inspect
import json
import sys

import numpy as np
import pyogrio
import pyogrio.raw
import rasterio.warp
import shapely

from .errors import BadRequest, EngineError
from .progress import on_terminal
from .raster.cube import Cube
from .verbs import VERBS

NAMES = ("confidence", "uncertainty", "probabilities", "change")  # rasters beside the class map
SCENE = ("raster", "bands", "mask", "nodata", "second")


def main(words: list[str]) -> int:
    """Run one verb; return 0, or 1 with the error's sentence on stderr."""
    if words[0] in ("--help", "-h", "help"):
        print(_help())
        return 0
    try:
        verb, arguments = _parse(words)
        result = VERBS[verb](**arguments, progress=on_terminal())
    except EngineError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    print(json.dumps(result, indent=1))
    return 0


def _help() -> str:
    """What the verbs are and which options each takes."""
    lines = [__doc__.strip(), ""]
    for name, verb in VERBS.items():
        lines.append(f"{name}: {(verb.__doc__ or '').splitlines()[0]}")
        lines.append("    " + " ".join(_options(name, verb)))
    return "\n".join(lines)


def _options(name: str, verb) -> list[str]:
    options: list[str] = []
    for parameter in list(inspect.signature(verb).parameters)[:-1]:  # the last one is `progress`
        if parameter == "scene":
            options += (*SCENE, "scene") if name == "benchmark" else SCENE
        elif parameter == "outputs":
            options += ["output", *NAMES]
        else:
            options += {"answers": ["labels", "field"]}.get(parameter, [parameter])
    return [f"--{option.replace('_', '-')}" for option in options]


def _parse(words: list[str]) -> tuple[str, dict]:
    verb, rest = words[0], words[1:]
    if verb not in VERBS or len(rest) % 2 or not all(word.startswith("--") for word in rest[::2]):
        raise BadRequest(f"Usage: VERB --name value ..., VERB one of {', '.join(VERBS)}. --help tells more.")
    given = {name[2:].replace("-", "_"): _value(text) for name, text in zip(rest[::2], rest[1::2], strict=True)}
    arguments = {key: value for key, value in given.items() if key not in (*SCENE, "labels", "field")}
    if "raster" in given:
        arguments["scene"] = _scenes(given) if isinstance(given["raster"], list) else _scene(given)
    for option, name in (("labels", "answers"), ("validation", "validation")):
        if option in given:
            arguments[name] = read_answers(given[option], given.get("field"), arguments["scene"])
    if verb == "update":
        arguments.setdefault("answers", [])
    if verb in ("classify", "update"):
        rasters = {name: arguments.pop(name, None) for name in NAMES}
        arguments["outputs"] = {"classes": arguments.pop("output", None), **rasters}
    return verb, arguments


def _value(text: str):
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return text


def _scenes(given: dict) -> list[dict]:
    """A scene for each raster of a list, with the later dates of a list as long."""
    seconds = given.get("second") or [None] * len(given["raster"])
    if not isinstance(seconds, list) or len(seconds) != len(given["raster"]):
        raise BadRequest("Give as many rasters of the second date as of the first, in the same order.")
    pairs = zip(given["raster"], seconds, strict=True)
    return [_scene(given | {"raster": raster, "second": second}) for raster, second in pairs]


def _scene(given: dict) -> dict:
    scene = {"raster": str(given["raster"]), "bands": given.get("bands"), "mask": None, "nodata": given.get("nodata")}
    scene |= {"second": str(given["second"])} if given.get("second") else {}
    mask = given.get("mask")
    if mask is not None:
        vector = str(mask).lower().endswith((".gpkg", ".shp", ".geojson", ".json"))
        polygons = [wkb for wkb, _ in read_answers(mask, None, scene)] if vector else None
        scene["mask"] = {"polygons": polygons} if vector else {"raster": mask}
    return scene


def read_answers(path: str, field: str | None, scene: dict) -> list:
    """Features of a vector file as [hex WKB in the raster's coordinates, value of `field` or None]."""
    cube = Cube(**(scene | {"mask": None}))
    try:
        meta, _, geometries, columns = pyogrio.raw.read(path, columns=[field] if field else [])
    except pyogrio.errors.DataSourceError as error:
        raise BadRequest(f"{path} is not a vector file that can be read. Choose another.") from error
    if field and field not in meta["fields"]:
        raise BadRequest(f"{path} has no field {field}. Choose another with --field.")
    shapes = shapely.from_wkb(geometries)
    if cube.crs and meta["crs"]:
        shapes = shapely.transform(
            shapely.force_2d(shapes),
            lambda xy: np.column_stack(rasterio.warp.transform(meta["crs"], cube.crs, xy[:, 0], xy[:, 1])),
        )
    values = [_plain(value) for value in columns[0]] if field else [None] * len(shapes)
    return [[shapely.to_wkb(s, hex=True), v] for s, v in zip(shapes, values, strict=True) if s is not None]


def _plain(value):
    """A field's value as int, text or None; whole floats, as files without integer fields have them, as int."""
    if value is None or value != value:
        return None
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        return int(value)
    return value.item() if isinstance(value, np.generic) else value
