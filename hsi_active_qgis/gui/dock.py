"""The dock: scene, classes, questions, rounds, result; one primary button at a time."""

import html
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsFeatureRequest, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ..engine_client import EngineFailure
from ..environment import find_python, missing_sentence
from ..geometries import features_in
from ..pictures import show_composite
from ..session_layers import raster_layer
from ..spectrum import read_spectrum
from ..translation import tr
from . import session_place
from .class_panel import ClassPanel
from .export import Export
from .import_form import ImportForm
from .keys import Keys
from .map_side import MapSide
from .query_card import QueryCard
from .result_panel import ResultPanel
from .round_panel import RoundPanel
from .scene_panel import ScenePanel
from .section import Section
from .vector_import import read_layer
from .workbench import Workbench

WIDTH_PX = 370
LEVELS = {"info": Qgis.MessageLevel.Info, "warning": Qgis.MessageLevel.Warning, "error": Qgis.MessageLevel.Critical}
SECONDS = {"info": 6, "warning": 12, "error": 0}  # how long a message stays; 0 until it is closed
UNFOLDED = {
    "no scene": ["scene"],
    "read": ["scene"],
    "no classes": ["classes"],
    "ready": ["classes", "round"],
    "labelling": ["label", "round"],
}
PRIMARY = "QPushButton:enabled { font-weight: bold; background: palette(highlight); color: palette(highlighted-text); }"


