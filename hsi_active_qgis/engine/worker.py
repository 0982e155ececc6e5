"""The engine as QGIS sees it: requests in, answers out, one JSON object a line; see protocol/messages.py."""

import _thread
import json
import os
import queue
import signal
import sys
import threading
import time

from hsi_active_qgis.engine.errors import BadRequest, Cancelled, EngineError, OutOfMemory
from hsi_active_qgis.engine.log import log
from hsi_active_qgis.engine.progress import FINISHING, MAPPING
from hsi_active_qgis.engine.verb import Verb
from hsi_active_qgis.protocol.catalogue import PROTOCOL, VERSION
from hsi_active_qgis.protocol.messages import Cancel, Fault, Request, read_line
from hsi_active_qgis.protocol.sentence import Sentence, in_parts

MOMENT_S = 2.0  # that a window of a map mostly needs at most; less than the grace that a client gives


class Wire:
    """The protocol's end of stdout; whatever else is printed goes to stderr."""

    def __init__(self):
        self._out = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
        os.dup2(2, 1)
        sys.stdout = sys.stderr  # written line by line, for the process leaves without flushing
        self._lock = threading.Lock()

    def send(self, kind: str, **payload) -> None:
        """Write one line; where nobody reads any more, the engine has nothing left to do."""
        line = json.dumps({"type": kind, **in_parts(payload)}, allow_nan=False) + "\n"
        with self._lock:
            try:
                self._out.write(line)
                self._out.flush()
            except OSError:
                os._exit(0)


class Stop:
    """Which requests are cancelled. The one that runs is interrupted where it stands, unless its files are being
    finished: a long product of matrices would else answer a cancel only seconds later. One that draws a map has a
    moment to come to the end of a window, for then the session goes on as it is: `is_whole`."""

    def __init__(self):
        self._numbers: set[int] = set()
        self._running: int | None = None
        self.is_whole = False
        signal.signal(signal.SIGINT, self._interrupt)

    def cancel(self, number: int) -> None:
        """Called by the thread that reads stdin."""
        self._numbers.add(number)
        if self.is_whole:
            moment = threading.Timer(MOMENT_S, self._stop, [number])
            moment.daemon = True
            moment.start()
        else:
            self._stop(number)

    def begin(self, number: int) -> None:
        self._running, self.is_whole = number, False

    def shield(self) -> None:
        """From here on only `check` stops the request."""
        self._running = None

    def check(self, number: int) -> None:
        if number in self._numbers:
            self._running = None
            raise Cancelled

    def _stop(self, number: int) -> None:
        if number == self._running:
            _thread.interrupt_main()

    def _interrupt(self, *_) -> None:
        if self._running in self._numbers:
            self._running, self.is_whole = None, False
            raise Cancelled


def serve() -> None:
    """Answer requests in order until stdin ends; leave at once when it does, for then QGIS is gone."""
    wire, stop = Wire(), Stop()
    inbox: queue.Queue[Request | Fault] = queue.Queue()
    threading.Thread(target=_read_stdin, args=(inbox, stop), daemon=True).start()

    from hsi_active_qgis.engine import device, verbs
    from hsi_active_qgis.engine.loop import kept_session

    name, why = device.choose()
    wire.send("ready", protocol=PROTOCOL, version=VERSION, device=name, why=why)
    log.info("Ready, version %s, on %s: %s", VERSION, name, why)
    while True:
        request = inbox.get()
        if isinstance(request, Fault):
            log.warning("A line that is no request came in: %s", request.message)
            wire.send("error", id=request.id, code=BadRequest().code, message=request.message)
            continue
        started = time.monotonic()
        try:
            outcome = _answer(request, wire, stop, verbs.VERBS)
        except Cancelled:
            if not stop.is_whole:
                kept_session.forget()  # what was interrupted may be half done
            outcome = "cancelled"
            wire.send("cancelled", id=request.id)
        log.info("%s: %s after %.2f s", request.verb, outcome, time.monotonic() - started)


def _read_stdin(inbox: queue.Queue[Request | Fault], stop: Stop) -> None:
    try:
        for line in sys.stdin.buffer:
            message = read_line(line)
            if isinstance(message, Cancel):
                stop.cancel(message.cancel)
            else:
                inbox.put(message)
    finally:  # nobody is left to ask, whatever ended the input
        os._exit(0)


def _answer(request: Request, wire: Wire, stop: Stop, verbs: dict[str, Verb]) -> str:
    """Send the result or the error of one request, and return which; Cancelled leaves this function."""
    number = request.id

    def progress(fraction: float, text: str = "") -> None:
        stop.check(number)
        if text.startswith(MAPPING):
            stop.is_whole = True
        if text == FINISHING:
            stop.shield()
        wire.send("progress", id=number, fraction=round(float(fraction), 4), text=text)

    try:
        stop.begin(number)
        progress(0.0)
        if request.verb not in verbs:
            raise BadRequest
        verb = verbs[request.verb]
        result = verb.answer(verb.asked(request.args), progress)
        stop.shield()
        wire.send("result", id=number, result=result)
        return "result"
    except Cancelled:
        raise
    except EngineError as error:
        stop.shield()
        wire.send("error", id=number, code=error.code, message=error.sentence)
        return f"{error.code} ({error})"
    except MemoryError:
        stop.shield()
        log.exception("Out of memory")
        wire.send("error", id=number, code="OutOfMemory", message=OutOfMemory.message)
        return "OutOfMemory"
    except Exception as error:
        stop.shield()
        log.exception("A fault that is not known")
        message = Sentence(
            "The engine met a fault it does not know ({kind}). Its log has the details.", kind=type(error).__name__
        )
        wire.send("error", id=number, code="Internal", message=message)
        return "Internal"
