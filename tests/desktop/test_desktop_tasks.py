"""QGIS's task manager is not to chatter: no notice of a task that ended, one task at a time, none left."""

from tests.desktop.test_desktop_analyst import class_names


def test_tasks_do_not_chatter(desktop, embedded, shots):
    files = {name: embedded[name] for name in ("raster", "reference")}
    classes = class_names(embedded["reference"])
    told = desktop().run("tasks", classes=classes, shots=str(shots), prefix="tasks-", **files)
    # Before QGIS 3.26 no task can be kept from telling that it is complete, when it took more than five seconds.
    notices = told["told"] if told["can_be_silent"] else [text for text in told["told"] if "Task complete" not in text]
    assert (told["failed"], notices, told["left"]) == ([], [], 0)
    assert told["most"] == 1
    assert set(told["added"]) == {"Reading the raster", "Choosing questions", "Drawing the map"}
