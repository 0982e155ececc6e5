"""The plugin as QGIS sees it: the Processing provider, the dock with its button, and three menu entries."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from .algorithms.provider import PROVIDER_ID, HsiActiveProvider
from .client.environment import own_folder
from .client.log import log
from .protocol.own import register_all
from .translation import install_translator, spoken, tr

if TYPE_CHECKING:
    from .gui.dock import HsiDock
    from .gui.engine_action import EngineAction

ICON = Path(__file__).resolve().parent / "resources" / "icon.svg"


class HsiActivePlugin:
    """Registers what the plugin offers and takes it away again."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface  # None in qgis_process
        self._translator = install_translator()  # kept: Qt only borrows it
        self._provider: HsiActiveProvider | None = None
        self._engine: EngineAction | None = None
        self._actions: list[QAction] = []
        self.dock: HsiDock | None = None

    def initProcessing(self) -> None:
        """Register the provider, and strategies and learners of the user's own; `qgis_process` calls this alone."""
        for problem in register_all(own_folder()):
            log(spoken(problem), "warning")
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
        show = self.dock.toggleViewAction()
        show.setIcon(QIcon(str(ICON)))
        self._iface.addToolBarIcon(show)
        self._actions = [show, self.dock.product_action, self._engine]
        for action in self._actions:
            self._iface.addPluginToMenu(tr("HSI Active"), action)

    def unload(self) -> None:
        """Take everything away and end the engine."""
        if self.dock is not None and self._engine is not None:
            self._engine.stop()
            self._iface.removeToolBarIcon(self._actions[0])
            for action in self._actions:
                self._iface.removePluginMenu(tr("HSI Active"), action)
            self.dock.remove()
            self._iface.removeDockWidget(self.dock)
            menus = self._iface.mainWindow().findChildren(QMenu)
            empty = [menu for menu in menus if menu.title() == tr("HSI Active") and menu.isEmpty()]  # QGIS keeps it
            for one in (self.dock, *empty):
                one.deleteLater()
            self.dock = self._engine = None
            self._actions = []
        QgsApplication.processingRegistry().removeProvider(PROVIDER_ID)
        if self._translator is not None:
            QgsApplication.removeTranslator(self._translator)
