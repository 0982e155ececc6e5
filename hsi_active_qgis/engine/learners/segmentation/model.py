"""A trained segmentation network on its own: its answers about a raster of any size, cell by cell."""

from collections import OrderedDict
from dataclasses import dataclass, field

import torch

from ...features.groups import Features
from ...networks.deeplab import DeepLab
from ...networks.encoders import Segmenter
from ...networks.unet import UNet
from ...raster.windows import Window
from ..base import BaseModel
from ..networks.standardise import Standardise
from ..networks.stored import restore, stored
from ..networks.training import mixed
from ..recipe import FeatureRecipe
from .views import Views

NETWORKS: dict[str, type[UNet] | type[DeepLab]] = {"unet": UNet, "deeplab": DeepLab}
CELL, NARROW_CELL = 256, 128  # pixels a side of a cell; the second one of many channels
MANY = 64  # channels
KEPT_BYTES = 128 << 20  # of the last cells' probabilities


@dataclass(frozen=True)
class Design:
    """What makes a network: name: a key of NETWORKS; encoder: of catalogue.ENCODERS; dates; stride: of the stem."""

    name: str
    encoder: str
    dates: int
    stride: int

    def make(self, bands: int, classes: int, dropout: float = 0.0) -> Segmenter:
        """The network with random weights, for a number of bands of each date, further features among them."""
        return NETWORKS[self.name](self.encoder, bands, classes, self.dates, self.stride, dropout)


class Cells:
    """A raster cut into cells, each always seen with the same surroundings: any window shows the same answers."""

    context = 64  # pixels around a cell that are read with it

    def __init__(self, views: Views):
        self.views = views
        self.side = CELL if views.cube.channels <= MANY else NARROW_CELL
        self._kept: OrderedDict[Window, torch.Tensor] = OrderedDict()

    def meeting(self, window: Window) -> list[Window]:
        """The cells that a window lies in."""
        side, (rows, columns) = self.side, self.views.cube.shape
        return [
            Window(row, column, min(side, rows - row), min(side, columns - column))
            for row in range(window.row // side * side, window.row + window.rows, side)
            for column in range(window.column // side * side, window.column + window.columns, side)
        ]

    def answers(self, network: Segmenter, images: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """What a network says of a cell that was read: class probabilities (classes, rows, columns), and the maps of
        its embedding (features, ...), in which pixel (row, column) of the cell is at `(row + context) // stride`."""
        with torch.no_grad(), mixed(images.device.type):
            logits, maps, _ = network(images)
        middle = slice(self.context, -self.context)
        return logits[0, :, middle, middle].float().softmax(0), maps[0].float()

    def read(self, cell: Window) -> torch.Tensor:
        """A cell with its surroundings: (1, channels, rows + 2 context, columns + 2 context)."""
        more = self.context
        around = Window(cell.row - more, cell.column - more, cell.rows + 2 * more, cell.columns + 2 * more)
        return self.views.read(around)[0][None]

    def look(self, network: Segmenter, cell: Window) -> torch.Tensor:
        """Class probabilities (classes, rows, columns) of a cell, those of the last cells from memory."""
        if cell not in self._kept:
            self.keep(cell, self.answers(network, self.read(cell))[0])
        self._kept.move_to_end(cell)
        return self._kept[cell]

    def keep(self, cell: Window, probabilities: torch.Tensor) -> None:
        """Remember a cell's probabilities, and forget the oldest ones when there are too many."""
        self._kept[cell] = probabilities
        while len(self._kept) * probabilities.nbytes > KEPT_BYTES and len(self._kept) > 1:
            self._kept.popitem(last=False)


@dataclass
class SegmentationModel(BaseModel):
    """A network in evaluation mode; classes [{"id", "name", "colour"}], one a logit."""

    recipe: FeatureRecipe
    classes: list[dict]
    standardise: Standardise
    design: Design
    network: Segmenter
    cells: Cells | None = field(default=None, repr=False, compare=False)  # of the scene seen last

    @property
    def smooth(self) -> bool:
        return False  # its map is smooth where the ground is

    def predict(self, features: Features, window: Window) -> torch.Tensor:
        """Return class probabilities (classes, rows, columns) before smoothing."""
        self.network.to(features.device)
        if self.cells is None or self.cells.views.cube is not features.cube:
            self.cells = Cells(Views(features.cube, self.standardise, features.device))
        result = torch.empty(len(self.classes), window.rows, window.columns, device=features.device)
        for cell in self.cells.meeting(window):
            common = _common(cell, window)
            chances = self.cells.look(self.network, cell)
            result[(slice(None), *common.inside(window))] = chances[(slice(None), *common.inside(cell))]
        return result

    def content(self) -> tuple[str, dict[str, torch.Tensor], dict]:
        """Its kind, and the tensors and settings that make it up beside its recipe."""
        tensors = stored(self.network) | self.standardise.tensors
        return self.design.name, tensors, {"classes": self.classes, "design": vars(self.design)}

    @classmethod
    def load(cls, recipe: FeatureRecipe, tensors: dict[str, torch.Tensor], settings: dict) -> "SegmentationModel":
        """From the content of a model file. Raises LookupError, ValueError or RuntimeError when parts do not fit."""
        standardise, design = Standardise.of_file(tensors), Design(**settings["design"])
        classes = settings["classes"]
        if not len(standardise.mean) == len(standardise.deviation) == recipe.channels or design.dates != recipe.dates:
            raise ValueError
        network = design.make(recipe.channels // recipe.dates, len(classes))
        restore(network, tensors)
        return cls(recipe, classes, standardise, design, network)


def _common(cell: Window, window: Window) -> Window:
    """Where a cell and a window overlap."""
    row, column = max(cell.row, window.row), max(cell.column, window.column)
    end_row = min(cell.row + cell.rows, window.row + window.rows)
    end_column = min(cell.column + cell.columns, window.column + window.columns)
    return Window(row, column, end_row - row, end_column - column)
