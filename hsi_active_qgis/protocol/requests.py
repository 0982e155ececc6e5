"""What the engine can be asked about one raster or its maps: a request for each verb, with its defaults.

Frozen dataclasses, see reading.py for how they become JSON. The requests about one pixel are in
place_requests.py, those for benchmarks and mosaics in job_requests.py.
"""

from dataclasses import dataclass
from typing import Any, Optional, Union

from .catalogue import PUBLISHED_NETWORKS
from .fields import CACHE, FOLDER, READ, WRITE, inline, told
from .figures import AccuracyFigures, CheckSample, ContactSheet, CutMaps, HeldOut, SampleFigures, SamplePlan
from .first_sets import FIRST_SETS
from .parts import (
    LARGEST_CLASS,
    Answer,
    CheckPoint,
    ClassEntry,
    Corner,
    LearnerChoice,
    Outputs,
    Picture,
    QuestionChoice,
    SampleDesign,
    Scene,
    Tiles,
    View,
)
from .results import (
    CheckedFile,
    Classification,
    ModelDescription,
    RasterInfo,
    Round,
    Suggestion,
    SyntheticScene,
    TileList,
    TrainedModel,
    WrittenOnnx,
    WrittenReport,
    WrittenSpectra,
    WrittenWeights,
)
from .verb_request import VerbRequest

ANSWERS = "answers as [hex WKB in map coordinates, class]"
CLASSES = "class table whose ids the answers name; else they are numbered by their names"
NOT_ASKED = "[row, column] of pixels not to be asked"
STORE = "file to keep what is made of a large raster in, for the next engine"
TILES = 'for questions about tiles, as {"unit": "tile", "size": 64}'


@dataclass(frozen=True)
class Info(VerbRequest[RasterInfo]):
    """What was read of a raster."""

    scene: Scene


@dataclass(frozen=True)
class Suggest(VerbRequest[Suggestion]):
    """The next questions, a first set until two classes are answered."""

    scene: Scene
    answers: Optional[tuple[Answer, ...]] = told(ANSWERS, None)
    classes: Optional[tuple[ClassEntry, ...]] = told(CLASSES, None)
    learner: LearnerChoice = inline(LearnerChoice)
    questions: QuestionChoice = inline(QuestionChoice)
    uncertainty: Optional[str] = told("path of a raster of uncertainty to write", None, role=WRITE)
    tiles: Optional[Tiles] = told(TILES, None)
    store: Optional[str] = told(STORE, None, role=CACHE)


@dataclass(frozen=True)
class Update(VerbRequest[Round]):
    """A round of the dock: teach once, then the next questions and, with two classes or more, the maps."""

    scene: Scene
    answers: tuple[Answer, ...]
    outputs: Outputs
    classes: Optional[tuple[ClassEntry, ...]] = told(CLASSES, None)
    learner: LearnerChoice = inline(LearnerChoice)
    questions: QuestionChoice = inline(QuestionChoice)
    first_set: str = told("asks while fewer than two classes are answered", "variance_reduction", choices=FIRST_SETS)
    previous: Optional[str] = told("path of the class map before, to tell the share that changed", None, role=READ)
    excluded: Optional[tuple[Corner, ...]] = told(NOT_ASKED, None)
    tiles: Optional[Tiles] = told(TILES, None)
    view: Optional[View] = told("what is seen of the maps: it is drawn first, with drafts of it", None)
    store: Optional[str] = told(STORE, None, role=CACHE)


@dataclass(frozen=True)
class Train(VerbRequest[TrainedModel]):
    """Write a model file that classifies any scene of the same bands."""

    scene: Scene
    answers: tuple[Answer, ...]
    model: str = told("path of the model file to write", role=WRITE)
    classes: Optional[tuple[ClassEntry, ...]] = told(CLASSES, None)
    learner: LearnerChoice = inline(LearnerChoice)
    tiles: Optional[Tiles] = told(TILES, None)


