"""Smoothing of class probabilities along the image: a random walker with priors on the 8-neighbour grid (Grady 2005).

Solved by a fixed number of Chebyshev steps (Golub and Varga 1961), each of which looks one pixel around itself, so
a window with `STEPS` pixels around it gives what the whole scene would.
"""

import torch
import torch.nn.functional as F

STEPS = 12  # they go most of the way to the solution; 25 gave no better map and cost twice the time
EDGE = 30.0  # how sharply a spectral difference, in units of the scene's mean one, stops the walk
PRIOR = 0.1  # for a smooth map; see smoothing.py for how it is chosen
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
    weights = _edge_weights(components, valid)
    degree = sum(weights) + prior
    # The system's eigenvalues lie within 1 +- radius, whatever the window
    radius = 1 - prior / (prior + 4 + 4 / 2**0.5)
    values = probabilities.clone()
    if clamped is not None:
        values.flatten(1)[:, clamped[0]] = clamped[1].T

    def residual() -> torch.Tensor:
        total = prior * probabilities
        for weight, neighbour in zip(weights, _shifted(values), strict=True):
            total += weight * neighbour
        rest = total / degree - values
        if clamped is not None:
            rest.flatten(1)[:, clamped[0]] = 0
        return rest

    step, ratio = residual(), radius
    for _ in range(STEPS - 1):
        values = values + step
        following = 1 / (2 / radius - ratio)
        step = following * ratio * step + 2 * following / radius * residual()
        ratio = following
    values = (values + step).clamp_min_(0)
    return values / values.sum(0).clamp_min(1e-9)


def _edge_weights(components: torch.Tensor, valid: torch.Tensor) -> list[torch.Tensor]:
    open_pixels = _shifted(valid[None].float())
    return [
        torch.exp(-EDGE * (neighbour - components).square().sum(0)) * is_open[0] / (abs(down) + abs(right)) ** 0.5
        for neighbour, is_open, (down, right) in zip(_shifted(components), open_pixels, NEIGHBOURS, strict=True)
    ]


def _shifted(values: torch.Tensor):
    """Each of the eight neighbours' values in turn, 0 beyond the border."""
    rows, columns = values.shape[-2:]
    padded = F.pad(values, (1, 1, 1, 1))
    for down, right in NEIGHBOURS:
        yield padded[..., 1 + down : 1 + down + rows, 1 + right : 1 + right + columns]
