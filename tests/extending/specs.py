"""The specifications of a learner and a strategy that the tests add; both sides read them."""

from hsi_active_qgis.protocol.learners import LearnerSpec
from hsi_active_qgis.protocol.strategies import StrategySpec

NEAREST_MEAN = LearnerSpec(
    "nearest_mean", "Nearest mean", "the class whose mean is nearest", settings=("training",), pool_limit={"cpu": 300}
)
RAREST_CLASS = StrategySpec(
    "rarest_class", "Rarest class", "pixels that may be of it", ("probabilities",), "May be of the rarest class"
)
