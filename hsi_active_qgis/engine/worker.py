"""The engine as QGIS sees it: requests in, answers out, one JSON object a line.

In:   {"id", "verb", "args"} or {"cancel": id}.
Out:  {"type": "ready", "protocol", "version", "device", "why"} once, then for each request any number of
      {"type": "progress", "id", "fraction", "text"} and one of
      {"type": "result", "id", "result"}, {"type": "error", "id", "code", "message"}, {"type": "cancelled", "id"}.
"""

import json
import os
import queue
import sys
import threading
import traceback

from hsi_active_qgis.catalogue import PROTOCOL, VERSION
from hsi_active_qgis.engine.errors import BadRequest, Cancelled, EngineError, OutOfMemory


class Wire:
    """The protocol's end of stdout; whatever else is printed goes to stderr, that is, the log."""

    def __init__(self):
        self._out = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
        os.dup2(2, 1)
        self._lock = threading.Lock()

    def send(self, kind: str, **payload) -> None:
        with self._lock:
            self._out.write(json.dumps({"type": kind, **payload}, allow_nan=False) + "\n")
            self._out.flush()


def serve() -> None:
    """Answer requests in order until stdin ends; leave at once when it does, for then QGIS is gone."""
    wire = Wire()
    inbox: queue.Queue = queue.Queue()
    cancelled: set[int] = set()
    threading.Thread(target=_read_stdin, args=(inbox, cancelled), daemon=True).start()

    from hsi_active_qgis.engine import device, verbs

    name, why = device.choose()
    wire.send("ready", protocol=PROTOCOL, version=VERSION, device=name, why=why)
    while True:
        _answer(inbox.get(), wire, cancelled, verbs.VERBS)


def _read_stdin(inbox: queue.Queue, cancelled: set) -> None:
    for line in sys.stdin.buffer:
        message = json.loads(line)
        if "cancel" in message:
            cancelled.add(message["cancel"])
        else:
            inbox.put(message)
    os._exit(0)


def _answer(request: dict, wire: Wire, cancelled: set, verbs: dict) -> None:
    number = request["id"]

    def progress(fraction: float, text: str = "") -> None:
        if number in cancelled:
            raise Cancelled
        wire.send("progress", id=number, fraction=round(float(fraction), 4), text=text)

    try:
        progress(0.0)
        if request["verb"] not in verbs:
            raise BadRequest
        result = verbs[request["verb"]](**request["args"], progress=progress)
        wire.send("result", id=number, result=result)
    except Cancelled:
        wire.send("cancelled", id=number)
    except EngineError as error:
        wire.send("error", id=number, code=error.code, message=str(error))
    except MemoryError:
        traceback.print_exc()
        wire.send("error", id=number, code="OutOfMemory", message=OutOfMemory.message)
    except Exception as error:
        traceback.print_exc()
        message = f"The engine met a fault it does not know ({type(error).__name__}). Its log has the details."
        wire.send("error", id=number, code="Internal", message=message)
    finally:
        cancelled.discard(number)
