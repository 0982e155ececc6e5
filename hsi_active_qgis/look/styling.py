"""How things look, all from one class table: a list of {"id": int, "name": str, "colour": "#rrggbb"}."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsMapUnitScale,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsPalLayerSettings,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..protocol.shapes import ClassTable
from ..protocol.writing import whole
from ..translation import tr

# Seven stops of viridis: even steps of lightness, readable in grey and for colour-blind eyes.
RAMP = ["#440154", "#443983", "#31688e", "#21918c", "#35b779", "#90d743", "#fde725"]

SMALLEST_MM = 2.4  # 9 px on a screen of 96 dpi
CLASS_MAP_OPACITY = 0.5  # the ground stays visible under a new map
STATE_OR_CLASS = 'CASE WHEN "state" = \'answered\' THEN to_string("class") ELSE "state" END'


@dataclass(frozen=True)
class SymbolSize:
    """How large a sample is drawn: `value` in `unit`, turned clockwise by `angle` degrees."""

    value: float
    unit: Qgis.RenderUnit
    angle: float = 0.0


FIXED = SymbolSize(3.5, QgsUnitTypes.RenderUnit.RenderMillimeters)


def questions_renderer(size: SymbolSize = FIXED) -> QgsCategorizedSymbolRenderer:
    """Return the symbols of questions that wait: hollow squares, as large as `size` says."""
    return QgsCategorizedSymbolRenderer(STATE_OR_CLASS, _open_categories(size))


def answers_renderer(classes: ClassTable, size: SymbolSize = FIXED) -> QgsCategorizedSymbolRenderer:
    """Return the symbols of answered pixels: filled with the class's colour, don't-knows crossed."""
    categories = [QgsRendererCategory("unsure", _crossed_square(size), tr("don't know"))]
    for entry in classes:
        symbol = _square(entry["colour"], "#000000", size)
        categories.append(QgsRendererCategory(str(entry["id"]), symbol, entry["name"]))
    return QgsCategorizedSymbolRenderer(STATE_OR_CLASS, categories)


def samples_renderer(classes: ClassTable) -> QgsCategorizedSymbolRenderer:
    """Return the symbols of all samples of a session in one layer."""
    renderer = answers_renderer(classes)
    for category in _open_categories(FIXED):
        renderer.addCategory(category)
    return renderer


def classes_renderer(classes: ClassTable, field: str) -> QgsCategorizedSymbolRenderer:
    """Return the symbols of points whose class number is in a field: a category a class, by which others know them."""
    squares = [(c, _square(c["colour"], "#000000", FIXED)) for c in classes]
    return QgsCategorizedSymbolRenderer(
        field, [QgsRendererCategory(c["id"], square, c["name"]) for c, square in squares]
    )


def areas_renderer(classes: ClassTable) -> QgsCategorizedSymbolRenderer:
    """Return the symbols of areas answered as one: outlined and lightly filled in the class's colour."""
    categories = [QgsRendererCategory("unsure", _area("#666666"), tr("don't know"))]
    categories += [QgsRendererCategory(str(c["id"]), _area(c["colour"]), c["name"]) for c in classes]
    return QgsCategorizedSymbolRenderer(STATE_OR_CLASS, categories)


def rank_labels(round_number: int) -> QgsVectorLayerSimpleLabeling:
    """Return the labels that number questions by rank, those left from an earlier round with its number before, and
    those of what looks like a pixel with a wave before that."""
    return QgsVectorLayerSimpleLabeling(rank_settings(round_number))


def rank_settings(round_number: int) -> QgsPalLayerSettings:
    """Return the settings of labels beside the symbols of pixels."""
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.8)
    text = QgsTextFormat()
    text.setSize(9)
    text.setColor(QColor("#000000"))
    text.setBuffer(buffer)
    settings = QgsPalLayerSettings()
    rank = f'if("round" = {int(round_number)}, "rank", "round" || \'/\' || "rank")'
    settings.fieldName = f"if(\"source\" = 'alike', '~', '') || {rank}"
    settings.isExpression = True
    settings.setFormat(text)
    settings.dist = 2.4  # mm, outside the frame of the one at hand
    settings.displayAll = True  # type: ignore[attr-defined]  # new QGIS adds it in Python
    return settings


