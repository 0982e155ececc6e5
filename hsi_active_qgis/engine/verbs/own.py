"""The verb that tries a query strategy of one's own."""

from pathlib import Path

from ...protocol.own import UnusableFile
from ...protocol.requests import Check
from ...protocol.results import CheckedStrategy
from ..errors import BadRequest
from ..own.contract import broken
from ..own.files import strategy_in
from ..progress import Progress
from ..verb import verb


@verb
def check(request: Check, progress: Progress) -> CheckedStrategy:
    """Run the strategy of a file on pixels made up for it."""
    try:
        spec, strategy = strategy_in(Path(request.file))
    except UnusableFile as error:
        raise BadRequest(str(error)) from error
    try:
        return CheckedStrategy(spec.name, list(broken(spec, strategy)))
    except Exception as error:
        return CheckedStrategy(spec.name, [f"It fails: {type(error).__name__}: {error}."])
