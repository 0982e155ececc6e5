"""Which Python `make setup` takes for the engine: real interpreters, and pip with an index of small wheels."""

import os
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / ".ci"))
from engine_python import SYSTEM, build_of_torch, candidates, choose  # noqa: E402

REQUIREMENTS = (ROOT / "resources" / "engine-requirements.txt").read_text(encoding="utf-8")
TORCH = next(line for line in REQUIREMENTS.splitlines() if line.startswith("torch==")).partition("==")[2]


def wheel(folder, name, version, tag="py3", requires=""):
    """Write an empty wheel."""
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    metadata += f"Requires-Dist: {requires}\n" if requires else ""
    with zipfile.ZipFile(folder / f"{name}-{version}-{tag}-none-any.whl", "w") as archive:
        info = f"{name}-{version}.dist-info"
        archive.writestr(f"{info}/METADATA", metadata)
        archive.writestr(f"{info}/WHEEL", f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}-none-any\n")
        archive.writestr(f"{info}/RECORD", "")


@pytest.fixture
def index(tmp_path, monkeypatch):
    """The only folder that pip finds wheels in."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


def test_the_build_of_torch_is_told_by_what_comes_with_it(index):
    assert build_of_torch(sys.executable, sys.executable) is None
    wheel(index, "torch", TORCH, requires="nvidia-cublas")
    wheel(index, "nvidia_cublas", "1.0")
    assert build_of_torch(sys.executable, sys.executable) == "cuda"
    wheel(index, "torch", f"{TORCH}+cpu")
    assert build_of_torch(sys.executable, sys.executable) == "cpu"


def test_the_systems_python_comes_first_and_what_cannot_hold_an_engine_not_at_all(tmp_path, monkeypatch):
    shim = tmp_path / "python3.13"
    shim.write_text("#!/bin/sh\necho python3.13: command not found >&2\nexit 127\n")
    shim.chmod(0o755)
    (tmp_path / "python3.12").symlink_to(sys.executable)  # another name for one that is known
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    found = list(candidates())
    assert found[0] == os.path.realpath(SYSTEM)
    assert len(set(found)) == len(found)
    assert os.path.realpath(sys.executable) in found
    assert str(shim) not in found
    assert all(os.path.realpath(path) == path for path in found)


def test_a_build_without_cuda_is_preferred(index):
    wheel(index, "torch", TORCH, requires="nvidia-cublas")
    wheel(index, "nvidia_cublas", "1.0")
    system, *others = candidates()
    assert choose(sys.executable) == ("cuda", system)
    for other in others[-1:]:  # a machine may have the system's only
        minor = other.rpartition("python3.")[2]
        wheel(index, "torch", f"{TORCH}+cpu", tag=f"cp3{minor}")
        assert choose(sys.executable) == ("cpu", other)
    wheel(index, "torch", f"{TORCH}+cpu")
    assert choose(sys.executable) == ("cpu", system)
