"""Maps of one machine and mosaics of the same, and whether they are the same."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio

from hsi_active_qgis.engine import verbs
from tests.engine.conftest import Toy, materials, write

ALSO = ("confidence", "uncertainty", "probabilities")
NAMES = ("classes", *ALSO)
TILED = {"tiled": True, "blockxsize": 16, "blockysize": 16}


@dataclass
class Known:
    """A scene with a model of it, and the folder for results."""

    scene: dict
    model: str
    folder: Path

    @property
    def job(self) -> str:
        return str(self.folder / "job")

    def classify(self, **more) -> dict[str, str]:
        """The maps of one machine."""
        made = {name: str(self.folder / f"one_{name}.tif") for name in NAMES}
        verbs.classify(self.scene, made, model=self.model, **more)
        return made

    def plan(self, scenes=None, **more) -> dict:
        return verbs.plan_mosaic(scenes or self.scene, self.model, self.job, **{"also": ALSO, "side": 32, **more})

    def mosaic(self, scenes=None, **more) -> dict:
        self.plan(scenes, **more)
        verbs.map_blocks(self.job)
        return verbs.collect_mosaic(self.job)


def toy_model(folder: Path, **settings) -> str:
    """A model of three materials."""
    spectra, reference = materials()
    plain = Toy(write(folder / "plain.tif", spectra), spectra, reference)
    path = str(folder / "toy.hsimodel")
    verbs.train(plain.scene, plain.answers(60), path, **settings)
    return path


def with_gaps(path: Path, seed: int = 0, **profile) -> dict:
    """A scene of the same materials with nodata of every kind."""
    spectra, _ = materials(seed=seed)
    spectra[:, 20:33, 10:50] = -9999
    spectra[4, :7, 60:] = -9999
    spectra[:, 50:, :3] = 0
    return {"raster": str(write(path, spectra, **{"nodata": -9999, **TILED, **profile}))}


def assert_same(one: dict, mosaic: dict) -> None:
    """Every raster: values, nodata and place to the last bit; of the class map the colours, too."""
    assert set(one) == set(mosaic) == set(NAMES)
    for name, path in one.items():
        with rasterio.open(path) as a, rasterio.open(mosaic[name]) as b:
            assert (a.crs, a.transform, a.shape, a.dtypes) == (b.crs, b.transform, b.shape, b.dtypes)
            assert a.read().tobytes() == b.read().tobytes(), name
            assert np.array_equal(a.nodatavals, b.nodatavals, equal_nan=True)
            assert np.array_equal(a.dataset_mask(), b.dataset_mask())
            assert a.descriptions == b.descriptions
            if name == "classes":
                shown = b.colormap(1)
                assert shown == {i: colour for i, colour in a.colormap(1).items() if i in shown}
                assert set(np.unique(a.read())) <= set(shown)
