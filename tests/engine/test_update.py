"""The verb `update`: one request of the dock, from answers to questions and maps."""

from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import BadRequest, Cancelled
from hsi_active_qgis.engine.loop import kept_session
from hsi_active_qgis.engine.loop.session import Session
from hsi_active_qgis.engine.raster import cube as cube_module
from tests.engine.conftest import GRID, Toy, write

TABLE = [{"id": i, "name": name, "colour": "#102030"} for i, name in enumerate(("oak", "ash", "elm"), start=1)]


def update(toy, answers, folder, name="map", **more):
    outputs = {"classes": str(folder / f"{name}.tif"), "uncertainty": str(folder / f"{name}_doubt.tif")}
    return verbs.update(toy.scene, answers, **{"outputs": outputs, "classes": TABLE} | more)


def read(path) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read(1)


def places(found) -> set:
    return {(q["row"], q["column"]) for q in found["questions"]}


def test_a_round_is_what_suggest_and_classify_give(toy, tmp_path):
    answers = toy.answers(40)
    found = update(toy, answers, tmp_path, strategy="margin", count=6, seed=3, round=2)
    asked = verbs.suggest(toy.scene, answers, TABLE, strategy="margin", count=6, seed=3, round=2)
    mapped = verbs.classify(toy.scene, {"classes": str(tmp_path / "c.tif")}, answers=answers, classes=TABLE, seed=3)
    assert found["questions"] == asked["questions"]
    assert (found["mapped"], found["changed"]) == (True, None)
    assert (found["pixels"], found["classes"]) == (mapped["pixels"], TABLE)
    assert np.array_equal(read(tmp_path / "map.tif"), read(tmp_path / "c.tif"))
    doubt = read(tmp_path / "map_doubt.tif")
    assert 0 <= doubt.min() < 0.5 < doubt.max() <= 1
    assert (found["uncertainty"], found["doubtful"]) == (pytest.approx(doubt.mean()), (doubt >= 0.5).mean())
    assert update(toy, answers, tmp_path, outputs={})["doubtful"] is None


def test_it_teaches_once(toy, tmp_path, monkeypatch):
    taught = []
    teach = Session.teach
    monkeypatch.setattr(Session, "teach", lambda *args: taught.append(1) or teach(*args))
    update(toy, toy.answers(40), tmp_path)
    assert taught == [1]


def test_questions_first_and_then_the_maps_are_one_round(toy, tmp_path):
    rounds = []
    for name in ("at_once", "parted"):  # the dock asks in two parts
        kept_session.forget()
        found, previous = [], None
        for number, answers in enumerate((toy.answers(20), [*toy.answers(40), toy.point(30, 35, 3)]), start=1):
            form = {"strategy": "margin", "round": number, "previous": previous}
            here = f"{name}_{number}"
            if name == "at_once":
                asked = mapped = update(toy, answers, tmp_path, here, **form)
            else:
                asked = update(toy, answers, tmp_path, here, **form, outputs={})
                mapped = update(toy, answers, tmp_path, here, **form, count=0)
            previous = str(tmp_path / f"{here}.tif")
            found.append((asked["questions"], mapped["pixels"], mapped["changed"], mapped["smoothing"]))
            found.append([Path(previous).read_bytes(), (tmp_path / f"{here}_doubt.tif").read_bytes()])
        rounds.append(found)
    assert rounds[0] == rounds[1]
    assert len(rounds[0][0][0]) == 10 and rounds[0][2][2] > 0


def test_first_questions_without_an_answer(toy, tmp_path):
    found = update(toy, [], tmp_path, first_set="kmeans", count=7)
    assert found["questions"] == verbs.suggest(toy.scene, strategy="kmeans", count=7)["questions"]
    assert found["questions"][0]["reason"] == "Typical of a cluster of spectra"
    assert (found["mapped"], found["changed"], found["pixels"], found["notices"]) == (False, None, {}, [])
    assert not list(tmp_path.glob("map*"))


def test_one_class_alone_gets_questions_but_no_map(toy, tmp_path):
    answers = [a for a in toy.answers(60) if a[1] == 2]
    found = update(toy, answers, tmp_path, count=8)
    assert len(found["questions"]) == 8
    assert found["questions"][0]["reason"] == "Covers what is not labelled so far"
    assert not found["mapped"]
    assert "Fewer than two classes" in found["notices"][-1]
    assert not list(tmp_path.glob("map*"))


@pytest.mark.parametrize("trained", [False, True])
def test_excluded_pixels_are_not_asked(toy, tmp_path, trained):
    answers = toy.answers(30) if trained else []
    for _ in range(3):
        first = places(update(toy, answers, tmp_path, count=5, strategy="margin"))
        excluded = [list(place) for place in first]
        again = places(update(toy, answers, tmp_path, count=5, strategy="margin", excluded=excluded))
        assert len(again) == 5
        assert not again & first
    assert update(toy, answers, tmp_path, count=5, excluded=[])["questions"]


