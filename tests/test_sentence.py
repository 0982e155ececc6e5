"""Texts that keep what they are made of, on their way through JSON."""

import copy
import json
import pickle
from pathlib import Path

from hsi_active_qgis.engine.errors import BadRequest, DiskFull
from hsi_active_qgis.protocol.sentence import Sentence, counted, filled, in_parts, joined, put_together


def test_it_is_english_and_keeps_its_parts():
    said = Sentence(
        "{path} holds {share:.1%} of {bands}.", path=Path("a{b}.tif"), share=0.25, bands=counted(1, "band", "bands")
    )
    assert said == "a{b}.tif holds 25.0% of 1 band." and said.template.startswith("{path}")
    assert said.values == {"path": "a{b}.tif", "share": "25.0%", "bands": "1 band"}
    assert said.values["bands"].template == "{count} band"
    assert Sentence(said) is said and Sentence("as {it} is") == "as {it} is"
    assert joined([said, "x"], ", ") == f"{said}, x" and joined([]) == ""
    for copied in (copy.deepcopy(said), pickle.loads(pickle.dumps(said))):  # noqa: S301  # its own
        assert copied == said and copied.values == said.values


def test_json_has_the_parts_of_what_is_told():
    parts = Sentence("Left out {what}.", what=counted(2, "image", "images"))
    result = {"notices": ["A plain one.", parts], "path": "A path.", "classes": {"text": 1}}
    sent = json.loads(json.dumps(in_parts(result)))
    assert sent["path"] == "A path." and sent["classes"] == {"text": 1}
    assert sent["notices"][0] == {"sentence": "A plain one.", "values": {}}
    came = json.loads(json.dumps(sent), object_hook=put_together)
    assert came == result and came["notices"][1].values["what"].template == "{count} images"


def test_a_translation_is_filled_without_the_forms_of_numbers():
    said = Sentence("{share:.0%} of {n:,}", share=0.5, n=12345)
    assert filled("von {n:,}: {share:.0%}", said.values) == "von 12,345: 50%"


def test_errors_are_codes_with_parameters():
    error = BadRequest("{path} has no {form}.", path="a.py", form="SPEC")
    assert str(error) == "a.py has no SPEC." and error.sentence.values == {"path": "a.py", "form": "SPEC"}
    assert DiskFull().sentence.template == DiskFull.message and str(BadRequest("{odd}")) == "{odd}"
