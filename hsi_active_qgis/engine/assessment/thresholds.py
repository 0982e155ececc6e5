"""The threshold of the class looked for, chosen on pixels whose class is known and was not taught."""

from dataclasses import replace

import numpy as np

from ..errors import BadRequest
from ..maps.mapping import Form, predict_window, target_index
from ..raster.labels import Labels, burn
from .accuracy import best_threshold

OTHER, TARGET = 1, 2
TABLE = [{"id": OTHER, "name": "other"}, {"id": TARGET, "name": "target_class"}]


def with_threshold(form: Form, validation: list | None, model, features, labels: Labels | None = None) -> Form:
    """The form with the threshold of the best F1 on `validation`, answers as verbs.py has them; without them as it is.

    labels: those that were taught, whose pixels do not count. Raises BadRequest when both a threshold and answers are
    given, or when no pixel or each one is of the class looked for.
    """
    if validation is None:
        return form
    if form.threshold is not None:
        raise BadRequest("Give either a threshold or labels to choose it by, not both.")
    target_class = target_index(model.classes, form.target_class)
    names = {str(model.classes[target_class][key]).lower() for key in ("id", "name")}
    ids = [None if value in (None, "") else TARGET if str(value).lower() in names else OTHER for _, value in validation]
    answers = [[wkb, number] for (wkb, _), number in zip(validation, ids, strict=True)]
    known = burn(features.cube, answers, TABLE, layered=True)
    truth, score = _compared(known, labels, model, features, target_class, form)
    if truth.all() or not truth.any():
        name = model.classes[target_class]["name"]
        raise BadRequest(
            'A threshold is chosen by pixels of the class "{name}" and by others, none of them taught. The validation '
            "labels do not hold both: draw more of them.",
            name=name,
        )
    return replace(form, threshold=best_threshold(truth, score))


def _compared(
    known: Labels, labels: Labels | None, model, features, target_class: int, form: Form
) -> tuple[np.ndarray, np.ndarray]:
    """Of the validation pixels: which are of the class (pixels,) bool, and its probability on the map (pixels,)."""
    truth, score = [np.zeros(0, bool)], [np.zeros(0, np.float32)]
    for window in features.cube.windows():
        here = known.mask(window)
        if labels is not None:
            here[labels.mask(window) > 0] = 0
        if here.any():
            _, shown, valid = predict_window(model, features, window, labels, form.smoothing, form.temperature)
            here[~valid.cpu().numpy()] = 0
            truth.append(here[here > 0] == TARGET)
            score.append(shown[target_class].cpu().numpy()[here > 0])
    return np.concatenate(truth), np.concatenate(score)
