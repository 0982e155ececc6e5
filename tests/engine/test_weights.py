"""Published weights: from a state dict of torchvision or timm to the file that networks begin with."""

import pytest
import torch
from safetensors.torch import load_file, save_file

from hsi_active_qgis.engine import networks
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.engine.networks import vgg
from hsi_active_qgis.engine.networks.encoders import Encoder
from hsi_active_qgis.engine.networks.weights import load_weights
from hsi_active_qgis.engine.verbs import VERBS
from hsi_active_qgis.protocol.catalogue import ENCODERS, PUBLISHED_NETWORKS
from tests.share import whole_only

QUICK = ("resnet18", "vgg16")
LONG = [pytest.mark.long, whole_only]
NAMED = [name if name in QUICK else pytest.param(name, marks=LONG) for name in PUBLISHED_NETWORKS]
TIMM = {"classifier.0.": "pre_logits.fc1.", "classifier.3.": "pre_logits.fc2.", "classifier.6.": "head.fc."}


def published(name: str) -> dict[str, torch.Tensor]:
    """As torchvision has it: three colours, 1000 classes, a stem of 7 x 7 but for VGG16."""
    network = networks.make(name, 3, 1000)
    state = {key: values.clone() for key, values in network.state_dict().items()}
    if name != "vgg16":
        state[network.stem] = torch.rand(64, 3, 7, 7)
    return state


def timms(state: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """The same as timm names it: only VGG16's dense layers differ, which are convolutions there."""
    result = {}
    for name, values in state.items():
        theirs = next((other + name[len(ours) :] for ours, other in TIMM.items() if name.startswith(ours)), name)
        if theirs.startswith("pre_logits.") and theirs.endswith("weight"):
            side = vgg.GRID if "fc1" in theirs else 1
            values = values.reshape(len(values), -1, side, side)
        result[theirs] = values
    return result


@pytest.fixture(autouse=True)
def thin(monkeypatch):
    """VGG16's dense layers would be half a gigabyte."""
    monkeypatch.setattr(vgg, "DENSE", 8)


@pytest.mark.parametrize("library", ["torchvision", "timm"])
@pytest.mark.parametrize("name", NAMED)
def test_each_network_takes_what_was_converted(tmp_path, name, library):
    state = published(name)
    named = state if library == "torchvision" else {f"module.{key}": values for key, values in timms(state).items()}
    torch.save({"state_dict": named}, tmp_path / "given.pth")
    out = tmp_path / "weights.safetensors"
    told = VERBS["convert_weights"](str(tmp_path / "given.pth"), name, str(out))
    assert told == {"weights": str(out), "tensors": len(state)}
    found = load_file(out)
    assert set(found) == set(state) and all(torch.equal(found[key], state[key]) for key in state)
    network = networks.make(name, 12, 4)
    load_weights(network, str(out))
    kept = [key for key in state if key != network.stem and not key.startswith(f"{network.head}.")]
    assert all(torch.equal(network.state_dict()[key], state[key]) for key in kept)
    if name in ENCODERS:
        load_weights(Encoder(name, 4, dates=2, dilated=True).network, str(out))


def test_the_file_of_another_network_or_none_is_a_sentence_and_leaves_nothing(tmp_path):
    save_file(published("resnet18"), tmp_path / "given.safetensors")
    (tmp_path / "text.pth").write_text("no weights at all")
    torch.save([1, 2], tmp_path / "list.pth")
    out = tmp_path / "out.safetensors"
    for source, network, words in (
        ("given.safetensors", "resnet50", "do not fit this network"),
        ("text.pth", "resnet18", "No weights can be read"),
        ("none.pth", "resnet18", "No weights can be read"),
        ("list.pth", "resnet18", "holds no state dict"),
    ):
        with pytest.raises(BadRequest, match=words):
            VERBS["convert_weights"](str(tmp_path / source), network, str(out))
    assert not out.exists()
