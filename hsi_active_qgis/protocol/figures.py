"""What the engine answers about accuracy, contact sheets, benchmarks and mosaics."""

from dataclasses import dataclass, field
from typing import NamedTuple, Optional

from .parts import ClassEntry
from .results import MANY, Notices

Figure = Optional[float]  # None where it is undefined


class Interval(NamedTuple):
    """Of 95 %, see engine/assessment/sample.py."""

    low: float
    high: float


@dataclass(frozen=True)
class HeldOut:
    """Which answers, by their places in the request, are to be taught, and which to judge a map by."""

    taught: list[int]
    held_out: list[int]
    notices: Notices


@dataclass(frozen=True)
class AccuracyFigures:
    """A map against a reference of rows of `confusion`; lists are of the classes `ids`. The figures from precision on
    are of the target class, None without one; auc and average_precision need its probabilities. overall_interval,
    areas: of held-out answers alone, and how many of them have pixels that were compared."""

    ids: list[int]
    confusion: list[list[int]] = field(metadata=MANY)
    pixels: int = field(metadata=MANY)
    overall: Figure
    average: Figure
    kappa: Figure
    per_class: list[Figure]
    miou: Figure
    fwiou: Figure
    mean_accuracy: Figure
    pixel_accuracy: Figure
    per_class_iou: list[Figure]
    undefined: int = field(metadata=MANY)
    precision: Figure = None
    recall: Figure = None
    f1: Figure = None
    auc: Figure = None
    average_precision: Figure = None
    overall_interval: Optional[Interval] = None
    areas: int = 0
    notices: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class SamplePoint:
    """x, y: on the map; stratum: its class there; share: of the map's pixels that this class has."""

    x: float
    y: float
    stratum: int
    share: float


@dataclass(frozen=True)
class Stratum:
    """A class of a map, or what lies around one, and its points; half_width: expected of its 95 % interval."""

    id: int
    name: str
    pixels: int = field(metadata=MANY)
    share: float
    points: int
    half_width: float


@dataclass(frozen=True)
class SamplePlan:
    """How many points a check sample has; half_width: half the 95 % interval of overall accuracy that is expected."""

    count: int
    half_width: float
    accuracy: float
    strata: list[Stratum]
    notices: Notices


@dataclass(frozen=True)
class CheckSample:
    """In random order, so that the first points are a sample, too."""

    points: list[SamplePoint]
    plan: SamplePlan
    notices: Notices


@dataclass(frozen=True)
class PartFigures:
    """How accurate a map is where its confidence, or the distance to the nearest label in pixels, is from low to high;
    confidence: its mean, None of distances; interval: of the accuracy."""

    low: float
    high: float
    points: int
    confidence: Figure
    accuracy: float
    interval: Interval


@dataclass(frozen=True)
class ClassFigures:
    """Figures of a class from 0 to 1 with half their 95 % interval by the normal law ("..._ci", None where all points
    agree); area: in square units of the CRS.

    points, mapped_points: that are of the class, and that the map shows as it; intervals: by the figures' names.
    """

    id: int
    name: str
    points: int
    mapped_points: int
    mapped_share: Figure
    users: Figure
    users_ci: Figure
    producers: Figure
    producers_ci: Figure
    f1: Figure
    f1_ci: Figure
    share: Figure
    share_ci: Figure
    area: Figure
    area_ci: Figure
    hectares: Figure
    hectares_ci: Figure
    intervals: dict[str, Interval]


@dataclass(frozen=True)
class SampleFigures:
    """A map against a check sample. confusion, proportions: of the classes in their order, rows are the reference, in
    points and in shares of the area; unlabelled: points without a class; taught: labelled ones that were left out, for
    a label lies on them; difference: overall accuracy less that of another map on the same points; intervals: of
    overall and difference; mapped: the map's class at each point of the request, 0 where it has none; by_confidence,
    by_distance: the parts that were asked for; kappa: if asked for; temperature: at which the confidence fits the
    points best, calibration_error_scaled: of points that it was not fitted by."""

    overall: Figure
    overall_ci: Figure
    difference: Figure
    difference_ci: Figure
    intervals: dict[str, Interval]
    classes: list[ClassFigures]
    confusion: list[list[int]]
    proportions: list[list[float]]
    points: int
    unlabelled: int
    hectares: Figure
    calibration_error: Figure
    mapped: list[int]
    notices: Notices
    by_confidence: list[PartFigures] = field(default_factory=list)
    by_distance: list[PartFigures] = field(default_factory=list)
    kappa: Figure = None
    taught: int = 0
    temperature: Figure = None
    calibration_error_scaled: Figure = None


@dataclass(frozen=True)
class ContactSheet:
    """sheet, second, classes: paths of what was written; images, skipped: how many; side: of the largest, in pixels."""

    sheet: str
    second: Optional[str]
    classes: Optional[list[ClassEntry]]
    images: int
    skipped: int
    rows: int
    columns: int
    side: int
    notices: Notices


@dataclass(frozen=True)
class CutMaps:
    folder: str
    maps: list[str]
    notices: Notices


@dataclass(frozen=True)
class BenchmarkFiles:
    """files: paths of tables and figures by their names."""

    files: dict[str, str]
    notices: Notices


@dataclass(frozen=True)
class PlannedMosaic:
    folder: str
    submit: str
    blocks: int
    tasks: int
    pixels: int = field(metadata=MANY)
    notices: Notices


@dataclass(frozen=True)
class MappedBlocks:
    """blocks, pixels: mapped now; there: blocks that were there; seconds: "start_s" of the process (None when submit.sh
    did not start it), "open_s" of model and rasters, "map_s"."""

    task: Optional[int]
    blocks: int
    there: int
    pixels: int = field(metadata=MANY)
    start_s: Optional[float]
    open_s: float
    map_s: float
    device: str
    notices: Notices


@dataclass(frozen=True)
class Mosaic:
    """maps: of each map the paths of its rasters, of the Cloud Optimized GeoTIFF where there is one."""

    folder: str
    maps: list[dict[str, str]]
    classes: list[ClassEntry]
    pixels: dict[str, int] = field(metadata=MANY)
    notices: Notices
