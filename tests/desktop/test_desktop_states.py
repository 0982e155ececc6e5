"""Pictures of each state of the dock on small and large screens, scaled, in a dark theme; no text in it is cut off."""

import pytest

from tests.share import whole_only

NAMES = (
    "Broccoli green weeds, first sowing",
    "Broccoli green weeds, second sowing",
    "Corn senesced with green weeds",
    "Lettuce romaine, four weeks old",
    "Lettuce romaine, five weeks old",
    "Lettuce romaine, six weeks old",
    "Lettuce romaine, seven weeks old",
    "Fallow, rough plough",
    "Fallow, smooth",
    "Stubble of winter wheat",
    "Celery under drip irrigation",
    "Grapes untrained",
    "Soil of vineyard in development",
    "Vineyard untrained",
    "Vineyard with vertical trellis",
    "Painted metal sheets",
)
LOOKS = [((1280, 720), 1.5, "Night Mapping"), ((1280, 720), 1.5, "default"), ((1920, 1080), 1, "Night Mapping")]
CASES = [(*look, count) for count in (16, 4) for look in LOOKS]
MAY_BE_CUT = {"sceneSummary"}  # the name of a file, its middle left out


@whole_only
@pytest.mark.long
@pytest.mark.parametrize(("size", "scale", "theme", "count"), CASES)
def test_nothing_is_cut_off_in_any_state(desktop, embedded, shots, size, scale, theme, count):
    machine = desktop(*size, scale=scale, theme=theme)
    prefix = f"states-{size[0]}x{size[1]}-{scale}-{theme.split()[0]}-{count}-"
    files = {name: embedded[name] for name in ("raster", "reference")}
    told = machine.run("states", classes=NAMES[:count], shots=str(shots), prefix=prefix, **files)
    found = {
        state: [text for text in texts if text.split(":")[0] not in MAY_BE_CUT] for state, texts in told["cut"].items()
    }
    assert {state: texts for state, texts in found.items() if texts} == {}
    assert (told["hidden"], told["over"]) == ([], [0, 0])
