"""From a request's answers and classes to a taught session, and back to a class table."""

from collections.abc import Sequence

from ...protocol.parts import Answer, ClassEntry
from ...protocol.reading import plain
from ..errors import BadClassValue
from ..loop.session import Session
from ..progress import Progress, silent
from ..raster.labels import Labels, burn


def teach(
    session: Session,
    answers: Sequence[Answer],
    classes: Sequence[ClassEntry] | None,
    use_position: bool = True,
    progress: Progress = silent,
) -> tuple[list[str], list[ClassEntry]]:
    """Teach the answers; return notices on those that could not be used, and the class table."""
    labels = labels_of(session, answers, classes)
    return session.teach(labels, use_position, progress), entries(labels.classes)


def labels_of(session: Session, answers: Sequence[Answer], classes: Sequence[ClassEntry] | None) -> Labels:
    """The answers on the pixels of a session's raster, which is not taught them."""
    _check_ids(classes or ())
    return burn(session.cube, answers, plain(classes), layered=session.units.outlined)


def entries(table: list[dict]) -> list[ClassEntry]:
    """A class table as the protocol has it."""
    return [ClassEntry(c["id"], c["name"], c["colour"]) for c in table]


def by_text(counts: dict[int, int]) -> dict[str, int]:
    """Keys as JSON has them."""
    return {str(class_id): count for class_id, count in counts.items()}


def _check_ids(classes: Sequence[ClassEntry]) -> None:
    seen: set[int] = set()
    for entry in classes:
        if entry.id in seen:
            raise BadClassValue("Two classes have the number {class_id}. Give each its own.", class_id=entry.id)
        seen.add(entry.id)
