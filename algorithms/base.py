"""What the algorithms have in common: the engine, progress, cancel, notices, help."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ..client.environment import data_folder, find_python, missing_sentence
from ..client.requests import EngineCancelled, EngineClient, EngineFailure
from ..manual import manual_url
from ..protocol.verb_request import Result, VerbRequest
from ..translation import tr
from .choices import by_name, choice_problem
from .help_text import explained
from .overwriting import outputs_not_shown, overwriting_problem
from .products import as_qgis_checks_them

Parameters = dict[str, Any]  # as QGIS hands them over, by name
Outputs = dict[str, Any]  # by name, as QGIS takes them

ICON = str(Path(__file__).resolve().parents[1] / "resources" / "icon.svg")

_shared: dict[str, EngineClient | None] = {"client": None}
_lock = threading.Lock()


def processing_client() -> EngineClient:
    """Return the engine that all algorithms share; it starts at its first request."""
    python = find_python()
    if python is None:
        raise EngineFailure("NoEngine", missing_sentence())
    with _lock:
        client = _shared["client"]
        if client is not None and client.python != python:
            client.close()
            client = None
        client = client or EngineClient(python, data_folder() / "processing.log")
        _shared["client"] = client
        return client


def close_processing_client() -> None:
    """End the shared engine, if there is one."""
    with _lock:
        client, _shared["client"] = _shared["client"], None
    if client is not None:
        client.close()


class HsiAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that asks the engine; subclasses declare parameters and implement `problem` and `work`."""

    ID = ""

    def name(self) -> str:
        return self.ID

    def group(self) -> str:
        return tr("Active labelling")

    def groupId(self) -> str:
        return "activelabelling"

    def icon(self) -> QIcon:
        return QIcon(ICON)

    def createInstance(self) -> HsiAlgorithm:
        return type(self)()

    def about(self) -> str:
        """Return what the algorithm does, in a few sentences."""
        raise NotImplementedError

    def shortHelpString(self) -> str:
        lines = [f"<p><b>{p.description()}</b>: {p.help()}</p>" for p in self.parameterDefinitions()]
        return f"<p>{self.about()}</p>{''.join(lines)}"

    def helpUrl(self) -> str:
        return manual_url(f"reference/algorithms/{self.ID}")

    def canExecute(self) -> tuple[bool, str]:
        return (True, "") if find_python() else (False, missing_sentence())

    def declare(self, definition: QgsProcessingParameterDefinition, explanation: str, advanced: bool = False) -> None:
        """Add a parameter with the line that explains it; its default and its range are added to that."""
        definition.setHelp(explained(definition, explanation))
        if advanced:
            flag = definition.Flag.FlagAdvanced  # type: ignore[attr-defined]  # its name in QGIS 3.22
            definition.setFlags(definition.flags() | flag)
        self.addParameter(definition)

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """Return what is wrong with the values as a sentence, or an empty text; choices come by name."""
        raise NotImplementedError

    def _problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        text = choice_problem(self, parameters, context) or overwriting_problem(self, parameters, context)
        return text or self.problem(by_name(self, parameters, context), context)

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[bool, str | None]:
        text = self._problem(parameters, context)  # first, for it says what to do
        if text:
            return False, text
        return super().checkParameterValues(as_qgis_checks_them(by_name(self, parameters, context)), context)

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> bool:
        """Refuse bad values here as well: a model runs its steps without `checkParameterValues`."""
        text = self._problem(parameters, context)
        if text:
            raise QgsProcessingException(text)
        if feedback is not None:
            for notice in outputs_not_shown(self, parameters, context):
                feedback.pushWarning(notice)
        self._notices_told: set[str] = set()
        return True

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> Outputs:
        try:
            return self.work(by_name(self, parameters, context), context, feedback or QgsProcessingFeedback())
        except EngineCancelled:
            return {}
        except EngineFailure as failure:
            raise QgsProcessingException(str(failure)) from failure

    def work(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Outputs:
        """Do it, choices by name, and return the outputs; EngineFailure and EngineCancelled may leave this method."""
        raise NotImplementedError

    def ask(self, request: VerbRequest[Result], feedback: QgsProcessingFeedback, tells: bool = True) -> Result:
        """Return the engine's answer; its notices go to the feedback, each once, or are left for another answer."""

        def progress(fraction: float, text: str) -> None:
            feedback.setProgress(100 * fraction)
            if text:
                feedback.setProgressText(text)

        answer = processing_client().request(request, progress, feedback.isCanceled)
        for notice in getattr(answer, "notices", []) if tells else ():
            if notice not in self._notices_told:
                self._notices_told.add(notice)
                feedback.pushWarning(notice)
        return answer
