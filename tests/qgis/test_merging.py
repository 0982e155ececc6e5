"""Two annotators on one raster: the session of the other is merged, and where they contradict each other is listed."""

import shutil

import pytest
from osgeo import gdal
from qgis.core import QgsGeometry, QgsRectangle

from hsi_active_qgis.gui.model.merging import merge_session
from hsi_active_qgis.gui.panels.review_panel import ReviewPanel
from hsi_active_qgis.session.file import SessionFile

PLACES = [(2, 2), (5, 30), (12, 12), (20, 25), (30, 5), (35, 35)]


@pytest.fixture
def ada(bench, raster):
    """Her session with two classes, and no answers of hers yet but the first two."""
    bench.begin(raster)
    return bench


def answer(session, grid, place, class_id):
    session.add_point(*place, *grid.centre(*place), class_id)


def square(grid, place, half):
    """An area of so many pixels around a pixel, as hex WKB."""
    (x, y), (west, north) = grid.centre(*place), grid.centre(place[0] - half, place[1] - half)
    shape = QgsGeometry.fromRect(QgsRectangle(west, north - 2 * (north - y), west + 2 * (x - west), north))
    return bytes(shape.asWkb()).hex()


@pytest.fixture
def ben(ada, tmp_path):
    """A copy of it in which Ben goes on; as a path. `give` has what he answers."""

    def make(give, name="ben.gpkg", annotator="Ben"):
        path = tmp_path / name
        shutil.copy(ada.session.path, path)
        session = SessionFile(path, annotator)
        give(session)
        session.close()
        return str(path)

    return make


def merge(bench, path):
    return bench.do(lambda: bench.attempt(lambda: merge_session(bench, path)))


def texts(bench):
    return [bench.review.text(one) for one in bench.review.conflicts]


def holding(bench):
    """The class of each answered pixel."""
    _, pixels = bench.session.answered()
    return {(row["row"], row["column"]): row["class"] for row in pixels}


def test_conflicts_are_told_with_who_and_when_and_ours_hold(ada, ben):
    def give(session):
        for place, class_id in zip(PLACES, (1, 2, None, 2, 1, 2)):
            answer(session, ada.grid, place, class_id)

    path = ben(give)
    for place, class_id in zip(PLACES[:4], (1, 1, 1, None)):
        answer(ada.session, ada.grid, place, class_id)
    before = [row["number"] for row in ada.session.all_answers()]
    ((level, told),) = merge(ada, path)
    assert (level, told[:57]) == ("info", "6 answers taken in from ben.gpkg; 1 conflict, under Doubt")
    found = holding(ada)
    assert [found[place] for place in PLACES] == [1, 1, 1, 2, 1, 2]  # a class goes before a don't-know
    (text,) = texts(ada)
    assert text.startswith("dark (Ada, ") and ", or bright (Ben, " in text
    assert ada.review.conflicts[0].pixel == PLACES[1]
    by = [(row["annotator"], row["class"]) for row in ada.session.all_answers() if row["row"] == PLACES[1][0]]
    assert by[-2:] == [("Ben", 2), ("Ada", 1)]  # the later one holds
    assert len(ada.session.all_answers()) == len(before) + 6
    ada.labelling.undo()
    assert [row["number"] for row in ada.session.all_answers()] == before and texts(ada) == []


def test_a_conflict_is_kept_or_changed_and_undone(ada, ben):
    path = ben(lambda session: [answer(session, ada.grid, place, 2) for place in PLACES[:3]])
    for place in PLACES[:3]:
        answer(ada.session, ada.grid, place, 1)
    merge(ada, path)
    first, second, _ = ada.review.conflicts
    ada.review.go_to(first)
    assert ada.review.at(ada.current) == first and ada.current.pixel == PLACES[0]
    ada.review.keep(first)
    assert ada.current.pixel == PLACES[1] and len(ada.review.conflicts) == 2
    ada.review.correct(second, second.likelier)
    assert ada.current.pixel == PLACES[2]
    assert [holding(ada)[place] for place in PLACES[:3]] == [1, 2, 1] and len(ada.review.conflicts) == 1
    ada.labelling.undo()
    ada.labelling.undo()
    assert [one.pixel for one in ada.review.conflicts] == PLACES[:3]
    ada.review.keep(ada.review.conflicts[0])
    session = ada.session.path
    ada.leave()
    ada.open(session)
    assert [one.pixel for one in ada.review.conflicts] == PLACES[1:3]
    ada.labelling.point_at(*ada.grid.centre(*PLACES[1]))
    ada.labelling.answer(2)  # any later answer decides
    ada.review.withdraw(ada.review.conflicts[0])
    assert ada.review.conflicts == [] and PLACES[2] not in holding(ada)


