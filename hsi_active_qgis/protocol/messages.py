"""Lines between QGIS and the engine, one JSON object each.

In:   a Request or a Cancel.
Out:  {"type": "ready", "protocol", "version", "device", "why"} once, then for each request any number of
      {"type": "progress", "id", "fraction", "text"} and one of
      {"type": "result", "id", "result"}, {"type": "error", "id", "code", "message"}, {"type": "cancelled", "id"}.
In what the engine says a text for the user is {"sentence": template, "values": {...}}, see sentence.py.
A line that is no request is answered by an error, its id null where it has none.
"""

import json
from dataclasses import dataclass
from typing import Any, Optional, Union

from .reading import ProtocolError, read


@dataclass(frozen=True)
class Request:
    """args: the fields of the verb's request."""

    id: int
    verb: str
    args: dict[str, Any]


@dataclass(frozen=True)
class Cancel:
    """The request that is not wanted any more."""

    cancel: int


@dataclass(frozen=True)
class Fault:
    """A line that is no request, and why."""

    id: Optional[int]
    message: str


def read_line(line: bytes) -> Union[Request, Cancel, Fault]:
    """What a line from QGIS says."""
    number = None
    try:
        told = json.loads(line)
        if not isinstance(told, dict):
            raise ProtocolError("A request must be an object with id, verb, args.")
        number = read(Optional[int], told.get("id"), "request: id")
        return read(Cancel if "cancel" in told else Request, told, "request")
    except ProtocolError as error:
        return Fault(number, error.args[0])
    except ValueError:
        return Fault(None, "A request must be a line of JSON in UTF-8.")
    except RecursionError:
        return Fault(number, "A request must not be nested so deeply.")
