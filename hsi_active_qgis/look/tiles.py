"""How tiles look beside pixels in the same layer: hollow, of their true extent, the image in them stays free."""

from __future__ import annotations

from typing import cast

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsPalLayerSettings,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
    QgsSymbolLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)

from .styling import rank_settings

OUTLINE = 'geom_from_wkt("outline")'  # see session/tiles.py
IS_PIXEL = '"outline" IS NULL'
CORNER = f"if({IS_PIXEL}, $geometry, make_point(x_min({OUTLINE}), y_max({OUTLINE})))"


def with_tiles(renderer: QgsCategorizedSymbolRenderer) -> QgsCategorizedSymbolRenderer:
    """Let the symbols of a categorised renderer of samples draw tiles by their outline, and return it."""
    for i, category in enumerate(renderer.categories()):
        drawn = category.symbol()
        symbol = drawn.clone() if drawn is not None else None
        if symbol is None:
            continue
        top = symbol.symbolLayer(symbol.symbolLayerCount() - 1)
        colour = top.fillColor() if top.fillColor().alpha() else top.strokeColor()
        for layer in symbol.symbolLayers():
            is_drawn = QgsProperty.fromExpression(IS_PIXEL)
            layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyLayerEnabled, is_drawn)
        symbol.appendSymbolLayer(_tile(colour.name(), "dash" if category.value() in ("unsure", "skipped") else "solid"))
        renderer.updateCategorySymbol(i, symbol)
    return renderer


def tile_labels() -> QgsVectorLayerSimpleLabeling:
    """Return the labels that number questions by rank: those of tiles inside their upper left corner."""
    settings = rank_settings()
    settings.geometryGeneratorEnabled = True
    settings.geometryGenerator = CORNER
    settings.geometryGeneratorType = QgsWkbTypes.GeometryType.PointGeometry
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    properties, names = settings.dataDefinedProperties(), QgsPalLayerSettings.Property
    properties.setProperty(names.OffsetQuad, QgsProperty.fromExpression(f"if({IS_PIXEL}, 2, 8)"))  # beside, within
    properties.setProperty(names.OffsetXY, QgsProperty.fromExpression(f"if({IS_PIXEL}, '1.7,-1.7', '1.4,1.2')"))
    settings.setDataDefinedProperties(properties)
    return QgsVectorLayerSimpleLabeling(settings)


def _tile(colour: str, line: str) -> QgsGeometryGeneratorSymbolLayer:
    """A frame in a colour within a white one, without a fill."""
    frame = QgsFillSymbol()
    frame.deleteSymbolLayer(0)
    for width, edge, style in ((1.4, "#ffffff", "solid"), (0.8, colour, line)):
        values = {"style": "no", "outline_width": str(width), "outline_color": edge, "outline_style": style}
        frame.appendSymbolLayer(QgsSimpleFillSymbolLayer.create(values))
    made = cast(QgsGeometryGeneratorSymbolLayer, QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": OUTLINE}))
    made.setSymbolType(Qgis.SymbolType.Fill)
    made.setSubSymbol(frame)
    return made
