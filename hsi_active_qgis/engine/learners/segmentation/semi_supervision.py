"""What a segmentation network learns from tiles without labels, in each step beside the cross-entropy of the labels.

Images are standardised, so that a pixel that is 0 in all channels is nodata and teaches nothing.
"""

import copy
from collections.abc import Callable
from typing import Protocol

import torch
import torch.nn.functional as F
from torch import nn
from torch.func import functional_call

from ....protocol.settings import Settings
from ...networks.discriminator import Discriminator, Verdict

IGNORE = -1  # in a truth: no label
SURE = 0.9  # probability from which the running mean's answer counts as a label
NOISE = 0.3  # deviations, on the second view
DECAY = 0.99  # of the running mean; less in the first steps
MATCHING, TEACHING = 0.1, 1.0  # weights of feature matching and of guessed masks
RATE = 1e-4  # of the discriminator's Adam
DENSE = 0.5  # share of a tile's pixels that must carry a label for its mask to show what a real one is like


class SemiSupervision(Protocol):
    """One training's use of tiles without labels.

    images (n, channels, rows, columns), logits (n, classes, rows, columns), truth (n, rows, columns) class index or
    IGNORE, unlabelled (m, channels, rows, columns).
    """

    def loss(self, network, images, logits, truth, unlabelled, step: int, steps: int) -> torch.Tensor:
        """What is added to the cross-entropy in one of `steps` steps, from 0 on."""

    def stepped(self, network) -> None:
        """Called after each step of the network's optimiser."""

    def finished(self, network) -> list[str]:
        """Called after the last step: leave the best weights in the network, return notices."""


class MeanTeacher:
    """The running mean of a network's weights teaches it (Tarvainen and Valpola 2017).

    What the mean is sure of in a tile must hold in a turned and noisy view of it.
    """

    def __init__(self, network: nn.Module, settings: Settings):
        self._after = settings.pseudo_after
        self.teacher = copy.deepcopy(network).eval().requires_grad_(False)
        self._steps = 0

    def loss(self, network, images, logits, truth, unlabelled, step: int, steps: int) -> torch.Tensor:
        if step < self._after * steps or not len(unlabelled):
            return logits.new_zeros(())
        sure, answers = self.teacher(unlabelled).logits.float().softmax(1).max(1)
        answers[(sure < SURE) | ~present(unlabelled)] = IGNORE
        turn = symmetry()
        noisy = unlabelled + NOISE * torch.randn_like(unlabelled) * present(unlabelled)[:, None]
        return cross_entropy(network(turn(noisy)).logits, turn(answers))

    @torch.no_grad()
    def stepped(self, network) -> None:
        """Move the mean by less and less, down to 1 - DECAY; statistics of batch norm are the network's own."""
        self._steps += 1
        share = max(1 - DECAY, 1 / (self._steps + 1))
        for mean, values in zip(self.teacher.parameters(), network.parameters(), strict=True):
            mean.lerp_(values, share)
        for kept, values in zip(self.teacher.buffers(), network.buffers(), strict=True):
            kept.copy_(values)

    def finished(self, network) -> list[str]:
        """The mean errs less than the network of the last step."""
        network.load_state_dict(self.teacher.state_dict())
        return []


