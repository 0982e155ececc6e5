"""The layers of a session in the QGIS project: views of the session file, beside the maps of map_layers.py."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import cast

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsEditorWidgetSetup,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsUnitTypes,
    QgsVectorLayer,
)

from ..client.pixel_grid import PixelGrid
from ..look.pictures import show_composite
from ..look.styling import (
    SymbolSize,
    answers_renderer,
    areas_renderer,
    class_map_renderer,
    open_raster,
    questions_renderer,
    rank_labels,
)
from ..look.tiles import tile_labels, with_tiles
from ..protocol.shapes import ClassTable
from ..translation import tr
from .checks import MIXED
from .map_layers import MAPS, ROLE, VIEWS, MapLayers
from .queries import ASKED, LAST, WAITS
from .rows import sql
from .tables import TILE, file_of, open_table

HELD = "\"state\" IN ('answered', 'unsure')"
SHOWN = sql(
    HELD, 'AND "fid" IN (SELECT "fid" FROM (', LAST.format(samples="samples"), "))"
)  # of each pixel the last answer only
HIDDEN = ("row", "column", "number", "state", "source", "sample", "rank", "stratum", "share", *TILE)  # in that form
PUT_AWAY = "hsi_active/put_away"  # custom property of layers that are hidden while check points are asked
DONT_KNOW = 0  # in QGIS's own form, where NULL means not answered
METRES_A_DEGREE = 111_320


class SessionLayers(MapLayers):
    """Finds, makes and refreshes them all."""

    def raster(self, path: str, composite: Sequence[int], above: str | None = None) -> QgsRasterLayer:
        """Return the layer that shows a raster, the user's own if there is one; else it is added.

        It lies at the bottom, or just above the layer of another raster.
        """
        layer = raster_layer(self._project, path)
        if layer is None:
            layer = open_raster(path, Path(path).name)
            show_composite(layer, composite)
            self._project.addMapLayer(layer, False)
            root = self._project.layerTreeRoot()
            other = root.findLayer(raster_layer(self._project, above)) if above else None
            parent = cast(QgsLayerTreeGroup, other.parent()) if other else root
            parent.insertLayer(parent.children().index(other) if other else -1, layer)
        return layer

    def toggle_date(self, path: str | None) -> None:
        """Show the raster of the later date or hide it, so that the earlier one is seen."""
        self._toggle(raster_layer(self._project, path))

    def show(self, classes: ClassTable, round_number: int) -> None:
        """Make what is missing and bring symbols, form and filter up to date."""
        size = _symbol_size(self._grid, self._crs)
        areas = self._areas()
        if areas is not None:
            areas.setRenderer(areas_renderer(classes))
            _set_up_form(areas, classes)
        answers = self._view("answers", tr("Answers"), "samples", SHOWN)
        also = with_tiles if self._session.has_tiles() else (lambda renderer: renderer)
        answers.setRenderer(also(answers_renderer(classes, size)))
        _set_up_form(answers, classes)
        waiting = _waiting(round_number, [row["fid"] for row in self._session.left(round_number)])
        questions = self._view("questions", tr("Questions"), "samples", waiting)
        if questions.subsetString() != waiting:
            questions.setSubsetString(waiting)
        questions.setRenderer(also(questions_renderer(size)))
        questions.setLabeling(tile_labels(round_number) if self._session.has_tiles() else rank_labels(round_number))
        questions.setLabelsEnabled(True)
        _set_up_form(questions, classes)
        self._show_checks(classes, size)
        for class_map in map(self.find, MAPS):
            if isinstance(class_map, QgsRasterLayer):
                opacity = class_map.opacity()  # belongs to the renderer in QGIS
                class_map.setRenderer(class_map_renderer(class_map.dataProvider(), classes, self.see_through))
                class_map.setOpacity(opacity)

    def _show_checks(self, classes: ClassTable, size: SymbolSize) -> None:
        """The points of the newest check sample that wait, without a word on what the map shows there."""
        number = self._session.check_sample
        if not number:
            return
        waiting = f"\"source\" = 'check' AND \"sample\" = {number} AND \"state\" IN ('open', 'skipped')"
        is_new = self.find("checks") is None
        checks = self._view("checks", tr("Check points"), "checks", waiting)
        if checks.subsetString() != waiting:
            checks.setSubsetString(waiting)
        checks.setRenderer(questions_renderer(size))
        _set_up_form(checks, classes, {tr("mixed pixel"): MIXED})
        if is_new:
            self._toggle(checks)  # where many lie the map shows a rare class

    def hide_opinion(self, hidden: bool) -> None:
        """Hide maps and questions while check points are asked, or show them again as they were."""
        root = self._project.layerTreeRoot()
        mine = [(layer, _kind(layer), root.findLayer(layer)) for layer in self._mine()]
        away = {
            kind for layer, kind, _ in mine if int(layer.customProperty(PUT_AWAY) or 0)
        }  # a newer map may have come
        for layer, kind, node in mine:
            if node is None:
                continue
            if hidden and node.itemVisibilityChecked() and (isinstance(layer, QgsRasterLayer) or kind == "questions"):
                layer.setCustomProperty(PUT_AWAY, 1)
                node.setItemVisibilityChecked(False)
            elif not hidden and kind in away:
                layer.setCustomProperty(PUT_AWAY, 0)
                node.setItemVisibilityChecked(True)

    def refresh(self) -> None:
        """Draw what is on disk now."""
        self._areas()
        for role in VIEWS:
            layer = self.find(role)
            if layer is not None:
                cast(QgsDataProvider, layer.dataProvider()).dataChanged.emit()
                layer.triggerRepaint()

    def toggle(self, role: str) -> None:
        """Show a map or hide it, the class map with what there is of the next one."""
        for one in MAPS if role in MAPS else (role,):
            self._toggle(self.find(one))

    def _toggle(self, layer: QgsMapLayer | None) -> None:
        node = self._project.layerTreeRoot().findLayer(layer) if layer else None
        if node:
            node.setItemVisibilityChecked(not node.itemVisibilityChecked())

    def unsaved(self) -> int:
        """Return the number of edits in QGIS's own form or table that are not saved yet."""
        total = 0
        for role in VIEWS:
            layer = self._vector(role)
            buffer = layer.editBuffer() if layer is not None else None
            if buffer is not None:
                total += len(buffer.changedAttributeValues()) + len(buffer.addedFeatures())
                total += len(buffer.deletedFeatureIds())
        return total

    def _vector(self, role: str) -> QgsVectorLayer | None:
        layer = self.find(role)
        return layer if isinstance(layer, QgsVectorLayer) else None

    def _areas(self) -> QgsVectorLayer | None:
        """Return the view of areas; it is made when the first one is there."""
        layer = self._vector("areas")
        if layer is None and self._session.has_regions():
            layer = self._view("areas", tr("Answered areas"), "regions", HELD)
            layer.setRenderer(areas_renderer(self._session.classes))
            _set_up_form(layer, self._session.classes)
        return layer

    def _view(self, role: str, title: str, table: str, subset: str) -> QgsVectorLayer:
        layer = self._vector(role)
        if layer is None:
            layer = open_table(self._session.path, table, subset)
            layer.setName(title)
            layer.setCrs(self._crs)
            self._add(layer, role, 0)
        return layer


