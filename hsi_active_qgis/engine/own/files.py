"""What the files do that protocol/own.py reads the specifications of."""

from functools import partial
from pathlib import Path

from ...protocol.own import UnusableFile, files_in, spec_in
from ...protocol.strategies import StrategySpec
from .. import learners, strategies
from ..log import log
from ..strategies.arrays import Arrays
from ..strategies.batch import Batch
from .learner import OwnLearner
from .model import model_of
from .running import Guarded, named_in


def ask(path: Path, arrays: Arrays, batch: Batch) -> None:
    """Fill a batch by the strategy of a file. Raises BadRequest."""
    strategy = named_in(path, "strategy", "function `strategy(arrays, batch)`")
    with Guarded(path):
        strategy(arrays, batch)


def add_all(folder: str) -> None:
    """Register what the files of a folder hold; the log has those that cannot be read."""
    for path in files_in(folder):
        try:
            spec = spec_in(path)
            if isinstance(spec, StrategySpec):
                strategies.register(spec, partial(ask, path))
            else:
                model = model_of(path, spec)
                learners.register(spec, partial(OwnLearner, model=model), model)
        except (UnusableFile, ValueError) as error:
            log.error("%s", error)
