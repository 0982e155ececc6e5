import gc
import os
import signal
import struct
import sys
import weakref
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication

from hsi_active_qgis.client import process
from hsi_active_qgis.client.requests import EngineCancelled, EngineClient, EngineFailure
from hsi_active_qgis.client.tasks import EngineTask
from hsi_active_qgis.protocol.parts import Answer, LearnerChoice, Outputs, Scene
from hsi_active_qgis.protocol.requests import Classify, Info, Suggest
from hsi_active_qgis.protocol.verb_request import VerbRequest
from tests.patience import wait_until
from tests.qgis.asking import Asking
from tests.qgis.conftest import ENGINE_PYTHON
from tests.qgis.loop import turn_until
from tests.qgis.processes import is_alive, my_engines


@dataclass(frozen=True)
class NoSuchVerb(VerbRequest[str]):
    """What no engine knows."""

    answers: Any = ()


@pytest.fixture
def client(qgis_app, tmp_path):
    client = EngineClient(ENGINE_PYTHON, tmp_path / "engine.log", grace_s=600.0)  # a busy machine takes its time
    yield client
    client.close()


@pytest.fixture
def running(client):
    """A client whose engine is ready, and the id of its process."""
    before = my_engines()
    with pytest.raises(EngineFailure):
        client.request(NoSuchVerb())
    (pid,) = my_engines() - before
    return client, pid


def new_engine(known):
    wait_until(lambda: my_engines() - known)
    return (my_engines() - known).pop()


def long_request(big, **more):
    return Suggest(Scene(big), **more)


def info(toy):
    return Info(Scene(toy["raster"]))


def test_an_unknown_verb_is_a_sentence(engine):
    with pytest.raises(EngineFailure, match="different versions") as caught:
        engine.request(NoSuchVerb())
    assert caught.value.code == "BadRequest"


def test_the_device_and_why_are_known(engine, toy):
    engine.request(info(toy))
    assert engine.device in ("cpu", "cuda")
    assert engine.why


def test_an_error_of_the_engine_comes_as_its_sentence(engine, tmp_path):
    (tmp_path / "text.tif").write_text("no raster")
    with pytest.raises(EngineFailure, match="not a raster") as caught:
        engine.request(Info(Scene(str(tmp_path / "text.tif"))))
    assert caught.value.code == "RasterUnreadable"


def test_progress_rises(engine, big):
    asking = Asking(engine, long_request(big))
    assert len(asking.result().questions) == 10
    assert len(asking.progress) > 1
    assert asking.progress == sorted(asking.progress)


def test_cancel_while_writing_leaves_no_part(client, big, toy, tmp_path):
    output = tmp_path / "out"
    output.mkdir()
    points = struct.Struct("<BIdd")
    answers = tuple(Answer(points.pack(1, 1, 388300 + 100 * i, 5818700).hex(), i) for i in (1, 2))
    outputs = Outputs(classes=str(output / "map.tif"))
    asking = Asking(client, Classify(Scene(big), outputs, answers=answers), busy_from=0.4)
    asking.work()
    wait_until(lambda: list(output.iterdir()), "the map to be begun")
    asking.cancel.set()
    assert isinstance(asking.result(), EngineCancelled)
    assert [path.name for path in output.iterdir() if ".part" in path.name] == []
    assert client.request(info(toy)).rows == 40


@pytest.mark.long
def test_cancel_while_queued_leaves_the_other_alone(client, big, toy):
    first = Asking(client, long_request(big))
    first.work()
    second = Asking(client, info(toy))
    second.cancel.set()
    assert isinstance(second.result(), EngineCancelled)
    assert len(first.result().questions) == 10


@pytest.mark.long
def test_cancel_while_starting(client, toy):
    asking = Asking(client, info(toy))
    asking.cancel.set()
    assert isinstance(asking.result(), EngineCancelled)
    assert client.request(info(toy)).rows == 40


@pytest.mark.long
def test_a_stopped_engine_is_killed_after_the_grace_time(qgis_app, big, toy, tmp_path):
    client = EngineClient(ENGINE_PYTHON, tmp_path / "engine.log", grace_s=0.5)
    before = my_engines()
    asking = Asking(client, long_request(big))
    asking.work()
    (pid,) = my_engines() - before
    os.kill(pid, signal.SIGSTOP)
    asking.cancel.set()
    assert isinstance(asking.result(), EngineCancelled)
    wait_until(lambda: not is_alive(pid))
    assert client.request(info(toy)).rows == 40
    client.close()


def test_killed_while_idle_it_is_started_again_and_that_is_told(running, toy):
    client, pid = running
    os.kill(pid, signal.SIGKILL)
    texts = []
    for _ in range(2):
        assert client.request(info(toy), lambda _, text: texts.append(text)).rows == 40
    assert [text for text in texts if "engine" in text] == ["Starting the engine"]


