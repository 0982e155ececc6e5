"""Fresh profiles: the plugin from its zip, the real engine from a folder of wheels or an index, a first map."""

import json
import subprocess
from contextlib import closing

import pytest

from hsi_active_qgis.client.install import python_archive, uv
from tests.desktop.conftest import ENGINE_PYTHON
from tests.desktop.harness import ROOT
from tests.desktop.test_desktop_analyst import class_names
from tests.qgis.loopback import Index, write_index
from tests.qgis.wheels import pack_python
from tests.share import whole_only

pytestmark = [
    pytest.mark.long,
    whole_only,  # 1.4 GB each
]


@pytest.fixture(scope="module")
def downloaded(tmp_path_factory):
    """The engine's wheels as the README says to get them, and the engine's Python packed."""
    folder = tmp_path_factory.mktemp("downloaded")
    command = [ENGINE_PYTHON, "-m", "pip", "download", "-qq", "--only-binary", ":all:", "-d", folder]
    command += ["-r", ROOT / "resources" / "engine-requirements.txt", f"uv=={uv.VERSION}"]
    subprocess.run(command, check=True)
    pack_python(folder, ENGINE_PYTHON)
    return folder


def check(told, shots, name, comes):
    """What must hold wherever the engine comes from."""
    (shots / f"{name}-told.json").write_text(json.dumps(told, indent=1))
    assert told["result"].startswith("The engine is installed. Python 3.")
    assert "torch 2." in told["plan"]
    assert comes in told["plan"]
    values = [value for value, _ in told["seen"].values()]
    assert values == sorted(values)
    assert len(values) > 5
    assert told["place"]["round"] == 2
    assert told["place"]["state"] == "labelling"
    assert told["stages"]["plugin"]["clicks"] <= 8
    assert told["stages"]["engine"]["clicks"] <= 12


def test_a_first_map_without_a_network(desktop, package, downloaded, embedded, shots):
    told = desktop(bare=True).run(
        "install",
        package=str(package),
        options={"wheels": str(downloaded)},
        classes=class_names(embedded["reference"]),
        shots=str(shots),
        prefix="offline-",
        **embedded,
    )
    check(told, shots, "offline", "from the folder of wheels")


def test_a_first_map_from_an_index_and_a_list_of_pythons(desktop, package, downloaded, embedded, shots, tmp_path):
    python_archive.list_archive(python_archive.archive_in(downloaded), tmp_path / "pythons.json")
    write_index(tmp_path / "index", downloaded.glob("*.whl"))
    with closing(Index(tmp_path / "index")) as index:
        told = desktop(bare=True).run(
            "install",
            package=str(package),
            options={"index": index.address, "python_source": str(tmp_path / "pythons.json")},
            build="index",
            classes=class_names(embedded["reference"]),
            shots=str(shots),
            prefix="online-",
            **embedded,
        )
    check(told, shots, "online", "to download")
    assert any(name.startswith("torch-") for name in index.asked)
