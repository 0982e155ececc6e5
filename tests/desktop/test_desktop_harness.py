"""The harness itself: the packaged plugin is loaded, clicks and keys arrive, and nothing that goes wrong is missed."""

import pytest

from tests.desktop import harness
from tests.desktop.harness import DesktopProblem


def test_clicks_and_keys_arrive_in_a_qgis_with_the_packaged_plugin(desktop, embedded, shots):
    seen = desktop().run("look", raster=embedded["raster"], picture=str(shots / "harness.png"))
    assert seen["plugin"] and "hsiactive:classifyraster" in seen["algorithms"]
    assert any("HSI Active" in text for text in seen["menu"])
    assert len(seen["clicked"]) == 1
    assert seen["clicked"][0] == pytest.approx(seen["middle"], abs=seen["unit"])
    assert seen["keys"] == [ord("3")]
    assert (shots / "harness.png").read_bytes()[16:24] == (1280).to_bytes(4, "big") + (720).to_bytes(4, "big")


@pytest.mark.long
@pytest.mark.parametrize(
    ("how", "words"), [("slot", "stumbled in a slot"), ("dialog", "unexpected dialog"), ("disabled", "to be enabled")]
)
def test_what_goes_wrong_fails_the_test(desktop, how, words):
    with pytest.raises(DesktopProblem, match=words):
        desktop().run("stumble", how=how)


def test_a_scenario_that_gets_nowhere_is_ended(desktop, monkeypatch):
    monkeypatch.setattr(harness, "STILL_S", 3)
    with pytest.raises(DesktopProblem, match="waited in vain for the scenario's end"):
        desktop().run("stumble", how="hang")


@pytest.mark.long
def test_what_was_told_outlives_a_kill(desktop):
    run = desktop().start("stumble", how="tell")
    run.wait_until_told(lambda said: said["number"] == 20)
    run.kill()
    assert [said["number"] for said in run.told][:21] == list(range(21))
    assert run.problems() == []
