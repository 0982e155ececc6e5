"""Train a segmenter: tiles labelled in full in, model file out."""

from __future__ import annotations

from ..protocol.learners import LEARNERS
from ..translation import tr
from .learner_choice import COMMITTEE, ENCODER, SUPERVISION, TRAINING, declare_learner
from .trainclassifier import TrainClassifier

SEGMENTERS = ("unet", "deeplab")


class TrainSegmenter(TrainClassifier):
    """hsiactive:trainsegmenter."""

    ID = "trainsegmenter"
    NESTED = True

    def displayName(self) -> str:
        return tr("Train segmenter")

    def about(self) -> str:
        return tr(
            "Trains U-Net or DeepLab, for two dates in their Siamese form, on areas labelled in full and keeps it in a "
            "model file for Segment raster and Detect changes. Areas may be drawn in others: the largest of LABELS "
            "count first, and what lies in them counts more, so that a tile marked with the class of its ground and "
            "the areas drawn in it go together. It needs labels of at least two classes, and best a GPU."
        )

    def declare_learner(self) -> None:
        learners = {name: LEARNERS[name] for name in SEGMENTERS}
        declare_learner(self, learners, plain=(ENCODER, SUPERVISION, TRAINING, COMMITTEE))
