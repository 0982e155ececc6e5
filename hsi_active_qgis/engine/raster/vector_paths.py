"""Vector files whose paths pyogrio does not take as they are: it parts them as if they were URIs."""

import os
from pathlib import Path

from ...protocol.sentence import Sentence


def is_parted(path: str) -> bool:
    """Whether pyogrio would open another file than that of this path; it leaves paths of Windows and of GDAL alone."""
    return os.name == "posix" and not path.startswith("/vsi") and ("!" in path or ";" in Path(path).name)


def parted(path: str) -> str:
    """What to do then, as a sentence."""
    return Sentence(
        'The engine cannot open {path}, for its name has a ";" or its path a "!". Choose another name or folder.',
        path=path,
    )
