"""Two dates in the desktop: five tiles answered, the change mapped, exported and gone on with in another QGIS."""

import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio

TILE = 32
MAY_BE_BELOW = {"sceneFile", "secondFile", "startButton", "resultFold", "resultFolder", "exportButton"}


@pytest.fixture
def pair(embedded):
    """The embedded scene and one of a later date, with roofs where there was none: paths, and the reference of both."""
    first = Path(embedded["raster"])
    second = first.with_name("later.bsq")
    shutil.copy(first, second)
    shutil.copy(first.with_suffix(".hdr"), second.with_suffix(".hdr"))
    with rasterio.open(first) as source, rasterio.open(embedded["reference"]) as known:
        before, classes, profile = source.read(), known.read(1), known.profile
        names = known.tags()["CLASS_NAMES"]
    assert "Tiled roof" in names
    rng = np.random.default_rng(0)
    roofs = before[:, classes == 9]
    truth, changes = np.ones(classes.shape, np.uint8), []
    for row in range(4, classes.shape[0] - 16, TILE):
        for column in range(30, classes.shape[1] - 16, TILE):
            height, width = (int(side) for side in rng.integers(8, 14, 2))
            changes.append([row, column, height, width])
            truth[row : row + height, column : column + width] = 2
    changed = truth == 2
    raw = np.memmap(second, np.int16, "r+", shape=before.shape)
    raw[:, changed] = roofs[:, rng.integers(0, roofs.shape[1], int(changed.sum()))]
    raw.flush()
    reference = first.with_name("changes.tif")
    profile.update(dtype="uint8", nodata=0)
    with rasterio.open(reference, "w", **profile) as target:
        target.write(truth, 1)
    return {"first": str(first), "second": str(second), "reference": str(reference), "changes": changes}


@pytest.mark.long
def test_a_change_is_mapped_from_five_tiles_and_gone_on_with(desktop, pair, shots, tmp_path):
    machine = desktop(1280, 720)
    told = machine.run("change", folder=str(tmp_path), shots=str(shots), prefix="change-", side=TILE, **pair)
    assert "what differs most" in told["without_labels"]
    assert len(told["drawn"]) == 5
    assert any(told["drawn"])
    assert told["taken"]
    assert told["answers"] == 5 + sum(told["drawn"])
    assert set(told["scrolled"]) <= MAY_BE_BELOW
    (path,) = [path for path in told["rasters"] if "class" in Path(path).name]
    with rasterio.open(path) as mapped, rasterio.open(pair["reference"]) as known:
        found, truth = mapped.read(1) == 2, known.read(1) == 2
    assert 2 * (found & truth).sum() / (found.sum() + truth.sum()) > 0.8
    reopened = machine.run(
        "reopen", project=told["project"], reference=pair["reference"], shots=str(shots), prefix="change-"
    )
    assert reopened["before"] == told["place"]
    assert len(reopened["after"]["pending"]) == len(told["place"]["pending"]) - 1
