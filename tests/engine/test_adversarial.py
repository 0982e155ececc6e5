import math

import pytest
import torch

from hsi_active_qgis.engine.errors import Cancelled
from hsi_active_qgis.engine.learners.adversarial import BIM_STEP, bim, deepfool


def linear(classes: int, features: int = 6, seed: int = 0):
    rng = torch.Generator().manual_seed(seed)
    weights, bias = torch.randn(features, classes, generator=rng), torch.randn(classes, generator=rng)
    return weights, lambda x: x @ weights + bias, torch.randn(40, features, generator=rng)


def test_deepfool_finds_the_distance_to_the_nearest_border_of_a_linear_classifier():
    weights, logits, inputs = linear(4)
    scores, best = logits(inputs), logits(inputs).argmax(1)
    expected = []
    for i in range(len(inputs)):
        borders = [
            (scores[i, best[i]] - scores[i, k]) ** 2 / (weights[:, best[i]] - weights[:, k]).square().sum()
            for k in range(4)
            if k != best[i]
        ]
        expected.append(min(borders))
    assert torch.allclose(deepfool(logits, inputs), torch.stack(expected), rtol=1e-3, atol=1e-6)


def test_bim_takes_as_many_steps_as_the_border_is_away():
    weights, logits, inputs = linear(2)
    gap = (logits(inputs)[:, 0] - logits(inputs)[:, 1]).abs()
    along = BIM_STEP * (weights[:, 0] - weights[:, 1]).abs().sum()  # what one step takes off the gap
    steps = [math.ceil(float(g / along)) for g in gap]
    assert max(steps) > 3 * min(steps)
    expected = torch.tensor([(s * BIM_STEP) ** 2 * 6 for s in steps])
    assert torch.allclose(bim(logits, inputs, cap=100), expected, rtol=1e-4)


@pytest.mark.parametrize("attack", [bim, deepfool])
def test_a_batch_is_the_same_as_one_by_one_and_a_far_border_is_infinitely_far(attack):
    torch.manual_seed(0)
    network = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(18, 12), torch.nn.Tanh(), torch.nn.Linear(12, 3))
    inputs = torch.randn(12, 2, 3, 3)
    together = attack(network, inputs)
    alone = torch.cat([attack(network, one[None]) for one in inputs])
    assert torch.allclose(together, alone, rtol=1e-3)
    assert together.isfinite().all()
    assert torch.isinf(bim(network, inputs, cap=0)).all()
    assert all(values.grad is None for values in network.parameters())


def test_the_likelier_class_keeps_its_pixel_longer():
    def logits(x):
        return torch.cat([x, -x], 1)

    for attack in (bim, deepfool):
        norms = attack(logits, torch.tensor([[0.1], [0.5], [1.5]]))
        assert norms[0] < norms[1] < norms[2]


def test_an_attack_can_be_cancelled():
    def stop(fraction, text=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        bim(lambda x: x, torch.randn(2, 3), progress=stop)
