"""The look of written rasters: a .qml beside each, applied also when Processing loads it."""

from qgis.core import QgsProcessingLayerPostProcessorInterface

from ..styling import save_map_style, save_uncertainty_style


class _DefaultStyle(QgsProcessingLayerPostProcessorInterface):
    """Processing loads rasters without the style beside them."""

    def postProcessLayer(self, layer, context, feedback):
        layer.loadDefaultStyle()
        layer.triggerRepaint()


_default_style = _DefaultStyle()  # QGIS does not own it, so it has to outlive every run


def style_map(path, classes, context, feedback):
    """Show a class map in the colours and names of its class table."""
    _apply(path, context, feedback, lambda: save_map_style(path, classes))


def style_values(path, context, feedback):
    """Show a raster of values from 0 to 1 in the even ramp."""
    _apply(path, context, feedback, lambda: save_uncertainty_style(path))


def _apply(path, context, feedback, save):
    try:
        save()
    except OSError as error:
        feedback.pushWarning(str(error))
    if context.willLoadLayerOnCompletion(path):
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(_default_style)
