"""The options of a benchmark read and checked: names, seeds, numbers, tiles, and which draws count."""

import json
from collections.abc import Sequence
from itertools import product

from ...protocol.comparison import RunShape
from ...protocol.learners import LEARNERS
from ...protocol.parts import Tiles
from ...protocol.sentence import Sentence
from ...protocol.settings import Settings
from ...protocol.strategies import STRATEGIES, serves
from ..errors import BadRequest
from ..raster.cube import Cube
from . import controls, tracks
from .scenes import BenchmarkScene
from .tile_track import splitting_of

MOST_SEEDS = 10_000


def draws_of(
    place: BenchmarkScene, names: list[str], seeds: list[int], request: str
) -> tuple[list[tuple[str, int]], list, int]:
    """Tracks with each seed whose draw counts, notices on the others, and the pool's tiles or pixels in the first."""
    reference, splitting = place.read_reference(), splitting_of(Cube(**place.cube), request)
    draws, notices, sizes = [], [], []
    for track, seed in product(names, seeds):
        try:
            drawn = tracks.draw(track, reference, seed, splitting)
        except BadRequest as error:
            notices.append(error.sentence)
            continue
        draws.append((track, seed))
        sizes.append(len(drawn.asked or drawn.pool or reference.ravel()))
    if not draws:
        raise BadRequest(notices[0])
    return draws, notices, sizes[0]


def pairs_of(learners: list[str], strategies: list[str], settings: Settings, request: str) -> tuple[list, list[str]]:
    """The learners with each strategy that they serve, and notices on the others; `request`: for tiles, as JSON."""
    pairs: list = []
    notices: list[str] = []
    known(Sentence("learner"), learners, [*LEARNERS, controls.COORDINATES])
    known(Sentence("query strategy"), strategies, STRATEGIES)
    for learner in learners:
        if learner == controls.COORDINATES and about_tiles(request):
            notices.append(Sentence("Left out {learner}: it asks about pixels only.", learner=learner))
            continue
        if learner == controls.COORDINATES:
            pairs.append((learner, controls.NEAREST_LABELS))
            continue
        fit = [name for name in strategies if serves(name, learner, settings.network, settings.committee)]
        pairs += [(learner, name) for name in fit]
        if left := [name for name in strategies if name not in fit]:
            notices.append(
                Sentence(
                    "Left out {left}: {learner} does not know what they need.", left=", ".join(left), learner=learner
                )
            )
    if not pairs:
        raise BadRequest("None of the learners knows what the strategies need. Choose others.")
    return pairs, notices


def track_names(given, request: str) -> list[str]:
    """By default literature, or tiles with a request for them. Raises BadRequest for a track that cannot be asked."""
    names = known("track", name_list(given or ("tiles" if request else "literature")), tracks.TRACKS)
    if request and names != ["tiles"]:
        raise BadRequest('With `tiles` there is only the track "tiles". Leave the others out.')
    return names


def request_of(tiles: Tiles | None) -> str:
    """A request for tiles as JSON, without what is as by default; "" without one."""
    if tiles is None:
        return ""
    special = {name: getattr(tiles, name) for name in ("overlap", "reduce", "random_share")}
    told = {name: value for name, value in special.items() if value != getattr(Tiles, name)}
    return json.dumps({"unit": tiles.unit, "size": tiles.size} | told)


def about_tiles(request: str) -> bool:
    """Whether a request for tiles, as JSON, asks about tiles; with the unit "pixel" they only split the scene."""
    return bool(request) and json.loads(request)["unit"] != "pixel"


def name_list(given: str | Sequence[str]) -> list[str]:
    return [name.strip() for name in given.split(",")] if isinstance(given, str) else list(given)


def known(kind: str, names: list[str], there_are) -> list[str]:
    for name in names:
        if name not in there_are:
            raise BadRequest(
                'There is no {kind} "{name}". Choose among {there_are}.',
                kind=kind,
                name=name,
                there_are=", ".join(there_are),
            )
    return names


def seed_list(given: int | str | Sequence[int]) -> list[int]:
    try:
        named = given.split(",") if isinstance(given, str) else given
        seeds = list(range(min(named, MOST_SEEDS + 1))) if isinstance(named, int) else [int(seed) for seed in named]
    except ValueError:
        seeds = []
    if len(seeds) > MOST_SEEDS:
        raise BadRequest("There are at most {most} seeds. Give fewer.", most=MOST_SEEDS)
    if not seeds or min(seeds) < 0:
        raise BadRequest("The seeds are how many there are, or whole numbers with commas between them. Correct them.")
    return seeds


def check_numbers(form: RunShape) -> None:
    """Raise BadRequest for shares of errors that no analyst makes."""
    for name in ("noise", "unsure"):
        share = getattr(form, name)
        if share == 1:
            raise BadRequest("`{name}` is a share from 0 to below 1. Correct it.", name=name)
        if share and form.tiles is not None and form.tiles.unit != "pixel":
            raise BadRequest("The simulated analyst makes no errors in tiles. Leave `{name}` out.", name=name)
