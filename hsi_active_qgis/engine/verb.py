"""What makes a function of (request, progress) a verb: JSON becomes its request, its result JSON again."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, get_type_hints

from ..protocol.fields import CACHE, FOLDER, READ, WRITE, files_named, flat_fields
from ..protocol.kept_files import Named
from ..protocol.reading import ProtocolError, plain, read
from ..protocol.sentence import Sentence
from .errors import BadFile, BadRequest
from .progress import Progress, silent, watched
from .raster.files import check_places, check_targets, keeping


@dataclass(frozen=True)
class Verb:
    """request: its class, of protocol/requests.py and its neighbours; function: answers it with one of results."""

    request: Any
    function: Callable[..., Any]

    @property
    def name(self) -> str:
        return self.request.verb

    def asked(self, values: dict) -> Any:
        """The request that JSON values stand for. Raises BadRequest."""
        try:
            return read(self.request, values, self.name)
        except ProtocolError as error:
            raise BadRequest(error.args[0]) from error

    def answer(self, request: Any, progress: Progress = silent, also_read: Iterable[Named] = ()) -> Any:
        """The result as JSON has it. Nothing is begun that would write in the place of a file which the request names
        to be read, nor of those of `also_read`: what its answers were read from; nor where no file can be made."""
        files = [(role, f'"{name}"', path) for role, name, path in files_named(request)]
        sources = [(Sentence("the input {name}", name=name), path) for role, name, path in files if role == READ]
        written = [one for one in files if one[0] in (WRITE, CACHE)]
        targets = [(Sentence("The result {name}", name=name), path) for _, name, path in written]
        folders = [(Sentence("The folder {name}", name=name), *path) for role, name, path in files if role == FOLDER]
        try:
            with keeping([*sources, *also_read]), watched(progress):
                check_targets(targets, folders)
                check_places(path for role, _, path in files if role == WRITE)
                return plain(self.function(request, progress))
        except OSError as error:
            if error.filename is None:
                raise
            raise BadFile(
                "{path}: {why}. Choose another name.", path=str(error.filename)[:200], why=error.strerror
            ) from error

    def __call__(self, *values, progress: Progress = silent, **named) -> Any:
        """Answer a request given by its fields, in their order or by name, as JSON has them."""
        given = dict(zip(flat_fields(self.request), values, strict=False))
        return self.answer(self.asked(given | named), progress)


def verb(function: Callable[..., Any]) -> Verb:
    """Make a function a verb; the type of its `request` says what it can be asked."""
    return Verb(get_type_hints(function)["request"], function)
