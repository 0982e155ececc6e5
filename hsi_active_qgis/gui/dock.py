"""The dock: scene, classes, questions, rounds, result. Puts the parts together and wires them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAction, QFrame, QScrollArea, QVBoxLayout, QWidget

from ..translation import tr
from .actions import Actions
from .engine.strip import EngineStrip
from .engine_action import EngineAction
from .help_window import show_help
from .keys import Keys
from .map.date_sign import DateSign
from .map.side import MapSide
from .messages import Messages
from .model import session_place
from .model.workbench import Workbench
from .panels.accuracy_panel import AccuracyPanel
from .panels.class_panel import ClassPanel
from .panels.header import Header
from .panels.history_panel import HistoryPanel
from .panels.import_form import ImportForm
from .panels.query_card import QueryCard
from .panels.result_panel import ResultPanel
from .panels.review_panel import ReviewPanel
from .panels.round_panel import RoundPanel
from .panels.scene_panel import PRODUCT, ScenePanel
from .panels.section import Section
from .presenter import Presenter

WIDTH_PX = 390  # with the scroll bar


class HsiDock(QgsDockWidget):
    """Shows a Workbench and passes the analyst's actions on to it."""

    def __init__(self, iface: QgisInterface, engine: EngineAction) -> None:
        super().__init__(tr("HSI Active"), iface.mainWindow())
        self.setObjectName("HsiActiveDock")
        self._canvas = iface.mapCanvas()
        self.workbench = Workbench(QgsProject.instance(), QgsApplication.userFullName(), self)
        self._map_side = MapSide(self._canvas, self.workbench, self)
        self._date_sign = DateSign(self._canvas, self.workbench)
        self._messages = Messages(iface.messageBar())
        self._panels = panels = Panels(EngineStrip(engine.installation))
        panels.engine.asked.connect(engine.show_dialog)
        self._presenter = Presenter(self.workbench, panels, self._map_side)
        actions = Actions(self.workbench, panels, self._map_side, self._presenter, self._messages)
        self.setWidget(panels)
        self.setMinimumWidth(WIDTH_PX)
        self.product_action = QAction(tr(PRODUCT), self)  # for the menu
        self.product_action.triggered.connect(lambda: self._open_product())
        self._connect_bench()
        self._connect_panels(panels, actions)
        engine.installation.changed.connect(self._presenter.soon)
        self._keys = Keys(actions, self, (self._canvas, self))
        self._keys.away.connect(self._presenter.show_keys)
        self._open_project()
        self._presenter.refresh()

    def remove(self) -> None:
        """Take everything off QGIS and end the engine."""
        project = QgsProject.instance()
        project.readProject.disconnect(self._open_project)
        project.cleared.disconnect(self._close_project)
        for signal in (project.layersAdded, project.layersRemoved):
            signal.disconnect(self._presenter.soon)
        self._canvas.mapToolSet.disconnect(self._presenter.soon)
        self._keys.remove()
        self.workbench.changed.disconnect(self._presenter.soon)
        self.workbench.labelling.moved.disconnect(self._presenter.soon)
        self._presenter.close()
        self._map_side.remove()
        self._date_sign.remove()
        self.workbench.close()

    def _open_product(self) -> None:
        self.setUserVisible(True)
        self._panels.scene.ask_for_product()

    def _connect_bench(self) -> None:
        bench, project = self.workbench, QgsProject.instance()
        for signal in (bench.changed, bench.labelling.moved, self._canvas.mapToolSet):
            signal.connect(self._presenter.soon)
        bench.told.connect(self._messages.tell)
        bench.in_use.connect(self._offer_to_share)
        bench.taken.connect(self._offer_another)
        bench.fetches.connect(self._offer_to_fetch)
        for signal in (project.layersAdded, project.layersRemoved):  # the only raster is offered
            signal.connect(self._presenter.soon)
        project.readProject.connect(self._open_project)
        project.cleared.connect(self._close_project)

    def _connect_panels(self, panels: Panels, actions: Actions) -> None:
        bench, tell = self.workbench, self._messages.tell
        panels.header.tool_asked.connect(self._map_side.activate)
        panels.header.help_asked.connect(lambda: show_help(self, bench, self._presenter.soon))
        panels.scene.chosen.connect(actions.choose_raster)
        panels.scene.cancelled.connect(actions.stop_reading)
        panels.scene.start.connect(lambda: bench.start())
        panels.scene.sample_asked.connect(bench.practice.begin)
        panels.scene.open_asked.connect(lambda path: bench.open(Path(path)))
        panels.scene.bands.connect(lambda bands: bench.set(bands=bands))
        panels.scene.nodata.connect(lambda value: bench.set(nodata=value))
        panels.scene.composite.connect(actions.show_composite)
        panels.scene.mask_chosen.connect(actions.set_mask)
        panels.scene.forget.connect(actions.forget_pixels)
        panels.scene.second.chosen.connect(bench.second_date.choose)
        panels.scene.features.chosen.connect(bench.features.choose)
        panels.scene.refused.connect(lambda text: tell(text, "info"))
        panels.scene.second.refused.connect(lambda text: tell(text, "info"))
        panels.scene.features.refused.connect(lambda text: tell(text, "info"))
        panels.classes.edited.connect(actions.set_classes)
        panels.classes.merged.connect(actions.merge_classes)
        panels.classes.more.connect(bench.more_like_this.ask_class)
        panels.classes.split_by_look.connect(bench.split.by_look)
        panels.classes.split_by_area.connect(bench.split.by_area)
        panels.classes.target.connect(lambda number: bench.set(target=number))
        panels.classes.refused.connect(lambda text: tell(text, "info"))
        panels.classes.refused.connect(self._presenter.soon)  # the table goes back to what holds
        panels.classes.import_asked.connect(lambda: panels.imports.setVisible(panels.imports.isHidden()))
        panels.classes.menu.read.connect(actions.read_classes)
        panels.classes.menu.written.connect(actions.write_classes)
        panels.imports.chosen.connect(bench.importing.start)
        panels.imports.stopped.connect(bench.importing.stop)
        bench.importing.moved.connect(panels.imports.show_progress)
        panels.card.answered.connect(actions.answer)
        panels.card.asked.connect(actions.act)
        panels.card.looks.chips.asked.connect(actions.show_composite)
        panels.card.looks.alike.chosen.connect(actions.go_to_pixel)
        panels.card.drawing.connect(self._map_side.draw_area)
        self._map_side.drawing_began.connect(lambda: panels.card.buttons["drawArea"].setChecked(True))
        self._map_side.drawing_ended.connect(lambda: panels.card.buttons["drawArea"].setChecked(False))
        panels.round.update_asked.connect(bench.rounds.update)
        panels.round.cancel_asked.connect(bench.rounds.stop)
        panels.round.outline_asked.connect(bench.stage_two.begin)
        panels.round.setting.connect(lambda name, value: bench.set(**{name: value}))
        panels.review.chosen.connect(bench.review.go_to)
        panels.review.asked.connect(actions.act)
        panels.sections["history"].opened.connect(self._presenter.soon)
        panels.history.chosen.connect(bench.answer_log.go_to)
        panels.history.merging.connect(actions.merge_session)
        panels.accuracy.proposed.connect(bench.checks.propose)
        panels.accuracy.changed.connect(bench.checks.forget_plan)
        panels.accuracy.draw_asked.connect(bench.checks.draw)
        panels.accuracy.asking.connect(bench.checks.ask)
        panels.accuracy.assess_asked.connect(bench.checks.assess)
        panels.result.export_asked.connect(actions.start_export)

    def _offer_to_share(self, path: str, holder: str) -> None:
        text = tr("{} is open elsewhere ({}). Close it there first.").format(Path(path).name, holder)
        self._messages.offer(
            text, (tr("Open anyway"), lambda: self.workbench.open(Path(path), by_force=True, may_fetch=True))
        )

    def _offer_to_fetch(self, path: str, addresses: str) -> None:
        text = tr("{} would read from the network: {}. Open it only if you trust whoever made it.")
        text = text.format(Path(path).name, addresses)
        self._messages.offer(text, (tr("Open"), lambda: self.workbench.open(Path(path), may_fetch=True)))

    def _offer_another(self, path: str) -> None:
        bench, new = self.workbench, session_place.free_path(Path(path))
        theirs = session_place.peek(Path(path)).get("raster") or tr("no raster that can be read")
        text = tr("{} is the session of {}, not of {}. Start a new one in {}, or open that one.")
        text = text.format(path, theirs, bench.raster, new.name)
        choices = (
            (tr("Start a new one"), lambda: bench.start(new)),
            (tr("Open that one"), lambda: bench.open(Path(path))),
        )
        self._messages.offer(text, *choices)

    def _open_project(self, *_: object) -> None:
        for path in session_place.sessions_of(QgsProject.instance())[:1]:
            self.workbench.open(path)

    def _close_project(self) -> None:
        self._presenter.stop()
        self.workbench.leave()