@dataclass(frozen=True)
class Classify(VerbRequest[Classification]):
    """Write the class map and what else is named, with a model or from answers; of two dates without either, too."""

    scene: Scene
    outputs: Outputs
    model: Optional[str] = told("path of a model file, in place of answers", None, role=READ)
    answers: Optional[tuple[Answer, ...]] = told(ANSWERS, None)
    classes: Optional[tuple[ClassEntry, ...]] = told(CLASSES, None)
    learner: LearnerChoice = inline(LearnerChoice)
    cog: bool = told("Cloud Optimized GeoTIFFs", False)
    minimum_area: int = told("pixels; smaller patches take their largest neighbour's class", 1, least=1)
    polygons: Optional[str] = told("path of a GeoPackage for the class map's patches", None, role=WRITE)
    target_class: Union[None, int, str] = told("class looked for; else changed or the last one", None)
    threshold: Optional[float] = told("probability from which on a pixel is of that class", None, least=0, most=1)
    validation: Optional[tuple[Answer, ...]] = told("answers by which the threshold is chosen", None)
    tiles: Optional[Tiles] = told(TILES, None)


@dataclass(frozen=True)
class SplitAnswers(VerbRequest[HeldOut]):
    """Split answers at random, class by class and by whole areas, into those to teach and those to judge a map by."""

    scene: Scene
    answers: tuple[Answer, ...]
    share: float = told("of each class's areas that is held out", 0.3, least=0, most=1)
    seed: int = told("the same seed gives the same split", 0, least=0)
    tiles: Optional[Tiles] = told(TILES, None)


@dataclass(frozen=True)
class Accuracy(VerbRequest[AccuracyFigures]):
    """Compare a class map with a reference map on the reference's pixels (> 0), or with held-out answers on theirs,
    that were not taught."""

    scene: Scene
    map: str = told("path of the class map", role=READ)
    reference: Optional[str] = told("path of the reference map on its grid, 0 = unlabelled", None, role=READ)
    answers: Optional[tuple[Answer, ...]] = told("those taught, whose pixels do not count", None)
    probabilities: Optional[str] = told("raster whose last band is the target class's probability", None, role=READ)
    target_class: Optional[int] = told(
        "class that is judged on its own; else the last one of two", None, least=1, most=LARGEST_CLASS
    )
    held_out: Optional[tuple[Answer, ...]] = told("answers that were not taught, in place of a reference", None)
    by_name: bool = told("whether the map's numbers were given in the order of names, so that names alone count", False)


@dataclass(frozen=True)
class PlanSample(VerbRequest[SamplePlan]):
    """How many points a check sample needs, and of each class."""

    map: str = told("path of a class map", role=READ)
    design: SampleDesign = inline(SampleDesign)


@dataclass(frozen=True)
class DrawSample(VerbRequest[CheckSample]):
    """Random points in the classes of a map, to be labelled for its accuracy."""

    map: str = told("path of a class map", role=READ)
    design: SampleDesign = inline(SampleDesign)
    seed: int = told("the same seed gives the same points", 0, least=0)


@dataclass(frozen=True)
class AssessSample(VerbRequest[SampleFigures]):
    """How accurate a map is by a labelled check sample, and how large the classes are in truth."""

    map: str = told("path of the class map", role=READ)
    sample: tuple[CheckPoint, ...] = told("points as [hex WKB in the map's CRS, class id, stratum, share]")
    confidence: Optional[str] = told("path of the map's confidence, to tell how far to trust it", None, role=READ)
    other: Optional[str] = told("path of another map of the place, to tell which is right more often", None, role=READ)
    names: Optional[dict[str, str]] = told("names of classes by their numbers as text; else those in the map", None)
    answers: Optional[tuple[Answer, ...]] = told(
        "those taught: points on them do not count, and the accuracy far from them is told", None
    )
    kappa: bool = told("whether Cohen's kappa is told, too", False)
    scaled: Optional[str] = told(
        "path of the confidence to write, scaled by the temperature that fits the sample", None, role=WRITE
    )


@dataclass(frozen=True)
class ListTiles(VerbRequest[TileList]):
    """The tiles of a raster and, with the maps of whole tiles, the class of each."""

    scene: Scene
    tiles: Tiles = told('as {"unit": "whole", "size": 64}')
    map: Optional[str] = told("path of a class map", None, role=READ)
    confidence: Optional[str] = told("path of its confidence", None, role=READ)


