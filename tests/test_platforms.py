"""The engine's requirements say for each platform and Python one version of a package, and all the same packages."""

from pathlib import Path

import pytest
from packaging.requirements import Requirement

LINES = (Path(__file__).resolve().parents[1] / "resources" / "engine-requirements.txt").read_text(encoding="utf-8")
PINNED = [Requirement(line) for line in LINES.splitlines() if line and not line.startswith("#")]
MACHINES = [("win32", "AMD64"), ("darwin", "arm64"), ("darwin", "x86_64"), ("linux", "x86_64"), ("linux", "aarch64")]


@pytest.mark.parametrize("system", MACHINES, ids="-".join)
@pytest.mark.parametrize("python", ["3.10", "3.11", "3.12", "3.13", "3.14"])
def test_each_package_is_pinned_once(system, python):
    platform, machine = system
    place = {"sys_platform": platform, "platform_machine": machine, "python_version": python}
    valid = [one for one in PINNED if one.marker is None or one.marker.evaluate(place)]
    names = [one.name for one in valid]
    assert len(set(names)) == len(names)
    assert set(names) == {one.name for one in PINNED}
    assert all(str(one.specifier).startswith("==") for one in valid)
