"""The engine is killed 20 times and QGIS 5 times while an analyst labels: no answer is lost, and it goes on there.

The session file is read here with SQLite alone, from a copy, so that nothing of it is put in order by looking.
"""

import os
import shutil
import signal
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from tests.desktop.test_desktop_analyst import class_names
from tests.patience import wait_until
from tests.share import whole_only

ANSWERS, ENGINE_KILLS, QGIS_KILLS, COUNT = 100, 20, 5, 5
LAST_KILL = 85  # answers; what comes after leaves time for the kills that are late
DELAY_S = 1.0
WAITING = ("open", "skipped")
AT_REST = 0.7  # share of the kills before which the last update may end; the others may hit one twice


def engines_of(qgis):
    """Return the process ids of the engines that a QGIS started."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            command = (entry / "cmdline").read_bytes()
        except (OSError, IndexError):  # it ended meanwhile
            continue
        if parent == qgis and b"engine/__main__.py" in command:
            found.append(int(entry.name))
    return found


def lives(process):
    try:
        return "State:\tZ" not in Path(f"/proc/{process}/status").read_text()
    except OSError:
        return False


def read(file, folder):
    """Return {(row, column): class} of the answers, the place that waits first, and the newest round."""
    folder.mkdir()
    for path in Path(file).parent.glob(Path(file).name + "*"):
        shutil.copy(path, folder)
    with closing(sqlite3.connect(folder / Path(file).name)) as base:
        names = '"row", "column", "class", "state", "round", "rank"'
        rows = base.execute(f"SELECT {names} FROM samples ORDER BY number, fid").fetchall()
        newest = max(base.execute("SELECT max(round) FROM rounds").fetchone()[0] or 0, max(row[4] for row in rows))
        checks = base.execute("PRAGMA integrity_check").fetchall()
    assert checks == [("ok",)]
    answers = [(row[:2], row[2]) for row in rows if row[3] in ("answered", "unsure")]
    assert len(dict(answers)) == len(answers)  # nobody answered twice here
    latest = {row[:2]: row for row in sorted(rows, key=lambda row: row[4])}
    waiting = [row for row in latest.values() if row[3] in WAITING and row[:2] not in dict(answers)]
    waiting.sort(key=lambda row: (WAITING.index(row[3]), -row[4], row[5]))  # what is left from before comes last
    return dict(answers), (waiting[0][:2] if waiting else None), newest


class Labelling:
    """An analyst at work in one QGIS after another."""

    def __init__(self, machine, project, begin, reference):
        self._machine = machine
        self._arguments = {"project": project, "reference": reference, "answers": ANSWERS}
        self._before = []  # what was told in QGIS's that were killed
        self.kills_while_updating = 0
        self.run = machine.start("label_on", begin=begin, **self._arguments)

    @property
    def told(self):
        return self._before + self.run.told

    @property
    def answers(self):
        """What was told when it was on disk: {(row, column): class}."""
        return {(said["row"], said["column"]): said["class_id"] for said in self.told if "class_id" in said}

    def wait_for_answers(self, number):
        self.run.wait_until(lambda: len(self.answers) >= number or self.ended, f"{number} answers")

    @property
    def ended(self):
        return self.run.process.poll() is not None

    def wait_for_rest(self):
        """Wait until no update is under way."""
        self.run.wait_until(lambda: not self._updating or self.ended, "the end of an update")

    def kill_engine(self):
        """Kill the engine as soon as there is one."""
        self.run.wait_until(lambda: engines_of(self.run.process.pid) or self.ended, "an engine")
        assert not self.ended, self.run.wait()
        self._note_kill()
        os.kill(engines_of(self.run.process.pid)[0], signal.SIGKILL)

    def kill_qgis(self, folder):
        """Kill QGIS, look at the file, start QGIS anew; all must be there and the right question be asked."""
        assert not self.ended, self.run.wait()
        self._note_kill()
        engines = engines_of(self.run.process.pid)
        self.run.kill()
        wait_until(lambda: not any(map(lives, engines)), "the engine to leave after QGIS", process=lambda: engines)
        assert not self.run.problems()
        self._before = self.told
        answers, first, newest = read(self._file, folder)
        told = self.answers
        assert told.items() <= answers.items()
        assert len(answers) - len(told) <= 1 + self._in_flight()
        self.run = self._machine.start("label_on", **self._arguments)
        reopened = self.run.wait_until_told(lambda said: said.get("what") == "reopened")
        assert (reopened["place"] and tuple(reopened["place"]), reopened["round"]) == (first, newest)
        return reopened

    def _in_flight(self):
        """Return how many answers earlier kills left on disk untold."""
        return len([kill for kill in self.told if kill.get("what") == "reopened"])

    @property
    def _file(self):
        return next(said["file"] for said in self.told if said.get("what") == "begun")

    @property
    def _updating(self):
        kinds = [said["what"] for said in self.run.told if said.get("what") in ("asked", "landed", "refused")]
        return kinds[-1:] == ["asked"]

    def _note_kill(self):
        self.kills_while_updating += self._updating


@whole_only
@pytest.mark.long
@pytest.mark.parametrize("seed", [3])
def test_no_answer_is_lost_when_engine_and_qgis_are_killed(desktop, embedded, tmp_path, seed):
    rng = np.random.default_rng(seed)
    begin = {"raster": embedded["raster"], "classes": class_names(embedded["reference"]), "count": COUNT}
    labelling = Labelling(desktop(), str(tmp_path / "project.qgz"), begin, embedded["reference"])
    kills = rng.permutation(["engine"] * ENGINE_KILLS + ["qgis"] * QGIS_KILLS)
    moments = np.sort(rng.choice(np.arange(2, LAST_KILL), len(kills), replace=False))
    reopened = []
    for number, (kill, moment) in enumerate(zip(kills, moments)):
        labelling.wait_for_answers(moment)
        if rng.random() < AT_REST:
            labelling.wait_for_rest()
        time.sleep(rng.uniform(0, DELAY_S))
        if kill == "engine":
            labelling.kill_engine()
        else:
            reopened.append(labelling.kill_qgis(tmp_path / f"copy {number}"))
    result = labelling.run.wait()
    answers, _, newest = read(result["file"], tmp_path / "copy at the end")
    refused = [said for said in labelling.told if said.get("what") == "refused"]
    print({"kills": len(kills), "while updating": labelling.kills_while_updating, "refused": len(refused)})
    assert len(answers) == ANSWERS and labelling.answers.items() <= answers.items()
    assert (result["round"], result["state"]) == (newest, "labelling")
    assert len(reopened) == QGIS_KILLS
    for said in reopened:
        drawn = said["class_map"] and int(Path(said["class_map"]).name.split("_")[1])
        assert drawn is None or 1 <= drawn <= said["round"]  # a newer one may not have been drawn to its end
    assert_tidy(Path(result["file"]))


def assert_tidy(file):
    """Nothing but the session, its project's files and whole maps is left."""
    assert [path.name for path in file.parent.glob(file.name + "*")] == [file.name]
    assert not list(file.with_suffix("").glob("*.part*"))
