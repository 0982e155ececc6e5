"""One engine and one toy scene for all tests of the QGIS side."""

import os
from pathlib import Path

import pytest

from hsi_active_qgis.engine_client import EngineClient

ROOT = Path(__file__).resolve().parents[2]
os.environ.setdefault("HSI_ACTIVE_ENGINE_PYTHON", str(ROOT / ".venv" / "engine" / "bin" / "python"))
ENGINE_PYTHON = os.environ["HSI_ACTIVE_ENGINE_PYTHON"]


@pytest.fixture(scope="session")
def engine(qgis_app, tmp_path_factory):
    client = EngineClient(ENGINE_PYTHON, tmp_path_factory.mktemp("engine") / "engine.log")
    yield client
    client.close()
