"""Hundreds of actions at the dock in no sensible order; after each, the session is compared with a Ledger."""

from inside import driver
from inside.analyst import Analyst
from inside.comparison import differences, dock_differences
from inside.ledger import Ledger
from inside.monkey import ACTIONS, Monkey
from inside.watch import expect_log
from qgis.core import QgsProject
from qgis.utils import iface

LOOK_EVERY = 25  # actions; the dock's texts are compared then
REMEMBERED = 10


def play(raster, reference, classes, folder, actions, throws):
    """Do `actions` actions as the random numbers `throws` say; return how often which was done."""
    expect_log("The engine stopped")  # some actions kill it
    analyst, ledger = Analyst(reference), Ledger()
    iface.newProject()
    analyst.show_dock()
    analyst.open_scene(raster, "file")
    analyst.name_classes(classes)
    driver.wait_for(lambda: [c["name"] for c in analyst.session.classes] == classes, "the names on disk")
    ledger.now["classes"] = analyst.session.classes
    monkey = Monkey(analyst, ledger, folder, throws)
    monkey.begin()
    done, last = {}, []
    for number in range(actions):
        name = monkey.choose()
        last = [*last, name][-REMEMBERED:]
        try:
            what = getattr(monkey, name)()
        except driver.ScenarioError as error:
            raise driver.ScenarioError(f"action {number}: {error}\nthe last actions: {last}") from error
        last[-1] = f"{name} {what}" if what is not None else name
        done[name] = done.get(name, 0) + 1
        driver.tell(number=number, action=last[-1])
        _compare(lambda: differences(analyst, ledger), number, last)
        if number % LOOK_EVERY == 0:
            _compare(lambda: dock_differences(analyst, ledger), number, last)
    QgsProject.instance().setDirty(False)
    return {
        "done": done,
        "never": sorted(set(ACTIONS) - set(done)),
        "seconds": monkey.seconds,
        **_held(ledger, analyst),
    }


def _compare(look, number, last):
    try:
        driver.wait_for(lambda: not look(), "the session to be as expected")
    except driver.ScenarioError as error:
        found = "\n".join(look())
        raise driver.ScenarioError(f"action {number}: {found}\nthe last actions: {last}") from error


def _held(ledger, analyst):
    """What the test looks for in the file, when QGIS is gone."""
    pixels = [[*pixel, value] for pixel, value in ledger.now["pixels"].items()]
    return {"pixels": sorted(pixels, key=str), "areas": ledger.now["areas"], "file": str(analyst.session.path)}
