"""Folders of images, laid out on one raster: the contact sheet."""

import os

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterFileDestination

from ..translation import tr

IMAGES, SHEET = "IMAGES", "SHEET"


def declare_images(algorithm, explanation, optional=False):
    """IMAGES."""
    behaviour = QgsProcessingParameterFile.Behavior.Folder
    folder = QgsProcessingParameterFile(IMAGES, tr("Folder of images"), behaviour, optional=optional)
    algorithm.declare(folder, explanation)


def declare_sheet(algorithm, name, explanation, optional=False):
    """A contact sheet to write."""
    kind = tr("Contact sheet") + " (*.vrt)"
    sheet = QgsProcessingParameterFileDestination(name, tr("Contact sheet"), kind, None, optional, not optional)
    algorithm.declare(sheet, explanation)


def folder_problem(algorithm, parameters, context, name):
    """Return what is wrong with a folder to read as a sentence, or an empty text."""
    path = algorithm.parameterAsString(parameters, name, context)
    return "" if os.path.isdir(path) else tr("There is no folder {}. Choose another one ({}).").format(path, name)


def holds_folders(path):
    """Return whether a folder holds others, which may be named after the classes of the images in them."""
    return any(entry.is_dir() for entry in os.scandir(path))


def lay_out(algorithm, folder, sheet, feedback, seconds=None, classes=None):
    """Lay the images of a folder out on a sheet and return what the engine tells of it."""
    seconds = os.path.abspath(seconds) if seconds else None
    args = {"images": os.path.abspath(folder), "path": sheet, "seconds": seconds, "classes": classes}
    result = algorithm.ask("sheet", args, feedback)
    feedback.pushInfo(tr("{} images on one sheet, {} left out.").format(result["images"], result["skipped"]))
    return result
