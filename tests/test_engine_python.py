"""Which Python `make setup` takes for the engine: real interpreters, and pip with an index of small wheels."""

import os
import sys
import zipfile

import pytest
from engine_python import SYSTEM, build_of_torch, candidates, choose, pinned_torch

TORCH = pinned_torch()


def wheel(folder, version, tag="py3"):
    """Write a wheel of torch without content."""
    with zipfile.ZipFile(folder / f"torch-{version}-{tag}-none-any.whl", "w") as archive:
        info = f"torch-{version}.dist-info"
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: torch\nVersion: {version}\n")
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


def test_the_build_of_torch_is_told_by_its_version(index):
    minor = sys.version_info[1]
    assert build_of_torch(sys.executable, minor) is None
    wheel(index, "2.0.0+cpu")
    assert build_of_torch(sys.executable, minor) is None
    wheel(index, TORCH)
    assert build_of_torch(sys.executable, minor) == "plain"
    wheel(index, f"{TORCH}+cpu", f"cp3{minor}")
    assert build_of_torch(sys.executable, minor) == "cpu"
    assert build_of_torch(sys.executable, minor + 1) == "plain"


def test_the_systems_python_comes_first_and_what_cannot_hold_an_engine_not_at_all(tmp_path, monkeypatch):
    shim = tmp_path / "python3.13"
    shim.write_text("#!/bin/sh\necho python3.13: command not found >&2\nexit 127\n")
    shim.chmod(0o755)
    (tmp_path / "python3.12").symlink_to(sys.executable)  # another name for one that is known
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    paths = [path for _, path in candidates()]
    assert paths[0] == os.path.realpath(SYSTEM)
    assert len(set(paths)) == len(paths)
    assert os.path.realpath(sys.executable) in paths
    assert str(shim) not in paths
    assert all(os.path.realpath(path) == path for path in paths)


@pytest.mark.long
def test_a_cpu_build_is_preferred(index):
    assert choose(sys.executable) is None
    wheel(index, TORCH)
    (system, path), *others = candidates()
    assert choose(sys.executable) == ("plain", path)
    for minor, _ in others[-1:]:  # a machine may have the system's only
        if minor != system:
            wheel(index, f"{TORCH}+cpu", f"cp3{minor}")
            assert choose(sys.executable) == ("cpu", next(other for one, other in others if one == minor))
