"""The engine as a process, spoken to in JSON lines and from a terminal."""

import json
import os
import subprocess
import sys
import time
from typing import get_type_hints

import numpy as np
import pyogrio
import pytest
import rasterio.warp
import shapely

from hsi_active_qgis.engine.progress import MAPPING
from hsi_active_qgis.engine.verbs import VERBS
from hsi_active_qgis.protocol.catalogue import PROTOCOL
from tests.engine.conftest import Toy, materials, write
from tests.engine.worker_process import ENTRY, Worker
from tests.patience import end_of


@pytest.fixture(scope="module")
def worker():
    made = Worker()
    yield made
    made.process.stdin.close()
    assert end_of(made.process) == 0  # it leaves when QGIS is gone


def test_ready_names_protocol_and_device(worker):
    assert worker.ready["type"] == "ready"
    assert worker.ready["protocol"] == PROTOCOL
    assert worker.ready["device"] in ("cpu", "cuda")
    assert worker.ready["why"]


def test_what_few_requests_need_is_not_read_at_the_start():
    code = "import sys, hsi_active_qgis.engine.command_line; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ENTRY.parents[2], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert {"torch", "rasterio"}.issubset(there := set(done.stdout.split()))
    assert there.isdisjoint({"sklearn", "matplotlib", "jinja2", "onnx", "scipy.stats", "scipy.optimize", "scipy.io"})


@pytest.mark.parametrize("name", VERBS)
def test_a_verb_is_called_and_answers_as_its_request_says(name):
    function, request = VERBS[name].function, VERBS[name].request
    assert (function.__name__, get_type_hints(function)["return"]) == (request.verb, request.result)


def test_progress_and_result(worker, toy):
    answer, fractions = worker.ask("suggest", scene=toy.scene, answers=toy.answers(30), count=4)
    assert answer["type"] == "result"
    assert len(answer["result"]["questions"]) == 4
    assert fractions == sorted(fractions)
    assert len(fractions) > 3


