import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsRasterLayer,
    QgsRenderContext,
    QgsSimpleMarkerSymbolLayerBase,
    QgsUnitTypes,
    QgsVectorLayer,
)

from hsi_active_qgis.look.styling import (
    SMALLEST_MM,
    SymbolSize,
    questions_renderer,
    samples_renderer,
    save_map_style,
    save_uncertainty_style,
)

CLASSES = [{"id": 3, "name": "soil & <sand>", "colour": "#aa5500"}, {"id": 300, "name": "grass", "colour": "#00aa00"}]


@pytest.fixture
def raster(qgis_app, tmp_path):
    path = str(tmp_path / "map ä.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, 4, 3, 1, gdal.GDT_UInt16)
    made.GetRasterBand(1).Fill(3)
    del made
    return path


def symbol_of(state, class_id):
    """Return the symbol that a sample gets."""
    layer = QgsVectorLayer("Point?field=state:string&field=class:integer", "samples", "memory")
    renderer = samples_renderer(CLASSES)
    context = QgsRenderContext()
    context.expressionContext().setFields(layer.fields())
    feature = QgsFeature(layer.fields())
    feature["state"], feature["class"] = state, class_id
    context.expressionContext().setFeature(feature)
    renderer.startRender(context, layer.fields())
    symbol = renderer.symbolForFeature(feature, context).clone()
    renderer.stopRender(context)
    return symbol


def top_layer(symbol):
    """Return a copy of the last of a symbol's layers; the first are its white edge."""
    return symbol.symbolLayer(symbol.symbolLayerCount() - 1).clone()


def test_open_is_hollow_answered_is_filled_unsure_is_crossed(qgis_app):
    assert top_layer(symbol_of("open", None)).fillColor().alpha() == 0
    assert top_layer(symbol_of("answered", 300)).fillColor().name() == "#00aa00"
    assert top_layer(symbol_of("unsure", None)).shape() == QgsSimpleMarkerSymbolLayerBase.Shape.Cross2
    assert top_layer(symbol_of("open", 300)).fillColor().alpha() == 0


def test_a_sample_is_as_large_as_its_pixel_but_never_too_small_to_see(qgis_app):
    size = SymbolSize(30.0, QgsUnitTypes.RenderUnit.RenderMetersInMapUnits, 15.0)
    renderer = questions_renderer(size)  # kept, like its symbol: what they hold goes with them
    symbol = renderer.symbols(QgsRenderContext())[0]
    for layer in symbol.symbolLayers():
        assert (layer.size(), layer.sizeUnit(), layer.angle()) == (30.0, size.unit, 15.0)
        assert layer.sizeMapUnitScale().minSizeMMEnabled
        assert layer.sizeMapUnitScale().minSizeMM == SMALLEST_MM


def test_a_class_map_opens_in_its_colours_and_names(raster):
    save_map_style(raster, CLASSES)
    layer = QgsRasterLayer(raster)
    shown = [(c.value, c.label, c.color.name()) for c in layer.renderer().classes()]
    assert shown == [(3, "soil & <sand>", "#aa5500"), (300, "grass", "#00aa00")]


def test_uncertainty_rises_from_dark_to_light(raster):
    save_uncertainty_style(raster)
    layer = QgsRasterLayer(raster)
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    lightness = [item.color.lightnessF() for item in items]
    assert (items[0].value, items[-1].value) == (0, 1)
    assert lightness[0] < lightness[-1]


def test_a_style_that_cannot_be_written_is_a_sentence(qgis_app, tmp_path):
    with pytest.raises(OSError, match="cannot open"):
        save_map_style(tmp_path / "none.tif", CLASSES)
