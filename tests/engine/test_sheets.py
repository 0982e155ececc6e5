import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.enums import ColorInterp

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import BadRequest, CannotWrite, RasterUnreadable
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.sheets.layout import GAP, layout, read_cells
from hsi_active_qgis.engine.verbs import cut, sheet
from tests.engine.conftest import GRID
from tests.engine.conftest import whole as read_whole
from tests.engine.conftest import write as write_any

CLASSES = [{"id": 1, "name": "<ice>", "colour": "#0000ff"}, {"id": 2, "name": "rock", "colour": "#ff0000"}]


def picture(rows: int, columns: int, seed: int = 0, bands: int = 4, dtype: str = "uint8") -> np.ndarray:
    return np.random.default_rng(seed).integers(1, 250, (bands, rows, columns)).astype(dtype)


def write(path: Path, values: np.ndarray, **profile) -> Path:
    """Without an alpha channel, which the fourth of four bytes is to GDAL."""
    return write_any(path, values, **{"photometric": "minisblack"} | profile)


def folder_of(tmp_path: Path, name: str, sizes, **profile) -> tuple[Path, dict[str, np.ndarray]]:
    """A folder of images image_0.tif, ... of `sizes`, each at its own place; and their values by path."""
    folder = tmp_path / name
    folder.mkdir()
    values = {}
    for i, (rows, columns) in enumerate(sizes):
        path = folder / f"image_{i}.tif"
        values[str(path)] = picture(rows, columns, i)
        write(path, values[str(path)], **{"transform": GRID @ Affine.translation(1000 * i, 0)} | profile)
    return folder, values


@pytest.fixture
def mixed(tmp_path):
    return folder_of(tmp_path, "mixed", [(20, 30), (32, 24), (8, 8), (32, 32), (16, 40)])


def whole(path) -> tuple[np.ndarray, np.ndarray]:
    return read_whole(Cube(str(path)))


def test_images_of_mixed_sizes_lie_in_a_square_grid_with_gaps_that_are_not_valid(mixed, tmp_path):
    folder, images = mixed
    path = str(tmp_path / "sheet.vrt")
    result = sheet(str(folder), path)
    assert (result["images"], result["skipped"], result["notices"], result["second"]) == (5, 0, [], None)
    assert (result["rows"], result["columns"]) == (2 * 32 + GAP, 3 * 40 + 2 * GAP)
    cells = read_cells(path)
    assert [name for name, _ in cells] == list(images)
    values, valid = whole(path)
    assert valid.sum() == sum(cell.pixels for _, cell in cells)
    for name, cell in cells:
        assert np.array_equal(values[(slice(None), *cell.slices)], images[name])
        assert valid[cell.slices].all()
    cube = Cube(path)
    assert not cube.georeferenced and cube.crs is None
    assert cube.to_map(np.array([3]), np.array([5])) == (5.5, -3.5)
    assert not list(tmp_path.glob("*.part*"))


def test_cells_keep_at_least_the_gap_between_images():
    for count in (1, 2, 3, 7, 12):
        cells, shape = layout([(10, 20)] * count)
        assert len(set(cells)) == count
        assert max(cell.row + cell.rows for cell in cells) == shape[0]
        assert max(cell.column + cell.columns for cell in cells) == shape[1]
        assert all(cell.row % (10 + GAP) == 0 and cell.column % (20 + GAP) == 0 for cell in cells)


def test_broken_files_and_images_of_other_bands_or_types_are_named_and_skipped(mixed, tmp_path):
    folder, images = mixed
    (folder / "broken.tif").write_bytes(Path(next(iter(images))).read_bytes()[:700])
    (folder / "empty.png").touch()
    (folder / "notes.txt").write_text("no image")
    write(folder / "three.tif", picture(20, 20, bands=3))
    write(folder / "deep.tif", picture(20, 20, dtype="uint16"))
    result = sheet(str(folder), str(tmp_path / "sheet.vrt"))
    assert (result["images"], result["skipped"]) == (5, 4)
    assert result["notices"] == [
        "Left out 2 files that cannot be read as images: broken.tif, empty.png.",
        "Left out 2 images with other bands than most have, 4 bands of uint8: deep.tif, three.tif.",
    ]
    listed = [*images, str(folder / "notes.txt"), str(folder / "gone.tif")]
    result = sheet(listed, str(tmp_path / "sheet.vrt"))
    assert result["notices"] == ["Left out 2 files that cannot be read as images: notes.txt, gone.tif."]


