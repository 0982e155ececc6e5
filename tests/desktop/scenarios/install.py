"""From the zip to the first map on a fresh profile: the plugin from its zip, the engine from its dialog, a round."""

import time
from pathlib import Path

from inside import dialogs, driver
from inside.analyst import Analyst
from inside.pointer import choose_in_combo, choose_in_list, choose_in_menu, click_on, type_over
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QListWidget, QMessageBox, QWidget
from qgis.utils import iface, plugins

PLUGIN = "hsi_active_qgis"


class Newcomer(Analyst):
    """An analyst who has nothing but the zip and a page of instructions."""

    def __init__(self, reference, shots, prefix):
        super().__init__(reference, shots, prefix)
        self.stages, self.pictures = {}, set()
        self._began = time.perf_counter()

    def look_around(self, name):
        """Take a picture of windows that are not the map's."""
        driver.pause(0.4)
        self.pictures.add(name)
        self.shot(name, drawn=False)

    def reached(self, stage):
        """Note the clicks, texts typed and keys, and the seconds, that a stage took."""
        now = time.perf_counter()
        self.stages[stage] = {**driver.done, "seconds": round(now - self._began, 1)}
        driver.tell(stage=stage, **self.stages[stage])
        driver.done.clear()
        self._began = now

    def install_zip(self, path):
        """Plugins > Manage and Install Plugins... > Install from ZIP."""
        dialogs.expect(lambda manager: self._in_manager(manager, path))
        choose_in_menu("Plugins", "Manage and Install Plugins...")
        driver.wait_for(lambda: PLUGIN in plugins, "the plugin")

    def _in_manager(self, manager, path):
        choose_in_list(manager.findChild(QListWidget, "mOptionsListWidget"), "Install from ZIP")
        type_over(manager.findChild(QWidget, "mZipFileWidget"), path)
        self.look_around("manager")
        warning = QTimer()  # that plugins may harm; some versions of QGIS show it
        warning.timeout.connect(_say_yes)
        warning.start(100)
        click_on(manager.findChild(QWidget, "buttonInstallFromZip"))
        driver.wait_for(lambda: PLUGIN in plugins, "the plugin")
        warning.stop()
        click_on(manager.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close))

    def set_options(self, texts):
        """Options... of the engine's dialog: type into the fields of that page."""
        dialogs.expect(lambda options: self._in_options(options, texts))
        driver.click("engine_options")

    def _in_options(self, options, texts):
        for name, text in texts.items():
            type_over(options.findChild(QWidget, f"engine_{name}"), text)
        self.look_around("options")
        click_on(options.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))

    def install_engine(self, texts, build):
        """Plugins > HSI Active > Engine...: see what fits, install, look on."""
        choose_in_menu("Plugins", "HSI Active", "Engine...")
        driver.wait_for(lambda: driver.sees("engineDialog"), "the engine's dialog")
        self.look_around("engine")
        self.set_options(texts)
        if build:
            choose_in_combo(driver.find("engineBuild"), build)
        driver.click("engine_look_up")
        self.look_around("looking")
        driver.wait_for(lambda: driver.sees("engine_install"), "what fits")
        self.look_around("plan")
        told = {"plan": driver.find("enginePlan").text(), "button": driver.find("engine_install").text()}
        driver.click("engine_install")
        told["seen"] = self._watch(driver.find("engineProgress"))
        self.look_around("installed")
        told |= {"result": driver.find("engineResult").text(), "state": driver.find("engineState").text()}
        driver.click("engine_close")
        driver.come_forward()
        return told

    def _watch(self, bar):
        """Look at the progress bar until the run is over; return each of its texts with its value and seconds."""
        seen, began = {}, time.perf_counter()
        self.meter.reset()
        while driver.sees("engine_cancel"):
            seen.setdefault(bar.text(), (bar.value(), round(time.perf_counter() - began, 1)))
            if bar.value() > 100 and "installing" not in self.pictures:
                self.look_around("installing")
            driver.pause(0.2)
        driver.tell(stall_ms=self.meter.worst_ms())
        return seen


def play(package, options, raster, reference, classes, shots, prefix, build=None):
    """Install, then label a first round and map; return what was told and what each stage took."""
    analyst = Newcomer(reference, shots, prefix)
    iface.newProject()
    analyst.shot("fresh")
    driver.done.clear()
    analyst.install_zip(package)
    driver.pause(1)
    analyst.shot("plugin")
    analyst.reached("plugin")
    told = analyst.install_engine(options, build)
    analyst.reached("engine")
    analyst.show_dock()
    analyst.open_scene(raster, "file")
    analyst.name_classes(classes)
    analyst.reached("scene and classes")
    analyst.update()
    analyst.shot("questions")
    analyst.answer_all()
    analyst.reached("answers")
    analyst.update()
    analyst.shot("map")
    analyst.reached("map")
    analyst.save_project(Path(raster).with_name("project.qgz"))
    return {**told, "stages": analyst.stages, "place": analyst.place()}


def _say_yes():
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        click_on(box.button(QMessageBox.StandardButton.Yes))
