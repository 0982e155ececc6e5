"""The plugin in the language of QGIS, and that nothing it shows comes past the catalogue."""

import os
from string import Formatter

import processing
import pytest
from qgis.core import QgsApplication, QgsProcessingException
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTableView,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from hsi_active_qgis import classFactory
from hsi_active_qgis.client.requests import EngineFailure
from hsi_active_qgis.protocol.parts import Scene
from hsi_active_qgis.protocol.requests import Info
from hsi_active_qgis.protocol.sentence import Sentence
from hsi_active_qgis.translation import spoken, tr
from tests.qgis.loop import turn, turn_until
from tests.qgis.marking import OURS, words_left
from tests.qgis.toys import label_layer
from tests.qgis.window import Interface


@pytest.fixture(params=["de", "fr"])
def plugin(request, qgis_app, no_provider):
    """The plugin in a QGIS of another language."""
    before = QgsApplication.instance().translation()
    QgsApplication.setTranslation(request.param)
    made = classFactory(Interface())
    made.initGui()
    made.language = request.param
    yield made
    made.unload()
    QgsApplication.setTranslation(before)


def shown_in(root):
    """All texts of widgets: what they show, and their tooltips."""
    for widget in root.findChildren(QWidget):
        texts = [widget.toolTip()]
        if isinstance(widget, (QLabel, QAbstractButton)):
            texts.append(widget.text())
        if isinstance(widget, QGroupBox):
            texts.append(widget.title())
        if isinstance(widget, QComboBox):
            texts += [widget.itemText(i) for i in range(widget.count())]
        if isinstance(widget, QTreeWidget):
            texts += [widget.headerItem().text(i) for i in range(widget.columnCount())]
        if isinstance(widget, QLineEdit):
            texts.append(widget.placeholderText())
        if isinstance(widget, QAbstractSpinBox):
            texts.append(widget.specialValueText())
        if isinstance(widget, QTableView):
            columns, rows = range(widget.model().columnCount()), range(widget.model().rowCount())
            texts += [widget.model().headerData(i, Qt.Orientation.Horizontal) or "" for i in columns]
            texts += [str(widget.model().index(row, 0).data() or "") for row in rows]  # the others are what is named
        yield from ((widget.objectName() or type(widget).__name__, text) for text in texts)


def bare(texts):
    return sorted({(where, text) for where, text in texts if "«" not in text and not OURS.fullmatch(text.strip())})


def test_all_that_the_dock_shows_is_in_the_catalogue(marks):
    plugin = classFactory(Interface())
    plugin._iface.window.show()
    from hsi_active_qgis.gui.dock import HsiDock
    from hsi_active_qgis.gui.engine_action import EngineAction

    action = EngineAction(plugin._iface)
    dock = HsiDock(plugin._iface, action)
    try:
        assert bare(shown_in(dock)) == []
    finally:
        dock.remove()
        action.stop()


def test_all_that_the_windows_show_is_in_the_catalogue(marks, bench):
    """Help, engine and options."""
    plugin = classFactory(Interface())
    from hsi_active_qgis.client.install.installation import Installation
    from hsi_active_qgis.gui.engine.dialog import EngineDialog
    from hsi_active_qgis.gui.engine.options import OptionsPage
    from hsi_active_qgis.gui.help_window import HelpWindow

    window, installation = plugin._iface.window, Installation(plugin._iface.window)
    for shown in (
        HelpWindow(window, bench, print),
        EngineDialog(installation, window),
        OptionsPage(installation, window),
    ):
        assert bare(shown_in(shown)) == [], shown
    installation.close()


def test_all_that_the_algorithms_show_is_in_the_catalogue(marks, provider):
    texts = []
    for known in provider.algorithms():
        algorithm = known.create()
        texts += [(algorithm.name(), text) for text in (algorithm.displayName(), algorithm.group())]
        texts += [(algorithm.name(), one.description()) for one in algorithm.outputDefinitions()]
        for one in algorithm.parameterDefinitions():
            texts += [(f"{algorithm.name()} {one.name()}", text) for text in (one.description(), one.help())]
    assert bare(texts) == []


