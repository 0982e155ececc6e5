"""A check sample: random points in each class of a map, to be labelled without a look at it.

They are for the accuracy alone, see area_adjusted.py: labels that a query strategy chose would tell a wrong one.
"""

from contextlib import closing

import numpy as np
import rasterio.transform

from ...protocol.figures import CheckSample, SamplePoint
from ...protocol.requests import DrawSample
from ..errors import BadRequest, counted
from ..progress import Progress
from ..raster.cube import open_raster, shown_transform
from ..raster.windows import Window
from ..verb import verb


@verb
def draw_sample(request: DrawSample, progress: Progress) -> CheckSample:
    """Random points in the classes of a map: at least `least` of each, `count` in all, the rest by area.

    A class of fewer pixels gives all that it has. The points come in random order, so that the first ones are a sample,
    too. Raises BadRequest for a raster that is no class map.
    """
    least, rng = request.least, np.random.default_rng([request.seed])
    with closing(open_raster(request.map)) as file:
        windows = [Window(w.row_off, w.col_off, w.height, w.width) for _, w in file.block_windows(1)]
        tallies = []
        for done, window in enumerate(windows):
            progress(done / len(windows), "Counting")
            tallies.append(np.unique(read_classes(file, window), return_counts=True))
        ids = np.unique(np.concatenate([found for found, _ in tallies]))
        ids = ids[ids > 0]
        if not len(ids):
            raise BadRequest("The map has no class anywhere. Choose a class map.")
        in_window = np.stack([_counts_of(ids, *tally) for tally in tallies])
        pixels = in_window.sum(0)
        wanted = allocate(pixels, request.count, least)
        points = []
        for i, class_id in enumerate(ids):
            places = _places(file, windows, class_id, in_window[:, i], rng.choice(pixels[i], wanted[i], replace=False))
            share = float(pixels[i] / pixels.sum())
            x, y = rasterio.transform.xy(shown_transform(file), *places)
            points += [SamplePoint(a, b, int(class_id), share) for a, b in zip(x, y, strict=True)]
    fewer = [
        f"class {i} has {counted(int(n), 'pixel', 'pixels')}" for i, n in zip(ids, pixels, strict=True) if n < least
    ]
    notices = [f"All pixels of a rare class are asked: {', '.join(fewer)}."] if fewer else []
    return CheckSample([points[i] for i in rng.permutation(len(points))], notices)


def allocate(pixels: np.ndarray, count: int, least: int) -> np.ndarray:
    """How many points each class gets (classes,), of its `pixels` (classes,)."""
    few = np.minimum(pixels, least)
    rest = max(0, count - few.sum()) * pixels / pixels.sum()
    return np.minimum(pixels, few + np.round(rest).astype(int))


def read_classes(file, window: Window) -> np.ndarray:
    """The class ids of a window of an open map (rows, columns), 0 = nodata. Raises BadRequest when it holds none."""
    ids = file.read(1, window=window.slices)
    if ids.dtype.kind == "f":
        raise BadRequest("The map has fractions, not the numbers of classes. Choose a class map.")
    return np.where(file.read_masks(1, window=window.slices) > 0, ids, 0).astype(int)


def _counts_of(ids: np.ndarray, found: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Of the pixels `counts` of the classes `found`, those of `ids` (classes,)."""
    place = {int(i): int(n) for i, n in zip(found, counts, strict=True)}
    return np.array([place.get(int(i), 0) for i in ids])


def _places(file, windows: list[Window], class_id: int, in_window: np.ndarray, chosen: np.ndarray) -> tuple:
    """Rows and columns of the `chosen` ones of a class's pixels, numbered from window to window."""
    first = np.cumsum(in_window) - in_window
    rows, columns = [], []
    for i in np.unique(np.searchsorted(first, chosen, side="right") - 1):
        window = windows[i]
        here = chosen[(chosen >= first[i]) & (chosen < first[i] + in_window[i])] - first[i]
        flat = np.flatnonzero(read_classes(file, window) == class_id)[here]
        rows += (flat // window.columns + window.row).tolist()
        columns += (flat % window.columns + window.column).tolist()
    return rows, columns
