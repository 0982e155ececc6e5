"""What users install: the zip, unpacked into a private profile and used by a QGIS of its own."""

import configparser
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from hsi_active_qgis.protocol.catalogue import VERSION
from hsi_active_qgis.protocol.requests import MakeScene
from tests.patience import run

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = "hsi_active_qgis"
TEMPLATE = "engine/report/report.html.j2"
TEXTS = ("i18n/hsi_active_de.qm", "i18n/hsi_active_fr.qm")  # of `make setup`


def build(path):
    subprocess.run([sys.executable, ROOT / ".ci" / "package.py", path], check=True, stdout=subprocess.DEVNULL)
    return path


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    return build(tmp_path_factory.mktemp("dist") / "plugin.zip")


@pytest.fixture(scope="module")
def qgis_process(package, tmp_path_factory):
    """Call a QGIS that has nothing but the unpacked zip; returns its stdout."""
    home = tmp_path_factory.mktemp("home of a user")
    plugins = home / ".local/share/QGIS/QGIS3/profiles/default/python/plugins"
    with zipfile.ZipFile(package) as archive:
        archive.extractall(plugins)
    (home / "runtime").mkdir(mode=0o700)
    private = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home / "runtime"), "QT_QPA_PLATFORM": "offscreen"}
    ours = ("QGIS_", "PYTHON", "XDG_")  # of this test's own QGIS
    environment = {key: value for key, value in os.environ.items() if not key.startswith(ours)} | private

    def call(*arguments):
        command = ["qgis_process.bin", *map(str, arguments)]
        done = run(command, env=environment, cwd=home)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    call("plugins", "enable", PLUGIN)
    return call


def test_the_zip_is_one_folder_with_everything_and_nothing_else(package):
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
    assert all(name.startswith(f"{PLUGIN}/") for name in names)
    assert not [name for name in names if "__pycache__" in name or name.endswith((".pyc", ".so")) or "/." in name]
    for folder, prefix in ((ROOT / PLUGIN, PLUGIN), (ROOT / "algorithms", f"{PLUGIN}/algorithms")):
        paths = [path for path in folder.rglob("*.py") if not {"demo", "experiments"} & set(path.parts)]
        assert {f"{prefix}/{path.relative_to(folder).as_posix()}" for path in paths} <= set(names)
    assert not [name for name in names if "/demo/" in name or "/experiments/" in name]
    for name in (
        "LICENSE",
        "metadata.txt",
        "resources/icon.svg",
        "resources/engine-requirements.txt",
        TEMPLATE,
        *TEXTS,
    ):
        assert f"{PLUGIN}/{name}" in names
    assert names == sorted(names)
    assert package.stat().st_size < 25e6


def test_the_zip_holds_files_not_links(package):
    with zipfile.ZipFile(package) as archive:
        assert all(entry.external_attr >> 16 == 0o100644 for entry in archive.infolist())
        assert archive.read(f"{PLUGIN}/LICENSE").decode().lstrip().startswith("GNU GENERAL PUBLIC LICENSE")


def test_the_same_files_give_the_same_zip(package, tmp_path):
    assert build(tmp_path / "again.zip").read_bytes() == package.read_bytes()


def test_the_metadata_says_what_the_plugin_site_and_qgis_ask_for():
    parser = configparser.ConfigParser()
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    assert (general["name"], general["version"], general["category"]) == ("HSI Active", VERSION, "Raster")
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert general.getboolean("hasProcessingProvider")
    for key in ("description", "about", "author", "email", "homepage", "tracker", "repository", "changelog", "tags"):
        assert general[key].strip()
    for library in ("torch", "rasterio", "scikit-learn"):
        assert library in general["about"]
    assert (ROOT / PLUGIN / general["icon"]).is_file()


def test_a_fresh_qgis_loads_the_plugin_and_lists_its_algorithms(qgis_process):
    listed = qgis_process("list")
    for name in ("suggestsamples", "trainclassifier", "classifyraster", "comparestrategies"):
        assert f"hsiactive:{name}" in listed


def test_the_unpacked_plugin_works_with_the_engine(qgis_process, engine, tmp_path):
    raster = engine.request(MakeScene(str(tmp_path / "scene"), seed=1)).raster
    samples = tmp_path / "samples.gpkg"
    arguments = [f"RASTER={raster}", "COUNT=4", f"OUTPUT={samples}"]
    printed = qgis_process("--json", "run", "hsiactive:suggestsamples", "--", *arguments)
    assert json.loads(printed)["results"]["OUTPUT"] == str(samples)
    assert samples.exists()
