"""Choose the Python for the engine's environment: the first for which pip finds a build of torch without CUDA.

Usage: engine_python.py PIP-PYTHON; prints "cpu PATH", or "cuda PATH" where no such build is at hand (of the Python of
the system if it will do), or nothing. PIP-PYTHON has the pip that is asked.
"""

import json
import os
import re
import subprocess
import sys
from itertools import chain
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SYSTEM = "/usr/bin/python3"
MINORS = (14, 13, 12, 11, 10)  # the versions of Python 3 that the engine runs on
PLACES = (  # where interpreters lie that are not on PATH
    "/usr/local/bin/python3.{}",
    "/opt/python3.{}/bin/python3",
    "~/.pyenv/versions/3.{}.*/bin/python3",
    "~/.local/share/uv/python/cpython-3.{}.*/bin/python3",
)
WHERE = "import ensurepip, os, sys, venv; print(sys.version_info[1], os.path.realpath(sys.executable))"


def candidates():
    """Yield the real paths of the Pythons that can hold an engine, the system's first, each once."""
    seen = set()
    for name in chain([SYSTEM], *map(_named, MINORS)):
        path = _real(name)
        if path and path not in seen:
            seen.add(path)
            yield path


def _named(minor):
    """Return the paths that may be Python 3.MINOR: on PATH, then in the usual places."""
    on_path = [Path(folder, f"python3.{minor}") for folder in os.get_exec_path()]
    patterns = [os.path.expanduser(place.format(minor)) for place in PLACES]
    there = [sorted(Path("/").glob(pattern.lstrip("/")), reverse=True) for pattern in patterns]
    return chain([path for path in on_path if path.exists()], *there)


def _real(name):
    """Return where an interpreter lies; None if it is too old, has no venv or is a shim for one that is missing."""
    asked = subprocess.run([name, "-c", WHERE], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    found = re.fullmatch(r"(\d+) (/.*)\n", asked.stdout)
    return found[2] if found and int(found[1]) in MINORS else None


def build_of_torch(pip_python, python):
    """Return which build of the pinned torch pip would install for a Python, "cpu" or "cuda"; None if it finds none."""
    lines = (ROOT / "resources" / "engine-requirements.txt").read_text(encoding="utf-8").splitlines()
    torch = next(line for line in lines if line.startswith("torch=="))
    command = [pip_python, "-m", "pip", "-qqq", "--python", python, "install", "--dry-run", "--ignore-installed"]
    asked = subprocess.run([*command, "--report", "-", torch], capture_output=True, text=True, check=False)
    if asked.returncode:
        return None
    names = [entry["metadata"]["name"].lower() for entry in json.loads(asked.stdout)["install"]]
    return "cuda" if any(name.startswith(("cuda", "nvidia")) for name in names) else "cpu"


def choose(pip_python):
    """Return (build, path) of the Python to take, None if there is none."""
    other = None
    for path in candidates():
        build = build_of_torch(pip_python, path)
        if build == "cpu":
            return build, path
        other = other or (build and (build, path))
    return other


if __name__ == "__main__":
    print(*choose(sys.argv[1]) or ())
