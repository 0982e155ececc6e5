"""XML as GDAL reads it in VRTs and in the .aux.xml beside a raster; all texts are escaped here."""

from html import escape

from ...protocol.writing import MARK


def element(name: str, *inner: str, **attributes) -> str:
    """An element around others; empty without any."""
    return _tagged(name, "".join(inner), attributes)


def text(name: str, value, **attributes) -> str:
    """An element around a text."""
    return _tagged(name, escape(str(value)), attributes, closed=False)


def beside(*band: str) -> str:
    """The .aux.xml of a raster of one band."""
    mark = element("Metadata", text("MDI", "yes", key="made"), domain=MARK)
    return element("PAMDataset", mark, element("PAMRasterBand", *band, band=1)) + "\n"


def _tagged(name: str, inner: str, attributes: dict, closed: bool = True) -> str:
    start = "".join([f"<{name}", *(f' {key}="{escape(str(value))}"' for key, value in attributes.items())])
    return f"{start}>{inner}</{name}>" if inner or not closed else f"{start}/>"
