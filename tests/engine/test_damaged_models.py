"""Damaged model files: each is refused in a sentence, or what it holds is what was written."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors import safe_open
from safetensors.torch import save_file

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import EngineError, ModelUnreadable
from hsi_active_qgis.engine.learners import load_model
from hsi_active_qgis.engine.learners.model_file import CHECKSUM, FORMAT, NOTICE, UNCHECKED, write_file
from hsi_active_qgis.engine.learners.recipe import VALUES
from tests.engine.conftest import Toy, materials, write
from tests.share import share_of

KINDS = ("spectral_spatial", "spectrum_svm", "emp_svm", "dense_network")


@pytest.fixture(scope="module")
def toy(tmp_path_factory):
    spectra, reference = materials(30, 40, 8)
    return Toy(write(tmp_path_factory.mktemp("toy") / "toy.tif", spectra), spectra, reference)


@pytest.fixture(scope="module", params=KINDS)
def model(request, toy, tmp_path_factory):
    """(path, tensors, metadata) of a model."""
    path = tmp_path_factory.mktemp(request.param) / "a.hsimodel"
    verbs.train(toy.scene, toy.answers(40), str(path), learner=request.param, settings={"epochs": 1})
    with safe_open(path, "pt") as file:
        return path, {name: file.get_tensor(name) for name in sorted(file.keys())}, file.metadata()


def flipped(path: Path, target: Path, rng: np.random.Generator) -> None:
    """A file with one to three bits changed, most of them in its header: tensors are many times as large."""
    content = bytearray(path.read_bytes())
    header = 8 + int.from_bytes(content[:8], "little")
    for _ in range(rng.integers(1, 4)):
        place = rng.integers(header if rng.random() < 0.5 else len(content))
        content[place] ^= 1 << rng.integers(8)
    target.write_bytes(content)


def cut(path: Path, target: Path, rng: np.random.Generator) -> None:
    content = path.read_bytes()
    middle = rng.integers(len(content))
    target.write_bytes(content[:middle] + (b"" if rng.random() < 0.7 else bytes(len(content) - middle)))


def strange(tensors: dict, rng: np.random.Generator) -> dict:
    """Tensors of which one holds a value that is no number, has another shape, or another one's values."""
    names = [name for name, tensor in tensors.items() if tensor.is_floating_point() and tensor.numel() > 1]
    name, other = names[rng.integers(len(names))], names[rng.integers(len(names))]
    tensor, made = tensors[name].clone(), dict(tensors)
    action = rng.integers(4)
    if action == 0:
        tensor.view(-1)[rng.integers(tensor.numel())] = [float("nan"), float("inf"), -float("inf")][rng.integers(3)]
        made[name] = tensor
    elif action == 1:
        made[name] = tensor.reshape(*tensor.shape[::-1]) if len(set(tensor.shape)) > 1 else tensor[:-1].clone()
    elif action == 2 and tensors[other].shape != tensor.shape:
        made[name], made[other] = tensors[other].clone(), tensor
    else:
        del made[name]
    return made


def damaged(model, target: Path, rng: np.random.Generator) -> None:
    path, tensors, metadata = model
    kind = rng.random()
    if kind < 0.5:
        flipped(path, target, rng)
    elif kind < 0.65:
        cut(path, target, rng)
    else:
        save_file(strange(tensors, rng), target, metadata)


def same(path: Path, other: Path) -> bool:
    """Whether two files hold one model."""
    (kind, tensors, settings), (kind_2, tensors_2, settings_2) = (load_model(str(p)).content() for p in (path, other))
    recipe, recipe_2 = (load_model(str(p)).recipe for p in (path, other))
    parts = ("mean", "mnf", "pca")
    arrays = all(np.array_equal(getattr(recipe.projection, n), getattr(recipe_2.projection, n)) for n in parts)
    return (
        (kind, settings) == (kind_2, settings_2)
        and all(torch.equal(tensors[name], tensors_2[name]) for name in tensors)
        and arrays
        and recipe.scales == recipe_2.scales
        and recipe.bands == recipe_2.bands
    )