class S4GAN:
    """A discriminator draws guessed masks nearer to drawn ones, and tells which may teach (Mittal et al. 2019).

    A tile shows what a drawn mask is like when half of its pixels or more carry a label; the others take the network's
    guess there, so that they tell nothing. Tiles with fewer are left out: they would mostly show guesses as drawn.
    """

    def __init__(self, classes: int, channels: int, device: str, settings: Settings):
        self._score, self._after = settings.pseudo_score, settings.pseudo_after
        self.discriminator = Discriminator(channels, classes).to(device)
        self._optimiser = torch.optim.Adam(self.discriminator.parameters(), RATE, fused=True)
        self._pairs: list[tuple[torch.Tensor, torch.Tensor, float]] = []  # for the discriminator's own step
        self.taught = 0  # unlabelled tiles whose guessed masks were learnt

    def loss(self, network, images, logits, truth, unlabelled, step: int, steps: int) -> torch.Tensor:
        real = drawn(images, logits, truth)
        if not len(unlabelled) or not (len(real[0]) or self._optimiser.state):
            return logits.new_zeros(())
        guessed = network(unlabelled).logits.float()
        probabilities = guessed.softmax(1)
        verdict = self._judge(unlabelled, probabilities)
        result = logits.new_zeros((), dtype=torch.float32)
        if len(real[0]):
            self._pairs = [(*real, 1.0), (unlabelled, probabilities.detach(), 0.0)]
            apart = self._judge(*real).features.mean(0) - verdict.features.mean(0)
            result = result + MATCHING * apart.abs().mean()
        if step >= self._after * steps and self._optimiser.state:
            answers = probabilities.argmax(1)
            trusted = verdict.score.sigmoid() > self._score
            answers[~(trusted[:, None, None] & present(unlabelled))] = IGNORE
            self.taught += int(trusted.sum())
            result = result + TEACHING * cross_entropy(guessed, answers)
        return result

    def stepped(self, network) -> None:
        """Let the discriminator learn from the tiles that the network has just seen."""
        if not self._pairs:
            return
        self.discriminator.train()
        parts = []
        for images, probabilities, kind in self._pairs:
            score = self.discriminator(images.float(), probabilities.float()).score
            parts.append(F.binary_cross_entropy_with_logits(score, torch.full_like(score, kind)))
        self._optimiser.zero_grad()
        (torch.stack(parts).sum() / 2).backward()
        self._optimiser.step()
        self._pairs = []

    def finished(self, network) -> list[str]:
        if self._optimiser.state:
            return []
        return ["No labelled tile is covered by half: S4GAN learnt from the labels alone. Label tiles as a whole."]

    def _judge(self, images: torch.Tensor, probabilities: torch.Tensor) -> Verdict:
        """The discriminator's verdict, without dropout, whose gradient reaches the probabilities but not itself."""
        self.discriminator.eval()
        fixed = {name: values.detach() for name, values in self.discriminator.named_parameters()}
        return functional_call(self.discriminator, fixed, (images, probabilities))


def make(settings: Settings, network: nn.Module, classes: int, channels: int, device: str) -> SemiSupervision:
    """As settings.supervision says, a key of catalogue.SUPERVISIONS other than "labels"."""
    if settings.supervision == "mean_teacher":
        return MeanTeacher(network, settings)
    return S4GAN(classes, channels, device, settings)


def drawn(images: torch.Tensor, logits: torch.Tensor, truth: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The images with enough labels and their masks as probabilities, the network's own where there is no label."""
    known = truth != IGNORE
    held = present(images)
    dense = (known & held).sum((1, 2)) >= DENSE * held.sum((1, 2)).clamp_min(1)
    probabilities = logits.detach().float().softmax(1)
    one_hot = F.one_hot(truth.clamp_min(0), logits.shape[1]).permute(0, 3, 1, 2).float()
    return images[dense], torch.where(known[:, None], one_hot, probabilities)[dense]


def present(images: torch.Tensor) -> torch.Tensor:
    """Which pixels are data: (n, rows, columns)."""
    return (images != 0).any(1)


def cross_entropy(logits: torch.Tensor, answers: torch.Tensor) -> torch.Tensor:
    """Over all pixels, those to be ignored among them: few answers weigh little."""
    return F.cross_entropy(logits.float(), answers, ignore_index=IGNORE, reduction="sum") / answers.numel()


def symmetry() -> Callable[[torch.Tensor], torch.Tensor]:
    """One of the eight symmetries of the square, by chance, for any (..., rows, columns)."""
    kind = int(torch.randint(8, ()))

    def turn(values: torch.Tensor) -> torch.Tensor:
        turned = torch.rot90(values, kind % 4, (-2, -1))
        return turned.mT if kind >= 4 else turned

    return turn
