"""Edits of the session file: each can be undone and redone, and leaves every row as it was."""

from dataclasses import replace

import pytest

from hsi_active_qgis.session.file import Row, SessionFileError
from tests.qgis.sessions import CLASSES, area, asked, change, classes_given, content


def edits(session):
    """Do one edit of each kind, some of them on the rows of earlier ones."""
    fids = [sample["fid"] for sample in session.samples()]
    third = {"id": session.free_id(), "name": "water", "colour": "#0000ff"}
    yield session.answer(fids[0], 1, seconds=1.0 / 3)
    yield session.skip(fids[1])
    yield session.answer(fids[1], None)
    yield session.answer(fids[0], 2)
    yield session.add_point(9, 9, 19.5, 11.25, 1)
    yield session.add_region(area(), 2, seconds=0.1)
    yield session.set_classes([third, {**CLASSES[1], "name": "renamed"}, CLASSES[0]])
    yield session.answer(fids[2], third["id"])
    yield session.import_answers([(4, 4, 14.0, 16.0, 1), (5, 4, 14.0, 15.0, None)], [(area(), 1), (area(), 2)])
    fourth = {"id": session.free_id(), "name": "ice", "colour": "#00ffff"}
    yield session.import_answers([(6, 4, 14.0, 14.0, fourth["id"])], [(area(), 1)], [*session.classes, fourth])
    fifth = {"id": session.free_id(), "name": "snow", "colour": "#ffffff"}
    yield session.split_class(1, list(session.members(1))[::2], fifth)
    yield session.merge_classes([fourth["id"], fifth["id"], 1], 2)
    yield session.set_classes([CLASSES[0]])
    yield session.answer(fids[2], 1)


def test_undo_and_redo_restore_every_row(session):
    asked(session, 3)
    states, done = [content(session)], []
    for edit in edits(session):
        done.append(edit)
        states.append(content(session))
    for edit, before in reversed(list(zip(done, states))):
        session.undo(edit)
        assert content(session) == before, edit.text
    for edit, after in zip(done, states[1:]):
        session.redo(edit)
        assert content(session) == after, edit.text
    assert {edit.text for edit in done} == {"Answer", "Skip", "Area", "Classes", "Import", "Split", "Merge"}


def test_an_edit_names_its_rows(session):
    first, _ = asked(session, 2)
    edit = session.answer(first, 1)
    (row,) = edit.rows
    assert (edit.fid, row.table, row.fid) == (first, "samples", first)
    assert (row.before["state"], row.after["state"], row.after["class"]) == ("open", "answered", 1)
    again = session.answer(first, 2)
    assert again.rows[0].before is None
    assert again.rows[0].after["wkb"] == row.after["wkb"]


def test_undo_leaves_alone_what_it_did_not_change(session):
    (fid,) = asked(session, 1)
    edit = session.answer(fid, 1)
    change(session, f"UPDATE samples SET reason = 'looked at' WHERE fid = {fid}")
    session.undo(edit)
    assert (session.sample(fid)["state"], session.sample(fid)["reason"]) == ("open", "looked at")


def test_the_answers_of_a_removed_class_go_and_come_back(session):
    fids = asked(session, 3)
    session.answer(fids[0], 2)
    session.answer(fids[1], 2)
    session.answer(fids[1], 1)
    session.answer(fids[2], None)
    session.answer(fids[2], 2)
    session.add_region(area(), 2)
    edit = session.set_classes([CLASSES[0]])
    assert classes_given(session) == [1]
    assert session.counts() == {1: 1}
    assert [q["fid"] for q in session.questions(1) if q["fid"] in (fids[0], fids[2])] == []
    assert session.sample(fids[0])["class"] == 2
    session.undo(edit)
    assert sorted(classes_given(session)) == [1, 2, 2, 2]
    assert [entry["id"] for entry in session.classes] == [1, 2]


