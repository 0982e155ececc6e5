"""Results appear whole or not at all: written beside their place under another name, then renamed."""

import errno
import os
import shutil
from contextlib import contextmanager
from pathlib import Path

from .errors import CannotWrite, DiskFull


@contextmanager
def written(path: str, size: int = 0):
    """Yield the name to write to; rename it to `path` when all went well, remove it when not.

    `size`: bytes that the file may take; refused beforehand when the disk has less. Raises CannotWrite, DiskFull.
    """
    target = Path(path)
    part = target.with_name(f"{target.stem}.part{target.suffix}")
    try:
        if shutil.disk_usage(target.parent).free < size:
            raise DiskFull(f"{target.name} needs about {size / 1e6:.0f} MB and the disk has less. {DiskFull.message}")
        part.touch()
        yield str(part)
        _sync(part)
        os.replace(part, target)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull from error
        raise CannotWrite(f"{path} cannot be written ({error.strerror or error}). Choose another folder.") from error
    finally:
        part.unlink(missing_ok=True) if target.parent.is_dir() else None


def _sync(path: Path) -> None:
    with open(path, "rb+") as file:
        os.fsync(file.fileno())
