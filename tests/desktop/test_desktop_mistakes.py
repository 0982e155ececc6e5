"""Mistakes at the dock lead to one sentence each, to no traceback, and cost no answer."""

import pytest
import rasterio
from rasterio import Affine
from rasterio.windows import Window

WORDS = {
    "one band": "two usable bands",
    "nodata": "is no number",
    "same name": "a name of its own",
    "folder": "cannot be used",
    "below": "cannot be used",
    "engine": "cannot be started",
    "gone": "There is no file",
    "other": "is another raster",
}


def cut(source, path, bands, window):
    """Write some bands of a part of a raster; return the path."""
    profile = {"driver": "GTiff", "width": window.width, "height": window.height, "count": len(bands)}
    place = source.transform @ Affine.translation(window.col_off, window.row_off)
    with rasterio.open(path, "w", **profile, dtype=source.dtypes[0], crs=source.crs, transform=place) as target:
        target.write(source.read(bands, window=window))
    return str(path)


@pytest.mark.long
def test_mistakes_are_told_and_cost_nothing(desktop, embedded, tmp_path):
    with rasterio.open(embedded["raster"]) as source:
        corner, bands = Window(0, 40, 40, 40), list(source.indexes)
        files = {
            "raster": cut(source, tmp_path / "scene.tif", bands, corner),
            "one_band": cut(source, tmp_path / "one.tif", bands[:1], corner),
            "other": cut(source, tmp_path / "other.tif", bands, Window(0, 40, 30, 20)),
        }
    told = desktop().run("mistakes", **files, folder=str(tmp_path))
    assert set(told["said"]) == set(WORDS)
    for mistake, sentences in told["said"].items():
        assert len(sentences) == 1, (mistake, sentences)
        assert WORDS[mistake] in sentences[0]
        assert "Errno" not in sentences[0]
    assert told["before"] == told["after"]
    assert told["before"]["classes"] == ["dark", "bright", "Class 1"]  # the new one kept the name it came with
    assert told["before"]["counts"] == {"1": 2, "2": 1}
    assert told["raster"] == str(tmp_path / "away.tif")
