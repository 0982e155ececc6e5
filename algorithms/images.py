"""Folders of images, laid out on one raster: the contact sheet."""

from __future__ import annotations

import os

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..protocol.figures import ContactSheet
from ..protocol.requests import Sheet
from ..translation import tr
from .base import HsiAlgorithm, Parameters

IMAGES, SHEET = "IMAGES", "SHEET"


def declare_images(algorithm: HsiAlgorithm, explanation: str, optional: bool = False) -> None:
    """IMAGES."""
    behaviour = QgsProcessingParameterFile.Behavior.Folder
    folder = QgsProcessingParameterFile(IMAGES, tr("Folder of images"), behaviour, optional=optional)
    algorithm.declare(folder, explanation)


def declare_sheet(algorithm: HsiAlgorithm, name: str, explanation: str, optional: bool = False) -> None:
    """A contact sheet to write."""
    kind = tr("Contact sheet") + " (*.vrt)"
    sheet = QgsProcessingParameterFileDestination(name, tr("Contact sheet"), kind, None, optional, not optional)
    algorithm.declare(sheet, explanation)


def folder_problem(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext, name: str) -> str:
    """Return what is wrong with a folder to read as a sentence, or an empty text."""
    path = algorithm.parameterAsString(parameters, name, context)
    return "" if os.path.isdir(path) else tr("There is no folder {}. Choose another one ({}).").format(path, name)


def holds_folders(path: str) -> bool:
    """Return whether a folder holds others, which may be named after the classes of the images in them."""
    return any(entry.is_dir() for entry in os.scandir(path))


def lay_out(
    algorithm: HsiAlgorithm,
    folder: str,
    sheet: str,
    feedback: QgsProcessingFeedback,
    seconds: str | None = None,
    classes: str | None = None,
) -> ContactSheet:
    """Lay the images of a folder out on a sheet and return what the engine tells of it."""
    later = os.path.abspath(seconds) if seconds else None
    laid = algorithm.ask(Sheet(os.path.abspath(folder), sheet, later, classes), feedback)
    feedback.pushInfo(tr("{} images on one sheet, {} left out.").format(laid.images, laid.skipped))
    return laid
