"""Verbs about one pixel of a raster: where else it looks so, and how far the ground around it does."""

from ...protocol.place_requests import FindAlike, GrowSegment
from ...protocol.reading import plain
from ...protocol.results import Segments, Suggestion
from ...protocol.sentence import Sentence, counted
from .. import device as devices
from ..loop.alike import alike
from ..loop.kept_session import session_of
from ..loop.segments import segments
from ..loop.session import Session
from ..progress import Progress
from ..raster.labels import Labels
from ..verb import verb
from .teaching import entries, labels_of


@verb
@devices.sparing
def find_alike(request: FindAlike, progress: Progress) -> Suggestion:
    """The places without an answer that look most like a pixel; the session learns nothing meanwhile."""
    session, labels = _known(request, progress)
    place, apart = (request.row, request.column), request.min_distance
    questions = alike(session, labels, *place, request.count, apart, plain(request.excluded or ()))
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


def _known(request: FindAlike | GrowSegment, progress: Progress) -> tuple[Session, Labels]:
    """The session that the rounds go on with, and the answers on its pixels, which it is not taught."""
    session = session_of(request.scene, request.learner, None, progress, request.store)
    return session, labels_of(session, request.answers or (), request.classes)
