"""What the tests of learners need again and again: a ground, labels of the toy's reference, a raster in windows."""

import numpy as np
import torch

from hsi_active_qgis.engine.features.groups import Features
from hsi_active_qgis.engine.features.pool import Pool
from hsi_active_qgis.engine.learners import SceneFeatures, load_model
from hsi_active_qgis.engine.raster import cube as cube_module
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.labels import Labels, burn
from hsi_active_qgis.engine.raster.windows import Window


def ground_of(path, step: int = 1) -> SceneFeatures:
    """A raster with every `step`th pixel in the pool."""
    cube = Cube(str(path))
    pool = Pool.of(cube, 0)
    return SceneFeatures.of(cube, Pool(pool.rows[::step], pool.columns[::step]), "cpu")


def labels_of(scene_features: SceneFeatures, toy, count: int, unsure: int = 0) -> Labels:
    """Labels of random pixels, the last `unsure` of them don't-knows."""
    answers = toy.answers(count + unsure)
    return burn(scene_features.cube, answers[:count] + [[wkb, None] for wkb, _ in answers[count:]])


def rng(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


def right(learner, scene_features: SceneFeatures, toy) -> float:
    """Share of the pool's pixels whose best class is the reference's."""
    ids = np.array([c["id"] for c in learner.classes])
    found = ids[learner.probabilities.argmax(1).numpy()]
    return float((found == toy.reference[scene_features.pool.rows, scene_features.pool.columns]).mean())


def whole(scene_features: SceneFeatures) -> Window:
    return Window(0, 0, *scene_features.cube.shape)


def in_tiles(features: Features) -> None:
    """Have features be made and kept as those of a raster of many windows."""
    features._whole = features._kept_window = None


def in_windows(scene_features: SceneFeatures, model, monkeypatch) -> torch.Tensor:
    """The model's probabilities, put together from nine windows of a raster that is read as one of nine."""
    monkeypatch.setattr(type(scene_features.cube), "windows", lambda cube: cube_module.split(cube.shape, (20, 24)))
    in_tiles(scene_features.features)
    result = torch.zeros(len(model.classes), *scene_features.cube.shape)
    for window in scene_features.cube.windows():
        result[(slice(None), *window.slices)] = model.predict(scene_features.features, window)
    return result


def reloaded(model, path):
    model.save(str(path))
    return load_model(str(path))
