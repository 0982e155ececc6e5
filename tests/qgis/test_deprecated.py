"""The dock calls nothing that this QGIS has deprecated."""

import warnings

from hsi_active_qgis.client.install.installation import Installation
from hsi_active_qgis.gui.dock import Panels
from hsi_active_qgis.gui.engine.strip import EngineStrip


def test_the_panels_are_made_without_a_warning(qgis_app, qgis_iface):
    with warnings.catch_warnings():
        warnings.simplefilter("error", DeprecationWarning)
        Panels(EngineStrip(Installation()))
