"""How Sphinx builds the manual (`make docs`). Its reference is written from the code, by .ci/reference.py."""

import configparser
import os
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
metadata = configparser.ConfigParser()
metadata.read(ROOT / "metadata.txt", encoding="utf-8")
SOURCE = metadata["general"]["repository"].rstrip("/") + "/blob/HEAD/"  # where links to what is no page lead
DOCS = ROOT / "docs"
FIGURES = ROOT / "benchmarks" / "README.md"  # the page figures

project, author = "HSI Active", metadata["general"]["author"]
copyright, version = author, metadata["general"]["version"]  # noqa: A001  # the name is Sphinx's
extensions = ["myst_parser"]
myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3
nitpicky = True
html_theme = "alabaster"
html_theme_options = {
    "description": "Active labelling of hyperspectral rasters",
    "page_width": "1100px",
    "font_family": "sans-serif",
}
html_sidebars = {"**": ["about.html", "searchfield.html", "navigation.html"]}
html_copy_source = html_show_sourcelink = False
html_show_sphinx = html_show_copyright = False


def complete(app, page, source):
    """Put the figures and the pages that nobody lists into their places; let links out of docs/ lead somewhere."""
    text, file = source[0], DOCS / f"{page}.md"
    if page == "figures":
        text, file = FIGURES.read_text(encoding="utf-8"), FIGURES
    if page == "index":
        listed = set(text.split())
        further = [name for name in sorted(app.env.found_docs) if not {name, f"{name.rpartition('/')[0]}/*"} & listed]
        text = text.replace("FURTHER", "\n".join(name for name in further if name != page))
    source[0] = re.sub(r"\]\(([^)#:]+)", lambda link: f"]({led(file.parent / link[1], DOCS / page) or link[1]}", text)


def led(target, page):
    """Return where the manual has a file that a page links to, an empty text if there is none."""
    target = target.resolve()
    if not target.exists():
        return ""
    if target == FIGURES or target.is_relative_to(DOCS):
        return f"/{'figures.md' if target == FIGURES else target.relative_to(DOCS).as_posix()}"
    if target.suffix == ".png":
        return os.path.relpath(target, page.parent)
    return SOURCE + target.relative_to(ROOT).as_posix()


def setup(app):
    app.connect("source-read", complete)
