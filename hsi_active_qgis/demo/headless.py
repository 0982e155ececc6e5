"""QGIS without a window: the application, and the plugin's algorithms run in it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback, QgsProject

from ..algorithms.provider import HsiActiveProvider

Run = Callable[[str, dict[str, Any]], dict[str, Any]]  # takes an algorithm's name and its parameters, gives its outputs


@contextmanager
def qgis_with_plugin() -> Iterator[Run]:
    """Run QGIS with Processing and the plugin's provider; yields the function `run(algorithm, parameters)`.

    `run` returns the algorithm's outputs and raises QgsProcessingException with a sentence.
    """
    gdal.SetErrorHandler("CPLQuietErrorHandler")  # what matters reaches the reader as a sentence
    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(application.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = HsiActiveProvider()
    application.processingRegistry().addProvider(provider)

    def run(algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
        try:
            return processing.run(f"{provider.id()}:{algorithm}", parameters, feedback=_Notices())
        except QgsProcessingException as error:
            raise QgsProcessingException(str(error).splitlines()[-1]) from None

    try:
        yield run
    finally:
        QgsProject.instance().clear()
        gc.collect()  # what outlives QGIS, a layer or a dataset of GDAL, ends in a crash
        application.processingRegistry().removeProvider(provider)
        application.exitQgis()


class _Notices(QgsProcessingFeedback):
    """Shows what the engine has to tell, and nothing else."""

    def __init__(self) -> None:
        super().__init__(False)

    def pushWarning(self, warning: str | None) -> None:  # QGIS calls it by this name
        sys.stdout.write(f"  note: {warning}\n")
