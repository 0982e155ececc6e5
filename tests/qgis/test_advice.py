"""What the rounds say of going on."""

import pytest

from hsi_active_qgis.gui.model.advice import advice, changes


def rounds(*shares):
    return [{"round": number, "changed": share} for number, share in enumerate(shares, 1)]


def question(round_number, best, second):
    return {"round": round_number, "best": best, "second": second}


@pytest.mark.parametrize(
    ("shares", "settled"),
    [
        ((None, 0.3, 0.005, 0.009, 0.004), True),
        ((None, 0.3, 0.005, 0.02, 0.004), False),
        ((None, 0.005, 0.005), False),
        ((None, 0.005, None, 0.005, 0.0), True),
        ((), False),
    ],
)
def test_three_rounds_that_change_little_are_told(shares, settled):
    text = advice(rounds(*shares), [])
    assert text.startswith("In each of the last 3 rounds less than 1% of the map changed") if settled else text == ""


def test_classes_that_most_questions_are_torn_between_are_told():
    torn = [question(2, "Corn", "Oats"), question(2, "Oats", "Corn"), question(2, "Corn", "Oats")]
    others = [question(2, "Corn", "Hay"), question(2, None, None), question(1, "Hay", "Corn")]
    text = "3 of 5 questions are torn between Corn and Oats: answers of these help most."
    assert advice(rounds(None, 0.2), torn + others) == text
    assert advice(rounds(None, 0.2), torn + others + 2 * others[:1]) == ""
    assert advice(rounds(None, 0.2), torn[:2]) == ""


def test_rounds_without_a_map_before_have_not_changed_it():
    assert changes(rounds(None, 0.4, None, 0.2)) == [(2, 0.4), (4, 0.2)]
