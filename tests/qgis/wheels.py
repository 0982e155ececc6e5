"""Folders to install from: uv's real wheel, small wheels by the names of the engine's libraries, this Python packed."""

import base64
import hashlib
import subprocess
import tarfile
import zipfile
from pathlib import Path

from hsi_active_qgis.client.install import uv

TORCH = """
__version__ = "{version}"
class cuda:
    is_available = staticmethod(lambda: False)
class backends:
    mps = cuda
class Ones:
    def __init__(self, n): self.n = n
    def __matmul__(self, other): return self
    def sum(self): return self.n**3
def ones(n, m, device): return Ones(n)
"""
REQUIREMENTS = "torch==1.0\nrasterio==1.0\nscikit-learn==1.0\n"


def write_wheel(folder, name, module, text, version="1.0", tag="py3-none-any"):
    """Write a wheel of one module; returns its path."""
    info = f"{name.replace('-', '_')}-{version}.dist-info"
    files = {
        f"{module}/__init__.py": text,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: {tag}\n",
    }
    rows = [f"{path},sha256={_digest(content)},{len(content)}" for path, content in files.items()]
    files[f"{info}/RECORD"] = "\n".join([*rows, f"{info}/RECORD,,", ""])
    path = Path(folder) / f"{name.replace('-', '_')}-{version}-{tag}.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for inside, content in files.items():
            archive.writestr(inside, content)
    return path


def write_libraries(folder, torch="1.0", text=TORCH):
    """Write what the check of an engine imports."""
    write_wheel(folder, "torch", "torch", text.replace("{version}", torch), torch)
    for name, module in (("rasterio", "rasterio"), ("scikit-learn", "sklearn")):
        write_wheel(folder, name, module, '__version__ = "1.0"\n')


def fetch_uv(folder, python):
    """Get uv's wheel of this machine by pip, as its settings say."""
    command = [python, "-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:", "-d", str(folder)]
    subprocess.run([*command, f"uv=={uv.VERSION}"], check=True)
    return folder / uv.wheel()[0]


def pack_python(folder, python):
    """Pack the Python that `python` comes from as python-build-standalone does; returns the archive's path."""
    asked = "import sys, sysconfig; print(sys.base_prefix, sysconfig.get_path('stdlib'), sys.version.split()[0])"
    prefix, library, version = subprocess.check_output([python, "-c", asked], text=True).split()
    short = "python" + version.rpartition(".")[0]
    path = folder / f"cpython-{version}+20260101-x86_64-unknown-linux-gnu-install_only_stripped.tar.gz"
    with tarfile.open(path, "w:gz", compresslevel=1) as archive:
        archive.add(Path(prefix, "bin", short).resolve(), f"python/bin/{short}")
        archive.add(library, f"python/lib/{short}", filter=_needed)
        for shared in Path(prefix, "lib").glob(f"lib{short}*.so*"):
            archive.add(shared, f"python/lib/{shared.name}")
    return path


def _needed(entry):
    left_out = ("/test", "/site-packages", "/__pycache__", "/idlelib", "/dist-packages", "/config-3")
    outside = entry.issym() and entry.linkname.startswith("/")
    return None if outside or any(name in entry.name for name in left_out) else entry


def _digest(text):
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
