"""Names of classes on buttons, shortened so that they still differ."""

import pytest

from hsi_active_qgis.look.short_names import told_apart

LONG = [f"Vineyard {kind} {side} slope" for kind in ("untrained", "trained") for side in ("northern", "southern")] + [
    *(f"Lettuce romaine {week} weeks old" for week in (4, 5, 6, 7)),
    *(f"Soil {crop} developing" for crop in ("vineyard", "vinegar", "corn", "fallow")),
    "Broccoli green weeds 1",
    "Broccoli green weeds 2",
    "Fallow",
    "Fallow rough plow",
]


@pytest.mark.parametrize("room", [10, 12, 14, 18, 40])
def test_16_long_names_differ_and_fit(room):
    short = told_apart(LONG, lambda text: len(text) <= room)
    assert len(LONG) == len(set(short)) == 16
    assert all(len(text) <= room for text in short)
    assert [text for text, name in zip(short, LONG) if len(name) <= room] == [n for n in LONG if len(n) <= room]


def test_what_differs_is_kept():
    short = told_apart(["Vineyard on a northern slope", "Vineyard on a southern slope"], lambda text: len(text) <= 14)
    assert short == ["Vine… northern", "Vine… southern"]


def test_few_words_that_no_other_name_has_together_are_kept_and_others_where_there_is_room():
    kinds = ("winter cereals", "summer cereals", "root crops", "fallow or bare")
    names = [f"Agricultural land, {water}, {kind}" for water in ("irrigated", "rain-fed") for kind in kinds]
    for room in (8, 10, 12, 16, 22):
        short = told_apart(names, lambda text, room=room: len(text) <= room)
        assert len(set(short)) == 8 and all(len(text) <= room for text in short)
    assert short[:2] == ["Agr… irrigated, winter", "Agr… irrigated, summer"]
    assert told_apart(["Water body, standing", "Water body, flowing"], lambda text: len(text) <= 16) == [
        "Water standing",
        "Water flowing",
    ]


def test_the_same_name_and_no_room_are_survived():
    assert told_apart(["alike", "alike"], lambda text: len(text) <= 3) == ["a…e", "a…e"]
    assert told_apart(["no room", "no road"], lambda text: False)
