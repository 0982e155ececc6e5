"""How Sphinx builds the manual (`make docs`). Its reference is written from the code, by .ci/reference.py."""

import configparser
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
metadata = configparser.ConfigParser()
metadata.read(ROOT / "metadata.txt", encoding="utf-8")
SOURCE = metadata["general"]["repository"].rstrip("/") + "/blob/HEAD/"  # where links to what is no page lead
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
    """Let links out of docs/ lead to what there is; fill the places of the figures and of pages that nobody lists."""
    text = source[0]
    if page == "figures":
        text = FIGURES.read_text(encoding="utf-8").replace("](../docs/", "](")
        text = re.sub(r"\]\(([\w.]+\.csv)", rf"]({SOURCE}benchmarks/\1", text)
        text = re.sub(r"\]\(([\w.]+\.png)", r"](../benchmarks/\1", text)
    elif page == "index":
        listed = set(text.split())
        further = [name for name in sorted(app.env.found_docs) if not {name, f"{name.rpartition('/')[0]}/*"} & listed]
        text = text.replace("FURTHER", "\n".join(name for name in further if name != page))
    else:
        text = text.replace("](../benchmarks/README.md", "](figures.md").replace("](../docs/", "](")
        text = re.sub(r"\]\(\.\./(?=README|resources/|hsi_active_qgis/|CHANGELOG)", f"]({SOURCE}", text)
    source[0] = text


def setup(app):
    app.connect("source-read", complete)
