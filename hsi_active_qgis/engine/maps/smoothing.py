"""How far a map is smoothed along the image, chosen by labels that are held out; not at all is a choice.

Large fields gain by it, small ones and rare targets are lost to it: no one strength is right for all scenes. The map
cells of the labels are dealt into folds; each fold's labels are predicted by what was learnt without them, their
surroundings smoothed with each prior in turn. That prior draws the map under which they are likeliest, each prior
having a chance of its own before, which counts while labels are few.

The same predictions say how sure the map may be: its probabilities p are shown as p^(1/T), of sum 1, with the
temperature T from 1 on under which the held-out labels are likeliest (Guo et al. 2017). Never surer than was learnt:
labels are nearer to each other than to most of the ground, and would make it so where it is wrong.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from ...protocol.sentence import Sentence
from ..features.groups import Features
from ..learners.kernel.model import KernelModel
from ..learners.kernel.spectral_spatial import SpectralSpatial
from ..raster.labels import Labels
from ..raster.windows import Window
from . import walker

PRIORS: dict[str, float | None] = {
    Sentence("strong"): walker.PRIOR,
    Sentence("weak"): 0.5,
    Sentence("very weak"): 2.0,
    Sentence("none"): None,
}
FOLDS = 4
AGAINST = np.array([0.5, 0.0, 1.0, 2.0])  # nats against each of PRIORS before any label is heard
LEAST_LABELS = 10  # fewer say too little: then the map is smoothed as UNTOLD has it
UNTOLD = 0.5
MOST_LABELS = 150  # held out in all, for time and memory
TEMPERATURES = np.geomspace(1, 8, 25)
FLOOR = 0.02  # of a probability, so that one surprise does not decide
CELL_PX = 12  # labels in one such map cell are held out together
HALO = walker.STEPS + 1  # pixels that smoothing looks around itself
SIDE = 2 * HALO + 1
EDGES = ("blur0.7",)  # what smoothing sees of the image, see walker.py
EDGE_COMPONENTS = 10


@dataclass(frozen=True)
class Smoothing:
    """prior: of the walk, None for none; labels: by how many it was chosen, 0 when it was not; temperature: of what is
    shown, 1 for as it was learnt."""

    prior: float | None
    labels: int = 0
    temperature: float = 1.0

    @property
    def text(self) -> str:
        """In words."""
        word = next((name for name, prior in PRIORS.items() if prior == self.prior), f"prior {self.prior}")
        if self.labels:
            word = Sentence("{word}, by {labels} held-out labels", word=word, labels=self.labels)
        if self.temperature == 1:
            return word
        return Sentence(
            "{word}; confidence lowered (temperature {temperature:.1f})", word=word, temperature=self.temperature
        )


@dataclass(frozen=True)
class Ground:
    """Parts of the image side by side, of one shape: values, edges (components, rows, columns) and valid (rows,
    columns); corners (parts, 2): row and column of each part's first pixel on the image; shape: rows and columns of a
    part; step: columns from one part to the next, between which lies one that is not valid."""

    values: torch.Tensor
    edges: torch.Tensor
    valid: torch.Tensor
    corners: np.ndarray
    shape: tuple[int, int]
    step: int

    def flat(self, rows: np.ndarray, columns: np.ndarray, parts: np.ndarray) -> torch.Tensor:
        """Flat indices of pixels of the image in the parts that they lie in."""
        down, right = rows - self.corners[parts, 0], columns - self.corners[parts, 1]
        places = down * self.valid.shape[1] + parts * self.step + right
        return torch.from_numpy(places).to(self.valid.device)

    def members(self, rows: np.ndarray, columns: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """All pairs of a part and a pixel in it, each by its number."""
        down, right = rows - self.corners[:, :1], columns - self.corners[:, 1:]
        parts, members = np.nonzero((down >= 0) & (down < self.shape[0]) & (right >= 0) & (right < self.shape[1]))
        return parts, members


class Surroundings:
    """What lies around pixels as far as smoothing looks, kept from round to round."""

    def __init__(self, features: Features):
        self._features = features
        self._sight: tuple = ()
        self._kept: dict[tuple[int, int], tuple[torch.Tensor, torch.Tensor, torch.Tensor]] = {}

    def of(self, rows: np.ndarray, columns: np.ndarray, model: KernelModel) -> Ground:
        """A square around each pixel, with what a model sees; the whole image where that is less."""
        shape, sight = self._features.cube.shape, (model.groups, model.prior is None)
        if shape[0] * shape[1] <= len(rows) * SIDE * SIDE:
            return Ground(*self._read(Window(0, 0, *shape), model), np.zeros((1, 2), int), shape, 0)
        if sight != self._sight:
            self._kept, self._sight = {}, sight
        wanted = list(zip((rows - HALO).tolist(), (columns - HALO).tolist(), strict=True))
        if len(self._kept) > 2 * MOST_LABELS:
            self._kept = {}
        self._kept |= {place: self._square(*place, model) for place in wanted if place not in self._kept}
        parts = [torch.cat(part, -1) for part in zip(*(self._kept[place] for place in wanted), strict=True)]
        return Ground(parts[0], parts[1], parts[2], np.array(wanted), (SIDE, SIDE), SIDE + 1)

    def _square(self, row: int, column: int, model: KernelModel) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """A square that begins at a pixel, which may lie beyond the image, and a column that is not valid."""
        square = Window(row, column, SIDE, SIDE)
        here = Window(row + HALO, column + HALO, 1, 1).expanded(HALO, self._features.cube.shape)

        def padded(part: torch.Tensor) -> torch.Tensor:
            result = part.new_zeros((*part.shape[:-2], SIDE, SIDE + 1))
            result[(..., *here.inside(square))] = part
            return result

        values, edges, valid = self._read(here, model)
        return padded(values), padded(edges), padded(valid)

    def _read(self, window: Window, model: KernelModel) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        values, edges = model.seen(self._features, window), edges_of(self._features, window)
        return values, edges, self._features.valid(window)


def choose(
    learner: SpectralSpatial,
    surroundings: Surroundings,
    rng: np.random.Generator,
    priors: Sequence[float | None] = tuple(PRIORS.values()),
) -> Smoothing:
    """The one of `priors` and the temperature under which labels that were held out are likeliest; a class that only
    they know says nothing."""
    labels = learner.labels
    known = np.flatnonzero(labels.known)
    untold = Smoothing(UNTOLD if len(priors) > 1 else priors[0])
    if len(known) < LEAST_LABELS:
        return untold
    _, first, region = np.unique(labels.region, return_index=True, return_inverse=True)
    cells = (labels.rows // CELL_PX).astype(np.int64) * (1 << 32) + labels.columns // CELL_PX
    _, cell = np.unique(cells[first][region], return_inverse=True)  # an area lies in the cell of its first pixel
    fold = rng.permutation(np.arange(cell.max() + 1) % FOLDS)[cell]
    judged = np.sort(rng.permutation(known)[:MOST_LABELS])
    found: list[tuple[torch.Tensor, torch.Tensor]] = []
    for number in range(FOLDS):
        taught = np.unique(labels.ids[(fold != number) & labels.known])
        held = judged[(fold[judged] == number) & np.isin(labels.ids[judged], taught)]
        if len(held) and len(taught) > 1:
            model = learner.without(fold == number)
            found.append(_held_out(model, surroundings, labels, fold != number, held, priors))
    count = sum(len(truth) for truth, _ in found)
    if count < LEAST_LABELS:
        return untold
    against = AGAINST if len(priors) > 1 else 0
    best = int((np.sum([_fits(truth, chances) for truth, chances in found], 0) - against).argmax())
    temperature = 1.0
    if learner.features.cube.dates == 1:  # of change Otsu's threshold makes up for it
        fits = [np.sum([_fits(y, tempered(p[best], t, 0)) for y, p in found]) for t in TEMPERATURES]
        temperature = float(TEMPERATURES[np.argmax(fits)])
    return Smoothing(priors[best], count if len(priors) > 1 else 0, temperature)


def tempered(chances: torch.Tensor, temperature: float, classes: int) -> torch.Tensor:
    """Probabilities at a temperature; `classes`: their axis."""
    return chances if temperature == 1 else torch.softmax(chances.clamp_min(1e-6).log() / temperature, classes)


def _fits(truth: torch.Tensor, chances: torch.Tensor) -> np.ndarray:
    """Sum of the log probabilities (...) of labels whose classes are `truth` (labels,), of chances (..., classes,
    labels)."""
    own = chances[..., truth, torch.arange(len(truth), device=truth.device)]
    return own.clamp_min(FLOOR).log().sum(-1).cpu().numpy()


def _held_out(
    model: KernelModel,
    surroundings: Surroundings,
    labels: Labels,
    taught: np.ndarray,
    held: np.ndarray,
    priors: Sequence[float | None],
) -> tuple[torch.Tensor, torch.Tensor]:
    """The classes (labels,) of labels held out (indices), and their probabilities (priors, classes, labels)."""
    ground = surroundings.of(labels.rows[held], labels.columns[held], model)
    raw, ids = model.of_values(ground.values), np.array([c["id"] for c in model.classes])
    known = np.flatnonzero(taught & labels.known)
    parts, members = ground.members(labels.rows[known], labels.columns[known])
    walls = known[members]
    one_hot = torch.from_numpy((labels.ids[walls][:, None] == ids).astype(np.float32)).to(raw.device)
    clamped = ground.flat(labels.rows[walls], labels.columns[walls], parts), one_hot
    own_parts = np.minimum(np.arange(len(held)), len(ground.corners) - 1)
    places = ground.flat(labels.rows[held], labels.columns[held], own_parts)
    truth = torch.from_numpy(np.searchsorted(ids, labels.ids[held])).to(raw.device)
    found = []
    for prior in priors:
        shown = raw if prior is None else walker.smooth(raw, ground.edges, ground.valid, clamped, prior)
        found.append(shown.flatten(1)[:, places])
    return truth, torch.stack(found)


def edges_of(features: Features, window: Window, step: int = 1) -> torch.Tensor:
    """What the walk sees of every `step`-th pixel of a window of the image (components, rows, columns)."""
    return features.window(window, EDGES, step)[:EDGE_COMPONENTS]
