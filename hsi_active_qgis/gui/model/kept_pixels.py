"""What the engine keeps of a large raster's pixels for the next one: a file that belongs to a session."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from ...client.environment import of_tiles
from ...protocol.parts import WHOLE_PIXELS
from .session_place import rounds_folder

if TYPE_CHECKING:
    from .workbench import Workbench

NAME = "pixels.tiles"


def path_of(session: Path) -> Path:
    """Return where it lies: beside the session, or in the folder that the analyst has named."""
    if not of_tiles("tiles"):
        return rounds_folder(session) / NAME
    digest = hashlib.sha256(str(session.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:8]
    return Path(of_tiles("tiles")) / f"{session.stem}_{digest}_{NAME}"


def store_of(bench: Workbench) -> str | None:
    """Return it as a request names it; None for a raster that is read as fast."""
    is_large = bench.grid.rows * bench.grid.columns > WHOLE_PIXELS
    return str(path_of(bench.session.path)) if is_large else None


def bytes_of(bench: Workbench) -> int:
    """Return how many it takes on the disk, 0 without one."""
    path = path_of(bench.session.path) if bench.opened is not None else None
    if path is None or not path.is_file():
        return 0
    status = path.stat()
    return min(status.st_size, 512 * getattr(status, "st_blocks", status.st_size))  # there are gaps until all is made


def remove(bench: Workbench) -> None:
    """Remove it; the next update makes it again. Raises OSError while the engine has it open on Windows."""
    path_of(bench.session.path).unlink(missing_ok=True)
