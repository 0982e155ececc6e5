"""The options of the command line, read off the dataclasses of requests: names, help, which are needed."""

import argparse
import json
from collections.abc import Iterable
from dataclasses import MISSING, dataclass, replace
from typing import Any, NoReturn, Union, get_args

from ..protocol.catalogue import VERSION
from ..protocol.fields import flat_fields, required
from ..protocol.parts import Outputs, Scene
from ..protocol.reading import plain, words_of

FIELD = "field of the classes; class in a session file"
LAYER = "layer of the vector files, where one has several"
LABELS = "vector file of points and polygons, or a session file with all its answers"
SEVERAL = Union[str, tuple[str, ...]]
DATES = ("raster", "second")  # of which a mosaic takes lists
ANSWERS = {"answers": "labels", "validation": "validation", "held_out": "held_out"}  # options for files of answers


@dataclass(frozen=True)
class Option:
    """name: with underscores; kind: type of the value; needed: whether it must be given."""

    name: str
    kind: Any
    help: str
    needed: bool = False
    read: bool = False  # whether it names a file that is read, of which the request knows no more than its content

    @property
    def flag(self) -> str:
        return f"--{self.name.replace('_', '-')}"

    def value(self, text: str) -> Any:
        """What a word says, as JSON; what is wrong with it tells the reader of requests."""
        if set(get_args(self.kind) or [self.kind]) <= {str, type(None)}:
            return text
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text


class Parser(argparse.ArgumentParser):
    """One that says what is wrong in a sentence."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f'{message[:1].upper()}{message[1:].rstrip(".")}; see "{self.prog} --help".\n')


def parser_of(requests: Iterable[Any], about: str) -> argparse.ArgumentParser:
    """A parser with a command for each verb, of which it is given the class of the request."""
    parser = Parser("python -m hsi_active_qgis.engine", description=about, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=VERSION)
    commands = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    for request in requests:
        summary = (request.__doc__ or "").splitlines()[0]
        usage = "%(prog)s [--option value ...]"
        command = commands.add_parser(request.verb, help=summary, description=summary, usage=usage, allow_abbrev=False)
        for option in options_of(request):
            text = option.help.replace("%", "%%")
            command.add_argument(option.flag, help=text, required=option.needed, type=option.value)
    return parser


def options_of(request: Any) -> list[Option]:
    """The options of a verb, of which it is given the class of the request."""
    found: list[Option] = []
    for name, (field, hint) in flat_fields(request).items():
        if hint is Outputs:
            outputs = flat_fields(Outputs).items()
            found += [_option("output" if key == "classes" else key, *one) for key, one in outputs]
        elif name == "scene":
            found += _scene_options(field, hint)
        elif name in ANSWERS:
            needed = required(field) and request.verb != "update"  # which asks its first questions without any
            found.append(Option(ANSWERS[name], str, LABELS, needed, read=True))
        else:
            found.append(_option(name, field, hint))
    labelled = any(option.name == "labels" for option in found)
    return found + ([Option("field", str, FIELD), Option("layer", str, LAYER)] if labelled else [])


def _scene_options(field: Any, hint: Any) -> list[Option]:
    """What makes up a scene; several of them where a request takes a list, or one by its name."""
    parts = [_option(name, *one) for name, one in flat_fields(Scene).items()]
    if str in get_args(hint):
        return [replace(part, needed=False) for part in (_option("scene", field, hint), *parts)]
    several = hint is not Scene
    return [replace(part, kind=SEVERAL) if several and part.name in DATES else part for part in parts]


def _option(name: str, field: Any, hint: Any) -> Option:
    form = words_of(hint, field.metadata)
    usual = "" if field.default in (MISSING, None, "") else f", {json.dumps(plain(field.default))} unless given"
    return Option(name, hint, f"{field.metadata.get('help', name)} ({form}{usual})", required(field))
