"""Verbs about a pixel of a raster, or a class: where else it looks so, and how far the ground around it does."""

import numpy as np

from ...protocol.place_requests import FindAlike, GroupAnswers, GrowSegment
from ...protocol.reading import plain
from ...protocol.results import Groups, Segments, Suggestion
from ...protocol.sentence import Sentence, counted
from .. import device as devices
from ..errors import BadRequest
from ..loop.alike import Examples, alike, write_likeness
from ..loop.groups import two_groups
from ..loop.kept_session import session_of
from ..loop.segments import segments
from ..loop.session import Session
from ..progress import Progress, part
from ..raster.labels import Labels
from ..verb import verb
from .teaching import entries, labels_of


@verb
@devices.sparing
def find_alike(request: FindAlike, progress: Progress) -> Suggestion:
    """The places without an answer that look most like a pixel or a class; the session learns nothing meanwhile."""
    session, labels = _known(request, part(progress, 0.0, 0.5))
    examples, apart = _examples(request, session, labels), request.min_distance
    if request.likeness:
        write_likeness(session, examples, request.likeness, part(progress, 0.5, 1.0))
    questions = alike(session, labels, examples, request.count, apart, plain(request.excluded or ()))
    few: list[str] = []
    if len(questions) < request.count:
        found = counted(len(questions), "place", "places")
        space = counted(apart, "pixel", "pixels")
        few = [
            Sentence(
                "Only {found}: no more lie {space} from each other and from answers of this class.",
                found=found,
                space=space,
            )
        ]
    return Suggestion(questions, entries(labels.classes), session.cube.notices + few)


@verb
@devices.sparing
def grow_segment(request: GrowSegment, progress: Progress) -> Segments:
    """The connected ground around a pixel that looks like it."""
    session, labels = _known(request, progress)
    found, usual = segments(session, labels, request.row, request.column, plain(request.excluded or ()))
    return Segments(found, usual, session.cube.notices)


@verb
@devices.sparing
def group_answers(request: GroupAnswers, progress: Progress) -> Groups:
    """Answers of one class in two groups by how they look."""
    session = session_of(request.scene, request.learner, None, progress, request.store)
    smaller = two_groups(session, [answer.wkb for answer in request.answers])
    return Groups(np.flatnonzero(smaller).tolist(), session.cube.notices)


def _examples(request: FindAlike, session: Session, labels: Labels) -> Examples:
    if request.like_class is not None:
        return Examples.of(session, labels, request.like_class)
    if request.row is None or request.column is None:
        raise BadRequest("Give row and column of a pixel, or a class that it is to be like.")
    return Examples.at(session, labels, request.row, request.column)


def _known(request: FindAlike | GrowSegment, progress: Progress) -> tuple[Session, Labels]:
    """The session that the rounds go on with, and the answers on its pixels, which it is not taught."""
    session = session_of(request.scene, request.learner, None, progress, request.store)
    return session, labels_of(session, request.answers or (), request.classes)