class Panels(QScrollArea):
    """The panels, each in its section; they know nothing of one another. As wide as what is in them, at least."""

    def __init__(self, engine: EngineStrip) -> None:
        super().__init__()
        self.engine = engine
        self.header, self.scene, self.classes, self.imports = Header(), ScenePanel(), ClassPanel(), ImportForm()
        self.card, self.round, self.result = QueryCard(), RoundPanel(), ResultPanel()
        self.review = ReviewPanel()
        self.history = HistoryPanel()
        self.accuracy = AccuracyPanel()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(3)
        column.addWidget(self.engine)
        column.addWidget(self.header)
        self.sections = {
            "scene": Section(tr("Scene"), "scene", [self.scene]),
            "classes": Section(tr("Classes"), "classes", [self.classes, self.imports]),
            "label": Section(tr("Label"), "label", [self.card]),
            "round": Section(tr("Map"), "round", [self.round]),
            "review": Section(tr("Doubtful answers"), "review", [self.review]),
            "history": Section(tr("History"), "history", [self.history]),
            "accuracy": Section(tr("How accurate is this map?"), "accuracy", [self.accuracy]),
            "result": Section(tr("Result"), "result", [self.result]),
        }
        self.sections["label"].summary.setObjectName("questionNumber")
        for section in self.sections.values():
            column.addWidget(section)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

    def minimumSizeHint(self) -> QSize:
        """Return a size that clips nothing at the right: there is no scroll bar for that."""
        inside, bar = self.widget().minimumSizeHint().width(), self.verticalScrollBar().sizeHint().width()
        return QSize(inside + bar, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.card.fit(self.viewport().height())
        self.classes.fit(self.viewport().height())

    def show_question(self) -> None:
        """Scroll to the question at hand, as far as is needed to see it, as soon as it is laid out."""
        QTimer.singleShot(0, self._scroll_to_question)

    def _scroll_to_question(self) -> None:
        place = self.sections["label"].geometry()
        fits = place.bottom() <= self.viewport().height()  # with all that is above
        self.verticalScrollBar().setValue(0 if fits else place.top())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
