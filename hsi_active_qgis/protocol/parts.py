"""What requests are made of: scene, answers, classes, tiles, the choice of learner and questions, the maps to write."""

from dataclasses import dataclass
from typing import NamedTuple, Optional, Union

from .catalogue import DESIGNS, REDUCTIONS, UNITS
from .fields import FOLDER, READ, WRITE, Remembering, told
from .first_sets import FIRST_SET_SPECS
from .learners import LEARNERS
from .sentence import Sentence
from .settings import Settings
from .spec import Texts
from .strategies import STRATEGY_SPECS

MIN_DISTANCE = 5  # pixels; nearer neighbours mostly repeat each other
LEAST_TILE = 8  # pixels
LEAST_SHARE = 0.001  # of a pool
LARGEST_CLASS = 65535
AROUND = LARGEST_CLASS + 1  # the stratum of a check sample in which no class is but the neighbours of one
WHOLE_MAP = AROUND + 1  # that of a check sample which is drawn in the whole map
WHOLE_PIXELS = 512 * 512  # of a raster that is drawn in one go
DRAFTS = ("draft_1.tif", "draft_2.tif")  # of a map that is drawn, the newer one counts
QUERIES = Texts(STRATEGY_SPECS, FIRST_SET_SPECS)  # a first set may be asked for by name, too


class Answer(NamedTuple):
    """A point or area in map coordinates and its class by name or number, None or "" for a don't-know."""

    wkb: str  # hexadecimal
    value: Union[None, bool, int, float, str]


class CheckPoint(NamedTuple):
    """A labelled point of a check sample; stratum, share: as `draw_sample` told them."""

    wkb: str
    class_id: Optional[int]
    stratum: int
    share: float


