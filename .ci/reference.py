"""Write the reference from the code: algorithms, verbs, settings, learners and strategies, keys, errors, files.

Usage, in a QGIS: reference.py [FOLDER], default docs/reference
"""

import ast
import inspect
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from algorithm_pages import entry, page_of, plain

from hsi_active_qgis.engine import errors
from hsi_active_qgis.engine.options import options_of
from hsi_active_qgis.gui.model.class_keys import CLASS_KEYS, WHAT, first_keys
from hsi_active_qgis.protocol import catalogue
from hsi_active_qgis.protocol.fields import flat_fields
from hsi_active_qgis.protocol.first_sets import FIRST_SET_SPECS
from hsi_active_qgis.protocol.learners import LEARNER_SPECS
from hsi_active_qgis.protocol.reading import words_of
from hsi_active_qgis.protocol.settings import Settings
from hsi_active_qgis.protocol.strategies import STRATEGY_SPECS, serves
from hsi_active_qgis.protocol.verb_request import all_requests

CHOICES = ("NETWORKS", "ENCODERS", "SUPERVISIONS", "TRAININGS", "COMMITTEES", "SMOOTHINGS", "DECISIONS", "UNITS")
CHOICES += ("REDUCTIONS", "TRACKS", "CONTROLS")


def verbs_page():
    """Return the page of the engine's verbs: each with its options."""
    text = (
        "`python -m hsi_active_qgis.engine VERB --option value ...`, or `hsi-active` where the wheel is installed. The "
    )
    text += "result is JSON on the standard output; numbers, lists and objects are given as JSON."
    parts = ["# The engine's verbs", text]
    for request in all_requests():
        parts += [f"## {request.verb}", plain(inspect.getdoc(request))]
        parts += [
            entry(option.flag, "(needed)" * option.needed, plain(option.help) + ".") for option in options_of(request)
        ]
    return parts


def settings_page():
    """Return the page of the learners' settings and of all that has keys to choose from."""
    parts = [
        "# Settings",
        "As `--settings` of a verb, in a sweep, and by the like names in Processing and dock.",
        "## Of learners",
    ]
    for name, (field, hint) in flat_fields(Settings).items():
        owners = [f"`{spec.name}`" for spec in LEARNER_SPECS.values() if name in spec.settings]
        told = f"{plain(field.metadata['help'])}: {plain(words_of(hint, field.metadata))}."
        parts.append(
            entry(name, "", told, f"Default: `{field.default}`.", owners and f"Learners: {', '.join(owners)}.")
        )
    for title in CHOICES:
        parts += [
            f"## {title.capitalize()}",
            *(entry(key, "", plain(text)) for key, text in getattr(catalogue, title).items()),
        ]
    return parts


def learners_page():
    """Return the page of the learners, strategies and first sets, as the lists show them."""
    parts = [
        "# Learners and strategies: the list",
        "What is behind them: [learners](../learners.md), [strategies](../strategies.md).",
    ]
    parts.append("## Learners")
    for name, spec in LEARNER_SPECS.items():
        served = ", ".join(f"`{strategy}`" for strategy in STRATEGY_SPECS if serves(strategy, name))
        parts.append(entry(name, "", plain(spec.text) + ".", f"Strategies without a committee: {served}."))
    parts.append("## Query strategies")
    for name, spec in STRATEGY_SPECS.items():
        parts.append(entry(name, "", plain(spec.text) + ".", f"Reads: {', '.join(spec.needs) or 'nothing'}."))
    return [
        *parts,
        "## First sets",
        *(entry(name, "", plain(spec.text) + ".") for name, spec in FIRST_SET_SPECS.items()),
    ]


def keys_page():
    """Return the page of the dock's keys."""
    where = "They count while the label tool is active, on the map and in the dock."
    parts = ["# Keys", f"{where} The window of the dock's `?` changes them."]
    parts.append(entry(f"1` to `9`, then `{'`, `'.join(CLASS_KEYS[9:])}", "", "Answer with the class of this key."))
    parts.append(entry("Shift+1` to `Shift+9", "", "Answer with the 10th to 18th class of the list."))
    for action, what in WHAT.items():
        parts.append(entry("`, `".join(first_keys(action)), "", f"{what}."))
    return [*parts, entry("Esc", "", "Give up a place of your own.")]


def errors_page():
    """Return the page of the codes with which the engine answers that it cannot."""
    found = [one for one in vars(errors).values() if inspect.isclass(one) and issubclass(one, errors.EngineError)]
    parts = [
        "# The engine's errors",
        "By the code that logs and results hold; most come with a sentence of their own case.",
    ]
    return [*parts, *(entry(one.__name__, "", plain(one.message)) for one in found)]


def files_page():
    """Return the page of the source files by folder, each with the first sentence of what it says of itself."""
    parts = ["# The files", "What knows what, and the way of an answer through them: `docs/architecture.md`."]
    folders = {}
    for home in (ROOT / "hsi_active_qgis", ROOT / "algorithms"):
        for path in sorted(home.rglob("*.py")):
            folders.setdefault(path.parent, []).append(path)
    for folder, paths in sorted(folders.items()):
        modules = [path for path in paths if path.name != "__init__.py"]
        parts.append(f"## {folder.relative_to(ROOT)} ({len(modules)})")
        parts += [entry(path.name, "", plain(_about(path))) for path in paths]
    return parts


def _about(path):
    return " ".join((ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").split("\n\n")[0].split())


def write(folder):
    """Write all pages. The algorithms are those of a provider in this QGIS's registry."""
    from qgis.core import QgsApplication

    shutil.rmtree(folder, ignore_errors=True)
    (folder / "algorithms").mkdir(parents=True)
    algorithms = QgsApplication.processingRegistry().providerById("hsiactive").algorithms()
    pages = {f"algorithms/{algorithm.name()}": [page_of(algorithm)] for algorithm in algorithms}
    pages |= {"verbs": verbs_page(), "settings": settings_page(), "choices": learners_page()}
    pages |= {"keys": keys_page(), "errors": errors_page(), "files": files_page()}
    for name, parts in pages.items():
        (folder / f"{name}.md").write_text("\n\n".join(parts) + "\n", encoding="utf-8")


if __name__ == "__main__":
    from hsi_active_qgis.demo.headless import qgis_with_plugin

    with qgis_with_plugin():
        write(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "reference")
