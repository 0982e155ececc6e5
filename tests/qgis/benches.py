"""A workbench that keeps what it tells, for tests without a window."""

from osgeo import gdal
from qgis.core import QgsProject

from hsi_active_qgis.gui.model.workbench import Workbench
from tests.qgis.loop import turn_until

CLASSES = [
    {"id": 1, "name": "dark", "colour": "#333333", "key": "1"},
    {"id": 2, "name": "bright", "colour": "#eeeeee", "key": "2"},
]


class Bench(Workbench):
    """Keeps what it tells."""

    def __init__(self):
        super().__init__(QgsProject.instance(), "Ada")
        self.said, self.holders = [], []
        self.told.connect(lambda text, level: self.said.append((level, text)))
        self.in_use.connect(lambda path, holder: self.holders.append(holder))

    def do(self, action):
        """Do it to its end; return the sentences that it led to."""
        self.said.clear()
        action()
        turn_until(lambda: not self.busy and not self.rounds.maps.drawing, "the end of it")
        return list(self.said)

    def begin(self, raster):
        """Start a session with one round, two questions answered."""
        self.do(lambda: self.look_at(raster))
        self.start()
        self.set_classes(CLASSES)
        assert self.do(self.rounds.update) == []
        self.labelling.answer(1)
        self.labelling.answer(2)


def the_sentence(told, word, level="error"):
    ((found, text),) = told
    return found == level and word in text


def change(path, statement):
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    source.ExecuteSQL(statement)
