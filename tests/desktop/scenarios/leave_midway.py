"""Begins to label, saves the project in the middle of a round, and leaves."""

from pathlib import Path

from inside.analyst import Analyst
from qgis.utils import iface


def play(raster, reference, classes, answers, folder):
    """Answer the first `answers` questions; return where the analyst was."""
    analyst = Analyst(reference)
    iface.newProject()
    analyst.show_dock()
    analyst.open_scene(raster, "file")
    analyst.name_classes(classes)
    analyst.update()
    for _ in range(answers):
        analyst.go_to_pending()
        analyst.answer()
    project = str(Path(folder, "project.qgz"))
    analyst.save_project(project)
    return {"project": project, "place": analyst.place()}
