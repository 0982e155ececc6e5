"""Extended morphological profiles (Benediktsson et al. 2005): what is brighter or darker than its surroundings.

Each principal component is joined by its openings and closings with squares of growing radius. An opening takes away
what is bright and smaller than the square, a closing what is dark.
"""

import numpy as np
import torch
from scipy.ndimage import maximum_filter, minimum_filter

from ...features.groups import Features
from ...raster.windows import Window

RADII = (1, 3, 5, 7, 9)  # pixels, the seed paper's
COMPONENTS = 10  # principal components with a profile; more than ten hardly add to it
REACH = 2 * RADII[-1]  # pixels that an opening looks around itself: an erosion, then a dilation


def profile(features: Features, window: Window) -> torch.Tensor:
    """Return a window's components, their openings and their closings (features, rows, columns), 0 where not valid.

    Pixels that are not valid, and those beyond the raster, take no part.
    """
    outer = window.expanded(REACH, features.cube.shape)
    values = features.window(outer, ("pca",))[:COMPONENTS].cpu().numpy()
    valid = features.valid(outer).cpu().numpy()
    layers = [values]
    for radius in RADII:
        layers += [opening(values, valid, radius), -opening(-values, valid, radius)]
    stacked = np.concatenate(layers)[(slice(None), *window.inside(outer))]
    stacked[:, ~valid[window.inside(outer)]] = 0
    return torch.from_numpy(stacked).to(features.device)


def profile_width(components: int) -> int:
    """How many features a profile has, of so many principal components."""
    return min(COMPONENTS, components) * (1 + 2 * len(RADII))


def opening(values: np.ndarray, valid: np.ndarray, radius: int) -> np.ndarray:
    """Open images (images, rows, columns) with a square of 2 radius + 1 pixels a side, valid pixels alone."""
    size = (1, 2 * radius + 1, 2 * radius + 1)
    eroded = minimum_filter(np.where(valid, values, np.inf), size, mode="constant", cval=np.inf)
    return maximum_filter(np.where(eroded < np.inf, eroded, -np.inf), size, mode="constant", cval=-np.inf)
