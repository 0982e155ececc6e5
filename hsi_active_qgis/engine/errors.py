"""Errors as sentences for the analyst: what is wrong and what to do. They cross the wire as code and message."""

from typing import Any

from ..protocol.sentence import Sentence


class EngineError(Exception):
    """Base of every error that an analyst may read: a template with what it is filled with, see protocol/sentence.py;
    `code` is its name on the wire."""

    message = "The engine could not do this."

    def __init__(self, message: str | None = None, /, **values: Any):
        super().__init__(Sentence(message or self.message, **values))

    @property
    def code(self) -> str:
        return type(self).__name__

    @property
    def sentence(self) -> Sentence:
        return self.args[0]


class Cancelled(EngineError):
    message = "Cancelled."


class BadRequest(EngineError):
    message = "The engine does not know this request: QGIS and the engine are of different versions. Restart QGIS."


class RasterUnreadable(EngineError):
    message = "This is not a raster that GDAL can read. Choose a GeoTIFF, ENVI or other GDAL raster."


class TooFewBands(EngineError):
    message = "At least two usable bands are needed. Choose more bands, or another raster."


class NoValidPixels(EngineError):
    message = "The raster has no valid pixel here: all is nodata or outside the mask. Check both."


class NoLabels(EngineError):
    message = "Label at least two classes before training."


class BadClassValue(EngineError):
    message = "Class numbers must be whole numbers from 1 to 65535: 0 stands for nodata. Renumber the field."


class ModelUnreadable(EngineError):
    message = "This is not a model of HSI Active, or it is damaged. Train it again."


class ModelMismatch(EngineError):
    message = "The model was trained on other bands. Choose the same bands, or train on this raster."


class CannotRead(EngineError):
    message = "A file that is needed cannot be read. Check that it is there."


class CannotWrite(EngineError):
    message = "The result cannot be written there. Choose another folder."


class BadFile(EngineError):
    message = "A file cannot be read or written. Choose another one."


class DiskFull(EngineError):
    message = "There is not enough free disk space for the result. Free some, or choose another disk."


class OutOfMemory(EngineError):
    message = "The engine ran out of memory. Close other programs, or choose fewer bands or a smaller mask."
