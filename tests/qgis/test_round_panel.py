"""The settings of the dock: what each learner needs to be told, and which strategies it serves."""

from types import SimpleNamespace

import pytest
from qgis.PyQt.QtCore import Qt

from hsi_active_qgis.gui.model.checked_settings import DEFAULTS
from hsi_active_qgis.gui.model.request_parts import learner_of
from hsi_active_qgis.gui.panels.round_panel import RoundPanel
from hsi_active_qgis.protocol.strategies import STRATEGIES


@pytest.fixture
def panel(qgis_app, qtbot):
    made = RoundPanel()
    qtbot.addWidget(made)
    settings = dict(DEFAULTS)

    def take(name, value):
        settings[name] = value
        made.show_settings(settings)

    made.setting.connect(take)
    made.show_settings(settings)
    made.gear.setChecked(True)
    made.show()
    made.settings = settings
    return made


def choose(panel, name, value):
    """Choose an entry as the mouse does."""
    widget = panel._widgets[name]
    widget.setCurrentIndex(widget.findData(value))
    widget.activated.emit(widget.currentIndex())


def offered(panel):
    model = panel._widgets["strategy"].model()
    return {name for i, name in enumerate(STRATEGIES) if model.item(i).flags() & Qt.ItemFlag.ItemIsEnabled}


def test_network_and_training_show_for_networks_only(panel):
    visible = {"spectral_spatial": (False, False), "dense_network": (False, True), "patch_network": (True, True)}
    for learner, (network, training) in visible.items():
        choose(panel, "learner", learner)
        assert panel._widgets["network"].isVisible() is network
        assert panel._widgets["training"].isVisible() is training


def test_a_strategy_that_the_learner_cannot_serve_is_greyed_out_and_left(panel):
    assert "variance_reduction" in offered(panel)
    assert not {"predicted_loss", "committee_variance"} & offered(panel)
    choose(panel, "learner", "patch_network")
    assert panel.settings["strategy"] == "margin"
    assert "predicted_loss" in offered(panel)
    assert "variance_reduction" not in offered(panel)
    choose(panel, "strategy", "predicted_loss")
    choose(panel, "network", "lenet")
    assert panel.settings["strategy"] == "margin"
    choose(panel, "committee", "ensemble")
    assert "committee_bald" in offered(panel)


def test_a_learner_there_and_back_keeps_the_strategy(panel):
    for chosen in ("variance_reduction", "entropy"):
        choose(panel, "strategy", chosen)
        choose(panel, "learner", "patch_network")
        choose(panel, "learner", "spectral_spatial")
        assert panel.settings["strategy"] == chosen
    choose(panel, "strategy", "variance_reduction")
    choose(panel, "learner", "patch_network")
    choose(panel, "strategy", "entropy")
    choose(panel, "learner", "spectral_spatial")
    assert panel.settings["strategy"] == "entropy"


def shown(panel):
    return {name for name, widget in panel._widgets.items() if widget.isVisible()}


def test_tiles_have_a_size_and_pixels_a_distance(panel):
    assert "min_distance" in shown(panel)
    assert not {"tile_size", "encoder", "supervision"} & shown(panel)
    choose(panel, "unit", "tile")
    assert "tile_size" in shown(panel)
    assert "min_distance" not in shown(panel)
    choose(panel, "learner", "unet")
    assert {"encoder", "supervision", "training"} <= shown(panel)
    assert "network" not in shown(panel)


def test_whole_tiles_are_for_the_patch_network(panel):
    choose(panel, "unit", "whole")
    assert (panel.settings["learner"], panel.settings["strategy"]) == ("patch_network", "margin")
    learners = panel._widgets["learner"]
    enabled = [learners.model().item(i).isEnabled() for i in range(learners.count())]
    assert (enabled.count(True), learners.currentData()) == (1, "patch_network")


def test_something_rare_is_looked_for_among_pixels_alone(panel):
    box = panel._widgets["rare"]
    assert box.isVisible() and not box.isChecked()
    box.click()
    assert panel.settings["rare"] is True and box.isChecked()
    choose(panel, "unit", "tile")
    assert not box.isVisible()


def test_all_pixels_are_chosen_among_where_a_learner_can(panel):
    panel._widgets["two_stage"].click()
    assert panel.settings["two_stage"] is True
    assert learner_of(SimpleNamespace(settings=panel.settings)).settings.two_stage
    for name, value, usual in (("unit", "tile", "pixel"), ("learner", "emp_svm", "spectral_spatial")):
        choose(panel, name, value)
        assert "two_stage" not in shown(panel)
        choose(panel, name, usual)
        assert "two_stage" in shown(panel)


def test_settings_of_committees_tiles_and_networks_show_where_they_count(panel):
    assert {"random_share", "pool_share"} <= shown(panel)
    assert not {"members", "passes", "epochs", "weights", "overlap", "reduce"} & shown(panel)
    choose(panel, "unit", "tile")
    choose(panel, "learner", "unet")
    assert {"epochs", "weights", "overlap", "reduce"} <= shown(panel)
    choose(panel, "committee", "ensemble")
    assert "members" in shown(panel) and "passes" not in shown(panel)
    choose(panel, "committee", "batch_norm")
    assert "passes" in shown(panel) and "members" not in shown(panel)
    panel._widgets["pool_share"].setValue(10)
    panel._widgets["weights"].setFilePath("resnet34.safetensors")
    assert (panel.settings["pool_share"], panel.settings["weights"]) == (10, "resnet34.safetensors")


def test_questions_are_asked_anew_where_a_round_is_learnt_in_a_moment(panel):
    assert "ahead" in shown(panel)
    panel._widgets["ahead"].setValue(2)
    assert panel.settings["ahead"] == 2
    for name, value, usual in (("unit", "tile", "pixel"), ("learner", "emp_svm", "spectral_spatial")):
        choose(panel, name, value)
        assert "ahead" not in shown(panel)
        choose(panel, name, usual)
        assert "ahead" in shown(panel)
    panel._widgets["rare"].click()
    assert "ahead" not in shown(panel)
