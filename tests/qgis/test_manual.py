"""The manual's reference has all that the code has; help leads to its pages, without them to the homepage."""

import configparser
import importlib.util
import re
import sys
import zipfile

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingParameterDefinition

from hsi_active_qgis.algorithms.choices import choice_problem
from hsi_active_qgis.algorithms.provider import ALGORITHMS
from hsi_active_qgis.engine.options import options_of
from hsi_active_qgis.gui.model.class_keys import CLASS_KEYS, TAKEN
from hsi_active_qgis.manual import manual_url
from hsi_active_qgis.protocol.fields import flat_fields
from hsi_active_qgis.protocol.learners import LEARNER_SPECS
from hsi_active_qgis.protocol.settings import Settings
from hsi_active_qgis.protocol.strategies import STRATEGY_SPECS
from hsi_active_qgis.protocol.verb_request import all_requests
from tests.manual_commands import commands
from tests.patience import run
from tests.qgis.conftest import ROOT


@pytest.fixture(scope="module")
def reference(tmp_path_factory):
    """A folder with the reference, made by a QGIS of its own."""
    folder = tmp_path_factory.mktemp("manual") / "reference"
    done = run([sys.executable, ROOT / ".ci" / "reference.py", folder])
    assert done.returncode == 0, done.stderr
    return folder


def names_in(page):
    """Everything in code style on a page."""
    return set(re.findall("`([^`]+)`", page.read_text(encoding="utf-8")))


@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda one: one.ID)
def test_each_algorithm_has_a_page_with_each_parameter(reference, algorithm, provider):
    made = QgsApplication.processingRegistry().algorithmById(f"hsiactive:{algorithm.ID}")
    parameters = {parameter.name() for parameter in made.parameterDefinitions()}
    outputs = {output.name() for output in made.outputDefinitions()}
    assert parameters | outputs <= names_in(reference / "algorithms" / f"{algorithm.ID}.md")


def test_each_verb_has_its_options(reference):
    text = (reference / "verbs.md").read_text(encoding="utf-8")
    sections = {part.partition("\n")[0]: part for part in text.split("\n## ")[1:]}
    for request in all_requests():
        assert all(f"`{option.flag}`" in sections[request.verb] for option in options_of(request))


def test_each_setting_learner_strategy_and_key_is_there(reference):
    assert set(flat_fields(Settings)) <= names_in(reference / "settings.md")
    assert set(LEARNER_SPECS) | set(STRATEGY_SPECS) <= names_in(reference / "choices.md")
    assert set(TAKEN) | {"1", "9", *CLASS_KEYS[9:]} <= names_in(reference / "keys.md")


def test_help_is_a_page_of_the_plugin_or_its_homepage(tmp_path):
    (tmp_path / "metadata.txt").write_text("[general]\nhomepage=https://example.org/plugin\nabout=100 %\n")
    assert manual_url("reference/keys", tmp_path) == "https://example.org/plugin"
    page = tmp_path / "manual" / "reference" / "keys.html"
    page.parent.mkdir(parents=True)
    page.write_text("")
    assert manual_url("reference/keys", tmp_path) == page.as_uri()


def test_each_algorithm_leads_to_help(provider):
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    for algorithm in ALGORITHMS:
        assert algorithm().helpUrl() == metadata["general"]["homepage"]  # of a checkout, which has no manual in it


def test_the_zip_has_the_manual_that_was_made(tmp_path, monkeypatch):
    spec = importlib.util.spec_from_file_location("package", ROOT / ".ci" / "package.py")
    package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    monkeypatch.setattr(package, "MANUAL", tmp_path / "manual")
    for place, page in (("without.zip", None), ("with.zip", tmp_path / "manual" / "howto" / "batch.html")):
        if page:
            page.parent.mkdir(parents=True)
            page.write_text("<html>")
        package.write_zip(tmp_path / place)
        with zipfile.ZipFile(tmp_path / place) as archive:
            names = [name for name in archive.namelist() if name.startswith("hsi_active_qgis/manual/")]
        assert names == (["hsi_active_qgis/manual/howto/batch.html"] if page else [])


@pytest.mark.parametrize(("page", "words"), commands("qgis_process run"))
def test_each_command_of_the_pages_names_parameters_and_choices_that_there_are(page, words, provider):
    made = QgsApplication.processingRegistry().algorithmById(words[0])
    given = dict(word.split("=", 1) for word in words[1:] if word != "--")
    known = {parameter.name(): parameter for parameter in made.parameterDefinitions()}
    optional = QgsProcessingParameterDefinition.FlagOptional
    needed = {name for name, one in known.items() if not one.flags() & optional and one.defaultValue() is None}
    assert needed <= set(given) <= set(known)
    assert choice_problem(made, given, QgsProcessingContext()) == ""
