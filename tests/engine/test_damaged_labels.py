"""Damaged label files: each ends in a map or in a sentence, and stays as it is."""

import numpy as np
import pyogrio.raw
import pytest
import shapely

from hsi_active_qgis.engine import command_line
from tests.engine.conftest import Toy, materials, write
from tests.engine.test_inputs_kept import contents

FORMS = {"gpkg": "GPKG", "geojson": "GeoJSON", "shp": "ESRI Shapefile", "csv": "CSV"}


@pytest.fixture
def toy(tmp_path):
    spectra, reference = materials(20, 24, 4)
    (tmp_path / "given").mkdir()
    return Toy(write(tmp_path / "given" / "toy.tif", spectra), spectra, reference)


def labels(toy: Toy, folder, ending: str, rng: np.random.Generator):
    """A label file of points, some of them odd, with classes of a kind by chance."""
    answers = toy.answers(12)
    shapes = [shapely.from_wkb(wkb) for wkb, _ in answers]
    odd = [shapely.Point(), shapely.Point(1e300, 0), shapely.Point(0, 0)]
    for place in rng.integers(len(shapes), size=rng.integers(4)):
        shapes[place] = odd[rng.integers(len(odd))]
    kinds = np.array([kind for _, kind in answers])
    values = [kinds, kinds.astype(float), kinds.astype(str).astype(object), kinds * 40000, kinds - 2, kinds * np.nan]
    column, crs = values[rng.integers(len(values))], ["EPSG:32633", "EPSG:4326"][rng.integers(2)]
    form = {"driver": FORMS[ending], "geometry_type": "Point", "crs": crs}
    if ending == "csv":
        form["layer_options"] = {"GEOMETRY": "AS_WKT"}
    path = folder / f"labels.{ending}"
    pyogrio.raw.write(str(path), shapely.to_wkb(np.array(shapes, object)), [column], ["class"], **form)
    return path


def damage(path, rng: np.random.Generator) -> None:
    """Change a file's bytes, cut it off, or leave it as it is."""
    files = sorted(path.parent.glob("labels.*"))
    target = files[rng.integers(len(files))]
    content = bytearray(target.read_bytes())
    action = rng.integers(4)
    if action == 1 and content:
        content = content[: rng.integers(len(content))]
    elif action > 1 and content:
        for _ in range(rng.integers(1, 30)):
            content[rng.integers(len(content))] = rng.integers(256)
    target.write_bytes(content)


def check(toy: Toy, folder, capsys, count: int, seed: int) -> None:
    rng, ended = np.random.default_rng(seed), {0: 0, 1: 0, 2: 0}
    for number in range(count):
        here = folder / str(number)
        here.mkdir()
        path = labels(toy, here, list(FORMS)[number % len(FORMS)], rng)
        damage(path, rng)
        before, given = contents(here), contents(toy.path.parent)
        words = ["--raster", toy.path, "--labels", path, "--field", "class", "--output", folder / "map.tif"]
        code = command_line.main(["classify", *map(str, words)])
        ended[code] += 1
        told = capsys.readouterr().err
        assert code == 0 or told.strip().splitlines()[-1].endswith((".", ")")), told
        assert {k: v for k, v in contents(here).items() if k in before} == before
        assert contents(toy.path.parent) == given
    assert ended[0] and ended[1], ended


def test_damaged_label_files_end_in_maps_or_sentences(toy, tmp_path, capsys):
    check(toy, tmp_path, capsys, 48, 0)


@pytest.mark.long
def test_1000_damaged_label_files_end_in_maps_or_sentences(toy, tmp_path, capsys):
    check(toy, tmp_path, capsys, 1000, 1)
