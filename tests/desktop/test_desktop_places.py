"""Rasters that QGIS places otherwise than by a geotransform, and products, from file to questions to map."""

from typing import NamedTuple

import h5py
import numpy as np
import pytest
import rasterio
from rasterio import Affine
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.warp import transform as warp
from rasterio.windows import Window

from hsi_active_qgis.engine.raster.placement import in_place
from tests.share import whole_only

SIDE = 40
SHADE = 6  # of red a row and of green a column, in the painted rasters
UTM, GRID = "EPSG:32633", Affine(5, 0, 388000, 0, -5, 5819000)
WAVES = np.linspace(400, 2450, 120)


class Place(NamedTuple):
    """A scene for the analyst: what is opened, how, and where its pixels lie.

    painted: colours (2, rows, columns) on the grid that QGIS shows it on, in the file `colours`.
    """

    raster: str
    by: str
    colours: str
    crs: str
    transform: Affine
    painted: np.ndarray
    project: str = ""
    given: str | None = None

    def pixel(self, place):
        """Row and column, as floats, of a place in the project's coordinates."""
        (x,), (y,) = warp(self.project or self.crs, self.crs, *([value] for value in place))
        column, row = ~self.transform @ (x, y)
        return row, column


def written(path, values, crs=None, transform=None, points=None):
    place = {"crs": crs, "transform": transform} if transform else {}
    shape = {"driver": "GTiff", "height": values.shape[1], "width": values.shape[2], "count": len(values)}
    with rasterio.open(path, "w", **shape, dtype=values.dtype, **place) as file:
        file.write(values)
        if points:
            file.gcps = points
    return str(path)


def shades(rows, columns):
    """Three bands of colours that tell row and column of each pixel."""
    return np.stack([rows, columns, rows * 0]).astype("uint8") * SHADE


@pytest.fixture
def cube(embedded):
    """A corner of the embedded scene in reflectance (120, SIDE, SIDE)."""
    with rasterio.open(embedded["raster"]) as source:
        return source.read(window=Window(0, 40, SIDE, SIDE)).clip(0, 10000).astype("f4") / 10000


def by_points(folder, cube):
    """Placed by the control points of its corners, turned by 20 degrees."""
    turned = GRID @ Affine.rotation(20)
    corners = [(row, column) for row in (0, SIDE) for column in (0, SIDE)]
    points = (
        [GroundControlPoint(row, column, *(turned @ (column, row))) for row, column in corners],
        CRS.from_string(UTM),
    )
    raster = written(folder / "swath.tif", cube, points=points)
    colours = written(folder / "swath painted.tif", shades(*np.mgrid[:SIDE, :SIDE]), points=points)
    with rasterio.open(colours) as source, in_place(source) as placed:
        return Place(raster, "file", colours, UTM, placed.transform, placed.read([1, 2]))


def in_a_given_crs(folder, cube):
    """Without a CRS in the file, in a project of another one."""
    colours = shades(*np.mgrid[:SIDE, :SIDE])
    raster = written(folder / "bare.tif", cube, transform=GRID)
    painted = written(folder / "bare painted.tif", colours, transform=GRID)
    return Place(raster, "layer", painted, UTM, GRID, colours[:2], "EPSG:3857", UTM)


def emit(folder, cube):
    """Swath pixels and the table that lays them on a grid, turned by 15 degrees."""
    grid = Affine(0.0005, 0, 13, 0, -0.0005, 52)
    rows, columns = np.mgrid[:50, :50]
    source = Affine.translation(20, 20) @ Affine.rotation(15) @ Affine.translation(-25, -25)
    c, r = (np.floor(values).astype(int) for values in source @ (columns + 0.5, rows + 0.5))
    there = (r >= 0) & (r < SIDE) & (c >= 0) & (c < SIDE)
    path = folder / "EMIT_L2A_RFL_001_20230601T000000_001.nc"
    with h5py.File(path, "w") as file:
        file.attrs["geotransform"] = np.array(grid.to_gdal())
        file.attrs["spatial_ref"] = CRS.from_epsg(4326).to_wkt()
        file["reflectance"] = cube.transpose(1, 2, 0)
        file["reflectance"].attrs["_FillValue"] = np.float32(-9999)
        file["sensor_band_parameters/wavelengths"], file["sensor_band_parameters/fwhm"] = WAVES, WAVES * 0 + 8
        file["sensor_band_parameters/wavelengths"].attrs["units"] = "nm"
        file["sensor_band_parameters/good_wavelengths"] = np.ones(120, "u1")
        file["location/glt_y"], file["location/glt_x"] = (np.where(there, which + 1, 0) for which in (r, c))
    colours = shades(r.clip(0, SIDE - 1), c.clip(0, SIDE - 1))
    painted = written(folder / "emit painted.tif", colours, "EPSG:4326", grid)
    return Place(str(path), "product", painted, "EPSG:4326", grid, colours[:2])


