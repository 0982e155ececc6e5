"""What may be asked for later goes to QGIS's log messages, in a tab of their own; from any thread."""

from qgis.core import Qgis, QgsMessageLog, QgsSettings

TAB = "HSI Active"
SETTING = "hsi_active/log_level"  # the least level that is kept, here and by the engine
LEVELS = {
    "debug": Qgis.MessageLevel.NoLevel,
    "info": Qgis.MessageLevel.Info,
    "warning": Qgis.MessageLevel.Warning,
    "error": Qgis.MessageLevel.Critical,
}


def log_level() -> str:
    """Return the setting: a key of LEVELS, "info" unless the analyst chose another."""
    level = str(QgsSettings().value(SETTING, "info")).lower()
    return level if level in LEVELS else "info"


def log(text: str, level: str = "info") -> None:
    """Keep a line, if the setting lets it through; nothing is shown."""
    order = list(LEVELS)
    if order.index(level) >= order.index(log_level()):
        QgsMessageLog.logMessage(text, TAB, LEVELS[level], False)
