"""What the engine keeps of a large raster's pixels goes with the session, and is removed on request."""

import pytest
from osgeo import gdal
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QPushButton

from hsi_active_qgis.client import environment
from hsi_active_qgis.client.install import settings
from hsi_active_qgis.gui.model import kept_pixels
from hsi_active_qgis.gui.panels.scene_panel import ScenePanel


@pytest.fixture
def large(scene, tmp_path):
    """A raster of more than one window, of few bands."""
    path = str(tmp_path / "large.tif")
    gdal.Translate(path, scene["raster"], width=520, height=510, bandList=[1, 9, 17, 25])
    return path


def test_pixels_are_kept_beside_the_session_and_removed_on_request(bench, large):
    bench.begin(large)
    path = kept_pixels.path_of(bench.session.path)
    assert path.parent.name == "large.tif_labels" and bench.info.kept_bytes > 1e6
    assert 0.9 * bench.info.kept_bytes < kept_pixels.bytes_of(bench) < 1.1 * bench.info.kept_bytes
    session, kept = bench.session.path, path.read_bytes()
    bench.leave()
    bench.open(session)
    assert bench.do(bench.rounds.update) == []
    assert path.read_bytes() == kept
    panel, removed = ScenePanel(), []
    panel.forget.connect(lambda: removed.append(kept_pixels.remove(bench)))
    panel.show_kept(kept_pixels.bytes_of(bench))
    panel.findChild(QPushButton, "forgetPixels").click()
    assert removed and not path.exists() and kept_pixels.bytes_of(bench) == 0
    bench.labelling.answer(1)
    assert bench.do(bench.rounds.update) == []


def test_place_and_limit_are_settings_of_the_engine(qgis_app, monkeypatch, tmp_path):
    for name, variable in environment.OF_TILES.items():
        monkeypatch.delenv(variable, raising=False)
        settings.keep(name, "")
    session = tmp_path / "scene.tif_labels.gpkg"
    assert kept_pixels.path_of(session) == tmp_path / "scene.tif_labels" / kept_pixels.NAME
    assert not environment.clean_environment().contains("HSI_ACTIVE_TILES_GB")
    settings.keep("tiles", str(tmp_path / "fast"))
    settings.keep("tiles_gb", "3")
    assert kept_pixels.path_of(session).parent == tmp_path / "fast"
    assert kept_pixels.path_of(session) != kept_pixels.path_of(tmp_path / "other" / session.name)
    assert environment.clean_environment().value("HSI_ACTIVE_TILES_GB") == "3"
    monkeypatch.setenv("HSI_ACTIVE_TILES_GB", "5")
    assert environment.clean_environment().value("HSI_ACTIVE_TILES_GB") == "5"
    QgsSettings().remove(settings.PREFIX)
