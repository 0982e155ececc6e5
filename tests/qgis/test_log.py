"""QGIS's log messages: what the engine was asked and what became of it, no more than the setting lets through."""

import sys

import pytest
from qgis.core import Qgis, QgsApplication, QgsSettings

from hsi_active_qgis.client.log import SETTING, TAB, log, log_level
from hsi_active_qgis.client.requests import EngineClient, EngineFailure
from hsi_active_qgis.gui.messages import Messages
from tests.qgis.conftest import ENGINE_PYTHON
from tests.qgis.loop import turn_until


@pytest.fixture
def messages(qgis_app, qtbot):
    """What appears in our tab: (text, level)."""
    found = []

    def keep(text, tab, level):
        if tab == TAB:
            found.append((text, level))

    received = QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel]
    received.connect(keep)
    yield found
    received.disconnect(keep)
    QgsSettings().remove(SETTING)


def test_requests_are_kept_with_what_became_of_them(messages, tmp_path, toy):
    client = EngineClient(ENGINE_PYTHON, tmp_path / "engine.log")
    client.request("info", {"scene": {"raster": toy["raster"]}})
    with pytest.raises(EngineFailure):
        client.request("info", {"scene": {"raster": "/nowhere.tif"}})
    client.close()
    turn_until(lambda: len(messages) == 3)  # they cross from the client's thread
    (started, _), (answered, level), (failed, failed_level) = messages
    assert ENGINE_PYTHON in started
    assert answered.startswith("info: answered after ") and level == Qgis.MessageLevel.Info
    assert failed == "info: There is no file /nowhere.tif. Choose the raster again."
    assert failed_level == Qgis.MessageLevel.Critical
    assert "info: result after" in (tmp_path / "engine.log").read_text(encoding="utf-8")


def test_what_a_crash_left_on_stderr_is_kept(messages, tmp_path):
    """A Python without torch, which never gets so far as to answer."""
    client = EngineClient(sys.executable, tmp_path / "engine.log")
    with pytest.raises(EngineFailure, match="tab HSI Active of QGIS's log messages"):
        client.request("info", {})
    client.close()
    turn_until(lambda: len(messages) == 3)  # it is started twice
    assert all("No module named" in text for text, level in messages[:2])


def test_the_setting_says_how_much_is_kept(messages):
    for level in ("debug", "info", "warning", "error"):
        log(f"by default: {level}", level)
    QgsSettings().setValue(SETTING, "error")
    for level in ("debug", "info", "warning", "error"):
        log(f"errors alone: {level}", level)
    QgsSettings().setValue(SETTING, "everything")
    assert log_level() == "info"
    kept = ["by default: info", "by default: warning", "by default: error", "errors alone: error"]
    assert [text for text, _ in messages] == kept


def test_what_the_message_bar_says_can_be_read_again_later(messages, qgis_iface):
    Messages(qgis_iface.messageBar()).tell("A <b> of it was left out.", "warning")
    assert messages == [("A <b> of it was left out.", Qgis.MessageLevel.Warning)]
