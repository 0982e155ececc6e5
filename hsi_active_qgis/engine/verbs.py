"""What the engine can be asked: one function a verb, called by the worker, the command line and tests alike.

A scene is {"raster", "bands", "mask"} as cube.Cube takes them. Answers are [hex WKB in map coordinates, value], the
value a class name, a class number or None for a don't-know. Results are plain JSON.
"""

import json
from pathlib import Path

from . import device as devices
from .accuracy import assess
from .bands import colour_composite
from .cube import Cube, open_raster
from .errors import BadRequest, CannotWrite, NoLabels
from .labels import burn
from .learners.kernel_model import KernelModel
from .mapping import write_maps
from .progress import Progress, part, silent
from .scene import make_scene as write_scene
from .session import MIN_DISTANCE, Session

_kept: dict[str, Session] = {}  # the session asked for last: the next request mostly goes on with it


def info(scene: dict, progress: Progress = silent) -> dict:
    """What was read of a raster, for the analyst to check, and its geometry as QGIS shows it."""
    cube = Cube(**scene)
    table = cube.table
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
        "dtype": cube.dtype,
        "composite": colour_composite(table.wavelength_nm, cube.bands),
        "notices": cube.notices,
    }


@devices.sparing
def suggest(
    scene: dict,
    answers: list | None = None,
    classes: list | None = None,
    learner: str = "spectral_spatial",
    strategy: str = "variance_reduction",
    count: int = 10,
    min_distance: int = MIN_DISTANCE,
    seed: int = 0,
    round: int = 0,
    uncertainty: str | None = None,
    progress: Progress = silent,
) -> dict:
    """The next questions; a first set until two classes are answered. `uncertainty`: path of a raster to write."""
    session = _session(scene, learner, seed, part(progress, 0.0, 0.5))
    notices = list(session.cube.notices)
    found, table = _teach(session, answers or [], classes, progress=part(progress, 0.5, 0.6))
    notices += found
    if answers and not session.trained:
        notices.append("Fewer than two classes are labelled so far: these questions cover the scene.")
    if uncertainty and not session.trained:
        raise NoLabels("Uncertainty needs labels of at least two classes. Give a label layer, or leave it out.")
    progress(0.6, "Choosing questions")
    questions = session.query(count, strategy, min_distance, round)
    if len(questions) < count:
        notices.append(f"Only {len(questions)} questions: no more pixels lie {min_distance} pixels apart.")
    if uncertainty:
        session.predict_map({"uncertainty": uncertainty}, part(progress, 0.7, 1.0))
    return {"questions": [question.as_dict() for question in questions], "classes": table, "notices": notices}


@devices.sparing
def train(
    scene: dict,
    answers: list,
    model: str,
    classes: list | None = None,
    learner: str = "spectral_spatial",
    seed: int = 0,
    progress: Progress = silent,
) -> dict:
    """Write a model file that classifies any scene of the same bands."""
    session = _session(scene, learner, seed, part(progress, 0.0, 0.8))
    notices, table = _teach(session, answers, classes, False, part(progress, 0.8, 0.9))
    progress(0.9, "Writing the model")
    session.save_model(model)
    labels = int(session.learner.labels.known.sum())
    return {"model": model, "classes": table, "labels": labels, "notices": session.cube.notices + notices}


@devices.sparing
def classify(
    scene: dict,
    outputs: dict,
    model: str | None = None,
    answers: list | None = None,
    classes: list | None = None,
    learner: str = "spectral_spatial",
    seed: int = 0,
    cog: bool = False,
    progress: Progress = silent,
) -> dict:
    """Write the class map and what else `outputs` names, with a model or from answers."""
    if model is not None and answers is None:
        trained = KernelModel.load(model)
        features = trained.open_scene(scene["raster"], scene.get("mask"), devices.choose()[0])
        counts = write_maps(trained, features, outputs, progress, cog=cog)
        table, notices = trained.classes, features.cube.notices
    elif answers is not None and model is None:
        session = _session(scene, learner, seed, part(progress, 0.0, 0.3))
        notices, table = _teach(session, answers, classes, progress=part(progress, 0.3, 0.5))
        counts = session.predict_map(outputs, part(progress, 0.5, 1.0), cog)
        notices = session.cube.notices + notices
    else:
        raise BadRequest("Give either a model or labels.")
    pixels = {str(class_id): count for class_id, count in counts.items()}
    return {"classes": table, "outputs": outputs, "pixels": pixels, "notices": notices}


def accuracy(scene: dict, map: str, reference: str, answers: list | None = None, progress: Progress = silent) -> dict:
    """Compare a class map with a reference map on the reference's pixels (> 0) that were not answered."""
    return assess(Cube(**scene), map, reference, answers)


def make_scene(folder: str, seed: int = 0, progress: Progress = silent) -> dict:
    """Write the embedded synthetic scene into a folder."""
    try:
        return write_scene(folder, seed)
    except OSError as error:
        raise CannotWrite(f"{folder} cannot be written. Choose another folder.") from error


VERBS = {verb.__name__: verb for verb in (info, suggest, train, classify, accuracy, make_scene)}


def forget() -> None:
    """Let go of the session kept: the next request begins anew."""
    _kept.clear()


def _session(scene: dict, learner: str, seed: int, progress: Progress) -> Session:
    """The session of a scene, learner and seed, made anew when the raster's or the mask's files have changed."""
    device, _ = devices.choose()
    mask = (scene.get("mask") or {}).get("raster")
    stamps = [_stamps(path) for path in (scene["raster"], mask) if path]
    key = json.dumps([scene, learner, seed, device, stamps], sort_keys=True)
    if key not in _kept:
        _kept.clear()  # before the new one, for memory
        _kept[key] = Session(Cube(**scene), learner, seed, device, progress)
    return _kept[key]


def _stamps(raster: str) -> list:
    """Time and size of a raster's files, but for statistics, which QGIS writes beside it while it draws."""
    with open_raster(raster) as source:
        paths = [Path(name) for name in source.files if not name.endswith(".aux.xml")]
    return [[path.stat().st_mtime_ns, path.stat().st_size] for path in paths if path.is_file()]


def _teach(
    session: Session, answers: list, classes: list | None, places: bool = True, progress: Progress = silent
) -> tuple[list[str], list[dict]]:
    """Teach the answers; return notices on those that could not be used, and the class table."""
    labels = burn(session.cube, answers, classes)
    return session.teach(labels, places, progress), labels.classes
