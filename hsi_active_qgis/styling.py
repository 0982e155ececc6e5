"""How things look, all from one class table: a list of {"id": int, "name": str, "colour": "#rrggbb"}."""

from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

# Seven stops of viridis: even steps of lightness, readable in grey and for colour-blind eyes.
RAMP = ["#440154", "#443983", "#31688e", "#21918c", "#35b779", "#90d743", "#fde725"]

SAMPLE_MM = 3.5
STATE_OR_CLASS = 'CASE WHEN "state" = \'answered\' THEN to_string("class") ELSE "state" END'


def samples_renderer(classes):
    """Return the symbols of the session's samples: hollow = open, crossed = don't-know, filled = answered."""
    open_square = _square("#00000000", "#ff00ff")
    categories = [
        QgsRendererCategory("open", open_square, "question"),
        QgsRendererCategory("skipped", _square("#00000000", "#808080"), "skipped"),
        QgsRendererCategory("unsure", _crossed_square(), "don't know"),
    ]
    for entry in classes:
        symbol = _square(entry["colour"], "#000000")
        categories.append(QgsRendererCategory(str(entry["id"]), symbol, entry["name"]))
    return QgsCategorizedSymbolRenderer(STATE_OR_CLASS, categories)


def class_map_renderer(provider, classes):
    """Return the renderer of a class map from its data provider."""
    entry = QgsPalettedRasterRenderer.Class
    colours = [entry(c["id"], QColor(c["colour"]), c["name"]) for c in classes]
    return QgsPalettedRasterRenderer(provider, 1, colours)


def uncertainty_renderer(provider):
    """Return the renderer of a raster of values from 0 to 1 from its data provider."""
    ramp = QgsColorRampShader(0.0, 1.0)
    steps = len(RAMP) - 1
    stops = [(i / steps, colour) for i, colour in enumerate(RAMP)]
    ramp.setColorRampItemList([QgsColorRampShader.ColorRampItem(v, QColor(c), f"{v:.2f}") for v, c in stops])
    shader = QgsRasterShader(0.0, 1.0)
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(provider, 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(1.0)
    return renderer


def save_map_style(raster_path, classes):
    """Write the .qml beside a class map, so that QGIS shows it in its colours; OSError if it cannot."""
    _save_style(raster_path, lambda provider: class_map_renderer(provider, classes))


def save_uncertainty_style(raster_path):
    """Write the .qml beside a raster of values from 0 to 1; OSError if it cannot."""
    _save_style(raster_path, uncertainty_renderer)


def _save_style(raster_path, make_renderer):
    options = QgsRasterLayer.LayerOptions(False)
    options.skipCrsValidation = True  # a raster without CRS must not open QGIS's question about it
    layer = QgsRasterLayer(str(raster_path), "", "gdal", options)
    if not layer.isValid():
        raise OSError(f"QGIS cannot open {raster_path}, so it gets no style.")
    layer.setRenderer(make_renderer(layer.dataProvider()))
    message, saved = layer.saveNamedStyle(str(Path(raster_path).with_suffix(".qml")))
    if not saved:
        raise OSError(f"The style beside {raster_path} cannot be written: {message}")


def _square(fill, outline):
    properties = {"name": "square", "color": QColor(fill).name(QColor.NameFormat.HexArgb), "outline_color": outline}
    return QgsMarkerSymbol.createSimple({**properties, "size": str(SAMPLE_MM), "outline_width": "0.5"})


def _crossed_square():
    symbol = _square("#00000000", "#000000")
    cross = QgsMarkerSymbol.createSimple({"name": "cross2", "outline_color": "#000000", "size": str(SAMPLE_MM)})
    symbol.appendSymbolLayer(cross.symbolLayer(0).clone())
    return symbol
