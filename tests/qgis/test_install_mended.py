"""An engine at work, an update that goes wrong: one sentence, the old engine works on; once mended, it is made."""

import os
import shutil
import socket
import subprocess
from contextlib import closing, contextmanager
from dataclasses import replace

import pytest
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

from hsi_active_qgis.client.install import folder, leftovers
from hsi_active_qgis.client.install.run import Run
from tests.qgis import wheels as wheel_folders
from tests.qgis.installing import end_of, install
from tests.qgis.loopback import Index, Refusal, write_certificate
from tests.share import whole_only

pytestmark = [pytest.mark.long, whole_only]
INSTALLED = ("done", "The engine is installed.")


class Machine:
    """A machine with an engine; `tmp_path`, `wheels` and `served` are there to be broken."""

    def __init__(self, sources, requirements, wheels, tmp_path):
        self.sources, self.base, self.requirements = sources, sources.folder, requirements
        self.wheels, self.tmp_path, self.served = wheels, tmp_path, tmp_path / "index"
        outcome, sentence, run = install(sources, requirements)
        assert (outcome, sentence) == INSTALLED, "\n".join(run.lines)
        self.used = folder.installed(self.base)

    def fail(self, sources):
        """Return the sentence of an update that must fail and leave the engine as it was."""
        outcome, sentence, run = install(sources, self.requirements)
        assert outcome == "failed", "\n".join(run.lines)
        assert not any(words in sentence for words in ("Traceback", "last word", "Error:")), "\n".join(run.lines)
        assert folder.installed(self.base) == self.used
        python = str(folder.python_in(self.base / self.used.engine))
        run = Run(self.sources)
        assert end_of(run, lambda: run.verify(python)) == ("done", "The engine works.")
        return sentence

    def go_on(self):
        """Update: nothing that went wrong is in the way of it."""
        outcome, sentence, run = install(self.sources, self.requirements)
        assert (outcome, sentence) == INSTALLED, "\n".join(run.lines)
        assert folder.installed(self.base).engine != self.used.engine
        assert not (self.base / leftovers.RUNNING).exists()


@contextmanager
def no_network(machine):
    yield replace(machine.sources, index="https://no.such.invalid/simple")


@contextmanager
def an_index_that_is_down(machine):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield replace(machine.sources, index=f"http://127.0.0.1:{taken.getsockname()[1]}/simple")


@contextmanager
def an_index_that_refuses(machine):
    with closing(Refusal(403)) as server:
        yield replace(machine.sources, index=f"{server.address}/simple")


@contextmanager
def a_page_to_log_in(machine):
    with closing(Refusal(200)) as server:
        yield replace(machine.sources, index=f"{server.address}/simple")


@contextmanager
def proxy(machine, port, index):
    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy()
    manager.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", port), [], [])
    try:
        yield replace(machine.sources, index=index)
    finally:
        manager.setFallbackProxyAndExcludes(before, [], [])


@contextmanager
def a_proxy_that_is_down(machine):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with proxy(machine, taken.getsockname()[1], "https://index.invalid/simple") as sources:
            yield sources


@contextmanager
def a_proxy_that_wants_a_password(machine):
    with closing(Refusal(407)) as server, proxy(machine, server.port, "https://index.invalid/simple") as sources:
        yield sources


@contextmanager
def a_certificate_of_nobody(machine):
    with closing(Index(machine.served, write_certificate(str(machine.tmp_path / "key.pem")))) as secure:
        yield replace(machine.sources, index=secure.address)


@contextmanager
def a_wheel_changed_on_its_way(machine):
    path = next((machine.served / "simple" / "rasterio").glob("*.whl"))
    kept = path.rename(path.with_name("kept"))
    path.write_bytes(kept.read_bytes() + b"-")
    yield machine.sources
    kept.replace(path)


@pytest.mark.parametrize(
    ("break_it", "words"),
    [
        (no_network, "There is no connection to the network"),
        (an_index_that_is_down, "The package index"),
        (an_index_that_refuses, "The package index"),
        (a_page_to_log_in, "The package index"),
        (a_proxy_that_is_down, "The proxy"),
        (a_proxy_that_wants_a_password, "The proxy"),
        (a_certificate_of_nobody, "The secure connection is not trusted"),
        (a_wheel_changed_on_its_way, "A file came broken or changed"),
    ],
)
def test_the_network(break_it, words, online, requirements, wheels, tmp_path):
    machine = Machine(online, requirements, wheels, tmp_path)
    with break_it(machine) as sources:
        assert machine.fail(sources).startswith(words)
    machine.go_on()


