"""The plugin as QGIS sees it: the Processing provider, the dock and two menu entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt

from .algorithms.provider import PROVIDER_ID, HsiActiveProvider
from .translation import tr

if TYPE_CHECKING:
    from .gui.dock import HsiDock
    from .gui.engine_action import EngineAction


class HsiActivePlugin:
    """Registers what the plugin offers and takes it away again."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface  # None in qgis_process
        self._provider: HsiActiveProvider | None = None
        self._engine: EngineAction | None = None
        self.dock: HsiDock | None = None

    def initProcessing(self) -> None:
        """Register the provider; `qgis_process` calls this alone."""
        self._provider = HsiActiveProvider()  # kept: the registry's copy is only the C++ half
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Register the provider, the dock and the menu entries."""
        from .gui.dock import HsiDock
        from .gui.engine_action import EngineAction

        self.initProcessing()
        self._engine = EngineAction(self._iface)
        self.dock = HsiDock(self._iface, self._engine)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self._show_dock = self.dock.toggleViewAction()
        for action in (self._show_dock, self._engine):
            self._iface.addPluginToMenu(tr("HSI Active"), action)

    def unload(self) -> None:
        """Take everything away and end the engine."""
        if self.dock is not None and self._engine is not None:
            self._engine.stop()
            for action in (self._show_dock, self._engine):
                self._iface.removePluginMenu(tr("HSI Active"), action)
            self.dock.remove()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = self._engine = None
        QgsApplication.processingRegistry().removeProvider(PROVIDER_ID)
