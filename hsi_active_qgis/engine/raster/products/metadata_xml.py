"""EnMAP and DESIS: GeoTIFFs described in a METADATA.XML, as a VRT that tells GDAL the same."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio

from ....protocol.sentence import Sentence, in_parts
from ..xml_text import element, text
from .geotiff import NOTICES, SOURCE

METADATA = re.compile(r"metadata\.xml$", re.IGNORECASE)
IMAGE = re.compile(r"spectral_image(_vnir|_swir)?\.(geo)?tiff?$", re.IGNORECASE)
BAND = re.compile(r"<bandID\b([^>]*)>(.*?)</bandID>|<band>(.*?)</band>", re.DOTALL)
TYPES = {
    "uint8": "Byte",
    "int16": "Int16",
    "uint16": "UInt16",
    "int32": "Int32",
    "uint32": "UInt32",
    "float32": "Float32",
}
UNLIKE = "{described} bands are described in the metadata, the image has {bands}: wavelengths and scales were left out."
SEPARATE = "Of this product VNIR and SWIR are images of their own, which were laid one over the other as they are."


@dataclass(frozen=True)
class Described:
    """The images of a product and the text of its metadata."""

    images: list[Path]
    metadata: str


def described(path: str) -> Described | None:
    """The product that a METADATA.XML or one of its images belongs to, None for another file."""
    file = Path(path)
    part = METADATA.search(file.name) or IMAGE.search(file.name)
    if part is None:
        return None
    beside = [one for one in file.parent.iterdir() if one.name.startswith(file.name[: part.start()])]
    images = sorted((one for one in beside if IMAGE.search(one.name)), key=lambda one: "swir" in one.name.lower())
    metadata = [one for one in beside if METADATA.search(one.name)]
    if not metadata or not images:
        return None
    found = metadata[0].read_text(encoding="utf-8", errors="replace")
    return Described(images, found) if "bandCharacterisation" in found else None


def write_described(product: Described, target: str, source: str) -> None:
    """Write the VRT; `source` says what it was made from."""
    bands = _bands(product.metadata)
    sources: list[tuple] = []
    notices: list[str] = []
    for image in product.images:
        with rasterio.open(image) as opened:
            shape, crs, transform = opened.shape, opened.crs, opened.transform
            points, kinds, nodata = opened.gcps, opened.dtypes, opened.nodata
        if sources and shape != sources[0][3]:
            continue
        sources += [(image, number, kind, shape) for number, kind in enumerate(kinds, 1)]
    if len(product.images) > 1:
        notices.append(SEPARATE)
    if len(bands) != len(sources):
        notices.append(Sentence(UNLIKE, described=len(bands), bands=len(sources)))
        bands = [{}] * len(sources)
    fill = _first(product.metadata, "BackgroundValue", "backgroundValue")
    nodata = nodata if fill is None else fill
    rows, columns = sources[0][3]
    order = _order(bands, len(product.images))
    head = [text("MDI", value, key=key) for key, value in _tags(bands, order, source, notices).items()]
    place = [text("SRS", crs.to_wkt())] if crs else []
    if not transform.is_identity:
        place.append(text("GeoTransform", ", ".join(repr(value) for value in transform.to_gdal())))
    elif points[0]:
        given = [element("GCP", Id=i, Pixel=p.col, Line=p.row, X=p.x, Y=p.y) for i, p in enumerate(points[0])]
        place.append(element("GCPList", *given, Projection=points[1].to_wkt()))
    folder = Path(target).parent
    layers = [_layer(i + 1, sources[k], bands[k], nodata, folder) for i, k in enumerate(order)]
    whole = element("VRTDataset", *place, element("Metadata", *head), *layers, rasterXSize=columns, rasterYSize=rows)
    Path(target).write_text(whole + "\n", encoding="utf-8")


def _order(bands: list[dict], images: int) -> list[int]:
    """The bands of several images by wavelength; those of one as QGIS numbers them."""
    if images == 1 or not all("wavelength" in band for band in bands):
        return list(range(len(bands)))
    return np.argsort([band["wavelength"] for band in bands], kind="stable").tolist()


def _tags(bands: list[dict], order: list[int], source: str, notices: list[str]) -> dict:
    """The dataset's items; bands below the longest wavelength before them are those that another detector covers."""
    tags = {SOURCE: source, NOTICES: json.dumps(in_parts(notices))}
    waves = [band.get("wavelength", 0) for band in bands]
    reach = [max(waves[:i], default=-1) for i in range(len(waves))]
    good = [wave > before for wave, before in zip(waves, reach, strict=True)]
    if all(waves):
        tags["bbl"] = "{" + ", ".join(str(int(good[k])) for k in order) + "}"
    return tags


def _layer(number: int, source: tuple, band: dict, nodata: float | None, folder: Path) -> str:
    image, which, kind, _ = source
    beside = image.resolve().parent == folder.resolve()
    name = text("SourceFilename", image.name if beside else image.resolve(), relativeToVRT=int(beside))
    items = [text("MDI", band[key], key=key) for key in ("wavelength", "fwhm") if key in band]
    if items:
        items.append(text("MDI", "nanometers", key="wavelength_units"))
    inner = [element("Metadata", *items)] if items else []
    inner += [text("NoDataValue", nodata)] if nodata is not None else []
    inner += [text("Offset", band["offset"]), text("Scale", band["gain"])] if "gain" in band else []
    given = element("SimpleSource", name, text("SourceBand", which))
    return element("VRTRasterBand", *inner, given, dataType=TYPES.get(kind, "Float32"), band=number)


def _bands(metadata: str) -> list[dict]:
    """What is told of each band, in the order of the metadata."""
    names = {
        "wavelength": ("wavelengthCenterOfBand",),
        "fwhm": ("FWHMOfBand", "wavelengthWidthOfBand"),
        "gain": ("GainOfBand", "gainOfBand"),
        "offset": ("OffsetOfBand", "offsetOfBand"),
    }
    part = metadata[metadata.index("<bandCharacterisation") :].partition("</bandCharacterisation>")[0]
    found = []
    for match in BAND.finditer(part):
        inner = match[2] or match[3] or ""
        values = {key: _first(inner, *tags) for key, tags in names.items()}
        found.append({key: value for key, value in values.items() if value is not None})
    for band in found:
        if "gain" in band:
            band.setdefault("offset", 0.0)
    return found


def _first(metadata: str, *tags: str) -> float | None:
    """The number in the first of these elements that is there; of a list its first one."""
    for tag in tags:
        found = re.search(rf"<{tag}\b[^>]*>\s*([-+0-9.eE]+)", metadata)
        if found:
            return float(found[1])
    return None
