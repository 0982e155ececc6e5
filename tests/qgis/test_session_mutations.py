"""Sessions with odd contents open with a sentence on what was left out, or are refused in one: never by half."""

import shutil
import sys
from pathlib import Path

import pytest

from tests.qgis.benches import change, the_sentence
from tests.qgis.marking import words_left
from tests.qgis.session_mutations import mutate
from tests.qgis.sessions import area
from tests.share import share_of

SHORT, LONG = 30, share_of(1000)
EACH = 10  # one of so many is learnt from, too


@pytest.fixture
def whole(bench, raster):
    """A session with questions, answers, an area, a tile and a round."""
    bench.begin(raster)
    bench.labelling.answer(None)
    x, y = bench.grid.centre(20, 20)
    wkt = f"POLYGON (({x} {y}, {x + 50} {y}, {x + 50} {y + 50}, {x} {y}))"
    bench.session.add_region(area(wkt), 1)
    tile = {"row": 0, "column": 0, "height": 8, "width": 8, "x": x, "y": y, "wkb": area(wkt), "rank": 1, "score": 0.5}
    bench.session.add_samples([{**tile, "reason": "torn", "best": "dark", "predicted": [[area(wkt), 1]]}], 1)
    path = bench.session.path
    bench.leave()
    return path


def all_is_well(bench, path, seeds, monkeypatch):
    """Open a copy of the session damaged by each seed, in an empty project; return what went wrong."""
    raised, wrong = [], []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, _: raised.append(repr(error)))
    for seed in seeds:
        kept = Path(shutil.copy(path, path.with_name(f"{seed}_labels.gpkg")))
        how = mutate(kept, seed)
        before = kept.read_bytes()
        try:
            told = bench.do(lambda kept=kept: bench.open(kept))
            if bench.opened is None:
                told = [] if refused(bench, told) and kept.read_bytes() == before else [*told, "changed by refusing"]
            else:
                told = look_through(bench) + (learn(bench) if seed % EACH == 0 else [])
        except Exception as error:
            told = [repr(error)]
        bench.leave()
        bench.project.clear()  # else the layers of all of them stay in it
        told += raised
        raised.clear()
        if told:
            wrong.append((seed, how, *told))
        for rest in path.parent.glob(f"{seed}_labels*"):
            shutil.rmtree(rest) if rest.is_dir() else rest.unlink()
    return wrong


def refused(bench, told):
    """Whether one sentence says that nothing was opened, and nothing is open by half."""
    errors = [text for level, text in told if level == "error"]
    return len(errors) == 1 and errors[0].endswith(".") and bench.state == "no scene"


def look_through(bench):
    """Do what shows all of a session: the questions, the answers as the engine gets them, one more answer."""
    for _ in bench.questions:
        bench.labelling.step(1)
    bench.session.answers(), bench.session.regions(), bench.session.samples(), bench.rounds.figures
    if not bench.classes:
        return []
    bench.labelling.point_at(*bench.grid.centre(30, 30))
    number = sum(bench.counts.values())
    told = bench.do(lambda: bench.labelling.answer(bench.classes[0]["id"]))
    return [] if sum(bench.counts.values()) == number + 1 else [*told, "not answered"]


def learn(bench):
    """Map what is there and ask anew; return the errors that are no sentences on what to do."""
    if bench.state not in ("ready", "labelling") or not bench.first_date.is_there:
        return []
    told = [text for level, text in bench.do(bench.rounds.update) if level == "error"]
    return [text for text in told if "does not know" in text or not text.endswith(".")]


def test_damaged_sessions_open_or_are_refused_in_a_sentence(bench, whole, monkeypatch):
    assert all_is_well(bench, whole, range(SHORT), monkeypatch) == []


@pytest.mark.long
def test_a_thousand_damaged_sessions(bench, whole, monkeypatch):
    assert all_is_well(bench, whole, range(SHORT, SHORT + LONG), monkeypatch) == []


def test_rows_that_cannot_be_read_are_counted_and_the_others_stay(bench, whole):
    bench.open(whole)
    counts = bench.counts
    bench.leave()
    change(whole, "UPDATE samples SET class = 'abc' WHERE fid = 1")
    told = bench.do(lambda: bench.open(whole))
    assert the_sentence(told, "1 of samples (row 1: its class is no whole number)", "warning")
    assert sum(bench.counts.values()) == sum(counts.values()) - 1
    assert bench.do(bench.rounds.update) == []


def test_why_rows_are_left_out_is_in_the_catalogue(bench, whole, marks):
    reasons = {
        "samples": ("\"class\" = 'abc'", '"row" = -1', '"outline" = 3, "height" = 2'),
        "classes": ('"name" = NULL', "\"name\" = ' '", '"id" = 70000'),
        "settings": ("\"value\" = '{'", '"name" = NULL'),
    }
    for table, damages in reasons.items():
        for damage in damages:
            copy = shutil.copy(whole, whole.with_name("copy_labels.gpkg"))
            change(copy, f"UPDATE {table} SET {damage} WHERE fid = 1")
            told = " ".join(text for _, text in bench.do(lambda copy=copy: bench.open(copy)))
            assert (
                f" {table} " in told and words_left(told, "samples|regions|settings|class(es)?|row|name|id|value") == []
            ), damage
            bench.leave()


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("ALTER TABLE samples RENAME COLUMN class TO klass", 'table samples has no column "class"'),
        ("UPDATE settings SET value = '5' WHERE name = 'info'", "table settings the row info"),
        ("INSERT INTO settings (name, value) VALUES ('format', '7')", "later version"),
    ],
)
def test_what_cannot_be_opened_is_named_and_left_as_it_is(bench, whole, statement, words):
    change(whole, statement)
    before = whole.read_bytes()
    assert the_sentence(bench.do(lambda: bench.open(whole)), words)
    assert (bench.opened, bench.state, whole.read_bytes() == before) == (None, "no scene", True)
