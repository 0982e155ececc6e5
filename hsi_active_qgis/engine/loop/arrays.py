"""What a session's query model and learner tell the strategy of a round."""

from typing import TYPE_CHECKING

import numpy as np
import torch

from ...protocol.strategies import STRATEGY_SPECS, serves
from ..errors import BadRequest
from ..strategies.arrays import Arrays

if TYPE_CHECKING:
    from .session import Session


def arrays_of(session: "Session", strategy: str, answered: np.ndarray) -> Arrays:
    """What the strategy needs, from the learner once it is trained, and a covariance where there is one.

    `answered`: (units,) of them those that hold an answer. Raises BadRequest when the learner does not give it.
    """
    query_model, learner = session.query_model, session.learner
    if not session.trained:
        return session.units.arrays(_of_first_set(session), answered)
    strategy = strategy if strategy in STRATEGY_SPECS else "variance_reduction"  # the name of a first set
    _check(session, strategy)
    answerable = query_model.answerable
    arrays = Arrays(learner.embeddings, learner.labelled_embeddings, answerable, session.known, answered)
    for name in STRATEGY_SPECS[strategy].needs:
        setattr(arrays, name, getattr(learner, name))
    arrays.covariance, arrays.attacked = learner.covariance, session.settings.attacked
    return session.units.arrays_of_learner(arrays, answered)


def _of_first_set(session: "Session") -> Arrays:
    query_model, scene_features = session.query_model, session.scene_features
    answerable = torch.ones_like(query_model.variance)
    arrays = Arrays(query_model.embeddings, query_model.labelled_embeddings, answerable, session.known)
    arrays.variance, arrays.covariance = query_model.variance, query_model.covariance
    if session.known:
        arrays.spectral_variance, arrays.spectral_covariance = query_model.spectral()
    arrays.change = scene_features.features.change(scene_features.values)
    return arrays


def _check(session: "Session", strategy: str) -> None:
    kind = (session.name, session.settings.network, session.settings.committee)
    if not serves(strategy, *kind):
        fit = [name for name in STRATEGY_SPECS if serves(name, *kind)]
        raise BadRequest(
            'The learner "{name}" does not know what the strategy "{strategy}" needs. Choose another learner or '
            "committee, or one of the strategies {fit}.",
            name=session.name,
            strategy=strategy,
            fit=", ".join(fit),
        )
