"""Each state of the dock, in pictures, with class names as long as catalogues have them; and what is cut off in it."""

from inside import driver
from inside.analyst import Analyst
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox, QDockWidget, QLabel
from qgis.utils import iface

FOLDS = ("scene", "classes", "label", "round", "review", "history", "accuracy", "result")
CARD = ("label", "round")
ROOMY_PX = 1280


class Namer(Analyst):
    """Takes what has no name for a don't-know."""

    def class_of(self, row, column):
        value = self.reference.value(row, column)
        place = self.reference.values.index(value) if value else len(self.session.classes)
        return self.session.classes[place]["id"] if place < len(self.session.classes) else None


def play(raster, reference, classes, shots, prefix):
    """Return the texts that are cut off by the state of the dock, what is needed in it and out of view, and how much of
    the window the screen does not hold."""
    analyst, cut, hidden = Namer(reference, shots, prefix), {}, []

    def look(name, needed=None):
        analyst.shot(name)
        cut[name] = cut_off()
        if needed and not driver.find(needed).visibleRegion().contains(driver.find(needed).rect().center()):
            hidden.append(f"{name}: {needed}")

    iface.newProject()
    _make_room()
    analyst.show_dock()
    look("1-empty")
    driver.choose_file("sceneFile", raster)
    driver.wait_for(analyst.is_read, "the scene to be read")
    look("2-read")
    driver.click("startButton")
    driver.wait_for(lambda: analyst.workbench.state == "no classes", "a session without classes")
    look("3-no-classes")
    analyst.name_classes(classes)
    look("4-ready", "updateButton")
    analyst.update()
    analyst.go_to_pending()
    look("5-first-questions", "questionText")
    for _ in range(3):
        analyst.answer_all()
        analyst.update()
    analyst.go_to_pending()
    look("6-labelling", "questionText")
    _open(*FOLDS[1:2])
    look("7-classes")
    for number, name in enumerate(FOLDS[4:], 8):
        _open(name)
        look(f"{number}-{name}")
    _open(*CARD)
    driver.click("roundSettings")
    look("12-settings")
    size, screen = iface.mainWindow().size(), driver.screen_size()
    analyst.workbench.leave()
    QgsProject.instance().setDirty(False)
    return {"cut": cut, "hidden": hidden, "over": [max(0, size.width() - screen[0]), max(0, size.height() - screen[1])]}


def _make_room():
    """Close what QGIS is too wide with for a small screen that is scaled, with this dock or without."""
    window = iface.mainWindow()
    if driver.screen_size()[0] < ROOMY_PX:
        for widget in (window.statusBar(), *(window.findChild(QDockWidget, name) for name in ("Layers", "Browser"))):
            widget.hide()
        driver.pause(0.5)  # until it is laid out
    driver.resize(*driver.screen_size())


def _open(*names):
    """Unfold these sections of the dock, and fold the others."""
    for name in FOLDS:
        fold = driver.find(f"{name}Fold")
        if fold.isChecked() != (name in names):
            driver.click(fold.objectName())
    driver.pause(0.3)


def cut_off():
    """Return the texts of the dock's labels, buttons and lists that have less room than they need."""
    QApplication.processEvents()
    dock, found = driver.find("HsiActiveDock"), []
    for kind in (QLabel, QAbstractButton, QComboBox):
        for widget in dock.findChildren(kind):
            text = widget.currentText() if kind is QComboBox else widget.text()
            if text and widget.isVisible() and _needs_more(widget):
                found.append(f"{widget.objectName()}: {text[:60]}")
    return found


def _needs_more(widget):
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    if isinstance(widget, QAbstractButton):  # styles want more around the letters than is needed
        icon = 0 if widget.icon().isNull() else widget.iconSize().width()
        return widget.fontMetrics().horizontalAdvance(widget.text().replace("&&", "&")) + icon > widget.width()
    hint = widget.minimumSizeHint() if isinstance(widget, QComboBox) else widget.sizeHint()
    return hint.width() > widget.width() + 1 or hint.height() > widget.height() + 3
