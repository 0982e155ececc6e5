"""The engine's dialog, the line in the dock and the page of options, clicked in a QGIS."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QApplication

from hsi_active_qgis.client import environment
from hsi_active_qgis.client.install import folder, settings
from hsi_active_qgis.client.install.installation import Installation
from hsi_active_qgis.gui.engine.dialog import EngineDialog
from hsi_active_qgis.gui.engine.options import OptionsPage
from hsi_active_qgis.gui.engine.strip import EngineStrip
from tests.qgis.conftest import ENGINE_PYTHON
from tests.qgis.loop import turn, turn_until


def shoot(widget, name):
    """Keep a picture where one is asked for."""
    if os.environ.get("HSI_ACTIVE_SHOTS"):
        turn(50)
        widget.grab().save(str(Path(os.environ["HSI_ACTIVE_SHOTS"]) / f"{name}.png"))


@pytest.fixture
def installation(sources, requirements, monkeypatch, qtbot):
    """Settings that lead to the folder of wheels, and no engine."""
    monkeypatch.delenv(environment.VARIABLE, raising=False)
    QgsSettings().remove(environment.SETTING)
    settings.keep("folder", str(sources.folder))
    settings.keep("wheels", sources.wheels)
    made = Installation()
    made.requirements = requirements
    yield made
    made.close()
    QgsSettings().remove(settings.PREFIX)
    QgsSettings().remove(environment.SETTING)


def wait(installation):
    turn_until(lambda: not installation.busy, "the end of a run")


def test_from_nothing_to_an_engine_in_two_clicks(installation, requirements):
    dialog, strip = EngineDialog(installation), EngineStrip(installation)
    dialog.show()
    strip.show()
    assert strip.button.text() == "Install the engine..."
    assert dialog.buttons["install"].isHidden()
    shoot(dialog, "engine_nothing")
    dialog.buttons["look_up"].click()
    assert strip.button.text() == "Cancel"
    assert not dialog.buttons["cancel"].isHidden()
    shoot(dialog, "engine_looking")
    wait(installation)
    assert "3 packages" in dialog.fits.text(), installation.report()
    assert "free" in dialog.fits.text()
    shoot(dialog, "engine_plan")
    dialog.buttons["install"].click()
    wait(installation)
    assert dialog.verdict.text().startswith("The engine is installed. Python 3."), installation.report()
    shoot(dialog, "engine_installed")
    assert environment.find_python() == str(folder.python_in(settings.folder() / "e1"))
    assert environment.is_outdated()  # the plugin's own requirements are others
    assert strip.button.text() == "Update the engine"
    dialog.buttons["verify"].click()
    wait(installation)
    assert "torch 1.0 on CPU" in dialog.verdict.text()
    dialog.buttons["remove"].click()
    assert not installation.busy
    dialog.buttons["remove"].click()
    wait(installation)
    assert environment.find_python() is None


def test_cancelling_from_the_dock(installation):
    strip, ends = EngineStrip(installation), []
    installation.ended.connect(lambda *said: ends.append(said))
    installation.start("install")
    strip.button.click()
    wait(installation)
    assert ends[0][1] == "cancelled"
    installation.start("install")  # nothing is dead afterwards
    wait(installation)
    assert ends[1][1] == "done", installation.report()


@pytest.fixture
def former():
    """What an earlier version of the plugin made in the profile: a virtual environment, its requirements beside it."""
    place = environment.data_folder() / "engine"
    subprocess.run([ENGINE_PYTHON, "-m", "venv", "--without-pip", place], check=True)
    (place / "complete.txt").write_text("torch==2.13.0\n")
    yield place
    shutil.rmtree(place, ignore_errors=True)


def test_a_former_engine_is_used_until_there_is_a_new_one_and_removed_on_request(installation, former):
    dialog, strip = EngineDialog(installation), EngineStrip(installation)
    dialog.show()
    assert environment.find_python() == str(folder.python_in(former))
    assert f"made is used, in {former}" in dialog.state.text()
    assert dialog.buttons["remove_former"].isHidden()
    shoot(dialog, "engine_former")
    assert strip.button.text() == "Update the engine"
    strip.button.click()
    wait(installation)
    assert environment.find_python() == str(folder.python_in(settings.folder() / "e1")), installation.report()
    assert f"is left in {former}" in dialog.state.text()
    shoot(dialog, "engine_former_left")
    dialog.buttons["remove_former"].click()
    assert former.exists()
    assert dialog.buttons["remove_former"].text() == "Really remove"
    dialog.buttons["remove_former"].click()
    wait(installation)
    assert dialog.verdict.text() == "The old engine is removed."
    assert not former.exists()
    assert dialog.buttons["remove_former"].isHidden()


def test_a_former_engine_that_broke_off_is_not_used(installation, former):
    (former / "complete.txt").unlink()
    assert environment.find_python() is None
    assert not environment.is_outdated()


def test_a_failure_can_be_copied(installation, tmp_path):
    settings.keep("wheels", str(tmp_path / "nowhere"))
    dialog = EngineDialog(installation)
    dialog.show()
    dialog.buttons["look_up"].click()
    wait(installation)
    shoot(dialog, "engine_failed")
    assert "does not have what is needed" in dialog.verdict.text()
    dialog.buttons["copy"].click()
    assert "nowhere" in QApplication.clipboard().text()
    assert "QGIS 3" in QApplication.clipboard().text()


def test_an_interpreter_is_checked_at_once_and_kept(installation):
    page = OptionsPage(installation)
    page.show()
    page.python.setFilePath(ENGINE_PYTHON)
    wait(installation)
    assert page.verdict.text().startswith("The engine works. Python 3.")
    shoot(page, "engine_options")
    page.apply()
    assert environment.find_python() == ENGINE_PYTHON
    page.fields["index"].setText("https://mirror.example/simple/")
    page.apply()
    assert settings.sources().index == "https://mirror.example/simple"
