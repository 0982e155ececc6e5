"""A strategy that asks for pixels of the class that fewest pixels seem to be of."""

import torch

from hsi_active_qgis.engine.strategies import by_score


def chance_of_rarest(probabilities: torch.Tensor) -> torch.Tensor:
    return probabilities[:, probabilities.sum(0).argmin()]


rarest_class = by_score("probabilities", chance_of_rarest)
