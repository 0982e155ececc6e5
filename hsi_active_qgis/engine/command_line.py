"""The verbs from a terminal: `python -m hsi_active_qgis.engine suggest --raster a.tif --labels b.gpkg --field class`.

Any field of a verb's request is an option of the same name. The raster with its bands, mask, nodata and second date
make up the scene, the labels with their field the answers. Objects and lists are given as JSON, as is the result.
"""

import json
import sys
from contextlib import closing
from typing import Any

from affine import Affine

from ..protocol.fields import flat_fields
from ..protocol.parts import Outputs, Scene
from ..protocol.reading import ProtocolError, read
from .errors import BadRequest, EngineError
from .label_files import LAYER_MARK, is_session, read_answers, read_polygons
from .options import ANSWERS, options_of, parser_of
from .progress import on_terminal, watched
from .raster.cube import Cube
from .raster.geometries import Grid
from .raster.opening import open_raster, shown_transform
from .session_answers import CLASS, read_classes
from .verb import Verb
from .verbs import VERBS

ABOUT = "Label, map and judge hyperspectral rasters. Objects and lists are given as JSON; the result is JSON, too."
REQUESTS = [verb.request for verb in VERBS.values()]
VECTOR = (".gpkg", ".shp", ".geojson", ".json")


def main(words: list[str]) -> int:
    """Run one verb; return 0, or with a sentence on stderr 1 for what it could not do, 2 for a wrong command line."""
    given: dict[str, Any] = vars(parser_of(REQUESTS, ABOUT).parse_args([_dashed(word) for word in words]))
    verb = VERBS[given.pop("verb")]
    wrong, progress = 2, on_terminal()
    try:
        with watched(progress):  # a product's labels are read by its cube
            request = verb.asked(_fields(verb, {name: value for name, value in given.items() if value is not None}))
        wrong = 1
        result = verb.answer(request, progress, _read_from(verb, given))
    except EngineError as error:
        print(f"\n{error}" if wrong == 1 else error, file=sys.stderr)
        return wrong if isinstance(error, BadRequest) else 1
    print(json.dumps(result, indent=1))
    return 0


def _read_from(verb: Verb, given: dict[str, Any]) -> list[tuple[str, str]]:
    """The files that labels and the polygons of a mask were read from, each with what it is called."""
    names = [option.name for option in options_of(verb.request) if option.read]
    return [(f'the input "{name}"', given[name]) for name in (*names, "mask") if isinstance(given.get(name), str)]


def _dashed(word: str) -> str:
    """An option's name may be written with underscores; `help` is what all programs understand."""
    name, is_, value = word.partition("=")
    return {"help": "--help"}.get(word, f"{name.replace('_', '-')}{is_}{value}" if word.startswith("--") else word)


def _fields(verb: Verb, given: dict[str, Any]) -> dict[str, Any]:
    """The fields of a verb's request, from its options. Raises EngineError."""
    fields: dict[str, Any] = {}
    for name, (_, hint) in flat_fields(verb.request).items():
        if hint is Outputs:
            fields[name] = {key: given.get("output" if key == "classes" else key) for key in flat_fields(Outputs)}
        elif name == "scene" and "raster" in given:
            fields[name] = _scenes(given) if isinstance(given["raster"], list) else _scene(given)
        elif name in ANSWERS and ANSWERS[name] in given:
            fields[name] = _answers(given, given[ANSWERS[name]], fields.get("scene"))
        elif name in given:
            fields[name] = given[name]
    if given.get("labels") and "classes" in flat_fields(verb.request) and _of_session(given):
        fields.setdefault("classes", read_classes(given["labels"]))
    return {"answers": [], **fields} if verb.name == "update" else fields


def _answers(given: dict[str, Any], path: str, scene: dict[str, Any] | None) -> list:
    """The answers that a vector file holds, in the coordinates of a scene, or of the map where there is none."""
    place = _cube(scene) if scene else _grid(given["map"])
    return read_answers(path, given.get("field"), given.get("layer"), place)


def _of_session(given: dict[str, Any]) -> bool:
    """Whether the labels are all answers of a session, by the numbers of its classes."""
    return given.get("layer") is None and given.get("field", CLASS) == CLASS and is_session(given["labels"])


def _scenes(given: dict[str, Any]) -> list[dict[str, Any]]:
    """A scene for each raster of a list, with the later dates of a list as long."""
    seconds = given.get("second") or [None] * len(given["raster"])
    if not isinstance(seconds, list) or len(seconds) != len(given["raster"]):
        raise BadRequest("Give as many rasters of the second date as of the first, in the same order.")
    pairs = zip(given["raster"], seconds, strict=True)
    return [_scene(given | {"raster": raster, "second": second}) for raster, second in pairs]


def _scene(given: dict[str, Any]) -> dict[str, Any]:
    scene = {name: given.get(name) for name in flat_fields(Scene)}
    mask = scene["mask"]
    if isinstance(mask, str):
        vector = mask.partition(LAYER_MARK)[0].lower().endswith(VECTOR)
        polygons = read_polygons(mask, _cube(scene)) if vector else None
        scene["mask"] = {"polygons": polygons} if vector else {"raster": mask}
    return scene


def _cube(scene: dict[str, Any]) -> Cube:
    """The raster of a scene, for its coordinates."""
    try:
        return Cube.of(read(Scene, scene | {"mask": None}, "scene"))
    except ProtocolError as error:
        raise BadRequest(str(error)) from error


def _grid(path: str) -> Grid:
    """The pixels of a class map, which has one band and so is no cube."""
    with closing(open_raster(path)) as file:
        return Grid(shown_transform(file), file.shape, file.crs, file.transform != Affine.identity())
