"""What every model remembers of its training scene, to see another one in the same way; and the file that holds it."""

import json
from dataclasses import dataclass

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from ..errors import ModelMismatch, ModelUnreadable, TooFewBands
from ..features.groups import Features
from ..features.preprocessing import Projection
from ..raster.cube import Cube
from ..raster.files import written

FORMAT = "hsi_active {} 1"  # with the learner's name: the key of a model file's settings
ARRAYS = ("mean", "mnf", "pca")
SETTINGS = ("scales", "bands", "band_total", "wavelength_nm", "dates", "smoothing")
FORMER = {"smoothing": 0.1}  # of files that do not tell
WAVELENGTH_TOLERANCE_NM = 5.0  # more than the drift of a sensor, less than the step between its bands


@dataclass(frozen=True)
class FeatureRecipe:
    """From a raster's bands to features: bands (1-based, of band_total) and their wavelengths, the number of dates,
    projection and scales; smoothing: of the maps, see maps/smoothing.py."""

    projection: Projection
    scales: dict[str, float]
    bands: list[int]
    band_total: int
    wavelength_nm: list[float] | None
    dates: int
    smoothing: float | None = None

    @property
    def channels(self) -> int:
        """Values of a pixel: the used bands of each date."""
        return self.dates * len(self.bands)

    @classmethod
    def of(cls, features: Features) -> "FeatureRecipe":
        """The recipe by which a training scene's features were made."""
        cube = features.cube
        wavelengths = cube.table.wavelength_nm
        listed = None if wavelengths is None else wavelengths.tolist()
        return cls(features.projection, features.scales, cube.bands, cube.band_total, listed, cube.dates)

    def open_scene(self, scene: dict, device: str) -> Features:
        """Open another scene and see it as the training scene was. Raises ModelMismatch when its bands differ."""
        if self.dates == 2 and not scene.get("second"):
            raise ModelMismatch("The model compares two dates. Give the raster of the second date, too.")
        if self.dates == 1 and scene.get("second"):
            raise ModelMismatch("The model knows one date only. Leave the second one out, or train on both.")
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

    def write(self, path: str, kind: str, tensors: dict[str, torch.Tensor], settings: dict) -> None:
        """Write a safetensors file whose metadata holds the settings, this recipe's and the given ones, as JSON."""
        own = {name: torch.from_numpy(getattr(self.projection, name)) for name in ARRAYS}
        stored = {name: tensor.detach().cpu().contiguous() for name, tensor in (own | tensors).items()}
        text = json.dumps({name: getattr(self, name) for name in SETTINGS} | settings)
        with written(path, size=sum(tensor.nbytes for tensor in stored.values()) + len(text)) as part:
            save_file(stored, part, {FORMAT.format(kind): text})

    @classmethod
    def read(cls, path: str, kinds: list[str]) -> tuple[str, "FeatureRecipe", dict[str, torch.Tensor], dict]:
        """Return a file's kind, recipe, other tensors and other settings. Raises ModelUnreadable."""
        try:
            with safe_open(path, "pt") as file:
                metadata = file.metadata() or {}
                kind = next(kind for kind in kinds if FORMAT.format(kind) in metadata)
                settings = FORMER | json.loads(metadata[FORMAT.format(kind)])
                tensors = {name: file.get_tensor(name) for name in sorted(file.keys())}
            projection = Projection(*(tensors.pop(name).numpy() for name in ARRAYS))
            recipe = cls(projection, **{name: settings.pop(name) for name in SETTINGS})
            if not projection.mnf.shape[0] == projection.pca.shape[0] == len(projection.mean) == recipe.channels:
                raise ModelUnreadable
        except (OSError, SafetensorError, StopIteration, LookupError, ValueError, TypeError) as error:
            raise ModelUnreadable from error
        return kind, recipe, tensors, settings
