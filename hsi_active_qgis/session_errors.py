"""What goes wrong with a session file, as sentences."""

from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal


class SessionFileError(Exception):
    """A session file that cannot be made, read or written, as a sentence."""


@contextmanager
def quietly(path):
    """GDAL tells of errors by exceptions or by its last error, as others in the process told it: here by sentences."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        yield
        message = gdal.GetLastErrorMsg() if gdal.GetLastErrorType() >= gdal.CE_Failure else ""
    except RuntimeError as error:
        message = str(error) or "unknown error"
    finally:
        gdal.PopErrorHandler()
    if message:
        raise SessionFileError(_sentence(path, message))


def _sentence(path, message):
    if "locked" in message or "busy" in message:
        return f"{path} is being written by another program. Try again in a moment."
    if "readonly" in message or "read-only" in message or "unable to open" in message:
        return f"{path} cannot be written. Check that its folder and disk allow it."
    if "full" in message:
        return f"The disk of {path} is full. Make room and try again."
    reason = " ".join(message.split()).rpartition("): ")[2]  # without the statement
    return f"{path} could not be read or saved: {reason}"


def no_session(path):
    if not Path(path).exists():
        return f"There is no file {path}. Choose another session, or start anew from the raster."
    return f"{path} is not a session of HSI Active, or it is damaged. Choose another file."
