"""What the engine can be asked: one function a verb, called by the worker, the command line and tests alike.

A scene is {"raster", "bands", "mask", "nodata", "second"} as cube.Cube takes them; all but the raster may be absent.
Answers are [hex WKB in map coordinates, value], the value a class name, a class number or None for a don't-know.
`tiles` are what tiling.Tiling takes, None for questions about pixels; an answered tile is its outline with the class of
what no later answer covers. Results are plain JSON. `settings` are the learner's, see learners/settings.py.
"""

from . import device as devices
from .assessment.accuracy import assess
from .assessment.area_adjusted import assess_sample
from .assessment.check_sample import draw_sample
from .assessment.thresholds import with_threshold
from .benchmark.verb import benchmark
from .errors import BadRequest, CannotWrite, NoLabels, counted
from .learners import load_model
from .loop.kept_session import session_of
from .loop.session import MIN_DISTANCE, Session
from .loop.tile_list import tile_list
from .loop.tiling import Tiling
from .loop.whole_tiles import whole_tiles
from .maps.change import Change
from .maps.mapping import Form, target_index, write_maps
from .mosaic.blocks import map_blocks, missing_tasks
from .mosaic.collect import collect_mosaic
from .mosaic.plan import plan_mosaic
from .progress import Progress, part, silent
from .raster.bands import colour_composites
from .raster.cube import Cube
from .raster.labels import burn
from .report.page import write_report
from .sheets.layout import cut, sheet
from .synthetic.scene import make_scene as write_scene


def info(scene: dict, progress: Progress = silent) -> dict:
    """What was read of a raster, for the analyst to check, and its geometry as QGIS shows it."""
    cube = Cube(**scene)
    table = cube.table
    composites = colour_composites(table.wavelength_nm, cube.bands)
    return {
        "rows": cube.shape[0],
        "columns": cube.shape[1],
        "bands": cube.band_total,
        "crs_wkt": cube.crs.to_wkt() if cube.crs else None,
        "transform": list(cube.transform)[:6],
        "georeferenced": cube.georeferenced,
        "used_bands": cube.bands,
        "bad_bands": [i + 1 for i, good in enumerate(table.good) if not good],
        "wavelengths_nm": None if table.wavelength_nm is None else table.wavelength_nm.tolist(),
        "fwhm_nm": None if table.fwhm_nm is None else table.fwhm_nm.tolist(),
        "nodata": next((str(value) for value in cube.nodata if value is not None), None),
        "scale": float(table.factor[0]),
        "factor": table.factor.tolist(),
        "offset": table.offset.tolist(),
        "dtype": cube.dtype,
        "composite": composites[0]["bands"],
        "composites": composites,
        "notices": cube.notices,
    }


@devices.sparing
def suggest(
    scene: dict,
    answers: list | None = None,
    classes: list | None = None,
    learner: str = "spectral_spatial",
    settings: dict | None = None,
    strategy: str = "variance_reduction",
    count: int = 10,
    min_distance: int = MIN_DISTANCE,
    seed: int = 0,
    round: int = 0,
    uncertainty: str | None = None,
    tiles: dict | None = None,
    progress: Progress = silent,
) -> dict:
    """The next questions; a first set until two classes are answered. `uncertainty`: path of a raster to write."""
    session = session_of(scene, learner, settings, seed, tiles, part(progress, 0.0, 0.5))
    notices = list(session.cube.notices)
    found, table = _teach(session, answers or [], classes, progress=part(progress, 0.5, 0.6))
    notices += found
    if uncertainty and not session.trained:
        raise NoLabels("Uncertainty needs labels of at least two classes. Give a label layer, or leave it out.")
    progress(0.6, "Choosing questions")
    questions, few = _ask(session, bool(answers), count, strategy, min_distance, round)
    if uncertainty:
        session.predict_map({"uncertainty": uncertainty}, part(progress, 0.7, 1.0))
    return {"questions": questions, "classes": table, "notices": notices + few}