def test_images_come_back_with_their_own_georeference_colours_and_class_names(mixed, tmp_path):
    folder, images = mixed
    path, target = str(tmp_path / "sheet.vrt"), str(tmp_path / "map.tif")
    sheet(str(folder), path)
    cells = read_cells(path)
    answers = [
        _point(cell.row + 1 + k, cell.column + k, 1 + i % 2) for i, (_, cell) in enumerate(cells) for k in (0, 4)
    ]
    verbs.classify({"raster": path}, {"classes": target}, answers=answers, classes=CLASSES)
    result = cut(target, path, str(tmp_path / "cut"))
    assert result["notices"] == []
    assert [Path(name).name for name in result["maps"]] == [f"image_{i}.tif" for i in range(5)]
    with rasterio.open(target) as file:
        ids = file.read(1)
    for name, (image, cell) in zip(result["maps"], cells, strict=True):
        with rasterio.open(name) as part, rasterio.open(image) as own:
            assert (part.crs, part.transform, part.shape) == (own.crs, own.transform, own.shape)
            assert np.array_equal(part.read(1), ids[cell.slices])
            assert part.nodata == 0 and (part.read(1) > 0).all()
            assert part.colormap(1)[2] == (255, 0, 0, 255)
        assert "<Category>&lt;ice&gt;</Category>" in Path(f"{name}.aux.xml").read_text()


def test_a_map_that_was_cut_off_is_no_matter_of_the_folder_written_to(mixed, tmp_path):
    path = str(tmp_path / "sheet.vrt")
    result = sheet(str(mixed[0]), path)
    target = write(tmp_path / "map.tif", picture(result["rows"], result["columns"], bands=1))
    target.write_bytes(target.read_bytes()[:-2000])
    with pytest.raises(RasterUnreadable, match=r"map\.tif\. Copy it anew"):
        cut(str(target), path, str(tmp_path / "cut"))
    assert not list((tmp_path / "cut").glob("*.part*"))


def _point(row: int, column: int, value: int) -> list:
    return [shapely.Point(column + 0.5, -row - 0.5).wkb_hex, value]


def test_two_dates_make_two_sheets_of_one_layout(mixed, tmp_path):
    folder, images = mixed
    later = tmp_path / "later"
    later.mkdir()
    for i, name in enumerate(images):
        write(later / Path(name).name, 255 - images[name] if i != 3 else picture(9, 9))
    (later / "image_1.tif").write_bytes(b"broken")
    (later / "image_2.tif").unlink()
    write(later / "other.tif", picture(9, 9))
    path = str(tmp_path / "sheet.vrt")
    result = sheet(str(folder), path, seconds=str(later))
    assert result["second"] == str(tmp_path / "sheet_2.vrt")
    assert (result["images"], result["skipped"]) == (2, 3)
    assert result["notices"] == [
        "Left out 2 images without a partner of the other date: image_2.tif, other.tif.",
        "Left out 1 file that cannot be read as an image: image_1.tif.",
        "Left out 1 image without a partner of the other date: image_1.tif.",
        "Left out 1 image of another size than its partner: image_3.tif.",
    ]
    first, second = read_cells(path), read_cells(result["second"])
    assert [cell for _, cell in first] == [cell for _, cell in second]
    assert [Path(name).parent.name for name, _ in second] == ["later", "later"]
    cube = Cube(path, second=result["second"])
    values, valid = read_whole(cube)
    assert cube.notices == []
    assert np.array_equal(values[4:, valid], 255 - values[:4, valid])


