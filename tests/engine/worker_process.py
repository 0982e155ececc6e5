"""The engine as a process that tests speak to in JSON lines."""

import json
import subprocess
import sys
from pathlib import Path

from hsi_active_qgis.engine.verbs import VERBS
from hsi_active_qgis.protocol.reading import read
from hsi_active_qgis.protocol.sentence import put_together

ENTRY = Path(__file__).resolve().parents[2] / "hsi_active_qgis" / "engine" / "__main__.py"


class Worker:
    def __init__(self, cwd: str = "/", stderr=None):
        self.process = subprocess.Popen(
            [sys.executable, "-I", str(ENTRY), "serve"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=cwd,
            stderr=stderr,
        )
        self.ready = self.read()

    def read(self) -> dict:
        return json.loads(self.process.stdout.readline(), object_hook=put_together)

    def send(self, **message) -> None:
        self.process.stdin.write(json.dumps(message).encode() + b"\n")
        self.process.stdin.flush()

    def ask(self, verb: str, **args) -> tuple[dict, list]:
        self.send(id=7, verb=verb, args=args)
        answer, fractions = self.end_of(7)
        if answer["type"] == "result":
            read(VERBS[verb].request.result, answer["result"], verb)  # as QGIS does
        return answer, fractions

    def end_of(self, number: int) -> tuple[dict, list]:
        fractions = []
        while True:
            message = self.read()
            assert message["id"] == number
            if message["type"] != "progress":
                return message, fractions
            fractions.append(message["fraction"])
