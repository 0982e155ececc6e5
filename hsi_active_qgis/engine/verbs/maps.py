"""Verbs from labels to maps: a model file, the class map and what goes with it, its accuracy, the report."""

from dataclasses import replace

from ...protocol.figures import AccuracyFigures
from ...protocol.reading import plain
from ...protocol.requests import Accuracy, Classify, Report, Train
from ...protocol.results import Classification, TrainedModel, WrittenReport
from ...protocol.settings import Settings
from .. import device as devices
from ..assessment.accuracy import assess
from ..assessment.held_out import assess_answers
from ..assessment.thresholds import with_threshold
from ..errors import BadRequest
from ..features.groups import Features
from ..features.preprocessing import Projection
from ..learners import load_model
from ..learners.unlike_dates import UnlikeDates
from ..loop.kept_session import session_of
from ..loop.tiling import Tiling
from ..loop.whole_tiles import whole_tiles
from ..maps.decision import decided
from ..maps.mapping import Form, target_index, write_maps
from ..maps.smoothing import PRIORS, Smoothing
from ..progress import Progress, part
from ..raster.cube import Cube
from ..report.page import write_report
from ..verb import verb
from .teaching import by_text, entries, teach


@verb
@devices.sparing
def train(request: Train, progress: Progress) -> TrainedModel:
    """Write a model file that classifies any scene of the same bands."""
    session = session_of(request.scene, request.learner, request.tiles, part(progress, 0.0, 0.8))
    notices, table = teach(session, request.answers, request.classes, False, part(progress, 0.8, 0.9))
    progress(0.9, "Writing the model")
    session.save_model(request.model)
    labels = int(session.query_model.labels.known.sum())
    digest = session.learner.model().digest
    return TrainedModel(request.model, session.smoothing.text, table, labels, digest, session.cube.notices + notices)


@verb
@devices.sparing
def classify(request: Classify, progress: Progress) -> Classification:
    """Write the class map and what else `outputs` names, with a model or from answers; see mapping.Form for the rest.

    Of two dates without either: what differs most between them.
    `validation`: answers by which the threshold is chosen, see assessment/thresholds.py.
    """
    form = Form(request.cog, request.minimum_area, request.polygons, request.target_class, request.threshold)
    if request.model is not None and request.answers is not None:
        raise BadRequest("Give either a model or labels.")
    write = _with_session if request.answers is not None else _with_model if request.model is not None else _unlike
    form, smoothing, counts, table, notices = write(request, form, progress)
    looked_for = table[target_index(table, request.target_class)]["id"]
    paths = {name: path for name, path in plain(request.outputs).items() if path is not None}
    return Classification(entries(table), paths, by_text(counts), looked_for, form.threshold, smoothing.text, notices)


Written = tuple[Form, Smoothing, dict, list[dict], list[str]]


def _with_model(request: Classify, form: Form, progress: Progress) -> Written:
    """Write the maps; return the form with its threshold, how they are smoothed, the pixels of each class, the class
    table and notices."""
    trained = load_model(str(request.model))
    features = trained.recipe.open_scene(plain(request.scene), devices.choose()[0])
    seen = whole_tiles(trained, features.cube, Tiling.of(request.tiles))
    settings, smoothing = request.learner.settings or Settings(), Smoothing(None)
    if seen.smooth:
        prior = PRIORS.get(settings.smoothing, trained.recipe.smoothing)
        smoothing = Smoothing(prior, temperature=trained.recipe.temperature)
    form = replace(form, smoothing=smoothing.prior, temperature=smoothing.temperature)
    form = with_threshold(form, plain(request.validation), seen, features)
    if settings.decision == "otsu":
        form = decided(form, seen, features)
    counts = write_maps(seen, features, plain(request.outputs), progress, form=form)
    return form, smoothing, counts, trained.classes, features.cube.notices + seen.notices


def _unlike(request: Classify, form: Form, progress: Progress) -> Written:
    """As _with_model, from two dates alone."""
    cube = Cube.of(request.scene)
    found = UnlikeDates.of(cube, part(progress, 0.0, 0.3))
    features = Features(cube, Projection.of(cube, part(progress, 0.3, 0.5)), "cpu")
    form = with_threshold(replace(form, smoothing=None), plain(request.validation), found, features)
    counts = write_maps(found, features, plain(request.outputs), part(progress, 0.5, 1.0), form=form)
    return form, Smoothing(None), counts, found.classes, cube.notices + found.notices


def _with_session(request: Classify, form: Form, progress: Progress) -> Written:
    """As _with_model, from answers."""
    session = session_of(request.scene, request.learner, request.tiles, part(progress, 0.0, 0.3))
    notices, table = teach(session, request.answers or (), request.classes, progress=part(progress, 0.3, 0.5))
    if session.trained:
        form = replace(form, smoothing=session.smoothing.prior, temperature=session.smoothing.temperature)
        features, labels = session.scene_features.features, session.query_model.labels
        form = session.form(with_threshold(form, plain(request.validation), session.model(), features, labels))
    counts = session.predict_map(plain(request.outputs), part(progress, 0.5, 1.0), form)
    return form, session.smoothing, counts, plain(table), session.cube.notices + notices


@verb
def accuracy(request: Accuracy, progress: Progress) -> AccuracyFigures:
    """Compare a class map with a reference map on the reference's pixels (> 0), or with held-out answers on theirs,
    that were not taught."""
    if (request.reference is None) == (request.held_out is None):
        raise BadRequest("Give either a reference map or held-out answers.")
    if request.held_out is not None:
        cube = Cube.of(request.scene)
        held_out = request.held_out, request.answers, request.target_class
        return AccuracyFigures(**assess_answers(cube, request.map, *held_out))
    maps, answers = (request.map, str(request.reference)), plain(request.answers)
    target = request.probabilities, request.target_class
    found = assess(Cube.of(request.scene), *maps, answers, *target, by_name=request.by_name)
    return AccuracyFigures(**found)


@verb
def report(request: Report, progress: Progress) -> WrittenReport:
    """Write the report of a labelling run, one HTML file that needs nothing beside it."""
    write_report(request)
    return WrittenReport(request.path)
