"""A learner and a strategy of which only the specification is added: the dock and Processing show them."""

from unittest.mock import patch

import pytest

from hsi_active_qgis.client.environment import clean_environment, own_folder
from hsi_active_qgis.gui.model.checked_settings import DEFAULTS
from hsi_active_qgis.gui.panels.round_panel import RoundPanel
from hsi_active_qgis.protocol import learners, strategies
from hsi_active_qgis.protocol.own import FOLDER, register_all
from tests.extending.specs import NEAREST_MEAN, RAREST_CLASS


@pytest.fixture(autouse=True)
def added():
    """The registry with a learner and a strategy more, until the test ends."""
    with patch.dict(learners.LEARNER_SPECS), patch.dict(strategies.STRATEGY_SPECS):
        learners.register(NEAREST_MEAN)
        strategies.register(RAREST_CLASS)
        yield


def test_the_dock_offers_them(qgis_app, qtbot):
    panel = RoundPanel()
    qtbot.addWidget(panel)
    panel.gear.setChecked(True)
    panel.show()
    for name, text in (
        ("learner", "Nearest mean: the class whose mean is nearest"),
        ("strategy", "Rarest class: pixels that may be of it"),
    ):
        entries = panel._widgets[name]
        assert entries.itemText(entries.count() - 1) == text
    panel.show_settings({**DEFAULTS, "learner": "nearest_mean", "strategy": "rarest_class"})
    assert panel._widgets["learner"].currentData() == "nearest_mean"
    assert panel._widgets["strategy"].currentData() == "rarest_class"
    assert panel._widgets["training"].isVisible()
    assert not panel._widgets["network"].isVisible()
    strategy = panel._widgets["strategy"]
    enabled = {strategy.itemData(i) for i in range(strategy.count()) if strategy.model().item(i).isEnabled()}
    assert {"rarest_class", "margin"} <= enabled
    assert not {"variance_reduction", "bald"} & enabled


@pytest.mark.parametrize(
    ("algorithm", "learner", "strategy"),
    [
        ("suggestsamples", "LEARNER", "STRATEGY"),
        ("suggesttiles", "LEARNER", "STRATEGY"),
        ("classifyraster", "LEARNER", None),
        ("trainclassifier", "LEARNER", None),
        ("comparestrategies", "LEARNERS", "STRATEGIES"),
    ],
)
def test_processing_offers_them(provider, algorithm, learner, strategy):
    made = provider.algorithm(algorithm).create()
    for parameter, spec in ((learner, NEAREST_MEAN), (strategy, RAREST_CLASS)):
        if parameter:
            definition = made.parameterDefinition(parameter)
            assert spec.name in definition.options()
            assert f"<i>{spec.name}</i> - {spec.text}" in definition.help()


def test_a_file_of_the_user_s_is_listed_without_being_run(qgis_app, provider, qtbot, tmp_path, monkeypatch):
    (tmp_path / "mine.py").write_text('SPEC = StrategySpec("mine", "Mine", "of my own", ())\nraise SystemExit\n')
    (tmp_path / "other.py").write_text('SPEC = LearnerSpec("other", "Other", "of my own")\nraise SystemExit\n')
    (tmp_path / "odd.py").write_text("SPEC = None\n")
    monkeypatch.setenv(FOLDER, str(tmp_path))
    (problem,) = register_all(own_folder())
    assert "odd.py has no line" in problem
    panel = RoundPanel()
    qtbot.addWidget(panel)
    assert panel._widgets["strategy"].findData("mine") > 0
    assert panel._widgets["learner"].findData("other") > 0
    assert "other" in provider.algorithm("classifyraster").create().parameterDefinition("LEARNER").options()
    assert clean_environment().value(FOLDER) == str(tmp_path)
