"""A trained spectral-spatial classifier on its own: enough to classify any scene of the same bands."""

import json
from dataclasses import dataclass

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from ..cube import Cube
from ..errors import ModelMismatch, ModelUnreadable, TooFewBands
from ..features import GROUPS, POSITION, Features
from ..files import written
from ..preprocessing import Projection
from ..windows import Window
from .gaussian_process import chunk_rows, matern

FORMAT = "hsi_active spectral_spatial 1"
ARRAYS = ("mean", "mnf", "pca")
SETTINGS = ("groups", "length", "classes", "scales", "bands", "band_total", "wavelength_nm")
SHARPNESS = 10.0  # mean of the Gaussian process (0 to 1) -> logit; measured on Indian Pines
WAVELENGTH_TOLERANCE_NM = 5.0  # more than the drift of a sensor, less than the step between its bands


@dataclass(frozen=True)
class KernelModel:
    """Kernel weights on labelled pixels and all that turns a raster into their features.

    labelled (labels, features), weights (labels, classes), classes [{"id", "name", "colour"}], one a column;
    groups, length: the kernel, see kernel_input; bands: 1-based, of band_total.
    """

    groups: tuple[str, ...]
    length: float
    labelled: torch.Tensor
    weights: torch.Tensor
    classes: list[dict]
    projection: Projection
    scales: dict[str, float]
    bands: list[int]
    band_total: int
    wavelength_nm: list[float] | None

    def predict(self, features: Features, window: Window) -> torch.Tensor:
        """Return class probabilities (classes, rows, columns) before smoothing."""
        pixels = features.window(window, self.groups).flatten(1).T
        labelled, weights = self.labelled.to(pixels.device), self.weights.to(pixels.device)
        means = [
            matern(kernel_input(chunk, self.groups, self.length), labelled) @ weights
            for chunk in pixels.split(chunk_rows(labelled))
        ]
        return probabilities(torch.cat(means)).T.reshape(-1, window.rows, window.columns)

    def open_scene(self, scene: dict, device: str) -> Features:
        """Open another scene and see it as the training scene was. Raises ModelMismatch when its bands differ."""
        try:
            cube = Cube(**scene | {"bands": self.bands})
        except TooFewBands as error:
            raise ModelMismatch(f"The model needs {self.band_total} bands. {ModelMismatch.message}") from error
        if cube.band_total != self.band_total:
            raise ModelMismatch(
                f"The model needs {self.band_total} bands and the raster has {cube.band_total}. {ModelMismatch.message}"
            )
        theirs = cube.table.wavelength_nm
        if self.wavelength_nm is not None and theirs is not None:
            gap = np.abs(np.array(self.wavelength_nm) - theirs)[np.array(self.bands) - 1].max()
            if gap > WAVELENGTH_TOLERANCE_NM:
                raise ModelMismatch(f"The wavelengths differ by up to {gap:.0f} nm. {ModelMismatch.message}")
        features = Features(cube, self.projection, device)
        features.scales.update(self.scales)
        return features

    def save(self, path: str) -> None:
        """Write a safetensors file whose metadata holds the settings as JSON."""
        tensors = {name: torch.from_numpy(np.ascontiguousarray(getattr(self.projection, name))) for name in ARRAYS}
        tensors |= {"labelled": self.labelled.cpu().contiguous(), "weights": self.weights.cpu().contiguous()}
        settings = json.dumps({name: getattr(self, name) for name in SETTINGS})
        with written(path, size=sum(tensor.nbytes for tensor in tensors.values()) + len(settings)) as part:
            save_file(tensors, part, {FORMAT: settings})

    @classmethod
    def load(cls, path: str) -> "KernelModel":
        """Read a model. Raises ModelUnreadable for a file that is damaged or not ours."""
        try:
            with safe_open(path, "pt") as file:
                settings = json.loads((file.metadata() or {})[FORMAT])
                tensors = {name: file.get_tensor(name) for name in ("labelled", "weights", *ARRAYS)}
            settings["groups"] = tuple(settings["groups"])
            projection = Projection(*(tensors.pop(name).numpy() for name in ARRAYS))
            model = cls(**tensors, projection=projection, **settings)
            consistent = (
                model.weights.shape == (len(model.labelled), len(model.classes))
                and set(model.groups) <= set(GROUPS)
                and projection.mnf.shape[0] == projection.pca.shape[0] == len(projection.mean) == len(model.bands)
            )
        except (OSError, SafetensorError, KeyError, ValueError, TypeError) as error:
            raise ModelUnreadable from error
        if not consistent:
            raise ModelUnreadable
        return model


def kernel_input(groups: torch.Tensor, names: tuple[str, ...], length: float) -> torch.Tensor:
    """Concatenated groups (pixels, components) in kernel lengths, whatever the number of groups.

    `length`: of the kernel, in root mean squared distances between two pixels.
    """
    return groups / (sum(name != POSITION for name in names) ** 0.5 * length)


def probabilities(means: torch.Tensor) -> torch.Tensor:
    """Class probabilities (pixels, classes) from the means of a one-hot regression."""
    return torch.softmax(SHARPNESS * means, 1)