@devices.sparing
def update(
    scene: dict,
    answers: list,
    outputs: dict,
    classes: list | None = None,
    learner: str = "spectral_spatial",
    settings: dict | None = None,
    strategy: str = "variance_reduction",
    first_set: str = "variance_reduction",
    count: int = 10,
    min_distance: int = MIN_DISTANCE,
    seed: int = 0,
    round: int = 0,
    previous: str | None = None,
    excluded: list | None = None,
    tiles: dict | None = None,
    progress: Progress = silent,
) -> dict:
    """A round of the dock: teach once, then the next questions and, with two classes or more, the maps.

    `outputs` as in `classify`; `first_set` asks while fewer than two classes are answered, `strategy` from then on;
    `previous`: path of the class map before, for "changed", the share of valid pixels with another class now (None
    without such a map on this grid); `excluded`: [[row, column], ...] not to be asked; `count` 0 for the maps alone.
    """
    session = session_of(scene, learner, settings, seed, tiles, part(progress, 0.0, 0.4))
    notices, table = _teach(session, answers, classes, progress=part(progress, 0.4, 0.5))
    progress(0.5, "Choosing questions")
    chosen = strategy if session.trained else first_set
    questions, few = _ask(session, bool(answers), count, chosen, min_distance, round, excluded)
    change, counts = Change(session.cube, previous), {}
    mapped = session.trained and any(outputs.values())
    if mapped:
        counts = session.predict_map(outputs, part(progress, 0.55, 1.0), watch=change.add)
    return {
        "questions": questions,
        "classes": table,
        "mapped": mapped,
        "changed": change.share,
        "pixels": _by_text(counts),
        "notices": session.cube.notices + notices + few,
    }


@devices.sparing
def train(
    scene: dict,
    answers: list,
    model: str,
    classes: list | None = None,
    learner: str = "spectral_spatial",
    settings: dict | None = None,
    seed: int = 0,
    tiles: dict | None = None,
    progress: Progress = silent,
) -> dict:
    """Write a model file that classifies any scene of the same bands."""
    session = session_of(scene, learner, settings, seed, tiles, part(progress, 0.0, 0.8))
    notices, table = _teach(session, answers, classes, False, part(progress, 0.8, 0.9))
    progress(0.9, "Writing the model")
    session.save_model(model)
    labels = int(session.query_model.labels.known.sum())
    return {"model": model, "classes": table, "labels": labels, "notices": session.cube.notices + notices}


@devices.sparing
def classify(
    scene: dict,
    outputs: dict,
    model: str | None = None,
    answers: list | None = None,
    classes: list | None = None,
    learner: str = "spectral_spatial",
    settings: dict | None = None,
    seed: int = 0,
    cog: bool = False,
    minimum_area: int = 1,
    polygons: str | None = None,
    target_class: str | int | None = None,
    threshold: float | None = None,
    validation: list | None = None,
    tiles: dict | None = None,
    progress: Progress = silent,
) -> dict:
    """Write the class map and what else `outputs` names, with a model or from answers.

    `minimum_area`: in pixels, smaller patches of the class map take their largest neighbour's class; `polygons`: path
    of a GeoPackage for the class map's patches; `target_class`, `threshold`: of the class looked for, see mapping.Form;
    `validation`: answers by which its threshold is chosen, see assessment/thresholds.py.
    """
    form = Form(cog, _whole_number(minimum_area), polygons, target_class, _share(threshold))
    if model is not None and answers is None:
        trained = load_model(model)
        features = trained.recipe.open_scene(scene, devices.choose()[0])
        seen = whole_tiles(trained, features.cube, Tiling.of(tiles))
        form = with_threshold(form, validation, seen, features)
        counts = write_maps(seen, features, outputs, progress, form=form)
        table, notices = trained.classes, features.cube.notices + getattr(seen, "notices", [])
    elif answers is not None and model is None:
        session = session_of(scene, learner, settings, seed, tiles, part(progress, 0.0, 0.3))
        notices, table = _teach(session, answers, classes, progress=part(progress, 0.3, 0.5))
        if session.trained:
            form = with_threshold(
                form, validation, session.model(), session.scene_features.features, session.query_model.labels
            )
        counts = session.predict_map(outputs, part(progress, 0.5, 1.0), form)
        notices = session.cube.notices + notices
    else:
        raise BadRequest("Give either a model or labels.")
    looked_for = table[target_index(table, target_class)]["id"]
    return {
        "classes": table,
        "outputs": outputs,
        "pixels": _by_text(counts),
        "target_class": looked_for,
        "threshold": form.threshold,
        "notices": notices,
    }


