"""The functions of the files that protocol/own.py reads the specifications of."""

import runpy
import sys
from contextlib import redirect_stdout
from pathlib import Path

from ...protocol.own import UnusableFile, files_in, spec_in
from ...protocol.strategies import StrategySpec
from ..errors import BadRequest
from ..log import log
from ..strategies import Strategy, register
from ..strategies.arrays import Arrays
from ..strategies.batch import Batch


def strategy_in(path: Path) -> tuple[StrategySpec, Strategy]:
    """Run a file and return its specification and function. Raises UnusableFile."""
    spec = spec_in(path)
    try:
        with redirect_stdout(sys.stderr):  # standard output is the engine's answers
            found = runpy.run_path(str(path)).get("strategy")
    except (Exception, SystemExit) as error:  # no file of the user's may end the engine
        raise UnusableFile(f"{path} cannot be run ({type(error).__name__}: {error}). Correct it.") from error
    if not callable(found):
        raise UnusableFile(f"{path} has no function `strategy(arrays, batch)`. Add one.")
    return spec, found


def add_all(folder: str) -> None:
    """Register the strategies of a folder. One that cannot be run tells why when it is asked; the log has it, too."""
    for path in files_in(folder):
        try:
            spec = spec_in(path)
            try:
                _, strategy = strategy_in(path)
            except UnusableFile as error:
                log.error("%s", error)
                strategy = _refusing(str(error))
            register(spec, strategy)
        except (UnusableFile, ValueError) as error:
            log.error("%s", error)


def _refusing(sentence: str) -> Strategy:
    def strategy(arrays: Arrays, batch: Batch) -> None:
        raise BadRequest(sentence)

    return strategy