class Transform(NamedTuple):
    """From pixels to map coordinates: x = a * column + b * row + c, y = d * column + e * row + f."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float


class Corner(NamedTuple):
    """A pixel, or a tile by its upper left one."""

    row: int
    column: int


@dataclass(frozen=True)
class Picture:
    """A picture of the report."""

    caption: str = told("what it shows")
    path: str = told("path of a PNG file", role=READ)


@dataclass(frozen=True)
class Mask:
    """The ground that counts: inside polygons, or where a raster is not 0."""

    polygons: Optional[tuple[str, ...]] = told("hex WKB in map coordinates", None)
    raster: Optional[str] = told("path of a raster, 0 = outside", None, role=READ)

    def __post_init__(self) -> None:
        if (self.polygons is None) == (self.raster is None):
            raise ValueError(Sentence("A mask has either polygons or a raster."))


@dataclass(frozen=True)
class Scene:
    """A raster of one date or two, with the bands and the ground that count, and further features."""

    raster: str = told("raster of two bands or more, any that GDAL reads", role=READ)
    bands: Optional[tuple[int, ...]] = told("numbers of the bands to use, from 1 on; else all but bad ones", None)
    mask: Optional[Mask] = told("polygons, or a raster that is 0 outside, for the ground that counts", None)
    nodata: Optional[float] = told("value that is nodata in every band, in place of the declared one", None)
    second: Optional[str] = told("raster of the same place at a later date", None, role=READ)
    crs_wkt: Optional[str] = told("CRS of the raster as WKT, in place of the file's", None)
    features: Optional[str] = told(
        "raster of further features of one date, on any grid, or an encoder (.pt)",
        None,
        role=READ,
    )

    def __post_init__(self) -> None:
        if self.second and self.features:
            raise ValueError(Sentence("Further features go with one date. Leave them or the second date out."))


@dataclass(frozen=True)
class ClassEntry:
    """A class: its number on maps, its name, its colour as "#rrggbb"."""

    id: int = told("number on maps", least=1, most=LARGEST_CLASS)
    name: str = told("name")
    colour: str = told('"#rrggbb"')

    def __post_init__(self) -> None:
        digits = self.colour[1:]
        if len(self.colour) != 7 or self.colour[0] != "#" or set(digits) - set("0123456789abcdefABCDEF"):
            raise ValueError(Sentence('The colour of class {class_id} must read like "#d55e00".', class_id=self.id))


@dataclass(frozen=True)
class LearnerChoice:
    """Which learner, and what it is to be like."""

    learner: str = told("learner", "spectral_spatial", choices=LEARNERS)
    settings: Optional[Settings] = told("of the learner, as network, training, committee, epochs", None)
    seed: int = told("the same seed and input give the same result", 0, least=0)


@dataclass(frozen=True)
class QuestionChoice:
    """Which questions are asked next."""

    strategy: str = told("query strategy", "variance_reduction", choices=QUERIES)
    count: int = told("questions", 10, least=0)
    min_distance: int = told("pixels between two questions", MIN_DISTANCE, least=0)
    round: int = told("number of the round; another one asks about other pixels", 0, least=0)
    rare: bool = told("one pixel in ten is the least like all that was asked, by its spectrum", False)
    plain: bool = told("by score alone, as published: a batch may hold pixels that teach the same", False)
    random_share: float = told("share of the questions that is drawn by chance", 0.0, least=0, most=1)
    pool_share: float = told(
        "share of the pool that a round chooses among, drawn anew each time", 1.0, least=LEAST_SHARE, most=1
    )


@dataclass(frozen=True)
class SampleDesign:
    """How many points a check sample has, and how they are drawn: in strata, the map's classes and, around one, a
    buffer; or in the whole map."""

    count: int = told("points in all", 200, least=1)
    least: int = told("points of each class, as far as count allows", 30, least=1)
    half_width: Optional[float] = told(
        "half the 95 % interval of overall accuracy that is wanted; tells count", None, least=0.005, most=0.5
    )
    class_half_width: Optional[float] = told(
        "the same of each class's user's accuracy; tells how many points each has", None, least=0.01, most=0.5
    )
    accuracy: float = told("first guess of the accuracy", 0.85, least=0.5, most=0.99)
    buffer: int = told("pixels around the target class that are a stratum of their own", 0, least=0, most=99)
    target_class: Union[None, int, str] = told("class within the buffer; else changed", None)
    design: str = told("how the points are drawn", "stratified", choices=DESIGNS)

    def __post_init__(self) -> None:
        if self.design != "stratified" and (self.buffer or self.class_half_width is not None):
            raise ValueError(
                Sentence("A buffer and an interval of each class need a stratified sample. Leave them out.")
            )


@dataclass(frozen=True)
class Tiles(Remembering):
    """How a raster is cut into tiles, and how these are asked about."""

    unit: str = told("what a question asks about", "tile", choices=UNITS)
    size: int = told("pixels of a side", 64, least=LEAST_TILE)
    overlap: int = told("pixels that neighbours share, less than their size", 0, least=0)
    reduce: str = told("from the scores of pixels to one of their tile", "mean", choices=REDUCTIONS)
    random_share: float = told("share of each batch that is drawn by chance", 0.0, least=0, most=1)

    def __post_init__(self) -> None:
        if self.overlap >= self.size:
            raise ValueError(Sentence("The overlap of tiles must be less than their size."))


@dataclass(frozen=True)
class View:
    """The part of a map that is drawn first, and drafts of it until the map is there."""

    row: int = told("first row of the part")
    column: int = told("first column")
    rows: int = told("rows of the part", least=1)
    columns: int = told("columns", least=1)
    step: int = told("pixels of the raster along one pixel of the screen, rounded down", least=1)
    folder: str = told("folder for drafts of the class map there", role=FOLDER, files=DRAFTS)


@dataclass(frozen=True)
class Outputs:
    """Paths of the rasters to write."""

    classes: Optional[str] = told("class map", None, role=WRITE)
    confidence: Optional[str] = told("probability of the class shown", None, role=WRITE)
    uncertainty: Optional[str] = told("from 0 (sure) to 1 (worth labelling)", None, role=WRITE)
    probabilities: Optional[str] = told("one band of probabilities a class", None, role=WRITE)
    change: Optional[str] = told("probability of the target class", None, role=WRITE)
