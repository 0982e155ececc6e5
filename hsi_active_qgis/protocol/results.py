"""What the engine answers to each verb."""

from dataclasses import dataclass, field
from typing import Any, Optional

from .parts import ClassEntry, Transform

Notices = list[str]  # sentences for the analyst
MANY = {"most": 2**53}  # of pixels: more than a whole number of a request, as many as are exact in JSON


@dataclass(frozen=True)
class RasterInfo:
    """A raster for the analyst to check, and its geometry as QGIS shows it. Band numbers are from 1 on.

    missing: a sentence a date on how many pixels have no data, by which rule;
    raster: its path, of a product that of the raster made from it;
    kept_bytes: of what is kept of its pixels for later rounds, 0 for a raster that needs none.
    """

    raster: str
    rows: int
    columns: int
    bands: int
    crs_wkt: Optional[str]
    transform: Transform
    georeferenced: bool
    used_bands: list[int]
    bad_bands: list[int]
    wavelengths_nm: Optional[list[float]]
    fwhm_nm: Optional[list[float]]
    nodata: Optional[str]
    scale: float
    factor: list[float]
    offset: list[float]
    dtype: str
    composite: list[int]
    composites: list[dict[str, Any]]
    missing: list[str]
    notices: Notices
    kept_bytes: int = 0


@dataclass(frozen=True)
class Question:
    """A pixel or a tile to be labelled: its place, why it was chosen, and what the learner thinks of it.

    row, column: of the upper left pixel; height, width: in pixels; x, y: of the centre; wkb: a tile's outline;
    predicted: [[hex WKB, class id], ...], areas in a tile of other than its commonest class.
    """

    row: int
    column: int
    height: int
    width: int
    x: float
    y: float
    wkb: Optional[str]
    rank: int
    score: float
    reason: str
    best: Optional[str] = None
    best_probability: Optional[float] = None
    second: Optional[str] = None
    second_probability: Optional[float] = None
    predicted: Optional[list] = None


@dataclass(frozen=True)
class Suggestion:
    questions: list[Question]
    classes: list[ClassEntry]
    notices: Notices


@dataclass(frozen=True)
class Segment:
    """Connected ground: its outline as hex WKB in map coordinates, and how many pixels it has."""

    wkb: str
    pixels: int


@dataclass(frozen=True)
class Segments:
    """The ground around a pixel, from the smallest to the largest; usual: place in the list of the one shown first."""

    segments: list[Segment]
    usual: int
    notices: Notices


@dataclass(frozen=True)
class Groups:
    """Which answers, by their places in the request, belong to the smaller of two groups."""

    smaller: list[int]
    notices: Notices


@dataclass(frozen=True)
class Doubt:
    """An answer that the others contradict.

    answer: its place among those of the request, from 0 on; row, column: of its most suspicious pixel; said, likelier:
    class ids; chance: probability of the likelier one by the other answers.
    """

    answer: int
    row: int
    column: int
    said: int
    likelier: int
    chance: float


@dataclass(frozen=True)
class Round:
    """mapped: whether maps were written; changed: share of valid pixels with another class than on the map before, None
    without one on this grid; uncertainty: the map's mean; doubtful: share of the map whose uncertainty is 0.5 or more;
    pixels: of each class by its id as text; smoothing: of the maps, in words; threshold: of the probability of change,
    None where the likeliest class is shown."""

    questions: list[Question]
    classes: list[ClassEntry]
    mapped: bool
    changed: Optional[float]
    uncertainty: Optional[float]
    doubtful: Optional[float]
    pixels: dict[str, int] = field(metadata=MANY)
    smoothing: Optional[str]
    threshold: Optional[float]
    doubts: list[Doubt]
    notices: Notices


@dataclass(frozen=True)
class TrainedModel:
    """digest: SHA-256 of what was learnt, which maps made with the model name in their metadata (MODEL_TAG)."""

    model: str
    smoothing: str
    classes: list[ClassEntry]
    labels: int
    digest: str
    notices: Notices


@dataclass(frozen=True)
class Classification:
    """outputs: paths by name; pixels: of each class by its id as text; target_class: id of the class looked for;
    smoothing: of the maps, in words."""

    classes: list[ClassEntry]
    outputs: dict[str, str]
    pixels: dict[str, int] = field(metadata=MANY)
    target_class: int
    threshold: Optional[float]
    smoothing: str
    notices: Notices


@dataclass(frozen=True)
class TileOfRaster:
    """row, column: of the upper left pixel; x, y: of the centre, in map coordinates;
    image: path of the file that a tile of a contact sheet lies in; folder: the class its folder is named after;
    class_, confidence: the commonest class id and the mean of the maps; None where there is none."""

    wkb: str
    row: int
    column: int
    x: float
    y: float
    image: Optional[str]
    folder: Optional[str]
    class_: Optional[int]
    confidence: Optional[float]


@dataclass(frozen=True)
class TileList:
    tiles: list[TileOfRaster]


@dataclass(frozen=True)
class SyntheticScene:
    """Paths of the raster and its reference map, and the latter's classes."""

    raster: str
    reference: str
    classes: list[ClassEntry]


@dataclass(frozen=True)
class WrittenReport:
    report: str


@dataclass(frozen=True)
class WrittenSpectra:
    """path: the file; spectra: how many are in it."""

    path: str
    spectra: int
    classes: list[ClassEntry]
    notices: Notices


@dataclass(frozen=True)
class ModelDescription:
    path: str


@dataclass(frozen=True)
class WrittenOnnx:
    """tile: pixels a side that the graph takes; overlap: of tiles, in percent; resolution: centimetres a pixel."""

    path: str
    tile: int
    overlap: int
    resolution: float
    notices: list[str]


@dataclass(frozen=True)
class CheckedFile:
    """kind: "strategy" or "learner"; problems: what it does not keep, a sentence each; empty when it can be used."""

    kind: str
    name: str
    problems: list[str]


@dataclass(frozen=True)
class WrittenWeights:
    """tensors: how many were written."""

    weights: str
    tensors: int