def accuracy(
    scene: dict,
    map: str,
    reference: str,
    answers: list | None = None,
    probabilities: str | None = None,
    target_class: int | None = None,
    progress: Progress = silent,
) -> dict:
    """Compare a class map with a reference map on the reference's pixels (> 0) that were not answered.

    `probabilities`, `target_class`: of one class that is judged on its own, see accuracy.assess.
    """
    return assess(Cube(**scene), map, reference, answers, probabilities, target_class)


def list_tiles(
    scene: dict, tiles: dict, map: str | None = None, confidence: str | None = None, progress: Progress = silent
) -> dict:
    """The tiles of a raster and, with the maps of whole tiles, the class of each; see loop/tile_list.py."""
    tiling = Tiling.of(tiles)
    if tiling is None:
        raise BadRequest("Give the size of the tiles.")
    return {"tiles": tile_list(Cube(**scene), tiling, map, confidence)}


def report(
    path: str,
    title: str,
    settings: dict,
    rounds: list,
    pictures: list,
    classes: list,
    accuracy: dict | None = None,
    progress: Progress = silent,
) -> dict:
    """Write the report of a labelling run, one HTML file.

    `settings`: texts by name; `rounds`: dicts with round, answers, unsure, changed, overall, average, kappa, seconds,
    as far as known; `pictures`: [caption, path of a PNG file]; `accuracy`: the verb's answer, None if not measured.
    """
    write_report(path, title, settings, rounds, pictures, classes, accuracy)
    return {"report": path}


def make_scene(folder: str, seed: int = 0, progress: Progress = silent) -> dict:
    """Write the embedded synthetic scene into a folder."""
    try:
        return write_scene(folder, seed)
    except OSError as error:
        raise CannotWrite(f"{folder} cannot be written. Choose another folder.") from error


RASTERS = (info, suggest, update, train, classify, accuracy, benchmark, report, make_scene)
SAMPLES = (draw_sample, assess_sample)
TILES = (sheet, cut, list_tiles)
MOSAICS = (plan_mosaic, missing_tasks, map_blocks, collect_mosaic)
VERBS = {verb.__name__: verb for verb in RASTERS + SAMPLES + TILES + MOSAICS}


def _teach(
    session: Session, answers: list, classes: list | None, use_position: bool = True, progress: Progress = silent
) -> tuple[list[str], list[dict]]:
    """Teach the answers; return notices on those that could not be used, and the class table."""
    labels = burn(session.cube, answers, classes, layered=session.units.outlined)
    return session.teach(labels, use_position, progress), labels.classes


def _ask(
    session: Session, answered: bool, count: int, strategy: str, min_distance: int, number: int, excluded=None
) -> tuple[list[dict], list[str]]:
    """The next questions as plain values, and notices on what they are not."""
    notices = []
    if answered and not session.trained:
        notices.append("Fewer than two classes are labelled so far: these questions cover the scene.")
    questions = session.query(count, strategy, min_distance, number, excluded)
    if len(questions) < count and session.units.tiling:
        notices.append(f"Only {counted(len(questions), 'tile', 'tiles')}: no more are without an answer.")
    elif len(questions) < count:
        found = counted(len(questions), "question", "questions")
        notices.append(f"Only {found}: no more pixels lie {counted(min_distance, 'pixel', 'pixels')} apart.")
    return [question.as_dict() for question in questions], notices


def _whole_number(minimum_area) -> int:
    if type(minimum_area) is not int or minimum_area < 1:
        raise BadRequest("The minimum area is a whole number of pixels, 1 or more. Correct it.")
    return minimum_area


def _share(threshold) -> float | None:
    if threshold is not None and (not isinstance(threshold, (int, float)) or not 0 <= threshold <= 1):
        raise BadRequest("The threshold is a probability from 0 to 1. Correct it.")
    return threshold


def _by_text(counts: dict[int, int]) -> dict[str, int]:
    """Keys as JSON has them."""
    return {str(class_id): count for class_id, count in counts.items()}