def test_dates_of_other_names_belong_together_in_the_order_given(mixed, tmp_path):
    _, images = mixed
    later = [shutil.copy(name, tmp_path / f"{10 - i}_after.tif") for i, name in enumerate(images)]
    result = sheet(list(images), str(tmp_path / "sheet.vrt"), seconds=[str(name) for name in later])
    assert [name for name, _ in read_cells(result["second"])] == [str(name) for name in later]
    with pytest.raises(BadRequest, match="differ in name and number"):
        sheet(list(images), str(tmp_path / "sheet.vrt"), seconds=[str(name) for name in later[1:]])


def test_alpha_masks_and_nodata_of_the_images_come_along(tmp_path):
    folder, images = folder_of(tmp_path, "clear", [(12, 12)] * 2, nodata=7)
    plain, _ = images
    values = picture(12, 12, 5)
    values[:, :3, :4] = 7
    write(Path(plain), values, nodata=7)
    alpha = np.concatenate([picture(12, 12, 6), np.full((1, 12, 12), 255, "uint8")])
    alpha[4, 5:, :] = 0
    with rasterio.open(write(folder / "with_alpha.tif", alpha), "r+") as file:
        file.colorinterp = [*file.colorinterp[:4], ColorInterp.alpha]
    inside = rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True)
    with inside, rasterio.open(write(folder / "with_mask.tif", picture(12, 12, 7)), "r+") as file:
        file.write_mask(np.arange(144).reshape(12, 12) % 2 == 0)
    black = picture(12, 12, 8)
    black[:3] = 0  # dark in some bands is no nodata
    write(folder / "z.tif", black)
    path = str(tmp_path / "sheet.vrt")
    result = sheet(str(folder), path)
    assert result["notices"] == []
    values, valid = whole(path)
    counts = [int(valid[cell.slices].sum()) for _, cell in read_cells(path)]
    assert counts[0] == 144 - 12
    assert counts[2:] == [5 * 12, 72, 144]
    assert valid.sum() == sum(counts) and values.shape[0] == 4


@pytest.mark.parametrize("dtype", ["int16", "float32"])
def test_a_nodata_value_that_all_share_stays_and_gaps_of_floats_are_nan(tmp_path, dtype):
    folder = tmp_path / "images"
    folder.mkdir()
    values = picture(10, 12, dtype=dtype)
    values[:, 2, 2] = -9999
    write(folder / "a.tif", values, nodata=-9999)
    write(folder / "b.tif", values, nodata=-9999)
    path = str(tmp_path / "sheet.vrt")
    sheet(str(folder), path)
    _, valid = whole(path)
    assert valid.sum() == 2 * 119
    with rasterio.open(path) as file:
        assert file.nodata == -9999
    write(folder / "c.tif", values, nodata=5000)
    sheet(str(folder), path)
    with rasterio.open(path) as file:
        assert np.isnan(file.nodata) if dtype == "float32" else file.nodata is None
    assert whole(path)[1].sum() == 3 * 119  # a constant below 0 counts as undeclared fill


def test_a_folder_can_be_moved_and_keeps_wavelengths(tmp_path):
    folder, images = folder_of(tmp_path, "here", [(10, 10)] * 3)
    for name in images:
        with rasterio.open(name, "r+") as file:
            for band in file.indexes:
                file.update_tags(band, wavelength=400 + 50 * band, wavelength_units="nm", STATISTICS_MEAN=1)
            file.scales = [0.01] * 4
    sheet(str(folder), str(folder / "sheet.vrt"))
    before = whole(folder / "sheet.vrt")
    shutil.move(folder, tmp_path / "there & <back>")
    path = tmp_path / "there & <back>" / "sheet.vrt"
    assert np.array_equal(whole(path)[0], before[0])
    assert Cube(str(path)).table.wavelength_nm.tolist() == [450, 500, 550, 600]
    assert all(Path(name).parent == path.parent for name, _ in read_cells(str(path)))
    assert "STATISTICS" not in path.read_text()
    again = sheet(str(path.parent), str(path))  # the sheet is none of its own images
    assert (again["images"], again["skipped"]) == (3, 0)


