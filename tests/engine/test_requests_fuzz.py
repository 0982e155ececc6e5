"""Thousands of wrong requests: each is answered in a sentence, and the worker goes on listening."""

import copy
import json

import numpy as np
import pytest
import shapely

from hsi_active_qgis.protocol.sentence import put_together
from tests.engine.conftest import Toy, materials, write
from tests.engine.worker_process import Worker

COUNT = 2000
WRONG = (
    *(None, True, False, 0, -1, 7, 10**30, 1.5, -0.5, float("nan"), float("inf"), {"x": 1}, {"raster": 5}, {}),
    *("", "x", "ten", "a,b", "\0", "\ud800", "x" * 5000, [], [[]], [1, 2], ["x"], [None], [{}], [["00", 1]]),
)


SQUARE = shapely.box(400_000, 5_799_800, 400_300, 5_800_000).wkb_hex


def requests(toy: Toy, folder: str) -> dict[str, dict]:
    """A request for each verb that would be answered, or ends in a sentence soon, with all sorts of fields."""
    table = [{"id": i, "name": str(i), "colour": "#102030"} for i in (1, 2, 3)]
    ground = {"mask": {"polygons": [SQUARE]}, "nodata": -1.5, "bands": [1, 2, 3], "second": None}
    scene, truth = {"raster": str(toy.path)} | ground, f"{folder}/truth.tif"
    known = {"scene": scene, "answers": toy.answers(6), "classes": table, "learner": "spectral_spatial", "seed": 1}
    known |= {"settings": {"network": "lenet", "epochs": 1, "dropout": 0.1, "release": False, "weights": None}}
    known |= {"tiles": {"unit": "tile", "size": 8, "overlap": 2, "reduce": "mean", "random_share": 0.5}}
    asked = {"strategy": "margin", "count": 2, "min_distance": 3, "round": 1}
    one = {name: value for name, value in known.items() if name != "tiles"} | {"row": 3, "column": 4}
    outputs = {"classes": f"{folder}/map.tif", "confidence": None, "change": f"{folder}/change.tif"}
    path = str(toy.path)
    form = {"cog": False, "minimum_area": 2, "target_class": 1, "threshold": 0.5, "polygons": None, "validation": None}
    shape = {"budget": 20, "first": 10, "batch": 10, "noise": 0.1, "smooth": True, "ratio": 0.5, "full": False}
    job = {"also": ["confidence"], "cog": True, "tasks": 2, "where": None, "side": 64, "hours": 1, "cpus": 1, "gpus": 0}
    return {
        "info": {"scene": scene},
        "suggest": known | asked | {"uncertainty": None},
        "update": known | asked | {"outputs": outputs, "first_set": "random", "previous": None, "excluded": [[1, 2]]},
        "find_alike": one
        | {"count": 2, "min_distance": 3, "excluded": [[1, 2]], "like_class": 1, "likeness": f"{folder}/like.tif"},
        "group_answers": {name: known[name] for name in ("scene", "answers", "learner", "seed", "settings")},
        "grow_segment": one | {"excluded": [[1, 2]]},
        "train": known | {"model": f"{folder}/a.hsimodel"},
        "classify": known | form | {"outputs": outputs, "model": None},
        "accuracy": {
            "scene": toy.scene,
            "map": truth,
            "reference": truth,
            "answers": toy.answers(3),
            "target_class": 2,
        },
        "benchmark": {"scene": path, "folder": f"{folder}/out", "reference": truth, "learners": "guess"} | shape,
        "draw_sample": {"map": truth, "count": 10, "least": 2, "seed": 1},
        "assess_sample": {"map": truth, "sample": [[*toy.point(3, 3, 1), 1, 0.5]], "confidence": None},
        "list_tiles": {"scene": scene, "tiles": {"unit": "whole", "size": 8}, "map": truth, "confidence": path},
        "export_spectra": {"scene": scene, "answers": toy.answers(6), "classes": table, "path": f"{folder}/a.sli"},
        "describe_model": {"model": path, "path": f"{folder}/a.json"},
        "export_onnx": {"scene": scene, "model": path, "path": f"{folder}/a.onnx"},
        "sheet": {"images": [path], "path": f"{folder}/sheet.vrt", "seconds": [path], "classes": None},
        "cut": {"map": path, "sheet": path, "folder": folder},
        "plan_mosaic": {"scene": [scene], "model": path, "folder": f"{folder}/job"} | job,
        "missing_tasks": {"folder": folder},
        "map_blocks": {"folder": folder, "task": 3},
        "collect_mosaic": {"folder": folder, "output": folder},
    }


