"""The plugin is reloaded in a running QGIS: whatever it added goes with it."""

import pytest

from tests.share import share_of

TIMES = share_of(20, least=5)
# Constants of modules, and what fields of requests are without a value: PyQt keeps old classes
CONSTANTS = {"Curve", "FirstSetSpec", "LearnerSpec", "Sentence", "StrategySpec", "SymbolSize", "Texts"}
CONSTANTS |= {
    "Comparison",
    "LearnerChoice",
    "QuestionChoice",
    "RunShape",
    "Published",
    "SampleDesign",
    "Settings",
    "TaskShape",
    "Tiles",
}


@pytest.mark.long
def test_reloading_leaves_nothing_behind(desktop, embedded):
    first, *later = desktop().run("reload", **embedded, classes=["dark", "bright"], times=TIMES)
    assert len(later) == TIMES
    assert (first["menus"], first["processes"]) == (0, [])
    assert "hsiactive" not in first["providers"]
    for left in (first, *later):
        assert set(left.pop("objects")) <= CONSTANTS
        assert left == first
