"""Query strategies of one's own: Python files in a folder. Here only their specifications are read, and nothing is run.

A file has `SPEC = StrategySpec(...)`, written with literals, and a function `strategy(arrays, batch)` which the engine
runs, see docs/howto/own-strategy.md.
"""

import ast
import re
from pathlib import Path

from .strategies import STRATEGY_SPECS, StrategySpec, register

FOLDER = "HSI_ACTIVE_STRATEGIES"  # the variable that names the folder to the engine
ARRAYS = sorted({need for spec in STRATEGY_SPECS.values() for need in spec.needs})  # that a learner can give


class UnusableFile(Exception):
    """A file that holds no strategy, as a sentence."""


def files_in(folder: str) -> list[Path]:
    """Return the files of a folder that hold strategies, in order; none where there is no folder."""
    return sorted(path for path in Path(folder).glob("*.py") if not path.name.startswith("_")) if folder else []


def spec_in(path: Path) -> StrategySpec:
    """Return the specification that a file holds. Raises UnusableFile."""
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        calls = [node.value for node in tree.body if isinstance(node, ast.Assign) and _name_of(node) == "SPEC"]
        (call,) = [call for call in calls if isinstance(call, ast.Call)]
        values = [ast.literal_eval(value) for value in call.args]
        named = {word.arg: ast.literal_eval(word.value) for word in call.keywords if word.arg}
        spec = StrategySpec(*values, **named)
    except (OSError, SyntaxError, TypeError, ValueError) as error:
        text = f'{path} has no line `SPEC = StrategySpec("name", "Title", "advice", ("probabilities",))` to read'
        raise UnusableFile(f"{text} ({error}). Correct it, or take the file away.") from error
    if not re.fullmatch("[a-z][a-z0-9_]*", str(spec.name)):
        raise UnusableFile(f"{path}: a strategy's name has small letters, figures and underscores. Correct SPEC.")
    unknown = sorted(set(spec.needs) - set(ARRAYS))
    if unknown:
        raise UnusableFile(f"{path} needs {', '.join(unknown)}, which no learner gives. There are {', '.join(ARRAYS)}.")
    return spec


def register_all(folder: str) -> list[str]:
    """Add the strategies of a folder to the lists; return a sentence for each file that cannot be used."""
    problems = []
    for path in files_in(folder):
        try:
            spec = spec_in(path)
            if STRATEGY_SPECS.get(spec.name) != spec:  # else it was read before
                register(spec)
        except (UnusableFile, ValueError) as error:
            problems.append(str(error))
    return problems


def _name_of(node: ast.Assign) -> str:
    target = node.targets[0]
    return target.id if isinstance(target, ast.Name) else ""
