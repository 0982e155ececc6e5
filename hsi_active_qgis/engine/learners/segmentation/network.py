"""U-Net and DeepLab, trained on labelled areas; of a scene of two dates in their Siamese forms."""

import numpy as np
import shapely
import torch

from ....protocol.settings import Settings
from ...networks.encoders import Segmenter
from ...networks.parts import Network
from ...networks.variants import remeasured
from ...networks.weights import load_weights
from ...progress import Progress, part
from ...raster.labels import Labels
from ...raster.windows import Window
from ..base import SceneFeatures
from ..networks.frame import NetworkLearner
from ..networks.standardise import Standardise
from ..recipe import FeatureRecipe
from ..training_set import TrainingSet
from .crops import Teaching
from .model import Cells, Design, SegmentationModel
from .training import SIDE, SegmentationPlan, SegmentationTraining, without_weights
from .views import Views

DROPOUT = 0.2  # of the encoder's last maps and, in a U-Net, of the decoder's
STATISTICS = 16  # labelled crops in a batch that batch norm is measured on
UNLABELLED = 128  # crops that a semi-supervised training looks at
EMBEDDED = 64  # features of an embedding, random projections of the encoder's last maps
LABELLED = 1000  # labelled pixels whose embeddings are told
LEAST_SIDE = 32  # pixels of a crop


class SegmentationNetwork(NetworkLearner):
    """Learns the labels of one ground with settings.encoder; name: a key of model.NETWORKS."""

    trained = 0.8

    def __init__(self, scene_features: SceneFeatures, settings: Settings, name: str):
        super().__init__(scene_features, settings)
        self.notices: list[str] = []
        self._design = Design(name, settings.encoder, scene_features.cube.dates, settings.stem or 2)
        self._side = max(LEAST_SIDE, settings.side or SIDE[scene_features.device])
        self._views = Views(scene_features.cube, Standardise.of(scene_features), scene_features.device)
        self._areas: tuple = ()

    def _learn(
        self, training_set: TrainingSet, labels: Labels, seed: int, rng: np.random.Generator, progress: Progress
    ) -> None:
        progress(0.0, "Cutting squares around the labels")
        teaching = Teaching.of(labels, training_set.ids, rng)
        crops = teaching.crops(self._views, self._side, rng)
        held_out = teaching.crops(self._views, self._side, rng, held=True) if teaching.held.any() else None
        network = self._begin(training_set.ids)
        plan = SegmentationPlan.of(self.settings, len(crops), self.scene_features.device, anew=not self._goes_on)
        others = self._without_labels(network, len(training_set.ids), rng)
        training = SegmentationTraining(network, plan, rng, self.scene_features.device, *others)
        self.notices = without_weights(self.settings)
        self.notices += training.learn(crops, held_out, part(progress, 0.1, self.trained))
        self._network, self._crops, self._areas = network, crops, _areas(labels)
        some = np.linspace(0, len(training_set.rows) - 1, min(LABELLED, len(training_set.rows))).astype(int)
        self._labelled = training_set.rows[some], training_set.columns[some]
        self._cells = Cells(self._views)

    def _learnt(self, training_set: TrainingSet, labels: Labels) -> bool:
        return super()._learnt(training_set, labels) and _areas(labels) == self._areas

    @property
    def probabilities(self) -> torch.Tensor:
        return self._of_pass("probabilities")

    @property
    def embeddings(self) -> torch.Tensor:
        return self._of_pass("embeddings")

    @property
    def labelled_embeddings(self) -> torch.Tensor:
        """(labels, features) of some labelled pixels, evenly chosen."""
        return self._of_pass("labelled_embeddings")

    def model(self) -> SegmentationModel:
        """What was learnt, on its own."""
        recipe = FeatureRecipe.of(self.scene_features.features)
        standardise = self._views.standardise
        return SegmentationModel(recipe, self.classes, standardise, self._design, self._network, self._cells)

    def _begin(self, ids: list[int]) -> Segmenter:
        """A network for classes; in warm training it begins with what the last one knew."""
        dropout = self.settings.dropout
        if dropout is None:
            dropout = 0.0 if self.settings.training == "paper" else DROPOUT
        cube = self.scene_features.cube
        network = self._design.make(cube.channels // cube.dates, len(ids), dropout)
        if self._goes_on:
            self._inherit(network, ids)
        elif self.settings.weights:
            load_weights(network.encoder.network, self.settings.weights)
        return network.to(self.scene_features.device)

    def _without_labels(self, network: Segmenter, classes: int, rng: np.random.Generator):
        """What a semi-supervised training needs beside the crops: its supervision, and crops from all over the pool."""
        if self.settings.supervision == "labels":
            return None, None
        from . import semi_supervision

        cube, pool = self.scene_features.cube, self.scene_features.pool
        supervision = semi_supervision.make(self.settings, network, classes, cube.channels, self.scene_features.device)
        chosen = rng.permutation(len(pool))[:UNLABELLED]
        corners = pool.rows[chosen] - self._side // 2, pool.columns[chosen] - self._side // 2
        return supervision, self._views.cut(*corners, self._side)[0]

    def _remeasured(self, passes: int) -> list[Network]:
        rng = np.random.default_rng(self._seed + 1)
        images, count = self._crops.images, min(STATISTICS, len(self._crops))
        batches = [torch.from_numpy(rng.choice(len(images), count, replace=False)) for _ in range(passes)]
        return [remeasured(self._network, images[batch.to(images.device)].float()) for batch in batches]

    def _opinions(self, members: list) -> torch.Tensor:
        pool = self.scene_features.pool
        result = torch.empty(len(members), len(pool), len(self.classes), device=self.scene_features.device)
        for cell, pixels, rows, columns in self._each_cell(pool.rows, pool.columns):
            images = self._cells.read(cell)
            for number, member in enumerate(members):
                result[number, pixels] = self._cells.answers(member, images)[0][:, rows, columns].T
        return result

    def _of_pass(self, name: str) -> torch.Tensor:
        """One of the arrays that one pass over the cells with pixels of the pool gives."""
        if name not in self._arrays:
            pool, (rows, columns) = self.scene_features.pool, self._labelled
            probabilities, embeddings = self._pass(
                np.concatenate([pool.rows, rows]), np.concatenate([pool.columns, columns])
            )
            self._arrays |= {"probabilities": probabilities[: len(pool)], "embeddings": embeddings[: len(pool)]}
            self._arrays["labelled_embeddings"] = embeddings[len(pool) :]
        return self._arrays[name]

    def _pass(self, rows: np.ndarray, columns: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
        """Class probabilities (pixels, classes) and embeddings (pixels, features) of any pixels."""
        device, stride = self.scene_features.device, self._network.encoder.stride
        probabilities = torch.empty(len(rows), len(self.classes), device=device)
        embeddings = torch.empty(len(rows), EMBEDDED, device=device)
        projection = projected(self._network.encoder.channels[-1]).to(device)
        for cell, pixels, down, right in self._each_cell(rows, columns):
            chances, maps = self._cells.answers(self._network, self._cells.read(cell))
            self._cells.keep(cell, chances)
            probabilities[pixels] = chances[:, down, right].T
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


def _areas(labels: Labels) -> tuple:
    """The answers and their shapes: other areas can hold the same labelled pixels."""
    return str(labels.answers), shapely.to_wkb(labels.shapes).tolist()


def projected(features: int) -> torch.Tensor:
    """Random projections (features, EMBEDDED) that about keep distances (Johnson and Lindenstrauss 1984)."""
    generator = torch.Generator().manual_seed(0)
    return torch.randn(features, EMBEDDED, generator=generator) / EMBEDDED**0.5
