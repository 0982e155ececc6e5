"""How many tiles to label, and in which steps: the two-stage rule of active semi-supervised segmentation (ALS4GAN)."""

from math import ceil, floor

from ..errors import BadRequest


def stages(total: int, ratio: float, alpha: float = 0.1, beta: float = 0.5) -> tuple[int, int, int]:
    """Of `total` tiles label the share `ratio`: the target, how many first, how many in each round after it.

    target = ceil(ratio x total), first = floor(alpha x target) but 1 at least, each round = ceil(beta x first).
    Raises BadRequest for shares that are none.
    """
    for share in (ratio, alpha, beta):
        if isinstance(share, bool) or not isinstance(share, int | float) or not 0 < share <= 1:
            raise BadRequest("The ratio of tiles to label is a share above 0 and up to 1. Correct it.")
    target = _whole(ceil, ratio * total)
    first = max(1, _whole(floor, alpha * target))
    return target, first, _whole(ceil, beta * first)


def _whole(step, number: float) -> int:
    """Rounded by `step`, untouched by the last digits of a float."""
    return int(step(round(number, 9)))
