"""How the dense network is trained: on the squares around labelled pixels and, if asked for, on unlabelled ones."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from ....protocol.sentence import Sentence
from ....protocol.settings import Settings
from ...networks.valid import SIDE, WIDTH, Valid
from ...progress import Progress
from .training import mixed, one_cycle, symmetric

BATCH = 32
RATE = 5e-3  # the highest of one cycle
DECAY = 1e-2  # of the weights (Loshchilov and Hutter 2019)
STEPS = {"quick": 150, "warm": 50, "paper": 600}  # by training; from a new start no fewer than of a quick one
WARM_UP_STEPS = 300
SURE = 0.95  # probability from which the network's own answer counts as a label
CONSISTENT_FROM = 0.3  # of the steps: the answers before are worth little
NOISE = 0.3  # deviations, on the second view of an unlabelled pixel


def steps(settings: Settings, labels: int, anew: bool) -> int:
    """How many batches to train on; `anew`: the network has not seen a label so far."""
    if settings.epochs:
        return settings.epochs * -(-labels // BATCH)
    return max(STEPS[settings.training], STEPS["quick"] if anew else 0)


@dataclass
class DenseTraining:
    """Trains a network on squares (pixels, components, SIDE, SIDE); `turned`: in their eight symmetries, by chance."""

    network: Valid
    rng: np.random.Generator
    turned: bool = True

    def warm_up(self, squares: torch.Tensor, progress: Progress) -> None:
        """Let the network guess the pixels in the midst, hidden from it, by what lies around them; without any label.

        Blind-spot prediction (Krull et al. 2019).
        """
        guess = nn.Conv2d(WIDTH, squares.shape[1], 1).to(squares.device)

        def loss(step: int) -> torch.Tensor:
            batch = self._view(self._some(squares, 2 * BATCH)).clone()
            hidden = batch[..., SIDE // 2, SIDE // 2].clone()
            batch[..., SIDE // 2, SIDE // 2] = 0
            return F.mse_loss(guess(self.network(batch).embedding)[..., 0, 0].float(), hidden)

        weights = [*self.network.parameters(), *guess.parameters()]
        self._descend(weights, loss, WARM_UP_STEPS, progress, Sentence("Warming up on the scene"))

    def learn(
        self,
        squares: torch.Tensor,
        truth: torch.Tensor,
        count: int,
        progress: Progress,
        unlabelled: torch.Tensor | None = None,
    ) -> None:
        """Take `count` steps on labelled squares of classes `truth` (pixels,).

        With `unlabelled` squares, what the network is sure of in one view of them must hold in another, noisy one, too
        (FixMatch, Sohn et al. 2020).
        """
        order = torch.zeros(0, dtype=torch.long)

        def loss(step: int) -> torch.Tensor:
            nonlocal order
            while len(order) < BATCH:  # every label once before any a second time
                order = torch.cat([order, torch.from_numpy(self.rng.permutation(len(truth)))])
            index, order = order[:BATCH].to(truth.device), order[BATCH:]
            result = F.cross_entropy(self._logits(self._view(squares[index])), truth[index])
            if unlabelled is not None and step >= CONSISTENT_FROM * count:
                result = result + self._inconsistency(self._some(unlabelled, BATCH))
            return result

        self._descend(list(self.network.parameters()), loss, count, progress, Sentence("Training the network"))

    def _inconsistency(self, squares: torch.Tensor) -> torch.Tensor:
        self.network.eval()
        with torch.no_grad():
            sure, answers = self._logits(self._view(squares)).softmax(1).max(1)
        self.network.train()
        other = self._logits(self._view(squares) + NOISE * torch.randn_like(squares))
        return (F.cross_entropy(other, answers, reduction="none") * (sure > SURE)).mean()

    def _logits(self, squares: torch.Tensor) -> torch.Tensor:
        return self.network(squares).logits[..., 0, 0].float()

    def _view(self, squares: torch.Tensor) -> torch.Tensor:
        return symmetric(squares, self.rng) if self.turned else squares

    def _some(self, squares: torch.Tensor, count: int) -> torch.Tensor:
        return squares[torch.from_numpy(self.rng.integers(len(squares), size=count)).to(squares.device)]

    def _descend(self, weights: list, loss: Callable, count: int, progress: Progress, text: str) -> None:
        """Lower loss(step) in `count` steps; the network is in evaluation mode afterwards."""
        optimiser = torch.optim.AdamW(weights, RATE, weight_decay=DECAY, fused=True)
        cycle = one_cycle(optimiser, RATE, count)
        self.network.train()
        for step in range(count):
            progress(step / count, Sentence("{text}, step {step} of {count}", text=text, step=step + 1, count=count))
            with mixed(weights[0].device.type):
                value = loss(step)
            optimiser.zero_grad()
            value.backward()
            optimiser.step()
            cycle.step()
        self.network.eval()
