"""Take up the texts of the code into hsi_active_qgis/i18n/*.ts: new ones unfinished, those that are gone left out.

A text is a literal: of `tr` in QGIS's process; of `Sentence` in any file, also by a name of the same file; of `counted`
or progress in the engine's; and any other literal of the engine that is a whole sentence. TABLES are what `tr` is given
by a variable.
"""

import ast
import re
import sys
import xml.etree.ElementTree as ElementTree
from importlib import import_module
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
PLUGIN, I18N = "hsi_active_qgis", ROOT / "hsi_active_qgis" / "i18n"
LANGUAGES = ("de", "fr")
TABLES = {  # names at the top of modules
    "algorithms/comparestrategies.py": ("OWN",),
    "algorithms/reference.py": ("CHANGE_FIGURES",),
    f"{PLUGIN}/client/install/diagnosis.py": ("CAUSES",),
    f"{PLUGIN}/client/install/settings.py": ("BUILDS",),
    f"{PLUGIN}/gui/engine/options.py": ("HELP", "TIPS"),
    f"{PLUGIN}/gui/help_window.py": ("CLASSES", "ESC", "CHANGE"),
    f"{PLUGIN}/gui/model/class_keys.py": ("WHAT",),
    f"{PLUGIN}/gui/model/first_date.py": ("CHANGED",),
    f"{PLUGIN}/gui/model/learning.py": ("CURVES",),
    f"{PLUGIN}/gui/model/labelling.py": ("AREA", "CHECKS_ALONE"),
    f"{PLUGIN}/gui/model/target.py": ("CLICK",),
    f"{PLUGIN}/gui/panels/accuracy_panel.py": ("USE", "WIDTHS"),
    f"{PLUGIN}/gui/panels/header.py": ("HELP", "STEPS"),
    f"{PLUGIN}/gui/panels/history_panel.py": ("COLUMNS",),
    f"{PLUGIN}/gui/panels/plots.py": ("HELP",),
    f"{PLUGIN}/gui/panels/query_card.py": ("CHECK", "_ACTIONS"),
    f"{PLUGIN}/gui/panels/result_panel.py": ("PRODUCTS", "WHY"),
    f"{PLUGIN}/gui/panels/review_panel.py": ("_ACTIONS",),
    f"{PLUGIN}/gui/panels/round_panel.py": ("CHOICES", "NUMBERS", "SWITCHES", "WEIGHTS"),
    f"{PLUGIN}/gui/panels/scene_panel.py": ("PRODUCT",),
}
SPECS = (
    ("learners", "LEARNERS"),
    ("strategies", "STRATEGIES"),
    ("first_sets", "FIRST_SETS"),
    ("published", "PUBLISHED"),
)
REASONS = (("strategies", "STRATEGY_SPECS"), ("first_sets", "FIRST_SET_SPECS"))
TERMINAL = (  # read on a terminal, or in a file that is written: English
    *(
        "accelerators",
        "command_line",
        "options",
        "check",
        "job_array",
        "label_files",
        "session_answers",
        "experiments",
        "synthetic",
    ),
    *(
        "benchmark/results",
        "benchmark/tables",
        "benchmark/judging",
        "exchange/model_card",
        "exchange/library",
    ),
    *("own/learner_contract", "own/strategy_contract"),
)
SENTENCE = re.compile(r"[A-Z0-9{`'\"].* .*[.?!]( \{\w+\})?", re.DOTALL)  # a literal of the engine that needs no mark


def texts():
    """Return {text: path of the first file that has it}, file by file."""
    found = {}
    for path, tree in modules().items():
        for text in _in_module(path, tree):
            found.setdefault(text, path)
    found.pop("", None)
    for text in _in_catalogues():
        found.setdefault(text, f"{PLUGIN}/protocol/catalogue.py")
    return found


def modules():
    """Return {path: syntax tree} of the plugin's files, by their paths from the root."""
    homes = ROOT / PLUGIN, ROOT / "algorithms"
    paths = (path for home in homes for path in sorted(home.rglob("*.py")) if "demo" not in path.parts)
    return {path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in paths}


