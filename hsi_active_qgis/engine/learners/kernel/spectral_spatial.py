"""The default learner: a Gaussian process on spectra and their blurred surroundings, updated in a fraction of a second.

One-hot labels are regressed with a Matern kernel whose inputs and length are chosen at each update by grouped
leave-one-out. A second process with a fixed kernel, the survey, has the variance by which pixels are queried:
the chosen kernel would be sure of fields that nobody has looked at. A don't-know answer is evidence for no class and
lowers how likely its surroundings can be answered.
"""

from dataclasses import replace
from typing import NamedTuple

import numpy as np
import torch

from ....protocol.settings import Settings
from ...progress import Progress, silent
from ...raster.labels import Labels
from ..adversarial import ATTACKS
from ..base import BaseLearner, Covariance, SceneFeatures
from ..recipe import FeatureRecipe
from .gaussian_process import GaussianProcess, grouped_leave_out, inducing, matern
from .model import SHARPNESS, KernelModel, kernel_input, probabilities
from .prior import VARIANCE, Leanings, Prior, is_of_change, pulled, strengths
from .thinning import scattered, thin

WIDE = ("mnf", "blur1", "blur2", "blur4", "blur7")
PLAIN = (("pca",), ("mnf",), ("mnf", "blur0.7", "blur1.5", "blur2.5"), WIDE)
PLACED = ((*WIDE, "position"), (*WIDE, "near"))
LENGTHS = (0.45, 1.2)  # the shorter one learns from few labels, the longer one gets the last details right
CELL_PX = 12  # labels in one such map cell are left out together, for neighbours tell too much of each other
Kernel = tuple[tuple[str, ...], float]  # names of feature groups, length
FIRST_KERNEL: Kernel = (WIDE, LENGTHS[0])  # when nothing can be left out yet
SURVEY_KERNEL: Kernel = ((*WIDE, "near"), LENGTHS[0])  # a field far from all labels is unknown, however it looks
SPECTRAL_KERNEL: Kernel = (("pca",), LENGTHS[0])  # by which what is rare is unlike the rest wherever it lies
MAP_LABELS = 256  # that a large map is drawn from: of 1000 that took four times as long for 1 to 2 % other pixels
CHOICE_LABELS = 400  # that the kernel is chosen by; it costs their number to the third power


class Conditioned(NamedTuple):
    """A Gaussian process of one kernel, the places (row, column) of the labels that it knows, and where each of these
    stands among all labels (known labels,)."""

    kernel: Kernel
    places: list[tuple[int, int]]
    process: GaussianProcess
    order: torch.Tensor


