"""Resolve the engine's requirements for each platform and Python, from the package index that pip is told of.

Usage: platforms.py            which of them resolve; exit status 1 if one does not, 0 where no index is reached
       platforms.py --measure  also sizes and longest paths, as the table of docs/platforms.md
"""

import os
import re
import subprocess
import sys
import urllib.request
import zipfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "resources" / "engine-requirements.txt"
CACHE = ROOT / "build" / "uv"
PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14")
MEASURED = "3.12"  # the Python whose wheels are measured
AT_ONCE = 8
BLOCK = 1 << 16  # bytes of a wheel that are read at once
# characters below site-packages: Windows ends a path at 259, C:\Users\NAME\AppData\Local\hsi\engine\... has 79 of them
LONGEST = 180


@dataclass(frozen=True)
class Platform:
    name: str
    target: str  # as uv calls it
    pythons: tuple[str, ...] = PYTHONS
    macos: str = ""  # the oldest that the wheels run on


PLATFORMS = (
    Platform("Windows x86-64 (and arm64, which runs it)", "x86_64-pc-windows-msvc"),
    Platform("macOS 14 or later, Apple silicon", "aarch64-apple-darwin", macos="14.0"),
    Platform("macOS 12 or later, Intel", "x86_64-apple-darwin", PYTHONS[:3], "12.0"),
    Platform("Linux x86-64, glibc 2.28 or later", "x86_64-manylinux_2_28"),
    Platform("Linux aarch64, glibc 2.28 or later", "aarch64-manylinux_2_28"),
)


@dataclass(frozen=True)
class Wheel:
    url: str
    size: int

    @property
    def package(self) -> str:
        return re.split("[-/]", self.url.rpartition("/")[2])[0]

    @property
    def version(self) -> str:
        return self.url.rpartition("/")[2].split("-")[1]


class Remote:
    """A file of the index as zipfile reads it, a block at a time."""

    def __init__(self, wheel):
        self._wheel, self._at, self._blocks = wheel, 0, {}

    def seekable(self):
        return True

    def seek(self, offset, whence=0):
        self._at = offset + (0, self._at, self._wheel.size)[whence]
        return self._at

    def tell(self):
        return self._at

    def read(self, count=-1):
        end = self._wheel.size if count < 0 else min(self._at + count, self._wheel.size)
        first, last = self._at // BLOCK, -(-end // BLOCK)
        content = b"".join(self._block(number) for number in range(first, last))
        start, self._at = self._at, end
        return content[start - first * BLOCK : end - first * BLOCK]

    def _block(self, number):
        if number not in self._blocks:
            span = f"bytes={number * BLOCK}-{min((number + 1) * BLOCK, self._wheel.size) - 1}"
            # an address that the package index gave
            with urllib.request.urlopen(urllib.request.Request(self._wheel.url, headers={"Range": span})) as answer:  # noqa: S310
                self._blocks[number] = answer.read()
        return self._blocks[number]


def index_of_pip():
    """Return the variables that lead uv to the index, and its certificates, that pip is told of."""
    told = subprocess.run([sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True, check=True)
    settings = dict(re.findall(r"^(?:global|install|:env:)\.(index-url|cert)='(.*)'$", told.stdout, re.MULTILINE))
    names = {"index-url": "UV_DEFAULT_INDEX", "cert": "SSL_CERT_FILE"}
    return {names[key]: value for key, value in settings.items()}


def resolve(index, platform, python):
    """Return ([Wheel], "") of what would be installed, or ([], why not)."""
    CACHE.mkdir(parents=True, exist_ok=True)
    lock = CACHE / f"pylock.{platform.target.replace('_', '-')}-{python.replace('.', '-')}.toml"
    command = ["uv", "pip", "compile", "--no-config", "--quiet", "--only-binary", ":all:", "--cache-dir", CACHE]
    command += ["--python-platform", platform.target, "--python-version", python, "--output-file", lock, REQUIREMENTS]
    lock.unlink(missing_ok=True)
    variables = {**os.environ, **index} | ({"MACOSX_DEPLOYMENT_TARGET": platform.macos} if platform.macos else {})
    done = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
    if done.returncode:
        return [], done.stderr
    packages = lock.read_text(encoding="utf-8").split("[[packages]]")[1:]
    found = [re.search(r'url = "([^"]+)".*? size = (\d+)', package, re.DOTALL) for package in packages]
    return [Wheel(match[1], int(match[2])) for match in found], ""


def measure(wheel):
    """Return (bytes on disk, longest path below site-packages) of a wheel, from its list of contents alone."""
    with zipfile.ZipFile(Remote(wheel)) as archive:
        entries = archive.infolist()
    paths = [re.sub(r"^[^/]+\.data/(pure|plat)lib/", "", entry.filename) for entry in entries]
    return sum(entry.file_size for entry in entries), max(map(len, paths))


def row(platform, wheels, pool):
    """Return a line of the table, and the longest path."""
    sizes, longest = zip(*pool.map(measure, wheels))
    torch = next(wheel.version for wheel in wheels if wheel.package == "torch")
    build = "CUDA" if any(wheel.package.startswith("nvidia") for wheel in wheels) else "CPU"
    build = "CPU, Metal" if platform.macos else build
    gigabytes = [f"{sum(numbers) / 1e9:.1f} GB" for numbers in ([wheel.size for wheel in wheels], sizes)]
    pythons = f"{platform.pythons[0]} to {platform.pythons[-1]}"
    cells = (platform.name, pythons, f"{torch}, {build}", *gigabytes, str(max(longest)))
    return f"| {' | '.join(cells)} |", max(longest)


def main():
    index, status = index_of_pip(), 0
    pairs = [(platform, python) for platform in PLATFORMS for python in platform.pythons]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        results = list(pool.map(partial(resolve, index), *zip(*pairs)))
        if all("error sending request" in why for _, why in results):
            print("Not checked: no package index can be reached.")
            return 0
        for (platform, python), (wheels, why) in zip(pairs, results):
            print(f"{platform.name}, Python {python}: {f'{len(wheels)} packages' if wheels else why}")
            status = status if wheels else 1
        if "--measure" in sys.argv[1:] and not status:
            print("\n| platform | Python | torch | download | on disk | longest path |\n|---|---|---|---|---|---|")
            for (platform, python), (wheels, _) in zip(pairs, results):
                if python == MEASURED:
                    line, longest = row(platform, wheels, pool)
                    print(line)
                    status = status if longest <= LONGEST else 1
    return status


if __name__ == "__main__":
    sys.exit(main())
