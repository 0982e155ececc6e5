import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from hsi_active_qgis.engine import networks
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.engine.networks.loss_head import LossHead, ranking_loss
from hsi_active_qgis.engine.networks.variants import dropping, inherit, remeasured
from hsi_active_qgis.engine.networks.weights import load_weights
from hsi_active_qgis.protocol.catalogue import NETWORKS, NETWORKS_WITHOUT_LOSS_HEAD

PUBLISHED = {  # torchvision's counts for 1000 classes and a first convolution of 7 x 7 x 3
    "densenet121": 7_978_856,
    "densenet169": 14_149_480,
    "densenet201": 20_013_928,
    "resnet18": 11_689_512,
    "resnet34": 21_797_672,
    "resnet50": 25_557_032,
    "resnet101": 44_549_160,
    "resnet152": 60_192_808,
}


def parameters(network) -> int:
    return sum(values.numel() for values in network.parameters())


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_family_has_its_published_number_of_parameters(name):
    with torch.device("meta"):
        network = networks.make(name, 3, 1000)
    assert parameters(network) == PUBLISHED[name] - 64 * 3 * (7 * 7 - 3 * 3)


def test_the_papers_network_has_seven_million_parameters_and_its_head_a_third_of_one():
    with torch.device("meta"):
        network = networks.make("densenet121", 103, 9)
        assert parameters(network) == 7_013_001
        assert parameters(networks.make("densenet121", 200, 9)) == 7_068_873
        assert parameters(LossHead(network.channels)) == 361_089


