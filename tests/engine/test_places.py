"""More like this, and the ground around a pixel: what is found, and what is kept away from."""

import numpy as np
import pytest
import rasterio
import shapely

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.engine.loop import kept_session, segments
from hsi_active_qgis.engine.loop.session import Session
from hsi_active_qgis.engine.raster.geometries import Grid, from_hex
from tests.engine.conftest import GRID

TABLE = [{"id": i, "name": name, "colour": "#102030"} for i, name in enumerate(("oak", "ash", "elm"), start=1)]


def alike(toy, pixel, answers=(), **more):
    return verbs.find_alike(toy.scene, *pixel, **{"answers": list(answers), "classes": TABLE} | more)


def places(found) -> np.ndarray:
    return np.array([(q["row"], q["column"]) for q in found["questions"]])


def grown(toy, pixel, answers=(), **more):
    """The segments around a pixel as masks, and the place of the usual one."""
    found = verbs.grow_segment(toy.scene, *pixel, **{"answers": list(answers), "classes": TABLE} | more)
    shapes = Grid(GRID, toy.reference.shape).to_pixels(from_hex([s["wkb"] for s in found["segments"]], "A segment"))
    rows, columns = np.indices(toy.reference.shape)
    masks = [shapely.contains_xy(shape, columns + 0.5, rows + 0.5) for shape in shapes]
    assert [int(mask.sum()) for mask in masks] == [s["pixels"] for s in found["segments"]]
    return masks, found["usual"]


def test_what_is_like_a_pixel_is_of_its_class_apart_and_told_in_words(toy):
    found = alike(toy, (5, 5), [toy.point(5, 5, int(toy.reference[5, 5]))], count=8, min_distance=6)
    pixels = places(found)
    assert len(pixels) == 8 and set(toy.reference[tuple(pixels.T)]) == {toy.reference[5, 5]}
    everything = np.concatenate([[(5, 5)], pixels])
    assert (abs(everything[:, None] - everything[None]).max(2) + 99 * np.eye(9)).min() >= 6
    name = TABLE[toy.reference[5, 5] - 1]["name"]
    assert {q["reason"] for q in found["questions"]} == {f"Like the {name} pixel at row 5, column 5"}
    scores = [q["score"] for q in found["questions"]]
    assert scores == sorted(scores, reverse=True) and [q["rank"] for q in found["questions"]] == list(range(1, 9))


def test_answered_and_excluded_places_and_those_beside_labels_of_the_class_are_not_asked(toy):
    first = places(alike(toy, (5, 5), count=5))
    kind = int(toy.reference[5, 5])
    answers = [toy.point(5, 5, kind), toy.point(*first[0].tolist(), kind), toy.point(*first[1].tolist(), None)]
    again = places(alike(toy, (5, 5), answers, count=5, excluded=[first[2].tolist()]))
    assert not {tuple(p) for p in first[:3].tolist()} & {tuple(p) for p in again.tolist()}
    assert abs(again - first[0]).max(1).min() >= 5
    assert {tuple(p) for p in first[3:].tolist()} <= {tuple(p) for p in again.tolist()}


def test_a_class_that_is_labelled_all_over_has_fewer_places_and_that_is_told(toy):
    everywhere = [toy.point(r, c, 1) for r in range(0, 60, 6) for c in range(0, 70, 6)]
    found = alike(toy, (0, 0), everywhere, min_distance=6)
    assert len(found["questions"]) < 10
    assert found["notices"][-1].startswith(f"Only {len(found['questions'])} place")


def test_what_is_like_a_class_is_like_any_of_its_labelled_pixels(toy):
    """Of a class that lies in two blocks, which look unlike, both are found."""
    first, second = (5, 5), (25, 34)
    answers = [toy.point(*first, 1), toy.point(*second, 1), toy.point(44, 15, 2)]
    found = alike(toy, (None, None), answers, like_class=1, count=20)
    kinds = {int(toy.reference[tuple(place)]) for place in places(found)}
    assert kinds == {int(toy.reference[place]) for place in (first, second)}
    assert {q["reason"] for q in found["questions"]} == {"Like pixels of oak"}
    apart = abs(places(found)[:, None] - np.array([first, second])[None]).max(2)
    assert apart.min() >= 5


def test_a_class_without_labels_or_neither_pixel_nor_class_is_refused_in_a_sentence(toy):
    with pytest.raises(BadRequest, match="No pixel is labelled as elm yet"):
        alike(toy, (None, None), [toy.point(5, 5, 1)], like_class=3)
    with pytest.raises(BadRequest, match="Give row and column of a pixel, or a class"):
        alike(toy, (None, None))


def test_the_map_of_likeness_has_the_scores_of_the_questions_and_nothing_without_data(toy, tmp_path):
    top_left = shapely.box(400_000, 5_799_800, 400_300, 5_800_000).wkb_hex
    scene, path = toy.scene | {"mask": {"polygons": [top_left]}}, str(tmp_path / "like.tif")
    found = verbs.find_alike(scene, 5, 5, likeness=path)
    with rasterio.open(path) as file:
        values, shape, transform = file.read(1), file.shape, file.transform
    assert (shape, transform) == (toy.reference.shape, GRID)
    assert values[5, 5] == 1 and np.isfinite(values).sum() == 20 * 30 and np.isnan(values[20:]).all()
    scores = [q["score"] for q in found["questions"]]
    assert values[tuple(places(found).T)] == pytest.approx(scores, abs=1e-5)
    again = str(tmp_path / "again.tif")
    assert verbs.find_alike(scene, 5, 5, count=0, likeness=again)["questions"] == []
    with rasterio.open(again) as file:
        assert np.array_equal(file.read(1), values, equal_nan=True)


