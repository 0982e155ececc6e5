"""Where on a raster there is ground: windows for samples of one that is masked or mostly empty."""

import numpy as np

from .windows import Window, spread

STEP = 8  # pixels between those looked at first
MOST_WINDOWS, CLOSELY = 400, 256  # looked into for data, of a raster of more; and at each pixel


def with_ground(windows: list[Window], look, most: int | None = MOST_WINDOWS) -> list[Window]:
    """The windows cut to the ground in them; those without any are left out.

    look: of a window and a step to whether the squares of so many pixels in it have ground, bool; of ground so small
    that looking at one pixel in each misses it all, every pixel is looked at unless the windows are many.
    most: windows to look into, None for all.
    """
    windows = spread(windows, most or len(windows))
    for step in (STEP, 1) if len(windows) <= CLOSELY else (STEP,):
        found = [part for window in windows if (part := _cut(window, look(window, step), step))]
        if found:
            return found
    return []


def thinned(windows: list[Window], most: int) -> list[Window]:
    """All windows, or evenly so many of them that they have about `most` pixels."""
    pixels = sum(window.pixels for window in windows)
    return spread(windows, max(1, int(len(windows) * min(1, most / max(1, pixels)))))


def any_of(ground: np.ndarray, step: int) -> np.ndarray:
    """Whether there is any in squares of so many pixels, bool."""
    if ground.all():
        return np.ones((-(-ground.shape[0] // step), -(-ground.shape[1] // step)), bool)
    padded = np.pad(ground, [(0, -length % step) for length in ground.shape])
    down, across = (length // step for length in padded.shape)
    by_row = np.any(padded.reshape(down, step, -1), axis=1)
    return np.any(by_row.reshape(down, across, step), axis=2)


def _cut(window: Window, ground: np.ndarray, step: int) -> Window | None:
    rows, columns = (np.flatnonzero(ground.any(axis)) * step for axis in (1, 0))
    if not len(rows):
        return None
    margin = step if step > 1 else 0  # the pixel looked at is anywhere in its square
    top, left = max(0, rows[0] - margin), max(0, columns[0] - margin)
    bottom = min(window.rows, rows[-1] + step + margin)
    right = min(window.columns, columns[-1] + step + margin)
    return Window(int(window.row + top), int(window.column + left), int(bottom - top), int(right - left))
