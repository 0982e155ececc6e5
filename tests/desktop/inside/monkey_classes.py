"""What the Monkey does to classes: in the table of the dock, and by importing a layer with labels."""

import csv

from inside import dialogs, driver
from osgeo import ogr, osr
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QColorDialog, QMenu
from qgis.utils import iface

FEWEST, MOST = 3, 9  # classes


class ClassActions:
    """Part of Monkey."""

    def add_class(self):
        """Add a class and type its name: two edits."""
        if len(self._ledger.now["classes"]) >= MOST:
            return "enough"
        unfold("addClass")
        before, name = self._ledger.now["classes"], self._name()
        driver.click("addClass")
        added = self._analyst.session.classes[-1]
        if added["id"] in {s["class"] for s in self._analyst.session.samples()}:
            raise driver.ScenarioError(f"the id {added['id']} is used again")
        self._ledger.set_classes([*before, added])
        driver.write(name)
        self._ledger.set_classes([*before, {**added, "name": name}])
        return name

    def rename_class(self):
        """Type another name over one in the list."""
        entry, name = self.pick(self._ledger.now["classes"]), self._name()
        spot = self._spot_of(entry)
        QTest.mouseClick(self._tree().viewport(), driver.LEFT, driver.PLAIN, spot)
        QTest.mouseDClick(self._tree().viewport(), driver.LEFT, driver.PLAIN, spot)
        driver.write(name)
        self._change(entry, name=name)
        return entry["name"], name

    def recolour_class(self):
        """Choose another colour."""
        entry, colour = self.pick(self._ledger.now["classes"]), f"#{self.throw(1 << 24):06x}"
        QTest.mouseClick(self._tree().viewport(), driver.LEFT, driver.PLAIN, self._spot_of(entry))
        dialogs.expect(lambda dialog: _choose_colour(dialog, colour))
        driver.click("classColour")
        driver.come_forward()
        self._change(entry, colour=colour)

    def remove_class(self):
        """Remove a class with its answers."""
        classes = self._ledger.now["classes"]
        if len(classes) <= FEWEST:
            return "too few"
        entry = self.pick(classes)
        QTest.mouseClick(self._tree().viewport(), driver.LEFT, driver.PLAIN, self._spot_of(entry))
        driver.click("removeClass")
        self._ledger.set_classes([c for c in classes if c is not entry])
        return entry["id"]

    def reorder_classes(self):
        """Put a class elsewhere; the keys stay in their places. What follows a drop is told to the dock as it is."""
        classes = list(self._ledger.now["classes"])
        keys = [c["key"] for c in classes]
        moved = classes.pop(self.throw(len(classes)))
        classes.insert(self.throw(len(classes) + 1), moved)
        tree = self._tree()
        tree.shown = None
        tree.dropped.emit([c["id"] for c in classes])
        self._ledger.set_classes([{**c, "key": key} for c, key in zip(classes, keys)])

    def merge_classes(self):
        """Make two classes one, chosen in the list; what was answered with the lower one is answered with the other."""
        classes = self._ledger.now["classes"]
        if len(classes) <= FEWEST:
            return "too few"
        into, gone = sorted([self.pick(classes), self.pick(classes)], key=classes.index)
        if into is gone:
            return "the same"
        for entry, held in ((into, driver.PLAIN), (gone, driver.CONTROL)):
            QTest.mouseClick(self._tree().viewport(), driver.LEFT, held, self._spot_of(entry))
        self._choose_in_menu("Merge the chosen ones")
        self._ledger.merge_classes(into, gone)
        return into["id"], gone["id"]

    def write_and_take_classes(self):
        """Write the list to a file, which is looked at, and take one with a known and a new name."""
        before = self._ledger.now["classes"]
        if len(before) >= MOST:
            return "enough"
        self._made += 1
        path = self._folder / f"classes {self._made}.csv"
        self._choose_in_menu("Write as a list...", str(path))
        with open(path, encoding="utf-8-sig", newline="") as source:
            names = [row["name"] for row in csv.DictReader(source)]
        if names != [c["name"] for c in before]:
            raise driver.ScenarioError(f"the list names {names}")
        name = self._name()
        path.write_text(f"name\n{before[-1]['name'].upper()}\n{name}\n", encoding="utf-8")
        self._choose_in_menu("Take from a file...", str(path))
        self._ledger.set_classes([*before, *self._analyst.session.classes[len(before) :]])
        if [c["name"] for c in self._analyst.session.classes[len(before) :]] != [name]:
            raise driver.ScenarioError(f"{self._analyst.session.classes} after {name} was taken from a file")
        return name

    def _choose_in_menu(self, text, path=None):
        """Choose an entry of the menu of classes; a dialog for a file is given its path."""
        self._tree()
        menu = driver.find("classMenu").findChild(QMenu)
        if path is not None:
            dialogs.expect(lambda dialog: dialogs.choose(dialog, path))
        next(action for action in menu.actions() if action.text() == text).trigger()
        driver.come_forward()
        driver.pause(0.05)

    def _change(self, entry, **values):
        classes = self._ledger.now["classes"]
        self._ledger.set_classes([{**c, **values} if c is entry else c for c in classes])

    def _tree(self):
        unfold("classTree")
        return driver.find("classTree")

    def _spot_of(self, entry):
        tree = self._tree()
        driver._scroll_to(tree.viewport(), "classTree")
        place = [c["id"] for c in self._ledger.now["classes"]].index(entry["id"])
        driver.wait_for(lambda: tree.topLevelItemCount() == len(self._ledger.now["classes"]), "the class list")
        item = tree.topLevelItem(place)
        tree.scrollToItem(item)
        return tree.visualItemRect(item).topLeft() + QPoint(tree.columnViewportPosition(1) + 40, 5)

    def _name(self):
        self._made += 1
        return f"Made {self._made}"

    # -- from a layer

    def import_points(self):
        """Classes and answers from points, two of each of two classes."""
        names = self._names_to_import()
        places = {self._pixel_shown(): self.throw(2) for _ in range(5)}
        shapes = [(_point(*self._analyst.reference.middle(*place)), names[i]) for place, i in places.items()]
        ids = self._import(ogr.wkbPoint, shapes, names)
        self._ledger.import_answers(self._new(ids), {place: ids[names[i]] for place, i in places.items()}, [])
        return names, places

    def import_areas(self):
        """Classes and answers from polygons."""
        names = self._names_to_import()
        corners = [self._pixel_shown() for _ in names]
        shapes = [(self._square(*corner), name) for corner, name in zip(corners, names)]
        ids = self._import(ogr.wkbPolygon, shapes, names)
        self._ledger.import_answers(self._new(ids), {}, [ids[name] for name in names])
        return names

    def _names_to_import(self):
        """A class that is there, and a new one unless there are many."""
        names = [c["name"] for c in self._ledger.now["classes"]]
        known = names.pop(self.throw(len(names)))
        return [known.upper(), self._name() if len(names) + 1 < MOST else self.pick(names)]

    def _import(self, kind, shapes, names):
        """Import and return {name: class id}."""
        layer = iface.addVectorLayer(str(self._write(kind, shapes)), "import", "ogr")
        tree = self._tree()
        if not driver.sees("importLayer"):
            driver.click("importClasses")
        driver.wait_for(lambda: driver.sees("importLayer"), "the form")
        driver.find("importLayer").setLayer(layer)
        driver.find("importField").setField("kind")
        driver.click("importButton")
        driver.wait_for(lambda: not self._analyst.workbench.importing.at_work, "the import")
        QgsProject.instance().removeMapLayer(layer.id())
        by_name = {c["name"].casefold(): c["id"] for c in self._analyst.session.classes}
        tree.setFocus()
        return {name: by_name[name.casefold()] for name in names}

    def _new(self, ids):
        known = {c["id"] for c in self._ledger.now["classes"]}
        return [c for c in self._analyst.session.classes if c["id"] in set(ids.values()) - known]

    def _write(self, kind, shapes):
        self._made += 1
        path = self._folder / f"import {self._made}.gpkg"
        crs = osr.SpatialReference()
        crs.ImportFromWkt(self._analyst.workbench.crs.toWkt())
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        table = source.CreateLayer("import", crs, kind)
        table.CreateField(ogr.FieldDefn("kind", ogr.OFTString))
        for shape, name in shapes:
            feature = ogr.Feature(table.GetLayerDefn())
            feature.SetGeometry(shape)
            feature.SetField("kind", name)
            table.CreateFeature(feature)
        return path

    def _square(self, row, column):
        (x, y), (right, below) = (self._analyst.reference.middle(*p) for p in ((row, column), (row + 2, column + 2)))
        corners = ", ".join(f"{a!r} {b!r}" for a, b in ((x, y), (right, y), (right, below), (x, below), (x, y)))
        return ogr.CreateGeometryFromWkt(f"POLYGON (({corners}))")


def unfold(name):
    """Let the dock show what came before, then open the section of a widget."""
    driver.pause(0.03)
    driver.unfold(name)


def _choose_colour(dialog, colour):
    if not isinstance(dialog, QColorDialog):
        raise driver.ScenarioError(f"{dialog} is no choice of colours")
    dialog.setCurrentColor(QColor(colour))
    dialog.accept()


def _point(x, y):
    return ogr.CreateGeometryFromWkt(f"POINT ({x!r} {y!r})")
