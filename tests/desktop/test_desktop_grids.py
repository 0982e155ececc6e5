"""Questions lie on their pixels and clicks hit theirs, on any grid; compared through a GDAL that is not QGIS's."""

import csv

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from rasterio import Affine
from rasterio.warp import transform as warp
from rasterio.windows import Window

SIDE = 40
SHADE = 6  # of red a row and of green a column, in the painted raster
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
    with rasterio.open(embedded["raster"]) as source:
        return write(folder / f"{name}.tif", source.read(window=Window(0, 40, SIDE, SIDE)), name)


def painted(folder, name):
    """Write a raster on the same grid whose colours tell row and column; return its path."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    return write(folder / f"{name} painted.tif", np.stack([rows, columns, rows * 0]).astype("uint8") * SHADE, name)


def write(path, values, name):
    crs, affine, _ = GRIDS[name]
    shape = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": len(values), "dtype": values.dtype}
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
    scenes = [
        {
            "raster": corner_of(embedded, tmp_path, name),
            "painted": painted(tmp_path, name),
            "project_crs": GRIDS[name][2],
            "folder": str(tmp_path / f"{name} results"),
        }
        for name in GRIDS
    ]
    found = desktop().run("grids", scenes=scenes, reference=embedded["reference"])["scenes"]
    return dict(zip(GRIDS, found, strict=True))


@pytest.mark.long
@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_questions_and_clicks_find_their_pixels(told, tmp_path):
    for name, scene in told.items():
        assert len(scene["questions"]) == 6
        for question in scene["questions"]:
            centre = question["row"] + 0.5, question["column"] + 0.5
            assert pixel_of(name, question["drawn"]) == pytest.approx(centre, abs=0.02), (name, question)
            assert question["off"] < 2, (name, question)  # screen pixels from the halo's middle
        for hit in scene["hits"]:
            row, column = pixel_of(name, hit["clicked"])
            assert (hit["row"], hit["column"]) == (int(row // 1), int(column // 1)), (name, hit)
        check_files(name, scene)
        check_exports(name, scene, tmp_path / f"{name} results")


def check_files(name, scene):
    """What the session holds lies on the pixels' centres; the class map on the raster's grid, with the answers."""
    crs, affine, _ = GRIDS[name]
    pixels = np.array([[sample["row"], sample["column"]] for sample in scene["samples"]])
    off = np.abs(np.array(scene["colours"]) - SHADE * pixels).max(axis=1) / SHADE
    turned = affine is not None and affine.b  # QGIS draws a copy there, resampled to about the same pixel size
    assert (off <= (1 if turned else 0)).all(), (name, off)  # that very pixel is drawn there
    assert scene["boxes"][0] == pytest.approx(scene["boxes"][1]), name
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


def check_exports(name, scene, folder):
    """Exported answers lie on the pixels' centres, and polygons on the class map's pixels of that class."""
    crs, affine, _ = GRIDS[name]
    grid = affine or Affine.scale(1, -1)
    held = {(s["row"], s["column"]): s["class"] for s in scene["samples"]}
    with open(folder / f"{name}_answers.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {(int(row["row"]), int(row["column"])): int(row["class"]) for row in rows} == held
    meta, _, shapes, (classes,) = pyogrio.raw.read(folder / f"{name}_answers.gpkg", "points", columns=["class"])
    points = [point.coords[0] for point in shapely.from_wkb(shapes)]
    assert np.allclose(points, [(float(row["x"]), float(row["y"])) for row in rows])
    assert {(int(row // 1), int(column // 1)) for column, row in (~grid @ place for place in points)} == set(held)
    assert not crs or rasterio.CRS.from_user_input(meta["crs"]) == rasterio.CRS.from_user_input(crs)
    with rasterio.open(folder / f"{name}_class_map.tif") as file:
        mapped = file.read(1)
    _, _, shapes, (classes, areas) = pyogrio.raw.read(
        folder / f"{name}_class_map.gpkg", columns=["class", "area_pixels"]
    )
    assert areas.sum() == (mapped > 0).sum()
    for class_id, patch in zip(classes, shapely.from_wkb(shapes), strict=True):
        place = patch.representative_point().coords[0]
        column, row = ~grid @ place
        assert mapped[int(row // 1), int(column // 1)] == class_id, name