def test_no_questions_when_none_are_wanted(toy, tmp_path):
    found = update(toy, toy.answers(30), tmp_path, count=0)
    assert (found["questions"], found["mapped"], found["notices"]) == ([], True, [])
    with pytest.raises(BadRequest, match="strategy must be one of"):
        update(toy, toy.answers(30), tmp_path, count=0, strategy="guess")
    assert update(toy, [], tmp_path, count=0, first_set="farthest_point")["questions"] == []


def test_without_outputs_only_questions(toy, tmp_path):
    for outputs in ({}, {"classes": None}):
        found = update(toy, toy.answers(30), tmp_path, outputs=outputs)
        assert (len(found["questions"]), found["mapped"], found["pixels"]) == (10, False, {})
    outputs = {"uncertainty": str(tmp_path / "doubt.tif")}
    found = update(toy, toy.answers(30), tmp_path, outputs=outputs, previous=outputs["uncertainty"])
    assert (found["mapped"], found["changed"]) == (True, None)


@pytest.mark.parametrize("windows", [1, 9])
def test_how_much_the_map_changed(toy, tmp_path, monkeypatch, windows):
    if windows == 9:
        monkeypatch.setattr(cube_module.Cube, "windows", lambda cube: cube_module.split(cube.shape, (20, 24)))
        kept_session.forget()
    previous = str(tmp_path / "first.tif")
    update(toy, toy.answers(5), tmp_path, "first")
    before = read(previous)
    found = update(toy, toy.answers(60), tmp_path, "second", previous=previous)
    after = read(tmp_path / "second.tif")
    assert 0 < (before != after).mean() < 0.9
    assert found["changed"] == pytest.approx((before != after).mean())
    assert update(toy, toy.answers(60), tmp_path, "third", previous=str(tmp_path / "second.tif"))["changed"] == 0
    kept_session.forget()


def test_change_counts_valid_pixels_alone(toy, tmp_path):
    with rasterio.open(toy.path, "r+") as file:
        file.write(np.full((12, 20, 70), -5, "int16"), window=((0, 20), (0, 70)))
    update(toy, toy.answers(5), tmp_path, "first")
    found = update(toy, toy.answers(60), tmp_path, "second", previous=str(tmp_path / "first.tif"))
    before, after = read(tmp_path / "first.tif"), read(tmp_path / "second.tif")
    assert (after[:20] == 0).all()
    assert found["changed"] == pytest.approx((before != after)[20:].mean())


def test_a_map_before_that_cannot_be_compared(toy, tmp_path):
    (tmp_path / "text.tif").write_text("no raster")
    whole = write(tmp_path / "whole.tif", np.ones((1, 60, 70), "uint8")).read_bytes()
    (tmp_path / "torn.tif").write_bytes(whole[: len(whole) // 2])
    write(tmp_path / "small.tif", np.ones((1, 50, 70), "uint8"))
    write(tmp_path / "moved.tif", np.ones((1, 60, 70), "uint8"), transform=GRID @ Affine.translation(3, 0))
    for name in ("none", "text", "torn", "small", "moved"):
        found = update(toy, toy.answers(30), tmp_path, previous=str(tmp_path / f"{name}.tif"))
        assert (found["mapped"], found["changed"]) == (True, None), name


def test_without_a_place_on_earth_changes_are_counted_too(toy, tmp_path):
    bare = Toy(write(tmp_path / "bare.tif", toy.spectra, transform=None, crs=None), toy.spectra, toy.reference)
    first = verbs.suggest(bare.scene, count=40)["questions"]
    answers = [[point(q["x"], q["y"]), int(toy.reference[q["row"], q["column"]])] for q in first]
    update(bare, answers[:6], tmp_path, "first")
    found = update(bare, answers, tmp_path, "second", previous=str(tmp_path / "first.tif"))
    expected = (read(tmp_path / "first.tif") != read(tmp_path / "second.tif")).mean()
    assert found["changed"] == pytest.approx(expected)


def point(x: float, y: float) -> str:
    return shapely.to_wkb(shapely.Point(x, y), hex=True)


def test_cancel_leaves_the_older_maps(toy, tmp_path):
    update(toy, toy.answers(5), tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.glob("map*")}

    def progress(fraction, text=""):
        if text == "Mapping":
            raise Cancelled

    with pytest.raises(Cancelled):
        update(toy, toy.answers(60), tmp_path, progress=progress)
    assert {path.name: path.read_bytes() for path in Path(tmp_path).glob("map*")} == before


def test_progress_grows(toy, tmp_path):
    kept_session.forget()
    seen = []
    update(toy, toy.answers(30), tmp_path, progress=lambda fraction, text="": seen.append(fraction))
    assert seen == sorted(seen)
    assert seen[-1] == 1


def test_answers_off_the_raster_are_named_one_by_one(toy, tmp_path):
    one = update(toy, [*toy.answers(20), toy.point(-5, 3, 1)], tmp_path)["notices"]
    two = update(toy, [*toy.answers(20), toy.point(-5, 3, 1), toy.point(-6, 3, 1)], tmp_path)["notices"]
    assert one == ["1 answer lies outside the raster and was left out."]
    assert two == ["2 answers lie outside the raster and were left out."]
