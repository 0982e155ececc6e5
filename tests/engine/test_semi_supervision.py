import numpy as np
import pytest
import torch
from torch import nn

from hsi_active_qgis.engine.learners.segmentation.semi_supervision import (
    IGNORE,
    S4GAN,
    MeanTeacher,
    drawn,
    make,
    present,
    symmetry,
)
from hsi_active_qgis.engine.networks.discriminator import Discriminator
from hsi_active_qgis.engine.networks.parts import Outputs
from hsi_active_qgis.protocol.catalogue import SUPERVISIONS
from hsi_active_qgis.protocol.settings import Settings

CHANNELS, CLASSES, SIDE = 5, 3, 32
PROTOTYPES = torch.tensor(np.random.default_rng(5).normal(0, 1, (CLASSES, CHANNELS)), dtype=torch.float32)


class Toy(nn.Module):
    """A fully convolutional network, as U-Net and DeepLab are to the training."""

    def __init__(self, channels: int = CHANNELS):
        super().__init__()
        self.body = nn.Sequential(nn.Conv2d(channels, 12, 3, padding=1), nn.BatchNorm2d(12), nn.ReLU())
        self.last = nn.Conv2d(12, CLASSES, 1)

    def forward(self, images: torch.Tensor) -> Outputs:
        embedding = self.body(images)
        return Outputs(self.last(embedding), embedding, [])


def scenes(count: int, seed: int, noise: float = 0.7) -> tuple[torch.Tensor, torch.Tensor]:
    """Tiles of blocks of three materials: images (count, channels, 32, 32) and their classes."""
    rng = np.random.default_rng(seed)
    truth = torch.from_numpy(np.kron(rng.integers(0, CLASSES, (count, 4, 4)), np.ones((8, 8), int)))
    noisy = noise * torch.from_numpy(rng.normal(size=(count, CHANNELS, SIDE, SIDE)))
    return (PROTOTYPES[truth].permute(0, 3, 1, 2) + noisy).float(), truth


def trained(name: str, truth_of=lambda truth: truth, steps: int = 20, seed: int = 0):
    """A toy network trained with one form; returns it, the form and the losses added."""
    torch.manual_seed(seed)
    network = Toy()
    supervision = make(Settings(supervision=name), network, CLASSES, CHANNELS, "cpu")
    optimiser = torch.optim.Adam(network.parameters(), 0.05)
    images, truth = scenes(2, 0)
    truth = truth_of(truth.clone())
    unlabelled, _ = scenes(8, 1)
    added = []
    for step in range(steps):
        chosen = torch.randint(8, (2,))
        logits = network(images).logits
        extra = supervision.loss(network, images, logits, truth, unlabelled[chosen], step, steps)
        loss = nn.functional.cross_entropy(logits, truth, ignore_index=IGNORE) + extra
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        supervision.stepped(network)
        added.append(float(extra.detach()))
    return network, supervision, added


def sparse(truth: torch.Tensor) -> torch.Tensor:
    kept = torch.full_like(truth, IGNORE)
    kept[:, ::9, ::9] = truth[:, ::9, ::9]
    return kept


FORMS = [name for name in SUPERVISIONS if name != "labels"]


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize("truth_of", [lambda truth: truth, sparse], ids=["dense", "sparse"])
def test_every_form_trains_with_finite_losses_and_leaves_a_network_that_sees_the_classes(name, truth_of):
    network, supervision, added = trained(name, truth_of)
    notices = supervision.finished(network)
    images, truth = scenes(4, 2)
    with torch.no_grad():
        found = network.eval()(images).logits.argmax(1)
    assert np.isfinite(added).all()
    assert (found == truth).float().mean() > 0.8
    assert bool(notices) == (name == "s4gan" and truth_of is sparse)
    assert any(added) == (not notices)


@pytest.mark.parametrize("name", FORMS)
def test_the_same_seed_gives_the_same_and_another_one_not(name):
    first, second, other = (trained(name, steps=6, seed=seed)[0].last.weight for seed in (0, 0, 1))
    assert torch.equal(first, second)
    assert not torch.equal(first, other)


@pytest.mark.parametrize("name", FORMS)
def test_before_the_warm_up_is_over_guesses_teach_nothing(name):
    torch.manual_seed(0)
    network = Toy()
    supervision = make(Settings(supervision=name), network, CLASSES, CHANNELS, "cpu")
    images, truth = scenes(2, 0)
    nothing = torch.full_like(truth, IGNORE)
    logits = network(images).logits
    assert supervision.loss(network, images, logits, nothing, images, 0, 100) == 0
    assert supervision.loss(network, images, logits, truth, images[:0], 99, 100) == 0


def test_the_teacher_is_the_running_mean():
    network = Toy()
    supervision = MeanTeacher(network, Settings())
    values = [network.last.weight.detach().clone()]
    for _ in range(4):
        with torch.no_grad():
            network.last.weight += torch.randn_like(network.last.weight)
            network.body[1].running_mean += 1
        values.append(network.last.weight.detach().clone())
        supervision.stepped(network)
    # of so few steps the plain mean
    assert torch.allclose(supervision.teacher.last.weight, torch.stack(values).mean(0), atol=1e-5)
    assert torch.equal(supervision.teacher.body[1].running_mean, network.body[1].running_mean)
    for _ in range(200):
        supervision.stepped(network)
    before = supervision.teacher.last.weight.clone()
    with torch.no_grad():
        network.last.weight += 1
    supervision.stepped(network)
    expected = 0.99 * before + 0.01 * network.last.weight
    assert torch.allclose(supervision.teacher.last.weight, expected, atol=1e-5)
    assert not any(values.requires_grad for values in supervision.teacher.parameters())
    supervision.finished(network)
    assert torch.equal(network.last.weight, supervision.teacher.last.weight)


