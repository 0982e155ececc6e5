"""What a benchmark leaves beside its runs: tables and figures of all that are in its folder."""

from pathlib import Path

import numpy as np

from ...protocol.sentence import Sentence, counted
from ..errors import EngineError
from .jobs import FAILURES
from .results import read_curves
from .scenes import BenchmarkScene
from .tables import write_tables


def raise_for(failures: list[str], total: int, *homes: Path) -> None:
    """Raise EngineError when runs, whose results are in these folders, have failed."""
    if failures:
        listed = "; ".join(failures[:3]) + ("; ..." if len(failures) > 3 else "")
        places = ", ".join(map(str, homes))
        raise EngineError(
            Sentence(
                "{failures} of {runs} failed, the others are in {places}. See {file} there: {listed}",
                failures=len(failures),
                runs=counted(total, "run", "runs"),
                places=places,
                file=FAILURES,
                listed=listed,
            )
        )


def report(home: Path, place: BenchmarkScene, baseline: str, notices: list[str]) -> dict:
    """Tables and figures of all runs in the folder: {name: path}."""
    groups = read_curves(home, place)
    if not groups:
        return {}
    ids, counts = np.unique(place.read_reference(), return_counts=True)
    pixels = dict(zip(map(str, ids.tolist()), counts.tolist(), strict=True))
    tables = write_tables(home, groups, baseline, {str(i): pixels[str(i)] for i in place.names})
    try:
        from .figures import write_figures  # takes a second to import, and the dock never draws
    except ImportError:
        notices.append("The engine has no matplotlib, so there are tables but no figures. Install the engine again.")
        return tables
    return tables | write_figures(home, groups, place)