def check(model, folder: Path, count: int) -> None:
    rng, target = np.random.default_rng([count, len(model[1])]), folder / "damaged.hsimodel"
    refused = 0
    for _ in range(count):
        damaged(model, target, rng)
        if target.read_bytes() == model[0].read_bytes():
            continue
        try:
            loaded = same(model[0], target)
        except ModelUnreadable as error:
            assert str(error) == ModelUnreadable.message
            refused += 1
        else:
            assert loaded
    assert refused > 0.9 * count


def test_damaged_models_are_refused(model, tmp_path):
    check(model, tmp_path, 60)


@pytest.mark.long
def test_1200_damaged_models_are_refused(model, tmp_path):
    check(model, tmp_path, share_of(1200) // len(KINDS))


def test_a_checksum_that_is_gone_or_another_one_is_damage(model, tmp_path):
    path, tensors, metadata = model
    plain = {name: value for name, value in metadata.items() if name != CHECKSUM}
    older = {name.replace(" 2", " 1"): value for name, value in plain.items()}
    for told in (plain, plain | {CHECKSUM: "0" * 64}, older | {CHECKSUM: "0" * 64}):
        save_file(tensors, tmp_path / "a.hsimodel", told)
        with pytest.raises(ModelUnreadable):
            load_model(str(tmp_path / "a.hsimodel"))


@pytest.fixture
def old(model):
    """The same as a version without checksum wrote it: (kind, tensors, settings)."""
    _, tensors, metadata = model
    key = next(name for name in metadata if name != CHECKSUM)
    kind = key.removeprefix(FORMAT.partition("{")[0]).split()[0]
    return kind, {name: tensor for name, tensor in tensors.items() if name != VALUES}, json.loads(metadata[key])


def write_old(path: Path, kind: str, tensors: dict, settings: dict) -> str:
    save_file(tensors, path, {UNCHECKED.format(kind): json.dumps(settings)})
    return str(path)


def test_a_model_of_before_is_read_with_a_notice(toy, model, old, tmp_path):
    found = []
    for path in (write_old(tmp_path / "old.hsimodel", *old), str(model[0])):
        maps = {"classes": str(tmp_path / f"map_{len(found)}.tif")}
        found.append(verbs.classify(toy.scene, maps, model=path))
    assert NOTICE in found[0]["notices"] and NOTICE not in found[1]["notices"]
    assert (tmp_path / "map_0.tif").read_bytes() == (tmp_path / "map_1.tif").read_bytes()


def test_damage_to_a_model_of_before_is_told_where_it_can_be_seen(toy, old, tmp_path):
    kind, tensors, settings = old
    rng, refused = np.random.default_rng(7), 0
    for _ in range(25):
        path = write_old(tmp_path / "old.hsimodel", kind, strange(tensors, rng), settings)
        with pytest.raises(ModelUnreadable):
            load_model(path)
    wrong = {"scales": {}, "bands": [0, 1], "dates": 3, "classes": [], "band_total": 1, "wavelength_nm": [float("nan")]}
    for name, value in (wrong | {"length": float("nan"), "gamma": -1.0, "kind": "none", "groups": ["none"]}).items():
        if name in settings and not (name == "scales" and kind != "spectral_spatial"):
            with pytest.raises(ModelUnreadable):
                load_model(write_old(tmp_path / "old.hsimodel", kind, tensors, settings | {name: value}))
            refused += 1
    assert refused >= 5


def test_old_models_with_bits_changed_end_in_sentences(toy, old, tmp_path):
    rng, whole, told = np.random.default_rng(8), Path(write_old(tmp_path / "old.hsimodel", *old)), {"read": 0}
    for _ in range(20):
        flipped(whole, tmp_path / "a.hsimodel", rng)
        try:
            verbs.classify(toy.scene, {"classes": str(tmp_path / "map.tif")}, model=str(tmp_path / "a.hsimodel"))
            told["read"] += 1
        except EngineError as error:
            told[error.code] = told.get(error.code, 0) + 1
    assert sum(told.values()) == 20, told


def test_what_is_no_number_is_not_written(tmp_path):
    with pytest.raises(EngineError, match="no numbers"):
        write_file(str(tmp_path / "a.hsimodel"), "spectral_spatial", {"weights": torch.tensor([float("nan")])}, {})
    assert not list(tmp_path.iterdir())
