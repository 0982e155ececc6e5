"""The plugin as QGIS sees it: the Processing provider and one menu entry."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from .algorithms.provider import PROVIDER_ID, HsiActiveProvider


class HsiActivePlugin:
    """Registers what the plugin offers and takes it away again."""

    def __init__(self, iface):
        self._iface = iface  # None in qgis_process
        self._provider = None
        self._install = None

    def initProcessing(self):
        """Register the provider; `qgis_process` calls this alone."""
        self._provider = HsiActiveProvider()  # kept: the registry's copy is only the C++ half
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self):
        """Register the provider and the menu entry."""
        from .install_action import InstallAction

        self.initProcessing()
        self._install = InstallAction(self._iface)
        self._iface.addPluginToMenu(self._menu(), self._install)

    def unload(self):
        """Take everything away and end the engine."""
        if self._install is not None:
            self._install.stop()
            self._iface.removePluginMenu(self._menu(), self._install)
            self._install = None
        QgsApplication.processingRegistry().removeProvider(PROVIDER_ID)

    def _menu(self):
        return QCoreApplication.translate("HsiActive", "HSI Active")
