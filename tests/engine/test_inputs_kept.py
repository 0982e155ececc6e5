"""No result takes the place of a file that is read: each verb, each field that is read, each that is written."""

import gzip
import hashlib
import os
import shutil
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any, get_args, get_origin

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import rasterio.shutil
import shapely

from hsi_active_qgis.engine import command_line, verbs
from hsi_active_qgis.engine.errors import CannotWrite
from hsi_active_qgis.engine.options import options_of
from hsi_active_qgis.engine.raster.files import check_targets, keeping, written
from hsi_active_qgis.protocol.fields import CACHE, FOLDER, READ, WRITE, fields_of, required
from hsi_active_qgis.protocol.kept_files import KeptFiles, clash, files_of
from hsi_active_qgis.protocol.parts import Mask
from tests.engine.conftest import materials, write


def roles(kind: Any, wanted: str, above: tuple = ()) -> list[tuple[str, ...]]:
    """The ways to all fields of a role in a request."""
    found = []
    for one, hint in fields_of(kind):
        way = (*above, one.name)
        inner = next((k for k in (hint, *get_args(hint)) if is_dataclass(k)), None)
        found += roles(inner, wanted, way) if inner else []
        if one.metadata.get("role") == wanted:
            found.append(way)
    return found


def made(kind: Any, ways: dict[tuple[str, ...], Any], default: str) -> Any:
    """A request with these values in these fields and something in all that are needed."""
    values = {}
    for one, hint in fields_of(kind):
        own = {way[1:]: value for way, value in ways.items() if way[0] == one.name}
        inner = next((k for k in (hint, *get_args(hint)) if is_dataclass(k)), None)
        if () in own:
            values[one.name] = own[()]
        elif inner and own and get_origin(hint) is tuple:
            values[one.name] = (made(inner, own, default),)
        elif inner and (own or required(one)) and get_origin(hint) is not tuple:
            values[one.name] = made(inner, own, default)
        elif required(one):
            values[one.name] = () if get_origin(hint) is tuple else default
    if kind is Mask and not ways:
        values["raster"] = default
    return kind(**values)


CASES = [
    pytest.param(verb, read, target, id=f"{verb.name}-{'.'.join(read)}-{'.'.join(target)}")
    for verb in verbs.VERBS.values()
    for read in roles(verb.request, READ)
    for target in roles(verb.request, WRITE) + roles(verb.request, CACHE)
]
RESULTS = [
    pytest.param(verb, target, id=f"{verb.name}-{'.'.join(target)}")
    for verb in verbs.VERBS.values()
    for target in roles(verb.request, WRITE)
]
FOLDERS = [
    pytest.param(verb, read, target, one.metadata["files"], id=f"{verb.name}-{'.'.join(read)}-{'.'.join(target)}")
    for verb in verbs.VERBS.values()
    for read in roles(verb.request, READ)
    for target in roles(verb.request, FOLDER)
    for one, _ in fields_of(verb.request)
    if (one.name,) == target and one.metadata["files"]
]


def test_all_roles_are_seen():
    assert len(CASES) > 40 and len(FOLDERS) > 8
    writing = {param.values[0].name for param in CASES + FOLDERS}
    assert writing >= {"suggest", "update", "train", "classify", "sheet", "benchmark", "plan_mosaic"}


@pytest.fixture
def folder(tmp_path):
    spectra, reference = materials(20, 24, 4)
    write(tmp_path / "given.tif", spectra)
    write(tmp_path / "other.tif", reference[None].astype("uint8"))
    (tmp_path / "given.tif.ovr").write_bytes(b"II*\0 overviews")
    os.symlink("given.tif", tmp_path / "link.tif")
    os.link(tmp_path / "given.tif", tmp_path / "hard.tif")
    (tmp_path / "below").mkdir()
    return tmp_path


def contents(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(files)}


