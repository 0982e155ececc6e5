"""Rounds, cancelled updates and maps that give way, while what QGIS's task manager says is noted down."""

from inside import driver
from inside.analyst import Analyst
from qgis.core import QgsApplication, QgsProject, QgsTask
from qgis.utils import iface


class Listener:
    """`most`: tasks at once; `failed`: descriptions of tasks that ended so; `told`: titles and texts of the messages
    that are not the plugin's."""

    def __init__(self):
        self._tasks = QgsApplication.taskManager()
        self.most, self.added, self.failed, self.told = 0, [], [], []
        self._tasks.taskAdded.connect(self._add)
        self._tasks.statusChanged.connect(self._change)
        iface.messageBar().widgetAdded.connect(self._hear)

    def _add(self, number):
        self.added.append(self._tasks.task(number).description())
        self.most = max(self.most, self._tasks.countActiveTasks())

    def _change(self, number, status):
        self.most = max(self.most, self._tasks.countActiveTasks())
        if status == QgsTask.TaskStatus.Terminated:
            self.failed.append(self._tasks.task(number).description())

    def _hear(self, _):
        others = [item for item in iface.messageBar().items() if item.title() != "HSI Active"]
        self.told += [f"{item.title()}: {item.text()}" for item in others]


def play(raster, reference, classes, shots, prefix):
    """Return what the listener noted, and what is left in the task manager."""
    analyst = Analyst(reference, shots, prefix)
    iface.newProject()
    analyst.show_dock()
    listener = Listener()
    analyst.open_scene(raster, "file")
    analyst.name_classes(classes)
    for _ in range(3):
        analyst.update()
        analyst.answer_all()
    bench = analyst.workbench
    driver.click("updateButton")
    driver.wait_for(lambda: driver.sees("cancelUpdate"), "the way to cancel")
    driver.find("cancelUpdate").click()
    driver.wait_for(lambda: not bench.background.at_work, "the end of the update")
    before = bench.session.round
    for number in (before + 1, before + 2):  # the map of the first gives way to the second
        driver.click("updateButton")
        driver.wait_for(lambda n=number: bench.session.round == n, "the questions")
    driver.wait_for(lambda: analyst.has_landed(number), "the map")
    driver.wait_until_drawn()
    driver.pause(1)
    analyst.shot("tasks")
    found = {name: getattr(listener, name) for name in ("most", "added", "failed", "told")}
    found |= {"left": QgsApplication.taskManager().countActiveTasks(), "can_be_silent": hasattr(QgsTask, "Silent")}
    bench.leave()
    QgsProject.instance().setDirty(False)
    return found
