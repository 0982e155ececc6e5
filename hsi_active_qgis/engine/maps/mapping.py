"""From a trained model to rasters, window by window: probabilities, smoothing, class map, confidence, uncertainty."""

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import torch

from ...protocol.catalogue import CHANGED
from ...protocol.sentence import Sentence
from ..errors import BadRequest
from ..features.groups import Features
from ..learners import MapModel
from ..progress import FINISHING, MAPPING, Progress, part
from ..raster.labels import Labels
from ..raster.windows import Window
from ..strategies.uncertainty import margin
from . import smoothing, walker
from .class_table import dtype_of
from .draft import Draft
from .drawn import drawn_beside, key_of
from .outputs import ClassMap, Output, bands_of, opened
from .polygons import polygon_file, trace
from .sieve import sieve

WRITING = 0.8  # share of the time when the map is sieved or traced, too
Watch = Callable[[Window, Mapping[str, np.ndarray]], None]  # told what each window holds, by the rasters' names


@dataclass(frozen=True)
class Form:
    """What the results are to be beside the plain map.

    cog: Cloud Optimized GeoTIFFs; minimum_area: in pixels, smaller patches of the class map take their largest
    neighbour's class, see sieve.py; polygons: path of a GeoPackage for the class map's patches; target_class: name or
    number of a class, "" for the one that `target_index` finds, polygons are then of this class alone; threshold: its
    probability from which on a pixel is of it, None for wherever it is the likeliest; smoothing: prior of the walk
    along the image, None for none; temperature: of the probabilities shown, see smoothing.py.
    """

    cog: bool = False
    minimum_area: int = 1
    polygons: str | None = None
    target_class: str | int | None = None
    threshold: float | None = None
    smoothing: float | None = walker.PRIOR
    temperature: float = 1.0

    @property
    def needs_patches(self) -> bool:
        return self.minimum_area > 1 or bool(self.polygons)


PLAIN = Form()


def target_index(classes: list[dict], wanted: str | int | None = None) -> int:
    """The place of a class by name or number; by default of the one named "changed", else of the last one.

    Raises BadRequest when there is none of that name.
    """
    names = [str(c["name"]).lower() for c in classes]
    if wanted in (None, ""):
        return names.index(CHANGED) if CHANGED in names else len(names) - 1
    found = [i for i, c in enumerate(classes) if str(wanted).lower() in (names[i], str(c["id"]))]
    if not found:
        listed = ", ".join(str(c["name"]) for c in classes)
        raise BadRequest('There is no class "{wanted}". Choose one of {listed}.', wanted=wanted, listed=listed)
    return found[0]


def write_maps(
    model: MapModel,
    features: Features,
    paths: dict,
    progress: Progress,
    labels: Labels | None = None,
    form: Form = PLAIN,
    watch: Watch | None = None,
    place: Window | None = None,
    draft: Draft | None = None,
) -> dict[int, int]:
    """Write the class map and what else `paths` names: "confidence", "uncertainty", "probabilities", and "change", the
    probability of the class that `form` seeks.

    Confidence and probabilities are those of the map shown, after smoothing; uncertainty (0 to 1, higher = more worth
    labelling) is one minus the margin before it, for smoothing hides small doubtful fields. All are on the cube's grid.
    Labelled pixels keep their label unless the class map is sieved. `place`: a rectangle of whole windows of the cube,
    to write it alone, as the whole map has it. `draft`: shows what is seen of it, from where the
    rest is drawn, and keeps what is drawn. A whole map goes on where a process was killed at it.
    Returns {class id: pixels}. Raises RasterUnreadable when the raster was changed meanwhile; nothing is written then.
    """
    cube, target_class = features.cube, target_index(model.classes, form.target_class)
    if form.needs_patches and not paths.get("classes"):
        raise BadRequest("Sieve and polygons need the class map. Give it a name, too.")
    if form.needs_patches and place:
        raise BadRequest("Sieve and polygons are of a whole map, not of a part. Leave them out.")
    outputs: dict[str, Output] = {}
    if paths.get("classes"):
        outputs["classes"] = ClassMap(cube, paths["classes"], model.classes, place, getattr(model, "digest", None))
    for name in ("confidence", "uncertainty", "change", "probabilities"):
        if paths.get(name):
            outputs[name] = Output(cube, paths[name], bands_of(name, model.classes), "float32", np.nan, place)
    windows = [window for window in cube.windows() if place is None or window.within(place)]
    several = len(windows) > 1 and place is None
    key = key_of(model, features, labels, form, sorted(outputs), windows) if outputs and several else None
    mapping = part(progress, 0.0, WRITING if form.needs_patches else 1.0)
    traced = model.classes if form.target_class is None else [model.classes[target_class]]
    with (
        drawn_beside(list(outputs.values()), key) as drawn,
        polygon_file(cube, form.polygons, traced) as polygons,
        opened(outputs, form.cog) as write,
    ):
        pace = Pace()
        for done, window in enumerate(windows if draft is None else draft.ordered(windows)):
            mapping(done / len(windows), pace.text)
            parts = (draft and draft.kept(window, outputs)) or drawn.kept(window, outputs)
            if parts is None:
                found = predict_window(model, features, window, labels, form.smoothing, form.temperature)
                parts = _parts(outputs, model.classes, target_class, form.threshold, *found)
                pace.add(window)
            drawn.add(window, parts)
            _write(outputs, write, window, parts, watch)
            if draft is not None:
                draft.add(window, parts)
        shown = outputs.get("classes")
        if isinstance(shown, ClassMap):
            _finish_patches(shown, form, polygons, part(progress, WRITING, 1.0))
        cube.check_unchanged()
        progress(1.0, FINISHING)
    return {c["id"]: int(shown.counts[c["id"]]) for c in model.classes} if isinstance(shown, ClassMap) else {}