@pytest.mark.parametrize("name", ["given.tif", "link.tif", "hard.tif", "below/../given.tif", "given.tif.ovr"])
@pytest.mark.parametrize(("verb", "read", "target"), CASES)
def test_a_result_that_names_an_input_is_refused_and_nothing_written(folder, verb, read, target, name):
    given, other, before = str(folder / "given.tif"), str(folder / "other.tif"), contents(folder)
    request = made(verb.request, {read: given, target: str(folder / name)}, other)
    with pytest.raises(CannotWrite, match=r"would overwrite .*which belongs to the input .*Choose another"):
        verb.answer(request)
    assert contents(folder) == before


@pytest.mark.parametrize(("verb", "read", "target", "patterns"), FOLDERS)
def test_a_folder_with_an_input_that_would_be_overwritten_is_refused(folder, verb, read, target, patterns):
    (folder / "other").mkdir()
    for pattern in patterns:
        given = folder / "out" / pattern.replace("**", "deep").replace("*", "a")
        given.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(folder / "given.tif", given)
        before = contents(folder)
        request = made(verb.request, {read: str(given), target: str(folder / "out")}, str(folder / "other.tif"))
        with pytest.raises(CannotWrite, match="would overwrite .* Choose another folder"):
            verb.answer(request)
        assert contents(folder) == before
        given.unlink()


@pytest.mark.parametrize(("verb", "target"), RESULTS)
def test_a_result_for_which_there_is_no_place_is_refused_before_anything_is_read(folder, verb, target):
    before = contents(folder)
    for place in (folder / "no folder" / "new.vrt", folder / "other.tif" / "new.vrt", folder / "below"):
        request = made(verb.request, {target: str(place)}, str(folder / "not there.tif"))
        with pytest.raises(CannotWrite, match=r"cannot be written \(.*Choose another folder"):
            verb.answer(request)
    assert contents(folder) == before


@pytest.mark.parametrize("verb", verbs.VERBS.values(), ids=lambda verb: verb.name)
def test_two_results_of_one_name_are_refused(folder, verb):
    targets, before = roles(verb.request, WRITE) + roles(verb.request, CACHE), contents(folder)
    for i, one in enumerate(targets):
        for other in targets[:i]:
            names = {one: str(folder / "new.vrt"), other: str(folder / "below" / ".." / "NEW.vrt")}
            with pytest.raises(CannotWrite, match="are the same file"):
                verb.answer(made(verb.request, names, str(folder / "other.tif")))
    assert contents(folder) == before


@pytest.mark.parametrize("verb", [v for v in verbs.VERBS.values() if roles(v.request, WRITE)], ids=lambda v: v.name)
def test_the_command_line_keeps_the_files_of_labels(folder, verb, capsys):
    options = {option.name: option for option in options_of(verb.request)}
    labels = vector(folder / "labels.gpkg")
    read = [name for name, option in options.items() if option.read] + ["mask"] * ("mask" in options)
    written_to = [
        "output" if way[-1] == "classes" and "output" in options else way[-1] for way in roles(verb.request, WRITE)
    ]
    before = contents(folder)
    for name in read:
        for target in written_to:
            given = {"raster": folder / "given.tif", "labels": labels, "field": "class", "model": folder / "other.tif"}
            given |= {"map": folder / "given.tif", "sample": "[]", "row": 0, "column": 0}
            given = {key: str(value) for key, value in given.items() if key in options}
            given |= {name: str(labels), target: str(labels)}
            words = [word for key, value in given.items() for word in (f"--{key}", value)]
            assert command_line.main([verb.name, *words]) == 1, words
            assert "would overwrite labels.gpkg, which belongs to the input" in capsys.readouterr().err
    assert contents(folder) == before


def vector(path: Path) -> Path:
    points = shapely.to_wkb(np.array([shapely.box(400_000, 5_799_900, 400_100, 5_800_000)], object))
    form = {"driver": "GPKG", "geometry_type": "Polygon", "crs": "EPSG:32633"}
    pyogrio.raw.write(path, points, [np.array([1])], ["class"], **form)
    return path


