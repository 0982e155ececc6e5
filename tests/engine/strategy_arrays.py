"""What tests of the strategies choose from: 400 pixels of a 20 x 20 map."""

import numpy as np
import torch

from hsi_active_qgis.engine.own.strategy_contract import PIXELS, arrays, chances, pool
from hsi_active_qgis.engine.strategies.arrays import Arrays

__all__ = ["PIXELS", "arrays", "chances", "clumps", "line", "pool"]


def line(places: list, labelled: list = (), **others) -> Arrays:
    """Arrays whose pixels lie on a line of feature space."""
    points = torch.tensor(places, dtype=torch.float32)[:, None]
    known = torch.tensor(list(labelled), dtype=torch.float32)[:, None]
    return Arrays(points, known, torch.ones(len(points)), len(known), **others)


def clumps(sizes: list, seed: int = 0) -> torch.Tensor:
    """Points (sum of sizes, 3) in clumps far from each other, one after the other."""
    rng = np.random.default_rng(seed)
    centres = np.repeat(50 * np.eye(len(sizes), 3) + 90 * np.arange(len(sizes))[:, None], sizes, 0)
    return torch.from_numpy((centres + rng.normal(0, 1, (sum(sizes), 3))).astype("float32"))
