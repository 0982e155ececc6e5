"""Choices in lists by name or number, and what help says of each parameter."""

import re

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProperty,
)

from hsi_active_qgis.algorithms.choices import by_name, choice_problem
from hsi_active_qgis.algorithms.provider import ALGORITHMS
from hsi_active_qgis.protocol.first_sets import FIRST_SETS
from tests.qgis.test_suggestsamples import suggest

pytestmark = pytest.mark.usefixtures("provider")
UNITS = r"pixel|share|probability|interval|accuracy|GB|Hours|How many|How often|Threads|GPUs|Tasks|stored value|Seed"


@pytest.fixture
def context():
    return QgsProcessingContext()


def lists_of(algorithm):
    return [one for one in algorithm.parameterDefinitions() if isinstance(one, QgsProcessingParameterEnum)]


def made(algorithm):
    return algorithm().create()


@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda one: one.ID)
def test_each_list_takes_names_in_any_case_and_numbers(algorithm, context):
    one = made(algorithm)
    for definition in lists_of(one):
        name, options = definition.name(), definition.options()
        for number, option in enumerate(options):
            for given in (option, option.upper(), f" {option} ", number, str(number), float(number)):
                chosen = by_name(one, {name: given}, context)[name]
                assert chosen == ([option] if definition.allowMultiple() else option)
        for wrong in ("no such", len(options), "-1"):
            problem = choice_problem(one, {name: wrong}, context)
            assert problem.startswith(f"{wrong} is no choice of {name}.")
            assert all(f"{number} {option}" in problem for number, option in enumerate(options))
            assert one.checkParameterValues({name: wrong}, context) == (False, problem)


def test_several_choices_are_a_list_or_a_text_with_commas(context):
    (one,) = [made(algorithm) for algorithm in ALGORITHMS if algorithm.ID == "comparestrategies"]
    strategies = one.parameterDefinition("STRATEGIES").options()
    for given in ([0, "MARGIN"], ["0", "Margin"], "0, margin", f"{strategies[0]},{strategies.index('margin')}"):
        assert by_name(one, {"STRATEGIES": given}, context)["STRATEGIES"] == [strategies[0], "margin"]
    assert choice_problem(one, {"STRATEGIES": "0,margins"}, context).startswith("margins is no choice")
    assert by_name(one, {"STRATEGIES": []}, context) == {"STRATEGIES": []}


def test_an_expression_chooses_and_what_is_left_out_stays_so(context):
    (one,) = [made(algorithm) for algorithm in ALGORITHMS if algorithm.ID == "suggestsamples"]
    for expression in ("'Ran' || 'dom'", f"{list(FIRST_SETS).index('random') - 1} + 1"):
        given = {"FIRST_SET": QgsProperty.fromExpression(expression)}
        assert by_name(one, given, context)["FIRST_SET"] == "random"
    assert by_name(one, {"FIRST_SET": None}, context) == {"FIRST_SET": None}
    assert choice_problem(one, {}, context) == ""


def test_a_number_chooses_what_the_engine_does(toy):
    def chosen(first_set):
        samples = suggest(toy["raster"], FIRST_SET=first_set, COUNT=3)
        return [feature.geometry().asWkt() for feature in samples.getFeatures()]

    number = list(FIRST_SETS).index("farthest_point")
    assert chosen(number) == chosen("Farthest_Point") == chosen("farthest_point") != chosen(0)


def test_a_step_of_a_model_is_checked_as_well(toy, context):
    """A model runs its steps without `checkParameterValues`."""

    class Errors(QgsProcessingFeedback):
        def reportError(self, error, fatalError=False):
            told.append(error)

    told, feedback = [], Errors(False)
    (one,) = [made(algorithm) for algorithm in ALGORITHMS if algorithm.ID == "suggestsamples"]
    values = {"RASTER": toy["raster"], "FIRST_SET": "kmean", "OUTPUT": "memory:"}
    assert not one.prepare(values, context, feedback)
    assert told[0].startswith("kmean is no choice of FIRST_SET. Choose by number or name: 0 ")


@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda one: one.ID)
def test_help_tells_each_default_and_each_unit(algorithm):
    one = made(algorithm)
    text = one.shortHelpString()
    for definition in one.parameterDefinitions():
        value, told = definition.defaultValue(), definition.help()
        assert told in text and told.strip()
        if value not in (None, "", []):
            shown = {True: "yes", False: "no"}.get(value) if isinstance(value, bool) else value
            shown = ", ".join(shown) if isinstance(shown, list) else shown
            assert told.endswith(f"Default: {shown}.")
        if isinstance(definition, QgsProcessingParameterNumber):
            assert re.search(UNITS, f"{definition.description()} {told}"), definition.name()
        if isinstance(definition, QgsProcessingParameterEnum):
            assert "By name or number from 0 on." in told


def test_help_tells_the_range_of_a_share():
    (one,) = [made(algorithm) for algorithm in ALGORITHMS if algorithm.ID == "drawchecksample"]
    assert one.parameterDefinition("ACCURACY").help().endswith("From 0 to 1. Default: 0.85.")
    assert one.parameterDefinition("COUNT").help().endswith("From 1 on. Default: 200.")
