"""The files that no result may take the place of: those that a run reads, with what belongs to them.

Files are told apart by what the disk says they are, so links, relative paths and other letter case make no difference.
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Optional
from urllib.parse import unquote

from .sentence import Sentence

AFTER_NAME = (".aux.xml", ".ovr", ".msk", ".hdr", ".qml", "-wal", "-shm", "-journal")  # cube.tif.ovr
AFTER_STEM = (  # cube.hdr beside cube.dat
    *(".hdr", ".aux", ".rrd", ".ige", ".qml", ".qmd", ".tfw", ".wld", ".xml"),
    *(".dbf", ".shx", ".prj", ".cpg", ".qix", ".sbn", ".sbx", ".qpj"),
)
IMAGE_ENDINGS = {
    *(".tif", ".tiff", ".png", ".jpg", ".jpeg", ".jp2", ".bmp", ".webp", ".img", ".bil", ".bip", ".bsq", ".dat"),
}
COMPANIONS = {  # written with a file of this ending; of a page its figures, see engine/report/figures.py
    ".shp": (".dbf", ".shx", ".prj", ".cpg"),
    ".html": ("_figures.csv", "_figures.json"),
    ".sli": (".hdr", ".csv"),
}
STYLED = (".tif", ".tiff")  # get a style beside them
MOST_PARTS = 12  # of a name with colons in it
SESSION_TABLES = {"samples", "regions", "classes"}

Named = tuple[str, str]  # what a file is called in a sentence, and its path


class KeptFiles:
    """Files that are read, each with what it is called."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}  # by real path, whether it is there or not
        self._numbers: dict[tuple[int, int], str] = {}  # by number on the disk
        self._folders: dict[tuple[int, int], str] = {}  # of images

    def add(self, called: str, source: str, more: Iterable[str] = ()) -> None:
        """Keep the files that the name of a data source means; `more`: others that it is made of."""
        for path in files_of(source):
            self._names.update(dict.fromkeys(map(_real, belonging_to(path)), called))
            for one in belonging_to(path):
                self._keep(called, one)
        for path in more:
            self._keep(called, path)
        if os.path.isdir(source):
            self._folders[_number(source)] = called

    def owner(self, path: str) -> str | None:
        """What the file at a path is called, None for one that nobody reads."""
        known = self._names.get(_real(path)) or self._numbers.get(_number(path))
        return known or (self._image_of(path) if self._folders else None)

    def _keep(self, called: str, path: str) -> None:
        number = _number(path)
        if number != NOWHERE:
            self._numbers[number] = called

    def _image_of(self, path: str) -> str | None:
        """The folder of images that a file, if it may be one of them, lies in."""
        if not os.path.isfile(path) or Path(path).suffix.lower() not in IMAGE_ENDINGS | {"", ".hdr"}:
            return None
        folders = (self._folders.get(_number(str(folder))) for folder in Path(_real(path)).parents)
        return next(filter(None, folders), None)


NOWHERE = (0, 0)  # the number of no file


def clash(kept: KeptFiles, outputs: Iterable[Named], styled: bool = False) -> str:
    """What is wrong with the files to write, as a sentence, or an empty text; `styled`: rasters get a style, too."""
    taken: dict[str, str] = {}
    for called, path in outputs:
        with_them = companions(path, styled)
        for file in with_them:
            if owner := kept.owner(file):
                text = "{called} would overwrite {file}, which belongs to {owner}. Choose another name."
                return Sentence(text, called=called, file=os.path.basename(file), owner=owner)
            if other := taken.get(_real(file).casefold()):
                text = "{other} and {called} are the same file. Give each a name of its own."
                return Sentence(text, other=other, called=called)
            if file != path and file.endswith(".qml") and os.path.lexists(file) and not os.path.lexists(path):
                text = "{called} would overwrite {file}, the style of another file. Move it, or choose another name."
                return Sentence(text, called=called, file=os.path.basename(file))
        taken.update({_real(file).casefold(): called for file in with_them})
        if is_session(path):
            text = "{called} would overwrite {file}, a session file with its answers. Choose another name."
            return Sentence(text, called=called, file=os.path.basename(path))
    return ""


def clash_in_folder(kept: KeptFiles, called: str, folder: str, patterns: Iterable[str]) -> str:
    """The same for files of these patterns that are written into a folder."""
    there = (str(path) for pattern in patterns for path in Path(folder).glob(pattern))
    owned = ((path, kept.owner(path)) for path in there if os.path.isfile(path))
    for path, owner in owned:
        if owner:
            text = "{called} would overwrite {file}, which belongs to {owner}. Choose another folder."
            return Sentence(text, called=called, file=os.path.basename(path), owner=owner)
    return ""


def companions(path: str, styled: bool) -> list[str]:
    """A file to write, and what is written beside it."""
    stem, ending = os.path.splitext(path)
    style = (".qml",) if styled and ending.lower() in STYLED else ()
    return [path, f"{path}.aux.xml", *(stem + other for other in (*style, *COMPANIONS.get(ending.lower(), ())))]


def belonging_to(path: str) -> list[str]:
    """A file, and the names of those beside it that GDAL or QGIS read with it."""
    stem = os.path.splitext(path)[0]
    beside = [stem + ending for ending in AFTER_STEM if os.path.isfile(stem + ending)]
    return [path, *(path + ending for ending in AFTER_NAME), *beside]


def files_of(source: str) -> list[str]:
    """The files on this disk that the name of a data source means: a path, or a text with one in it, as
    `layers.gpkg|layername=a`, `file:///a.csv?type=csv`, `NETCDF:"a.nc":b`, `/vsizip/a.zip/b.tif`."""
    if os.path.isfile(source):
        return [source]
    found: dict[str, None] = {}
    for piece in _pieces(source):
        path = _climbed(piece)
        if path is not None:
            found[path] = None
    return list(found)


def is_session(path: str | Path) -> bool:
    """Whether a file is a session's GeoPackage, which holds what cannot be made again."""
    if not os.path.isfile(path):
        return False
    try:
        with contextlib.closing(sqlite3.connect(f"{Path(path).absolute().as_uri()}?immutable=1", uri=True)) as file:
            return {name for (name,) in file.execute("SELECT name FROM sqlite_master")} >= SESSION_TABLES
    except sqlite3.Error:
        return False


def _pieces(source: str) -> Iterator[str]:
    """The parts of a text that may be a path."""
    for text in dict.fromkeys((source, unquote(source))):
        for piece in dict.fromkeys([text.split("|")[0], *re.split(r"[|?&\"'{}]", text)]):
            parts = piece.strip().split(":", MOST_PARTS)
            ranges = ((start, end) for start in range(len(parts)) for end in range(start + 1, len(parts) + 1))
            joined = (":".join(parts[start:end]) for start, end in ranges)
            yield from (re.sub(r"^(/vsi\w+/)+|^\w+=", "", one) for one in joined)


def _climbed(piece: str) -> Optional[str]:
    """A file, or the archive that a path leads into; None for neither."""
    for path in (piece, *map(str, Path(piece).parents)) if piece.strip("/\\. ") else ():
        try:
            if os.path.isfile(path):
                return path
            if os.path.isdir(path):
                return None
        except ValueError:  # not a name that a file can have
            return None
    return None


def _real(path: str) -> str:
    return os.path.normcase(os.path.realpath(path))


def _number(path: str) -> tuple[int, int]:
    """What tells a file from others on this computer's disks, NOWHERE when there is none."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return NOWHERE
    return status.st_dev, status.st_ino
