"""Runs: what each does, step by step, and the one that carries the steps out."""

from __future__ import annotations

import json
import shutil
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile, QObject, Qt, pyqtSignal

from ...translation import tr
from ..environment import clean_environment
from . import commands, diagnosis, folder, leftovers, plan, python_archive, uv
from .settings import Sources
from .steps import Command, Download, Sizes, Step, Work

Steps = Iterator[Step]
LOOK_UP, INSTALL = 12.0, 100.0  # the shares of the steps together
LAST = {"index": (62, 18, 6), "wheels": (30, 45, 11)}  # of packages, check (Python compiles at first), tidying up
GPU = ["nvidia-smi", "--query-gpu=name,driver_version", "--format=csv,noheader"]


class Failed(Exception):
    """A step ended badly; the text is what was said."""


class Run(QObject):
    """`look_up`, `install`, `verify` or `remove`, then `ended(outcome, sentence)` once; the only run in its folder.

    Outcomes: "done", "failed", "cancelled". The engine that was there is used until a new one is whole.
    """

    moved = pyqtSignal(float, str)  # 0 to 1, what is being done
    ended = pyqtSignal(str, str)

    def __init__(
        self, sources: Sources, requirements: Path = folder.REQUIREMENTS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.sources, self.base, self._requirements = sources, sources.folder, requirements
        self.plan = plan.Plan({}, {}, {})  # once it is known
        self.found: dict[str, str] = {}  # by the check of an engine
        self.lines: list[str] = []  # all that was said
        self._lock = QLockFile(str(self.base / "lock"))
        self._lock.setStaleLockTime(0)  # held by one that lives, or not at all
        self._steps: Steps = iter(())
        self._step: Step | None = None
        self._share, self._total = 0.0, INSTALL
        self._cancelled = False

    def look_up(self) -> None:
        """Get uv and a Python, and find out what fits this machine: `plan`."""
        self._begin(self._looked_up(), LOOK_UP, tr("This fits the machine."))

    def install(self) -> None:
        """Install into a new folder, check it, use it."""
        self._begin(self._installed(), INSTALL, tr("The engine is installed."))

    def verify(self, python: str) -> None:
        """See whether an interpreter can be the engine's: `found`."""
        self._done, self._total = tr("The engine works."), 1
        self._steps = self._checked(python, 1)  # nothing is written: no lock
        self._next()

    def remove(self) -> None:
        """Remove all that was installed."""
        work = Work(tr("Removing the engine"), 1, lambda: folder.remove_all(self.base))
        self._begin(iter([work]), 1, tr("The engine is removed."))

    def remove_former(self, former: str) -> None:
        """Remove an engine that an earlier version of the plugin made elsewhere."""
        work = Work(tr("Removing the old engine"), 1, lambda: folder.remove_former(Path(former)))
        self._begin(iter([work]), 1, tr("The old engine is removed."))

    def cancel(self) -> None:
        """Stop; `ended` says so."""
        self._cancelled = True
        if self._step is not None:
            self._step.cancel()

    def _begin(self, steps: Steps, total: float, done: str) -> None:
        self._total, self._done = total, done
        try:
            folder.prepare(self.base)
        except OSError as error:
            self._fail(f"{type(error).__name__}: {error}")
            return
        if not self._lock.tryLock(0):
            _, process, host, _ = self._lock.getLockInfo()
            text = tr("Another QGIS installs the engine at the moment (process {} on {}). Wait for it, or close it.")
            self._end("failed", text.format(process, host))
            return
        self._steps = self._begun(steps)
        self._next()

    def _begun(self, steps: Steps) -> Steps:
        """Yield the steps, after the end of what a killed QGIS left."""
        process = leftovers.left_over(self.base)
        if process is not None:
            asked = self._command(tr("Ending what was left over"), 0, leftovers.question(process), may_fail=True)
            yield asked
            leftovers.end(self.base, process, asked.output)
        yield from steps

    def _looked_up(self) -> Steps:
        yield from self._uv()
        python = yield from self._python()
        gpu = self._command(tr("Looking for a GPU"), 1, GPU, may_fail=True)
        yield gpu
        resolve = commands.resolve(self.sources, self._requirements, python)
        yield self._command(tr("Finding out what fits this machine"), 2, resolve)
        found = gpu.output.strip().splitlines() if gpu.ok else []
        read = plan.read_plan(self.base / "pylock.toml")
        sizes = Sizes(tr("Asking for sizes"), 1, read.unknown)
        yield sizes
        unknown = {name: link for name, link in read.unknown.items() if name not in sizes.found}
        self.plan = plan.Plan(read.packages, {**read.sizes, **sizes.found}, unknown, "; ".join(found))
        self._python_options = python

    def _installed(self) -> Steps:
        yield from self._looked_up()
        self._see_space()
        yield Work(tr("Removing what is not used"), 1, lambda: folder.remove_unused(self.base))
        name = folder.free_name(self.base)
        engine = self.base / name
        make = commands.make_environment(self.sources, engine, self._python_options)
        yield self._command(tr("Making an environment"), 1, make)
        text = tr("Installing {} packages, {}").format(len(self.plan.packages), plan.size_words(self.plan.download))
        packages, check, tidy = LAST["wheels" if self.sources.wheels else "index"]
        yield self._command(text, packages, commands.install_packages(self.sources, engine), grows=self.plan.disk)
        yield from self._checked(str(folder.python_in(engine)), check)
        digest = folder.requirements_hash(self._requirements)
        folder.switch(self.base, folder.Installed(name, digest, self.sources.build, self.found.get("torch", "")))
        yield Work(tr("Removing what is not used"), tidy, self._tidy)

    def _checked(self, python: str, share: float) -> Steps:
        running = self.base / leftovers.RUNNING
        check = Command(tr("Checking the engine"), share, commands.check(python), clean_environment(), running)
        yield check
        lines = [line for line in check.output.splitlines() if line.startswith("{")]
        self.found = json.loads(lines[-1]) if lines else {}
        if not self.found:
            raise Failed(check.output or "it says nothing")

    def _uv(self) -> Steps:
        """Get uv, unless it is there: from the folder of wheels, or from the index through QGIS's network."""
        if uv.program(self.base).exists():
            return
        name, _ = uv.wheel()
        path = Path(self.sources.wheels) / name
        if not self.sources.wheels:
            page, address = self.base / "page.html", uv.page_of(self.sources.index)
            path = self.base / name
            yield Download(tr("Asking the package index"), 1, address, page)
            text = page.read_text(encoding="utf-8", errors="replace")
            yield Download(tr("Fetching uv, {} MB").format(uv.MEGABYTES), 3, uv.address_in(text, address), path)
            page.unlink()
        yield Work(tr("Unpacking uv"), 1, lambda: uv.unpack(path, self.base))
        if not self.sources.wheels:
            path.unlink()

    def _python(self) -> Generator[Step, None, list[str]]:
        """Get the engine's Python; return uv's options that name it."""
        source = self.sources.python_source
        listed = source if source.endswith(".json") else ""
        if self.sources.wheels:
            archive = python_archive.archive_in(Path(self.sources.wheels))
            if archive is None:
                return commands.which_python(self.sources, managed=False)
            version = python_archive.list_archive(archive, self.base / "python.json")
            self.sources = replace(self.sources, python=version)
            listed = str(self.base / "python.json")
        text = tr("Fetching Python, {} MB").format(plan.PYTHON_MB)
        first = self._command(text, 3, commands.install_python(self.sources, listed), may_fail=bool(listed))
        yield first
        if not first.ok:  # a list of others may have but one
            self.sources = replace(self.sources, python=commands.ANY_PYTHON)
            yield self._command(text, 0, commands.install_python(self.sources, listed))
        return commands.which_python(self.sources, managed=True)

    def _see_space(self) -> None:
        free = folder.free_space(self.base)
        if free < self.plan.disk:
            needed = plan.size_words(self.plan.disk)
            raise Failed(f"short of disk space: {needed} are needed in {self.base}, {plan.size_words(free)} are free")

    def _tidy(self) -> None:
        folder.remove_unused(self.base)
        shutil.rmtree(self.base / folder.CACHE, ignore_errors=True)

    def _command(self, text: str, share: float, command: list[str], may_fail: bool = False, grows: int = 0) -> Command:
        """Return a step; with `grows` the bytes by which the folder of downloads will have grown."""
        growing = self.base / folder.CACHE if grows else None
        environment, running = commands.environment(self.sources), self.base / leftovers.RUNNING
        step = Command(text, share, command, environment, running, growing, grows)
        step.may_fail = may_fail
        return step

    def _next(self) -> None:
        """Begin the next step; whatever a step's preparation meets ends the run with a sentence."""
        try:
            step = self._step = next(self._steps, None)
            if step is None:
                self._end("done", self._done)
                return
            self.moved.emit(min(1.0, self._share / self._total), step.text)
            step.moved.connect(self._move)
            step.said.connect(self.lines.append)
            # Queued: what lets go of a step within its own signal takes process and download from under themselves.
            # The stubs know no type of connection.
            step.ended.connect(self._step_ended, Qt.ConnectionType.QueuedConnection)  # type: ignore[call-arg]
            step.start()
        except (OSError, ValueError, Failed) as error:
            self._fail(str(error) if isinstance(error, Failed) else f"{type(error).__name__}: {error}")

    def _move(self, fraction: float) -> None:
        if self._step is None:
            return
        self.moved.emit(min(1.0, (self._share + fraction * self._step.share) / self._total), self._step.text)

    def _step_ended(self, ok: bool, output: str) -> None:
        step = self._step
        if step is None:
            return
        step.ok = ok
        if self._cancelled:
            self._end("cancelled", tr("Cancelled. What was downloaded is kept: the next time goes on from there."))
        elif not ok and not step.may_fail:
            self._fail(output)
        else:
            self._share += step.share
            self._next()

    def _fail(self, output: str) -> None:
        self.lines.append(output.strip())
        self._end("failed", diagnosis.explain(output))

    def _end(self, outcome: str, sentence: str) -> None:
        """Tell the end; the log comes after it, and where none can be written, there is none."""
        self._lock.unlock()
        self._step, self._steps = None, iter(())
        self.lines.append(sentence)
        with suppress(OSError):
            (self.base / "install.log").write_text("\n".join([*self.lines, ""]), encoding="utf-8")
        self.ended.emit(outcome, sentence)
