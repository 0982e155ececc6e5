import pytest
from qgis.core import QgsApplication, QgsSettings

from hsi_active_qgis.client import environment
from hsi_active_qgis.client.install import folder, settings


@pytest.fixture
def nothing_set(qgis_app, monkeypatch, tmp_path):
    """No engine at all."""
    monkeypatch.delenv(environment.VARIABLE, raising=False)
    QgsSettings().remove(environment.SETTING)
    settings.keep("folder", str(tmp_path / "base"))
    yield
    QgsSettings().remove(environment.SETTING)
    QgsSettings().remove(settings.PREFIX)


def test_the_variable_comes_before_the_setting_before_the_installed_one(nothing_set, monkeypatch):
    python = folder.python_in(settings.folder() / "e1")
    python.parent.mkdir(parents=True)
    python.write_text("")
    assert environment.find_python() is None  # an installation that broke off
    folder.switch(settings.folder(), folder.Installed("e1", folder.requirements_hash(), "cpu"))
    assert environment.find_python() == str(python)
    assert not environment.is_outdated()
    folder.switch(settings.folder(), folder.Installed("e1", "of another version", "cpu"))
    assert environment.is_outdated()
    QgsSettings().setValue(environment.SETTING, "/set/python")
    assert environment.find_python() == "/set/python"
    monkeypatch.setenv(environment.VARIABLE, "/told/python")
    assert environment.find_python() == "/told/python"


def test_without_an_engine_the_algorithms_say_what_to_do(nothing_set, provider):
    for algorithm in provider.algorithms():
        can, sentence = algorithm.canExecute()
        assert not can
        assert "Plugins > HSI Active > Engine..." in sentence
    assert QgsApplication.processingRegistry().algorithmById("hsiactive:classifyraster")


def test_the_engine_inherits_nothing_of_qgis(qgis_app, monkeypatch):
    for name in ("PYTHONPATH", "PROJ_LIB", "GDAL_DATA", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "value")
    kept = environment.clean_environment()
    names = ("PYTHONPATH", "PROJ_LIB", "GDAL_DATA", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH")
    assert not [name for name in names if kept.contains(name)]
    assert kept.value("HTTPS_PROXY") == "value"
    assert kept.value("OMP_WAIT_POLICY") == "PASSIVE"