@pytest.mark.parametrize(("stride", "sizes", "millions"), [(2, (16, 8, 4, 2), 237), (1, (32, 16, 8, 4), 947)])
def test_the_stem_sets_the_size_of_the_maps_and_the_work(stride, sizes, millions):
    products = []

    def count(module, _, out):
        products.append(out[0].numel() // out.shape[1] * module.weight.numel())

    with torch.device("meta"):
        network = networks.make("densenet121", 103, 9, stride)
        for module in network.modules():
            if isinstance(module, (nn.Conv2d, nn.Linear)):
                module.register_forward_hook(count)
        outputs = network(torch.empty(1, 103, 32, 32))
    maps = zip((256, 512, 1024, 1024), sizes, sizes, strict=True)
    assert [tuple(tap.shape[1:]) for tap in outputs.taps] == list(maps)
    assert sum(products) / 1e6 == pytest.approx(millions, rel=0.02)


@pytest.mark.parametrize("name", NETWORKS)
def test_every_network_gives_logits_an_embedding_and_its_taps(name):
    with torch.device("meta"):
        network = networks.make(name, 12, 3)
        outputs = network(torch.empty(2, 12, network.side, network.side))
    assert outputs.logits.shape == (2, 3)
    assert outputs.embedding.shape == (2, network.get_submodule(network.head).in_features)
    assert tuple(tap.shape[1] for tap in outputs.taps) == network.channels
    assert len(outputs.taps) == (0 if name in NETWORKS_WITHOUT_LOSS_HEAD else 4)


def test_the_fourth_tap_comes_before_the_last_norm_and_the_transitions_take_the_maximum():
    network = networks.make("densenet121", 4, 2).eval()
    with torch.no_grad():
        outputs = network(torch.randn(2, 4, 32, 32))
        after = torch.relu(network.features.norm5(outputs.taps[3])).mean((2, 3))
    assert torch.allclose(after, outputs.embedding)
    assert [type(network.features.get_submodule(f"transition{i}").pool) for i in (1, 2, 3)] == [nn.MaxPool2d] * 3


def test_the_spectral_network_sees_the_pixel_alone():
    network = networks.make("spectral_cnn", 12, 3).eval()
    patches = torch.randn(2, 12, 9, 9)
    with torch.no_grad():
        assert torch.equal(network(patches).logits, network(patches[:, :, 4:5, 4:5]).logits)


def torchvision_densenet121() -> dict[str, torch.Tensor]:
    """Names and shapes of torchvision's state dict, from the architecture; values by chance."""
    shapes = {"features.conv0.weight": (64, 3, 7, 7)} | norm("features.norm0", 64)
    maps = 64
    for block, depth in enumerate((6, 12, 24, 16), 1):
        for layer in range(1, depth + 1):
            prefix = f"features.denseblock{block}.denselayer{layer}."
            shapes |= norm(prefix + "norm1", maps) | {prefix + "conv1.weight": (128, maps, 1, 1)}
            shapes |= norm(prefix + "norm2", 128) | {prefix + "conv2.weight": (32, 128, 3, 3)}
            maps += 32
        if block < 4:
            prefix = f"features.transition{block}."
            shapes |= norm(prefix + "norm", maps) | {prefix + "conv.weight": (maps // 2, maps, 1, 1)}
            maps //= 2
    shapes |= norm("features.norm5", 1024) | {"classifier.weight": (1000, 1024), "classifier.bias": (1000,)}
    return drawn(shapes)


def torchvision_resnet(depths: tuple[int, ...], bottleneck: bool) -> dict[str, torch.Tensor]:
    shapes = {"conv1.weight": (64, 3, 7, 7)} | norm("bn1", 64)
    given = 64
    for stage, depth in enumerate(depths):
        maps = 64 * 2**stage
        out = 4 * maps if bottleneck else maps
        for block in range(depth):
            prefix = f"layer{stage + 1}.{block}."
            sizes = [(maps, given, 1, 1), (maps, maps, 3, 3), (out, maps, 1, 1)]
            if not bottleneck:
                sizes = [(maps, given, 3, 3), (maps, maps, 3, 3)]
            for i, size in enumerate(sizes, 1):
                shapes |= {f"{prefix}conv{i}.weight": size} | norm(f"{prefix}bn{i}", size[0])
            if block == 0 and (stage > 0 or given != out):
                shapes |= {prefix + "downsample.0.weight": (out, given, 1, 1)} | norm(prefix + "downsample.1", out)
            given = out
    return drawn(shapes | {"fc.weight": (1000, given), "fc.bias": (1000,)})


def norm(prefix: str, maps: int) -> dict:
    return {f"{prefix}.{name}": (maps,) for name in ("weight", "bias", "running_mean", "running_var")} | {
        f"{prefix}.num_batches_tracked": ()
    }


def drawn(shapes: dict) -> dict[str, torch.Tensor]:
    return {
        name: torch.tensor(5) if name.endswith("tracked") else torch.rand(shape) * 0.1 for name, shape in shapes.items()
    }


@pytest.mark.parametrize(
    ("name", "published"),
    [
        ("densenet121", torchvision_densenet121()),
        ("resnet18", torchvision_resnet((2, 2, 2, 2), False)),
        ("resnet50", torchvision_resnet((3, 4, 6, 3), True)),
    ],
)
def test_torchvisions_weights_load_and_the_first_convolution_is_adapted(tmp_path, name, published):
    network = networks.make(name, 12, 3)
    begun = network.get_submodule(network.head).weight.clone()
    save_file(published, tmp_path / "weights.safetensors")
    load_weights(network, str(tmp_path / "weights.safetensors"))
    state = network.state_dict()
    assert set(state) == set(published)
    stem = published[network.stem][:, :, 2:5, 2:5].mean(1, keepdim=True)
    assert torch.allclose(state[network.stem], stem.expand(-1, 12, -1, -1) * 3 / 12)
    assert torch.equal(state[f"{network.head}.weight"], begun)
    left_out = (network.stem, f"{network.head}.weight", f"{network.head}.bias")
    assert all(torch.equal(state[key], published[key]) for key in state if key not in left_out)


def test_equal_bands_give_what_equal_colours_gave(tmp_path):
    published = torchvision_resnet((2, 2, 2, 2), False)
    published["conv1.weight"][:, :, [0, 1, 5, 6]] = 0
    published["conv1.weight"][..., [0, 1, 5, 6]] = 0  # nothing outside the centre
    save_file(published, tmp_path / "weights.safetensors")
    network = networks.make("resnet18", 40, 3)
    load_weights(network, str(tmp_path / "weights.safetensors"))
    grey = torch.randn(1, 1, 8, 8)
    expected = nn.functional.conv2d(grey.expand(-1, 3, -1, -1), published["conv1.weight"], padding=3)
    found = nn.functional.conv2d(grey.expand(-1, 40, -1, -1), network.conv1.weight, padding=1)
    assert torch.allclose(found, expected, atol=1e-5)


def test_old_names_of_dense_layers_and_the_same_number_of_classes_load_too(tmp_path):
    published = torchvision_densenet121()
    old = {name.replace("norm1", "norm.1").replace("conv2", "conv.2"): values for name, values in published.items()}
    assert set(old) != set(published)
    save_file(old, tmp_path / "weights.safetensors")
    network = networks.make("densenet121", 3, 1000)
    load_weights(network, str(tmp_path / "weights.safetensors"))
    assert torch.equal(network.classifier.weight, published["classifier.weight"])


def test_weights_that_do_not_fit_are_refused_in_a_sentence(tmp_path):
    save_file(torchvision_resnet((2, 2, 2, 2), False), tmp_path / "weights.safetensors")
    (tmp_path / "text.safetensors").write_text("no weights at all")
    with pytest.raises(BadRequest, match=r"do not fit this network \(features.conv0.weight is missing\)"):
        load_weights(networks.make("densenet121", 12, 3), str(tmp_path / "weights.safetensors"))
    with pytest.raises(BadRequest, match="of another size"):
        load_weights(networks.make("resnet50", 12, 3), str(tmp_path / "weights.safetensors"))
    for missing in ("text.safetensors", "none.safetensors"):
        with pytest.raises(BadRequest, match="not a safetensors file"):
            load_weights(networks.make("resnet18", 12, 3), str(tmp_path / missing))


def test_the_ranking_loss_is_the_formula():
    predicted = torch.tensor([0.5, 3.0, 9.0, 1.0, -0.2], requires_grad=True)
    losses = torch.tensor([2.0, 0.1, 7.0, 0.4, 1.0], requires_grad=True)
    # pairs (0, 4): 0.7 in the right order, 0.3 short of the margin; (1, 3): 2 in the wrong order; 2 stays alone
    found = ranking_loss(predicted, losses)
    assert found.item() == pytest.approx((0.3 + 3.0) * 2 / 5)
    found.backward()
    assert losses.grad is None
    assert np.allclose(predicted.grad, [-0.4, 0.4, 0, -0.4, 0.4])
    assert ranking_loss(predicted[[0, 1, 3, 4]], losses[[0, 1, 3, 4]]).item() == pytest.approx((0.3 + 3.0) / 2)
    assert ranking_loss(predicted[:1], losses[:1]).item() == 0


def test_the_loss_head_sums_what_the_stages_tell():
    head = LossHead((2, 3, 4, 5))
    taps = [torch.randn(6, maps, 4, 4) for maps in (2, 3, 4, 5)]
    parts = [torch.relu(stage(tap.mean((2, 3)))) for stage, tap in zip(head.stages, taps, strict=True)]
    assert torch.allclose(head(taps), head.out(sum(parts))[:, 0])


def test_monte_carlo_dropout_leaves_batch_norm_as_it_was():
    network = networks.make("densenet121", 4, 3, dropout=0.3, layer_dropout=0.1).eval()
    dropped = dropping(network)
    norms = [module for module in dropped.modules() if isinstance(module, nn.BatchNorm2d)]
    before = {name: values.clone() for name, values in dropped.state_dict().items()}
    patches = torch.randn(4, 4, 32, 32)
    with torch.no_grad():
        first, second = dropped(patches).logits, dropped(patches).logits
    assert norms and not any(module.training for module in norms)
    assert all(torch.equal(values, before[name]) for name, values in dropped.state_dict().items())
    assert not torch.allclose(first, second)
    assert not network.training
    with pytest.raises(BadRequest, match="without dropout"):
        dropping(networks.make("resnet18", 4, 3))


def test_monte_carlo_batch_norm_has_the_statistics_of_the_batch():
    network = networks.make("resnet18", 4, 3).eval()
    batch = torch.randn(8, 4, 32, 32) + 3
    copy = remeasured(network, batch)
    with torch.no_grad():
        maps = network.conv1(batch)
    assert torch.allclose(copy.bn1.running_mean, maps.mean((0, 2, 3)), atol=1e-4)
    assert torch.allclose(copy.bn1.running_var, maps.var((0, 2, 3)), rtol=1e-3)
    assert torch.equal(network.bn1.running_mean, torch.zeros(64))
    assert not any(module.training for module in copy.modules())
    assert all(torch.equal(a, b) for a, b in zip(copy.parameters(), network.parameters(), strict=True))
    with pytest.raises(BadRequest, match="no batch norm"):
        remeasured(networks.make("lenet", 4, 3), batch)


def test_a_network_that_goes_on_keeps_what_it_knew_of_each_class():
    old, network = networks.make("lenet", 4, 2), networks.make("lenet", 4, 3)
    begun = network.fc3.weight.clone()
    inherit(network, old, [5, 7, 9], [9, 5])
    assert torch.equal(network.fc3.weight, torch.stack([old.fc3.weight[1], begun[1], old.fc3.weight[0]]))
    assert torch.equal(network.conv1.weight, old.conv1.weight)
