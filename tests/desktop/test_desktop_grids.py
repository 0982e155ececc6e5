"""Questions lie on their pixels and clicks hit theirs, on any grid; compared through a GDAL that is not QGIS's."""

import numpy as np
import pytest
import rasterio
from rasterio import Affine
from rasterio.warp import transform as warp
from rasterio.windows import Window

SIDE = 40
GRIDS = {  # raster CRS, geotransform, project CRS ("" = what QGIS takes)
    "rotated": ("EPSG:32633", Affine(4, 3, 388000, 3, -4, 5819000), ""),
    "south-up": ("EPSG:32633", Affine(5, 0, 388000, 0, 5, 5819000), ""),
    "geographic": ("EPSG:4326", Affine(0.0001, 0, 13.35, 0, -0.0001, 52.5), ""),
    "no CRS": (None, Affine(5, 0, 388000, 0, -5, 5819000), ""),
    "no geotransform": (None, None, ""),
    "project in Mercator": ("EPSG:32633", Affine(5, 0, 388000, 0, -5, 5819000), "EPSG:3857"),
    "project in degrees": ("EPSG:32633", Affine(4, 3, 388000, 3, -4, 5819000), "EPSG:4326"),
}


def corner_of(embedded, folder, name):
    """Write a corner of the embedded scene on another grid; return its path."""
    crs, affine, _ = GRIDS[name]
    with rasterio.open(embedded["raster"]) as source:
        values = source.read(window=Window(0, 40, SIDE, SIDE))
        shape = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": source.count, "dtype": values.dtype}
    path = folder / f"{name}.tif"
    with rasterio.open(path, "w", **shape, crs=crs, **({"transform": affine} if affine else {})) as target:
        target.write(values)
    return str(path)


def pixel_of(name, place):
    """Row and column, as floats, of a place in the project's coordinates."""
    crs, affine, project = GRIDS[name]
    x, y = place
    if project:
        (x,), (y,) = warp(project, crs, [x], [y])
    column, row = ~(affine or Affine.scale(1, -1)) @ (x, y)
    return row, column


@pytest.fixture
def told(desktop, embedded, tmp_path):
    scenes = [{"raster": corner_of(embedded, tmp_path, name), "project_crs": GRIDS[name][2]} for name in GRIDS]
    found = desktop().run("grids", seconds=240, scenes=scenes, reference=embedded["reference"])["scenes"]
    return dict(zip(GRIDS, found, strict=True))


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_questions_and_clicks_find_their_pixels(told):
    for name, scene in told.items():
        assert len(scene["questions"]) == 10
        for question in scene["questions"]:
            centre = question["row"] + 0.5, question["column"] + 0.5
            assert pixel_of(name, question["drawn"]) == pytest.approx(centre, abs=0.02), (name, question)
        for hit in scene["hits"]:
            row, column = pixel_of(name, hit["clicked"])
            assert (hit["row"], hit["column"]) == (int(row // 1), int(column // 1)), (name, hit)
        check_files(name, scene)


def check_files(name, scene):
    """What the session holds lies on the pixels' centres; the class map on the raster's grid, with the answers."""
    crs, affine, _ = GRIDS[name]
    ids = {}
    for sample in scene["samples"]:
        x, y = (affine or Affine.scale(1, -1)) @ (sample["column"] + 0.5, sample["row"] + 0.5)
        assert (sample["x"], sample["y"]) == pytest.approx((x, y))
        ids[sample["row"], sample["column"]] = sample["class"]
    with rasterio.open(scene["map"]) as file:
        assert (file.crs, file.shape) == (rasterio.CRS.from_user_input(crs) if crs else None, (SIDE, SIDE))
        assert file.transform == (affine or Affine.identity())
        shown = file.read(1)
    rows, columns = np.array(list(ids)).T
    assert (shown[rows, columns] == list(ids.values())).mean() > 0.9  # the smoothing keeps labels in place
