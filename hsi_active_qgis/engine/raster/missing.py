"""How many pixels of a raster have no data, by which rule, in sentences for the analyst."""

from .acquisition import Acquisition
from .beside import FEATURES, SECOND
from .placement import Placed
from .validity import EMPTY, GUESSES


def told_missing(acquisition: Acquisition, bands: list[int], features: bool) -> tuple[list[str], list[str]]:
    """What the survey of some bands missed: a sentence, and a notice on what of it was guessed; none where nothing."""
    rows, columns = acquisition.source.shape
    pixels, counts = acquisition.account(bands)
    seen = f"{pixels:,} pixels" + (" looked at" if pixels < rows * columns else "")
    if isinstance(acquisition.source, Placed) and EMPTY in counts:
        counts["around the image, which was warped"] = counts.pop(EMPTY)
    told = [f"{count:,} ({rule})" for rule, count in counts.items()]
    guessed = [f"{count:,} ({rule})" for rule, count in counts.items() if rule in GUESSES]
    fills = ", ".join(f"{fill:g}" for fill in acquisition.validity.fills(bands)[:5]) if guessed else ""
    kind, name = (FEATURES, " the further features") if features else (SECOND, "")
    of_what, where = (f" of{name}", f" in{name}") if features else ("", "")
    notice = (
        f"Taken as nodata{of_what} though not declared as such: {' and '.join(guessed)} of {seen}"
        + (f"; fill values {fills}" if fills else "")
        + f". {kind.remedy} if that is wrong."
    )
    missing = f"{' and '.join(told)} of {seen} have no data{where}."
    return [missing] if told else [], [notice] if guessed else []
