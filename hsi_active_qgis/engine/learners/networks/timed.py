"""How fast a patch network is on a device."""

import time
from dataclasses import replace

import numpy as np
import torch

from ....protocol.settings import Settings
from ... import networks
from ...networks.loss_head import LossHead
from ...progress import silent
from .patch_model import BATCH
from .training import BATCH as STEP_LABELS
from .training import TrainingPlan, dropouts, mixed, stem_stride, train

STEPS = 3  # that are timed, after one that is not


def timed_steps(settings: Settings, bands: int, classes: int, device: str) -> tuple[float, float]:
    """Seconds of a training step, and of a look at one pixel, of a network that has learnt nothing."""
    network = networks.make(
        settings.network, bands, classes, stem_stride(settings), *dropouts(settings), settings.side
    ).to(device)
    head = LossHead(network.channels).to(device) if network.channels else None
    rng, plan = np.random.default_rng(0), TrainingPlan.of(settings, settings.batch or STEP_LABELS, device, anew=True)
    truth = torch.arange(plan.batch, device=device) % classes
    patches = torch.zeros(plan.batch, bands, network.side, network.side, dtype=torch.half, device=device)
    train(network, head, patches, truth, replace(plan, epochs=1), rng, silent)
    begun = time.perf_counter()
    train(network, head, patches, truth, replace(plan, epochs=STEPS), rng, silent)
    float(next(network.parameters()).detach().sum())  # waits for a GPU
    trained = time.perf_counter()
    squares = torch.zeros(BATCH[device], bands, network.side, network.side, device=device)
    with torch.no_grad(), mixed(device):
        float(network(squares).logits.sum())
    return (trained - begun) / STEPS, (time.perf_counter() - trained) / BATCH[device]
