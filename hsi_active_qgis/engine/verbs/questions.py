"""Verbs of the loop: the next questions, and a round of the dock."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...protocol.learners import LEARNER_SPECS
from ...protocol.parts import QuestionChoice, View
from ...protocol.reading import plain
from ...protocol.requests import Suggest, Update
from ...protocol.results import Question, Round, Suggestion
from ...protocol.sentence import Sentence, counted
from .. import device as devices
from ..errors import NoLabels
from ..learners.unlike_dates import UnlikeDates, change_of
from ..loop.kept_session import session_of
from ..loop.review import doubted
from ..loop.session import Session
from ..loop.whole_raster import told_pool
from ..maps.change import Change
from ..maps.doubtfulness import Doubtfulness
from ..maps.mapping import Form, write_maps
from ..progress import Progress, part, silent
from ..raster.windows import Window
from ..verb import verb
from .teaching import by_text, teach


@verb
@devices.sparing
def suggest(request: Suggest, progress: Progress) -> Suggestion:
    """The next questions; a first set until two classes are answered."""
    session = session_of(request.scene, request.learner, request.tiles, part(progress, 0.0, 0.5), request.store)
    answers, choice = request.answers or (), request.questions
    notices, table = teach(session, answers, request.classes, progress=part(progress, 0.5, 0.6))
    if request.uncertainty and not session.trained:
        raise NoLabels("Uncertainty needs labels of at least two classes. Give a label layer, or leave it out.")
    progress(0.6, "Choosing questions")
    questions, few = _ask(session, bool(answers), choice, choice.strategy, progress=part(progress, 0.6, 0.7))
    if request.uncertainty:
        session.predict_map({"uncertainty": request.uncertainty}, part(progress, 0.7, 1.0))
    told = told_pool(session, choice.strategy) if choice.count else []
    return Suggestion(questions, table, session.cube.notices + notices + told + few)


@verb
@devices.sparing
def update(request: Update, progress: Progress) -> Round:
    """A round of the dock: teach once, then the next questions and, with two classes or more, the maps.

    Of two dates there is a map before that: what differs most between them.
    `first_set` asks while fewer than two classes are answered, `strategy` from then on; `count` 0 for the maps alone,
    with a `view` and no outputs for a draft of what is seen.
    """
    session = session_of(request.scene, request.learner, request.tiles, part(progress, 0.0, 0.4), request.store)
    notices, table = teach(session, request.answers, request.classes, progress=part(progress, 0.4, 0.5))
    progress(0.5, "Choosing questions")
    strategy = request.questions.strategy if session.trained else request.first_set
    excluded = plain(request.excluded)
    asking = part(progress, 0.5, 0.55)
    questions, few = _ask(session, bool(request.answers), request.questions, strategy, excluded, asking)
    judged = _Judged(Change(session.cube, request.previous), Doubtfulness())
    mapping = part(progress, 0.55, 1.0)
    counts, form, seen = _map(session, plain(table), plain(request.outputs), judged, mapping, request.view)
    told = session.cube.notices + notices + few + seen
    if request.questions.count and LEARNER_SPECS[session.name].pool_limit is not None:  # much fewer than others
        told += told_pool(session, strategy)
    smoothing, threshold = (session.smoothing.text, form.threshold) if form else (None, None)
    pixels = by_text(counts or {})
    doubts = doubted(session.query_model) if session.trained and session.units.tiling is None else []
    figures = (judged.change.share, judged.doubt.mean, judged.doubt.share)
    return Round(questions, table, counts is not None, *figures, pixels, smoothing, threshold, doubts, told)


@dataclass(frozen=True)
class _Judged:
    """What is told of a map while it is written."""

    change: Change
    doubt: Doubtfulness

    def add(self, window: Window, parts: Mapping[str, np.ndarray]) -> None:
        if "classes" in parts:
            self.change.add(window, parts["classes"][0])
        if "uncertainty" in parts:
            self.doubt.add(parts["uncertainty"])


def _map(
    session: Session, table: list[dict], outputs: dict, judged: _Judged, progress: Progress, view: View | None
) -> tuple[dict[int, int] | None, Form | None, list[str]]:
    """Write the maps that a round can have; return the pixels of each class, None without maps, the form that labels
    gave them, None without, and notices."""
    if not any(outputs.values()):
        if view is not None and session.trained:
            session.draw_seen(view, progress)
        return None, None, []
    if session.trained:
        counts = session.predict_map(outputs, progress, watch=judged.add, view=view)
        return counts, session.form(), []
    of_change = change_of(table) if session.cube.dates == 2 else []
    if not of_change:
        return None, None, []
    unlike = UnlikeDates.of(session.cube, classes=of_change)
    counts = write_maps(unlike, session.scene_features.features, outputs, progress, form=Form(smoothing=None))
    return counts, None, unlike.notices


def _ask(
    session: Session,
    answered: bool,
    choice: QuestionChoice,
    strategy: str,
    excluded: list | None = None,
    progress: Progress = silent,
) -> tuple[list[Question], list[str]]:
    """The next questions, and notices on what they are not."""
    notices, apart = [], choice.min_distance
    if answered and not session.trained:
        notices.append("Fewer than two classes are labelled so far: these questions cover the scene.")
    form: dict[str, Any] = {"rare": choice.rare, "plain": choice.plain, "progress": progress}
    form |= {"random_share": choice.random_share, "pool_share": choice.pool_share}
    questions = session.query(choice.count, strategy, apart, choice.round, excluded, **form)
    if len(questions) < choice.count and session.units.tiling:
        notices.append(
            Sentence("Only {tiles}: no more are without an answer.", tiles=counted(len(questions), "tile", "tiles"))
        )
    elif len(questions) < choice.count:
        found = counted(len(questions), "question", "questions")
        notices.append(
            Sentence(
                "Only {found}: no more pixels lie {pixels} apart.",
                found=found,
                pixels=counted(apart, "pixel", "pixels"),
            )
        )
    return questions, notices
