"""Query strategies and learners of one's own: Python files in a folder. Here only their specifications are read, and
nothing is run.

A file has `SPEC = StrategySpec(...)` or `SPEC = LearnerSpec(...)`, written with literals, and a function or a class
which the engine runs, see docs/howto/own-strategy.md and own-learner.md.
"""

import ast
import re
from pathlib import Path
from typing import Any, Union

from . import learners, strategies
from .learners import LEARNER_SPECS, LearnerSpec
from .sentence import Sentence
from .strategies import STRATEGY_SPECS, StrategySpec

FOLDER = "HSI_ACTIVE_OWN"  # the variable that names the folder to the engine
ARRAYS = sorted({need for spec in STRATEGY_SPECS.values() for need in spec.needs})  # that a learner can give
LINES = (
    '`SPEC = StrategySpec("name", "Title", "advice", ("probabilities",))` or `SPEC = LearnerSpec("name", "Title", "")`'
)
KINDS: dict[str, Any] = {"StrategySpec": StrategySpec, "LearnerSpec": LearnerSpec}
OwnSpec = Union[StrategySpec, LearnerSpec]


class UnusableFile(Exception):
    """A file that holds no strategy and no learner, as a sentence."""


def files_in(folder: str) -> list[Path]:
    """Return the files of a folder that hold strategies or learners, in order; none where there is no folder."""
    return sorted(path for path in Path(folder).glob("*.py") if not path.name.startswith("_")) if folder else []


def spec_in(path: Path) -> OwnSpec:
    """Return the specification that a file holds. Raises UnusableFile."""
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        calls = [
            node.value for node in tree.body if isinstance(node, ast.Assign) and _name_of(node.targets[0]) == "SPEC"
        ]
        (call,) = [call for call in calls if isinstance(call, ast.Call) and _name_of(call.func) in KINDS]
        values = [ast.literal_eval(value) for value in call.args]
        named = {word.arg: ast.literal_eval(word.value) for word in call.keywords if word.arg}
        spec: OwnSpec = KINDS[_name_of(call.func)](*values, **named)
    except (OSError, SyntaxError, TypeError, ValueError) as error:
        text = Sentence(
            "{path} has no line {lines} to read ({error}). Correct it, or take the file away.",
            path=path,
            lines=LINES,
            error=error,
        )
        raise UnusableFile(text) from error
    if not re.fullmatch("[a-z][a-z0-9_]*", str(spec.name)):
        raise UnusableFile(
            Sentence("{path}: the name in SPEC has small letters, figures and underscores. Correct it.", path=path)
        )
    if isinstance(spec, LearnerSpec) and spec != LearnerSpec(spec.name, spec.title, spec.advice):
        raise UnusableFile(
            Sentence(
                "{path}: a LearnerSpec of one's own has a name, a title and advice alone. Correct SPEC.", path=path
            )
        )
    unknown = sorted(set(spec.needs) - set(ARRAYS)) if isinstance(spec, StrategySpec) else []
    if unknown:
        raise UnusableFile(
            Sentence(
                "{path} needs {unknown}, which no learner gives. There are {arrays}.",
                path=path,
                unknown=", ".join(unknown),
                arrays=", ".join(ARRAYS),
            )
        )
    return spec


def register_all(folder: str) -> list[str]:
    """Add what the files of a folder hold to the lists; return a sentence for each file that cannot be used."""
    problems = []
    for path in files_in(folder):
        try:
            spec = spec_in(path)
            if isinstance(spec, StrategySpec) and STRATEGY_SPECS.get(spec.name) != spec:  # else it was read before
                strategies.register(spec)
            if isinstance(spec, LearnerSpec) and LEARNER_SPECS.get(spec.name) != spec:
                learners.register(spec)
        except (UnusableFile, ValueError) as error:
            problems.append(error.args[0])
    return problems


def _name_of(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""
