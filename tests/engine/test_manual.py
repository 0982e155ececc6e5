"""The manual's own pages: each learner, strategy and first set is explained, each message is one that is told."""

import re
from pathlib import Path

import pytest

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.protocol.first_sets import FIRST_SET_SPECS
from hsi_active_qgis.protocol.learners import LEARNER_SPECS
from hsi_active_qgis.protocol.strategies import STRATEGY_SPECS
from hsi_active_qgis.protocol.verb_request import all_requests

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
SOURCES = [*(ROOT / "hsi_active_qgis").rglob("*.py"), *(ROOT / "algorithms").glob("*.py")]


@pytest.mark.parametrize(
    ("page", "names"),
    [("learners", [*LEARNER_SPECS]), ("strategies", [*STRATEGY_SPECS]), ("strategies", [*FIRST_SET_SPECS])],
)
def test_each_is_explained(page, names):
    explained = set(re.findall("`([^`]+)`", (DOCS / f"{page}.md").read_text(encoding="utf-8")))
    assert set(names) <= explained


def test_each_section_says_what_the_benchmarks_say():
    for page in ("learners", "strategies"):
        sections = (DOCS / f"{page}.md").read_text(encoding="utf-8").split("\n## ")[1:]
        assert not [part.partition("\n")[0] for part in sections if "Benchmarks" not in part and part[:5] != "First"]


def test_each_message_of_the_troubleshooting_is_told_somewhere():
    told = re.sub(r'"\s*f?"', "", "\n".join(path.read_text(encoding="utf-8") for path in SOURCES))  # over two lines
    quoted = re.findall('^"(.+)"$', (DOCS / "troubleshooting.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(quoted) > 25
    assert not [text for text in quoted if text not in told]


def test_the_reference_knows_all_verbs():
    assert {request.verb for request in all_requests()} == set(verbs.VERBS)
