"""Damaged and odd rasters and headers: each is read, with notices, or refused in a sentence, and none is changed."""

import hashlib
import json
import signal
import zlib

import numpy as np
import pytest
import rasterio

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import EngineError
from tests.engine.conftest import Toy, materials, write

LIMIT_S = 20
ODD = (
    *(
        "nan",
        "inf",
        "-inf",
        "0",
        "-1",
        "1e39",
        "1e-50",
        "-3.4e38",
        "65535",
        "2000000000",
        "",
        "x",
        "\xe9\xff",
        "{",
        "}",
    ),
    *(
        "{1, 2}",
        "{" + ", ".join(["nan"] * 12) + ",}",
        "wavenumber",
        "Angstrom",
        "4294967296",
        "-32768",
        "{0, 0, 0}",
        "1,,2",
    ),
)
FILLS = (np.nan, np.inf, -np.inf, 0, -1, -9999, 65535, 1e5, -1e8, 1e20, 9.96921e36, -3.4028235e38, 3.4e38, 1e-40)
KINDS = ("uint8", "int16", "uint16", "int32", "float32", "float64")


def spectra_of(rng: np.random.Generator) -> np.ndarray:
    """A small cube of any type with fills, wild values, dead bands and dead detectors in odd places."""
    cube = materials(24, 26, 12, int(rng.integers(9)))[0] / rng.choice([1, 10, 10_000])
    for _ in range(rng.integers(0, 4)):
        bands = rng.permutation(12)[: rng.choice([1, 2, 6, 12])]
        rows, columns = rng.integers(0, 24, 2), rng.integers(0, 26, 2)
        part = np.ix_(bands, np.arange(min(rows), max(rows) + 1), np.arange(min(columns), max(columns) + 1))
        cube[part] = rng.choice(FILLS) * (1 if rng.random() < 0.7 else rng.uniform(0.9, 1.1, (len(bands), 1, 1)))
    with np.errstate(all="ignore"):
        return cube.astype(rng.choice(KINDS))


def tiff(path, rng: np.random.Generator):
    """A GeoTIFF with odd nodata, scales and masks, or a few bytes changed, or cut off."""
    cube = spectra_of(rng)
    path = write(
        path.with_suffix(".tif"), cube, compress=rng.choice(["none", "deflate"]), tiled=bool(rng.random() < 0.5)
    )
    with rasterio.open(path, "r+") as file:
        try:
            if rng.random() < 0.5:
                file.nodata = float(rng.choice(FILLS))
        except ValueError:
            pass
        if rng.random() < 0.3:
            file.scales = rng.choice([*FILLS, 1e-4, 1], 12).tolist()
            file.offsets = rng.choice([*FILLS, 0.5], 12).tolist()
        if rng.random() < 0.2:
            file.write_mask(rng.random((24, 26)) < 0.8)
    content = bytearray(path.read_bytes())
    for _ in range(int(rng.choice([0, 0, 1, 4, 20]))):
        content[rng.integers(len(content))] = rng.integers(256)
    path.write_bytes(content[: int(len(content) * rng.choice([1, 1, 1, rng.random()]))])
    return path


