"""Rasters of a few pixels as users meet them: of any kind, with odd values, texts, sources and bytes, seeded."""

from functools import partial
from pathlib import Path

import h5py
import numpy as np
import rasterio
import rasterio.shutil
from affine import Affine
from rasterio.enums import ColorInterp, Resampling

from tests.engine import product_files as products
from tests.engine.conftest import GRID, materials, write

BANDS, ROWS, COLUMNS = 12, 24, 26
ODD = (
    *("nan", "inf", "-inf", "0", "-1", "1e39", "1e-50", "-3.4e38", "65535", "4294967296", "2000000000", "-32768"),
    *("", "x", "\xe9\xff", "{", "}", "{1, 2}", "{0, 0, 0}", "1,,2", "1;2", "wavenumber", "Angstrom", "0x10", "1" * 400),
    "{" + ", ".join(["nan"] * BANDS) + ",}",
    "{" + ", ".join(map(str, range(400, 1600, 100))) + ",}",
)
FILLS = (np.nan, np.inf, -np.inf, 0, -1, -9999, 65535, 1e5, -1e8, 1e20, 9.96921e36, -3.4028235e38, 3.4e38, 1e-40)
KINDS = ("uint8", "int8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float32", "float64")
GRIDS = (
    GRID,
    Affine(10, 0, 400_000, 0, 10, 5_700_000),  # south up
    Affine(8.7, 5, 400_000, 5, -8.7, 5_800_000),  # rotated
    Affine(-10, 0, 400_000, 0, -10, 5_800_000),  # east to the left
    Affine(0.001, 0, 13, 0, -0.001, 52),
    Affine(1e-9, 0, 0, 0, -1e-9, 0),
    Affine(10, 0, 1e300, 0, -10, 0),
    Affine(10, 5, 0, 10, 5, 0),  # without area
    Affine(float("nan"), 0, 0, 0, -10, 0),
    Affine.identity(),
)


def odd(rng: np.random.Generator, usual: str, share: float = 0.3) -> str:
    """A text that is usual, or not."""
    return str(rng.choice(ODD)) if rng.random() < share else usual


def spectra_of(rng: np.random.Generator) -> np.ndarray:
    """A small cube of any type with fills, wild values, dead bands and dead detectors in odd places."""
    cube = materials(ROWS, COLUMNS, BANDS, int(rng.integers(9)))[0] / rng.choice([1, 10, 10_000])
    for _ in range(rng.integers(0, 4)):
        bands = rng.permutation(BANDS)[: rng.choice([1, 2, 6, BANDS])]
        rows, columns = rng.integers(0, ROWS, 2), rng.integers(0, COLUMNS, 2)
        part = np.ix_(bands, np.arange(min(rows), max(rows) + 1), np.arange(min(columns), max(columns) + 1))
        cube[part] = rng.choice(FILLS) * (1 if rng.random() < 0.7 else rng.uniform(0.9, 1.1, (len(bands), 1, 1)))
    with np.errstate(all="ignore"):
        return cube.astype(rng.choice(KINDS))


def tiff(path: Path, rng: np.random.Generator) -> Path:
    """A GeoTIFF of any grid and layout with odd nodata, scales, texts and masks."""
    cube = spectra_of(rng)
    stored = {"compress": rng.choice(["none", "deflate", "lzw"]), "tiled": bool(rng.random() < 0.5)}
    stored |= {"interleave": rng.choice(["band", "pixel"]), "bigtiff": rng.choice(["yes", "no"])}
    place = GRIDS[rng.choice(len(GRIDS))] if rng.random() < 0.3 else GRID
    path = write(path.with_suffix(".tif"), cube, transform=place, blockxsize=16, blockysize=16, **stored)
    with rasterio.open(path, "r+") as file:
        try:
            if rng.random() < 0.5:
                file.nodata = float(rng.choice(FILLS))
        except (ValueError, OverflowError):
            pass
        if rng.random() < 0.3:
            file.scales = rng.choice([*FILLS, 1e-4, 1], BANDS).tolist()
            file.offsets = rng.choice([*FILLS, 0.5], BANDS).tolist()
        if rng.random() < 0.3:
            tell_bands(file, rng)
        if rng.random() < 0.2:
            file.write_mask(rng.random((ROWS, COLUMNS)) < 0.8)
        if rng.random() < 0.1:
            file.build_overviews([2], Resampling.nearest)
    return path