def is_of_engine(path):
    """Tell whether a file is of the engine, but what it tells on a terminal."""
    home = f"{PLUGIN}/engine/"
    return path.startswith(home) and not path.removeprefix(home).startswith(TERMINAL)


def _in_module(path, tree):
    engine = is_of_engine(path)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    in_calls = [text for call in calls for text in [*texts_of_call(call, engine), *templates(call, tree)]]
    in_tables = [
        text
        for node in tree.body
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and _name(node) in TABLES.get(path, ())
        for text in literals(node.value)
        if " " in text or text[:1].isupper()
    ]
    whole = [text for text in literals(tree) if SENTENCE.fullmatch(text)] if engine else []
    return [*in_calls, *in_tables, *whole]


def texts_of_call(call, engine):
    """Return the texts among the arguments of a call."""
    function = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    given = [one.value for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    if function == "tr":
        return given[:1] if call.args and isinstance(call.args[0], ast.Constant) else []
    if function == "counted":
        return [f"{{count}} {text}" for text in given if text]
    return given if engine and function.strip("_") in ("progress", "tell") else []


def templates(call, tree):
    """Return what a call of `Sentence` may be given first: its literals, and those of the names in it."""
    if getattr(call.func, "id", "") != "Sentence" or not call.args or isinstance(call.args[0], (ast.BinOp, ast.Call)):
        return []
    parts = list(ast.walk(call.args[0]))
    names = {part.id for part in parts if isinstance(part, ast.Name)}
    named = [node.value for node in ast.walk(tree) if isinstance(node, ast.Assign) and _name(node) in names]
    return [text for place in [call.args[0], *named] for text in literals(place) if text]


def literals(tree):
    """Return all text literals of a tree but docstrings, keys and parts of f-strings."""
    left_out = {key for node in ast.walk(tree) if isinstance(node, ast.Dict) for key in node.keys}
    left_out |= {part for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    left_out |= {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    nodes = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and node not in left_out)
    return [node.value for node in nodes if isinstance(node.value, str)]


def _name(node):
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    return getattr(target, "id", "")


def _in_catalogues():
    """Return what lists show of protocol/, and why questions are asked."""
    of = {name: import_module(f"{PLUGIN}.protocol.{name}") for name in ("catalogue", *dict(SPECS))}
    for name, table in vars(of["catalogue"]).items():
        if isinstance(table, dict) and name.isupper():
            yield from (text for text in table.values() if isinstance(text, str))
    yield of["catalogue"].NOT_TAUGHT
    yield from import_module(f"{PLUGIN}.protocol.page_texts").PAGE.values()
    for module, table in SPECS:
        specs = getattr(of[module], table)
        yield from (one if isinstance(one, str) else one.text for one in specs.values())
    for module, table in REASONS:
        yield from (spec.reason for spec in getattr(of[module], table).values() if spec.reason)


def translations(language):
    """Return {text: translation} of a language, of unfinished ones ""."""
    path = I18N / f"hsi_active_{language}.ts"
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).iter("message")  # noqa: S314  # our own file
    return {message.findtext("source"): _finished(message.find("translation")) for message in messages}


def _finished(translation):
    return "" if translation.get("type") == "unfinished" else translation.text or ""


def write(language, known):
    """Write a language's file with all texts of today."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>", "<name>HsiActive</name>"]
    for text, path in texts().items():
        said = known.get(text, "")
        unfinished = "" if said else ' type="unfinished"'
        lines += ["<message>", f"<location filename={quoteattr(f'../../{path}')}/>", f"<source>{escape(text)}</source>"]
        lines += [f"<translation{unfinished}>{escape(said)}</translation>", "</message>"]
    I18N.mkdir(exist_ok=True)
    path = I18N / f"hsi_active_{language}.ts"
    path.write_text("\n".join([*lines, "</context>", "</TS>"]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    for language in LANGUAGES:
        known = translations(language)
        write(language, known)
        missing = sum(not known.get(text) for text in texts())
        print(f"{language}: {len(texts())} texts, {missing} to be translated")