def test_sources_of_a_vrt_and_parts_of_containers_are_inputs(folder):
    rasterio.shutil.copy(folder / "given.tif", folder / "one.vrt", driver="VRT")
    rasterio.shutil.copy(folder / "one.vrt", folder / "two.vrt", driver="VRT")
    (folder / "cube.nc").write_bytes(b"CDF")
    for source in ("two.vrt", "given.tif|layername=a", "given.tif.ovr"):
        with keeping([("the input", str(folder / source))]):
            names = ["given.tif", "link.tif"] if source != "given.tif.ovr" else [source]
            for name in names:
                with pytest.raises(CannotWrite, match="would overwrite"), written(str(folder / name)):
                    pytest.fail("written")


@pytest.mark.parametrize(
    "text",
    [
        "{}/a b.gpkg|layername=x",
        '{}/a b.gpkg|layername=x|subset="k" = 1',
        "file://{}/a%20b.gpkg?type=csv",
        'NETCDF:"{}/a b.gpkg":cube',
        "HDF5:{}/a b.gpkg://one/two",
        "/vsizip/{}/a b.gpkg/inner.tif",
        "/vsitar//vsigzip/{}/a b.gpkg/inner.tif",
        "/vsizip/{{{}/a b.gpkg}}/inner.tif",
        "dbname='{}/a b.gpkg' table=\"x\" (geom)",
        "?layer=ogr:{}%2Fa%20b.gpkg:x",
    ],
)
def test_the_file_is_found_in_the_names_that_gdal_and_qgis_have_for_it(tmp_path, text):
    file = tmp_path / "a b.gpkg"
    file.write_text("")
    assert [os.path.realpath(path) for path in files_of(text.format(tmp_path))] == [str(file)]
    assert files_of(f"{tmp_path}/none.gpkg") == [] == files_of("indian_pines")


def test_the_names_of_sidecars_are_kept_before_they_are_there(folder):
    kept = KeptFiles()
    kept.add("the input", str(folder / "given.tif"))
    for ending in (".aux.xml", ".msk", ".ovr"):
        assert "would overwrite" in clash(kept, [("The result", str(folder / f"given.tif{ending}"))])
    assert clash(kept, [("The result", str(folder / "new.tif"))], styled=True) == ""
    (folder / "given.qml").write_text("the user's style")
    kept.add("the input", str(folder / "given.tif"))
    assert "given.qml" in clash(kept, [("The result", str(folder / "given.tiff"))], styled=True)


def test_images_of_a_folder_are_kept_and_what_else_is_in_it_is_not(folder):
    (folder / "sheet.vrt").write_text("an older sheet")
    with keeping([("the input", str(folder))]):
        check_targets([("The result", str(folder / "sheet.vrt")), ("The map", str(folder / "new.tif"))])
        with pytest.raises(CannotWrite, match=r"other\.tif"):
            check_targets([("The result", str(folder / "other.tif"))])


def test_a_session_file_is_no_place_for_a_result(folder):
    for layer in ("samples", "regions", "classes"):
        form = {"driver": "GPKG", "geometry_type": "Point", "layer": layer, "crs": "EPSG:32633"}
        pyogrio.raw.write(folder / "s.gpkg", np.zeros(0, object), [np.zeros(0, int)], ["class"], append=False, **form)
    before = contents(folder)
    with pytest.raises(CannotWrite, match=r"overwrite s\.gpkg, a session file with its answers"):
        check_targets([("The result", str(folder / "s.gpkg"))])
    assert contents(folder) == before


def test_looking_for_the_files_of_an_input_leaves_nothing_beside_it(folder):
    with open(folder / "given.tif", "rb") as plain, gzip.open(folder / "packed.tif.gz", "wb") as packed:
        shutil.copyfileobj(plain, packed)
    before = contents(folder)
    for source in ("packed.tif.gz", "given.tif", "link.tif", "below", "none.tif"):
        with keeping([("the input", str(folder / source)), ("the input", f"/vsigzip/{folder}/{source}")]):
            check_targets([("The result", str(folder / "new.tif"))])
    told = pytest.raises(CannotWrite, match=r"would overwrite packed\.tif\.gz")
    with keeping([("the input", f"/vsigzip/{folder}/packed.tif.gz")]), told:
        check_targets([("The result", str(folder / "packed.tif.gz"))])
    assert contents(folder) == before
