"""Patience runs out for what stands still or goes round in circles, and not for what is slow."""

import os
import signal
import subprocess
import sys
import time

import pytest

from tests.patience import InVain, Patience, end_of, run, wait_until

SLEEPS = [sys.executable, "-c", "import time; time.sleep(60)"]
WORKS = [sys.executable, "-c", "while True: pass"]


@pytest.fixture
def started():
    """Start a command, which is killed at the end."""
    processes = []

    def start(command):
        processes.append(subprocess.Popen(command, start_new_session=True))
        return processes[-1]

    yield start
    for process in processes:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def test_a_process_that_sleeps_uses_it_up(started):
    process = started(SLEEPS)
    with pytest.raises(InVain, match="a word"):
        wait_until(lambda: False, "a word", still_s=0.5, process=process.pid)
    assert process.poll() is None


def test_a_process_that_works_uses_up_its_work_however_slowly(started):
    process = started(["sh", "-c", "while :; do :; done & wait"])  # a child of it works
    with pytest.raises(InVain):
        wait_until(lambda: False, still_s=10**6, work_s=0.3, process=process.pid)


def test_what_waits_for_a_processor_does_not_stand_still(started):
    """Three processes keep to one processor; the last gets a third of it."""
    processor = str(min(os.sched_getaffinity(0)))
    process = [started(["taskset", "-c", processor, *WORKS]) for _ in range(3)][-1]
    kept = Patience(still_s=10**6, work_s=0.5, process=process.pid)
    wait_until(kept.is_over, work_s=10**6)
    assert kept._still < 0.5 < kept._worked


def test_progress_begins_anew(started):
    process, said = started(SLEEPS), []

    def said_enough():
        said.append(len(said))
        return len(said) == 8

    wait_until(said_enough, pause=lambda: time.sleep(0.25), still_s=0.6, process=process.pid,
               progress=lambda: len(said))  # fmt: skip


def test_a_command_is_run_to_its_end(tmp_path):
    done = run([sys.executable, "-c", "print('x' * 10**6); raise SystemExit(3)"], cwd=tmp_path)
    assert (done.returncode, len(done.stdout), done.stderr) == (3, 10**6 + 1, "")
    with pytest.raises(subprocess.CalledProcessError):
        run(["false"], check=True)


def test_a_command_that_stands_still_is_killed(monkeypatch):
    monkeypatch.setattr(Patience.__init__, "__defaults__", (0.5, 10.0, None, None))
    with pytest.raises(InVain, match="stands still"):
        run(SLEEPS)


def test_the_end_of_a_process_is_waited_for(started):
    assert end_of(started(["sh", "-c", "sleep 0.3; exit 5"])) == 5
