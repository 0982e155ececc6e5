"""What a benchmark compares, and what each of its runs is like."""

from dataclasses import dataclass
from typing import Optional, Union

from .fields import Remembering, told
from .parts import LEAST_SHARE, MIN_DISTANCE, Tiles
from .settings import Settings

Names = Union[str, tuple[str, ...]]  # with commas between them, or a list


@dataclass(frozen=True)
class Comparison(Remembering):
    """What is compared: each learner with each strategy, first set, track and seed."""

    track: Optional[Names] = told("tracks (literature, block, scene, tiles); else literature, or tiles", None)
    learners: Names = told('learners, and "coordinates", which never sees the image', "spectral_spatial")
    strategies: Names = told("query strategies", "variance_reduction")
    first_sets: Names = told("first sets", "variance_reduction")
    seeds: Union[int, str, tuple[int, ...]] = told("how many, or numbers with commas between them", 3, least=0)
    settings: Optional[Settings] = told("of the learners, as network, training, committee, epochs", None)


@dataclass(frozen=True)
class RunShape(Remembering):
    """What each run is like. `ratio` stands in place of `budget`, `first` and `batch`."""

    budget: int = told("questions of a run", 300, least=1)
    first: Optional[int] = told("questions of the first round; else as of later ones", None, least=1)
    batch: int = told("questions of a later round", 10, least=1)
    min_distance: int = told("pixels between two questions", MIN_DISTANCE, least=0)
    plain: bool = told("questions by score alone, as published: a batch may hold pixels that teach the same", False)
    random_share: float = told("share of the questions that is drawn by chance", 0.0, least=0, most=1)
    pool_share: float = told(
        "share of the pool that a round chooses among, drawn anew each time", 1.0, least=LEAST_SHARE, most=1
    )
    every: int = told("rounds between two looks at the map", 1, least=1)
    noise: float = told("share of wrong answers", 0.0, least=0, most=1)
    unsure: float = told("share of don't-know answers", 0.0, least=0, most=1)
    smooth: bool = told("false judges learners without the smoothing of the map, as papers do", True)
    ratio: Optional[float] = told("share of the tiles, or pixels, that may be asked about to label", None)
    alpha: float = told("of `ratio`: share of the target that is asked about first", 0.1, least=0, most=1)
    beta: float = told("of `ratio`: share of the first questions that each later round asks", 0.5, least=0, most=1)
    stage_one: Optional[Settings] = told(
        "settings of an image classifier (patch_network) that chooses the tiles before the learner is taught once", None
    )
    full: bool = told("each learner also with the labels of the whole pool", False)
    tiles: Optional[Tiles] = told('questions about tiles, as {"unit": "tile"}; the unit "pixel" only splits', None)
