import shutil

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QProcess

from hsi_active_qgis.client import environment
from hsi_active_qgis.client.installer import EnvironmentInstaller
from tests.patience import wait_until
from tests.qgis.loop import turn_until

NOTHING = "# no package: this needs no network\n"


@pytest.fixture
def nothing_set(qgis_app, monkeypatch):
    """No engine at all."""
    monkeypatch.delenv(environment.VARIABLE, raising=False)
    QgsSettings().remove(environment.SETTING)
    shutil.rmtree(environment.private_folder(), ignore_errors=True)
    yield
    QgsSettings().remove(environment.SETTING)
    shutil.rmtree(environment.private_folder(), ignore_errors=True)


def install(folder, requirements, text=NOTHING):
    requirements.write_text(text)
    installer = EnvironmentInstaller(folder, requirements)
    lines = []
    installer.progress.connect(lines.append)
    return (*end_of(installer, installer.start), lines, installer)


def end_of(installer, *calls):
    """Return what an installer says at its end, after these calls."""
    ended = []
    installer.finished.connect(lambda *said: ended.append(said))
    for call in calls:
        call()
    turn_until(lambda: ended, "the installation")
    return ended[0]


def test_the_variable_comes_before_the_setting_before_the_private_folder(nothing_set, monkeypatch):
    python = environment.python_in(environment.private_folder())
    python.parent.mkdir(parents=True)
    python.write_text("")
    assert environment.find_python() is None  # an installation that broke off
    (environment.private_folder() / environment.COMPLETE).write_text("")
    assert environment.find_python() == str(python)
    QgsSettings().setValue(environment.SETTING, "/set/python")
    assert environment.find_python() == "/set/python"
    monkeypatch.setenv(environment.VARIABLE, "/told/python")
    assert environment.find_python() == "/told/python"


def test_without_an_engine_the_algorithms_say_what_to_do(nothing_set, provider):
    for algorithm in provider.algorithms():
        can, sentence = algorithm.canExecute()
        assert not can
        assert "Install the HSI Active engine" in sentence
    assert QgsApplication.processingRegistry().algorithmById("hsiactive:classifyraster")


def test_the_engine_inherits_nothing_of_qgis(qgis_app, monkeypatch):
    for name in ("PYTHONPATH", "PROJ_LIB", "GDAL_DATA", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "value")
    kept = environment.clean_environment()
    names = ("PYTHONPATH", "PROJ_LIB", "GDAL_DATA", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH")
    assert not [name for name in names if kept.contains(name)]
    assert kept.value("HTTPS_PROXY") == "value"
    assert kept.value("OMP_WAIT_POLICY") == "PASSIVE"


def test_the_base_python_makes_environments(qgis_app):
    process = QProcess()
    process.start(environment.base_python(), ["-I", "-c", "import venv"])
    wait_until(lambda: process.waitForFinished(0) or process.state() == QProcess.ProcessState.NotRunning)
    assert process.exitCode() == 0


def test_an_installation_is_complete_or_absent(nothing_set, tmp_path):
    ok, sentence, lines, installer = install(None, tmp_path / "requirements.txt")
    assert (ok, sentence) == (True, "The engine is installed.")
    assert installer.log_path.exists()
    assert environment.find_python() == str(environment.python_in(environment.private_folder()))
    ok, sentence, lines, installer = install(None, tmp_path / "requirements.txt", "/no/such/wheel.whl\n")
    assert not ok
    assert "The last word was" in sentence
    assert str(installer.log_path) in sentence
    assert lines
    assert environment.find_python() is None


def test_an_installation_can_be_cancelled(tmp_path):
    (tmp_path / "requirements.txt").write_text(NOTHING)
    installer = EnvironmentInstaller(tmp_path / "engine", tmp_path / "requirements.txt")
    said = end_of(installer, installer.start, installer.cancel)
    assert said == (False, "The installation of the engine was cancelled.")
    assert not (tmp_path / "engine" / environment.COMPLETE).exists()


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")  # chmod does not stop root, but nobody makes a folder below a file
    ok, sentence, _, _ = install(tmp_path / "file" / "engine", tmp_path / "requirements.txt")
    assert not ok
    assert "cannot be installed into" in sentence
