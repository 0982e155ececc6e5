"""The verb that tries a query strategy or a learner of one's own."""

from functools import partial
from pathlib import Path

from ...protocol.own import UnusableFile, spec_in
from ...protocol.requests import Check
from ...protocol.results import CheckedFile
from ...protocol.sentence import Sentence
from ...protocol.strategies import StrategySpec
from ..errors import BadRequest
from ..own import learner_contract, strategy_contract
from ..own.files import ask
from ..progress import Progress
from ..verb import verb


@verb
def check(request: Check, progress: Progress) -> CheckedFile:
    """Run the strategy or the learner of a file on pixels made up for it."""
    path, problems = Path(request.file), list[str]()
    try:
        spec = spec_in(path)
    except UnusableFile as error:
        raise BadRequest(error.args[0]) from error
    progress(0.0, Sentence("Trying {name}", name=path.name))
    try:
        if isinstance(spec, StrategySpec):
            problems += strategy_contract.broken(spec, partial(ask, path))
        else:
            problems += learner_contract.broken(path)
    except BadRequest as error:
        problems.append(error.sentence)
    return CheckedFile("strategy" if isinstance(spec, StrategySpec) else "learner", spec.name, problems)
