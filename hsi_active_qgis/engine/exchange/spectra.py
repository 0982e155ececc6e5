"""The spectra of labelled pixels, with their classes and places."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ...protocol.sentence import counted
from ..errors import BadRequest, NoLabels
from ..progress import Progress, silent
from ..raster.cube import Cube
from ..raster.labels import Labels

SEVERAL = "Spectra are those of one raster. Leave the second date and the further features out."


@dataclass(frozen=True)
class LabelledSpectra:
    """values (spectra, bands) in physical units, float32; ids, rows, columns (spectra,); x, y (spectra,): of the
    pixels' centres in map coordinates; classes: [{"id", "name", "colour"}]; wavelengths, widths (bands,) in nm, None
    where they are not known."""

    values: np.ndarray
    ids: np.ndarray
    rows: np.ndarray
    columns: np.ndarray
    x: np.ndarray
    y: np.ndarray
    bands: list[int]
    classes: list[dict]
    wavelengths: np.ndarray | None
    widths: np.ndarray | None
    crs_wkt: str | None

    @property
    def names(self) -> list[str]:
        """The class of each spectrum."""
        named = {entry["id"]: entry["name"] for entry in self.classes}
        return [named[number] for number in self.ids.tolist()]


def read_spectra(cube: Cube, labels: Labels, progress: Progress = silent) -> tuple[LabelledSpectra, list[str]]:
    """The spectra of labels with a class, window by window, and notices on those without data.

    Raises NoLabels when there are none, BadRequest for a cube of more than one raster.
    """
    if cube.channels != len(cube.bands):
        raise BadRequest(SEVERAL)
    known = labels.take(labels.known)
    parts = [part for part in _read(cube, known, progress) if len(part[0])]
    if not parts:
        raise NoLabels("None of the labels has a class and lies on data of the raster. Give others.")
    index, values = (np.concatenate(several) for several in zip(*parts, strict=True))
    x, y = cube.to_map(known.rows[index], known.columns[index])
    used, crs = np.array(cube.bands) - 1, cube.crs.to_wkt() if cube.crs else None
    waves, widths = (
        None if of_all is None else np.asarray(of_all)[used]
        for of_all in (cube.table.wavelength_nm, cube.table.fwhm_nm)
    )
    places = known.rows[index], known.columns[index], np.asarray(x), np.asarray(y)
    spectra = LabelledSpectra(values, known.ids[index], *places, cube.bands, labels.classes, waves, widths, crs)
    missing = len(known.ids) - len(index)
    told = counted(missing, "label lies on no data and was left out.", "labels lie on no data and were left out.")
    return spectra, [told] if missing else []


def _read(cube: Cube, labels: Labels, progress: Progress) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Which labels lie in each part of the raster and have data, and their spectra (labels, bands)."""
    windows = cube.windows()
    for done, window in enumerate(windows):
        progress(done / len(windows), "Reading spectra")
        for part in cube.parts(window):
            here = np.flatnonzero(part.contains(labels.rows, labels.columns))
            if len(here):
                values, valid = cube.read(part)
                rows, columns = labels.rows[here] - part.row, labels.columns[here] - part.column
                good = valid[rows, columns]
                yield here[good], values[:, rows[good], columns[good]].T