def tell_bands(file, rng: np.random.Generator) -> None:
    """Write wavelengths and what else is told of bands, some of it odd."""
    unit = odd(rng, "nm")
    for band in file.indexes:
        told = {"wavelength": odd(rng, str(400 + 50 * band), 0.03), "fwhm": odd(rng, "10", 0.03)}
        file.update_tags(band, wavelength_units=unit, **told)
        file.update_tags(band, ns="IMAGERY", CENTRAL_WAVELENGTH_UM=odd(rng, str(0.4 + band / 20), 0.03))
    bad = "{" + ", ".join(rng.choice(["0", "1", "1", "1"], BANDS)) + "}"
    file.update_tags(bbl=odd(rng, bad), reflectance_scale_factor=odd(rng, "10000"))
    kinds = [*file.colorinterp]
    kinds[rng.integers(BANDS)] = [ColorInterp.alpha, ColorInterp.red, ColorInterp.palette][rng.integers(3)]
    file.colorinterp = kinds


def beside(path: Path, rng: np.random.Generator) -> Path:
    """A GeoTIFF with a sidecar of GDAL that holds odd things, or is none."""
    path = tiff(path, rng)
    band = "".join(
        f'<PAMRasterBand band="{i}"><NoDataValue>{odd(rng, "0")}</NoDataValue><Offset>{odd(rng, "0", 0.1)}</Offset>'
        f'<Scale>{odd(rng, "1", 0.1)}</Scale><Metadata><MDI key="wavelength">{odd(rng, str(400 + i), 0.1)}</MDI>'
        "</Metadata></PAMRasterBand>"
        for i in range(1, 1 + rng.choice([1, BANDS, 40]))
    )
    place = f"<GeoTransform>{', '.join(odd(rng, v, 0.1) for v in ('4e5', '10', '0', '5e6', '0', '-10'))}</GeoTransform>"
    crs = f"<SRS>{odd(rng, 'EPSG:32633')}</SRS>"
    text = f"<PAMDataset>{place}{crs}{band}</PAMDataset>"
    if rng.random() < 0.3:
        text = text[: rng.integers(len(text))]
    path.with_name(path.name + ".aux.xml").write_bytes(text.encode("latin-1"))
    return path