def test_it_goes_on_with_the_session_of_the_rounds_and_teaches_it_nothing(toy, monkeypatch):
    kept_session.forget()
    verbs.update(toy.scene, toy.answers(40), {}, TABLE)
    (session,) = kept_session.kept.values()
    monkeypatch.setattr(Session, "teach", lambda *_: pytest.fail("it was taught"))
    alike(toy, (5, 5), toy.answers(41))
    grown(toy, (5, 5), toy.answers(41))
    assert list(kept_session.kept.values()) == [session]


def test_answers_fall_into_two_groups_by_how_they_look_areas_among_them(toy):
    left, top = GRID @ (23, 32)
    first, second = [(5, 5), (6, 8), (3, 4)], [(25, 34)]
    answers = [toy.point(*p, 1) for p in first + second] + [[shapely.box(left, top - 40, left + 40, top).wkb_hex, 1]]
    assert {int(toy.reference[p]) for p in first} != {int(toy.reference[p]) for p in second}
    away = [shapely.Point(0, 0).wkb_hex, 1]
    assert verbs.group_answers(toy.scene, [*answers, away])["smaller"] == [3, 4]
    with pytest.raises(BadRequest, match="nothing to split"):
        verbs.group_answers(toy.scene, [toy.point(5, 5, 1), toy.point(5, 5, 1), away])


@pytest.mark.parametrize("verb", [verbs.find_alike, verbs.grow_segment])
def test_a_pixel_off_the_raster_or_outside_the_mask_is_refused_in_a_sentence(toy, verb):
    with pytest.raises(BadRequest, match="no pixel at row 60, column 3"):
        verb(toy.scene, 60, 3)
    top_left = shapely.box(400_000, 5_799_800, 400_300, 5_800_000).wkb_hex
    with pytest.raises(BadRequest, match="no data at this pixel"):
        verb(toy.scene | {"mask": {"polygons": [top_left]}}, 30, 30)


def test_the_usual_segment_is_the_block_and_sizes_hold_one_another(toy):
    for pixel in ((5, 5), (25, 34), (44, 15)):
        masks, usual = grown(toy, pixel)
        assert all(mask[pixel] for mask in masks)
        assert all((small <= large).all() for small, large in zip(masks, masks[1:], strict=False))
        sizes = [mask.sum() for mask in masks]
        assert sizes == sorted(sizes) and sizes[-1] <= segments.LARGEST and len(masks) > 3
        inside = toy.reference[masks[usual]]
        assert (inside == toy.reference[pixel]).mean() > 0.97 and len(inside) > 40


def test_a_segment_keeps_off_what_is_answered_otherwise_and_what_is_excluded(toy):
    kind = int(toy.reference[5, 5])
    other = kind % 3 + 1
    answers = [toy.point(5, 5, kind), toy.point(5, 7, kind), toy.point(7, 5, other), toy.point(2, 2, None)]
    masks, _ = grown(toy, (5, 5), answers, excluded=[[5, 2], [59, 69]])
    assert masks[-1][5, 5] and masks[-1][5, 7]
    assert not masks[-1][7, 5] and not masks[-1][2, 2] and not masks[-1][5, 2]


def test_a_segment_goes_around_an_area_of_another_class_and_not_through_it(toy):
    left, top = GRID @ (0, 7)
    wall = [shapely.to_wkb(shapely.box(left, top - 10, left + 700, top), hex=True), 2]
    masks, _ = grown(toy, (3, 3), [wall])
    assert masks[-1][:7].any() and not masks[-1][7:].any()


def test_flat_ground_without_end_is_cut_at_the_largest_size_around_the_pixel():
    places, thresholds = segments.flooded(np.zeros((120, 120)), 60, 60)
    assert segments.sizes(thresholds) == [segments.LARGEST]
    assert np.hypot(*(places[: segments.LARGEST] - 60).T).max() < 30


def test_one_pixel_is_a_segment_where_all_around_it_is_answered(toy):
    ring = [toy.point(r, c, 2) for r in (4, 5, 6) for c in (4, 5, 6) if (r, c) != (5, 5)]
    masks, usual = grown(toy, (5, 5), ring)
    assert (len(masks), usual) == (1, 0) and masks[0].sum() == 1


def test_a_raster_of_many_windows_gives_much_the_same(toy, monkeypatch):
    whole = grown(toy, (25, 34)), places(alike(toy, (25, 34)))
    kept_session.forget()
    monkeypatch.setattr("hsi_active_qgis.engine.raster.cube.WINDOW_PIXELS", 24 * 24)
    (masks, usual), pixels = grown(toy, (25, 34)), places(alike(toy, (25, 34)))
    assert (masks[usual] & whole[0][0][whole[0][1]]).sum() > 40
    assert set(toy.reference[tuple(pixels.T)]) == {toy.reference[25, 34]}
