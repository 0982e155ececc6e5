"""What lies in the folder of installations.

uv-VERSION/  python/       the tool, and the engine's Python
e1, e2, ...                engines, each whole or not yet
current                    names the one that is used: written last, and as a whole
pylock.toml                what was planned
cache/                     what was downloaded, while an installation has not ended well
lock, running, install.log
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

REQUIREMENTS = Path(__file__).resolve().parents[2] / "resources" / "engine-requirements.txt"
POINTER = "current"
CACHE = "cache"
MAX_PATH = 259  # of Windows, unless long paths are enabled
LONGEST_INSIDE = 167  # the longest path inside the wheel of torch


@dataclass(frozen=True)
class Installed:
    """The engine that is used: its folder's name, its requirements' hash, the build asked for, the torch taken."""

    engine: str
    requirements: str
    build: str
    torch: str = ""


def python_in(folder: str | Path) -> Path:
    """Return the interpreter of the virtual environment in `folder`."""
    return Path(folder) / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def requirements_hash(requirements: Path = REQUIREMENTS) -> str:
    """Return what tells one set of requirements from another; comments and line ends do not."""
    lines = (line.split("#")[0].strip() for line in requirements.read_text(encoding="utf-8").splitlines())
    return hashlib.sha256("\n".join(line for line in lines if line).encode()).hexdigest()


def installed(base: Path) -> Installed | None:
    """Return the engine that is used, None if there is none that is whole."""
    try:
        found = Installed(**json.loads((base / POINTER).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    return found if python_in(base / found.engine).exists() else None


def switch(base: Path, to: Installed) -> None:
    """Use another engine from now on: at no moment is there none."""
    part = base / f"{POINTER}.part"
    with open(part, "w", encoding="utf-8") as file:
        json.dump(asdict(to), file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, base / POINTER)


def free_name(base: Path) -> str:
    """Return the name of the next engine; short, for Windows counts characters."""
    taken = {path.name for path in base.glob("e*")}
    return next(name for name in (f"e{i}" for i in range(1, len(taken) + 2)) if name not in taken)


def remove_unused(base: Path) -> None:
    """Remove engines that are not used; what another process holds on Windows stays until the next time."""
    used = installed(base)
    for path in base.glob("e*"):
        if path.is_dir() and path.name[1:].isdigit() and (used is None or path.name != used.engine):
            shutil.rmtree(path, ignore_errors=True)


def remove_all(base: Path) -> None:
    """Remove what an installation makes, and the folder if nothing else is in it; OSError if something stays."""
    (base / POINTER).unlink(missing_ok=True)
    remove_unused(base)
    for path in (base / CACHE, base / "python", *base.glob("uv-*")):
        shutil.rmtree(path, ignore_errors=True)
    for name in ("pylock.toml", "install.log", "running", "page.html", "ca.pem", "python.json"):
        (base / name).unlink(missing_ok=True)
    left = [path.name for path in base.glob("*") if path.name != "lock"]
    if left:
        raise OSError(f"{', '.join(sorted(left))} could not be removed: being used by another process")


def remove_former(former: Path) -> None:
    """Remove a virtual environment of an earlier version of the plugin; OSError if something of it stays."""
    (former / "complete.txt").unlink(missing_ok=True)
    shutil.rmtree(former, ignore_errors=True)
    if former.exists():
        raise OSError(f"{former} could not be removed: being used by another process")


def prepare(base: Path) -> None:
    """Make the folder and see that it can be written; OSError if not."""
    base.mkdir(parents=True, exist_ok=True)
    probe = base / "probe"
    probe.write_bytes(b"-" * 4096)
    probe.unlink()
    longest = len(str(base / "e1" / "Lib" / "site-packages")) + 1 + LONGEST_INSIDE
    if sys.platform == "win32" and longest > MAX_PATH and not _long_paths():
        raise OSError(f"{base}: File name too long (os error 206)")


def free_space(base: Path) -> int:
    """Return how many bytes are free where the folder is, or will be."""
    there = next(path for path in (base, *base.parents) if path.exists())
    return shutil.disk_usage(there).free


def _long_paths() -> bool:
    if sys.platform != "win32":
        return True
    import winreg

    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SYSTEM\CurrentControlSet\Control\FileSystem") as key:
        return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
