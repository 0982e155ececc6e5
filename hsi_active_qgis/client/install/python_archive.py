"""An archive of python-build-standalone in a folder, as a list of downloads that uv reads."""

from __future__ import annotations

import json
import re
from pathlib import Path


def archive_in(wheels: Path) -> Path | None:
    """Return the newest archive of python-build-standalone in a folder, None if there is none."""
    found = sorted(wheels.glob("cpython-3.*-install_only*.tar.gz"))
    return found[-1] if found else None


def list_archive(archive: Path, path: Path) -> str:
    """Write uv's list of one archive, and return the version that it holds; OSError if the name does not tell."""
    named = re.match(
        r"cpython-(\d+)\.(\d+)\.(\d+)(?:\+|%2B)\d+-(\w+?)-[\w-]*?(linux|darwin|windows)[\w-]*", archive.name
    )
    if named is None:
        raise OSError(f"{archive.name} does not tell which Python it is: keep the name it was downloaded by")
    major, minor, patch = (int(number) for number in named.groups()[:3])
    libc = "gnu" if named[5] == "linux" else "none"
    entry = {
        "name": "cpython",
        "arch": {"family": named[4], "variant": None},
        "os": named[5],
        "libc": libc,
        "major": major,
        "minor": minor,
        "patch": patch,
        "prerelease": "",
        "url": archive.as_uri(),
        "sha256": None,
        "variant": None,
        "build": None,
    }
    key = f"cpython-{major}.{minor}.{patch}-{named[5]}-{named[4]}-{libc}"
    path.write_text(json.dumps({key: entry}), encoding="utf-8")
    return f"{major}.{minor}.{patch}"
