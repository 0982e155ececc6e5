"""A session's group of layers in the QGIS project, and the maps in it: the newest one or its draft, earlier ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
)

from ..client.pixel_grid import PixelGrid
from ..look.styling import CLASS_MAP_OPACITY, class_map_renderer, open_raster, uncertainty_renderer
from ..protocol.shapes import ClassTable
from ..translation import tr
from .file import SessionFile
from .tables import file_of

ROLE = "hsi_active/role"  # custom property by which a layer is found again, with the place of its file
VIEWS = ("checks", "questions", "answers", "areas")  # of the session file
ROLES = (*VIEWS, "classes", "draft", "uncertainty", "likeness")
MAPS = ("classes", "draft")
STALE_SATURATION = -75  # of -100, which is grey


class MapLayers:
    """Finds and makes them; `grid` is the raster's PixelGrid, `crs_wkt` its CRS or None."""

    def __init__(self, project: QgsProject, session: SessionFile, grid: PixelGrid, crs_wkt: str | None) -> None:
        self._project = project
        self._session = session
        self._grid = grid
        self._crs = QgsCoordinateReferenceSystem.fromWkt(crs_wkt or "")
        self._name = session.path.stem
        self.see_through: list[int] = []  # ids of classes that the maps leave free, the image shows there

    def find(self, role: str) -> QgsMapLayer | None:
        """Return the layer of this session in a role ("questions", "answers", "areas", "classes", ...), or None."""
        return next(self._mine(role), None)

    def add_maps(self, round_number: int, paths: Mapping[str, str], classes: ClassTable) -> None:
        """Show the maps of a round on top, as the last ones were shown, and put those away."""
        titles = {
            "uncertainty": tr("Uncertainty, round {}"),
            "change": tr("Change probability, round {}"),
            "classes": tr("Class map, round {}"),
        }
        looks = {"uncertainty": (False, 1.0), "change": (False, 1.0), "classes": (True, CLASS_MAP_OPACITY)}
        for role, title in titles.items():
            if role not in paths:
                continue
            layer = open_raster(paths[role], title.format(round_number))
            provider = layer.dataProvider()
            is_map = role == "classes"
            of_classes = class_map_renderer(provider, classes, self.see_through) if is_map else None
            layer.setRenderer(of_classes or uncertainty_renderer(provider))
            visible, opacity = self._put_away(role) or looks[role]
            layer.setOpacity(opacity)
            self._add(layer, role, self._maps_index()).setItemVisibilityChecked(visible)

    def look_stale(self, stale: bool) -> None:
        """Take most of the colour from the class map, or give it back: a newer one is on its way."""
        for layer in map(self.find, MAPS):
            if isinstance(layer, QgsRasterLayer):
                _fade(layer, STALE_SATURATION if stale else 0)

    def show_draft(self, path: str, classes: ClassTable) -> None:
        """Show what there is of a class map that is being drawn in the place of the last one, which is not seen."""
        draft, last = self.find("draft"), self.find("classes")
        if isinstance(draft, QgsRasterLayer):
            draft.setDataSource(path, draft.name(), "gdal", False)
            _fade(draft, 0)
            draft.triggerRepaint()
            return
        draft = open_raster(path, tr("Class map, being drawn"))
        draft.setRenderer(class_map_renderer(draft.dataProvider(), classes, self.see_through))
        node = self._group().findLayer(last) if last else None
        draft.setOpacity(last.opacity() if last else CLASS_MAP_OPACITY)
        self._add(draft, "draft", self._maps_index()).setItemVisibilityChecked(not node or node.itemVisibilityChecked())
        if last:
            last.setOpacity(0)

    def drop_draft(self) -> None:
        """Show the last class map again in the place of one that was being drawn."""
        draft, last = self.find("draft"), self.find("classes")
        if draft is None:
            return
        if last is not None:
            last.setOpacity(draft.opacity())
            last.triggerRepaint()
        self._project.removeMapLayer(draft.id())

    def show_likeness(self, path: str, title: str) -> None:
        """Show how alike all is to something in the place of what told it of something else; hidden at first, for the
        ground is looked at then."""
        last, root = self.find("likeness"), self._project.layerTreeRoot()
        node = root.findLayer(last) if last else None
        layer = open_raster(path, title)
        layer.setRenderer(uncertainty_renderer(layer.dataProvider()))
        layer.setOpacity(last.opacity() if last else CLASS_MAP_OPACITY)
        visible = node is not None and node.itemVisibilityChecked()
        self._add(layer, "likeness", self._maps_index()).setItemVisibilityChecked(visible)
        if last:
            self._project.removeMapLayer(last.id())

    def shows(self, path: str | Path) -> bool:
        """Return whether a map is in the project, as the newest or an earlier one."""
        return any(Path(layer.source()) == Path(path) for layer in self._mine())

    def _add(self, layer: QgsMapLayer, role: str, index: int) -> QgsLayerTreeLayer:
        group = self._group()
        layer.setCustomProperty(ROLE, role)
        self._project.addMapLayer(layer, False)
        node = cast(QgsLayerTreeLayer, group.insertLayer(index, layer))
        node.setExpanded(role in ("classes", "answers"))
        return node

    def _mine(self, *roles: str) -> Iterator[QgsMapLayer]:
        """The layers of this session: views of its file and maps in its folder, wherever the project was moved to; all,
        or those in some roles."""
        path = self._session.path
        for layer in self._project.mapLayers().values():
            role = layer.customProperty(ROLE)
            if not role or (roles and role not in roles):
                continue  # before its file is looked at, which takes long
            file = Path(file_of(layer))
            if file == path or path.with_suffix("") in file.parents:
                yield layer

    def _group(self) -> QgsLayerTreeGroup:
        """Return the group that the session's layers are in; a new one on top if there is none."""
        root = self._project.layerTreeRoot()
        for layer in self._mine(*ROLES):
            node = root.findLayer(layer)
            if node is not None and node.parent() is not root:
                return cast(QgsLayerTreeGroup, node.parent())
        return cast(QgsLayerTreeGroup, root.insertGroup(0, self._name))

    def _maps_index(self) -> int:
        """The maps lie below the views of the session file."""
        views = [self.find(role) for role in VIEWS]
        return sum(1 for layer in views if layer is not None and self._group().findLayer(layer))

    def _put_away(self, role: str) -> tuple[bool, float] | None:
        """Move the last map into the folded group of earlier rounds; return how it was shown, None if there is none."""
        layer = self.find(role)
        node = self._group().findLayer(layer) if layer else None
        if layer is None or node is None:
            return None
        look = (node.itemVisibilityChecked(), layer.opacity())
        if isinstance(layer, QgsRasterLayer):
            _fade(layer, 0)
        layer.setCustomProperty(ROLE, f"earlier {role}")
        earlier = self._group().findGroup(tr("Earlier rounds"))
        if earlier is None:
            earlier = cast(QgsLayerTreeGroup, self._group().addGroup(tr("Earlier rounds")))
            earlier.setExpanded(False)
            earlier.setItemVisibilityChecked(False)
        moved = cast(QgsLayerTreeLayer, node.clone())
        moved.setExpanded(False)
        earlier.insertChildNode(0, moved)
        cast(QgsLayerTreeGroup, node.parent()).removeChildNode(node)
        return look


def _fade(layer: QgsRasterLayer, saturation: int) -> None:
    """Show a raster with more or less colour than it has."""
    colours = layer.hueSaturationFilter()
    if colours is not None and colours.saturation() != saturation:
        colours.setSaturation(saturation)
        layer.triggerRepaint()
