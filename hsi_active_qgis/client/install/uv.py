"""The tool uv, a single program in a wheel: which one this machine takes, where it is found, what it must hash to."""

from __future__ import annotations

import hashlib
import html
import os
import platform
import re
import sys
import zipfile
from pathlib import Path
from urllib.parse import urljoin

VERSION = "0.13.9"
WHEELS = {  # (system, processor): platform tag, SHA-256 of the wheel on PyPI, no secret
    ("win32", "x86_64"): (
        "win_amd64",
        "6a44b2ed8111d2f60d2b92627c5dccda3f7ed7570b18ce115e569cd68c28246b",  # pragma: allowlist secret
    ),
    ("win32", "arm64"): (
        "win_arm64",
        "eeb92051c2123b9730c46b04cc843cfa4bc7d7b0aec56df431a2215ef4cb0273",  # pragma: allowlist secret
    ),
    ("darwin", "arm64"): (
        "macosx_11_0_arm64",
        "66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63",  # pragma: allowlist secret
    ),
    ("darwin", "x86_64"): (
        "macosx_10_12_x86_64",
        "c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5",  # pragma: allowlist secret
    ),
    ("linux", "x86_64"): (
        "manylinux_2_17_x86_64.manylinux2014_x86_64",
        "d7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19",  # pragma: allowlist secret
    ),
    ("linux", "arm64"): (
        "manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64",
        "5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe",  # pragma: allowlist secret
    ),
}
PROCESSORS = {"amd64": "x86_64", "x86_64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}
MEGABYTES = 24  # of the largest wheel


def program(base: Path) -> Path:
    """Return where uv lies, once it is unpacked."""
    return base / f"uv-{VERSION}" / ("uv.exe" if os.name == "nt" else "uv")


def processor(system: str, machine: str, version: str) -> str:
    """Return the processor as WHEELS names it, from what Python tells of a machine.

    Apple silicon passes for Intel where QGIS is a program for Intel; its kernel's version tells.
    """
    if system == "darwin" and "ARM64" in version:
        return "arm64"
    return PROCESSORS.get(machine.lower(), machine)


def this_machine() -> tuple[str, str]:
    """Return system and processor as WHEELS names them."""
    machine = os.environ.get("PROCESSOR_ARCHITEW6432") or platform.machine()
    return sys.platform, processor(sys.platform, machine, platform.version())


def wheel() -> tuple[str, str]:
    """Return the file name and the SHA-256 of this machine's wheel; OSError where there is none."""
    here = this_machine()
    if here not in WHEELS:
        raise OSError(f"uv {VERSION} has no wheels for {here[0]} on {here[1]}")
    tag, digest = WHEELS[here]
    return f"uv-{VERSION}-py3-none-{tag}.whl", digest


def page_of(index: str) -> str:
    """Return the address of the page that lists uv's wheels; of an index in a folder its file."""
    return f"{index}/uv/" + ("index.html" if index.startswith("file:") else "")


def address_in(page: str, address: str) -> str:
    """Return the address of this machine's wheel from the text of a page at `address`; OSError if it is not listed."""
    name, _ = wheel()
    for link in re.findall(r"""href\s*=\s*["']([^"']+)["']""", page):
        full = urljoin(address, html.unescape(link)).split("#")[0]
        if full.rsplit("/", 1)[-1] == name:
            return full
    raise OSError(f"{address} does not list {name}")


def unpack(path: Path, base: Path) -> None:
    """Check a wheel and put its program where it belongs, whole or not at all; OSError if it is not the one."""
    name, digest = wheel()
    if hashlib.sha256(path.read_bytes()).hexdigest() != digest:
        raise OSError(f"{path.name} is not the file that was expected: SHA-256 differs")
    target = program(base)
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_suffix(".part")
    with zipfile.ZipFile(path) as archive:
        inside = f"uv-{VERSION}.data/scripts/{target.name}"
        part.write_bytes(archive.read(inside))
    part.chmod(0o755)
    os.replace(part, target)
