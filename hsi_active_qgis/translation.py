"""Texts that the user reads, in the language of QGIS: i18n/*.ts, compiled by `make setup`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .protocol.sentence import Sentence, filled, put_together

FOLDER = Path(__file__).parent / "i18n"
CONTEXT = "HsiActive"
THOUSANDS = re.compile(r"{(\w+):,}")  # numbers of a template that have commas between thousands


def tr(text: str) -> str:
    """Translate a text that the user reads."""
    return QCoreApplication.translate(CONTEXT, text)


def translated(texts: dict[str, str]) -> dict[str, str]:
    """Translate a table of texts of protocol/."""
    return {name: tr(text) for name, text in texts.items()}


def spoken(text: str) -> str:
    """Translate a text of protocol/ or of the engine, with the sentences in it."""
    sentence = Sentence(text)
    texts = {name: spoken(one) if isinstance(one, Sentence) else one for name, one in sentence.values.items()}
    for name in THOUSANDS.findall(sentence.template):
        texts[name] = texts[name].replace(",", tr(","))
    return filled(tr(sentence.template), texts)


def heard(message: dict[str, Any]) -> Any:
    """Translate a sentence in the engine's JSON; another object stays as it is."""
    found = put_together(message)
    return spoken(found) if isinstance(found, Sentence) else found


def install_translator() -> QTranslator | None:
    """Load the texts of QGIS's language; return what holds them, None where there are none."""
    application = QgsApplication.instance()
    language = (QgsApplication.translation(application) if application else "") or QgsApplication.locale()
    translator = QTranslator()
    if not translator.load(f"hsi_active_{language[:2]}.qm", str(FOLDER)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
