"""What the engine can be asked about single places of a raster."""

from dataclasses import dataclass
from typing import Optional

from .fields import CACHE, WRITE, inline, told
from .parts import MIN_DISTANCE, Answer, ClassEntry, Corner, LearnerChoice, Scene
from .requests import ANSWERS, CLASSES, NOT_ASKED, STORE
from .results import Groups, Segments, Suggestion
from .verb_request import VerbRequest


@dataclass(frozen=True)
class FindAlike(VerbRequest[Suggestion]):
    """The places without an answer that look most like a pixel or a class, as questions; a map of how alike all is."""

    scene: Scene
    row: Optional[int] = told("row of the pixel, from 0 on", None, least=0)
    column: Optional[int] = told("its column, from 0 on", None, least=0)
    like_class: Optional[int] = told("id of a class, whose labelled pixels take the place of one pixel", None)
    answers: Optional[tuple[Answer, ...]] = told(ANSWERS, None)
    classes: Optional[tuple[ClassEntry, ...]] = told(CLASSES, None)
    learner: LearnerChoice = inline(LearnerChoice)
    count: int = told("questions", 10, least=0)
    min_distance: int = told("pixels between two questions", MIN_DISTANCE, least=0)
    excluded: Optional[tuple[Corner, ...]] = told(NOT_ASKED, None)
    likeness: Optional[str] = told("path of a map from 0 to 1, which is what looks the same", None, role=WRITE)
    store: Optional[str] = told(STORE, None, role=CACHE)


@dataclass(frozen=True)
class GrowSegment(VerbRequest[Segments]):
    """The connected ground around a pixel that looks like it, in several sizes."""

    scene: Scene
    row: int = told("row of the pixel, from 0 on", least=0)
    column: int = told("its column, from 0 on", least=0)
    answers: Optional[tuple[Answer, ...]] = told(ANSWERS, None)
    classes: Optional[tuple[ClassEntry, ...]] = told(CLASSES, None)
    learner: LearnerChoice = inline(LearnerChoice)
    excluded: Optional[tuple[Corner, ...]] = told("[row, column] of pixels that are left out of it", None)
    store: Optional[str] = told(STORE, None, role=CACHE)


@dataclass(frozen=True)
class GroupAnswers(VerbRequest[Groups]):
    """Answers in two groups by how they look, for a class that is to become two."""

    scene: Scene
    answers: tuple[Answer, ...] = told("those of one class")
    learner: LearnerChoice = inline(LearnerChoice)
    store: Optional[str] = told(STORE, None, role=CACHE)
