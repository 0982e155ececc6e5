from typing import Any

from qgis.core import QgsProcessingFeedback

def run(algOrName: str, parameters: dict[str, Any], feedback: QgsProcessingFeedback | None = ...) -> dict[str, Any]: ...
