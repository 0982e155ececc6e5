"""What will be installed, read from the lock file that uv writes: packages, the build of torch, sizes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlparse
from urllib.request import url2pathname

from ...translation import tr

UNPACKED = 3.6  # times its wheels an engine takes on disk: 367 MB and 1.3 GB of the CPU build on Linux
PYTHON_MB = 30  # to be downloaded


@dataclass(frozen=True)
class Plan:
    """Packages by name and version, their bytes, the addresses of wheels whose size the index does not tell."""

    packages: dict[str, str]
    sizes: dict[str, int]
    unknown: dict[str, str]
    gpu: str = ""  # and driver, as found; "" for none

    @property
    def torch(self) -> str:
        """The version of torch with its build, for instance 2.13.0+cu130; "" if it is not among the packages."""
        return self.packages.get("torch", "")

    @property
    def download(self) -> int:
        """How many bytes are to be downloaded, as far as is known."""
        return sum(self.sizes.values())

    @property
    def disk(self) -> int:
        """About how many bytes it takes on disk."""
        return round(self.download * UNPACKED)


def read_plan(path: Path) -> Plan:
    """Read a pylock.toml of wheels; by patterns, for Python below 3.11 reads no TOML."""
    made = Plan({}, {}, {})
    for block in path.read_text(encoding="utf-8").split("[[packages]]")[1:]:
        name = re.search(r'^name = "(.*)"', block, re.MULTILINE)
        version = re.search(r'^version = "(.*)"', block, re.MULTILINE)
        wheels = block.partition("\nwheels = ")[2]
        if name is None:
            continue
        made.packages[name[1]] = version[1] if version else ""
        told = [int(size) for size in re.findall(r"size = (\d+)", wheels)]
        link = re.search(r'(?:url|path) = "([^"]*)"', wheels)
        size = max(told) if told else _size_on_disk(link[1] if link else "")
        if size is not None:
            made.sizes[name[1]] = size
        elif link:
            made.unknown[name[1]] = link[1]
    return made


def _size_on_disk(link: str) -> int | None:
    address = urlparse(link)
    path = Path(url2pathname(address.path) if address.scheme == "file" else link)
    return path.stat().st_size if address.scheme in ("", "file") and path.is_file() else None


def gpu_words(gpu: str, system: str, processor: str) -> str:
    """Return what was found to compute on; `gpu`: of NVIDIA, with its driver, or ""."""
    if system != "darwin":
        return gpu or tr("No NVIDIA GPU was found.")
    if processor == "x86_64":
        return tr("For Macs with an Intel processor this torch is the last one.")
    return tr("The GPU of this Mac is taken if it computes rightly: the check tells.")


def build_name(torch: str) -> str:
    """Return in words what a version of torch computes on, for instance "2.13.0+cu130"."""
    local = torch.partition("+")[2]
    if local.startswith("cu"):
        return f"CUDA {local[2:-1]}.{local[-1]} (NVIDIA GPU)"
    return {"cpu": "CPU", "": tr("the build of the package index"), "xpu": "Intel GPU"}.get(local, local)


def size_words(size: float) -> str:
    """Return bytes as text, for instance "1.4 GB"."""
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{max(1, round(size / 1e6))} MB"
