"""From which probability on a pixel counts as changed: where Otsu's threshold parts the probabilities of the scene.

Few labels make probabilities that are too low or too high all over; what changed stands apart from the rest all the
same.
"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from ..features.groups import Features
from ..features.preprocessing import SURVEY_PIXELS
from ..features.tiles import SIDE
from ..learners import MapModel
from ..learners.unlike_dates import otsu
from ..raster.labels import Labels
from ..raster.windows import Window
from .mapping import Form, predict_window, target_index

ENOUGH = 150_000  # pixels; a raster of several windows is looked at in tiles spread over its ground
WITHIN = 0.25, 0.75  # a pixel that is surer than that keeps its class: where next to nothing changed, noise is parted


def decided(form: Form, model: MapModel, features: Features, labels: Labels | None = None) -> Form:
    """The form with Otsu's threshold, for change in two classes learnt pixel by pixel; else as it is."""
    if form.threshold is not None or features.cube.dates == 1 or len(model.classes) != 2 or not model.smooth:
        return form
    target, found, count = target_index(model.classes, form.target_class), [], 0
    for part in _parts(features):
        if count < ENOUGH and features.valid(part).any():
            _, shown, valid = predict_window(model, features, part, labels, form.smoothing, form.temperature)
            found.append(shown[target][valid].cpu().numpy())
            count += len(found[-1])
    threshold = otsu(np.concatenate(found))[0] if found else 0.5
    return replace(form, threshold=float(np.clip(threshold, *WITHIN)))


def _parts(features: Features) -> Iterator[Window]:
    """The raster where it is one window, else tiles of it by chance, from all over its ground."""
    windows = features.cube.windows()
    if len(windows) > 1:
        windows = [tile for window in features.cube.sample(SURVEY_PIXELS)[0] for tile in window.split(SIDE)]
    for place in np.random.default_rng(0).permutation(len(windows)):
        yield windows[place]
