"""1000 actions in no sensible order: file, dock and a plain model of what should be there stay the same."""

import sqlite3
from contextlib import closing

import numpy as np
import pytest

from tests.desktop.test_desktop_analyst import class_names
from tests.share import whole_only

ACTIONS, THROWS = 1000, 40_000
LAST = """SELECT "row", "column", "class", "state", max("number") FROM samples
    WHERE "state" IN ('answered', 'unsure', 'removed') GROUP BY "row", "column" """


@whole_only
@pytest.mark.long
@pytest.mark.parametrize("seed", [1])
def test_1000_actions_leave_what_they_should(desktop, embedded, tmp_path, seed):
    throws = np.random.default_rng(seed).integers(0, 2**31, THROWS).tolist()
    files = {**embedded, "classes": class_names(embedded["reference"])[:5], "folder": str(tmp_path)}
    told = desktop().run("shake", actions=ACTIONS, throws=throws, **files)
    print(told["done"], {name: (len(all_), sum(all_)) for name, all_ in told["seconds"].items()})
    assert sum(told["done"].values()) == ACTIONS
    assert told["never"] == []
    with closing(sqlite3.connect(told["file"])) as base:
        held = [list(row[:3]) for row in base.execute(LAST) if row[3] != "removed"]
        of_areas = 'SELECT "class" FROM regions WHERE "state" IN (\'answered\', \'unsure\') ORDER BY "number"'
        areas = [class_id for (class_id,) in base.execute(of_areas)]
    assert sorted(held, key=str) == told["pixels"]
    assert areas == told["areas"]
