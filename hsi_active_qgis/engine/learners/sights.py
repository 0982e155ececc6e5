"""What learners see of a pixel: its spectrum, its features with its surroundings', or its morphological profile."""

from collections.abc import Callable

import numpy as np
import torch

from ..features.groups import Features
from ..progress import Progress
from ..raster.windows import Window, split
from .base import SceneFeatures
from .kernel.spectral_spatial import WIDE
from .support_vectors.profiles import profile

TILE = 128  # pixels a side that are seen at once


def spectrum(features: Features, window: Window) -> torch.Tensor:
    """Return a window's spectra (bands, rows, columns) in physical units, 0 where not valid."""
    return torch.from_numpy(features.cube.read(window)[0]).to(features.device)


def surroundings(features: Features, window: Window) -> torch.Tensor:
    """Return the components of a window's spectra and of what lies around them (components, rows, columns)."""
    return features.window(window, WIDE)


Sight = Callable[[Features, Window], torch.Tensor]
SIGHTS: dict[str, Sight] = {"emp_svm": profile, "spectrum_svm": spectrum, "features": surroundings}


def seen_at(sight: Sight, scene: SceneFeatures, rows: np.ndarray, columns: np.ndarray, progress: Progress):
    """What is seen of single pixels (pixels, features)."""
    parts: list[torch.Tensor] = []
    members: list[np.ndarray] = []
    all_tiles = tiles(Window(0, 0, *scene.cube.shape))
    for done, tile in enumerate(all_tiles):
        progress(done / len(all_tiles), "Reading what the learner sees")
        here = np.flatnonzero(tile.contains(rows, columns))
        if not len(here):
            continue
        box = Window(rows[here].min(), columns[here].min(), np.ptp(rows[here]) + 1, np.ptp(columns[here]) + 1)
        seen = sight(scene.features, box)
        parts.append(seen[:, rows[here] - box.row, columns[here] - box.column].T)
        members.append(here)
    order = torch.from_numpy(np.argsort(np.concatenate(members))).to(scene.device)
    return torch.cat(parts)[order]


def tiles(window: Window) -> list[Window]:
    """Cover a window with small ones."""
    parts = split((window.rows, window.columns), (TILE, TILE))
    return [tile._replace(row=tile.row + window.row, column=tile.column + window.column) for tile in parts]
