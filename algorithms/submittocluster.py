"""Submit to cluster: a job folder that maps rasters of any size as a SLURM job array, where the data is."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..client.geometries import given_crs
from ..protocol.catalogue import MAPS
from ..translation import tr
from . import parameters as p
from .base import Outputs, Parameters
from .inputs import companion_problem, model_problem, raster_path, raster_problem
from .map_algorithm import COG
from .scene_algorithm import SceneAlgorithm

ALSO, CLUSTER_PATH, FOLDER, PARTITION = "ALSO", "CLUSTER_PATH", "FOLDER", "PARTITION"
TASKS, HOURS, MEMORY, CPUS, GPUS = "TASKS", "HOURS", "MEMORY", "CPUS", "GPUS"


class SubmitToCluster(SceneAlgorithm):
    """hsiactive:submittocluster."""

    ID = "submittocluster"

    def displayName(self) -> str:
        return tr("Submit to cluster")

    def about(self) -> str:
        return tr(
            "Writes a folder with all that maps rasters of any size with SLURM: the model, the list of blocks, the "
            "engine and a script that submits them. Copy it to the cluster and run submit.sh there; its README.md "
            "tells how. Nothing is sent and no password is asked for. Then use Collect from cluster."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        rasters = QgsProcessingParameterMultipleLayers(p.RASTER, tr("Rasters"), QgsProcessing.SourceType.TypeRaster)
        text = tr("Raster files of the bands of the model. Those on one grid become one map, the last one on top.")
        self.declare(rasters, text)
        p.declare_second(self)
        p.declare_mask(self)
        p.declare_model(self, tr("A model file of Train classifier or Train segmenter."))
        p.declare_choices(self, ALSO, tr("Beside the class map"), MAPS, [])
        cog = QgsProcessingParameterBoolean(COG, tr("Cloud Optimized GeoTIFF"), False)
        self.declare(cog, tr("Write each map as one file, too, in the layout for reading over a network."))
        where = QgsProcessingParameterString(CLUSTER_PATH, tr("Folder of the rasters on the cluster"), "", False, True)
        self.declare(where, tr("Where the raster files lie there. Without it, at the same paths as here."))
        text = tr("How many jobs share the work, at most 1000. 0: as many as take some minutes each.")
        p.declare_number(self, TASKS, tr("Tasks (0: as many as needed)"), 0, 0, text)
        for name, description, default, explanation in (
            (HOURS, tr("Hours"), 4, tr("The most that a task may take.")),
            (MEMORY, tr("Memory (GB)"), 8, tr("Of a task.")),
            (CPUS, tr("CPUs"), 4, tr("Threads of a task. Another number may change the last digits of a map.")),
            (GPUS, tr("GPUs"), 0, tr("Of a task. With 0 it uses none.")),
        ):
            p.declare_number(self, name, description, default, 0 if name == GPUS else 1, explanation, advanced=True)
        partition = QgsProcessingParameterString(PARTITION, tr("Partition"), "", False, True)
        text = tr("The part of the cluster, if it is not the default one. submit.sh takes further options of sbatch.")
        self.declare(partition, text, advanced=True)
        folder = QgsProcessingParameterFolderDestination(FOLDER, tr("Job folder"))
        self.declare(folder, tr("The folder to write, one for each mosaic. A temporary one is gone when QGIS ends."))
        for name, description in (("BLOCK_COUNT", tr("Blocks")), ("TASK_COUNT", tr("Tasks of the job array"))):
            self.addOutput(QgsProcessingOutputNumber(name, description))

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        singly = self._singly(parameters)
        if not singly:
            return tr("Choose one or more rasters ({}).").format(p.RASTER)
        if len(singly) > 1 and parameters.get(p.SECOND):
            return tr("A second date is of one raster. Choose one raster, or leave the second date empty (SECOND).")
        texts = (raster_problem(self, one, context, p.RASTER) for one in singly)
        text = next(filter(None, texts), "")
        return text or companion_problem(self, parameters, context) or model_problem(self, parameters, context)

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> bool:
        ready = super().prepareAlgorithm(parameters, context, feedback)
        singly = [(one, self.parameterAsRasterLayer(one, p.RASTER, context)) for one in self._singly(parameters)]
        self._rasters = [(raster_path(self, one, context, p.RASTER), given_crs(layer)) for one, layer in singly]
        return ready

    def takes_bands(self, parameters: Parameters) -> bool:
        return False

    def work(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Outputs:
        scenes = []
        for path, crs_wkt in self._rasters:
            self._scene.raster, self._scene.crs_wkt = path, crs_wkt
            scenes.append(self._scene.for_engine(self, parameters, context, feedback))
        whole = {name: self.parameterAsInt(parameters, name, context) for name in (TASKS, HOURS, MEMORY, CPUS, GPUS)}
        args = {
            "scene": scenes,
            "model": os.path.abspath(self.parameterAsFile(parameters, p.MODEL, context)),
            "folder": os.path.abspath(self.parameterAsString(parameters, FOLDER, context)),
            "also": self.parameterAsEnumStrings(parameters, ALSO, context),
            "cog": self.parameterAsBoolean(parameters, COG, context),
            "where": self.parameterAsString(parameters, CLUSTER_PATH, context).strip() or None,
            "tasks": whole[TASKS] or None,
            "hours": whole[HOURS],
            "memory_gb": whole[MEMORY],
            "cpus": whole[CPUS],
            "gpus": whole[GPUS],
            "partition": self.parameterAsString(parameters, PARTITION, context),
        }
        result = self.ask("plan_mosaic", args, feedback)
        text = tr("{} blocks in {} tasks. Copy {} to the cluster and run submit.sh there; README.md tells how.")
        feedback.pushInfo(text.format(result["blocks"], result["tasks"], result["folder"]))
        return {FOLDER: result["folder"], "BLOCK_COUNT": result["blocks"], "TASK_COUNT": result["tasks"]}

    def _singly(self, parameters: Parameters) -> list[Parameters]:
        """Return the parameters with one raster each."""
        rasters = parameters.get(p.RASTER) or []
        singly = rasters if isinstance(rasters, (list, tuple)) else [rasters]
        return [{**parameters, p.RASTER: one} for one in singly]
