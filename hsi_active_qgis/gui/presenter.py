"""Shows a Workbench in the dock's panels: reads the one, fills the others, changes nothing.

It is long because each panel has its turn here.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QPushButton

from ..client.environment import find_python, missing_sentence
from ..look.pictures import composite_of
from ..session.layers import raster_layer
from ..session.queries import ALIKE
from ..session.tiles import place_of
from ..translation import tr
from .map.side import MapSide
from .model import kept_pixels, session_place
from .model.advice import advice
from .model.rounds import Rounds, answered_lately
from .model.sentences import as_text, counted
from .model.target import Ground
from .model.workbench import Workbench

if TYPE_CHECKING:
    from .dock import Panels


UNFOLDED = {
    "no scene": ["scene"],
    "read": ["scene"],
    "no classes": ["classes"],
    "ready": ["classes", "round"],
    "labelling": ["label", "round"],
    "checking": ["label", "accuracy"],
}
PRIMARY = "QPushButton:enabled { font-weight: bold; background: palette(highlight); color: palette(highlighted-text); }"


class Presenter(QObject):
    """`panels` has the panels by name as attributes, see dock.Panels."""

    def __init__(self, bench: Workbench, panels: Panels, map_side: MapSide) -> None:
        super().__init__(map_side)
        self._bench, self._panels, self._map_side = bench, panels, map_side
        self._phase: str | None = None
        self._keys_away = False
        self._round = 0  # whose questions were scrolled to
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)
        bench.background.progressed.connect(self._show_progress)

    def refresh(self) -> None:
        """Bring all panels up to date."""
        bench, state = self._bench, self._bench.state
        labelling = bench.opened is not None
        busy_phase = "labelling" if bench.rounds.number else "ready"
        phase = busy_phase if state == "updating" else state
        self._unfold("checking" if bench.checks.asking else phase)
        settings = {**bench.settings, "second": bench.second, "features": bench.features.path}
        layer = raster_layer(bench.project, bench.raster) if labelling else None
        shown = composite_of(layer) if layer is not None else bench.composite
        self._panels.scene.show_scene(bench.raster, bench.info, settings, shown)
        self._panels.scene.show_kept(kept_pixels.bytes_of(bench))
        self._panels.scene.show_sessions(session_place.sessions_of(bench.project))
        self._show_start(state)
        free_id = bench.session.free_id if labelling else (lambda: 1)
        self._panels.classes.show_classes(bench.classes, bench.counts, bench.settings["target"], free_id)
        why = "" if labelling else tr("Choose a raster and start labelling first.")
        why = tr("A layer is being imported.") if bench.importing.at_work else why
        self._panels.classes.allow(not why, why)
        _mark(self._panels.classes.add_button, state == "no classes")
        self._panels.card.show_classes(bench.classes)
        self._panels.card.show_target(bench)
        self._panels.card.tile.show_target(bench)
        self._panels.card.looks.show_target(bench)
        self._allow_actions(labelling)
        self._show_round(state)
        self._panels.review.show_review(bench.review, bench.current)
        if self._panels.sections["history"].is_open:
            self._panels.history.show_log(bench.answer_log if labelling else None)
        self._show_accuracy()
        self._show_result(labelling)
        self._show_summaries()
        self._show_header(state)
        if bench.rounds.number != self._round:
            self._round = bench.rounds.number
            if self._round:
                self._panels.show_question()
        bench.labelling.note_shown()

    def soon(self, *_: object) -> None:
        """Refresh at the end of this turn of the event loop: many changes show once."""
        self._timer.start(0)

    def show_keys(self, away: bool) -> None:
        """Say whether the keys go elsewhere in QGIS, and show the way back."""
        if away != self._keys_away:
            self._keys_away = away
            self._show_header(self._bench.state)

    def forget_looks(self) -> None:
        """Draw the pixel at hand anew: the colours of the raster have changed."""
        self._panels.card.looks.forget()
        self.soon()

    def stop(self) -> None:
        """Draw nothing any more."""
        self._timer.stop()
        self._panels.card.looks.stop()

    def close(self) -> None:
        """Stop for good."""
        self.stop()
        self._panels.card.looks.end()

    def _unfold(self, phase: str) -> None:
        """Open what matters in a phase, once: what the analyst folds afterwards stays so."""
        if phase == self._phase:
            return
        self._phase = phase
        for name, section in self._panels.sections.items():
            section.open(name in UNFOLDED[phase])

    def _show_start(self, state: str) -> None:
        bench, button = self._bench, self._panels.scene.start_button
        button.setVisible(state in ("no scene", "read"))
        self._panels.scene.sample_button.setVisible(state == "no scene")
        self._panels.scene.sample_button.setEnabled(not bench.busy)
        _mark(button, True)
        text, why = tr("Start labelling"), tr("Choose a raster first.")
        only = self._panels.scene.offer_only(bench.raster)
        if only:
            text, why = tr("Read {}").format(Path(only).name), tr("The only raster of the project")
        elif state == "read" and bench.raster is not None:
            path = session_place.default_path(bench.raster, bench.project)
            goes_on = path.exists() and session_place.is_of(path, bench.raster)
            text, why = tr("Go on with {}").format(path.name) if goes_on else text, as_text(str(path))
        button.setText(text)
        button.setToolTip(why)
        button.setEnabled((state == "read" or bool(only)) and not bench.busy)

    def _allow_actions(self, labelling: bool) -> None:
        bench, target = self._bench, self._bench.current
        start = tr("Start labelling first.")
        none = "" if bench.questions else tr("There are no questions yet.")
        waits = target is not None and target.waits
        history = bench.labelling.history
        one_by_one = tr("Check points are answered one by one.") if bench.checks.asking else ""
        no_pixel = bench.segments.why_not if labelling else start
        grown = "" if isinstance(target, Ground) else tr("Show the segment around a pixel first.")
        whys = {
            "previous": none,
            "next": none,
            "skip": "" if waits else tr("Only a question that waits for an answer can be skipped."),
            "undo": "" if history.can_undo else tr("Nothing to undo."),
            "redo": "" if history.can_redo else tr("Nothing to redo."),
            "drawArea": one_by_one if labelling else start,
            "segment": no_pixel,
            "shrink_segment": grown,
            "grow_segment": grown,
            "more_like_this": no_pixel,
        }
        self._panels.card.allow(target is not None, whys)

    def _show_progress(self) -> None:
        bench, background = self._bench, self._bench.background
        for panel, here in ((self._panels.round, bench.opened is not None), (self._panels.scene.work, bench.reading)):
            progress = background.fraction if background.at_work and here and not background.quiet else None
            panel.show_progress(progress, background.text, background.seconds_left)

    def _show_round(self, state: str) -> None:
        bench = self._bench
        self._show_progress()
        self._panels.round.show_settings(bench.settings)
        first = not bench.rounds.number
        count = bench.settings["count"]
        text = tr("Ask the first {} questions") if first else tr("Update map and suggest {} more")
        self._panels.round.button.setText(text.format(count))
        why = {"no scene": tr("Choose a raster first."), "read": tr("Start labelling first.")}.get(state, "")
        why = tr("Name two classes first.") if state == "no classes" else why
        why = tr("The raster is gone: choose its file under Scene.") if bench.opened and not bench.raster else why
        why = tr("Check points are asked: go back to the questions first.") if bench.checks.asking else why
        self._panels.round.button.setEnabled(not why and not bench.busy)
        self._panels.round.button.setToolTip(why)
        wait = why or (tr("The engine is at work: wait for it, or cancel.") if bench.busy else "")
        self._panels.round.offer_outlines(len(bench.stage_two.tiles), wait)
        done = state == "ready" or not [q for q in bench.labelling.waiting_now if q["state"] == "open"]
        _mark(self._panels.round.button, done and not bench.checks.asking)
        self._panels.round.text.setText(round_text(bench.rounds, bench.elsewhere.unsaved))
        rounds = bench.rounds.told
        hidden = bench.settings["blind"] or bench.checks.asking
        text = advice(rounds, [] if hidden else bench.questions)
        self._panels.round.show_learning(rounds, bench.settings["curve"], text)

    def _show_accuracy(self) -> None:
        bench = self._bench
        why = "" if bench.rounds.maps.shown else tr("There is no map yet. Update the map first.")
        why = tr("The engine is at work: wait for it, or cancel.") if bench.busy else why
        self._panels.accuracy.show_checks(bench.checks, why)

    def _show_result(self, labelling: bool) -> None:
        bench = self._bench
        mapped = labelling and len([n for c, n in bench.counts.items() if c is not None and n]) > 1
        why = "" if mapped else tr("Answer with two classes first.")
        why = tr("The raster is gone: choose its file under Scene.") if labelling and not bench.raster else why
        checks = bench.checks.answers
        self._panels.result.offer(bench.second is not None, checks is not None and checks.with_class > 0)
        self._panels.result.button.setEnabled(not why and not bench.busy)
        self._panels.result.button.setToolTip(why)
        if labelling and bench.raster:
            self._panels.result.suggest_folder(session_place.rounds_folder(bench.session.path).with_name("result"))

    def _show_summaries(self) -> None:
        bench = self._bench
        answers = sum(n for class_id, n in bench.counts.items() if class_id is not None)
        unsure = bench.counts.get(None, 0)
        texts = {
            "scene": Path(bench.raster).name if bench.raster else "",
            "classes": _count_text(len(bench.classes), answers) if bench.classes else "",
            "label": _query_text(bench),
            "round": tr("{}, {} don't know").format(_answers(answers), unsure) if bench.rounds.number else "",
            "review": str(len(bench.review.waiting) or ""),
            "history": "",
            "accuracy": bench.checks.summary,
            "result": "",
        }
        for name, text in texts.items():
            self._panels.sections[name].summary.setText(text)

    def _show_header(self, state: str) -> None:
        bench, header = self._bench, self._panels.header
        missing = missing_sentence() if find_python() is None else ""
        device = bench.background.device
        header.show_device(device, bench.background.why if device else missing)
        step = "all answered" if state == "labelling" and not bench.labelling.waiting_now else state
        step = "reading" if bench.reading else step
        if bench.checks.asking and state != "updating":
            step = "checking" if bench.labelling.waiting else "checked"
        labels = state in ("labelling", "updating")
        away = bench.opened is not None and (not self._map_side.active or (labels and self._keys_away))
        step = "keys away" if away and step in ("labelling", "checking") else step
        header.show_step("no raster" if bench.opened and not bench.raster else step, missing)
        header.offer_tool(away, away and labels)


def _answers(number: int) -> str:
    return counted(number, tr("1 answer"), tr("{} answers"))


def _count_text(classes: int, answers: int) -> str:
    return ", ".join([counted(classes, tr("1 class"), tr("{} classes")), _answers(answers)])


def _mark(button: QPushButton, primary: bool) -> None:
    """Draw the eye to the button of the next step."""
    style = PRIMARY if primary else ""
    if button.styleSheet() != style:  # setting one costs a layout
        button.setStyleSheet(style)


def _query_text(bench: Workbench) -> str:
    """Return "query 2 of 10", "like it: 1 of 5", or of a question of before "left from round 1"; how many wait where
    none is at hand."""
    here = bench.current.unit if bench.current else None
    if here is not None and here.is_left(bench.rounds.number):
        return tr("left from round {}").format(here.round)
    newest = [q for q in bench.questions if q["round"] == bench.rounds.number]
    places = [place_of(q) for q in newest if here is None or (q["source"] == ALIKE) == here.is_alike]
    if here is not None and here.place in places:
        text = tr("like it: {} of {}") if here.is_alike else tr("query {} of {}")
        text = tr("check point {} of {}") if here.is_check else text
        return text.format(places.index(here.place) + 1, len(places))
    return tr("{} waiting").format(len(bench.labelling.waiting)) if bench.questions else ""


def round_text(rounds: Rounds, unsaved: int) -> str:
    told, smoothing = rounds.told, rounds.maps.smoothing
    if not told:
        return tr("No map yet: the first questions cover the scene.")
    parts, figures = [], told[-1]
    if rounds.shows_unlike(figures):
        parts.append(tr("no labels yet, so what differs most"))
    if figures["changed"] is not None:
        parts.append(tr("change of the map {:.1f} %").format(100 * figures["changed"]))
    if smoothing:
        parts.append(tr("smoothing: {}").format(smoothing))
    if rounds.maps.threshold is not None:
        parts.append(tr("changed from a probability of {:.2f} on").format(rounds.maps.threshold))
    if figures["seconds"]:
        parts.append(tr("made in {:.1f} s").format(figures["seconds"]))
    if unsaved:
        parts.append(tr("{} edits in QGIS's form are not saved yet").format(unsaved))
    if rounds.is_stale:
        text = tr("its map is being drawn") if rounds.maps.drawing else tr("without a map of its own")
        parts.append(text + tr(" (pale: that of round {})").format(rounds.maps.shown))
    more = _answered_text(*answered_lately(told)) + rounds.ahead.text
    return tr("Round {}: ").format(figures["round"]) + ", ".join(parts) + more


def _answered_text(answered: int, clicks: int) -> str:
    """How many of the last two rounds' clicks taught a class and, where it was less than half, what to do about it."""
    if not clicks:
        return ""
    text = ". " + tr("Of the last {} clicks {} had a class").format(clicks, answered)
    if 2 * answered >= clicks:
        return text
    return text + tr(": ground without a class is asked about. Name a class for it, or draw an area of interest.")