def envi(path, rng: np.random.Generator):
    """An ENVI file with odd entries, lines or bytes in its header, or cut off."""
    path = write(path.with_suffix(".bsq"), spectra_of(rng), driver="ENVI")
    header = path.with_suffix(".hdr")
    lines = header.read_text().splitlines()
    lines += ["wavelength units = nm", "wavelength = {" + ", ".join(str(400 + 50 * i) for i in range(12)) + "}"]
    lines += ["bbl = {" + ", ".join(["1"] * 12) + "}", "data ignore value = -9999", "reflectance scale factor = 10000"]
    lines += ["data gain values = {" + ", ".join(["1"] * 12) + "}", "fwhm = {" + ", ".join(["10"] * 12) + "}"]
    for _ in range(rng.integers(1, 4)):
        place = int(rng.integers(len(lines)))
        key = lines[place].split("=")[0]
        odd = f"{key} = {rng.choice(ODD)}"
        lines[place] = str(rng.choice([odd, odd, odd, "", lines[place][: len(lines[place]) // 2], lines[place] * 2]))
    header.write_bytes("\n".join(lines).encode("latin-1"))
    if rng.random() < 0.2:
        path.write_bytes(path.read_bytes()[: int(path.stat().st_size * rng.random())])
    return path


def vrt(path, rng: np.random.Generator):
    """A VRT with odd sizes, values and texts."""
    source = write(path.with_suffix(".tif"), spectra_of(rng))
    bands = [
        f'<VRTRasterBand dataType="Float32" band="{i}"><NoDataValue>{rng.choice(ODD)}</NoDataValue>'
        f"<Scale>{rng.choice(['1', '1', *ODD[:8]])}</Scale><Offset>{rng.choice(['0', '0', *ODD[:8]])}</Offset>"
        f"<SimpleSource><SourceFilename>{source}</SourceFilename><SourceBand>{i}</SourceBand></SimpleSource>"
        "</VRTRasterBand>"
        for i in range(1, 13)
    ]
    size = rng.choice(["26", "26", "26", "2000000000", "0", "300000"], 2)
    place = ", ".join(rng.choice(["0", "1", "10", *ODD[:6]], 6)) if rng.random() < 0.2 else "4e5, 10, 0, 5e6, 0, -10"
    text = f'<VRTDataset rasterXSize="{size[0]}" rasterYSize="{size[1]}"><GeoTransform>{place}</GeoTransform>'
    path = path.with_suffix(".vrt")
    path.write_bytes((text + "".join(bands) + "</VRTDataset>").encode("latin-1"))
    return path


MAKERS = (tiff, tiff, envi, envi, vrt)


def digest(folder) -> dict:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir() if path.is_file()}


def taken_too_long(*_) -> None:
    raise TimeoutError


def go_through(folder, seed: int) -> str:
    """Ask about one odd raster; return what came of it. Raises what is no sentence."""
    rng = np.random.default_rng([zlib.crc32(b"rasters"), seed])
    folder.mkdir()
    path = MAKERS[seed % len(MAKERS)](folder / "cube", rng)
    before, toy = digest(folder), Toy(path, *materials(24, 26))
    signal.alarm(LIMIT_S)
    try:
        json.dumps(verbs.info(toy.scene), allow_nan=False)
        found = verbs.suggest(toy.scene, count=3)["questions"]
        if seed % 5 == 0 and toy_answers(toy):
            found = verbs.classify(
                toy.scene, {"classes": f"{folder}.tif", "confidence": f"{folder}_sure.tif"}, answers=toy_answers(toy)
            )
            with rasterio.open(f"{folder}_sure.tif") as sure, rasterio.open(f"{folder}.tif") as ids:
                assert np.isfinite(sure.read(1)[ids.read(1) > 0]).all()
        return "read" if found else "nothing"
    except EngineError as error:
        assert len(str(error)) > 20
        return "refused"
    finally:
        signal.alarm(0)
        assert digest(folder) == before


def toy_answers(toy: Toy) -> list:
    try:
        return toy.answers(40)
    except (rasterio.errors.RasterioError, ValueError, ZeroDivisionError):
        return []


def all_of(folder, seeds) -> dict[str, int]:
    signal.signal(signal.SIGALRM, taken_too_long)
    outcomes: dict[str, int] = {}
    faults = []
    for seed in seeds:
        try:
            outcome = go_through(folder / str(seed), seed)
        except Exception as error:  # each of them is a fault
            outcome = "fault"
            faults.append(f"{seed}: {type(error).__name__}: {error}")
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
    assert not faults, "\n".join(faults)
    return outcomes


@pytest.mark.filterwarnings("ignore")
def test_odd_rasters(tmp_path):
    outcomes = all_of(tmp_path, range(60))
    assert outcomes["read"] > 10 and outcomes["refused"] > 10


@pytest.mark.long
@pytest.mark.filterwarnings("ignore")
def test_a_thousand_odd_rasters(tmp_path):
    assert sum(all_of(tmp_path, range(60, 1160)).values()) == 1100
