"""The manual's own pages: each learner, strategy and first set is explained, each message is one that is told."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.command_line import ABOUT, REQUESTS
from hsi_active_qgis.engine.options import options_of, parser_of
from hsi_active_qgis.protocol.fields import flat_fields
from hsi_active_qgis.protocol.first_sets import FIRST_SET_SPECS
from hsi_active_qgis.protocol.learners import LEARNER_SPECS
from hsi_active_qgis.protocol.parts import Outputs
from hsi_active_qgis.protocol.reading import read
from hsi_active_qgis.protocol.strategies import STRATEGY_SPECS
from hsi_active_qgis.protocol.verb_request import all_requests
from tests.manual_commands import addresses, commands

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


@pytest.mark.parametrize(("page", "words"), commands("python -m hsi_active_qgis.engine"))
def test_each_command_of_the_pages_is_understood(page, words):
    """By the real parser; each value but those of files is one that its field takes."""
    given = vars(
        parser_of(REQUESTS, ABOUT).parse_args([word.replace("_", "-") if word[:2] == "--" else word for word in words])
    )
    request = verbs.VERBS[given.pop("verb")].request
    fields = flat_fields(request)
    plain = {option.name for option in options_of(request)} & set(fields) - {"scene"}
    for name in plain:
        field, hint = fields[name]
        if given[name] is not None and hint is not Outputs:
            read(hint, given[name], name, field.metadata)


def test_there_are_commands():
    assert len(commands("python -m hsi_active_qgis.engine")) > 8 and len(commands("qgis_process run")) > 15


def test_each_address_of_another_site_is_well_formed():
    """That they answer is seen by hand: nothing here asks the network."""
    found = addresses()
    assert len(found) > 4
    for address, pages in found.items():
        parts = urlsplit(address)
        assert parts.scheme == "https" and re.fullmatch(r"[a-z0-9.-]+\.[a-z]{2,}", parts.netloc), (address, pages)
        assert address.count("(") == address.count(")") and not re.search(r"[\[\]{}|\\]", address), (address, pages)
        assert "example" not in parts.netloc, (address, pages)
    without_slash = [address.rstrip("/") for address in found]
    assert len(set(without_slash)) == len(without_slash)  # one form of each