def test_a_class_id_is_never_used_again(session):
    assert session.free_id() == 3
    (fid,) = asked(session, 1)
    session.set_classes([*CLASSES, {"id": 3, "name": "water", "colour": "#0000ff"}])
    session.answer(fid, 3)
    session.set_classes(CLASSES)
    assert session.free_id() == 4
    session.add_region(area(), 7)
    assert session.free_id() == 8


def test_removed_stays_removed_until_it_is_answered_again(session):
    (fid,) = asked(session, 1)
    session.answer(fid, 1)
    session.answer(fid, 2)
    session.set_classes([CLASSES[0]])
    assert session.answers() == ()
    assert session.answer(fid, 1).fid != fid
    assert classes_given(session) == [1]


def test_a_withdrawn_answer_does_not_come_back_by_itself(session):
    session.add_point(0, 0, 10.5, 19.5, 1)
    session.add_region(area(), 2)
    for number in (1, 2):
        edit = session.withdraw(number)
    assert session.adopt(lambda x, y: (0, 0)) == (0, 0) and session.answers() == ()
    session.undo(edit)
    assert classes_given(session) == [2]
    change(session, "UPDATE samples SET class = 2")  # given again, in QGIS's form
    assert session.adopt(lambda x, y: (0, 0)) == (1, 0) and sorted(classes_given(session)) == [2, 2]


def test_numbers_run_through_points_and_areas(session):
    first, second = asked(session, 2)
    session.answer(first, 1)
    session.add_region(area(), 1)
    session.answer(second, 1)
    edit = session.import_answers([(8, 8, 1.0, 2.0, 2)], [(area(), 2), (area(), 1)])
    numbers = [s["number"] for s in session.samples()] + [r["number"] for r in session.regions()]
    assert sorted(numbers) == [1, 2, 3, 4, 5, 6]
    assert {row.after["source"] for row in edit.rows} == {"import"}
    assert classes_given(session) == [1, 2, 1, 1, 1, 2]


def test_merged_classes_give_their_answers_to_one(session):
    first, second, third = asked(session, 3)
    session.answer(first, 1)
    session.answer(second, 2)
    session.answer(third, None)
    session.add_region(area(), 1)
    before = content(session)
    edit = session.merge_classes([1], 2)
    assert [c["id"] for c in session.classes] == [2]
    assert session.counts() == {2: 3, None: 1}
    session.undo(edit)
    assert content(session) == before


def test_a_split_gives_the_chosen_answers_to_a_new_class_beside_the_old_one(session):
    first, second, third = asked(session, 3)
    session.answer(first, 1)
    session.answer(second, 1)
    session.answer(third, 2)
    session.add_region(area(), 1)
    members = session.members(1)
    assert set(members) == {("samples", first), ("samples", second), ("regions", 1)}
    new = {"id": session.free_id(), "name": "new", "colour": "#00ffff", "key": "3"}
    session.split_class(1, [("samples", second), ("regions", 1), ("samples", third)], new)
    assert [c["id"] for c in session.classes] == [1, new["id"], 2]
    assert session.counts() == {1: 1, new["id"]: 2, 2: 1}


def test_thousands_of_areas_are_one_edit(session):
    edit = session.import_answers([], [(area(), 1 + i % 2) for i in range(5000)])
    assert len(edit.rows) == 5000
    assert session.counts() == {1: 2500, 2: 2500}
    session.undo(edit)
    assert session.regions() == []
    session.redo(edit)
    removal = session.set_classes([CLASSES[0]])
    assert session.counts() == {1: 2500}
    session.undo(removal)
    assert len(session.answers()) == 5000


def test_nothing_of_a_failed_import_stays(session):
    (fid,) = asked(session, 1)
    before = content(session)
    with pytest.raises(SessionFileError, match="no area"):
        session.import_answers([(1, 1, 11.0, 19.0, 1)], [(area(), 1), ("01", 2)])
    edit = session.answer(fid, 1)
    after = content(session)
    with pytest.raises(SessionFileError, match="UNIQUE constraint"):
        session.undo(replace(edit, rows=(*edit.rows, Row("classes", 1, {"id": 1}, None))))
    assert content(session) == after
    session.undo(edit)
    assert content(session) == before