def test_areas_that_overlap_and_pixels_in_areas_are_conflicts_too(ada, ben):
    grid = ada.grid

    def give(session):
        session.add_region(square(grid, (10, 10), 4), 2)
        session.add_region(square(grid, (30, 30), 3), 1)  # agrees
        answer(session, grid, (21, 21), 2)
        answer(session, grid, (31, 30), 2)

    path = ben(give)
    ada.session.add_region(square(grid, (13, 13), 3), 1)
    ada.session.add_region(square(grid, (30, 30), 2), 1)
    ada.session.add_region(square(grid, (21, 21), 2), 1)
    answer(ada.session, grid, (7, 7), 1)
    merge(ada, path)
    classes = [(one.said, one.likelier) for one in ada.review.conflicts]
    pixels = [one.pixel for one in ada.review.conflicts]
    assert sorted(zip(pixels, classes))[0] == ((7, 7), (1, 2))  # her pixel in his area
    assert ((21, 21), (2, 1)) in zip(pixels, classes) and ((31, 30), (2, 1)) in zip(pixels, classes)
    shared = next(pixel for pixel in pixels if pixel not in ((7, 7), (21, 21), (31, 30)))
    assert len(pixels) == 4 and all(10 <= place <= 14 for place in shared)
    regions = ada.session.regions()
    hers, his = (max(row["number"] for row in regions if row["class"] == class_id) for class_id in (1, 2))
    assert hers > his  # burnt later
    overlapping = next(one for one in ada.review.conflicts if one.pixel == shared)
    ada.review.go_to(overlapping)
    ada.review.correct(overlapping, 2)
    assert len(ada.review.conflicts) == 3
    assert sum(row["class"] == 2 for row in ada.session.regions()) == 2


def test_what_is_there_already_comes_once_and_a_third_annotator_keeps_the_conflict(ada, ben):
    path = ben(lambda session: answer(session, ada.grid, PLACES[0], 2))
    other = ben(lambda session: answer(session, ada.grid, PLACES[0], 2), "caro.gpkg", annotator="")
    answer(ada.session, ada.grid, PLACES[0], 1)
    merge(ada, path)
    assert merge(ada, path)[0][1].startswith("0 answers taken in")
    assert len(texts(ada)) == 1
    merge(ada, other)
    assert len(texts(ada)) == 2 and any("bright (caro, " in text for text in texts(ada))
    assert merge(ada, other)[0][1].startswith("0 answers taken in")
    assert holding(ada)[PLACES[0]] == 1


def test_classes_meet_by_name_and_new_ones_come_along(ada, ben):
    def give(session):
        dark, bright = session.classes
        water = {"id": 3, "name": "Water", "colour": "#0000ff", "key": "3"}
        session.set_classes([{**bright, "id": 7, "name": "Bright", "key": "2"}, dark, water])
        answer(session, ada.grid, PLACES[1], 7)
        answer(session, ada.grid, PLACES[2], 3)

    path = ben(give)
    ada.set_classes([*ada.classes, {"id": 3, "name": "roof", "colour": "#ff0000", "key": "3"}])
    merge(ada, path)
    assert [(entry["id"], entry["name"]) for entry in ada.classes][2:] == [(3, "roof"), (4, "Water")]
    assert (holding(ada)[PLACES[1]], holding(ada)[PLACES[2]]) == (2, 4)
    ada.labelling.undo()
    assert len(ada.classes) == 3


def test_interpreters_of_one_check_sample_meet(ada, ben):
    points = [(*place, *ada.grid.centre(*place), 1, 1.0) for place in PLACES]
    ada.session.add_checks(points)
    first = ada.session.check_questions()
    ada.session.answer_check(first[0]["fid"], 1)

    def give(session):
        for asked, class_id in zip(session.check_questions(), (1, 2, None)):
            session.answer_check(asked["fid"], class_id, mixed=class_id is None)

    path = ben(give)
    elsewhere = ben(lambda session: (session.add_checks(points[:2]), give(session)), "caro.gpkg", "Caro")
    ada.session.answer_check(first[1]["fid"], 1)
    assert merge(ada, path)[0][1].startswith("0 answers, 3 answers to check points taken in from ben.gpkg; 0 conflicts")
    found = ada.session.check_answers()
    assert (found.drawn, found.interpreters, found.several, found.agreed, found.mixed) == (6, 2, 2, 1, 1)
    assert [row["state"] for row in ada.session.check_questions()][:3] == ["answered", "answered", "open"]  # of hers
    assert merge(ada, path)[0][1].startswith("0 answers taken in")
    ada.labelling.undo()
    ada.labelling.undo()
    assert ada.session.check_answers().interpreters == 1
    ada.session.add_checks([(row, column, x, y, 2, 0.5) for row, column, x, y, *_ in points])
    assert merge(ada, elsewhere)[0][1].endswith("2 answers to points of another check sample were left out.")
    assert ada.session.check_answers().waiting == 6


def test_another_raster_and_another_file_are_refused(ada, bench, tmp_path, other_toy):
    mine = ada.session.path
    other = tmp_path / "narrow.tif"
    gdal.Translate(str(other), other_toy["raster"], srcWin=[0, 0, 30, 40])
    bench.begin(str(other))
    theirs = bench.session.path
    bench.leave()
    bench.open(mine)
    assert merge(ada, str(theirs)) == [("error", f"{theirs.name} is of another raster. Choose one of this raster.")]
    ((level, text),) = merge(ada, str(other))
    assert level == "error" and "narrow.tif" in text


def test_the_list_shows_them_first_and_its_keys_are_for_them(ada, ben, qtbot):
    path = ben(lambda session: answer(session, ada.grid, PLACES[0], 2))
    answer(ada.session, ada.grid, PLACES[0], 1)
    merge(ada, path)
    panel = ReviewPanel()
    qtbot.addWidget(panel)
    ada.review.go_to(ada.review.waiting[0])
    panel.show_review(ada.review, ada.current)
    assert panel._list.item(0).text() == texts(ada)[0]
    assert all(button.isEnabled() for button in panel._buttons)
