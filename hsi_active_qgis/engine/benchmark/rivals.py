"""Rivals: what plain classifiers on single spectra make of the very labels that a learner had.

scikit-learn is imported where it is used: at the top it would take the start of any engine a second.
"""

import numpy as np

from ..assessment.accuracy import confusion_matrix, scores
from ..raster.cube import Cube
from .draws import Draw

TREES, PENALTY = 200, 100.0
RIVALS = {"forest": f"random forest ({TREES} trees)", "svc": "SVC on standardised spectra"}
RIVAL_FIGURES = tuple(f"{rival}_{figure}" for rival in RIVALS for figure in ("oa", "aa"))


class Rivals:
    """Those of RIVALS on the pixels of one draw, taught and judged as a learner of the same answers is."""

    def __init__(self, cube: Cube, draw: Draw):
        self._draw = draw
        self._labelled = draw.reference > 0
        self._spectra = np.zeros((int(self._labelled.sum()), cube.channels), np.float32)
        places = np.cumsum(self._labelled).reshape(draw.reference.shape) - 1
        for window in cube.windows():
            here = self._labelled[window.slices]
            self._spectra[places[window.slices][here]] = cube.read(window)[0][:, here].T
        self._places = places

    def figures(self, asked: np.ndarray, classes: np.ndarray) -> dict[str, float]:
        """The figures of RIVAL_FIGURES for pixels asked about (n, 4) and their classes (n,), 0 = don't know.

        Empty while fewer than two classes are known.
        """
        truth, result = self._draw.reference[self._left(asked)], dict[str, float]()
        for name, predicted in self.predicted(asked, classes).items():
            found = scores(confusion_matrix(truth, predicted, self._draw.ids))
            result |= {f"{name}_oa": found["overall"], f"{name}_aa": found["average"]}
        return result

    def predicted(self, asked: np.ndarray, classes: np.ndarray) -> dict[str, np.ndarray]:
        """What each makes of the labelled test pixels that were not asked about, row by row; arguments as above."""
        known = classes > 0
        if len(np.unique(classes[known])) < 2:
            return {}
        taught = self._spectra[self._places[tuple(asked[known, :2].T)]]
        judged = self._spectra[self._places[self._left(asked)]]
        return {name: rival.fit(taught, classes[known]).predict(judged) for name, rival in _made().items()}

    def _left(self, asked: np.ndarray) -> np.ndarray:
        """Labelled test pixels that were not asked about (rows, columns) bool."""
        left = self._draw.test & self._labelled
        left[asked[:, 0], asked[:, 1]] = False
        return left


def _made() -> dict:
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
    from sklearn.svm import SVC

    forest = RandomForestClassifier(TREES, random_state=0)
    return {"forest": forest, "svc": make_pipeline(StandardScaler(), SVC(C=PENALTY))}