def mutated(args: dict, rng: np.random.Generator) -> dict:
    """A copy with one or two values replaced, left out, or put where none belong."""
    args = copy.deepcopy(args)
    for _ in range(rng.integers(1, 3)):
        parent, key = pick(list(places(args)) or [(args, "more")], rng)
        action = rng.random()
        if action < 0.15 and isinstance(parent, dict):
            parent[pick(["more", "Scene", "", "progress"], rng)] = pick(WRONG, rng)
        elif action < 0.3:
            parent.pop(key, None) if isinstance(parent, dict) else parent.pop(key)
        else:
            parent[key] = copy.deepcopy(pick(WRONG, rng))
    return args


def pick(values, rng: np.random.Generator):
    return values[rng.integers(len(values))]


def places(value):
    """All places in a value, as (its dict or list, key or index)."""
    for key, one in list(value.items() if isinstance(value, dict) else enumerate(value)):
        yield value, key
        if isinstance(one, dict | list):
            yield from places(one)


def damaged(line: bytes, rng: np.random.Generator) -> bytes:
    """A line cut off, or with some of its bytes changed."""
    if rng.random() < 0.5:
        return line[: rng.integers(len(line))]
    broken = bytearray(line)
    for _ in range(rng.integers(1, 6)):
        broken[rng.integers(len(broken))] = pick(b'{}[]",:0x\xff', rng)
    return bytes(broken)


def lines(toy: Toy, folder: str, rng: np.random.Generator):
    """Wrong requests as lines."""
    there_are = requests(toy, folder)
    for number in range(COUNT):
        verb = pick(list(there_are), rng)
        request = {"id": number, "verb": verb, "args": mutated(there_are[verb], rng)}
        if rng.random() < 0.1:
            request |= {pick(["id", "verb", "args", "cancel", "more"], rng): pick(WRONG, rng)}
        line = json.dumps(request).encode()
        yield damaged(line, rng) if rng.random() < 0.1 else line


@pytest.fixture
def small(tmp_path) -> Toy:
    spectra, reference = materials(20, 24, 4)
    write(tmp_path / "truth.tif", reference[None].astype("uint8"))
    return Toy(write(tmp_path / "toy.tif", spectra), spectra, reference)


def test_wrong_requests_end_in_sentences_and_the_worker_listens_on(small, tmp_path):
    (tmp_path / "in").mkdir()
    told: dict[str, int] = {}
    with open(tmp_path / "log", "w") as log:
        worker = Worker(cwd=str(tmp_path / "in"), stderr=log)
    for line in lines(small, str(tmp_path), np.random.default_rng(0)):
        worker.process.stdin.write(line + b"\n")
        worker.process.stdin.flush()
        if not is_cancel(line):
            answer = answer_of(worker)
            kind = answer.get("code", answer["type"])
            told[kind] = told.get(kind, 0) + 1
            assert kind == "result" or answer["message"].endswith("."), answer
    assert "Internal" not in told, (tmp_path / "log").read_text()[-5000:]
    assert worker.ask("info", scene=small.scene)[0]["type"] == "result"
    worker.process.stdin.close()
    assert worker.process.wait(10) == 0
    assert told["BadRequest"] > COUNT / 2, told


def answer_of(worker: Worker) -> dict:
    """The next message that is no progress."""
    while (message := worker.read())["type"] == "progress":
        pass
    return message


def is_cancel(line: bytes) -> bool:
    """Whether a line cancels a request rightly, which has no answer of its own."""
    try:
        told = json.loads(line, object_hook=put_together)
    except ValueError:
        return False
    return isinstance(told, dict) and set(told) == {"cancel"}
