"""A QGIS of another language: the plugin speaks it, too, from its first button to the page of a report."""

from pathlib import Path

import pytest
import translations as catalogue

from tests.share import whole_only


@whole_only
@pytest.mark.long
@pytest.mark.parametrize("locale", ["de_DE", "fr_FR"])
def test_the_plugin_speaks_the_language_of_qgis(desktop, shots, tmp_path, locale):
    said = catalogue.translations(locale[:2])
    told = desktop(locale=locale).run("language", folder=str(tmp_path), shots=str(shots), prefix=f"{locale}-")
    assert told["classes"][:2] == [said["Meadow"], said["Winter wheat"]] != ["Meadow", "Winter wheat"]
    assert told["button"] == said["Ask the first {} questions"].format(10)
    assert said["Classify raster"] in told["algorithm"] and told["help"] == said["HSI Active: help"]
    page = Path(told["report"]).read_text(encoding="utf-8")
    assert f'<html lang="{locale[:2]}">' in page and said["How it was made"] in page
