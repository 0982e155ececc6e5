import pytest

from hsi_active_qgis.engine_client import EngineFailure


def test_an_unknown_verb_is_a_sentence(engine):
    with pytest.raises(EngineFailure, match="different versions"):
        engine.request("no_such_verb", {})
    assert engine.device in ("cpu", "cuda")
    assert engine.why