def test_errors_are_sentences(worker, toy, tmp_path):
    for verb, args, code in (
        ("guess", {}, "BadRequest"),
        ("info", {"scene": {"raster": "/nowhere.tif"}}, "RasterUnreadable"),
        ("train", {"scene": toy.scene, "answers": toy.answers(1), "model": "/nowhere/x"}, "CannotWrite"),
        ("train", {"scene": toy.scene, "answers": toy.answers(1), "model": str(tmp_path / "x")}, "NoLabels"),
        ("info", {"nonsense": 1}, "BadRequest"),
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
    args |= {"minimum_area": 4, "polygons": str(tmp_path / "m.gpkg")}
    before, _ = worker.ask("suggest", scene=toy.scene, answers=toy.answers(30), count=5)
    for number, seconds in enumerate((0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6), start=20):
        worker.send(id=number, verb="classify", args=args | {"seed": number})
        time.sleep(seconds)
        worker.send(cancel=number)
        answer, _ = worker.end_of(number)
        assert answer["type"] in ("cancelled", "result")
        assert not list(tmp_path.glob("*.part*")) + list(tmp_path.glob("m.gpkg-*"))
        for name in ("m.tif", "m.gpkg"):
            (tmp_path / name).unlink(missing_ok=True)
    after, _ = worker.ask("suggest", scene=toy.scene, answers=toy.answers(30), count=5)
    assert after == before


def test_a_map_that_is_given_up_leaves_the_session_as_it_is(worker, tmp_path):
    spectra, reference = materials(520, 520, 4)  # of several windows
    toy = Toy(write(tmp_path / "large.tif", spectra), spectra, reference)
    args = {"scene": toy.scene, "answers": toy.answers(30), "outputs": {"classes": str(tmp_path / "m.tif")}, "count": 0}
    worker.send(id=30, verb="update", args=args)
    while worker.read().get("text") != MAPPING:
        pass
    worker.send(cancel=30)
    assert worker.end_of(30)[0]["type"] == "cancelled"
    assert not list(tmp_path.glob("m*"))
    answer, fractions = worker.ask("update", **args)
    assert not [fraction for fraction in fractions if 0 < fraction < 0.4]  # nothing is read anew
    drawn = (tmp_path / "m.tif").read_bytes()
    VERBS["update"].answer(VERBS["update"].asked(args))
    assert answer["result"]["mapped"] and (tmp_path / "m.tif").read_bytes() == drawn


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


@pytest.mark.long
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
    assert "none of them taught" in command("classify", *words, "--validation", str(labels)).stderr
    assert command("dance").returncode == 2


def test_each_verb_crosses_the_wire(worker, tmp_path):
    """From an empty folder to the accuracy of a map, in a folder with a difficult name."""
    folder = tmp_path / 'Grün\'s "neue" Daten'
    made = worker.ask("make_scene", folder=str(folder), seed=1)[0]["result"]
    scene = {"raster": made["raster"], "bands": None, "mask": None}
    told = worker.ask("info", scene=scene)[0]["result"]
    assert (told["rows"], told["columns"], told["bands"]) == (120, 140, 120)
    assert len(told["composite"]) == 3
    first = worker.ask("suggest", scene=scene, count=40)[0]["result"]["questions"]
    with rasterio.open(made["reference"]) as file:
        reference = file.read(1)
    answers = [[shapely.to_wkb(shapely.Point(q["x"], q["y"]), hex=True),
                int(reference[q["row"], q["column"]]) or None] for q in first]  # fmt: skip
    model, classes = str(folder / "m.hsimodel"), made["classes"]
    trained = worker.ask("train", scene=scene, answers=answers, model=model, classes=classes)[0]["result"]
    assert trained["labels"] == sum(value is not None for _, value in answers)
    outputs = {"classes": str(folder / "map.tif"), "uncertainty": str(folder / "doubt.tif")}
    mapped = worker.ask("classify", scene=scene, outputs=outputs, model=model)[0]["result"]
    assert set(mapped["pixels"]) == {str(c["id"]) for c in mapped["classes"]}
    args = {"map": outputs["classes"], "reference": made["reference"], "answers": answers}
    measured = worker.ask("accuracy", scene=scene, **args)[0]["result"]
    assert measured["overall"] > 0.6
    assert measured["pixels"] == int((reference > 0).sum()) - trained["labels"]


def test_rounds_of_the_dock_cross_the_wire(worker, toy, tmp_path):
    args = {"scene": toy.scene, "classes": [{"id": i, "name": str(i), "colour": "#102030"} for i in (1, 2, 3)]}
    first = worker.ask("update", **args, answers=[], outputs={})[0]["result"]
    assert (len(first["questions"]), first["mapped"]) == (10, False)
    previous = None
    for number, count in enumerate((5, 40), start=1):
        paths = {name: str(tmp_path / f"{name}_{number}.tif") for name in ("classes", "uncertainty")}
        args |= {"answers": toy.answers(count), "outputs": paths, "round": number, "previous": previous}
        found, fractions = worker.ask("update", **args)
        assert (found["type"], found["result"]["mapped"]) == ("result", True)
        assert fractions == sorted(fractions)
        previous = paths["classes"]
    assert 0 < found["result"]["changed"] < 1


def test_requests_wait_their_turn_and_a_waiting_one_can_be_cancelled(worker, toy):
    for number in (31, 32, 33):
        worker.send(id=number, verb="suggest", args={"scene": toy.scene, "answers": toy.answers(30), "seed": number})
    worker.send(cancel=32)
    assert [worker.end_of(number)[0]["type"] for number in (31, 32, 33)] == ["result", "cancelled", "result"]


def test_the_engine_leaves_when_stdin_ends_while_it_works(toy, tmp_path):
    busy = Worker()
    args = {"scene": toy.scene, "answers": toy.answers(900), "outputs": {"classes": str(tmp_path / "m.tif")}}
    busy.send(id=1, verb="classify", args=args)
    assert busy.read()["type"] == "progress"
    busy.process.stdin.close()
    assert end_of(busy.process) == 0
    for line in busy.process.stdout:
        assert json.loads(line)["id"] == 1


def test_the_engine_leaves_quietly_when_nobody_reads_its_answers(toy, tmp_path):
    with open(tmp_path / "stderr.txt", "w+") as stderr:
        busy = Worker(stderr=stderr)
        busy.process.stdout.close()
        busy.send(id=1, verb="suggest", args={"scene": toy.scene})
        assert end_of(busy.process) == 0
        stderr.seek(0)
        assert "Traceback" not in stderr.read()


@pytest.mark.parametrize(
    ("line", "number"),
    [
        (b"hello", None),
        (b"", None),
        (b"5", None),
        (b"null", None),
        (b"\xff\xfe", None),
        (b'{"cancel": []}', None),
        (b'{"id": [], "verb": "info", "args": {}}', None),
        (b'{"id": 9, "verb": "info"}', 9),
        (b'{"id": 9, "verb": "info", "args": {}, "more": 1}', 9),
        (b"[" * 100_000 + b"]" * 100_000, None),
        (b"9" * 10_000_000, None),
        (b'"' + b"x" * 10_000_000 + b'"', None),
    ],
    ids=["word", "nothing", "number", "null", "bytes", "cancel", "id", "short", "long", "deep", "digits", "10 MB"],
)
def test_a_line_that_is_no_request_is_answered(worker, line, number):
    worker.process.stdin.write(line + b"\n")
    worker.process.stdin.flush()
    answer = worker.read()
    assert (answer["type"], answer["id"], answer["code"]) == ("error", number, "BadRequest")
    assert answer["message"].endswith(".")
    assert worker.ask("info", scene={"raster": "/nowhere.tif"})[0]["code"] == "RasterUnreadable"


def test_what_libraries_print_does_not_disturb_the_protocol(toy):
    code = (
        f"import sys, os; sys.path.append({str(ENTRY.parents[2])!r})\n"
        "from hsi_active_qgis.engine import verbs, worker\n"
        "from hsi_active_qgis.engine.verb import verb\n"
        "from hsi_active_qgis.protocol.requests import MakeScene\n"
        "@verb\n"
        "def chatter(request: MakeScene, progress): print('from Python'); os.system('echo from outside'); return {}\n"
        "verbs.VERBS['chatter'] = chatter\n"
        "worker.serve()"
    )
    request = json.dumps({"id": 1, "verb": "chatter", "args": {"folder": ""}})
    asked = (sys.executable, "-I", "-c", code)
    process = subprocess.Popen(asked, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    process.stdin.write(request + "\n")
    process.stdin.flush()
    kinds = [json.loads(process.stdout.readline())["type"] for _ in range(3)]
    rest, log = process.communicate()
    assert kinds == ["ready", "progress", "result"]
    assert rest == ""
    assert "from Python" in log
    assert "from outside" in log


@pytest.mark.long
def test_from_a_terminal_with_bands_and_a_polygon_mask(toy, tmp_path):
    mask = tmp_path / "mask.gpkg"
    box = shapely.box(400_000, 5_799_700, 400_300, 5_800_000)
    pyogrio.raw.write(str(mask), shapely.to_wkb([box]), [], [], geometry_type="Polygon", crs="EPSG:32633")
    done = command("suggest", "--raster", str(toy.path), "--bands", "[1, 4, 7]", "--mask", str(mask), "--count", "6")
    assert done.returncode == 0, done.stderr
    questions = json.loads(done.stdout)["questions"]
    assert len(questions) == 6
    assert all(q["row"] < 30 and q["column"] < 30 for q in questions)
