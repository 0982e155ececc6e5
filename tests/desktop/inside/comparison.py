"""Where a session, or the dock that shows it, differs from a Ledger."""

import struct

from inside import driver
from qgis.PyQt.QtWidgets import QToolButton, QTreeWidget
from qgis.utils import iface

from hsi_active_qgis.gui.model.target import Unit


def differences(analyst, ledger):
    """Return a line for each thing that the file or the workbench has otherwise than the ledger."""
    session, bench = analyst.session, analyst.workbench
    if session is None:
        return ["no session"]
    pixels, areas = _answers(analyst)
    asked = [((q["row"], q["column"]), q["state"], q["round"]) for q in bench.questions]
    ranked = [(q["row"], q["column"]) for q in session.questions(session.round)]
    pairs = {
        "round": (session.round, ledger.round),
        "classes": (session.classes, ledger.now["classes"]),
        "pixels": (pixels, ledger.now["pixels"]),
        "areas": (areas, ledger.now["areas"]),
        "counts": (session.counts(), ledger.counts),
        "questions": (asked, ledger.questions),
        "newest": (ranked, [pixel for pixel, _, number in ledger.questions if number == ledger.round]),
        "target": (target_of(bench.current), _target(ledger.target)),
        "workbench classes": (bench.classes, ledger.now["classes"]),
        "workbench counts": (bench.counts, ledger.counts),
    }
    return [f"{name}: {found}, expected {expected}" for name, (found, expected) in pairs.items() if found != expected]


def dock_differences(analyst, ledger):
    """Return a line for each text of the dock that is not as the ledger has it."""
    classes, counts = ledger.now["classes"], ledger.counts
    number = sum(count for class_id, count in counts.items() if class_id is not None)
    answers = "1 answer" if number == 1 else f"{number} answers"
    pairs = {
        "query": (_text("questionNumber"), _query(ledger)),
        "classes": (_text("classesSummary"), f"{len(classes)} classes, {answers}"),
        "map": (_text("roundSummary"), f"{answers}, {counts.get(None, 0)} don't know" if ledger.round else ""),
        "class list": (_class_list(), [(c["key"], c["name"], str(counts.get(c["id"], 0))) for c in classes]),
        "buttons": (_buttons(), {f"classButton{c['id']}": f"{c['key']}  {c['name']}".strip() for c in classes}),
    }
    return [f"dock's {name}: {found}, expected {wanted}" for name, (found, wanted) in pairs.items() if found != wanted]


def target_of(current):
    """Return (pixel or None for an area, whether it is a question), None when nothing is the target."""
    if current is None:
        return None
    return (current.pixel if isinstance(current, Unit) else None), current.is_question


def _target(target):
    return target and (target["pixel"], target.get("round") is not None)


def _answers(analyst):
    pixels, areas = {}, []
    for wkb, class_id in analyst.session.answers():
        content = bytes.fromhex(wkb)
        if struct.unpack_from("<BI", content)[1] == 1:
            pixels[analyst.reference.pixel(*struct.unpack_from("<dd", content, 5))] = class_id
        else:
            areas.append(class_id)
    return pixels, areas


def _query(ledger):
    here = ledger.target and ledger.target["pixel"]
    is_alike = (ledger.round, here) in ledger.alike
    newest = [pixel for pixel, _, number in ledger.questions if number == ledger.round]
    pixels = [pixel for pixel in newest if ((ledger.round, pixel) in ledger.alike) == is_alike]
    if ledger.target and ledger.target.get("round") not in (None, ledger.round):
        return f"left from round {ledger.target['round']}"
    if here in pixels:
        return f"{'like it:' if is_alike else 'query'} {pixels.index(here) + 1} of {len(pixels)}"
    return f"{len(ledger.waiting)} waiting" if ledger.questions else ""


def _text(name):
    return driver.find(name).text()


def _class_list():
    tree = iface.mainWindow().findChild(QTreeWidget, "classTree")
    items = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
    return [tuple(item.text(column) for column in range(3)) for item in items]


WIDE_PX = 10_000  # room for any name


def _buttons():
    """Return the whole texts of the class buttons; a narrow one shows a part."""
    found = iface.mainWindow().findChild(QToolButton, "dontKnow").parentWidget().findChildren(QToolButton)
    buttons = [button for button in found if button.objectName().startswith("classButton")]
    return {button.objectName(): button._short(WIDE_PX, button.fontMetrics()) for button in buttons}
