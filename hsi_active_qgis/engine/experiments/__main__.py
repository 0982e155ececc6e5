"""Sweeps of the benchmark: `python -m hsi_active_qgis.engine.experiments [-m] [KEY=VALUE ...]`.

KEY=VALUE are Hydra's overrides of conf/config.yaml, which lists them all; with -m a value may be a list or a range and
each combination is a run:

    -m strategy=margin,bald,badge seed='range(1,11)'                    on this machine, a run a core
    -m launcher=slurm launcher.partition=cpu strategy=... seed=...      as a job array, results beside the others
    --collect [FOLDER]                                                  tables and figures of all that was asked for

The same command again does what is missing; a run that was stopped goes on from its last round.
"""

import argparse
import json
import sys

from ..errors import EngineError
from ..progress import on_terminal


def main(words: list[str]) -> int:
    """Run, submit or collect; return 0, or 1 with the error's sentence on stderr."""
    parser = argparse.ArgumentParser(
        prog="experiments", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("overrides", nargs="*", metavar="KEY=VALUE")
    parser.add_argument("-m", "--multirun", action="store_true", help="values may be lists and ranges")
    parser.add_argument("--collect", metavar="FOLDER", help="make tables and figures, run nothing")
    given = parser.parse_args(words)
    try:
        from .start import start
        from .sweep import collect
    except ImportError as error:
        print(f"Experiments need {error.name}. Install hydra-core and submitit beside the engine.", file=sys.stderr)
        return 1
    try:
        result = collect(given.collect) if given.collect else start(given.overrides, given.multirun, on_terminal())
    except EngineError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    print(json.dumps(result, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
