"""Clicks and keys outside the plugin's own windows: menus, lists, buttons of QGIS's dialogs."""

from inside import driver
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit
from qgis.utils import iface


def choose_in_menu(*texts):
    """Click through the window's menus; the last entry may open a dialog."""
    menu = iface.mainWindow().menuBar()
    for text in texts:
        named = [action for action in menu.actions() if action.isVisible() and _plain(action.text()) == text]
        if not named:
            raise driver.ScenarioError(f"no entry {text} among {[action.text() for action in menu.actions()]}")
        driver.wait_for(menu.isVisible, f"the menu with {text}")
        click_on(menu, menu.actionGeometry(named[0]).center())
        menu = named[0].menu()


def choose_in_list(listed, text):
    """Click an entry of a list."""
    entry = next(entry for entry in map(listed.item, range(listed.count())) if entry.text() == text)
    click_on(listed.viewport(), listed.visualItemRect(entry).center())


def choose_in_combo(combo, data):
    """Open a choice and click the entry that stands for `data`."""
    click_on(combo)
    entries = combo.view()
    driver.wait_for(entries.isVisible, "the entries of a choice")
    driver.pause(0.6)  # a popup takes a release soon after the press for the same click
    rect = entries.visualRect(combo.model().index(combo.findData(data), 0))
    click_on(entries.viewport(), rect.center())


def click_on(widget, at=None):
    """Click a widget that is seen and enabled, in its middle or at a place in it."""
    driver.wait_for(lambda: widget.isVisible() and widget.isEnabled(), f"{widget.objectName()} to be enabled")
    driver.done["clicks"] += 1
    QTest.mouseClick(widget, driver.LEFT, driver.PLAIN, at or widget.rect().center())


def type_over(widget, text):
    """Click a field and type over what is in it."""
    line = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
    click_on(line)
    line.selectAll()
    driver.done["typed"] += 1
    QTest.keyClicks(line, text)


def _plain(text):
    return text.replace("&", "").replace("…", "...")
