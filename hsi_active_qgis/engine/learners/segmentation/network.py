"""U-Net and DeepLab, trained on labelled areas; of a scene of two dates in their Siamese forms.

Every round they are trained anew or, as training "warm", go on from the round before. What strategies read of the pool
is computed when asked for, and kept until the next labels.
"""

import numpy as np
import shapely
import torch

from ...networks.encoders import Segmenter
from ...networks.variants import dropping, inherit, remeasured
from ...networks.weights import load_weights
from ...progress import Progress, part, silent
from ...raster.labels import Labels
from ...raster.windows import Window
from ..base import SceneFeatures
from ..networks.standardise import Standardise
from ..networks.training import seeded
from ..recipe import FeatureRecipe
from ..settings import Settings
from ..training_set import TrainingSet
from .crops import Teaching
from .model import Cells, Design, SegmentationModel
from .training import SIDE, SegmentationPlan, SegmentationTraining
from .views import Views

DROPOUT = 0.2  # of the encoder's last maps and, in a U-Net, of the decoder's
STATISTICS = 16  # labelled crops in a batch that batch norm is measured on
UNLABELLED = 128  # crops that a semi-supervised training looks at
EMBEDDED = 64  # features of an embedding, random projections of the encoder's last maps
LABELLED = 1000  # labelled pixels whose embeddings are told
LEAST_SIDE = 32  # pixels of a crop


