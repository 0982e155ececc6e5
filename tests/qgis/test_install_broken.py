"""What goes wrong when the engine is installed, made here where that is possible, else as it was recorded."""

import socket
import subprocess
from dataclasses import replace

import pytest
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

from hsi_active_qgis.client.install import diagnosis, folder
from hsi_active_qgis.client.install.run import Run
from tests.qgis import wheels as wheel_folders
from tests.qgis.installing import end_of, install
from tests.qgis.loopback import Index, write_certificate

RECORDED = {  # what was said elsewhere: what the sentence has
    "OSError: [WinError 126] The specified module could not be found. Error loading torch\\lib\\c10.dll": "Visual C++",
    "OSError: [WinError 1114] A dynamic link library (DLL) initialization routine failed.": "Visual C++",
    "ImportError: DLL load failed while importing _base: The specified module could not be found.": "Visual C++",
    "ImportError: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.28' not found (required by x.so)": "too old for",
    "RuntimeError: The NVIDIA driver on your system is too old (found version 11040).": "driver of the GPU",
    "RuntimeError: CUDA error: no kernel image is available for execution on the device": "driver of the GPU",
    "error: failed to open file `C:\\hsi\\x.dll`: Access is denied. (os error 5)": "virus scanner",
    "The process cannot access the file because it is being used by another process. (os error 32)": "virus scanner",
    "error: Failed to write: There is not enough space on the disk. (os error 112)": "disk is full",
    "The filename or extension is too long. (os error 206)": "path is too long",
    "  cause: dns error\n  cause: failed to lookup address information: Name or service not known": "no connection",
    "error sending request for url (x)\n  cause: tunnel error: failed to create underlying connection": "proxy",
    "  cause: invalid peer certificate: UnknownIssuer": "certificate",
    "something that nobody has seen yet": "The last word was: something",
}


@pytest.mark.parametrize("said", RECORDED)
def test_what_was_said_elsewhere(said):
    assert RECORDED[said] in diagnosis.explain(said)


def failure(sources, requirements):
    """Return the sentence of an installation that must fail and say so without a traceback."""
    outcome, sentence, run = install(sources, requirements)
    assert outcome == "failed", "\n".join(run.lines)
    assert "Traceback" not in sentence
    assert "last word" not in sentence, "\n".join(run.lines)
    return sentence


@pytest.fixture
def closed_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]  # nobody listens there


def test_an_index_that_does_not_answer(online, requirements, closed_port):
    assert "index" in failure(replace(online, index=f"http://127.0.0.1:{closed_port}/simple"), requirements)


def test_an_index_without_uv(online, requirements, index):
    assert "does not have what is needed" in failure(replace(online, index=f"{index.address}/nothing"), requirements)


def test_no_network(online, requirements):
    assert "no connection to the network" in failure(
        replace(online, index="https://no.such.invalid/simple"), requirements
    )


def test_a_proxy_that_is_not_there(online, requirements, closed_port):
    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy()
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", closed_port)
    manager.setFallbackProxyAndExcludes(proxy, [], [])
    try:
        assert "proxy" in failure(replace(online, index="http://index.invalid/simple"), requirements)
    finally:
        manager.setFallbackProxyAndExcludes(before, [], [])


def test_a_certificate_that_nobody_trusts(online, requirements, index, tmp_path):
    secure = Index(index.folder, write_certificate(str(tmp_path / "key.pem")))
    try:
        assert "certificate" in failure(replace(online, index=secure.address), requirements)
    finally:
        secure.close()


def mount(path, *options):
    """Mount a disk in memory, where the tests may."""
    path.mkdir(exist_ok=True)
    if subprocess.run(["mount", "-t", "tmpfs", *options, "tmpfs", path], capture_output=True).returncode:
        pytest.skip("mounting a disk needs root")


def test_a_full_disk(sources, requirements):
    mount(sources.folder, "-o", "size=8m")
    try:
        assert "disk is full" in failure(sources, requirements)
    finally:
        subprocess.run(["umount", "-l", sources.folder], check=True)


def test_a_read_only_disk(sources, requirements):
    mount(sources.folder, "-o", "ro")
    try:
        assert "read-only" in failure(sources, requirements)
    finally:
        subprocess.run(["umount", "-l", sources.folder], check=True)


def test_a_file_where_the_folder_should_be(sources, requirements):
    sources.folder.write_text("")
    assert "A file is where the folder should be" in failure(sources, requirements)


def test_a_path_that_is_too_long(sources, requirements):
    assert "too long" in failure(replace(sources, folder=sources.folder / ("x" * 300)), requirements)


def test_no_wheel_for_this_machine(sources, requirements, wheels):
    (wheels / "torch-1.0-py3-none-any.whl").unlink()
    wheel_folders.write_wheel(wheels, "torch", "torch", "", tag="cp312-cp312-win_arm64")
    assert "no build for this machine" in failure(sources, requirements)


def test_a_folder_without_the_wheels(sources, requirements, wheels):
    (wheels / "torch-1.0-py3-none-any.whl").unlink()
    assert "does not have what is needed" in failure(sources, requirements)


def test_a_folder_without_uv(sources, requirements, tmp_path):
    (tmp_path / "empty").mkdir()
    assert "does not have what is needed" in failure(replace(sources, wheels=str(tmp_path / "empty")), requirements)


def test_an_interpreter_without_the_libraries(sources, requirements):
    install(sources, requirements)
    run = Run(sources)
    bare = sources.folder / "bare"
    subprocess.run(["python3", "-m", "venv", "--without-pip", bare], check=True)
    outcome, sentence = end_of(run, lambda: run.verify(str(folder.python_in(bare))))
    assert outcome == "failed"
    assert "lacks a library" in sentence


def test_an_interpreter_that_is_none(qgis_app, sources):
    run = Run(sources)
    outcome, sentence = end_of(run, lambda: run.verify("/etc/passwd"))
    assert outcome == "failed"
    assert "cannot be" in sentence
