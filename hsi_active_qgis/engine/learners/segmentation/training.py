"""How a segmentation network is trained: on crops around labels and, if asked for, on crops without any."""

import copy
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from ....protocol.sentence import Sentence, counted
from ....protocol.settings import Settings
from ...networks.encoders import Segmenter
from ...progress import Progress
from ..networks.training import mixed, momentum_of, one_cycle, optimiser_of, symmetric
from ..per_device import PerDevice
from .crops import IGNORED, Crops

BATCH = PerDevice(cpu=8, cuda=16)  # crops
SIDE = PerDevice(cpu=64, cuda=128)  # pixels of a crop
STEPS = {  # by training and device; on a CPU about a minute with the smallest encoder, on one core
    "quick": PerDevice(cpu=60, cuda=500),
    "warm": PerDevice(cpu=25, cuda=150),
}
EPOCHS = {"quick": 3, "warm": 1}  # at least, by training: many crops take more steps
PAPER_EPOCHS = 100
RATE = 1e-3  # of Adam, the highest of one cycle
HURRIED = 6e-3  # the same for a new start on a CPU, which has few steps
SLOW = 1e-4  # a rate at which a network of random weights hardly learns
FINE_RATE = 1e-5  # of the paper's training, from published weights on
HEAVIEST = 3.0  # weight of the rarest class beside the most frequent one
SETTLING = 32  # crops that batch norm is measured on
DECAY, POLY, FASTER = 5e-4, 0.9, 10  # of SGD (Chen et al. 2018): weight decay, power of the fall, last layer's rate
CONVERGED = 0.8  # share of the taught pixels that a network should get right, as a mean over the classes
CHECKS, APART = 3, 10  # of the network on what is held out, in the second half of the training: how many, steps between


def without_weights(settings: Settings) -> list[str]:
    """A notice where a published training, which begins with ImageNet weights, has none."""
    if settings.training != "paper" or settings.weights or settings.optimiser != "adam":
        return []
    if settings.rate is not None and settings.rate <= SLOW:
        return [
            Sentence(
                "A rate of {rate:g} is for a network that begins with ImageNet weights: from random ones it hardly "
                "learns. Give weights, or a rate of {own_rate:g}.",
                rate=settings.rate,
                own_rate=RATE,
            )
        ]
    return [
        Sentence(
            "There are no ImageNet weights, so the network begins at random, at a rate of {rate:g} in place of the "
            "published {published_rate:g}. Give weights for the published training.",
            rate=settings.rate or RATE,
            published_rate=FINE_RATE,
        )
    ]