class SpectralSpatial(BaseLearner):
    """Learns the labels of one ground; `settings.passes` draws of the posterior stand for Monte-Carlo passes.

    `chooses`: whether to choose the kernel, which takes most of the time, or to keep the first one.
    """

    def __init__(self, scene_features: SceneFeatures, settings: Settings, chooses: bool = True):
        self.features = scene_features.features
        self.settings = settings
        self._chooses = chooses
        self._scene_features, self._pool = scene_features, scene_features.values
        self._seen: dict[tuple[int, int], torch.Tensor | None] = {}  # features of labelled pixels, None: not valid
        self._decision = self._started(FIRST_KERNEL)
        self._survey = self._started(SURVEY_KERNEL)
        self.lost = 0  # labels that lie on no valid pixel
        self._choice: tuple[tuple, Kernel] = (), FIRST_KERNEL  # by which labels, and what was chosen
        self._leanings: Leanings | None = None  # read when first needed
        self._leaning: torch.Tensor | None = None  # of the labels learnt last
        self._prior: Prior | None = None
        self._few: tuple[torch.Tensor, torch.Tensor] | None = None  # of the labels learnt last, see _for_maps

    def fit(self, labels: Labels, rng: np.random.Generator, use_position: bool, progress: Progress = silent) -> bool:
        """Learn the labels, of those given before only what is new.

        `use_position`: whether a kernel may use row and column, which no other scene shares. Returns False for labels
        of fewer than two classes: then only the variance takes account of them.
        """
        self._rng, self._use_position = rng, use_position
        few = thin(labels)
        self.labels, features = self._see(few, progress)
        self.lost = len(few.ids) - len(self.labels.ids)
        present = sorted(set(self.labels.ids[self.labels.known].tolist()))
        table = {c["id"]: c for c in labels.classes}
        self.classes = [table[class_id] for class_id in present]  # as the columns are, whatever the table's order
        self._survey = self._followed(self._survey, SURVEY_KERNEL, features)
        if len(present) < 2:
            self._decision = self._followed(self._decision, FIRST_KERNEL, features)
            return False
        targets = self._targets(present)
        self._learnt_targets = targets[:, :-1]
        self._leaning = self._leaning_of_labels()
        kernel = self._choose(features, self._learnt_targets, use_position)
        self._decision = self._followed(self._decision, kernel, features)
        process, order = self._decision.process, self._decision.order
        self._prior, self._left = self._with_prior(process, order)
        means = process.mean(torch.cat([self._left, targets[order, -1:]], 1))
        self._means = means[:, :-1] if self._prior is None else means[:, :-1] + self._drawn
        self.probabilities = probabilities(self._means)
        self.answerable = (1 + means[:, -1]).clamp(0, 1)
        self._weights, self._few = process.weights(self._left), None
        return True

    def _with_prior(self, process: GaussianProcess, order: torch.Tensor) -> tuple[Prior | None, torch.Tensor]:
        """The prior as the labels that a process knows correct it, and what it leaves of their targets (labels,
        classes); `order`: which labels these are."""
        targets = self._learnt_targets[order]
        if self._leanings is None or self._leaning is None:
            return None, targets
        leaning = self._leaning[order]
        pull = pulled(process, targets, leaning, strengths(self.classes, self.features.device))
        return Prior(self._leanings.unlike, pull), targets - leaning[:, None] * pull

    @property
    def _drawn(self) -> torch.Tensor:
        """What the prior adds to the means of the pool (pixels, classes)."""
        if self._leanings is None or self._prior is None:
            return torch.zeros(1, len(self.classes), device=self.features.device).expand(len(self._pool), -1)
        return self._leanings.pool[:, None] * self._prior.pull

    def _started(self, kernel: Kernel) -> Conditioned:
        nothing = torch.zeros(0, dtype=torch.int64, device=self.features.device)
        return Conditioned(kernel, [], GaussianProcess(self._inputs(self._pool, *kernel)), nothing)

    def _followed(self, known: Conditioned, kernel: Kernel, features: torch.Tensor) -> Conditioned:
        """A process up to date with the labels, made anew when the kernel has changed, else from the first label on
        that is none any more."""
        here = zip(self.labels.rows.tolist(), self.labels.columns.tolist(), strict=True)
        numbers = {place: number for number, place in enumerate(here)}
        learnt = known.places[: len(known.process.labelled)]  # fewer when memory ran out
        kept = next((i for i, place in enumerate(learnt) if place not in numbers), len(learnt))
        if kernel != known.kernel or 2 * kept < len(learnt):
            known, learnt, kept = self._started(kernel), [], 0
        places = list(dict.fromkeys([*learnt[:kept], *numbers]))
        order = torch.tensor([numbers[place] for place in places], dtype=torch.int64, device=features.device)
        known.process.keep(kept)
        if len(places) > kept:
            known.process.extend(self._inputs(features[order[kept:]], *kernel))
        return Conditioned(kernel, places, known.process, order)

    @property
    def variance(self) -> torch.Tensor:
        """Posterior variance of each pool pixel in the survey, 1 where nothing is known."""
        return self._survey.process.variance

    @property
    def covariance(self) -> Covariance:
        """Posterior covariance (len(a), len(b)) in the survey between pool pixels given by index."""
        return covariance_in(self._survey.process)

    def spectral(self) -> tuple[torch.Tensor, Covariance]:
        """Posterior variance and covariance, as those of the survey, of spectra alone."""
        process = GaussianProcess(self._inputs(self._pool, *SPECTRAL_KERNEL))
        features = [values for place in self._survey.places if (values := self._seen[place]) is not None]
        if features:
            process.extend(self._inputs(torch.stack(features), *SPECTRAL_KERNEL))
        return process.variance, covariance_in(process)

    @property
    def embeddings(self) -> torch.Tensor:
        """(pixels, features) of the pool in which near pixels look alike."""
        return self._decision.process.pool

    @property
    def labelled_embeddings(self) -> torch.Tensor:
        """(labels, features) of the labelled pixels, don't-knows too."""
        return self._decision.process.labelled[self._decision.order.argsort()]

    @property
    def monte_carlo_probabilities(self) -> torch.Tensor:
        """(passes, pixels, classes): class probabilities of draws from the posterior at each pixel."""
        shape = (self.settings.passes, *self._means.shape)
        noise = torch.from_numpy(self._rng.standard_normal(shape, np.float32)).to(self._means.device)
        deviation = self._decision.process.variance.sqrt()[:, None]
        return torch.stack([probabilities(self._means + deviation * part) for part in noise])

    def adversarial_norms(self, attack: str, pixels: np.ndarray) -> torch.Tensor:
        """Squared length (len(pixels),) of the step that takes a pool pixel to another class, in kernel lengths."""
        process = self._decision.process

        def logits(inputs: torch.Tensor) -> torch.Tensor:
            distance = 3**0.5 * torch.cdist(inputs, process.labelled)
            return SHARPNESS * (((1 + distance) * torch.exp(-distance)) @ self._weights)

        places = torch.from_numpy(pixels)
        return ATTACKS[attack](logits, process.pool[places], offset=SHARPNESS * self._drawn[places])

    def over(self, scene_features: SceneFeatures) -> "SpectralSpatial":
        """The same labels seen from another pool."""
        other = SpectralSpatial(scene_features, self.settings, self._chooses)
        other._seen, other._choice = self._seen, self._choice
        other.fit(self.labels, self._rng, self._use_position)
        return other

    def model(self) -> KernelModel:
        """What was learnt, on its own."""
        recipe = FeatureRecipe.of(self.features)
        return KernelModel(recipe, self.classes, *self._decision.kernel, *self._for_maps(), self._prior)

    def _for_maps(self) -> tuple[torch.Tensor, torch.Tensor]:
        """The labels' kernel inputs and weights, of a large raster of at most MAP_LABELS that stand for all."""
        labelled = self._decision.process.labelled
        if len(labelled) <= MAP_LABELS or len(self.features.cube.windows()) == 1:
            return labelled, self._weights
        if self._few is None:
            few, weights = inducing(labelled, self._left, MAP_LABELS)
            self._few = labelled[few], weights
        return self._few

    def without(self, held_out: np.ndarray) -> KernelModel:
        """What is learnt without some of the labels (labels,) bool, by the same kernel."""
        kept = torch.from_numpy(np.flatnonzero(~held_out)).to(self.features.device)
        process = GaussianProcess(self.labelled_embeddings[:0])
        process.extend(self.labelled_embeddings[kept])
        prior, left = self._with_prior(process, kept)
        return replace(self.model(), labelled=process.labelled, weights=process.weights(left), prior=prior)

    def _inputs(self, features: torch.Tensor, names: tuple[str, ...], length: float) -> torch.Tensor:
        return kernel_input(torch.cat([features[:, self.features.slices[name]] for name in names], 1), names, length)

    def _see(self, labels: Labels, progress: Progress) -> tuple[Labels, torch.Tensor]:
        """The labels on valid pixels and all their feature groups, each pixel's computed only once."""
        keys = list(zip(labels.rows.tolist(), labels.columns.tolist(), strict=True))
        new = np.array([i for i, key in enumerate(keys) if key not in self._seen], int)
        values, valid = self.features.at(labels.rows[new], labels.columns[new], progress)
        for i, value, is_valid in zip(new, values, valid, strict=True):
            self._seen[keys[i]] = value if is_valid else None
        rows = {i: row for i, key in enumerate(keys) if (row := self._seen[key]) is not None}
        return labels.take(np.array(list(rows), int)), torch.stack(list(rows.values())) if rows else values[:0]

    def _targets(self, present: list[int]) -> torch.Tensor:
        """(labels, classes + 1): one-hot less its mean, 0 for a don't-know; last -1 for a don't-know."""
        labels = self.labels
        targets = np.zeros((len(labels.ids), len(present) + 1), np.float32)
        known = labels.known
        targets[known, :-1] = (labels.ids[known, None] == np.array(present)) - 1 / len(present)
        targets[~known, -1] = -1
        return torch.from_numpy(targets).to(self.features.device)

    def _choose(self, features: torch.Tensor, targets: torch.Tensor, use_position: bool) -> Kernel:
        """The kernel and length whose predictions, without the labels of the same map cell, fit the labels best; of
        many labels some, mostly the same ones round after round."""
        if not self._chooses:
            return FIRST_KERNEL
        some = np.sort(np.argsort(scattered(self.labels.rows, self.labels.columns))[:CHOICE_LABELS])
        labels, index = self.labels.take(some), torch.from_numpy(some).to(features.device)
        places = labels.rows.tobytes(), labels.columns.tobytes()
        chosen_by = use_position, len(self.classes), *places, labels.ids.tobytes()
        if chosen_by == self._choice[0]:
            return self._choice[1]
        features, targets = features[index], targets[index]
        known = torch.from_numpy(np.flatnonzero(labels.known)).to(features.device)
        truth = targets[known].argmax(1, keepdim=True)
        cells = (labels.rows // CELL_PX).astype(np.int64) * self.features.cube.shape[1] + labels.columns // CELL_PX
        cells = torch.from_numpy(cells).to(features.device)
        best, best_score = FIRST_KERNEL, -np.inf
        for names in PLAIN + PLACED if use_position else PLAIN:
            for length in LENGTHS:
                predicted = self._left_out(self._inputs(features, names, length), targets, cells, index)
                fits = torch.log(predicted[known]).gather(1, truth)
                if (score := float(fits.mean())) > best_score:
                    best, best_score = (names, length), score
        self._choice = chosen_by, best
        return best

    def by_others(self, groups: np.ndarray) -> torch.Tensor:
        """Class probabilities (labels, classes) of each label by those of other groups (labels,)."""
        apart = torch.from_numpy(groups).to(self.features.device)
        return self._left_out(self.labelled_embeddings, self._learnt_targets, apart, slice(None))

    def _left_out(self, inputs: torch.Tensor, targets: torch.Tensor, groups: torch.Tensor, some) -> torch.Tensor:
        """Class probabilities of `some` labels (labels, classes) by those of other groups (labels,)."""
        drawn, shared = self._before_labels(some)
        return probabilities(drawn + grouped_leave_out(matern(inputs, inputs) + shared, targets - drawn, groups))

    def _before_labels(self, some) -> tuple[torch.Tensor, torch.Tensor]:
        """What the prior makes of `some` labelled pixels: means (labels, classes), covariance (labels, labels); 0
        without one."""
        if self._leaning is None:
            nothing = torch.zeros(1, 1, device=self.features.device)
            return nothing, nothing
        leaning = self._leaning[some]
        drawn = torch.outer(leaning, strengths(self.classes, self.features.device))
        return drawn, VARIANCE * torch.outer(leaning, leaning)

    def _leaning_of_labels(self) -> torch.Tensor | None:
        """Where the labels lean, None where what differs most says nothing of their classes."""
        if not self._chooses or not is_of_change(self.features.cube, self.classes):
            return None
        if self._leanings is None:
            self._leanings = Leanings(self._scene_features)
        return self._leanings.of(self.labels)


def covariance_in(process: GaussianProcess) -> Covariance:
    """Posterior covariance of a process between pool pixels given by index."""
    return lambda a, b: process.covariance(torch.from_numpy(a), torch.from_numpy(b))
