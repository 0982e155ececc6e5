"""A model as one graph of torch, from the values of a tile to class probabilities; onnx_file.py writes it.

What the engine does with numpy, SciPy or in place is said again here, in steps that can be traced.
"""

import torch
import torch.nn.functional as F
from torch import nn

from ..errors import BadRequest
from ..features.groups import BLURS, reach
from ..learners import Model
from ..learners.committee.model import CommitteeModel
from ..learners.kernel.model import KernelModel
from ..learners.networks.dense_model import DenseModel
from ..learners.networks.patch_model import NetworkModel
from ..learners.recipe import FeatureRecipe
from ..learners.segmentation.model import SegmentationModel
from ..maps import smoothing, walker
from ..raster.cube import Cube
from .heads import DenseHead, Ground, Head, KernelHead, PatchHead, SegmentationHead
from .tile_values import TileValues

HEADS: dict[type, type[Head]] = {
    KernelModel: KernelHead,
    DenseModel: DenseHead,
    NetworkModel: PatchHead,
    SegmentationModel: SegmentationHead,
}
NOT_ALONE = "A model of two dates or of further features wants more than one raster, and cannot be written as ONNX."
NO_GRAPH = "Models of support vector machines and of learners of one's own cannot be written as ONNX. Choose another."


class Groups(nn.Module):
    """The feature groups of a tile that are asked for, as `Features` makes them."""

    mean: torch.Tensor
    mnf: torch.Tensor
    pca: torch.Tensor

    def __init__(self, recipe: FeatureRecipe, names: set[str]):
        super().__init__()
        self.names, self.scales = names, recipe.scales
        self.reach: int = max((reach(BLURS[name]) for name in names if name in BLURS), default=0)
        self.register_buffer("mean", torch.from_numpy(recipe.projection.mean)[:, None, None])
        for name in ("mnf", "pca"):
            weights = torch.from_numpy(getattr(recipe.projection, name)).T.contiguous()
            self.register_buffer(name, weights[:, :, None, None])

    def forward(self, values: torch.Tensor, valid: torch.Tensor) -> dict[str, torch.Tensor]:
        centred = torch.where(valid, values - self.mean, 0.0)[None]
        found = {"pca": F.conv2d(centred, self.pca)[0]} if "pca" in self.names else {}
        found["mnf"] = F.conv2d(centred, self.mnf)[0]
        for name in sorted(self.names & set(BLURS)):
            sums, weights = (_gaussian(part, BLURS[name]) for part in (found["mnf"], valid[None].float()))
            found[name] = torch.where(valid, sums / weights.clamp_min(1e-6), 0.0)
        return {name: part / self.scales[name] for name, part in found.items()}


class Graph(nn.Module):
    """A tile (1, bands, rows, columns), see TileValues, to (1, classes + 1, rows, columns): the probabilities that the
    map shows, 0 where there is no data, which the last one tells.

    reach: how far it looks around a pixel. Raises BadRequest for a model that is none.
    """

    def __init__(self, model: Model, cube: Cube):
        super().__init__()
        members = model.members if isinstance(model, CommitteeModel) else [model]
        recipe = model.recipe
        if recipe.dates > 1 or recipe.feature_bands:
            raise BadRequest(NOT_ALONE)
        if not all(type(member) in HEADS for member in members):
            raise BadRequest(NO_GRAPH)
        self.prior = recipe.smoothing if model.smooth else None
        self.temperature = recipe.temperature
        self.values = TileValues(cube)
        heads = [HEADS[type(member)](member) for member in members]
        self.heads, self.loops = nn.ModuleList(heads), any(head.loops for head in heads)
        names = set(smoothing.EDGES if self.prior else ()).union(*(head.groups for head in heads))
        self.groups = Groups(recipe, names)
        around = smoothing.HALO if self.prior else 0
        self.reach: int = self.groups.reach + around + max(head.reach for head in heads)

    def forward(self, tile: torch.Tensor) -> torch.Tensor:
        values, valid = self.values(tile[0])
        ground = Ground(values, valid, self.groups(values, valid))
        shown = sum(head(ground) for head in self.heads) / len(self.heads)
        if self.prior:
            edges = torch.cat([ground.groups[name] for name in smoothing.EDGES])[: smoothing.EDGE_COMPONENTS]
            shown = _smoothed(shown, edges, valid, self.prior)
        shown = smoothing.tempered(shown, self.temperature, 0)
        return torch.cat([torch.where(valid, shown, 0.0), (~valid)[None].float()])[None]


def _gaussian(values: torch.Tensor, sigma: float) -> torch.Tensor:
    """Gaussian sums of (components, rows, columns), 0 beyond the border."""
    radius = reach(sigma)
    taps = torch.exp(-(torch.arange(-radius, radius + 1).double() ** 2) / (2 * sigma**2))
    taps = (taps / taps.sum()).float()
    down = F.conv2d(values[:, None], taps.view(1, 1, -1, 1), padding=(radius, 0))
    return F.conv2d(down, taps.view(1, 1, 1, -1), padding=(0, radius))[:, 0]


def _smoothed(probabilities: torch.Tensor, components: torch.Tensor, valid: torch.Tensor, prior: float) -> torch.Tensor:
    """What walker.smooth does without clamped pixels."""
    weights = walker.edge_weights(components, valid)
    degree = sum(weights) + prior
    own, radius = prior * probabilities / degree, 1 - prior / (prior + 4 + 4 / 2**0.5)
    values, step = probabilities, torch.zeros_like(probabilities)
    ratio, kept, new = radius, 0.0, 1.0
    for _ in range(walker.STEPS):
        near = sum(weight / degree * one for weight, one in zip(weights, walker.shifted(values), strict=True))
        step = step * kept + (own + near - values) * new
        values = values + step
        following = 1 / (2 / radius - ratio)
        kept, new, ratio = following * ratio, 2 * following / radius, following
    values = values.clamp_min(0)
    return values / values.sum(0).clamp_min(1e-9)
