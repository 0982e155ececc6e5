"""Choose the Python for the engine's environment: the first for which pip finds a CPU build of the pinned torch.

Usage: engine_python.py PIP-PYTHON, whose pip is asked; prints "cpu PATH", or "plain PATH" where only the build of the
package index is at hand, which has CUDA on most machines; nothing where there is none.
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
    """Yield (minor version, real path) of the Pythons that can hold an engine, the system's first, each once."""
    seen = set()
    for name in chain([SYSTEM], *map(_named, MINORS)):
        minor, path = _asked(name)
        if minor in MINORS and path not in seen:
            seen.add(path)
            yield minor, path


def _named(minor):
    """Return the paths that may be Python 3.MINOR: on PATH, then in the usual places."""
    on_path = [Path(folder, f"python3.{minor}") for folder in os.get_exec_path()]
    patterns = [os.path.expanduser(place.format(minor)) for place in PLACES]
    there = [sorted(Path("/").glob(pattern.lstrip("/")), reverse=True) for pattern in patterns]
    return chain([path for path in on_path if path.exists()], *there)


def _asked(name):
    """Return (minor version, real path) of an interpreter, (None, None) of a shim for a missing one or without venv."""
    answer = subprocess.run([name, "-c", WHERE], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    match = re.fullmatch(r"(\d+) (/.*)\n", answer.stdout)
    return (int(match[1]), match[2]) if match else (None, None)


def pinned_torch():
    """Return the version of torch that the engine has on Linux."""
    text = (ROOT / "resources" / "engine-requirements.txt").read_text(encoding="utf-8")
    return re.search("^torch==([^;]+)", text, re.MULTILINE)[1]


def build_of_torch(pip_python, minor):
    """Return which build of the pinned torch there is for Python 3.MINOR, "cpu", "plain" or None; downloads nothing."""
    pin = pinned_torch()
    command = [pip_python, "-m", "pip", "index", "versions", "torch", "--python-version", f"3.{minor}", "--json"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    versions = json.loads(answer.stdout)["versions"] if answer.returncode == 0 else []
    if f"{pin}+cpu" in versions:
        return "cpu"
    return "plain" if pin in versions else None


def choose(pip_python):
    """Return (build, path) of the Python to take, None if there is none."""
    builds, plain = {}, None
    for minor, path in candidates():
        if minor not in builds:
            builds[minor] = build_of_torch(pip_python, minor)
        if builds[minor] == "cpu":
            return "cpu", path
        plain = plain or (builds[minor] and (builds[minor], path))
    return plain


if __name__ == "__main__":
    print(*choose(sys.argv[1]) or ())