def envi(path: Path, rng: np.random.Generator) -> Path:
    """An ENVI file with odd entries, lines or bytes in its header, or another layout than it says."""
    layout = rng.choice(["bsq", "bil", "bip"])
    path = write(path.with_suffix(f".{layout}"), spectra_of(rng).astype("int16"), driver="ENVI", interleave=layout)
    header = path.with_suffix(".hdr")
    lines = header.read_text().splitlines()
    lines += ["wavelength units = nm", "wavelength = {" + ", ".join(str(400 + 50 * i) for i in range(BANDS)) + "}"]
    lines += ["bbl = {" + ", ".join(["1"] * BANDS) + "}", "data ignore value = -9999", "reflectance scale factor = 1e4"]
    lines += ["data gain values = {" + ", ".join(["1"] * BANDS) + "}", "fwhm = {" + ", ".join(["10"] * BANDS) + "}"]
    lines += ["geo points = {1, 1, 52, 13, 26, 1, 52, 14, 1, 24, 51, 13}"] * (rng.random() < 0.1)
    for _ in range(rng.integers(1, 4)):
        place = int(rng.integers(len(lines)))
        key = lines[place].split("=")[0]
        made = f"{key} = {rng.choice(ODD)}"
        lines[place] = str(rng.choice([made, made, made, "", lines[place][: len(lines[place]) // 2], lines[place] * 2]))
    ending = rng.choice(["\n", "\n", "\r\n", "\r"])
    header.write_bytes(str(ending).join(lines).encode(rng.choice(["latin-1", "latin-1", "utf-16"])))
    return path


def vrt(path: Path, rng: np.random.Generator) -> Path:
    """A VRT with odd sizes, values, texts and sources."""
    source = write(path.with_suffix(".tif"), spectra_of(rng))
    name = rng.choice([source.name, source.name, source.name, source.name, "gone.tif", path.name + ".vrt", ""])
    kind = rng.choice(["SimpleSource", "SimpleSource", "ComplexSource", "KernelFilteredSource", "Source"])
    inner = rng.choice(["", "", "", '<DstRect xOff="5" yOff="-9" xSize="0" ySize="nan"/>', "<LUT>0:nan,1</LUT>"])
    number = [str(rng.choice([i, i, i, i, i, i, 0, 99])) for i in range(1, BANDS + 1)]
    types = [str(rng.choice(["Float32", "Float32", "Int16", "Byte", "CFloat32", "Odd"])) for _ in range(BANDS)]
    bands = [
        f'<VRTRasterBand dataType="{types[i - 1]}" band="{i}">'
        f"<NoDataValue>{odd(rng, '-9999')}</NoDataValue><Scale>{odd(rng, '1', 0.1)}</Scale>"
        f'<Offset>{odd(rng, "0", 0.1)}</Offset><{kind}><SourceFilename relativeToVRT="1">{name}</SourceFilename>'
        f"<SourceBand>{number[i - 1]}</SourceBand>{inner}</{kind}></VRTRasterBand>"
        for i in range(1, BANDS + 1)
    ]
    size = rng.choice([str(COLUMNS)] * 6 + ["2000000000", "0", "300000"], 2)
    place = ", ".join(odd(rng, value, 0.05) for value in ("4e5", "10", "0", "5e6", "0", "-10"))
    text = f'<VRTDataset rasterXSize="{size[0]}" rasterYSize="{size[1]}"><GeoTransform>{place}</GeoTransform>'
    path = path.with_suffix(".vrt")
    path.write_bytes((text + "".join(bands) + "</VRTDataset>").encode("latin-1"))
    return path


def product(path: Path, rng: np.random.Generator) -> Path:
    """A sensor's product or a plain cube in HDF5 with odd attributes, or parts that are gone or of another shape."""
    order = list(products.ORDERS.values())[rng.integers(len(products.ORDERS))]
    makers = (partial(products.netcdf, order=order), products.emit, products.prisma, products.tanager)
    path = Path(makers[rng.integers(len(makers))](path.with_suffix(str(rng.choice([".nc", ".h5"])))))
    with h5py.File(path, "r+") as file:
        items: list = [file]
        file.visititems(lambda _, item: items.append(item))
        for _ in range(rng.integers(0, 4)):
            item = items[rng.integers(len(items))]
            _change_item(file, item, rng) if item and item.name else None
    return path


def _change_item(file, item, rng: np.random.Generator) -> None:
    """Give an attribute an odd value, or a dataset odd values, another shape, or none."""
    values = (np.nan, np.inf, 0, -1, 1e300, "x", b"\xe9\xff", [1, 2], np.zeros(0), 65535)
    names = [name for name in item.attrs if name not in ("CLASS", "REFERENCE_LIST", "DIMENSION_LIST")]
    if names and rng.random() < 0.6:
        item.attrs[names[rng.integers(len(names))]] = values[rng.integers(len(values))]
    elif isinstance(item, h5py.Dataset) and item.shape and item.dtype.kind in "iuf":
        kind = rng.integers(4)
        if kind == 0 and item.dtype.kind == "f":
            item[...] = values[rng.integers(5)]
        elif kind == 1:
            item[..., : item.shape[-1] // 2] = 0
        else:
            name, cut = item.name, item[..., :-1]
            del file[name]
            if kind == 2:
                file[name] = cut


def other(path: Path, rng: np.random.Generator) -> Path:
    """A raster of one of the drivers that are met less often."""
    cube, driver = (
        spectra_of(rng),
        str(rng.choice(["HFA", "ERS", "EHdr", "PCIDSK", "SAGA", "netCDF", "JP2OpenJPEG", "NITF"])),
    )
    ending = {"HFA": ".img", "EHdr": ".bil", "PCIDSK": ".pix", "SAGA": ".sdat", "netCDF": ".nc", "NITF": ".ntf"}.get(
        driver, ".ers"
    )
    source = write(path.with_suffix(".tif"), cube.astype("int16") if driver != "JP2OpenJPEG" else cube.astype("uint8"))
    path = path.with_suffix(".jp2" if driver == "JP2OpenJPEG" else ending)
    try:
        rasterio.shutil.copy(source, path, driver=driver)
    except (rasterio.errors.RasterioError, rasterio._err.CPLE_BaseError):  # one that cannot hold this
        return source
    source.unlink()
    return path


def damage(path: Path, rng: np.random.Generator) -> None:
    """Change bytes of one of a raster's files, most of them where it begins or ends, or cut it off."""
    files = sorted(one for one in path.parent.iterdir() if one.is_file())
    target = files[rng.integers(len(files))]
    content = bytearray(target.read_bytes())
    if not content:
        return
    near = min(len(content), 3000)
    for _ in range(int(rng.choice([0, 1, 4, 20]))):
        place = rng.integers(near) if rng.random() < 0.7 else rng.integers(len(content))
        content[place if rng.random() < 0.6 else -1 - place] = rng.integers(256)
    target.write_bytes(content[: int(len(content) * rng.choice([1, 1, 1, rng.random()]))])


MAKERS = (tiff, tiff, beside, envi, envi, vrt, product, other)


def odd_raster(folder: Path, rng: np.random.Generator) -> Path:
    """A new raster in a folder: its path."""
    path = MAKERS[rng.integers(len(MAKERS))](folder / "cube", rng)
    if rng.random() < 0.5:
        damage(path, rng)
    return path
