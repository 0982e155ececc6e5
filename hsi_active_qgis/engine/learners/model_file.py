"""The file of a model: safetensors, with its settings as JSON and a checksum over all of it, so that damage is told.

Files of the first versions have no checksum; they are read, and what can be seen of damage is looked for.
"""

import hashlib
import json
import re
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save

from ..errors import EngineError, ModelUnreadable
from ..raster.files import written

UNCHECKED, FORMAT = "hsi_active {} 1", "hsi_active {} 2"  # with the learner's name: the key of a file's settings
CHECKSUM = "hsi_active checksum"
NOTICE = (
    "The model is of an earlier version and has no checksum, so damage to it cannot be told. Train it again some day."
)
NOT_HERE = 'The model is of the learner "{name}", which is not here. Put its file in the folder of your own learners.'
NOT_LEARNT = (
    "What was learnt holds values that are no numbers, so there is no model. Look for extreme values in the raster."
)


def write_file(path: str, kind: str, tensors: dict[str, torch.Tensor], settings: dict) -> None:
    """Write a model. Raises EngineError for tensors that are not finite, CannotWrite, DiskFull."""
    stored = {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}
    if not _finite(stored):
        raise EngineError(NOT_LEARNT)
    text = json.dumps(settings)
    told = {FORMAT.format(kind): text, CHECKSUM: checksum(kind, text, stored)}
    with written(path, size=sum(tensor.nbytes for tensor in stored.values()) + len(text)) as part:
        Path(part).write_bytes(save(stored, told))  # save_file goes by a file that its owner alone may read


def read_file(path: str, kinds: list[str]) -> tuple[str, dict[str, torch.Tensor], dict, list[str]]:
    """Return a file's kind, tensors, settings and notices. Raises ModelUnreadable for a damaged or foreign one."""
    try:
        with safe_open(path, "pt") as file:
            metadata = file.metadata() or {}
            forms = ((form, kind) for form in (FORMAT, UNCHECKED) for kind in kinds)
            known = next((one for one in forms if one[0].format(one[1]) in metadata), None)
            form, kind = known or _of_a_file(metadata)
            text = metadata[form.format(kind)]
            tensors = {name: file.get_tensor(name) for name in sorted(file.keys())}
        settings = json.loads(text)
        checked = form == FORMAT or CHECKSUM in metadata
        if (checked and metadata.get(CHECKSUM) != checksum(kind, text, tensors)) or not _finite(tensors):
            raise ModelUnreadable
        if kind not in kinds:  # one of the user's own
            raise ModelUnreadable(NOT_HERE, name=kind)
    except (OSError, SafetensorError, LookupError, ValueError, TypeError, RuntimeError) as error:
        raise ModelUnreadable from error
    return kind, tensors, settings, [] if checked else [NOTICE]


def _of_a_file(metadata: dict[str, str]) -> tuple[str, str]:
    """The form of a file of a learner that is not here, and its name. Raises ValueError where there is none."""
    (name,) = [found[1] for key in metadata if (found := re.fullmatch(FORMAT.format(r"(\w+)"), key))]
    return FORMAT, name


def checksum(kind: str, text: str, tensors: dict[str, torch.Tensor]) -> str:
    """SHA-256, hexadecimal, of all that makes up a model: each tensor with its name, type and shape."""
    total = hashlib.sha256(f"{kind}\n{text}".encode())
    for name, tensor in sorted(tensors.items()):
        total.update(f"\n{name} {tensor.dtype} {list(tensor.shape)}\n".encode())
        total.update(tensor.reshape(-1).view(torch.uint8).numpy().tobytes())
    return total.hexdigest()


def _finite(tensors: dict[str, torch.Tensor]) -> bool:
    """Whether all values are numbers; whole ones are counters of a network, of one value each."""
    return all(torch.isfinite(t).all() if t.is_floating_point() else t.numel() == 1 for t in tensors.values())