def test_the_dock_speaks_the_language_of_qgis(plugin):
    assert tr("Start labelling") not in ("Start labelling", "")
    texts = {text for _, text in shown_in(plugin.dock)}
    assert any(tr("Start labelling") in text for text in texts)
    plugin.unload()
    assert tr("Start labelling") == "Start labelling"


def test_the_engine_speaks_the_language_of_qgis(plugin, engine, tmp_path):
    missing = tmp_path / "missing.tif"
    with pytest.raises(EngineFailure) as failure:
        engine.request(Info(Scene(str(missing))))
    said = tr("There is no file {path}. Choose the raster again.")
    assert "There is" not in said and str(failure.value) == said.format(path=missing)


def test_thousands_are_parted_as_the_language_has_it(plugin):
    words = {"de": "1\xa0234\xa0567 Pixel", "fr": "1\xa0234\xa0567 pixels"}
    counted = Sentence("{pixels:,} pixels", pixels=1234567)
    assert spoken(counted) == words[plugin.language]
    plugin.unload()
    assert spoken(counted) == "1,234,567 pixels"


def test_what_is_refused_is_told_in_the_language_of_qgis(language, provider, toy, labels):
    """By what both sides share, before a run and in the engine."""
    onto_itself = {"RASTER": toy["raster"], "LABELS": labels, "FIELD": "class", "OUTPUT": toy["raster"]}
    too_wide = {"MAP": toy["reference"], "OUTPUT": "memory:", "HALF_WIDTH": 0.9}
    for algorithm, values, text in (
        (
            "classifyraster",
            onto_itself,
            "{called} would overwrite {file}, which belongs to {owner}. Choose another name.",
        ),
        ("drawchecksample", too_wide, "{field} must be {kind}, not {value}."),
    ):
        with pytest.raises(QgsProcessingException) as refused:
            processing.run(f"hsiactive:{algorithm}", values)
        for part, *_ in Formatter().parse(tr(text)):
            assert part in str(refused.value) and (part not in text or part in ". ")


def test_names_that_an_import_makes_one_are_told_in_the_language_of_qgis(marks, bench, raster):
    bench.begin(raster)
    places = [(1, 1, "Corn"), (2, 2, "corn")]
    bench.importing.start(label_layer(raster, places, "class:string"), "class")
    turn_until(lambda: not bench.importing.at_work, "the import")
    told = [text for level, text in bench.said if level == "warning"]
    assert "(" in told[0] and words_left(told[0], "[Cc]orn") == []


def test_nothing_is_clipped(plugin, raster):
    """All of the dock, unfolded, in a window of usual size; HSI_ACTIVE_SHOTS names a folder for a picture."""
    window, bench = plugin._iface.window, plugin.dock.workbench
    window.setCentralWidget(plugin._iface.canvas)
    window.resize(1280, 1800)
    window.show()
    bench.look_at(raster)
    turn_until(lambda: not bench.busy, "the raster")
    bench.start()
    bench.set_classes([{"id": i, "name": f"{i}", "colour": "#333333", "key": str(i)} for i in (1, 2)])
    turn(100)
    for fold in plugin.dock.findChildren(QToolButton):
        if fold.objectName().endswith("Fold"):
            fold.setChecked(True)
    turn(100)
    panels = plugin.dock.findChild(QScrollArea)
    if folder := os.environ.get("HSI_ACTIVE_SHOTS"):
        panels.widget().grab().save(f"{folder}/dock-{plugin.language}.png")
    assert panels.widget().width() <= panels.viewport().width()
    buttons = [
        one
        for one in plugin.dock.findChildren(QAbstractButton)
        if one.isVisible() and any(map(str.isalpha, one.text()))
    ]
    clipped = [one.text() for one in buttons if one.width() < one.minimumSizeHint().width()]
    labels = [one for one in plugin.dock.findChildren(QLabel) if one.isVisible() and not one.wordWrap()]
    clipped += [one.text() for one in labels if type(one) is QLabel and one.width() < one.sizeHint().width()]
    assert clipped == []
