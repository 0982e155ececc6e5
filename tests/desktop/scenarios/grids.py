"""On rasters of any grid: where questions are drawn, which pixel a click hits, where the answers lie."""

import os

from inside import driver
from inside.analyst import Analyst
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.utils import iface, plugins

SPOTS = ((0.31, 0.42), (0.55, 0.5), (0.64, 0.71))  # of the raster's height and width, to be clicked


def play(scenes, reference, shots=None, large=None):
    """Label each scene a little; return what was drawn and hit, in the project's coordinates."""
    left = _give_up(Analyst(reference, shots), large) if large else None
    return {
        "left": left,
        "scenes": [_label(Analyst(reference, shots, f"{n}-"), **scene) for n, scene in enumerate(scenes, 1)],
    }


def _label(analyst, raster, painted, project_crs, folder, by="file", crs=None):
    iface.newProject()
    analyst.show_dock()
    analyst.open_scene(raster, by, crs)
    driver.wait_until_drawn()  # by then QGIS has taken the first layer's CRS for the project
    if project_crs:
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem(project_crs))
    analyst.name_classes(["dark", "bright"])
    analyst.update()
    analyst.go_to_pending()
    analyst.shot("questions")
    questions = [_visit(analyst, number) for number in range(6)]
    hits = [_hit(analyst, *spot) for spot in SPOTS]
    analyst.update()
    analyst.shot("map")
    samples = analyst.session.samples("\"state\" = 'answered'")
    told = {
        "questions": questions,
        "hits": hits,
        "samples": samples,
        "colours": _colours(painted, [(sample["x"], sample["y"]) for sample in samples], crs),
        "map": analyst.workbench.rounds.maps.paths(analyst.session.round)["classes"],
        "boxes": [_box(analyst.scene_layer()), _box(analyst.workbench.layers.find("classes"))],
    }
    _export(analyst, folder)
    QgsProject.instance().setDirty(False)
    return told


def _give_up(analyst, large):
    """Cancel the reading of a large product; return what is in its folder then and what the dock says."""
    analyst.show_dock()
    driver.choose_file("sceneFile", large)
    driver.wait_for(lambda: analyst.workbench.background.fraction > 0, "the reading to be under way")
    step = driver.find("nextStep").text()
    analyst.shot("reading", drawn=False)
    driver.click("cancelRead")
    driver.wait_for(lambda: not analyst.workbench.busy and not driver.sees("cancelRead"), "the end of the reading")
    after = [driver.find("nextStep").text(), driver.find("sceneFile").filePath(), analyst.workbench.raster]
    return {"files": sorted(os.listdir(os.path.dirname(large))), "step": step, "after": after}


def _box(layer):
    box = layer.extent()
    return [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]


def _colours(painted, places, crs):
    """Draw a raster on the same grid whose colours tell row and column; return them at places of its CRS."""
    options = QgsRasterLayer.LayerOptions(False)
    options.skipCrsValidation = True
    layer = QgsRasterLayer(painted, "painted", "gdal", options)
    if crs:
        layer.setCrs(QgsCoordinateReferenceSystem(crs))
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3))
    canvas = iface.mapCanvas()
    canvas.zoomToFullExtent()
    driver.wait_until_drawn()
    settings = QgsMapSettings(canvas.mapSettings())
    settings.setLayers([layer])
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    picture, colours = job.renderedImage(), []
    for place in places:
        spot = settings.mapToPixel().transform(settings.layerToMapCoordinates(layer, QgsPointXY(*place)))
        colour = picture.pixelColor(int(spot.x()), int(spot.y()))
        colours.append([colour.red(), colour.green()])
    return colours


def _export(analyst, folder):
    """Export answers as table and layer, polygons, maps and report."""
    driver.unfold("exportButton")
    for name in ("polygons", "answers_csv"):
        if not driver.find(f"export_{name}").isChecked():
            driver.click(f"export_{name}")
    analyst.export(folder)
    driver.wait_for(lambda: folder in driver.find("resultText").text(), "the export's end")


def _visit(analyst, number):
    """Go to a question, click where its layer draws it, answer; return its pixel and where it was drawn."""
    canvas, layers = iface.mapCanvas(), analyst.workbench.layers
    current = analyst.go_to_pending()
    driver.wait_until_drawn()
    feature = layers.find("questions").getFeature(current.fid)
    drawn = canvas.mapSettings().layerToMapCoordinates(layers.find("questions"), feature.geometry().asPoint())
    halo = plugins["hsi_active_qgis"].dock._map_side._halo
    off = halo._rectangle().center() - QPointF(*canvas.getCoordinateTransform().transform(drawn))
    driver.key(Qt.Key.Key_Right)
    driver.canvas_click(drawn.x(), drawn.y())
    driver.wait_for(lambda: analyst.workbench.current.fid == current.fid, "the question that was clicked")
    driver.key(Qt.Key.Key_1 if number % 2 else Qt.Key.Key_2)
    driver.wait_for(lambda: analyst.state_of(current.fid) == "answered", "the answer on disk")
    return {"row": current.row, "column": current.column, "drawn": [drawn.x(), drawn.y()], "off": off.manhattanLength()}


def _hit(analyst, down, right):
    """Click a screen pixel of the map and label what it hits; return the place clicked and the pixel hit."""
    canvas = iface.mapCanvas()
    canvas.zoomToFullExtent()
    driver.wait_until_drawn()
    extent = canvas.fullExtent()
    wanted = QgsPointXY(extent.xMinimum() + right * extent.width(), extent.yMinimum() + down * extent.height())
    screen = canvas.getCoordinateTransform().transform(wanted)
    spot = canvas.getCoordinateTransform().toMapCoordinates(int(screen.x()), int(screen.y()))
    driver.canvas_click(spot.x(), spot.y())
    driver.wait_for(lambda: analyst.workbench.current is not None, "a pixel to be chosen")
    current = analyst.workbench.current
    driver.key(Qt.Key.Key_1)
    return {"clicked": [spot.x(), spot.y()], "row": current.row, "column": current.column}
