"""Files and folders whose names hold what paths, URIs and SQL give a meaning to, from the command line."""

import os
import shutil

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from hsi_active_qgis.engine.command_line import main

NAMES = ["my%20folder", "100% a#b?c=1&d", "a|b ü 日本  x%2", 'it\'s "q" [x]{a}+$HOME,~', "semi;colon"]
PARTED = ["bang!folder/labels", "semi;labels", "bang!.zip!labels"]
posix = pytest.mark.skipif(os.name != "posix", reason="on Windows pyogrio takes such paths as they are")


def words_of(toy, folder) -> list[str]:
    """A command line that maps the toy, with raster, labels and results in a folder."""
    folder.mkdir(parents=True)
    points = [toy.point(row, column, int(toy.reference[row, column])) for row in (5, 25, 45) for column in range(5, 65)]
    shapes = np.array([wkb for wkb, _ in points])
    plain = folder.parent / "plain.gpkg"
    form = {"layer": "labels", "driver": "GPKG", "geometry_type": "Point", "crs": "EPSG:32633"}
    pyogrio.raw.write(
        plain, shapely.to_wkb(shapely.from_wkb(shapes)), [np.array([value for _, value in points])], ["class"], **form
    )
    labels, raster = shutil.move(plain, folder / "labels.gpkg"), shutil.copy(toy.path, folder)
    files = ["--raster", str(raster), "--labels", str(labels), "--field", "class", "--output", str(folder / "map.tif")]
    return ["classify", *files, "--polygons", str(folder / "p.gpkg"), "--uncertainty", str(folder / "u.tif")]


@pytest.mark.parametrize("name", NAMES)
def test_a_map_from_labels_in_a_folder_of_an_odd_name(toy, tmp_path, name, capsys):
    folder = tmp_path / name / name
    assert main(words_of(toy, folder)) == 0, capsys.readouterr().err
    with rasterio.open(folder / "map.tif") as file:
        assert (file.read(1) == toy.reference).mean() > 0.9
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([name, "toy.tif"])
    names = {path.name for path in folder.iterdir()} - {"map.tif.aux.xml", "u.tif.aux.xml", "toy.tif.aux.xml"}
    assert names == {"toy.tif", "labels.gpkg", "map.tif", "p.gpkg", "u.tif"}


@posix
@pytest.mark.parametrize("name", PARTED)
def test_vector_files_that_pyogrio_would_look_for_elsewhere_are_refused(toy, tmp_path, name, capsys, monkeypatch):
    words = words_of(toy, tmp_path / "plain")
    (tmp_path / name).parent.mkdir(exist_ok=True)
    odd = str(tmp_path / f"{name}.gpkg")
    written = words.index("--polygons") + 1
    assert main([*words[:written], odd, *words[written + 1 :]]) == 1
    assert "Choose another name or folder." in capsys.readouterr().err
    shutil.copy(tmp_path / "plain" / "labels.gpkg", odd)
    read = words.index("--labels") + 1
    assert main([*words[:read], odd, *words[read + 1 :]]) != 0
    assert "Choose another name or folder." in capsys.readouterr().err
    assert not (tmp_path / "plain" / "map.tif").exists()
    assert not (tmp_path / "semi").exists()
