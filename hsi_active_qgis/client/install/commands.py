"""The commands of uv and of the engine's Python, and what they inherit."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.PyQt.QtCore import QProcessEnvironment

from ..environment import clean_environment
from . import folder, network, uv
from .settings import Sources

CHECK = Path(__file__).resolve().parents[2] / "engine" / "check.py"
ANY_PYTHON = ">=3.10,<3.15"
REDIRECTING = ("UV_", "PIP_", "CONDA_")  # names that would lead an installation elsewhere
PROXIES = ("http_proxy", "https_proxy", "all_proxy", "ALL_PROXY")  # which uv would prefer to those that QGIS has


def redirecting() -> list[str]:
    """Return the variables of this machine that are left out, for they would lead an installation elsewhere."""
    return sorted(name for name in os.environ if name.startswith(REDIRECTING))


def environment(sources: Sources) -> QProcessEnvironment:
    """Return what uv gets: QGIS's proxy and certificates, our folders, nobody's configuration."""
    made = clean_environment()
    names = made.keys()
    for name in names:
        if name.startswith(REDIRECTING):
            made.remove(name)
    proxy = network.proxy_for(sources.index)
    if proxy is not None:
        for name in PROXIES:
            made.remove(name)
        for name in ("HTTP_PROXY", "HTTPS_PROXY"):
            made.insert(name, proxy)
    if not made.contains("SSL_CERT_FILE") and network.write_certificates(sources.folder / "ca.pem"):
        made.insert("SSL_CERT_FILE", str(sources.folder / "ca.pem"))
    ours = {
        "UV_CACHE_DIR": str(sources.folder / folder.CACHE),
        "UV_PYTHON_INSTALL_DIR": str(sources.folder / "python"),
        "UV_NO_CONFIG": "1",
        "UV_SYSTEM_PYTHON": "1",  # not a .venv of the folder that QGIS was started in
        "UV_NO_PROGRESS": "1",
        "UV_PYTHON_INSTALL_REGISTRY": "0",
        "UV_PYTHON_INSTALL_BIN": "0",
        "UV_HTTP_TIMEOUT": "120",
        "NO_COLOR": "1",
    }
    if sources.python_source and not sources.python_source.endswith(".json"):
        ours["UV_PYTHON_INSTALL_MIRROR"] = sources.python_source
    for name, value in ours.items():
        made.insert(name, value)
    return made


def install_python(sources: Sources, python_list: str) -> list[str]:
    """Return the command that gets the engine's Python; `python_list` is a list of uv's own kind, or ""."""
    listed = ["--python-downloads-json-url", python_list] if python_list else []
    return [str(uv.program(sources.folder)), "python", "install", "--managed-python", *listed, sources.python]


def resolve(sources: Sources, requirements: Path, python: list[str]) -> list[str]:
    """Return the command that writes pylock.toml: what will be installed, from where, how large."""
    places = ["--no-index", "--find-links", sources.wheels] if sources.wheels else ["--default-index", sources.index]
    torch = [] if sources.wheels or sources.build == "index" else ["--torch-backend", sources.build]
    lock = str(sources.folder / "pylock.toml")
    options = [*python, "--only-binary", ":all:", "--format", "pylock.toml", "--output-file", lock, "--upgrade"]
    return [str(uv.program(sources.folder)), "pip", "compile", "--quiet", *options, *places, *torch, str(requirements)]


def make_environment(sources: Sources, engine: Path, python: list[str]) -> list[str]:
    """Return the command that makes an empty environment."""
    return [str(uv.program(sources.folder)), "venv", "--quiet", "--clear", *python, str(engine)]


def install_packages(sources: Sources, engine: Path) -> list[str]:
    """Return the command that installs what was planned, each file by its hash."""
    lock = str(sources.folder / "pylock.toml")
    offline = ["--offline"] if sources.wheels else []
    python = ["--python", str(folder.python_in(engine))]
    return [str(uv.program(sources.folder)), "pip", "install", *python, *offline, "--only-binary", ":all:", "-r", lock]


def check(python: str | Path) -> list[str]:
    """Return the command that sees whether an interpreter can be the engine's."""
    return [str(python), "-I", str(CHECK)]


def which_python(sources: Sources, managed: bool) -> list[str]:
    """Return uv's options for the Python to take: its own, or any that is there."""
    own = ["--managed-python", "--python", sources.python]
    return own if managed else ["--no-python-downloads", "--python", ANY_PYTHON]
