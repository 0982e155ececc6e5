"""The classes of images that lie in folders named after them, as scene data sets do."""

import os

import numpy as np

from ...protocol.catalogue import default_colour
from ..errors import BadRequest
from ..maps.outputs import ClassMap
from ..raster.cube import Cube
from .file import read_cells


def folder_classes(images: list[str]) -> list[str | None]:
    """The name of each image's folder; None for images in the folder that all the others are in."""
    folders = [os.path.dirname(image) for image in images]
    top = os.path.commonpath(folders) if folders else ""
    return [None if folder == top else os.path.basename(folder) for folder in folders]


def folder_table(images: list[str]) -> list[dict]:
    """The class table of the folders that images are in. Raises BadRequest for fewer than two classes."""
    found = sorted({name for name in folder_classes(images) if name})
    if len(found) < 2:
        raise BadRequest("The images lie in fewer than two folders. Put those of a class into a folder of its name.")
    return [{"id": i, "name": name, "colour": default_colour(i - 1)} for i, name in enumerate(found, 1)]


def write_classes(sheet: str, path: str) -> list[dict]:
    """Write a class map of a contact sheet, all of an image as its folder is named; return the class table.

    Images outside such folders are 0. Raises BadRequest for fewer than two classes, CannotWrite.
    """
    cells = read_cells(sheet)
    images = [image for image, _ in cells]
    names, classes = folder_classes(images), folder_table(images)
    ids = {entry["name"]: entry["id"] for entry in classes}
    output = ClassMap(Cube(sheet), path, classes)
    with output.opened(cog=False) as write:
        for name, (_, cell) in zip(names, cells, strict=True):
            if name:
                values = np.full((1, cell.rows, cell.columns), ids[name], output.profile["dtype"])
                output.count(values)
                write(cell, values)
    return classes