def test_the_mean_teaches_only_what_it_is_sure_of():
    network = Toy()
    supervision = MeanTeacher(network, Settings())
    images, truth = scenes(2, 0)
    logits = network(images).logits
    with torch.no_grad():
        supervision.teacher.last.weight.zero_()  # sure of nothing
        supervision.teacher.last.bias.zero_()
    assert supervision.loss(network, images, logits, truth, images, 9, 10) == 0
    with torch.no_grad():
        supervision.teacher.last.bias[1] = 10
    assert supervision.loss(network, images, logits, truth, images, 9, 10) > 0
    assert supervision.loss(network, images, logits, truth, torch.zeros_like(images), 9, 10) == 0  # nodata


class Partial(Discriminator):
    """Sure that the first half of a batch is drawn and the others guessed."""

    def forward(self, images, probabilities):
        verdict = super().forward(images, probabilities)
        above = np.log(Settings.pseudo_score / (1 - Settings.pseudo_score)) + 0.01
        score = torch.full((len(images),), above - 0.02)
        score[: len(images) // 2] = above
        return verdict._replace(score=score)


def test_guessed_masks_teach_only_above_the_threshold():
    torch.manual_seed(0)
    network = Toy()
    supervision = S4GAN(CLASSES, CHANNELS, "cpu", Settings())
    images, truth = scenes(3, 0)
    unlabelled, _ = scenes(4, 1)
    logits = network(images).logits
    supervision.loss(network, images, logits, truth, unlabelled, 0, 10)
    supervision.stepped(network)
    supervision.discriminator = Partial(CHANNELS, CLASSES)
    nothing = torch.full_like(truth, IGNORE)  # no feature matching in this step
    network.eval()  # else a tile acts on others through batch norm
    unlabelled.requires_grad_()
    supervision.loss(network, images, logits, nothing, unlabelled, 9, 10).backward()
    reached = unlabelled.grad.abs().sum((1, 2, 3)) > 0
    assert reached.tolist() == [True, True, False, False]
    assert supervision.taught == 2


def test_feature_matching_pulls_at_the_network_and_not_at_the_discriminator():
    torch.manual_seed(0)
    network = Toy()
    supervision = S4GAN(CLASSES, CHANNELS, "cpu", Settings())
    images, truth = scenes(3, 0)
    loss = supervision.loss(network, images, network(images).logits, truth, scenes(3, 1)[0], 0, 100)
    loss.backward()
    assert loss > 0
    assert network.last.weight.grad.abs().sum() > 0
    assert all(values.grad is None for values in supervision.discriminator.parameters())


def test_the_discriminator_learns_to_tell_drawn_masks_from_guesses():
    torch.manual_seed(0)
    network = Toy()
    supervision = S4GAN(CLASSES, CHANNELS, "cpu", Settings())
    before = [values.clone() for values in network.parameters()]
    images, truth = scenes(4, 0)
    unlabelled, _ = scenes(4, 1)
    for step in range(15):
        logits = network(images).logits
        supervision.loss(network, images, logits, truth, unlabelled, step, 1000)
        supervision.stepped(network)
    supervision.discriminator.eval()
    with torch.no_grad():
        real = supervision.discriminator(*drawn(images, network(images).logits, truth)).score.sigmoid()
        guessed = supervision.discriminator(unlabelled, network(unlabelled).logits.softmax(1)).score.sigmoid()
    assert real.min() > 0.5 > guessed.max()
    assert all(torch.equal(a, b) for a, b in zip(before, network.parameters(), strict=True))


def test_a_mask_is_real_when_half_of_the_data_is_labelled_and_has_the_networks_guess_in_its_gaps():
    images, truth = scenes(3, 0)
    truth[0, :15] = IGNORE
    truth[1, :17] = IGNORE
    truth[2, :17] = IGNORE
    images[2, :, :12] = 0  # nodata: 20 rows of data, 15 of them labelled
    logits = torch.randn(3, CLASSES, SIDE, SIDE)
    kept, probabilities = drawn(images, logits, truth)
    assert torch.equal(kept, images[[0, 2]])
    assert torch.equal(probabilities[0, :, :15], logits[0].softmax(0)[:, :15])
    assert torch.equal(probabilities[0, :, 15:].argmax(0), truth[0, 15:])
    assert set(probabilities[0, :, 15:].unique().tolist()) == {0.0, 1.0}
    assert not present(images)[2, :12].any()


@pytest.mark.parametrize("shape", [(32, 32), (48, 40), (320, 320)])
def test_the_discriminator_takes_tiles_of_any_size(shape):
    with torch.device("meta"):
        verdict = Discriminator(200, 4)(torch.empty(2, 200, *shape), torch.empty(2, 4, *shape))
    assert verdict.score.shape == (2,)
    assert verdict.features.shape == (2, 512)


def test_a_symmetry_turns_images_and_masks_alike():
    torch.manual_seed(0)
    images, _ = scenes(1, 0)
    found = set()
    for _ in range(60):
        turn = symmetry()
        assert torch.equal(turn(images)[0, 0], turn(images[0, 0]))
        found.add(turn(images)[0, 0].numpy().tobytes())
    assert len(found) == 8
