"""How many pixels of a raster have no data, by which rule, in sentences for the analyst."""

from ...protocol.sentence import Sentence, joined
from .acquisition import Acquisition
from .beside import FEATURES, SECOND
from .placement import Placed
from .validity import EMPTY, GUESSES

AND = Sentence(" and ")
AROUND = Sentence("around the image, which was warped")
FILLS = "; fill values {fills}"
GUESSED = "Taken as nodata though not declared as such: {guessed} of {seen}{fills}. {remedy} if that is wrong."
OF_FEATURES = (
    "Taken as nodata of the further features though not declared as such: {guessed} of {seen}{fills}. {remedy} if that "
    "is wrong."
)


def told_missing(acquisition: Acquisition, bands: list[int], features: bool) -> tuple[list[str], list[str]]:
    """What the survey of some bands missed: a sentence, and a notice on what of it was guessed; none where nothing."""
    rows, columns = acquisition.source.shape
    pixels, counts = acquisition.account(bands)
    every = pixels == rows * columns
    seen = Sentence("{pixels:,} pixels" if every else "{pixels:,} pixels looked at", pixels=pixels)
    if isinstance(acquisition.source, Placed) and EMPTY in counts:
        counts[AROUND] = counts.pop(EMPTY)
    told = {rule: Sentence("{count:,} ({rule})", count=count, rule=rule) for rule, count in counts.items()}
    guessed = [text for rule, text in told.items() if rule in GUESSES]
    fills = ", ".join(f"{fill:g}" for fill in acquisition.validity.fills(bands)[:5]) if guessed else ""
    kind = FEATURES if features else SECOND
    values = {"guessed": joined(guessed, AND), "seen": seen, "remedy": kind.remedy}
    notice = Sentence(
        OF_FEATURES if features else GUESSED, fills=Sentence(FILLS, fills=fills) if fills else "", **values
    )
    text = "{told} of {seen} in the further features have no data." if features else "{told} of {seen} have no data."
    missing = Sentence(text, told=joined(list(told.values()), AND), seen=seen)
    return [missing] if told else [], [notice] if guessed else []
