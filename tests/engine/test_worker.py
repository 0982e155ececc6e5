"""The engine as a process, spoken to in JSON lines and from a terminal."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio.warp
import shapely
from conftest import materials, write

from hsi_active_qgis.catalogue import PROTOCOL

ENTRY = Path(__file__).resolve().parents[2] / "hsi_active_qgis" / "engine" / "__main__.py"


class Worker:
    def __init__(self):
        self.process = subprocess.Popen(
            [sys.executable, "-I", str(ENTRY), "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd="/"
        )
        self.ready = self.read()

    def read(self) -> dict:
        return json.loads(self.process.stdout.readline())

    def send(self, **message) -> None:
        self.process.stdin.write(json.dumps(message).encode() + b"\n")
        self.process.stdin.flush()

    def ask(self, verb: str, **args) -> tuple[dict, list]:
        self.send(id=7, verb=verb, args=args)
        return self.end_of(7)

    def end_of(self, number: int) -> tuple[dict, list]:
        fractions = []
        while True:
            message = self.read()
            assert message["id"] == number
            if message["type"] != "progress":
                return message, fractions
            fractions.append(message["fraction"])


@pytest.fixture(scope="module")
def worker():
    made = Worker()
    yield made
    made.process.stdin.close()
    assert made.process.wait(10) == 0  # it leaves when QGIS is gone


def test_ready_names_protocol_and_device(worker):
    assert worker.ready["type"] == "ready"
    assert worker.ready["protocol"] == PROTOCOL
    assert worker.ready["device"] in ("cpu", "cuda")
    assert worker.ready["why"]


def test_progress_and_result(worker, toy):
    answer, fractions = worker.ask("suggest", scene=toy.scene, answers=toy.answers(30), count=4)
    assert answer["type"] == "result"
    assert len(answer["result"]["questions"]) == 4
    assert fractions == sorted(fractions)
    assert len(fractions) > 3


def test_errors_are_sentences(worker, toy):
    for verb, args, code in (
        ("guess", {}, "BadRequest"),
        ("info", {"scene": {"raster": "/nowhere.tif"}}, "RasterUnreadable"),
        ("train", {"scene": toy.scene, "answers": toy.answers(1), "model": "/nowhere/x"}, "NoLabels"),
        ("info", {"nonsense": 1}, "Internal"),
    ):
        answer, _ = worker.ask(verb, **args)
        assert (answer["type"], answer["code"]) == ("error", code)
        assert answer["message"].endswith(".")
        assert "Traceback" not in answer["message"]


def test_cancel(worker, toy, tmp_path):
    args = {"scene": toy.scene, "answers": toy.answers(900), "outputs": {"classes": str(tmp_path / "m.tif")}}
    worker.send(id=8, verb="classify", args=args)
    worker.send(cancel=8)
    answer, _ = worker.end_of(8)
    assert answer["type"] == "cancelled"
    assert not list(tmp_path.glob("m*"))
    assert worker.ask("info", scene=toy.scene)[0]["type"] == "result"


def test_cancel_in_the_midst_of_work_leaves_the_engine_sound(worker, toy, tmp_path):
    """However far it has come, a cancelled request ends as such and the next one is answered as ever."""
    args = {"scene": toy.scene, "answers": toy.answers(900), "outputs": {"classes": str(tmp_path / "m.tif")}}
    before, _ = worker.ask("suggest", scene=toy.scene, answers=toy.answers(30), count=5)
    for number, seconds in enumerate((0.01, 0.05, 0.1, 0.2, 0.4), start=20):
        worker.send(id=number, verb="classify", args=args | {"seed": number})
        time.sleep(seconds)
        worker.send(cancel=number)
        answer, _ = worker.end_of(number)
        assert answer["type"] in ("cancelled", "result")
        assert not list(tmp_path.glob("*.part*"))
        (tmp_path / "m.tif").unlink(missing_ok=True)
    after, _ = worker.ask("suggest", scene=toy.scene, answers=toy.answers(30), count=5)
    assert after == before


def test_names_with_spaces_quotes_and_umlauts(worker, tmp_path):
    folder = tmp_path / 'Grün\'s "neue" Daten'
    folder.mkdir()
    path = write(folder / "Würfel 1.tif", materials()[0])
    answer, _ = worker.ask("info", scene={"raster": str(path)})
    assert answer["result"]["rows"] == 60


def command(*words: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, str(ENTRY), *words], capture_output=True, text=True, cwd="/", env=os.environ | {"LC_ALL": "C"}
    )


def test_from_a_terminal_with_a_label_file_in_another_crs(toy, tmp_path):
    places = [shapely.from_wkb(wkb) for wkb, _ in toy.answers(40)]
    x, y = rasterio.warp.transform("EPSG:32633", "EPSG:4326", [p.x for p in places], [p.y for p in places])
    labels = tmp_path / "labels.gpkg"
    names = [["oak", "ash", "elm"][kind - 1] for _, kind in toy.answers(40)]
    pyogrio.raw.write(
        str(labels),
        shapely.to_wkb(shapely.points(x, y)),
        [np.array(names, object)],
        ["kind"],
        geometry_type="Point",
        crs="EPSG:4326",
    )
    words = ("--raster", str(toy.path), "--labels", str(labels), "--field", "kind", "--output", str(tmp_path / "m.tif"))
    done = command("classify", *words)
    assert done.returncode == 0, done.stderr
    assert [c["name"] for c in json.loads(done.stdout)["classes"]] == ["ash", "elm", "oak"]
    with rasterio.open(tmp_path / "m.tif") as file:
        found = file.read(1)
    expected = {1: 3, 2: 1, 3: 2}  # oak, ash, elm in sorted order
    assert (found == [[expected[int(kind)] for kind in row] for row in toy.reference]).mean() > 0.95
    assert command("classify", *words[:5], "species").stderr.strip().endswith("Choose another with --field.")
    assert command("dance").returncode == 1
