"""The smallest step from a sample to another class: a measure of how near the classifier's border it lies.

For any differentiable classifier: `logits` maps inputs (n, ...) to (n, classes).
"""

from collections.abc import Callable

import torch
import torch.nn.functional as F

from ..progress import Progress, silent

Logits = Callable[[torch.Tensor], torch.Tensor]
Step = Callable[[torch.Tensor, torch.Tensor, torch.Tensor], torch.Tensor]  # logits, moved inputs, classes -> step
BIM_STEP = 0.05
OVERSHOOT = 0.02  # past the border, in parts of the step
CAP = 50  # steps
CLASSES = 10  # the likeliest, among which DeepFool looks for the nearest border


def bim(
    logits: Logits,
    inputs: torch.Tensor,
    cap: int = CAP,
    progress: Progress = silent,
    offset: torch.Tensor | None = None,
) -> torch.Tensor:
    """Squared length (n,) of the basic iterative method's step (Kurakin et al. 2017); inf where `cap` was too few.

    offset (n, classes): of the logits of each input, wherever it moves.
    """

    def step(scores: torch.Tensor, moved: torch.Tensor, classes: torch.Tensor) -> torch.Tensor:
        return BIM_STEP * torch.autograd.grad(F.cross_entropy(scores, classes, reduction="sum"), moved)[0].sign()

    return _walk(logits, inputs, step, 0.0, cap, progress, offset)


def deepfool(
    logits: Logits,
    inputs: torch.Tensor,
    cap: int = CAP,
    progress: Progress = silent,
    offset: torch.Tensor | None = None,
) -> torch.Tensor:
    """Squared length (n,) of DeepFool's step (Moosavi-Dezfooli et al. 2016); inf where `cap` was too few.

    offset: as of `bim`.
    """
    return _walk(logits, inputs, _nearest_border, OVERSHOOT, cap, progress, offset)


ATTACKS = {"bim": bim, "deepfool": deepfool}


def _walk(
    logits: Logits, inputs, step: Step, overshoot: float, cap: int, progress: Progress, offset: torch.Tensor | None
) -> torch.Tensor:
    """Take steps from each input until its class changes; those that have arrived are not computed further."""
    with torch.no_grad():
        scores = logits(inputs)
        offset = torch.zeros_like(scores) if offset is None else offset
        classes = (scores + offset).argmax(1)
    way = torch.zeros_like(inputs)
    lengths = torch.full((len(inputs),), torch.inf, device=inputs.device)
    walking = torch.arange(len(inputs), device=inputs.device)
    for number in range(cap + 1):
        progress(number / (cap + 1), "Looking for class borders")
        moved = (inputs[walking] + (1 + overshoot) * way[walking]).requires_grad_()
        scores = logits(moved) + offset[walking]
        stays = scores.argmax(1) == classes[walking]
        lengths[walking[~stays]] = way[walking[~stays]].flatten(1).square().sum(1)
        if number == cap or not stays.any():
            break
        taken = step(scores, moved, classes[walking])
        way[walking[stays]] += taken[stays]
        walking = walking[stays]
    return lengths


def _nearest_border(scores: torch.Tensor, moved: torch.Tensor, classes: torch.Tensor) -> torch.Tensor:
    """The shortest step to the border of another class, were the scores linear."""
    own = scores.gather(1, classes[:, None])[:, 0]
    others = scores.scatter(1, classes[:, None], -torch.inf).topk(min(CLASSES, scores.shape[1]) - 1).indices
    shape = (-1, *[1] * (moved.ndim - 1))
    nearest = torch.full_like(own, torch.inf)
    best = torch.zeros_like(moved)
    for other in others.T:
        gap = own - scores.gather(1, other[:, None])[:, 0]
        slope = torch.autograd.grad(gap.sum(), moved, retain_graph=True)[0]
        squared = slope.flatten(1).square().sum(1).clamp_min(1e-20)
        gap = gap.detach()
        nearer = gap.square() / squared < nearest
        nearest = torch.where(nearer, gap.square() / squared, nearest)
        best = torch.where(nearer.view(shape), -slope * ((gap + 1e-6) / squared).view(shape), best)
    return best