@pytest.mark.long
def test_killed_while_busy_the_request_is_repeated(running, big):
    client, pid = running
    asking = Asking(client, long_request(big))
    asking.work()
    os.kill(pid, signal.SIGKILL)
    assert len(asking.result().questions) == 10


@pytest.mark.long
def test_killed_twice_it_is_a_sentence(running, big, toy):
    client, pid = running
    known, ready = my_engines(), client._ready
    asking = Asking(client, long_request(big))
    asking.work()
    os.kill(pid, signal.SIGKILL)
    second = new_engine(known)
    wait_until(lambda: client._ready is not ready, "the second engine")  # the first one's progress has come by then
    asking.busy.clear()
    asking.work()
    os.kill(second, signal.SIGKILL)
    failure = asking.result()
    assert "stopped twice" in str(failure)
    assert str(client.log_path) in str(failure)
    assert client.request(info(toy)).rows == 40


def test_two_tasks_wait_for_one_engine(engine, toy):
    outcomes = []
    tasks = [EngineTask("info", engine, info(toy), lambda *o: outcomes.append(o)) for _ in range(2)]
    for task in tasks:
        QgsApplication.taskManager().addTask(task)
    turn_until(lambda: len(outcomes) == 2, "both")
    assert [(result.rows, failure) for result, failure in outcomes] == [(40, None)] * 2


def test_a_task_tells_failure_and_cancel(engine, big):
    outcomes = []
    task = EngineTask("none", engine, NoSuchVerb(), lambda *o: outcomes.append(o))
    QgsApplication.taskManager().addTask(task)
    turn_until(lambda: len(outcomes) == 1, "the failure")
    assert outcomes[0][0] is None
    assert outcomes[0][1].code == "BadRequest"
    task = EngineTask("long", engine, long_request(big, learner=LearnerChoice(seed=5)), lambda *o: outcomes.append(o))
    QgsApplication.taskManager().addTask(task)
    turn_until(lambda: task.progress() > 0, "progress")
    task.cancel()
    turn_until(lambda: len(outcomes) == 2, "both")
    assert outcomes[1] == (None, None)


def test_a_large_request_goes_through(engine):
    answers = [["01" * 50, 1]] * 200_000  # 22 MB of JSON
    with pytest.raises(EngineFailure, match="different versions"):
        engine.request(NoSuchVerb(answers))


@pytest.mark.long
def test_closed_while_busy(running, big):
    client, pid = running
    asking = Asking(client, long_request(big))
    asking.work()
    client.close()
    assert isinstance(asking.result(), EngineCancelled)
    wait_until(lambda: not is_alive(pid))
    with pytest.raises(EngineFailure, match="closed"):
        client.request(info({"raster": "none.tif"}))


@pytest.mark.parametrize("python", ["/no/such/python", "/bin/false", "/bin/echo", sys.executable])
def test_a_broken_python_is_named(qgis_app, tmp_path, python):
    client = EngineClient(python, tmp_path / "engine.log")
    with pytest.raises(EngineFailure, match="Engine... checks and repairs it") as caught:
        client.request(info({"raster": "none.tif"}))
    client.close()
    assert python in str(caught.value)
    assert str(tmp_path / "engine.log") in str(caught.value)


def test_without_a_library_the_log_says_so(qgis_app, tmp_path):
    client = EngineClient(sys.executable, tmp_path / "engine.log")
    with pytest.raises(EngineFailure, match="lacks a library of the engine"):
        client.request(info({"raster": "none.tif"}))
    client.close()
    assert "No module named" in Path(client.log_path).read_text()


def test_another_protocol_is_a_sentence(client, monkeypatch):
    monkeypatch.setattr(process, "PROTOCOL", 99)
    with pytest.raises(EngineFailure, match="Restart QGIS"):
        client.request(info({"raster": "none.tif"}))


def test_a_log_that_cannot_be_written_is_a_sentence(qgis_app, tmp_path):
    (tmp_path / "file").write_text("")  # chmod does not stop root, but nobody makes a file below a file
    client = EngineClient(ENGINE_PYTHON, tmp_path / "file" / "engine.log")
    with pytest.raises(EngineFailure, match="cannot be written"):
        client.request(info({"raster": "none.tif"}))
    client.close()


def test_a_failure_keeps_nothing_of_the_caller(engine):
    class Context:
        """Stands for what holds layers, which must not outlive QGIS."""

    def told(context):
        try:
            engine.request(info({"raster": "nowhere.tif"}), lambda *_: context)
        except EngineFailure as failure:
            return str(failure)

    context = Context()
    kept = weakref.ref(context)
    gc.disable()
    try:
        sentence = told(context)
        del context
        assert kept() is None
    finally:
        gc.enable()
    assert "There is no file nowhere.tif." in sentence