def prisma(folder, cube):
    """Two detectors as PRISMA L2D has them, rows x bands x columns with falling wavelengths."""
    grid = Affine(30, 0, 388000, 0, -30, 5819000)
    path = folder / "PRS_L2D_STD_20230601.he5"
    with h5py.File(path, "w") as file:
        for kind, bands in (("Vnir", slice(59, None, -1)), ("Swir", slice(None, 59, -1))):
            stored = (cube[bands] * 65535).transpose(1, 0, 2).astype("u2")
            file[f"HDFEOS/SWATHS/PRS_L2D_HCO/Data Fields/{kind.upper()}_Cube"] = stored
            file.attrs[f"List_Cw_{kind}"], file.attrs[f"List_Fwhm_{kind}"] = WAVES[bands], WAVES[bands] * 0 + 10
            file.attrs[f"L2Scale{kind}Min"], file.attrs[f"L2Scale{kind}Max"] = 0.0, 1.0
        for name, (column, row) in {"ULcorner": (0.5, 0.5), "LRcorner": (SIDE - 0.5, SIDE - 0.5)}.items():
            x, y = grid @ (column, row)
            file.attrs[f"Product_{name}_easting"], file.attrs[f"Product_{name}_northing"] = x, y
        file.attrs["Epsg_Code"] = 32633
    colours = shades(*np.mgrid[:SIDE, :SIDE])
    painted = written(folder / "prisma painted.tif", colours, UTM, grid)
    return Place(str(path), "product", painted, UTM, grid, colours[:2])


def noise(folder):
    """A product that takes a while to be read."""
    folder.mkdir()
    with h5py.File(folder / "noise.h5", "w") as file:
        file["reflectance"] = np.random.default_rng(0).random((40, 800, 600), "f4")
        file["wavelength"] = np.linspace(400, 2400, 40)
    return str(folder / "noise.h5")


@whole_only
@pytest.mark.long
@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_each_question_lies_on_its_pixel_and_the_map_over_the_image(desktop, embedded, cube, tmp_path, shots):
    folder = tmp_path / "scenes"
    folder.mkdir()
    places = [make(folder, cube) for make in (by_points, in_a_given_crs, emit, prisma)]
    scenes = [
        {"raster": place.raster, "by": place.by, "painted": place.colours, "project_crs": place.project}
        | {"crs": place.given, "folder": str(tmp_path / f"results {number}")}
        for number, place in enumerate(places)
    ]
    large = noise(tmp_path / "large")
    told = desktop().run("grids", scenes=scenes, reference=embedded["reference"], shots=str(shots), large=large)
    assert told["left"]["files"] == ["noise.h5"] and "is being read" in told["left"]["step"]
    assert told["left"]["after"] == ["Choose the raster to label.", "", None]
    for place, scene in zip(places, told["scenes"], strict=True):
        check_places(place, scene)
        check_map(place, scene)


def check_places(place, scene):
    """Questions lie on their pixels' centres, clicks hit what lies there, QGIS draws that pixel of the raster there."""
    assert len(scene["questions"]) == 6
    for question in scene["questions"]:
        centre = question["row"] + 0.5, question["column"] + 0.5
        assert place.pixel(question["drawn"]) == pytest.approx(centre, abs=0.02), place.raster
        assert question["off"] < 2, place.raster
    for hit in scene["hits"]:
        row, column = place.pixel(hit["clicked"])
        assert (hit["row"], hit["column"]) == (int(row // 1), int(column // 1)), place.raster
    rows, columns = np.array([[sample["row"], sample["column"]] for sample in scene["samples"]]).T
    assert (np.array(scene["colours"]) == place.painted[:, rows, columns].T).all(), place.raster


def check_map(place, scene):
    """The class map lies on the grid of the raster, over it in QGIS, with each answer in its class."""
    assert scene["boxes"][0] == pytest.approx(scene["boxes"][1]), place.raster
    with rasterio.open(scene["map"]) as file:
        assert file.crs == CRS.from_string(place.crs) and file.shape == place.painted.shape[1:]
        assert file.transform.almost_equals(place.transform, 1e-6)
        shown = file.read(1)
    answered = [shown[sample["row"], sample["column"]] == sample["class"] for sample in scene["samples"]]
    assert np.mean(answered) > 0.7  # two classes were answered in turn, whatever lies there
