"""What a learner of one's own learnt: the labels, which it learns again when a map is drawn, for no code is stored."""

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import ClassVar

import numpy as np
import torch

from ...protocol.learners import LearnerSpec
from ...protocol.sentence import Sentence
from ..errors import BadRequest
from ..features.groups import Features
from ..learners.base import BaseModel
from ..learners.recipe import FeatureRecipe
from ..learners.sights import SIGHTS, tiles
from ..raster.windows import Window
from .running import Guarded, named_in

FORM = "class `Learner` with fit(features, truth, rng) and probabilities(features)"
SEES = {"features": "features", "spectrum": "spectrum_svm"}  # what a learner may say that it sees, and its sight
CHANGED = (
    "{path} is not as it was when the model was trained, so its map may be another. Train it again if that is wrong."
)
NO_CHANCES = (
    "{path}: `probabilities` has to give a row for each pixel and a column for each class, {wanted} here, numbers from "
    "0 to 1 which add up to 1 in each row; it gave {given}. Correct it."
)


class Own:
    """The learner of a file, as its class makes it. Raises BadRequest, as all it does.

    sees: a key of SEES; source: SHA-256 of the file.
    """

    def __init__(self, path: Path):
        self._path = path
        kind = named_in(path, "Learner", FORM)
        with Guarded(path):
            self._learner = kind()
            self.source = hashlib.sha256(path.read_bytes()).hexdigest()
        self.sees = getattr(self._learner, "sees", "features")
        if self.sees not in SEES:
            raise BadRequest('{path}: what a learner sees is "features" or "spectrum". Correct `sees`.', path=path)

    def fit(self, seen: torch.Tensor, truth: torch.Tensor, seed: int) -> None:
        """Learn labels: seen (labels, features), truth (labels,), classes from 0 on."""
        with Guarded(self._path):
            self._learner.fit(_array(seen), _array(truth).astype(int), np.random.default_rng(seed))

    def probabilities(self, seen: torch.Tensor, classes: int) -> torch.Tensor:
        """Class probabilities (pixels, classes) of what is seen of pixels (pixels, features)."""
        with Guarded(self._path):
            found = np.array(self._learner.probabilities(_array(seen)), np.float32)
        if found.shape != (len(seen), classes) or not (found >= 0).all() or not np.allclose(found.sum(1), 1, atol=1e-3):
            raise BadRequest(NO_CHANCES, path=self._path, wanted=(len(seen), classes), given=found.shape)
        return torch.from_numpy(found).to(seen.device)


@dataclass(frozen=True)
class OwnModel(BaseModel):
    """What is learnt: seen (labels, features), truth (labels,), classes [{"id", "name", "colour"}], seed.

    path, kind: the file as it is now, and its learner's name; sees, source: of the file that was trained, see Own.
    """

    path: ClassVar[Path]
    kind: ClassVar[str]
    recipe: FeatureRecipe
    classes: list[dict]
    seen: torch.Tensor
    truth: torch.Tensor
    seed: int
    sees: str
    source: str

    @cached_property
    def taught(self) -> Own:
        """The learner with what it learnt. Raises BadRequest."""
        own = Own(self.path)
        own.fit(self.seen, self.truth, self.seed)
        return own

    @property
    def notices(self) -> list[str]:
        return [] if self.taught.source == self.source else [Sentence(CHANGED, path=self.path)]

    def predict(self, features: Features, window: Window) -> torch.Tensor:
        """Return class probabilities (classes, rows, columns) before smoothing."""
        result = torch.empty(len(self.classes), window.rows, window.columns, device=features.device)
        for tile in tiles(window):
            pixels = SIGHTS[SEES[self.sees]](features, tile).flatten(1).T
            chances = self.taught.probabilities(pixels, len(self.classes))
            result[(slice(None), *tile.inside(window))] = chances.T.reshape(-1, tile.rows, tile.columns)
        return result

    def content(self) -> tuple[str, dict[str, torch.Tensor], dict]:
        """Its kind, and the tensors and settings that make it up beside its recipe."""
        settings = {"classes": self.classes, "seed": self.seed, "sees": self.sees, "source": self.source}
        return self.kind, {"seen": self.seen, "truth": self.truth}, settings

    @classmethod
    def load(cls, recipe: FeatureRecipe, tensors: dict[str, torch.Tensor], settings: dict) -> "OwnModel":
        """From the content of a model file. Raises LookupError or ValueError when its parts do not fit."""
        seen, truth, classes, sees = tensors["seen"], tensors["truth"], settings["classes"], settings["sees"]
        fits = sees in SEES and seen.ndim == 2 and truth.shape == seen.shape[:1]
        if not fits or set(truth.tolist()) != set(range(len(classes))):
            raise ValueError
        return cls(recipe, classes, seen, truth, int(settings["seed"]), sees, str(settings["source"]))


def model_of(path: Path, spec: LearnerSpec) -> type[OwnModel]:
    """The class of the models that the learner of a file leaves."""
    return type("OwnModelOfFile", (OwnModel,), {"path": path, "kind": spec.name})


def _array(values: torch.Tensor) -> np.ndarray:
    """A copy that the learner may change."""
    return values.cpu().numpy().copy()
