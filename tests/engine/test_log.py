"""The engine's log: each request with its outcome, tracebacks of faults, no more than a level lets through."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ENTRY = ["-I", ROOT / "hsi_active_qgis" / "engine" / "__main__.py", "serve"]
# An engine with a fault in it: a verb that is none.
FAULTY = (
    "from hsi_active_qgis.engine import log, verbs, worker;verbs.VERBS['sheet'] = None; log.start_log(); worker.serve()"
)


def logged(folder: Path, start: list, requests: list[dict], **environment: str) -> tuple[str, str]:
    """What the engine logs and what it prints to stderr while it answers."""
    path = folder / "Grün's engine.log"
    lines = "".join(json.dumps({"id": i, **request}) + "\n" for i, request in enumerate(requests))
    process = subprocess.Popen(
        [sys.executable, *start],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "HSI_ACTIVE_LOG": str(path), **environment},
    )
    process.stdin.write(lines)
    process.stdin.flush()
    ends = 0
    while ends < len(requests):
        ends += json.loads(process.stdout.readline())["type"] in ("result", "error")
    _, printed = process.communicate(timeout=30)
    return path.read_text(encoding="utf-8") if path.exists() else "", printed


def test_requests_are_logged_with_seconds_and_outcome(toy, tmp_path):
    requests = [
        {"verb": "info", "args": {"scene": toy.scene}},
        {"verb": "info", "args": {"scene": {"raster": "/nowhere.tif"}}},
        {"verb": "info", "args": {"scene": toy.scene}},  # what came before it is in the file when this is answered
    ]
    text, printed = logged(tmp_path, ENTRY, requests)
    for expected in (
        "Ready, version",
        "info: result after 0.",
        "info: RasterUnreadable (There is no file /nowhere.tif",
    ):
        assert expected in text
    assert "Traceback" not in text + printed


def test_faults_are_logged_with_their_traceback_and_a_level_keeps_the_rest_out(tmp_path):
    requests = [{"verb": "info", "args": {"scene": {"raster": "/nowhere.tif"}}}, {"verb": "sheet", "args": {}}]
    text, printed = logged(tmp_path, ["-c", FAULTY], requests, HSI_ACTIVE_LOG_LEVEL="error")
    assert "AttributeError" in text and "Traceback" in text and "Traceback" not in printed
    assert "INFO" not in text and "RasterUnreadable" not in text


def test_a_long_log_is_begun_anew_and_the_one_before_is_kept(tmp_path):
    path = tmp_path / "engine.log"
    code = (
        "from hsi_active_qgis.engine import log; log.BYTES = 1000; log.start_log();"
        "[log.log.info('line %s', number) for number in range(100)]"
    )
    environment = {**os.environ, "HSI_ACTIVE_LOG": str(path)}
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=True)
    assert "line 99" in path.read_text()
    assert sorted(found.name for found in tmp_path.iterdir()) == ["engine.log", "engine.log.1"]
    assert all(found.stat().st_size <= 1000 for found in tmp_path.iterdir())


def test_a_message_of_gdal_with_odd_bytes_is_logged_and_not_printed(tmp_path):
    (tmp_path / "odd.vrt").write_bytes(b"<VRTDataset rasterXSize='1' \xdc\xa2'1'></VRTDataset>")
    requests = [{"verb": "info", "args": {"scene": {"raster": str(tmp_path / "odd.vrt")}}}]
    text, printed = logged(tmp_path, ENTRY, requests)
    assert "GDAL: " in text and "\ufffd" in text and printed == ""
