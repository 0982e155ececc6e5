"""The accuracy that the dock tells: the truth lies in the interval, and the check answers have taught nothing."""

import json
import subprocess
from pathlib import Path

import pytest
import rasterio

from tests.desktop.conftest import ENGINE_PYTHON
from tests.desktop.harness import ROOT
from tests.desktop.test_desktop_analyst import class_names
from tests.share import whole_only

POINTS = 100
pytestmark = pytest.mark.long


def judge(desktop, files, shots, folder, answers, name):
    """Play the scenario; return what it tells, and the accuracy in truth of what the points stand for."""
    arguments = {"classes": class_names(files["reference"]), "answers": answers, "points": POINTS}
    told = desktop().run("check_map", **files, folder=str(folder), shots=str(shots), prefix=f"{name}-", **arguments)
    with rasterio.open(told["map"]) as shown, rasterio.open(files["reference"]) as reference:
        mapped, truth = shown.read(1), reference.read(1)
    of_class = {int(class_id): value for class_id, value in told["values"].items()}
    right = sum(
        share * (truth[(mapped == int(i)) & (truth > 0)] == of_class[int(i)]).mean()
        for i, share in told["shares"].items()
    )
    return told, right


def taught_by(raster, session, path):
    """The model of a session's answers: what its file says, and its numbers as bytes."""
    command = [ENGINE_PYTHON, "-m", "hsi_active_qgis.engine", "train", "--raster", raster]
    subprocess.run([*command, "--labels", session, "--model", path], cwd=ROOT, check=True, capture_output=True)
    content = Path(path).read_bytes()
    size = 8 + int.from_bytes(content[:8], "little")
    return json.loads(content[8:size]), content[size:]  # the order in which it says that is by chance


def check(told, right, files, folder):
    """What must hold on any scene."""
    low, high = told["interval"]
    assert low <= right <= high and low < told["overall"] <= high
    assert 0 < told["points"] <= POINTS and told["text"].startswith(f"{POINTS} of ")
    before, after = (
        taught_by(files["raster"], path, str(folder / f"{i}.model")) for i, path in enumerate(told["sessions"])
    )
    assert before == after
    (report,) = (folder / "results").glob("*_report.html")
    text = report.read_text(encoding="utf-8")
    assert "by a check sample of" in text and "has not been measured" not in text and "Half interval" in text


def test_the_embedded_scene_is_judged_by_100_check_points(desktop, embedded, shots, tmp_path):
    told, right = judge(desktop, embedded, shots, tmp_path, 30, "accuracy")
    check(told, right, embedded, tmp_path)


@whole_only
def test_salinas_a_is_judged_by_100_check_points(desktop, salinas, shots, tmp_path):
    told, right = judge(desktop, salinas, shots, tmp_path, 30, "accuracy-salinas")
    check(told, right, salinas, tmp_path)