def test_images_of_one_name_from_several_folders_are_cut_to_files_of_their_own(tmp_path):
    paths = [str(write(tmp_path / f"{k}_a.tif", picture(9, 9, i))) for i, k in enumerate("xyz")]
    for path, folder in zip(paths, "xyz", strict=True):
        (tmp_path / folder).mkdir()
        shutil.move(path, tmp_path / folder / "a.tif")
    images = [str(tmp_path / folder / "a.tif") for folder in "xyz"]
    path = str(tmp_path / "sheet.vrt")
    sheet(images, path)
    with rasterio.open(path) as file:
        shape = file.shape
    score = np.arange(2 * shape[0] * shape[1], dtype="float32").reshape(2, *shape)
    write(tmp_path / "score.tif", score, nodata=-1, transform=None, crs=None)
    Path(images[1]).unlink()
    result = cut(str(tmp_path / "score.tif"), path, str(tmp_path / "new" / "cut"))
    assert [Path(name).name for name in result["maps"]] == ["a.tif", "a_2.tif", "a_3.tif"]
    assert result["notices"] == ["Left out 1 georeference of an image that is no longer there: a.tif."]
    with rasterio.open(result["maps"][2]) as file:
        assert np.array_equal(file.read(), score[(slice(None), *read_cells(path)[2][1].slices)])
        assert file.nodata == -1
    with pytest.raises(CannotWrite, match="would overwrite"):
        cut(str(tmp_path / "score.tif"), path, str(tmp_path / "x"))


def test_a_sheet_of_many_images_has_an_overview_and_is_else_the_same(mixed, tmp_path, monkeypatch):
    folder, _ = mixed
    path = str(tmp_path / "sheet.vrt")
    sheet(str(folder), path)
    before, text = whole(path), Path(path).read_text()
    monkeypatch.setattr("hsi_active_qgis.engine.sheets.layout.MANY", 3)
    monkeypatch.setattr("hsi_active_qgis.engine.sheets.layout.OVERVIEW", 40)
    sheet(str(folder), path)
    with rasterio.open(path) as file:
        assert file.overviews(1) == [4]
    assert Path(path).read_text() == text
    assert all(np.array_equal(a, b) for a, b in zip(whole(path), before, strict=True))
    monkeypatch.undo()
    sheet(str(folder), path)
    assert not Path(f"{path}.ovr").exists()


def test_what_cannot_be_done_is_said_in_a_sentence(mixed, tmp_path, toy):
    folder, images = mixed
    path = str(tmp_path / "sheet.vrt")
    (tmp_path / "none").mkdir()
    with pytest.raises(BadRequest, match="no image to lay out"):
        sheet(str(tmp_path / "none"), path)
    (tmp_path / "none" / "a.tif").write_text("text")
    with pytest.raises(BadRequest, match="a.tif"):
        sheet(str(tmp_path / "none"), path)
    with pytest.raises(BadRequest, match="no folder"):
        sheet(str(tmp_path / "nowhere"), path)
    with pytest.raises(BadRequest, match="ends in .vrt"):
        sheet(str(folder), str(tmp_path / "sheet.tif"))
    with pytest.raises(CannotWrite):
        sheet(str(folder), str(tmp_path / "nowhere" / "sheet.vrt"))
    assert read_cells(str(toy.path)) == []
    with pytest.raises(BadRequest, match="no contact sheet"):
        cut(str(toy.path), str(toy.path), str(tmp_path))
    sheet(list(images), path)
    with pytest.raises(BadRequest, match="differ in size"):
        cut(str(toy.path), path, str(tmp_path / "cut"))
    assert not (tmp_path / "cut").exists()
