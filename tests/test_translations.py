"""Texts for the user: none bypasses the catalogue, each has its translation, and all fit what they are filled with."""

import ast
import re
from collections import Counter
from string import Formatter

import pytest
import translations as catalogue

MODULES = catalogue.modules()
TEXTS = catalogue.texts()
ENGINE = [path for path in MODULES if catalogue.is_of_engine(path)]
PROTOCOL = [path for path in MODULES if "/protocol/" in path]
QGIS_SIDE = [path for path in MODULES if "/engine/" not in path.replace("gui/engine", "") and "/protocol/" not in path]
GIVEN = {  # where `tr` says what it is given: by a caller, or from protocol/
    "algorithms/collectfromcluster.py",
    "algorithms/inputs.py",
    "algorithms/parameters.py",
    "hsi_active_qgis/gui/engine/dialog.py",
    "hsi_active_qgis/gui/model/checks.py",
    "hsi_active_qgis/gui/model/export.py",
    "hsi_active_qgis/gui/model/segments.py",
    "hsi_active_qgis/gui/model/vector_import.py",
    "hsi_active_qgis/gui/panels/learning_chart.py",  # of CURVES
    "hsi_active_qgis/translation.py",
}
SENTENCES = {"hsi_active_qgis/protocol/sentence.py", "hsi_active_qgis/translation.py"}  # that make one of any text
SHOWS = re.compile(
    "set(Text|ToolTip|Title|WindowTitle|PlaceholderText|StatusTip|SpecialValueText|Suffix|Description|Help)|"
    "Q(Label|Action|PushButton|CheckBox|RadioButton|GroupBox|MenuItem)|addRow|addTab|addItem|addMenu|addOutput|"
    "(warning|information|question|critical)|push(Info|Warning)|setProgressText|EngineFailure|SessionFileError|Qgs\\w+Exception"
)
TABLES = {name for names in catalogue.TABLES.values() for name in names}
NO_WORDS = re.compile(r"[^A-Za-z]*|HSI Active.*|Qgs\w+|[a-z]\w*|[A-Z]\w{0,2}|[\d %±.]+|.*\*\.\w+.*")
TOLD = ("progress", "tell", "append", "Sentence", "counted")
TAGS = re.compile(r"</?\w+[^>]*>")
LANGUAGES = {language: catalogue.translations(language) for language in catalogue.LANGUAGES}


def name_of(call):
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def calls(path):
    return [node for node in ast.walk(MODULES[path]) if isinstance(node, ast.Call)]


def words_of(joined):
    return re.findall(r"[A-Za-z]{2,}", "".join(part.value for part in joined.values if isinstance(part, ast.Constant)))


def found(paths, wrong):
    """Where `wrong` finds something in a file: [(path, line or text), ...]."""
    return [(path, what) for path in paths for what in wrong(path)]


def test_what_the_engine_tells_is_no_f_string():
    """A f-string is filled before it reaches QGIS, which could not translate it then."""

    def wrong(path):
        raised = [node.exc for node in ast.walk(MODULES[path]) if isinstance(node, ast.Raise)]
        told = [call for call in calls(path) if name_of(call) in TOLD or call in raised]
        texts = [one for call in told for one in call.args if isinstance(one, ast.JoinedStr)]
        return [one.lineno for one in texts if len(words_of(one)) > 1]

    assert found([*ENGINE, *PROTOCOL], wrong) == []


def test_a_sentence_stays_one_where_it_is_told_again():
    """`str(error)` is English for good: an engine's error has its `sentence`, others their `args[0]`."""

    def wrong(path):
        raised = [node.exc for node in ast.walk(MODULES[path]) if isinstance(node, ast.Raise)]
        told = [call for call in calls(path) if name_of(call) in TOLD or call in raised and name_of(call) != "OSError"]
        return [call.lineno for call in told if "str(error)" in map(ast.unparse, call.args)]

    assert found([*ENGINE, *PROTOCOL], wrong) == []


def test_what_a_sentence_is_made_of_is_in_the_catalogue():
    """By a literal, or by a name of the same file; an error's message and what lies in tables of literals is there."""

    def wrong(path):
        made = [call for call in calls(path) if name_of(call) == "Sentence" and call.args]
        known = [call.args[0] for call in made if catalogue.templates(call, MODULES[path])]
        others = [ast.unparse(call.args[0]) for call in made if call.args[0] not in known]
        return [text for text in others if not text.endswith("message")]

    assert found(sorted(set(MODULES) - SENTENCES), wrong) == []


def test_what_is_told_by_a_constant_is_in_the_catalogue():
    texts = {}
    for path in ENGINE:
        for node in MODULES[path].body:
            if isinstance(node, ast.Assign) and isinstance(getattr(node.value, "value", None), str):
                texts[node.targets[0].id] = node.value.value

    def wrong(path):
        told = [call for call in calls(path) if name_of(call).strip("_") in ("progress", "tell")]
        names = [one.id for call in told for one in call.args if isinstance(one, ast.Name) and one.id.isupper()]
        return [texts[name] for name in names if name in texts and texts[name] not in TEXTS]

    assert found(ENGINE, wrong) == []


def test_what_qgis_shows_goes_through_tr():
    def wrong(path):
        shown = [call for call in calls(path) if SHOWS.fullmatch(name_of(call))]
        given = [one for call in shown for one in call.args[name_of(call) == "EngineFailure" :]]  # its first is a code
        bare = [one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        filled = [" ".join(words_of(one)) for one in given if isinstance(one, ast.JoinedStr)]
        return [text for text in bare + filled if not NO_WORDS.fullmatch(text)]

    assert found(QGIS_SIDE, wrong) == []


def test_tables_of_texts_are_in_the_catalogue():
    """Name one that `tr` is given by a variable among TABLES in .ci/translations.py."""

    def wrong(path):
        given = [call.args[0] for call in calls(path) if name_of(call) == "tr"]
        variables = [ast.unparse(node) for node in given if not isinstance(node, ast.Constant)]
        return [] if path in catalogue.TABLES else [name for name in variables if name not in TABLES]

    assert found(sorted(set(QGIS_SIDE) - GIVEN), wrong) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_is_that_of_the_code(language):
    known = LANGUAGES[language]
    assert set(known) == set(TEXTS), "`make translations` takes up what is new and leaves out what is gone"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_text_is_translated(language):
    assert [text for text, said in LANGUAGES[language].items() if not said.strip(" \n")] == []


def fields(text):
    """How often each value is asked for; those without names by their places, which a translation may number."""
    found = [(name, form) for _, name, form, _ in Formatter().parse(text) if name is not None]
    return {(name or str(place), form) for place, (name, form) in enumerate(found)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_are_filled_as_their_texts(language):
    for text, said in LANGUAGES[language].items():
        if not said:
            continue
        assert fields(said) == fields(text), said
        assert Counter(TAGS.findall(said)) == Counter(TAGS.findall(text)), said
        assert said.count("&") == text.count("&"), said
        assert (said[0] == " ", said[-1] == " ") == (text[0] == " ", text[-1] == " "), said
        assert said.endswith("...") == text.endswith("..."), said
