"""Adversarial active learning (Ducoffe and Precioso 2018): pixels that the smallest step turns into another class."""

from .arrays import Arrays
from .batch import Batch
from .uncertainty import margin


def adversarial(attack: str):
    """A strategy by the squared lengths of the steps that an attack finds, "bim" or "deepfool".

    An attack takes many passes, so only the pixels torn most between two classes are attacked; the rest go by margin.
    """

    def strategy(arrays: Arrays, batch: Batch) -> None:
        if not batch.open:
            return
        doubt = (margin(arrays.probabilities) * arrays.answerable).cpu().numpy()
        near = batch.shortlist(doubt, arrays.attacked)
        norms = arrays.adversarial_norms(attack, near)
        ease = (1 / (1 + norms / norms.median().clamp_min(1e-12))).nan_to_num(0)  # 0.5 for a step of median length
        scores = 1e-6 * doubt
        scores[near] = (ease * arrays.answerable[near]).cpu().numpy()
        batch.take_best(scores, arrays.likeness)

    return strategy
