"""What one simulated session is."""

import json
from dataclasses import asdict, dataclass

from ...protocol.catalogue import VERSION
from ...protocol.parts import MIN_DISTANCE, Tiles
from ..loop.tiling import Tiling


@dataclass(frozen=True)
class Run:
    """What one simulated session is: two runs of equal fields give the same figures.

    scene, digest, classes: of scenes.BenchmarkScene; track: of tracks.TRACKS; learner, strategy, first_set: of the
    catalogue; settings: of the learner, as JSON; first, batch: questions of the first round and of each later one;
    plain: questions by score alone; random_share, pool_share: as QuestionChoice has them; noise, unsure: shares of
    wrong and of don't-know answers; smooth: whether the map judged is the one that analysts see, or the learner's own
    before smoothing along the image; tiles: the request for tiles as JSON, stage_one: settings of the classifier that
    chooses them, too, "" without.
    """

    scene: str
    digest: str
    classes: int
    track: str
    learner: str
    strategy: str
    first_set: str
    seed: int
    settings: str = "{}"
    first: int = 10
    batch: int = 10
    min_distance: int = MIN_DISTANCE
    plain: bool = False
    noise: float = 0.0
    unsure: float = 0.0
    smooth: bool = True
    tiles: str = ""
    stage_one: str = ""
    random_share: float = 0.0
    pool_share: float = 1.0
    version: str = VERSION

    as_dict = asdict

    @property
    def tiling(self) -> Tiling | None:
        """Of questions about tiles, None for those about pixels."""
        return Tiling.of(Tiles(**json.loads(self.tiles)) if self.tiles else None)