def class_map_renderer(
    provider: QgsRasterDataProvider | None, classes: ClassTable, see_through: Iterable[int] = ()
) -> QgsPalettedRasterRenderer:
    """Return the renderer of a class map from its data provider; `see_through` are ids of classes without a colour."""
    entry = QgsPalettedRasterRenderer.Class
    colour_of = {c["id"]: QColor(c["colour"]) for c in classes}
    for class_id in see_through:
        colour_of[class_id].setAlpha(0)
    colours = [entry(c["id"], colour_of[c["id"]], c["name"]) for c in classes]
    return QgsPalettedRasterRenderer(provider, 1, colours)


def uncertainty_renderer(provider: QgsRasterDataProvider | None) -> QgsSingleBandPseudoColorRenderer:
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


def open_raster(path: str | Path, name: str = "") -> QgsRasterLayer:
    """Return a raster file as a layer; one without CRS does not open QGIS's question about it."""
    options = QgsRasterLayer.LayerOptions(False)
    options.skipCrsValidation = True
    return QgsRasterLayer(str(path), name, "gdal", options)


def save_map_style(raster_path: str, classes: ClassTable) -> None:
    """Write the .qml beside a class map, so that QGIS shows it in its colours; OSError if it cannot."""
    _save_style(raster_path, lambda provider: class_map_renderer(provider, classes))


def save_uncertainty_style(raster_path: str) -> None:
    """Write the .qml beside a raster of values from 0 to 1; OSError if it cannot."""
    _save_style(raster_path, uncertainty_renderer)


def _save_style(raster_path: str, make_renderer: Callable[[QgsRasterDataProvider | None], QgsRasterRenderer]) -> None:
    layer = open_raster(raster_path)
    if not layer.isValid():
        raise OSError(tr("QGIS cannot open {path}, so it gets no style.").format(path=raster_path))
    layer.setRenderer(make_renderer(layer.dataProvider()))
    with whole(Path(raster_path).with_suffix(".qml")) as part:
        message, saved = layer.saveNamedStyle(str(part))
        if not saved:
            text = tr("The style beside {path} cannot be written: {why}")
            raise OSError(text.format(path=raster_path, why=message))


def _open_categories(size: SymbolSize) -> list[QgsRendererCategory]:
    return [
        QgsRendererCategory("open", _square("#00000000", "#ff00ff", size), tr("question")),
        QgsRendererCategory("skipped", _square("#00000000", "#808080", size), tr("skipped")),
    ]


def _square(fill: str, outline: str, size: SymbolSize, name: str = "square") -> QgsMarkerSymbol:
    """A hollow or filled square within a thin white edge, so that it shows on any ground."""
    symbol = QgsMarkerSymbol()
    symbol.deleteSymbolLayer(0)
    for edge, colour in ((0.9, "#ffffff"), (0.5, outline)):
        values = {"name": name, "outline_width": str(edge), "outline_color": colour}
        layer = cast(QgsSimpleMarkerSymbolLayer, QgsSimpleMarkerSymbolLayer.create(values))
        layer.setFillColor(QColor(fill) if edge == 0.5 else QColor(0, 0, 0, 0))
        layer.setSize(size.value)
        layer.setSizeUnit(size.unit)
        layer.setSizeMapUnitScale(_at_least(SMALLEST_MM))
        layer.setAngle(size.angle)
        symbol.appendSymbolLayer(layer)
    return symbol


def _crossed_square(size: SymbolSize) -> QgsMarkerSymbol:
    symbol = _square("#00000000", "#000000", size)
    cross = _square("#00000000", "#000000", size, "cross2")  # kept: its layers go with it
    for layer in cross.symbolLayers():
        symbol.appendSymbolLayer(layer.clone())
    return symbol


def _area(colour: str) -> QgsFillSymbol:
    fill = QColor(colour)
    fill.setAlphaF(0.35)
    rgba = ",".join(map(str, fill.getRgb()))
    values = {"color": rgba, "outline_color": colour, "outline_width": "0.6"}
    return cast(QgsFillSymbol, QgsFillSymbol.createSimple(values))


def _at_least(millimetres: float) -> QgsMapUnitScale:
    scale = QgsMapUnitScale()
    scale.minSizeMMEnabled = True
    scale.minSizeMM = millimetres
    return scale
