"""Notes down what goes wrong in QGIS. Everything is written at once, for QGIS may be killed or crash."""

import json
import os
import sys
import threading

from qgis.core import Qgis, QgsApplication

with open(os.environ["HSI_DESKTOP_TASK"], encoding="utf-8") as _file:
    TASK = json.load(_file)
_expected = []


def note(kind, **entry):
    """Add a line to a file of this run: "told", "problems" or "log"."""
    with open(os.path.join(TASK["folder"], f"{kind}.jsonl"), "a", encoding="utf-8") as target:
        target.write(json.dumps(entry) + "\n")


def expect_log(words):
    """Let errors with these words be; the scenario brings them about."""
    _expected.append(words)


def _on_message(text, tag, level):
    note("log", tag=tag, level=int(level), text=text)
    if any(words in text for words in _expected):
        return
    if tag == "Python error" or level == Qgis.MessageLevel.Critical:
        note("problems", text=f"log: {tag}: {text}")


def _on_unraisable(unraisable):
    note("problems", text=f"unraisable: {unraisable.exc_type} {unraisable.exc_value} in {unraisable.object}")


def _on_thread_error(error):
    note("problems", text=f"thread {error.thread}: {error.exc_type} {error.exc_value}")


sys.unraisablehook = _on_unraisable
threading.excepthook = _on_thread_error
QgsApplication.messageLog().messageReceived.connect(_on_message)
