"""Smoothing of class probabilities along the image: a random walker with priors on the 8-neighbour grid (Grady 2005).

Solved by a fixed number of Chebyshev steps (Golub and Varga 1961), each of which looks one pixel around itself, so
a window with `STEPS` pixels around it gives what the whole scene would.
"""

from collections.abc import Iterator

import torch
import torch.nn.functional as F

STEPS = 12  # they go most of the way to the solution; 25 gave no better map and cost twice the time
EDGE = 30.0  # how sharply a spectral difference, in units of the scene's mean one, stops the walk
PRIOR = 0.1  # for a smooth map; see smoothing.py for how it is chosen
STRIP_VALUES = 400_000  # 1.6 MB
NEIGHBOURS = [(down, right) for down in (-1, 0, 1) for right in (-1, 0, 1) if down or right]


def smooth(probabilities, components, valid, clamped=None, prior: float = PRIOR) -> torch.Tensor:
    """Return smoothed probabilities (classes, rows, columns).

    Args:
        probabilities: (classes, rows, columns).
        components: (components, rows, columns), scaled to unit mean squared distance between two pixels.
        valid: (rows, columns) bool; the walk does not enter other pixels.
        clamped: (flat indices, classes) of labelled pixels and their one-hot rows, which stay as they are.
        prior: how much a pixel's own probabilities count beside its eight neighbours.
    """
    weights, degree = _transitions(components, valid, prior)
    own = prior * probabilities / degree
    # The system's eigenvalues lie within 1 +- radius, whatever the window
    radius = 1 - prior / (prior + 4 + 4 / 2**0.5)
    around = F.pad(probabilities, (1, 1, 1, 1))  # the values, 0 beyond the border
    values = around[:, 1:-1, 1:-1]
    if clamped is not None:
        values[:, clamped[0] // values.shape[2], clamped[0] % values.shape[2]] = clamped[1].T
    step, ratio = torch.zeros_like(own), radius
    kept, new = 0.0, 1.0  # shares of the step before and of what is left to go
    strips = _strips(own)
    left = torch.empty_like(own[:, strips[0]])  # new memory for each would cost more than the sums
    for _ in range(STEPS):
        for rows in strips:
            step[:, rows].mul_(kept).add_(_residual(own, weights, around, rows, left), alpha=new)
        if clamped is not None:
            step.flatten(1)[:, clamped[0]] = 0
        values += step
        following = 1 / (2 / radius - ratio)
        kept, new, ratio = following * ratio, 2 * following / radius, following
    values.clamp_min_(0)
    return values / values.sum(0).clamp_min(1e-9)


def _strips(values: torch.Tensor) -> list[slice]:
    """Rows that are gone through together, few enough for a cache, enough to be worth a call; on a GPU all."""
    rows = values.shape[1] if values.is_cuda else max(1, STRIP_VALUES // max(1, values[:, :1].numel()))
    return [slice(row, min(row + rows, values.shape[1])) for row in range(0, values.shape[1], rows)]


def _transitions(components: torch.Tensor, valid: torch.Tensor, prior: float) -> tuple[torch.Tensor, torch.Tensor]:
    """How likely the walk goes to each of NEIGHBOURS (neighbours, rows, columns), and what their weights and the prior
    add up to (rows, columns)."""
    weights = components.new_empty(len(NEIGHBOURS), *valid.shape)
    degree = components.new_empty(valid.shape)
    for rows in _strips(components):
        seen = slice(max(0, rows.start - 1), rows.stop + 1)
        inside = slice(rows.start - seen.start, rows.stop - seen.start)
        here = [weight[inside] for weight in edge_weights(components[:, seen], valid[seen])]
        degree[rows] = sum(here) + prior
        for weight, one in zip(weights[:, rows], here, strict=True):
            torch.div(one, degree[rows], out=weight)
    return weights, degree


def _residual(
    own: torch.Tensor, weights: torch.Tensor, around: torch.Tensor, rows: slice, into: torch.Tensor
) -> torch.Tensor:
    """How far each value in some rows is from what its own probability and its neighbours make it; in the first rows of
    `into`."""
    total = into[:, : rows.stop - rows.start]
    torch.sub(own[:, rows], around[:, rows.start + 1 : rows.stop + 1, 1:-1], out=total)
    for weight, (down, right) in zip(weights, NEIGHBOURS, strict=True):
        near = around[:, rows.start + 1 + down : rows.stop + 1 + down, 1 + right : 1 + right + own.shape[2]]
        total.addcmul_(weight[rows], near)
    return total


def edge_weights(components: torch.Tensor, valid: torch.Tensor) -> list[torch.Tensor]:
    """How easily the walk goes to each of NEIGHBOURS (rows, columns)."""
    forth = list(zip(shifted(components), NEIGHBOURS, strict=True))[len(NEIGHBOURS) // 2 :]
    likeness = [
        torch.exp(-EDGE * (neighbour - components).square().sum(0)) / (abs(down) + abs(right)) ** 0.5
        for neighbour, (down, right) in forth
    ]
    back = [list(shifted(likeness[3 - i]))[i] for i in range(4)]  # the same from the other side
    return [weight * is_open for weight, is_open in zip(back + likeness, shifted(valid.float()), strict=True)]


def shifted(values: torch.Tensor) -> Iterator[torch.Tensor]:
    """Each of the eight neighbours' values in turn, 0 beyond the border."""
    rows, columns = values.shape[-2:]
    padded = F.pad(values, (1, 1, 1, 1))
    for down, right in NEIGHBOURS:
        yield padded[..., 1 + down : 1 + down + rows, 1 + right : 1 + right + columns]
