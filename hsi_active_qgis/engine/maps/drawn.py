"""The windows of a map that are drawn, in a file beside it until it is whole: what a process that was killed has drawn
is not drawn again."""

import hashlib
import io
import json
import os
import shutil
import struct
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any, cast

import numpy as np
import torch

from ...protocol.catalogue import VERSION
from ...protocol.writing import make_part, take_over
from ..features.groups import Features
from ..learners import MapModel, Model
from ..learners.base import BaseModel
from ..log import log
from ..raster.labels import Labels
from ..raster.windows import Window
from .outputs import Output

KIND = "drawn."  # in the file's name
HEAD = struct.Struct("<QI")  # before each window: bytes, checksum
Parts = dict[str, np.ndarray]  # what a window holds of each raster (bands, rows, columns), by name


class Drawn:
    """Windows in an open file, which begins with a key of all that the map is made from; None keeps nothing."""

    def __init__(self, file: IO[bytes] | None, key: str) -> None:
        self._file = file
        self._places: dict[Window, int] = {}
        if file is None:
            return
        begin = key.encode()
        if file.read(len(begin)) != begin:
            file.seek(0)
            file.truncate()
            file.write(begin)
        end = file.tell()
        while (found := self._read(end)) is not None:
            self._places[found[0]] = end
            end = file.tell()
        file.truncate(end)  # the process was killed in the midst of a window

    def __len__(self) -> int:
        return len(self._places)

    def kept(self, window: Window, names: Collection[str]) -> Parts | None:
        """What was drawn of a window of these rasters."""
        found = self._read(self._places[window]) if window in self._places else None
        return dict(zip(sorted(names), found[1], strict=True)) if found else None

    def add(self, window: Window, parts: Parts) -> None:
        """Keep what is drawn of a window, as far as the disk has room."""
        if self._file is None or window in self._places:
            return
        content = io.BytesIO()
        for array in (np.array(window, np.int64), *(parts[name] for name in sorted(parts))):
            np.save(content, array)
        try:
            place = self._file.seek(0, os.SEEK_END)
            self._file.write(HEAD.pack(content.tell(), zlib.crc32(content.getbuffer())))
            self._file.write(content.getbuffer())
            self._file.flush()
        except OSError as error:
            log.warning("What is drawn of a map is not kept: %s", error)
            self._file = None
        else:
            self._places[window] = place

    def _read(self, place: int) -> tuple[Window, list[np.ndarray]] | None:
        """A window and its rasters in the order of their names; None where there is no whole one."""
        if self._file is None:
            return None
        try:
            self._file.seek(place)
            size, total = HEAD.unpack(self._file.read(HEAD.size))
            content = self._file.read(size)
        except (OSError, struct.error, OverflowError, MemoryError):
            return None
        if len(content) < size or zlib.crc32(content) != total:
            return None
        arrays, stream = [], io.BytesIO(content)
        while stream.tell() < size:
            arrays.append(np.load(stream, allow_pickle=False))
        return Window(*arrays[0].tolist()), arrays[1:]


@contextmanager
def drawn_beside(outputs: list[Output], key: str | None) -> Iterator[Drawn]:
    """The windows of some rasters, kept beside the first one; those that a killed process left of the same key are
    there. However this process goes on, the file is gone at the end. `key`: None to keep none."""
    part = _part_of(outputs) if key else None
    if part is None or key is None:
        yield Drawn(None, "")
        return
    try:
        with open(part, "r+b") as file:
            yield Drawn(file, key)
    finally:
        part.unlink(missing_ok=True)


def _part_of(outputs: list[Output]) -> Path | None:
    """A file for the windows; None where the rasters and it have no room, or a fault is told when they are written."""
    path, size = outputs[0].path, sum(output.size for output in outputs)
    try:
        part = take_over(path, KIND)
        if part is None and shutil.disk_usage(Path(path).parent).free > 2 * size:
            part = make_part(path, KIND)
    except OSError:
        return None
    return part


def key_of(model: MapModel, features: Features, labels: Labels | None, *settings: Any) -> str | None:
    """A digest of all that a map is made from, by which two processes draw the same one; None for a model without
    content, which cannot be told from another one."""
    if not isinstance(model, BaseModel):
        return None
    kind, tensors, of_model = cast(Model, model).content()
    projection, cube = features.projection, features.cube
    arrays = [tensor.detach().cpu().numpy() for _, tensor in sorted(tensors.items())]
    arrays += [projection.mean, projection.mnf, projection.pca]
    arrays += [] if labels is None else [labels.rows, labels.columns, labels.ids]
    files = [Path(name) for name in cube.files]
    stamps = [[str(path), path.stat().st_size, path.stat().st_mtime_ns] for path in files if path.is_file()]
    place = features.device, torch.get_num_threads(), torch.__version__, VERSION
    told = [kind, of_model, features.scales, model.classes, cube.made_from, stamps, place, settings]
    digest = hashlib.sha256(json.dumps(told, default=asdict).encode())
    for array in arrays:
        digest.update(f"{array.dtype} {array.shape}".encode() + np.ascontiguousarray(array).tobytes())
    return digest.hexdigest()
