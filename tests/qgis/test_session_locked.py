"""The session file while other programs hold, move or damage it, and when a process that writes it is killed."""

import gc
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import weakref
from contextlib import closing, suppress

import pytest

from hsi_active_qgis.session.file import SessionFile, SessionFileError, open_table
from tests.qgis.sessions import area, asked, beside, classes_given, new_session

# Answers as fast as it can and says each one that is on disk.
ANSWERER = """
import sys
from hsi_active_qgis.session.file import SessionFile
session = SessionFile(sys.argv[1], "Eve")
for sample in session.samples():
    session.answer(sample["fid"], 1 + sample["fid"] % 2)
    session.add_region(sys.argv[2], 1)
    print(sample["fid"], flush=True)
"""


def test_a_program_that_holds_the_file_is_a_sentence(session):
    (fid,) = asked(session, 1)
    with closing(sqlite3.connect(session.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(SessionFileError, match="written by another program"):
            session.answer(fid, 1)
        other.execute("ROLLBACK")
    session.answer(fid, 1)
    assert classes_given(session) == [1]


def test_a_reader_of_the_older_journal_does_not_hold_up_answers(session):
    (fid,) = asked(session, 1)
    session.close()
    with closing(sqlite3.connect(session.path)) as other:
        reading = other.execute("SELECT name FROM sqlite_master")
        reading.fetchone()
        again = SessionFile(session.path)
        with pytest.raises(SessionFileError, match="written by another program"):
            again.answer(fid, 1)
        with closing(sqlite3.connect(session.path, timeout=0, isolation_level=None)) as third:
            third.execute("BEGIN IMMEDIATE")  # the answer that failed holds nothing
            third.execute("ROLLBACK")
        reading.fetchall()
        again.answer(fid, 1)
        assert classes_given(again) == [1]
        again.close()


def test_a_file_that_goes_away_and_comes_back(session):
    fids = asked(session, 2)
    session.answer(fids[0], 1)
    os.rename(session.path, session.path.with_suffix(".away"))
    assert session.changed_elsewhere()
    assert not session.changed_elsewhere()
    with pytest.raises(SessionFileError, match="is gone"):
        session.answer(fids[1], 1)
    os.rename(session.path.with_suffix(".away"), session.path)
    assert session.changed_elsewhere()
    assert not session.changed_elsewhere()
    session.answer(fids[1], 2)
    assert classes_given(session) == [1, 2]


def test_a_file_that_is_replaced(session, tmp_path):
    asked(session, 2)
    other = new_session(tmp_path, "other.gpkg")
    asked(other, 5)
    other.close()
    os.replace(other.path, session.path)
    session.answer(5, 2)
    assert session.changed_elsewhere()
    assert not session.changed_elsewhere()
    assert [s["state"] for s in session.samples()] == ["open"] * 4 + ["answered"]
    session.path.write_bytes(b"half a copy")
    assert session.changed_elsewhere()
    with pytest.raises(SessionFileError, match="not a session"):
        session.samples()
    assert not session.changed_elsewhere()


def test_nothing_is_left_when_the_layers_go_after_the_session(session):
    fids = asked(session, 1)
    layers = [open_table(session.path, name) for name in ("samples", "regions", "samples")]
    assert [layer.featureCount() for layer in layers] == [1, 0, 1]
    session.answer(fids[0], 1)
    session.close()
    assert [layer.featureCount() for layer in layers] == [1, 0, 1]
    alone = session.path.with_name("alone.gpkg")
    shutil.copy(session.path, alone)
    del layers
    assert beside(session) == ["alone.gpkg", "session.gpkg"]
    for path in (session.path, alone):
        again = SessionFile(path)
        assert classes_given(again) == [1]
        again.close()


def test_a_statement_that_fails_is_no_part_of_the_sentence(session):
    with pytest.raises(SessionFileError, match=r"could not be read or saved: no such column: nowhere\. Try again"):
        session.samples("'locked, read-only, malformed or full' = nowhere")


def test_a_statement_that_fails_keeps_no_file_open(session):
    held = weakref.ref(session._db._source)
    gc.collect()
    gc.disable()
    try:
        with suppress(SessionFileError):
            session.samples("no SQL")
        session.close()
        assert held() is None
    finally:
        gc.enable()


@pytest.mark.parametrize("answers", [1, 7, 40])
def test_a_killed_process_leaves_every_answer_that_it_gave(session, answers):
    fids = asked(session, 300)
    session.close()
    command = [sys.executable, "-c", ANSWERER, session.path, area()]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        said = [int(process.stdout.readline()) for _ in range(answers)]
        process.send_signal(signal.SIGKILL)
        said += [int(line) for line in process.stdout.read().splitlines()]
    kept = SessionFile(session.path)
    answered = [s["fid"] for s in kept.samples("state = 'answered'")]
    assert answered[: len(said)] == said == fids[: len(said)]
    assert len(answered) - len(said) in (0, 1)  # the one under way
    assert len(kept.regions()) - len(said) in (0, 1)
    assert kept.answer(fids[-1], 1).rows[0].after["number"] == len(kept.regions()) + len(answered) + 1
    kept.close()
    assert beside(session) == ["session.gpkg"]
    with closing(sqlite3.connect(session.path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_session_that_may_only_be_read(session):
    asked(session, 1)
    session.close()
    if subprocess.run(["chattr", "+i", session.path], check=False, capture_output=True).returncode:
        pytest.skip("files cannot be locked here")
    try:
        kept = SessionFile(session.path)
        assert [entry["id"] for entry in kept.classes] == [1, 2]
        with pytest.raises(SessionFileError, match="cannot be written"):
            kept.answer(1, 1)
        kept.close()
    finally:
        subprocess.run(["chattr", "-i", session.path], check=True)
