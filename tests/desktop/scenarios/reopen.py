"""Opens a project in a new QGIS and goes on labelling."""

from inside import driver
from inside.analyst import Analyst
from qgis.core import QgsProject
from qgis.utils import iface


def play(project, reference, shots=None, prefix=""):
    """Return where the analyst is after opening, and after one more answer."""
    analyst = Analyst(reference, shots, prefix)
    assert iface.addProject(project)
    analyst.show_dock()
    driver.wait_for(lambda: analyst.workbench.state == "labelling", "the session to be reopened")
    analyst.shot("reopened")
    before = analyst.place()
    analyst.go_to_pending()
    analyst.answer()
    after = analyst.place()
    groups = [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups()]
    QgsProject.instance().setDirty(False)
    return {"before": before, "after": after, "groups": groups}
