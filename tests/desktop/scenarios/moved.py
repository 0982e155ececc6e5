"""Sessions that were moved, whose raster is gone or another one, that are open elsewhere, and two in one project."""

from inside import dialogs, driver
from inside.analyst import Analyst
from inside.watch import expect_log
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QPushButton
from qgis.utils import iface


def play(project, reference, found_at, other, stays=False):
    """Open a project; give the raster's new place if it is gone; start a session on `other` and come back."""
    analyst = Analyst(reference)
    for words in ("is gone", "another raster", "open elsewhere"):
        expect_log(words)
    if found_at:  # then QGIS asks for the raster's layer as well
        dialogs.expect(_keep_unavailable_layers)
    iface.addProject(project)
    analyst.show_dock()
    driver.wait_for(lambda: analyst.session is not None or driver.sentences(), "the session or a word on it")
    driver.pause(0.2)
    driver.wait_for(lambda: not analyst.workbench.busy, "the raster to be looked at")
    told = {"messages": driver.sentences()}
    if analyst.session is None:
        return {**told, **_open_anyway(analyst)}
    told.update(place=analyst.place(), layers=_layers(), raster=analyst.workbench.raster)
    if stays:
        driver.tell(waiting=True)
        driver.wait_for(lambda: False, "the test to kill this QGIS", still_s=10**6)
    if found_at:
        told["found"] = _find_raster(analyst, found_at)
    if other:
        told["switched"] = _switch(analyst, other)
    QgsProject.instance().setDirty(False)
    return told


def _keep_unavailable_layers(dialog):
    (button,) = [b for b in dialog.findChildren(QPushButton) if "Keep" in b.text()]
    button.click()


def _layers():
    layers = QgsProject.instance().mapLayers().values()
    return sorted([layer.name(), layer.isValid(), layer.source().split("|")[0]] for layer in layers)


def _open_anyway(analyst):
    (button,) = [b for b in iface.messageBar().findChildren(QPushButton) if b.text() == "Open anyway"]
    button.click()
    driver.wait_for(lambda: analyst.session is not None, "the session")
    QgsProject.instance().setDirty(False)
    return {"place": analyst.place()}


def _find_raster(analyst, path):
    """Say where the raster is; answer a question and update."""
    assert not driver.find("updateButton").isEnabled()
    if not driver.sees("sceneFile"):
        driver.click("sceneFold")
    driver.choose_file("sceneFile", path)
    driver.wait_for(lambda: analyst.workbench.raster == path, "the raster's new place")
    analyst.go_to_pending()
    analyst.answer()
    analyst.update()
    return analyst.place()


def _switch(analyst, other):
    """Begin a second session in the project, then choose the first again."""
    first = analyst.place()
    assert first["question"]
    if not driver.sees("sceneFile"):
        driver.click("sceneFold")
    driver.choose_file("sceneFile", other)
    driver.wait_for(lambda: analyst.workbench.state == "read", "the other raster")
    driver.click("startButton")
    driver.wait_for(lambda: analyst.workbench.state == "no classes", "the other session")
    driver.wait_for(lambda: driver.sees("classTree"), "the classes to unfold")
    if not driver.sees("sceneFile"):
        driver.click("sceneFold")
    combo = driver.find("sessions")
    combo.setCurrentIndex(combo.findData(first["file"]))
    combo.activated.emit(combo.currentIndex())
    driver.wait_for(lambda: analyst.session and str(analyst.session.path) == first["file"], "the first session")
    driver.wait_for(lambda: driver.find("questionNumber").text() == first["question"], "the same question")
    groups = [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups()]
    return {
        "before": first,
        "after": analyst.place(),
        "groups": groups,
    }
