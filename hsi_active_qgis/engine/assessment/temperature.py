"""The temperature at which a map's confidence agrees best with a check sample, and the confidence at it.

After Guo et al. 2017, with the one number that a pixel of the map has: the log odds of its confidence are divided by
the temperature, which is theirs exactly where a single class competes with the one shown. Above 1 the map was too sure.
"""

from contextlib import closing

import numpy as np
import rasterio

from ..progress import Progress
from ..raster.files import written
from ..raster.opening import open_raster

RANGE = (0.1, 10.0)  # of the temperature
SURE = 1e-6  # as far from 0 and 1 as a confidence counts
HALVINGS = 40
FOLDS = 10
FORM = {"driver": "GTiff", "count": 1, "dtype": "float32", "BIGTIFF": "IF_SAFER", "tiled": True}
FORM |= {"blockxsize": 256, "blockysize": 256, "compress": "deflate", "predictor": 3}


def scaled(sure: np.ndarray, temperature: float | np.ndarray) -> np.ndarray:
    """Confidences from 0 to 1 at a temperature."""
    return 1 / (1 + np.exp(-_log_odds(sure) / temperature))


def fitted(sure: np.ndarray, right: np.ndarray, weights: np.ndarray) -> float:
    """The temperature of the largest likelihood for points (n,): confidence, whether right, and weight."""
    odds, (least, most) = _log_odds(sure), np.log(RANGE)
    for _ in range(HALVINGS):  # the slope of the likelihood falls with 1 / temperature
        middle = (least + most) / 2
        wanting = weights @ ((right - 1 / (1 + np.exp(-odds / np.exp(middle)))) * odds)
        least, most = (least, middle) if wanting > 0 else (middle, most)
    return float(np.exp(middle))


def left_out(sure: np.ndarray, right: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """The confidences (n,) at the temperature that the other points are fitted by, a tenth left out at a time."""
    fold = np.random.default_rng(0).permutation(len(sure)) % FOLDS
    found = np.array(sure)
    for number in np.unique(fold):
        here = fold == number
        found[here] = scaled(sure[here], fitted(sure[~here], right[~here], weights[~here]))
    return found


def write_scaled(source: str, path: str, temperature: float, progress: Progress) -> None:
    """Write a raster of confidence at a temperature. Raises CannotWrite, DiskFull, RasterUnreadable."""
    with closing(open_raster(source)) as file, written(path, 4 * file.height * file.width) as part:
        profile = FORM | {name: file.profile[name] for name in ("height", "width", "nodata", "crs", "transform")}
        with rasterio.open(part, "w", **profile) as target:
            windows = [window for _, window in target.block_windows(1)]
            for done, window in enumerate(windows):
                progress(done / len(windows), "Writing the scaled confidence")
                sure, known = file.read(1, window=window), file.read_masks(1, window=window) > 0
                target.write(np.where(known, scaled(sure, temperature), sure).astype("float32"), 1, window=window)


def _log_odds(sure: np.ndarray) -> np.ndarray:
    clear = np.clip(sure, SURE, 1 - SURE)
    return np.log(clear / (1 - clear))
