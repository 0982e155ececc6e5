import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from hsi_active_qgis.engine.learners.segmentation.model import NETWORKS, Design
from hsi_active_qgis.engine.networks.deeplab import by_taps
from hsi_active_qgis.engine.networks.encoders import Encoder
from hsi_active_qgis.engine.networks.variants import inherit
from hsi_active_qgis.engine.networks.weights import load_weights
from hsi_active_qgis.protocol.catalogue import ENCODERS
from tests.engine.test_networks import torchvision_densenet121, torchvision_resnet

KINDS = [(name, dates, stride, "resnet18") for name in NETWORKS for dates in (1, 2) for stride in (1, 2)]
KINDS += [(name, 2, 2, encoder) for name in NETWORKS for encoder in ENCODERS if encoder != "resnet18"]


def made(name: str, dates: int = 1, stride: int = 2, bands: int = 4, classes: int = 3, encoder: str = "resnet18"):
    return Design(name, encoder, dates, stride).make(bands, classes)


@pytest.mark.parametrize(("name", "dates", "stride", "encoder"), KINDS)
def test_every_pixel_of_an_image_of_any_size_has_logits(name, dates, stride, encoder):
    with torch.device("meta"):
        network = made(name, dates, stride, encoder=encoder)
        outputs = network(torch.empty(2, 4 * dates, 37, 51))
    assert outputs.logits.shape == (2, 3, 37, 51)
    side = network.encoder.stride
    assert outputs.embedding.shape == (2, network.encoder.channels[-1], -(-37 // side), -(-51 // side))


def test_an_encoder_halves_its_maps_four_times_and_a_dilated_one_twice():
    with torch.device("meta"):
        images = torch.empty(1, 4, 64, 96)
        plain, dilated = Encoder("resnet50", 4)(images), Encoder("resnet50", 4, dilated=True)(images)
    assert [tuple(maps.shape[2:]) for maps in plain] == [(32, 48), (16, 24), (8, 12), (4, 6), (2, 3)]
    assert [tuple(maps.shape[2:]) for maps in dilated] == [(32, 48), (16, 24), (8, 12), (8, 12), (8, 12)]
    assert [maps.shape[1] for maps in plain] == [64, 256, 512, 1024, 2048]


@pytest.mark.parametrize("encoder", ["resnet18", "densenet121"])
def test_a_dilated_encoder_has_the_weights_of_a_plain_one(encoder):
    with torch.device("meta"):
        plain, dilated = (Encoder(encoder, 4, dilated=kind).state_dict() for kind in (False, True))
    assert {name: values.shape for name, values in plain.items()} == {n: v.shape for n, v in dilated.items()}


@pytest.mark.parametrize("name", NETWORKS)
def test_two_dates_share_one_encoder(name):
    torch.manual_seed(0)
    one, two = made(name).eval(), made(name, dates=2).eval()
    sizes = [sum(values.numel() for values in network.encoder.parameters()) for network in (one, two)]
    assert sizes[0] == sizes[1]
    first, second = torch.randn(2, 4, 32, 32), torch.randn(2, 4, 32, 32)
    with torch.no_grad():
        both, swapped = two.encoder(torch.cat([first, second], 1)), two.encoder(torch.cat([second, first], 1))
        alone = two.encoder.network.begin(first)
    for maps, other in zip(both, swapped, strict=True):
        assert torch.allclose(maps, other.roll(maps.shape[1] // 2, 1), atol=1e-5)
    assert torch.allclose(both[0][:, : both[0].shape[1] // 2], alone, atol=1e-5)


@pytest.mark.parametrize("encoder", ["resnet18", "densenet121"])
def test_published_weights_load_into_the_encoder(tmp_path, encoder):
    published = torchvision_densenet121() if encoder == "densenet121" else torchvision_resnet((2, 2, 2, 2), False)
    save_file(published, tmp_path / "weights.safetensors")
    network = made("unet", dates=2, encoder=encoder)
    load_weights(network.encoder.network, str(tmp_path / "weights.safetensors"))
    state = network.encoder.network.state_dict()
    stem = network.encoder.network.stem
    assert set(state) == {name for name in published if not name.startswith(("fc.", "classifier."))}
    assert all(torch.equal(values, published[name]) for name, values in state.items() if name != stem)


def test_what_lies_far_away_does_not_reach_a_deep_network_by_its_padding():
    """An image whose sides are no multiples of the stride is answered as if its last pixels went on."""
    torch.manual_seed(0)
    network = made("unet").eval()
    images = torch.randn(1, 4, 40, 50)
    longer = nn.functional.pad(images, (0, 14, 0, 24), mode="replicate")
    with torch.no_grad():
        assert torch.allclose(network(images).logits, network(longer).logits[..., :40, :50], atol=1e-5)


@pytest.mark.parametrize("name", NETWORKS)
def test_a_network_that_goes_on_keeps_what_it_knew_of_each_class(name):
    old, network = made(name, classes=2), made(name, classes=3)
    begun = {key: values.clone() for key, values in network.state_dict().items()}
    inherit(network, old, [5, 7, 9], [9, 5])
    before, after = old.state_dict(), network.state_dict()
    heads = [key for key in after if key.startswith("classifier.")]
    assert len(heads) == (2 if name == "unet" else 8)
    for key in heads:
        assert torch.equal(after[key], torch.stack([before[key][1], begun[key][1], before[key][0]]))
    assert all(torch.equal(after[key], before[key]) for key in after if key not in heads)


@pytest.mark.parametrize("apart", [1, 6])
def test_a_convolution_by_its_taps_is_the_convolution(apart):
    convolution = nn.Conv2d(7, 3, 3, padding=apart, dilation=apart, padding_mode="replicate")
    maps = torch.randn(2, 7, 5, 9)
    assert torch.allclose(by_taps(convolution, apart, maps), convolution(maps), atol=1e-5)
