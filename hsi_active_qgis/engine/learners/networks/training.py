"""How a network is trained on a few labelled neighbourhoods: the plan, the seed and the steps."""

from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F

from ....protocol.sentence import Sentence
from ....protocol.settings import Settings
from ...errors import BadRequest
from ...networks.loss_head import LossHead, ranking_loss
from ...networks.parts import Network
from ...progress import Progress
from ..per_device import PerDevice

BATCH = 10  # labels of a step, as in the paper
RATE = 1e-3  # of Adam
HURRIED = 3e-3  # the same for a new start on a CPU: of few steps; 79 % of Indian Pines with 100 labels, not 77
GENTLE = 1e-4  # the same for VGG16, which has no batch norm
RELEASE = 0.6  # of the epochs, after which the loss head may no longer pull at the network
EPOCHS = {  # by training and device; on a CPU about a minute for 100 labels, on one core
    "quick": PerDevice(cpu=10, cuda=60),
    "warm": PerDevice(cpu=4, cuda=20),
    "paper": PerDevice(cpu=200, cuda=200),
}
STEPS = PerDevice(cpu=100, cuda=600)  # at least, from a new start: few labels are seen more often
DROPOUT = 0.2  # before the last layer; in dense layers it costs much accuracy in few epochs
DIVERGED = (
    "The training has diverged, and the network's answers are no numbers: lower its rate, {rate:g}, or label more."
)


@dataclass(frozen=True)
class TrainingPlan:
    """rate: the highest; symmetries: whether to turn and mirror; annealed: the rate falls to 0; release: see Settings;
    momentum: of SGD, None for Adam; batch: samples of a step."""

    epochs: int
    rate: float
    symmetries: bool
    annealed: bool
    release: bool
    momentum: float | None = None
    batch: int = BATCH

    @classmethod
    def of(cls, settings: Settings, labels: int, device: str, anew: bool) -> "TrainingPlan":
        """For a number of labels; `anew`: the network has learnt nothing so far."""
        paper, momentum, batch = settings.training == "paper", momentum_of(settings), settings.batch or BATCH
        rate = HURRIED if device != "cuda" and anew and not paper and momentum is None else RATE
        rate = settings.rate or (GENTLE if settings.network == "vgg16" and momentum is None else rate)
        epochs = settings.epochs
        if not epochs:
            epochs = EPOCHS["quick" if anew and not paper else settings.training][device]
            if anew and not paper:
                epochs = max(epochs, -(-STEPS[device] // -(-labels // batch)))
        # A CPU's few steps are too few for them: of Indian Pines with 300 labels 92 % without, 85 % with them
        usual = device == "cuda" and not paper
        symmetries = usual if settings.symmetries is None else settings.symmetries
        return cls(epochs, rate, symmetries, not paper, settings.release, momentum, batch)


def momentum_of(settings: Settings) -> float | None:
    """Of SGD; None when the optimiser is Adam."""
    return settings.momentum if settings.optimiser == "sgd" else None


def optimiser_of(weights: list, rate: float, momentum: float | None, decay: float = 0.0) -> torch.optim.Optimizer:
    """SGD of a momentum and weight decay, or Adam for None; weights as torch's optimisers take them."""
    if momentum is None:
        return torch.optim.Adam(weights, rate, fused=True)
    return torch.optim.SGD(weights, rate, momentum, weight_decay=decay, fused=True)


def stem_stride(settings: Settings) -> int:
    return settings.stem or (1 if settings.training == "paper" else 2)


def dropouts(settings: Settings) -> tuple[float, float]:
    """Shares dropped before the last layer and after each dense layer of a DenseNet."""
    if settings.dropout is not None:
        return settings.dropout, settings.dropout
    return (0.0, 0.0) if settings.training == "paper" else (DROPOUT, 0.0)


@contextmanager
def seeded(seed: int, device: str):
    """Let torch draw from a seed and compute the same each time; its own state comes back afterwards."""
    with ExitStack() as stack:
        stack.enter_context(torch.random.fork_rng(["cuda"] if device == "cuda" else []))
        if device == "cuda":
            stack.enter_context(torch.backends.cudnn.flags(enabled=True, benchmark=False, deterministic=True))
        torch.manual_seed(seed)
        yield


def mixed(device: str) -> AbstractContextManager:
    """Mixed precision where it is faster."""
    return torch.autocast(device, torch.bfloat16) if device == "cuda" else nullcontext()


def one_cycle(optimiser: torch.optim.Optimizer, rate: float, steps: int) -> torch.optim.lr_scheduler.OneCycleLR:
    """A rate that rises for a fifth of the steps and then falls to nearly 0 (Smith and Topin 2018)."""
    total = max(10, steps + 1)  # it divides by zero when five
    return torch.optim.lr_scheduler.OneCycleLR(optimiser, rate, total_steps=total, pct_start=0.2)


def train(
    network: Network,
    head: LossHead | None,
    patches: torch.Tensor,
    truth: torch.Tensor,
    plan: TrainingPlan,
    rng: np.random.Generator,
    progress: Progress,
) -> None:
    """Train a network, and the loss head beside it, on patches (n, bands, side, side) of classes `truth` (n,).

    Raises BadRequest when it diverges.
    """
    steps_per_epoch = max(1, min(-(-len(truth) // plan.batch), len(truth) // 2))
    total = plan.epochs * steps_per_epoch
    weights = [*network.parameters(), *(head.parameters() if head else [])]
    optimiser = optimiser_of(weights, plan.rate, plan.momentum)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: _rate(step / total) if plan.annealed else 1.0)
    network.train()
    for step in range(total):
        epoch, place = divmod(step, steps_per_epoch)
        progress(
            step / total,
            Sentence("Training the network, epoch {epoch} of {epochs}", epoch=epoch + 1, epochs=plan.epochs),
        )
        if place == 0:  # batches of about one size: a batch of one has no statistics
            batches = np.array_split(rng.permutation(len(truth)), steps_per_epoch)
        index = torch.from_numpy(batches[place]).to(truth.device)
        batch = patches[index].float()
        if plan.symmetries:
            batch = symmetric(batch, rng)
        with mixed(truth.device.type):
            outputs = network(batch)
            losses = F.cross_entropy(outputs.logits.float(), truth[index], reduction="none")
            loss = losses.mean()
            if head is not None:
                taps = [tap.detach() for tap in outputs.taps] if _released(plan, epoch) else outputs.taps
                loss = loss + ranking_loss(head(taps).float(), losses)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
    network.eval()
    with torch.no_grad(), mixed(truth.device.type):
        answers = network(patches[: plan.batch].float()).logits
    if not answers.isfinite().all():
        raise BadRequest(DIVERGED, rate=plan.rate)


def symmetric(patches: torch.Tensor, rng: np.random.Generator) -> torch.Tensor:
    """Each patch under one of the eight symmetries of the square, by chance."""
    kinds = rng.integers(8, size=len(patches))
    turned = [torch.rot90(patch, int(kind) % 4, (1, 2)) for patch, kind in zip(patches, kinds, strict=True)]
    both = [patch.mT if kind >= 4 else patch for patch, kind in zip(turned, kinds, strict=True)]
    return torch.stack(both).contiguous(memory_format=torch.channels_last)


def _rate(share: float) -> float:
    """Share of the full rate: up within the first tenth, then down along a cosine."""
    return min(1.0, 0.1 + 9 * share) * 0.5 * (1 + float(np.cos(np.pi * share)))


def _released(plan: TrainingPlan, epoch: int) -> bool:
    return plan.release and epoch >= RELEASE * plan.epochs
