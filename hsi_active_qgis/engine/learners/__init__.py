"""Learners: from labelled pixels to class probabilities. They know no query strategy."""

from ..errors import BadRequest
from .spectral_spatial import LABEL_LIMIT, SpectralSpatial

__all__ = ["LABEL_LIMIT", "LEARNERS", "find"]

LEARNERS = {"spectral_spatial": SpectralSpatial}


def find(name: str):
    """Look up a learner's class. Raises BadRequest with the names there are."""
    if name not in LEARNERS:
        raise BadRequest(f'There is no learner "{name}". Choose one of {", ".join(LEARNERS)}.')
    return LEARNERS[name]
