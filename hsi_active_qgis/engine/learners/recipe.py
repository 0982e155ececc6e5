"""What every model remembers of its training scene, to see another one in the same way; and the file that holds it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import torch

from ...protocol.reading import read
from ...protocol.sentence import Sentence, counted
from ..errors import ModelMismatch, ModelUnreadable, TooFewBands
from ..features.band_values import OTHER_LIGHT, OTHER_SCALE, QUANTILES, BandValues, in_words
from ..features.groups import Features
from ..features.preprocessing import Projection
from ..raster.cube import Cube, numbered
from .model_file import checksum, read_file, write_file

ARRAYS = ("mean", "mnf", "pca")
VALUES = "band_quantiles"  # not in the files of the first versions
SETTINGS = {
    "scales": dict[str, float],
    "bands": tuple[int, ...],
    "band_total": int,
    "wavelength_nm": tuple[float, ...] | None,
    "dates": int,
    "smoothing": float | None,
    "temperature": float,
    "feature_bands": tuple[int, ...],
    "feature_total": int,
}
FORMER = {"smoothing": 0.1, "temperature": 1.0, "feature_bands": [], "feature_total": 0}  # of files that do not tell
OF_MAPS = ("smoothing", "temperature")
CHECK = Sentence("Look whether both are of one unit and scale; else the map is wrong.")
FLAT = "In {name} bands that the model uses hold one value only: {listed}. Repair them, or train without them."
FIT = Sentence("Give the raster of the features that it was trained with, of this place.")
WAVELENGTH_TOLERANCE_NM = 5.0  # more than the drift of a sensor, less than the step between its bands


@dataclass(frozen=True)
class FeatureRecipe:
    """From a raster's bands to features: bands (1-based, of band_total) and their wavelengths, the number of dates,
    projection and scales; smoothing, temperature: of the maps, see maps/smoothing.py; feature_bands: of another raster
    of feature_total bands, which are further features; values: of the training scene; notices: on the file that it
    was read from."""

    projection: Projection
    scales: dict[str, float]
    bands: Sequence[int]
    band_total: int
    wavelength_nm: Sequence[float] | None
    dates: int
    smoothing: float | None = None
    temperature: float = 1.0
    feature_bands: Sequence[int] = ()
    feature_total: int = 0
    values: BandValues = field(default_factory=BandValues, compare=False)
    notices: tuple[str, ...] = ()

    @property
    def channels(self) -> int:
        """Values of a pixel: the used bands of each date, then the further features."""
        return self.dates * len(self.bands) + len(self.feature_bands)

    @classmethod
    def of(cls, features: Features) -> "FeatureRecipe":
        """The recipe by which a training scene's features were made."""
        cube = features.cube
        wavelengths = cube.table.wavelength_nm
        listed = None if wavelengths is None else wavelengths.tolist()
        parts = (features.projection, features.scales, cube.bands, cube.band_total, listed, cube.dates)
        further = cube.feature_bands, cube.feature_total
        return cls(*parts, None, 1.0, *further, values=BandValues(cube))

    def open_scene(self, scene: dict, device: str) -> Features:
        """Open another scene and see it as the training scene was. Raises ModelMismatch when bands or scale differ."""
        self._check_rasters(scene)
        try:
            cube = Cube(**scene | {"bands": list(self.bands), "feature_bands": list(self.feature_bands)})
        except TooFewBands as error:
            raise ModelMismatch(
                "The model needs {wanted} bands. {advice}",
                wanted=self.band_total,
                advice=Sentence(ModelMismatch.message),
            ) from error
        if cube.band_total != self.band_total:
            raise ModelMismatch(
                "The model needs {wanted} bands and the raster has {given}. {advice}",
                wanted=self.band_total,
                given=cube.band_total,
                advice=Sentence(ModelMismatch.message),
            )
        if cube.feature_total != self.feature_total:
            wanted, given = (counted(count, "band", "bands") for count in (self.feature_total, cube.feature_total))
            raise ModelMismatch(
                "The model wants {wanted} of further features, and their raster has {given}. {advice}",
                wanted=wanted,
                given=given,
                advice=FIT,
            )
        theirs = cube.table.wavelength_nm
        if self.wavelength_nm is not None and theirs is not None:
            gap = np.abs(np.array(self.wavelength_nm) - theirs)[np.array(self.bands) - 1].max()
            if gap > WAVELENGTH_TOLERANCE_NM:
                raise ModelMismatch(
                    "The wavelengths differ by up to {gap:.0f} nm. {advice}",
                    gap=gap,
                    advice=Sentence(ModelMismatch.message),
                )
        self._compare_values(cube)
        cube.notices += self.notices
        features = Features(cube, self.projection, device)
        features.scales.update(self.scales)
        return features

    def _check_rasters(self, scene: dict) -> None:
        """Raise ModelMismatch for a scene without a raster that the model wants, or with one that it does not know."""
        if self.dates == 2 and not scene.get("second"):
            raise ModelMismatch("The model compares two dates. Give the raster of the second date, too.")
        if self.dates == 1 and scene.get("second"):
            raise ModelMismatch("The model knows one date only. Leave the second one out, or train on both.")
        if self.feature_total and not scene.get("features"):
            raise ModelMismatch(
                "The model wants a raster of {bands} as further features. Give that one, too.",
                bands=counted(self.feature_total, "band", "bands"),
            )
        if not self.feature_total and scene.get("features"):
            raise ModelMismatch("The model knows no further features. Leave their raster out, or train with it.")

    def digest(self, kind: str, tensors: dict[str, torch.Tensor], settings: dict) -> str:
        """SHA-256, hexadecimal, of what was learnt, by which a map and the model file that it was made with are told
        to belong together: of all in the file but how maps are smoothed and what values the training scene had."""
        learnt = {name: torch.from_numpy(getattr(self.projection, name)) for name in ARRAYS} | tensors
        told = {name: getattr(self, name) for name in SETTINGS if name not in OF_MAPS}
        stored = {name: tensor.detach().cpu().contiguous() for name, tensor in learnt.items()}
        return checksum(kind, json.dumps(told | settings), stored)

    def write(self, path: str, kind: str, tensors: dict[str, torch.Tensor], settings: dict) -> None:
        """Write a model file that holds tensors and settings, this recipe's and the given ones; see model_file.py."""
        own = {name: torch.from_numpy(getattr(self.projection, name)) for name in ARRAYS}
        if self.values.quantiles is not None:
            own[VALUES] = torch.from_numpy(self.values.quantiles)
        write_file(path, kind, own | tensors, {name: getattr(self, name) for name in SETTINGS} | settings)

    @classmethod
    def read(cls, path: str, kinds: list[str]) -> tuple[str, "FeatureRecipe", dict[str, torch.Tensor], dict]:
        """Return a file's kind, recipe, other tensors and other settings. Raises ModelUnreadable."""
        kind, tensors, settings, notices = read_file(path, kinds)
        settings = FORMER | settings
        try:
            projection = Projection(*(tensors.pop(name).numpy() for name in ARRAYS))
            values = tensors.pop(VALUES).numpy() if VALUES in tensors else None
            own = {name: read(hint, settings.pop(name), name) for name, hint in SETTINGS.items()}
            recipe = cls(projection, **own, values=BandValues(quantiles=values), notices=tuple(notices))
            if not recipe.fits:
                raise ModelUnreadable
        except (LookupError, ValueError, TypeError) as error:
            raise ModelUnreadable from error
        return kind, recipe, tensors, settings

    @property
    def fits(self) -> bool:
        """Whether its parts fit each other."""
        projection, channels, values = self.projection, self.channels, self.values.quantiles
        further = bool(self.feature_bands) == (self.feature_total > 0)
        further = further and all(1 <= band <= self.feature_total for band in self.feature_bands)
        shapes = projection.mean.shape == (channels,) and projection.mnf.ndim == projection.pca.ndim == 2
        shapes = shapes and len(projection.mnf) == len(projection.pca) == channels
        bands = self.dates in (1, 2) and all(1 <= band <= self.band_total for band in self.bands)
        listed = self.wavelength_nm is None or len(self.wavelength_nm) == self.band_total
        smooth = (self.smoothing is None or self.smoothing > 0) and self.temperature >= 1
        measured = values is None or values.shape == (len(QUANTILES), channels)
        scaled = all(scale > 0 for scale in self.scales.values())
        return shapes and bands and further and listed and measured and smooth and scaled

    def _compare_values(self, cube: Cube) -> None:
        """Tell when a scene's values are unlike those trained on. Raises ModelMismatch for another scale."""
        theirs, own = BandValues(cube), self.dates * len(self.bands)
        raster, features = Sentence("this raster"), Sentence("the further features")
        cube.notices += self._unlike(theirs, slice(0, own), raster)
        if self.feature_bands:
            cube.notices += self._unlike(theirs, slice(own, self.channels), features)
        for name, flat in ((raster, cube.flat_bands), (features, cube.flat_feature_bands)):
            cube.notices += [Sentence(FLAT, name=name, listed=numbered(flat))] if flat else []

    def _unlike(self, theirs: BandValues, part: slice, name: str) -> list[str]:
        """How the values of some channels are unlike those trained on. Raises ModelMismatch for another scale."""
        times, outside = self.values.times(theirs, part), self.values.outside(theirs, part)
        count = part.stop - part.start
        told = Sentence(
            "The values of {name} are {times} than those that the model was trained on",
            name=name,
            times=in_words(times),
        )
        if not 1 / OTHER_SCALE < times < OTHER_SCALE:
            raise ModelMismatch(
                "{told}: they are of another scale (digital numbers, percent). Scale both alike, or train on this "
                "raster.",
                told=told,
            )
        if not 1 / OTHER_LIGHT < times < OTHER_LIGHT:
            return [Sentence("{told}. {advice}", told=told, advice=CHECK)]
        if outside > count / 2:
            where = Sentence("{outside} of {count} bands", outside=outside, count=count) + (
                Sentence(" of {name}", name=name) if part.start else ""
            )
            return [
                Sentence(
                    "In {where} the values are unlike those that the model was trained on. {advice}",
                    where=where,
                    advice=CHECK,
                )
            ]
        return []
