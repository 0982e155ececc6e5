"""What the pages have a reader type into a terminal, and the addresses that they lead to."""

import re
import shlex
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
PAGES = [page for page in PAGES if "reference" not in page.parts]  # which is made from the code


def commands(program: str) -> list[tuple[str, list[str]]]:
    """The page and the words after `program` of each indented line that begins with it, with the lines that go on."""
    found = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8").replace("\\\n", " ")
        lines = re.findall(rf"^ {{4,}}{re.escape(program)} (.+)$", text, re.MULTILINE)
        found += [(page.relative_to(ROOT).as_posix(), shlex.split(line, comments=True)) for line in lines]
    return found


def addresses() -> dict[str, list[str]]:
    """The addresses of other sites on the pages, each with the pages that it is on."""
    found: dict[str, list[str]] = {}
    for page in PAGES:
        for address in re.findall(
            r"https?://[^\s>`\"]+?(?=[.,;:]?(?:[\s>`\"]|\)(?!\w)|$))", page.read_text(encoding="utf-8")
        ):
            found.setdefault(address, []).append(page.relative_to(ROOT).as_posix())
    return found