@contextmanager
def a_torch(machine, text, tag="py3-none-any"):
    """In place of the good one of the folder."""
    good = machine.wheels / "torch-1.0-py3-none-any.whl"
    kept = good.rename(machine.tmp_path / good.name)
    bad = wheel_folders.write_wheel(machine.wheels, "torch", "torch", text, "1.0", tag)
    yield machine.sources
    bad.unlink()
    kept.rename(good)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("raise OSError('[WinError 126] The specified module could not be found. c10.dll')", "A library of Windows"),
        ('raise ImportError("libc.so.6: version `GLIBC_2.99\' not found (required by x.so)")', "This Linux is too old"),
        ("raise RuntimeError('The NVIDIA driver on your system is too old (found 11040).')", "The driver of the GPU"),
        ("raise ImportError('libtorch_cpu.so: undefined symbol: x')", "A library of the engine does not load"),
        ("import os; os.kill(os.getpid(), 4)", "The engine's Python crashed"),
    ],
)
def test_a_torch_that_does_not_load(text, words, sources, requirements, wheels, tmp_path):
    machine = Machine(sources, requirements, wheels, tmp_path)
    with a_torch(machine, text + "\n") as broken:
        assert machine.fail(broken).startswith(words)
    machine.go_on()


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("cp312-cp312-win_arm64", "There is no build for this machine"),
        ("py3-none-manylinux_2_90_x86_64", "This Linux is too old"),
        ("cp27-none-any", "There is no build for this machine"),
    ],
)
def test_a_torch_for_other_machines(tag, words, sources, requirements, wheels, tmp_path):
    machine = Machine(sources, requirements, wheels, tmp_path)
    with a_torch(machine, wheel_folders.TORCH, tag) as broken:
        assert machine.fail(broken).startswith(words)
    machine.go_on()


@contextmanager
def a_full_disk(machine):
    filler = machine.base / "filler"
    with open(filler, "wb") as file:
        os.posix_fallocate(file.fileno(), 0, shutil.disk_usage(machine.base).free - 100_000)
    yield machine.sources
    filler.unlink()


@contextmanager
def a_read_only_disk(machine):
    subprocess.run(["mount", "-o", "remount,ro", machine.base], check=True)
    yield machine.sources
    subprocess.run(["mount", "-o", "remount,rw", machine.base], check=True)


@contextmanager
def a_folder_that_is_locked(machine):
    if subprocess.run(["chattr", "+i", machine.base], capture_output=True).returncode:
        pytest.skip("this disk has no locked folders")
    yield machine.sources
    subprocess.run(["chattr", "-i", machine.base], check=True)


@pytest.mark.parametrize(
    ("break_it", "words"),
    [
        (a_full_disk, "The disk is full"),
        (a_read_only_disk, "The folder is read-only"),
        (a_folder_that_is_locked, "The folder cannot be written"),
    ],
)
def test_the_disk(break_it, words, sources, requirements, wheels, tmp_path):
    sources.folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", sources.folder], capture_output=True).returncode:
        pytest.skip("mounting a disk needs root")
    try:
        machine = Machine(sources, requirements, wheels, tmp_path)
        with break_it(machine) as broken:
            assert machine.fail(broken).startswith(words)
        machine.go_on()
    finally:
        subprocess.run(["umount", "-l", sources.folder], check=True)


def test_no_python_at_all(sources, requirements, wheels, tmp_path, monkeypatch):
    machine = Machine(sources, requirements, wheels, tmp_path)
    with monkeypatch.context() as patched:
        (tmp_path / ".venv").mkdir()  # uv would take it for a virtual environment
        patched.chdir(tmp_path)
        patched.setenv("PATH", str(tmp_path))
        assert machine.fail(sources).startswith("There is no Python from 3.10 to 3.14")
    machine.go_on()


def test_another_program_holds_the_folder(sources, requirements, wheels, tmp_path):
    machine = Machine(sources, requirements, wheels, tmp_path)
    other = Run(sources, requirements)
    ends = []
    other.ended.connect(lambda *said: ends.append(said))
    other.install()
    assert machine.fail(sources).startswith("Another QGIS installs the engine at the moment")
    end_of(other, other.cancel)
    machine.go_on()