class HsiDock(QgsDockWidget):
    """Shows a Workbench and passes the analyst's actions on to it."""

    def __init__(self, iface):
        super().__init__(tr("HSI Active"), iface.mainWindow())
        self.setObjectName("HsiActiveDock")
        self._iface, self._export, self._phase, self._last_target = iface, None, None, None
        project = QgsProject.instance()
        self.workbench = Workbench(project, QgsApplication.userFullName(), self)
        self.map_side = MapSide(iface.mapCanvas(), self.workbench, self)
        self._build()
        self._connect(project)
        self.keys = Keys(self._keys_count, self._class_keys, self._act, self._answer_key, self)
        for widget in (iface.mapCanvas(), self):  # what a widget inside leaves unused comes up to these
            widget.installEventFilter(self.keys)
        self._refresh_timer = QTimer(self)  # many changes in one turn of the event loop show once
        self._refresh_timer.setSingleShot(True)
        self._refresh_timer.timeout.connect(self.refresh)
        self._project_read()
        self.refresh()

    # -- building

    def _build(self):
        self.scene, self.classes, self.card = ScenePanel(), ClassPanel(), QueryCard()
        self.round, self.result, self.import_form = RoundPanel(), ResultPanel(), ImportForm()
        self.sections = {}
        column = QVBoxLayout()
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(3)
        column.addLayout(self._header())
        parts = (
            ("scene", tr("Scene"), [self.scene]),
            ("classes", tr("Classes"), [self.classes, self.import_form]),
            ("label", tr("Label"), [self.card]),
            ("round", tr("Map"), [self.round]),
            ("result", tr("Result"), [self.result]),
        )
        for name, title, panels in parts:
            section = self.sections[name] = Section(title, name)
            body = QVBoxLayout(section.body)
            body.setContentsMargins(0, 0, 0, 0)
            for panel in panels:
                body.addWidget(panel)
            column.addWidget(section)
        self.sections["label"].summary.setObjectName("questionNumber")
        column.addStretch(1)
        inside = QWidget()
        inside.setLayout(column)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.setWidget(area)
        self.setMinimumWidth(WIDTH_PX)

    def _header(self):
        self._device = QLabel()
        self._device.setObjectName("deviceBadge")
        self._device.setFrameShape(QFrame.Shape.StyledPanel)
        self._next_step = QLabel()
        self._next_step.setObjectName("nextStep")
        self._next_step.setWordWrap(True)
        self._tool = QToolButton()
        self._tool.setObjectName("labelTool")
        self._tool.setText(tr("Label on map"))
        self._tool.setToolTip(tr("Take clicks and keys on the map for labelling again"))
        self._tool.clicked.connect(lambda: self.map_side.activate())
        row = QHBoxLayout()
        row.addWidget(self._next_step, 1)
        row.addWidget(self._tool)
        row.addWidget(self._device)
        return row

    def _connect(self, project):
        bench = self.workbench
        bench.changed.connect(self._soon)
        bench.moved.connect(self._soon)
        bench.told.connect(self.tell)
        bench.in_use.connect(self._ask_to_share)
        self.scene.chosen.connect(bench.look_at)
        self.scene.start.connect(lambda: bench.start())
        self.scene.open_asked.connect(lambda path: bench.open(Path(path)))
        self.scene.bands.connect(lambda bands: bench.set(bands=bands))
        self.scene.nodata.connect(lambda value: bench.set(nodata=value))
        self.scene.composite.connect(self._show_composite)
        self.scene.mask.connect(self._set_mask)
        self.scene.refused.connect(lambda text: self.tell(text, "info"))
        self.classes.edited.connect(self._set_classes)
        self.classes.refused.connect(lambda text: self.tell(text, "info"))
        self.classes.import_asked.connect(lambda: self.import_form.setVisible(not self.import_form.isVisible()))
        self.import_form.chosen.connect(self._import)
        self.card.answered.connect(bench.answer)
        self.card.asked.connect(self._act)
        self.card.drawing.connect(self.map_side.draw_area)
        self.round.update_asked.connect(bench.rounds.update)
        self.round.cancel_asked.connect(bench.background.cancel)
        self.round.setting.connect(lambda name, value: bench.set(**{name: value}))
        self.result.export_asked.connect(self._start_export)
        project.readProject.connect(self._project_read)
        project.cleared.connect(self._project_cleared)
        self._iface.mapCanvas().mapToolSet.connect(self._soon)

    def remove(self):
        """Take everything off QGIS and end the engine."""
        project = QgsProject.instance()
        project.readProject.disconnect(self._project_read)
        project.cleared.disconnect(self._project_cleared)
        self._refresh_timer.stop()
        self.card.chip.stop()
        self.workbench.changed.disconnect(self._soon)
        self.workbench.moved.disconnect(self._soon)
        canvas = self._iface.mapCanvas()
        canvas.mapToolSet.disconnect(self._soon)
        canvas.removeEventFilter(self.keys)
        self.map_side.remove()
        self.workbench.close()

    # -- showing

    def refresh(self):
        """Bring all panels up to date."""
        bench, state = self.workbench, self.workbench.state
        labelling = bench.session is not None
        busy_phase = "labelling" if bench.rounds.number else "ready"
        self._unfold(busy_phase if state == "updating" else state)
        self.scene.show_scene(bench.raster, bench.info, bench.settings)
        self.scene.show_sessions(session_place.sessions_of(bench.project))
        self._show_start(state)
        names = {c["id"]: c["name"] for c in bench.classes}
        free_id = bench.session.free_id if labelling else lambda: 1
        self.classes.show_classes(bench.classes, bench.counts, bench.settings["target"], free_id)
        self.classes.allow(labelling, "" if labelling else tr("Choose a raster and start labelling first."))
        self.card.show_classes(bench.classes)
        self.card.show_target(bench.current, names)
        self._show_looks()
        self._allow_actions(labelling)
        self._show_round(state)
        self._show_result(labelling)
        self._show_summaries()
        self._show_header(state)

    def _soon(self, *_):
        self._refresh_timer.start(0)

    def _unfold(self, phase):
        """Open what matters in a phase, once: what the analyst folds afterwards stays so."""
        if phase == self._phase:
            return
        self._phase = phase
        for name, section in self.sections.items():
            section.open(name in UNFOLDED[phase])

    def _show_start(self, state):
        bench, button = self.workbench, self.scene.start_button
        button.setVisible(state in ("no scene", "read"))
        button.setStyleSheet(PRIMARY)
        button.setEnabled(state == "read" and not bench.busy)
        button.setToolTip("" if state == "read" else tr("Choose a raster first."))
        if state == "read":
            path = session_place.default_path(bench.raster, bench.project)
            button.setText(tr("Go on with {}") if path.exists() else tr("Start labelling"))
            button.setText(button.text().format(path.name))
            button.setToolTip(str(path))

    def _show_looks(self):
        bench, target = self.workbench, self.workbench.current
        key = target and (target.row, target.column)
        if key == self._last_target:
            return
        self._last_target = key
        if target is None or not target.is_pixel or bench.raster is None:
            self.card.plot.show_spectrum([])
            self.card.chip.show_nothing()
            return
        info, used = bench.info, bench.settings["bands"] or bench.info["used_bands"]
        nodata = bench.settings["nodata"]
        values = read_spectrum(
            bench.raster,
            target.row,
            target.column,
            used,
            info["factor"],
            info["offset"],
            nodata if nodata is not None else _number(info["nodata"]),
        )
        self.card.plot.show_spectrum(values, info["wavelengths_nm"])
        layer = raster_layer(bench.project, bench.raster)
        if layer is not None:
            self.card.chip.show_place(layer, bench.grid, target.row, target.column)

    def _allow_actions(self, labelling):
        bench, target = self.workbench, self.workbench.current
        start = tr("Start labelling first.")
        none = "" if bench.questions else tr("There are no questions yet.")
        waits = target is not None and target.fid is not None and target.state in ("open", "skipped")
        history = bench.history
        whys = {
            "previous": none,
            "next": none,
            "skip": "" if waits else tr("Only a question that waits for an answer can be skipped."),
            "undo": "" if history.can_undo else tr("Nothing to undo."),
            "redo": "" if history.can_redo else tr("Nothing to redo."),
            "drawArea": "" if labelling else start,
        }
        self.card.allow(target is not None, whys)

    def _show_round(self, state):
        bench, figures = self.workbench, self.workbench.rounds.figures
        background = bench.background
        progress = background.fraction if background.busy and bench.session is not None else None
        self.round.show_progress(progress, background.text, background.seconds_left)
        self.round.show_settings(bench.settings)
        first = not bench.rounds.number
        count = bench.settings["count"]
        text = tr("Ask the first {} questions") if first else tr("Update map and suggest {} more")
        self.round.button.setText(text.format(count))
        why = {"no scene": tr("Choose a raster first."), "read": tr("Start labelling first.")}.get(state, "")
        why = tr("Name two classes first.") if state == "no classes" else why
        self.round.button.setEnabled(not why)
        self.round.button.setToolTip(why)
        done = state == "ready" or not [q for q in bench.questions if q["state"] == "open"]
        self.round.button.setStyleSheet(PRIMARY if done else "")
        self.round.text.setText(_round_text(figures, bench.layers))

    def _show_result(self, labelling):
        bench = self.workbench
        mapped = labelling and len([n for c, n in bench.counts.items() if c is not None and n]) > 1
        why = "" if mapped else tr("Answer pixels of two classes first.")
        self.result.button.setEnabled(mapped and not bench.busy)
        self.result.button.setToolTip(why)
        if labelling and bench.raster:
            self.result.suggest_folder(session_place.rounds_folder(bench.session.path).with_name("result"))

    def _show_summaries(self):
        bench = self.workbench
        waiting = len([q for q in bench.questions if q["state"] == "open"])
        places = [(q["row"], q["column"]) for q in bench.questions]
        here = bench.current and (bench.current.row, bench.current.column)
        number = places.index(here) + 1 if here in places else None
        query = tr("query {} of {}").format(number, len(places)) if number else tr("{} waiting").format(waiting)
        answers = sum(n for class_id, n in bench.counts.items() if class_id is not None)
        unsure = bench.counts.get(None, 0)
        texts = {
            "scene": Path(bench.raster).name if bench.raster else "",
            "classes": tr("{} classes, {} answers").format(len(bench.classes), answers) if bench.classes else "",
            "label": query if bench.questions else "",
            "round": tr("round {}, {} answers, {} don't know").format(bench.rounds.number, answers, unsure),
            "result": "",
        }
        texts["round"] = texts["round"] if bench.rounds.number else ""
        for name, text in texts.items():
            self.sections[name].summary.setText(text)

    def _show_header(self, state):
        client = self.workbench.background.client
        device = client.device if client is not None and client.device else None
        self._device.setText(device.upper() if device else tr("no engine") if find_python() is None else "...")
        self._device.setToolTip(client.why if device else missing_sentence() if find_python() is None else "")
        steps = {
            "no scene": tr("Choose the raster to label."),
            "read": tr("Check what was read, then start."),
            "no classes": tr("Name at least two classes."),
            "ready": tr("Ask the first questions."),
            "labelling": tr("Answer: key, button or click."),
            "updating": tr("The map is on its way; label on."),
        }
        text = steps[state]
        if state == "labelling" and not self.workbench.waiting:
            text = tr("All answered: update the map.")
        if find_python() is None:
            text = missing_sentence()
        self._next_step.setText(text)
        self._tool.setVisible(self.workbench.session is not None and not self.map_side.active)

    def tell(self, text, level):
        """Say a sentence in the message bar."""
        bar = self._iface.messageBar()
        bar.pushMessage(tr("HSI Active"), html.escape(text, quote=False), LEVELS[level], SECONDS[level])

    def _warn(self, text):
        self.tell(text, "warning")

    # -- acting

    def _keys_count(self):
        return self.workbench.session is not None and self.map_side.active and self.isVisible()

    def _class_keys(self):
        return {c["key"] for c in self.workbench.classes if c["key"]}

    def _answer_key(self, key):
        for entry in self.workbench.classes:
            if entry["key"] == key:
                self.workbench.answer(entry["id"])

    def _act(self, name):
        bench = self.workbench
        actions = {
            "dont_know": lambda: bench.answer(None),
            "next": lambda: bench.step(1),
            "previous": lambda: bench.step(-1),
            "skip": bench.skip,
            "undo": bench.undo,
            "redo": bench.redo,
            "toggle_map": lambda: bench.layers.toggle("classes"),
        }
        actions[name]()

    def _set_classes(self, classes):
        gone = [c for c in self.workbench.classes if c["id"] not in {entry["id"] for entry in classes}]
        lost = sum(self.workbench.counts.get(c["id"], 0) for c in gone)
        self.workbench.set_classes(classes)
        self.refresh()
        if lost:
            text = tr("{} and its {} answers are removed. Undo brings them back.")
            self.tell(text.format(gone[0]["name"], lost), "info")

    def _import(self, layer, field):
        bench = self.workbench
        context = bench.project.transformContext()
        try:
            found = read_layer(
                layer,
                field,
                bench.crs,
                bench.grid,
                bench.classes,
                bench.session.free_id(),
                context,
                self._warn,
            )
        except EngineFailure as failure:
            self.tell(str(failure), "error")
            return
        bench.import_answers(*found)

    def _set_mask(self, layer):
        bench = self.workbench
        if layer is None:
            bench.set(mask=None)
        elif hasattr(layer, "getFeatures"):
            context = bench.project.transformContext()
            request = QgsFeatureRequest().setNoAttributes()
            found = features_in(bench.crs, layer, request, context, self._warn)
            bench.set(mask={"polygons": [wkb for wkb, _ in found], "name": layer.name()})
        else:
            bench.set(mask={"raster": layer.source().split("|option:")[0], "name": layer.name()})

    def _show_composite(self, bands):
        bench = self.workbench
        layer = raster_layer(bench.project, bench.raster)
        if layer is not None:
            show_composite(layer, bands)
            layer.triggerRepaint()
            self._last_target = None
            self._soon()

    def _start_export(self):
        panel = self.result
        self._export = Export(
            self.workbench, panel.folder, panel.wanted, panel.minimum_area, panel.reference, self._exported
        )
        try:
            self._export.start()
        except (EngineFailure, OSError) as error:
            self.tell(str(error), "error")

    def _exported(self, folder, names):
        self.result.text.setText(tr("{} files written to {}").format(len(names), folder))
        self.tell(tr("Exported to {}: {}").format(folder, ", ".join(names)), "info")

    def _ask_to_share(self, path, holder):
        text = tr("{} is open elsewhere ({}). Close it there first.").format(Path(path).name, holder)
        item = self._iface.messageBar().createMessage(tr("HSI Active"), text)
        button = QPushButton(tr("Open anyway"))
        button.clicked.connect(lambda: self.workbench.open(Path(path), by_force=True))
        item.layout().addWidget(button)
        self._iface.messageBar().pushWidget(item, Qgis.MessageLevel.Warning)

    def _project_read(self, *_):
        for path in session_place.sessions_of(QgsProject.instance())[:1]:
            self.workbench.open(path)

    def _project_cleared(self):
        self.card.chip.stop()
        self._last_target = None
        self.workbench.leave()


def _round_text(figures, layers):
    if not figures:
        return tr("No map yet: the first questions cover the scene.")
    parts = [tr("{} answers so far").format(figures["answers"])] if figures["answers"] else []
    if figures["changed"] is not None:
        parts.append(tr("last change of the map {:.1f} %").format(100 * figures["changed"]))
    if figures["seconds"]:
        parts.append(tr("{:.1f} s a round").format(figures["seconds"]))
    unsaved = layers.unsaved() if layers else 0
    if unsaved:
        parts.append(tr("{} edits in QGIS's form are not saved yet").format(unsaved))
    return ", ".join(parts)


def _number(text):
    return None if text is None else float(text)
