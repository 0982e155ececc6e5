"""No wrong label comes from the moment at which a round lands."""

import numpy as np
import pytest

from tests.desktop.test_desktop_analyst import class_names
from tests.share import whole_only

KEYS, LANDINGS = 100, 2


@pytest.mark.long
@pytest.mark.parametrize("ahead", [pytest.param(0, marks=whole_only), 1])
def test_keys_that_fall_into_the_landing_of_a_round_put_no_wrong_label_in(desktop, embedded, ahead):
    delays = np.random.default_rng(5).uniform(0.05, 0.35, KEYS).tolist()
    told = desktop().run(
        "hurry",
        raster=embedded["raster"],
        reference=embedded["reference"],
        classes=class_names(embedded["reference"]),
        delays=delays,
        landings=LANDINGS,
        ahead=ahead,
    )
    assert [pair for pair in told["answers"] if pair[0] != pair[1]] == []
    if told["landed"] < LANDINGS:
        pytest.skip(f"this machine is too busy: {told['landed']} keys fell into a landing, not {LANDINGS}")
    assert told["rounds"] >= 3 and len(told["answers"]) >= KEYS // 4