class Pace:
    """How fast windows are drawn."""

    def __init__(self) -> None:
        self._begin, self._pixels = time.monotonic(), 0

    def add(self, window: Window) -> None:
        self._pixels += window.pixels

    @property
    def text(self) -> str:
        """MAPPING and, once there is something to tell, how many pixels a second."""
        if not self._pixels:
            return MAPPING
        speed = self._pixels / 1e6 / max(1e-3, time.monotonic() - self._begin)
        return Sentence("{mapping}, {speed:.2g} Mpixel/s", mapping=MAPPING, speed=speed)


def _finish_patches(class_map: ClassMap, form: Form, polygons, progress: Progress) -> None:
    """Sieve the class map in its open file and trace its patches, as far as asked for."""
    middle = 0.5 if form.polygons else 1.0
    if form.minimum_area > 1:
        class_map.counts[:] = 0
        sieve(class_map.target, form.minimum_area, class_map.count, part(progress, 0.0, middle))
    if polygons is not None:
        trace(class_map.target, polygons, part(progress, middle if form.minimum_area > 1 else 0.0, 1.0))


def predict_window(
    model: MapModel,
    features: Features,
    window: Window,
    labels: Labels | None,
    prior: float | None,
    temperature: float = 1.0,
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return a window's raw and shown probabilities (classes, rows, columns) and its valid pixels.

    `prior`: of the walk that smooths, see walker.py; None for none; temperature: of what is shown alone.
    """
    outer = window.expanded(smoothing.HALO, features.cube.shape)
    raw, valid = model.predict(features, outer), features.valid(outer)
    inside = (slice(None), *window.inside(outer))
    if prior is None or not model.smooth:
        return raw[inside], smoothing.tempered(raw[inside], temperature, 0), valid[inside[1:]]
    edges = smoothing.edges_of(features, outer)
    clamped = None if labels is None else _clamped(labels, model.classes, outer, raw.device)
    shown = walker.smooth(raw, edges, valid, clamped, prior)
    return raw[inside], smoothing.tempered(shown[inside], temperature, 0), valid[inside[1:]]


def _clamped(labels: Labels, classes: list[dict], outer: Window, device):
    """Flat indices of the labelled pixels in a window and their one-hot rows."""
    ids = np.array([c["id"] for c in classes])
    here = outer.contains(labels.rows, labels.columns) & labels.known
    flat = (labels.rows[here] - outer.row) * outer.columns + labels.columns[here] - outer.column
    one_hot = labels.ids[here][:, None] == ids
    return torch.from_numpy(flat).to(device), torch.from_numpy(one_hot.astype(np.float32)).to(device)


def decide(shown: torch.Tensor, target_class: int, threshold: float | None) -> torch.Tensor:
    """The place of each pixel's class (rows, columns): the likeliest, or the one sought from its threshold on."""
    if threshold is None:
        return shown.max(0).indices  # argmax takes seven times as long
    others = shown.clone()
    others[target_class] = -1
    return torch.where(shown[target_class] >= threshold, target_class, others.max(0).indices)


def _parts(
    names: Iterable[str],
    classes: list[dict],
    target_class: int,
    threshold: float | None,
    raw: torch.Tensor,
    shown: torch.Tensor,
    valid: torch.Tensor,
) -> dict[str, np.ndarray]:
    """What a window holds of the rasters of some names, each (bands, rows, columns)."""
    given = valid.cpu().numpy()
    layers = {
        "confidence": lambda: shown.amax(0)[None],
        "probabilities": lambda: shown,
        "change": lambda: shown[target_class][None],
        "uncertainty": lambda: margin(raw.flatten(1).T).reshape(1, *given.shape),
    }
    values = {name: layers[name]().cpu().numpy() for name in names if name in layers}
    parts = {name: np.where(given, part, np.float32(np.nan)) for name, part in values.items()}
    if "classes" in names:
        ids = np.array([c["id"] for c in classes], dtype_of(classes))
        chosen = decide(shown, target_class, threshold).cpu().numpy()
        parts["classes"] = np.where(given, ids[chosen], ids.dtype.type(0))[None]
    return parts


def _write(outputs: dict, write: dict, window: Window, parts: dict[str, np.ndarray], watch: Watch | None) -> None:
    """Write a window of all rasters."""
    for name, values in parts.items():
        write[name](window, values)
    if "classes" in parts:
        outputs["classes"].count(parts["classes"][0])
    if watch is not None:
        watch(window, parts)