def session_files(project: QgsProject) -> set[Path]:
    """Return the paths of the session files whose layers are in a project."""
    layers = [layer for layer in project.mapLayers().values() if layer.customProperty(ROLE) in ("questions", "answers")]
    return {Path(file_of(layer)) for layer in layers}


def raster_layer(project: QgsProject, path: str | None) -> QgsRasterLayer | None:
    """Return a layer of the project that shows a raster file, None if there is none or no file."""
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and layer.source().split("|option:")[0] == path:
            return layer
    return None


def _waiting(round_number: int, left: Iterable[int]) -> str:
    """The questions of a round, and those left from earlier ones by their ids, as long as they wait."""
    of_earlier = f'"fid" IN ({", ".join(map(str, left))})'
    of_round = f'{ASKED} AND "round" = {round_number}'
    return f"(({of_round}) OR {of_earlier}) AND {WAITS}"


def _symbol_size(grid: PixelGrid, crs: QgsCoordinateReferenceSystem) -> SymbolSize:
    """A sample is as large as its pixel, on any canvas."""
    a, b, _, d, e, _ = grid.transform
    side, angle = math.sqrt(abs(a * e - b * d)), math.degrees(math.atan2(-d, a))
    if not crs.isValid():
        return SymbolSize(side, QgsUnitTypes.RenderUnit.RenderMapUnits, angle)
    metres = (
        METRES_A_DEGREE
        if crs.isGeographic()
        else QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
    )
    return SymbolSize(side * metres, QgsUnitTypes.RenderUnit.RenderMetersInMapUnits, angle)


def _kind(layer: QgsMapLayer) -> str:
    """What a layer of the session shows, of this round or an earlier one."""
    return str(layer.customProperty(ROLE)).split()[-1]


def _set_up_form(layer: QgsVectorLayer, classes: ClassTable, more: dict[str, int] | None = None) -> None:
    """Let QGIS's own form answer, too: the class as a list of names, the rest to look at."""
    names = [{entry["name"]: entry["id"]} for entry in classes] + [{tr("don't know"): DONT_KNOW}]
    names += [{text: value} for text, value in (more or {}).items()]
    form = layer.editFormConfig()
    for index, field in enumerate(layer.fields().toList()):
        if field.name() == "class":
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": names}))
        elif field.name() in HIDDEN:
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))
        else:
            form.setReadOnly(index, True)
    layer.setEditFormConfig(form)