@dataclass(frozen=True)
class SegmentationPlan:
    """rate: the highest; annealed: up and down along one cycle (Smith and Topin 2018), of SGD down to 0; turned: in the
    symmetries; momentum: of SGD, None for Adam; batch: crops of a step."""

    steps: int
    rate: float
    annealed: bool
    turned: bool
    momentum: float | None = None
    batch: int = BATCH["cpu"]

    @classmethod
    def of(cls, settings: Settings, crops: int, device: str, anew: bool) -> "SegmentationPlan":
        """For a number of crops; `anew`: the network has learnt nothing so far."""
        paper, momentum, batch = settings.training == "paper", momentum_of(settings), settings.batch or BATCH[device]
        kind, epoch = "quick" if anew else "warm", -(-crops // batch)
        epochs = settings.epochs or (PAPER_EPOCHS if paper else 0)
        steps = settings.steps or epochs * epoch or max(STEPS[kind][device], EPOCHS[kind] * epoch)
        fine = paper and bool(settings.weights) and momentum is None
        hurried = anew and device != "cuda" and not paper and not settings.weights and momentum is None
        rate = settings.rate or (FINE_RATE if fine else HURRIED if hurried else RATE)
        return cls(steps, rate, not fine, settings.symmetries is not False, momentum, batch)

    def of_weights(self, network: Segmenter) -> tuple[torch.optim.Optimizer, Any]:
        """The optimiser of a network's weights and the schedule of its rate, None where it stays."""
        if self.momentum is None:
            adam = optimiser_of(list(network.parameters()), self.rate, None)
            return adam, one_cycle(adam, self.rate, self.steps) if self.annealed else None
        parts: tuple[list, list] = [], []
        for name, values in network.named_parameters():
            parts[name.startswith(f"{network.head}.")].append(values)
        groups = [{"params": parts[0]}, {"params": parts[1], "lr": FASTER * self.rate}]
        sgd = optimiser_of(groups, self.rate, self.momentum, DECAY)
        return sgd, torch.optim.lr_scheduler.PolynomialLR(sgd, self.steps, POLY)


@dataclass
class SegmentationTraining:
    """Trains a network on crops; keeps what was best on those held out, when there are any.

    unlabelled (n, channels, side, side) and supervision, see semi_supervision.py, go together.
    """

    network: Segmenter
    plan: SegmentationPlan
    rng: np.random.Generator
    device: str
    supervision: Any = None
    unlabelled: torch.Tensor | None = None

    def learn(self, crops: Crops, held_out: Crops | None, progress: Progress) -> list[str]:
        """Take the plan's steps; the network is in evaluation mode afterwards. Return notices."""
        network, plan = self.network, self.plan
        weights = class_weights(crops.truth)
        optimiser, schedule = plan.of_weights(network)
        best, kept = float("inf"), None
        order = np.zeros(0, int)
        half = plan.steps // 2
        checks = range(half, plan.steps, max(APART, half // CHECKS))
        for step in range(plan.steps):
            progress(
                step / plan.steps,
                Sentence("Training the network, step {step} of {steps}", step=step + 1, steps=plan.steps),
            )
            if held_out is not None and step in checks:
                self._settle(crops)
                best, kept = self._better(held_out, weights, best, kept)
            network.train()
            while len(order) < plan.batch:  # every crop once before any a second time
                order = np.concatenate([order, self.rng.permutation(len(crops))])
            chosen, order = np.split(order, [plan.batch])
            with mixed(self.device):
                loss = self._loss(crops, chosen, weights, step)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            if schedule is not None:
                schedule.step()
            if self.supervision is not None:
                self.supervision.stepped(network)
        notices = self.supervision.finished(network) if self.supervision is not None else []
        self._settle(crops)
        if held_out is not None:
            _, kept = self._better(held_out, weights, best, kept)
            network.load_state_dict(kept)
        return notices + self._unready(crops)

    def _unready(self, crops: Crops) -> list[str]:
        """A notice when the network does not even know what it was taught."""
        few = crops.truth[:SETTLING]
        with torch.no_grad(), mixed(self.device):
            found = torch.cat([self.network(i.float()).logits.argmax(1) for i in crops.images[:SETTLING].split(8)])
        right = [float((found == number)[few == number].float().mean()) for number in few[few != IGNORED].unique()]
        share = float(np.mean(right)) if right else 1.0
        if share >= CONVERGED:
            return []
        return [
            Sentence(
                "The training has not converged: after {steps} the network gets {share:.0%} of the pixels right that "
                "it was taught (mean over the classes). Raise the epochs above {epochs}, or choose U-Net or the "
                "default learner.",
                steps=counted(self.plan.steps, "step", "steps"),
                share=share,
                epochs=-(-self.plan.steps * self.plan.batch // len(crops)),
            )
        ]

    def _loss(self, crops: Crops, chosen: np.ndarray, weights: torch.Tensor, step: int) -> torch.Tensor:
        index = torch.from_numpy(chosen).to(self.device)
        images, truth = self._view(crops.images[index].float(), crops.truth[index])
        logits = self.network(images).logits.float()
        loss = cross_entropy(logits, truth, weights)
        if self.supervision is not None and self.unlabelled is not None:
            some = self.rng.choice(len(self.unlabelled), min(len(chosen), len(self.unlabelled)), replace=False)
            others = self.unlabelled[torch.from_numpy(some).to(self.device)].float()
            loss = loss + self.supervision.loss(self.network, images, logits, truth, others, step, self.plan.steps)
        return loss

    def _view(self, images: torch.Tensor, truth: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Both under one of the eight symmetries, each crop by chance."""
        if not self.plan.turned:
            return images, truth
        both = symmetric(torch.cat([images, truth[:, None].float()], 1), self.rng)
        return both[:, :-1], both[:, -1].long()

    def _settle(self, crops: Crops) -> None:
        """Evaluation mode, with the statistics of some crops in batch norm: its running ones lag behind the weights."""
        norms = [module for module in self.network.modules() if isinstance(module, nn.BatchNorm2d)]
        momenta = [module.momentum for module in norms]
        self.network.eval()
        for module in norms:
            module.reset_running_stats()
            module.momentum = None  # a mean over all batches
            module.train()
        with torch.no_grad(), mixed(self.device):
            for images in crops.images[:SETTLING].split(BATCH[self.device]):
                self.network(images.float())
        for module, momentum in zip(norms, momenta, strict=True):
            module.momentum = momentum
        self.network.eval()

    def _better(self, held_out: Crops, weights: torch.Tensor, best: float, kept):
        """The smaller of the best loss so far and the present one on what is held out, and its state."""
        losses = []
        with torch.no_grad(), mixed(self.device):
            for images, truth in zip(held_out.images.split(8), held_out.truth.split(8), strict=True):
                logits = self.network(images.float()).logits.float()
                losses.append(cross_entropy(logits, truth, weights))
        loss = float(torch.stack(losses).mean())
        if kept is not None and loss >= best:
            return best, kept
        return loss, copy.deepcopy(self.network.state_dict())


def class_weights(truth: torch.Tensor) -> torch.Tensor:
    """Weights (classes,) by inverse frequency among the labelled pixels, from 1 to HEAVIEST."""
    counts = truth[truth != IGNORED].bincount(minlength=int(truth.max()) + 1).clamp_min(1)
    return (counts.max() / counts).clamp_max(HEAVIEST).float()


def cross_entropy(logits: torch.Tensor, truth: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
    """Weighted mean over the labelled pixels: logits (n, classes, ...), truth (n, ...); 0 when there is none."""
    total = F.cross_entropy(logits, truth, weights, ignore_index=IGNORED, reduction="sum")
    return total / weights[truth[truth != IGNORED]].sum().clamp_min(1e-6)
