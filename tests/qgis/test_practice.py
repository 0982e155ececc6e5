"""The sample scene: made at one click, with its classes, and each answer is compared with its reference."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from hsi_active_qgis.gui.model import practice


@pytest.fixture(autouse=True)
def folder(monkeypatch, tmp_path):
    monkeypatch.setattr(practice, "data_folder", lambda: tmp_path)
    return tmp_path


def answer(bench, pixel, class_id):
    bench.labelling.point_at(*bench.grid.centre(*pixel))
    bench.labelling.answer(class_id)


def test_each_answer_is_told_right_or_wrong(folder, bench):
    assert bench.practice.verdict == ""
    assert bench.do(bench.practice.begin) == []
    assert bench.state == "ready" and Path(bench.raster).parent.parent == folder
    assert len({c["key"] for c in bench.classes}) == len(bench.classes) == 10
    assert bench.practice.verdict.startswith("Practice: each answer")
    truth = gdal.Open(str(Path(bench.raster).with_name("reference.tif"))).ReadAsArray()
    names = {c["id"]: c["name"] for c in bench.classes}
    water, loam, unknown = (tuple(int(i) for i in np.argwhere(truth == value)[0]) for value in (1, 2, 0))
    answer(bench, water, 1)
    assert bench.practice.verdict == f"Right: {names[1]}. 1 of 1 right."
    answer(bench, loam, 1)
    assert bench.practice.verdict == f"Wrong: that was {names[2]}. Ctrl+Z takes the answer back. 1 of 2 right."
    bench.labelling.undo()
    assert bench.practice.verdict == f"Right: {names[1]}. 1 of 1 right."
    answer(bench, unknown, 2)
    assert bench.practice.verdict == "The reference does not say what that was. 1 of 1 right."


def test_it_goes_on_where_it_was_left(bench):
    bench.do(bench.practice.begin)
    answer(bench, (60, 60), 3)
    raster, made = bench.raster, Path(bench.raster).stat().st_mtime_ns
    bench.leave()
    assert bench.do(bench.practice.begin) == []
    assert bench.raster == raster and Path(raster).stat().st_mtime_ns == made
    assert bench.counts == {3: 1}
    Path(raster).with_name("reference.tif").unlink()
    assert bench.practice.verdict == "Practice: the reference is gone, so nothing can be compared."
