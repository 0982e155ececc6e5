"""How much of what is repeated in the long tests is run: all of it, or the first share of it, as in `.ci/run`."""

import os

import pytest

SHARE = float(os.environ.get("HSI_ACTIVE_SHARE") or 1)
WHOLE = SHARE >= 1
whole_only = pytest.mark.skipif(not WHOLE, reason="it takes minutes: only with all of the long tests")


def share_of(count, least=1):
    """Return this run's share of a number of repetitions, `least` or more."""
    return count if WHOLE else max(least, round(SHARE * count))
