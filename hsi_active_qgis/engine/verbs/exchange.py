"""Verbs that write what other programs read."""

from pathlib import Path

from ...protocol.reading import plain
from ...protocol.requests import DescribeModel, ExportOnnx, ExportSpectra
from ...protocol.results import ModelDescription, WrittenOnnx, WrittenSpectra
from ..errors import BadRequest
from ..exchange.library import write_library
from ..exchange.model_card import describe
from ..exchange.onnx_file import write_onnx
from ..exchange.samples import SCP, SITS, write_scp, write_sits
from ..exchange.spectra import read_spectra
from ..exchange.vector import DRIVERS, write_points
from ..learners import load_model
from ..progress import Progress
from ..raster.cube import Cube
from ..raster.geometries import Grid
from ..raster.labels import burn
from ..verb import verb
from .teaching import entries


@verb
def export_spectra(request: ExportSpectra, progress: Progress) -> WrittenSpectra:
    """Write the labelled pixels with their spectra: as ENVI spectral library (.sli), GeoPackage or GeoJSON; without
    them as samples of sits (.csv) or of SCP (.scp.gpkg)."""
    ending = Path(request.path).suffix.lower()
    if ending not in (".sli", SITS, *DRIVERS):
        raise BadRequest(
            "Labels are written to .sli, {drivers}, {sits} or {scp}. Choose another name than {path}.",
            drivers=", ".join(DRIVERS),
            sits=SITS,
            scp=SCP,
            path=request.path,
        )
    cube = Cube.of(request.scene)
    labels = burn(cube, plain(request.answers), plain(request.classes))
    spectra, missing = read_spectra(cube, labels, progress)
    progress(1.0, "Writing spectra")
    if request.path.lower().endswith(SCP):
        write_scp(spectra, Grid(cube.transform, cube.shape), request.path)
    elif ending == SITS:
        write_sits(spectra, request.path, request.start_date, request.end_date)
    elif ending == ".sli":
        write_library(spectra, request.path)
    else:
        write_points(spectra, request.path, ending)
    notices = cube.notices + labels.notices + missing
    return WrittenSpectra(request.path, len(spectra.ids), entries(labels.classes), notices)


@verb
def describe_model(request: DescribeModel, progress: Progress) -> ModelDescription:
    """Write what a model is as a STAC item of the extension MLM, for catalogues and other programs."""
    return describe(request.model, request.path)


@verb
def export_onnx(request: ExportOnnx, progress: Progress) -> WrittenOnnx:
    """Write a model as ONNX for other programs, Deepness among them; see exchange/onnx_file.py."""
    model = load_model(request.model)
    progress(0.0, "Writing the model")
    return write_onnx(model, model.recipe.open_scene(plain(request.scene), "cpu").cube, request.path)
