"""The plugin as QGIS sees it: the Processing provider, the dock and two menu entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt

from .algorithms.provider import PROVIDER_ID, HsiActiveProvider
from .translation import tr

if TYPE_CHECKING:
    from .client.install_action import InstallAction
    from .gui.dock import HsiDock


class HsiActivePlugin:
    """Registers what the plugin offers and takes it away again."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface  # None in qgis_process
        self._provider: HsiActiveProvider | None = None
        self._install: InstallAction | None = None
        self.dock: HsiDock | None = None

    def initProcessing(self) -> None:
        """Register the provider; `qgis_process` calls this alone."""
        self._provider = HsiActiveProvider()  # kept: the registry's copy is only the C++ half
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Register the provider, the dock and the menu entries."""
        from .client.install_action import InstallAction
        from .gui.dock import HsiDock

        self.initProcessing()
        self.dock = HsiDock(self._iface)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self._show_dock = self.dock.toggleViewAction()
        self._install = InstallAction(self._iface)
        for action in (self._show_dock, self._install):
            self._iface.addPluginToMenu(tr("HSI Active"), action)

    def unload(self) -> None:
        """Take everything away and end the engine."""
        if self.dock is not None and self._install is not None:
            self._install.stop()
            for action in (self._show_dock, self._install):
                self._iface.removePluginMenu(tr("HSI Active"), action)
            self.dock.remove()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = self._install = None
        QgsApplication.processingRegistry().removeProvider(PROVIDER_ID)
