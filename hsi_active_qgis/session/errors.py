"""What goes wrong with a session file, as sentences."""

from __future__ import annotations

import re
from pathlib import Path
from types import TracebackType

from osgeo import gdal

from ..translation import tr

MISREAD = re.compile("%[0-9A-Fa-f]{2}")  # as QGIS has GDAL open a GeoPackage, this is another character in its path


class SessionFileError(Exception):
    """A session file that cannot be made, read or written, as a sentence."""


class quietly:
    """GDAL tells of errors by exceptions or by its last error, as others in the process told it: here by sentences.

    No generator: its frame and GDAL's exception would hold each other, and with them the file, until Python collects
    its garbage. After QGIS's end, when GDAL is gone, that is a crash.
    """

    def __init__(self, path: str | Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        gdal.ErrorReset()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        message = gdal.GetLastErrorMsg() if gdal.GetLastErrorType() >= gdal.CE_Failure else ""
        gdal.PopErrorHandler()
        if kind is not None and issubclass(kind, RuntimeError):
            message = str(error) or "unknown error"
        elif kind is not None:
            return
        if message:
            raise SessionFileError(_sentence(self._path, message)) from None


def _sentence(path: str | Path, message: str) -> str:
    reason = _reason(message)
    if "locked" in reason or "busy" in reason:
        return tr("{path} is being written by another program. Try again in a moment.").format(path=path)
    if "readonly" in reason or "read-only" in reason or "unable to open" in reason:
        return tr("{path} cannot be written. Check that its folder and disk allow it.").format(path=path)
    if "malformed" in reason or "not a database" in reason:
        return damaged(path)
    if "full" in reason:
        return tr("The disk of {path} is full. Make room and try again.").format(path=path)
    return tr("{path} could not be read or saved: {reason}. Try again, or open a copy of before.").format(
        path=path, reason=reason.rstrip(".")
    )


def _reason(message: str) -> str:
    """Return what GDAL says without the statement, which holds an analyst's own words."""
    _, separator, reason = message.rpartition("):\n")  # the statement comes before it,
    if not separator:  # with GDAL 3.13 after it
        reason = message.partition("\n")[0].rpartition("): ")[2]
    return " ".join(reason.split())


def damaged(path: str | Path) -> str:
    return tr("{path} is damaged, as by a bad disk or a copy that was cut off. Open a copy of before.").format(
        path=path
    )


def no_session(path: str | Path) -> str:
    if not Path(path).exists():
        return tr("There is no file {path}. Choose another session, or start anew from the raster.").format(path=path)
    return tr("{path} is not a session of HSI Active, or it is damaged. Choose another file.").format(path=path)


def misread_in(path: str | Path) -> str:
    """Return what keeps QGIS from opening a GeoPackage of this name or in this folder, as "%20"; "" if nothing does."""
    found = MISREAD.search(str(path))
    return found[0] if found else ""


def not_shown(path: str | Path) -> str:
    """Return why QGIS cannot show a GeoPackage that is one."""
    odd = misread_in(path)
    if not odd:
        return tr("QGIS cannot open {path}. Choose another folder or name.").format(path=path)
    text = tr(
        'QGIS cannot open {path}, for it takes "{odd}" in the path for another character. Choose another folder or '
        "name."
    )
    return text.format(path=path, odd=odd)
