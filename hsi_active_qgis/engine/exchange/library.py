"""An ENVI spectral library, which SPy, EnMAP-Box and ENVI read; the table beside it is one that EnMAP-Box looks for."""

import csv
import re
from collections import Counter
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

from ...protocol.spreadsheets import guarded
from ..raster.files import written
from .spectra import LabelledSpectra

HEADER = """ENVI
description = {{Spectra of labels by HSI Active}}
samples = {bands}
lines = {spectra}
bands = 1
header offset = 0
file type = ENVI Spectral Library
data type = 4
interleave = bsq
byte order = 0
band names = {{Spectral Library}}
spectra names = {names}
"""
COLUMNS = ("spectra names", "class", "name", "row", "column", "x", "y")


def write_library(spectra: LabelledSpectra, path: str) -> None:
    """Write the spectra as 32-bit floats; beside them their header (.hdr), and a table of classes and places (.csv)."""
    names = [f"{name} {number}" for name, number in _numbered(spectra.names)]
    beside = Path(path)
    with ExitStack() as files:
        data, header, table = (
            files.enter_context(written(str(beside.with_suffix(ending)))) for ending in (beside.suffix, ".hdr", ".csv")
        )
        spectra.values.astype("<f4").tofile(data)
        Path(header).write_text(_header(spectra, names), encoding="utf-8")
        _write_table(spectra, names, table)


def _header(spectra: LabelledSpectra, names: list[str]) -> str:
    text = HEADER.format(bands=len(spectra.bands), spectra=len(names), names=_listed(map(_plain, names)))
    if spectra.wavelengths is not None:
        text += f"wavelength units = Nanometers\nwavelength = {_listed(f'{one:g}' for one in spectra.wavelengths)}\n"
    if spectra.widths is not None:
        text += f"fwhm = {_listed(f'{one:g}' for one in spectra.widths)}\n"
    return text


def _write_table(spectra: LabelledSpectra, names: list[str], path: str) -> None:
    ids, *places = (column.tolist() for column in (spectra.ids, spectra.rows, spectra.columns, spectra.x, spectra.y))
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        for row in zip(map(_plain, names), ids, spectra.names, *places, strict=True):
            table.writerow([guarded(value) for value in row])


def _numbered(names: Iterable[str]) -> Iterable[tuple[str, int]]:
    """Yield each name with how often it has come."""
    seen: Counter[str] = Counter()
    for name in names:
        seen[name] += 1
        yield name, seen[name]


def _listed(values: Iterable[str]) -> str:
    return f"{{\n {', '.join(values)}}}"


def _plain(name: str) -> str:
    """A name without what means something in a header."""
    return re.sub(r"[,;={}\r\n]+", "-", name)
