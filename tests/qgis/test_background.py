"""Requests of the dock one after the other: each one's `done` is called once, whatever became of it."""

import pytest
from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip

from hsi_active_qgis.client.requests import EngineFailure
from hsi_active_qgis.gui.model.background import Background
from hsi_active_qgis.protocol.parts import Scene
from hsi_active_qgis.protocol.requests import Info, Suggest
from tests.qgis.loop import turn, turn_until


@pytest.fixture
def background(engine, monkeypatch):
    monkeypatch.setenv("HSI_ACTIVE_ENGINE_PYTHON", engine.python)
    made = Background()
    made.client = engine
    yield made
    if not sip.isdeleted(made):
        made.client = None  # lives on


class Ends:
    """What `done` was called with, by the name of the request."""

    def __init__(self, background, raster):
        self._background, self._scene = background, Scene(raster)
        self.told = {}

    def start(self, name, then=None, verb=Info):
        def done(result, failure):
            self.told.setdefault(name, []).append("result" if result else failure and failure.code)
            if then:
                then()

        self._background.start(name, verb(self._scene), done)

    def start_long(self, then=None):
        """The first, cancelled while the engine is at work: then others have to wait."""
        self.start("first", then, Suggest)
        turn_until(lambda: QgsApplication.taskManager().countActiveTasks() and self._background.fraction > 0)
        self._background.cancel()


@pytest.fixture
def ends(background, big):
    return Ends(background, big)


def test_a_request_that_waits_hears_when_another_takes_its_place(background, ends):
    ends.start_long()
    ends.start("second")
    ends.start("third")
    assert ends.told == {"second": [None]}
    turn_until(lambda: not background.busy)
    assert ends.told == {"first": [None], "second": [None], "third": ["result"]}


def test_a_request_that_waits_hears_of_a_cancel(background, ends):
    ends.start_long()
    ends.start("second")
    background.cancel()
    turn_until(lambda: not background.busy)
    assert ends.told == {"first": [None], "second": [None]}


def test_a_request_that_waits_hears_when_the_end_of_the_first_began_another(background, ends):
    ends.start_long(then=lambda: ends.start("third"))
    ends.start("second")
    turn_until(lambda: not background.busy)
    assert ends.told == {"first": [None], "second": ["Busy"], "third": ["result"]}


def test_a_request_that_waits_hears_when_there_is_no_engine_any_more(background, ends, monkeypatch):
    ends.start_long()
    ends.start("second")
    monkeypatch.delenv("HSI_ACTIVE_ENGINE_PYTHON")  # and none is installed in the profile of the tests
    turn_until(lambda: not background.busy)
    assert ends.told == {"first": [None], "second": ["NoEngine"]}


def test_nobody_hears_of_a_request_that_ends_when_the_plugin_is_gone(background, ends):
    ends.start("first", verb=Suggest)
    turn_until(lambda: QgsApplication.taskManager().countActiveTasks() and background.fraction > 0)
    background.client = None  # lives on
    background.close()
    sip.delete(background)
    turn_until(lambda: not QgsApplication.taskManager().countActiveTasks())
    turn()
    assert ends.told == {}


def test_one_that_gives_way_before_it_has_begun_hears_that_another_waits(background, ends, big):
    heard = []
    for _ in range(20):  # the less often the task has begun by then, the better
        background.start("map", Suggest(Scene(big)), lambda *_: heard.append(background.waits), True)
        ends.start("next")
        turn_until(lambda: not background.at_work)
    assert heard == [True] * 20 and ends.told == {"next": ["result"] * 20}


def test_one_that_gives_way_is_cancelled_by_the_next_and_keeps_nobody_out(background, ends, big):
    idle = []
    background.idle.connect(lambda: idle.append(list(ends.told)))
    for name in ("first", "second"):
        background.start(
            name, Suggest(Scene(big)), lambda *end, n=name: ends.told.setdefault(n, []).append(end[0]), True
        )
        assert background.at_work and not background.busy
        turn_until(lambda: background.fraction > 0)
        ends.start(f"after {name}")
        assert background.busy
        with pytest.raises(EngineFailure, match="at work already"):
            ends.start("a third")
        turn_until(lambda: not background.at_work)
    results = {"first": [None], "after first": ["result"], "second": [None], "after second": ["result"]}
    assert ends.told == results
    assert idle == [list(results)[:2], list(results)]


def test_one_that_is_not_cancelled_keeps_others_out(background, ends):
    ends.start("first")
    with pytest.raises(EngineFailure, match="at work already"):
        ends.start("second")
    turn_until(lambda: not background.busy)
    assert ends.told == {"first": ["result"]}


def test_a_request_that_is_cancelled_is_no_task_that_failed(background, ends):
    states = []

    def note(_, state):
        states.append(state)

    QgsApplication.taskManager().statusChanged.connect(note)
    ends.start_long()
    turn_until(lambda: not background.busy)
    QgsApplication.taskManager().statusChanged.disconnect(note)
    assert ends.told == {"first": [None]}
    assert states and QgsTask.TaskStatus.Terminated not in states