@dataclass(frozen=True)
class Sheet(VerbRequest[ContactSheet]):
    """Lay the images of a folder or list out on one raster, a .vrt file."""

    images: Union[str, tuple[str, ...]] = told("folder of images, or a list of files", role=READ)
    path: str = told("the .vrt file to write", role=WRITE)
    seconds: Union[None, str, tuple[str, ...]] = told(
        "images of a later date, of the same names or order", None, role=READ
    )
    classes: Optional[str] = told("path of a class map by the images' folders to write", None, role=WRITE)


@dataclass(frozen=True)
class Cut(VerbRequest[CutMaps]):
    """Write each image's part of a map of a contact sheet into a folder."""

    map: str = told("path of the map", role=READ)
    sheet: str = told("the contact sheet that the map was made of", role=READ)
    folder: str = told("folder to write", role=FOLDER)


@dataclass(frozen=True)
class MakeScene(VerbRequest[SyntheticScene]):
    """Write the embedded synthetic scene into a folder."""

    folder: str = told("folder to write", role=FOLDER)
    seed: int = told("the same seed gives the same scene", 0, least=0)
    names: Optional[dict[str, str]] = told("names of classes in another language, by their numbers as text", None)


@dataclass(frozen=True)
class ExportSpectra(VerbRequest[WrittenSpectra]):
    """Write labelled pixels with their spectra for other programs."""

    scene: Scene
    answers: tuple[Answer, ...] = told(ANSWERS)
    path: str = told("the file to write: .sli (ENVI), .gpkg, .geojson, .csv (sits) or .scp.gpkg (SCP)", role=WRITE)
    classes: Optional[tuple[ClassEntry, ...]] = told(CLASSES, None)
    start_date: Optional[str] = told("first day of the samples of sits, YYYY-MM-DD", None)
    end_date: Optional[str] = told("their last day", None)


@dataclass(frozen=True)
class DescribeModel(VerbRequest[ModelDescription]):
    """Write what a model is, its bands and classes, as a STAC item of the extension MLM."""

    model: str = told("path of a model file", role=READ)
    path: str = told("the .json file to write", role=WRITE)


@dataclass(frozen=True)
class ExportOnnx(VerbRequest[WrittenOnnx]):
    """Write a model as ONNX with Deepness's metadata, for a raster and others of its pixel size, scale and nodata."""

    scene: Scene
    model: str = told("path of a model file", role=READ)
    path: str = told("the .onnx file to write", role=WRITE)


@dataclass(frozen=True)
class ConvertWeights(VerbRequest[WrittenWeights]):
    """Turn a state dict of torchvision or timm into the safetensors file that `weights` names."""

    source: str = told("the state dict, a .pth or .safetensors file", role=READ)
    network: str = told("network or encoder that it is of", choices=PUBLISHED_NETWORKS)
    path: str = told("the .safetensors file to write", role=WRITE)


@dataclass(frozen=True)
class Check(VerbRequest[CheckedFile]):
    """Try whether a query strategy or a learner of one's own keeps what holds for all of them."""

    file: str = told("Python file with SPEC and strategy or Learner", role=READ)


@dataclass(frozen=True)
class Report(VerbRequest[WrittenReport]):
    """Write the report on a map: one HTML file, and its figures as ..._figures.csv and ..._figures.json beside it."""

    path: str = told("path of the HTML file to write", role=WRITE)
    title: str = told("title")
    settings: dict[str, Any] = told("how the map and the sample were made, by names of page_texts.py or others")
    rounds: tuple[dict[str, Any], ...] = told("with round, answers, unsure, changed, overall, seconds, as known")
    pictures: tuple[Picture, ...] = told("pictures as {caption, path of a PNG file}")
    classes: tuple[ClassEntry, ...] = told("class table")
    accuracy: Optional[AccuracyFigures] = told("of the map by a reference map, as the verb accuracy told it", None)
    map: Optional[str] = told("path of the class map, which is shown with its legend and scale", None, role=READ)
    plan: Optional[SamplePlan] = told("of the check sample, as draw_sample told it", None)
    sample: Optional[SampleFigures] = told("of the map by a check sample, as assess_sample told it", None)
    texts: Optional[dict[str, str]] = told("what the page says, in another language, by names of page_texts.py", None)
