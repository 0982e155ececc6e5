"""What the demo is given: options, files of the user's, and the folder of an earlier run."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..algorithms.base import processing_client
from ..protocol.kept_files import KeptFiles
from ..protocol.learners import LEARNERS
from ..protocol.requests import MakeScene
from ..protocol.strategies import STRATEGIES

ROUNDS = 3
ANSWERS = 10  # class answers a round: what a person labels before losing the thread
LEARNER, STRATEGY, SEED = next(iter(LEARNERS)), next(iter(STRATEGIES)), 0
PRODUCTS = ("class_map", "uncertainty", "session", "report", "screenshot")


class DemoError(Exception):
    """Input that the demo cannot use, as a sentence."""


def read_options() -> argparse.Namespace:
    """Return the words of the command line; all are texts."""
    parser = argparse.ArgumentParser(prog="demo", description=__doc__)
    parser.add_argument("--raster", default="", help="a raster of yours in place of the embedded scene")
    parser.add_argument("--reference", default="", help="its reference map on the same grid, 0 = unlabelled")
    parser.add_argument("--rounds", default="", help=f"number of rounds, {ROUNDS} if not given")
    parser.add_argument("--answers", default="", help=f"class answers a round, {ANSWERS} if not given")
    parser.add_argument("--called-from", default=".", help="the folder that relative paths start from")
    parser.add_argument("--output", default="demo", help="the folder for the results")
    return parser.parse_args()


def read_count(text: str, default: int, name: str) -> int:
    """Return a number from 1 on, or the default where nothing is given."""
    if not text:
        return default
    if not text.isdigit() or int(text) < 1:
        raise DemoError(f"{name} must be a whole number from 1 on, not {text}.")
    return int(text)


def clear(folder: Path, inputs: list[str]) -> None:
    """Remove what an earlier run left, so that nothing in the folder is of another run; but none of the inputs."""
    folder.mkdir(parents=True, exist_ok=True)
    kept, old = KeptFiles(), [path for name in PRODUCTS for path in folder.glob(f"{name}.*")]
    for source in inputs:
        kept.add(source, source)
    for path in old:
        if kept.owner(str(path)):
            raise DemoError(f"The results would take the place of {path}. Move it to another folder.")
    for path in old:
        path.unlink()


def find_inputs(options: argparse.Namespace, folder: Path) -> tuple[str, str, dict[int, str]]:
    """Return the raster's path, the reference's (or "") and the classes' own colours by id, if they have any."""
    if options.raster:
        return existing(options.raster, options), existing(options.reference, options), {}
    if options.reference:
        raise DemoError("REFERENCE is given without RASTER. Give both, or none for the embedded scene.")
    made = processing_client().request(MakeScene(str(folder / "scene"), SEED))
    return made.raster, made.reference, {entry.id: entry.colour for entry in made.classes}


def existing(name: str, options: argparse.Namespace) -> str:
    """Return the absolute path of a file of the user's; what is no file may be a GDAL subdataset and stays."""
    for start in (options.called_from, "."):
        if name and Path(start, name).exists():
            return str(Path(start, name).resolve())
    if name and ":" not in name:
        raise DemoError(f"There is no file {name}. Check RASTER and REFERENCE.")
    return name