class SegmentationNetwork:
    """Learns the labels of one ground with settings.encoder; name: a key of segmentation_model.NETWORKS."""

    def __init__(self, scene_features: SceneFeatures, settings: Settings, name: str):
        self.scene_features = scene_features
        self.settings = settings
        self.classes: list[dict] = []
        self.notices: list[str] = []
        self._design = Design(name, settings.encoder, scene_features.cube.dates, settings.stem or 2)
        self._side = max(LEAST_SIDE, settings.side or SIDE[scene_features.device])
        self._views = Views(scene_features.cube, Standardise.of(scene_features), scene_features.device)
        self._training_labels: TrainingSet | None = None
        self._areas: tuple = ()
        self._network: Segmenter

    def fit(
        self, labels: Labels, rng: np.random.Generator, use_position: bool = True, progress: Progress = silent
    ) -> None:
        """Train on the labels, unless they are those of the last fit; `use_position` makes no difference."""
        training_set, areas = TrainingSet.of(labels, rng), (str(labels.answers), shapely.to_wkb(labels.shapes).tolist())
        self._progress = part(progress, 0.8, 1.0)
        if training_set.same(self._training_labels) and areas == self._areas:
            return
        progress(0.0, "Cutting squares around the labels")
        seed = int(rng.integers(2**31))
        teaching = Teaching.of(labels, training_set.ids, rng)
        crops = teaching.crops(self._views, self._side, rng)
        held_out = teaching.crops(self._views, self._side, rng, held=True) if teaching.held.any() else None
        with seeded(seed, self.scene_features.device):
            network = self._begin(training_set.ids)
            plan = SegmentationPlan.of(self.settings, len(crops), self.scene_features.device, anew=not self._goes_on)
            others = self._without_labels(network, len(training_set.ids), rng)
            training = SegmentationTraining(network, plan, rng, self.scene_features.device, *others)
            self.notices = training.learn(crops, held_out, part(progress, 0.1, 0.8))
        self.classes, self._training_labels, self._areas, self._seed = training_set.classes, training_set, areas, seed
        self._network, self._crops = network, crops
        some = np.linspace(0, len(training_set.rows) - 1, min(LABELLED, len(training_set.rows))).astype(int)
        self._labelled = training_set.rows[some], training_set.columns[some]
        self._cells = Cells(self._views)
        self._kept: dict[str, torch.Tensor] = {}  # arrays over the pool until the next labels

    @property
    def probabilities(self) -> torch.Tensor:
        return self._told("probabilities")

    @property
    def embeddings(self) -> torch.Tensor:
        return self._told("embeddings")

    @property
    def labelled_embeddings(self) -> torch.Tensor:
        """(labels, features) of some labelled pixels, evenly chosen."""
        return self._told("labelled_embeddings")

    @property
    def monte_carlo_probabilities(self) -> torch.Tensor:
        """(passes, pixels, classes) under dropout, with batch norm as learnt."""
        if "monte_carlo" not in self._kept:
            self._kept["monte_carlo"] = self.monte_carlo("dropout", self.settings.passes)
        return self._kept["monte_carlo"]

    def monte_carlo(self, form: str, passes: int) -> torch.Tensor:
        """Class probabilities (passes, pixels, classes) of the pool.

        Form "dropout": each pass drops other values; "batch_norm": each pass has the statistics of its own random batch
        of labelled crops, whose labels are not read. Raises BadRequest when the network has no dropout.
        """
        rng = np.random.default_rng(self._seed + 1)
        if form == "dropout":
            members: list = [dropping(self._network)] * passes
        else:
            images, count = self._crops.images, min(STATISTICS, len(self._crops))
            batches = [torch.from_numpy(rng.choice(len(images), count, replace=False)) for _ in range(passes)]
            members = [remeasured(self._network, images[batch.to(images.device)].float()) for batch in batches]
        pool = self.scene_features.pool
        result = torch.empty(passes, len(pool), len(self.classes), device=self.scene_features.device)
        with seeded(self._seed + 1, self.scene_features.device):
            for cell, pixels, rows, columns in self._each_cell(pool.rows, pool.columns):
                images = self._cells.read(cell)
                for number, member in enumerate(members):
                    result[number, pixels] = self._cells.answers(member, images)[0][:, rows, columns].T
        return result

    def model(self) -> SegmentationModel:
        """What was learnt, on its own."""
        recipe = FeatureRecipe.of(self.scene_features.features)
        standardise = self._views.standardise
        return SegmentationModel(recipe, self.classes, standardise, self._design, self._network, self._cells)

    @property
    def _goes_on(self) -> bool:
        return self.settings.training == "warm" and self._training_labels is not None

    def _begin(self, ids: list[int]) -> Segmenter:
        """A network for classes; in warm training it begins with what the last one knew."""
        dropout = self.settings.dropout
        if dropout is None:
            dropout = 0.0 if self.settings.training == "paper" else DROPOUT
        network = self._design.make(len(self.scene_features.cube.bands), len(ids), dropout)
        if self._goes_on:
            inherit(network, self._network, ids, [c["id"] for c in self.classes])
        elif self.settings.weights:
            load_weights(network.encoder.network, self.settings.weights)
        return network.to(self.scene_features.device)

    def _without_labels(self, network: Segmenter, classes: int, rng: np.random.Generator):
        """What a semi-supervised training needs beside the crops: its supervision, and crops from all over the pool."""
        if self.settings.supervision == "labels":
            return None, None
        from . import semi_supervision

        cube, pool = self.scene_features.cube, self.scene_features.pool
        supervision = semi_supervision.make(
            self.settings.supervision, network, classes, cube.channels, self.scene_features.device
        )
        chosen = rng.permutation(len(pool))[:UNLABELLED]
        corners = pool.rows[chosen] - self._side // 2, pool.columns[chosen] - self._side // 2
        return supervision, self._views.cut(*corners, self._side)[0]

    def _told(self, name: str) -> torch.Tensor:
        """One of the arrays that one pass over the cells with pixels of the pool gives."""
        if name not in self._kept:
            pool, (rows, columns) = self.scene_features.pool, self._labelled
            probabilities, embeddings = self._pass(
                np.concatenate([pool.rows, rows]), np.concatenate([pool.columns, columns])
            )
            self._kept |= {"probabilities": probabilities[: len(pool)], "embeddings": embeddings[: len(pool)]}
            self._kept["labelled_embeddings"] = embeddings[len(pool) :]
        return self._kept[name]

    def _pass(self, rows: np.ndarray, columns: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
        """Class probabilities (pixels, classes) and embeddings (pixels, features) of any pixels."""
        device, stride = self.scene_features.device, self._network.encoder.stride
        probabilities = torch.empty(len(rows), len(self.classes), device=device)
        embeddings = torch.empty(len(rows), EMBEDDED, device=device)
        projection = projected(self._network.encoder.channels[-1]).to(device)
        for cell, pixels, down, right in self._each_cell(rows, columns):
            found, maps = self._cells.answers(self._network, self._cells.read(cell))
            self._cells.keep(cell, found)
            probabilities[pixels] = found[:, down, right].T
            maps = maps[:, (down + self._cells.context) // stride, (right + self._cells.context) // stride]
            embeddings[pixels] = maps.T @ projection
        return probabilities, embeddings

    def _each_cell(self, rows: np.ndarray, columns: np.ndarray):
        """Yield each cell with some of the pixels: the cell, which they are, and their places in it (pixels,)."""
        whole = Window(0, 0, *self.scene_features.cube.shape)
        cells = self._cells.meeting(whole)
        for done, cell in enumerate(cells):
            self._progress(done / len(cells), "Classifying pixels")
            here = np.flatnonzero(cell.contains(rows, columns))
            if len(here):
                index, down, right = (
                    torch.from_numpy(part).to(self.scene_features.device)
                    for part in (here, rows[here] - cell.row, columns[here] - cell.column)
                )
                yield cell, index, down, right


def projected(features: int) -> torch.Tensor:
    """Random projections (features, EMBEDDED) that about keep distances (Johnson and Lindenstrauss 1984)."""
    generator = torch.Generator().manual_seed(0)
    return torch.randn(features, EMBEDDED, generator=generator) / EMBEDDED**0.5
