"""The engine's log: a file of bounded size where whoever starts the engine names one; stderr is left to crashes."""

import logging
import os
from logging.handlers import RotatingFileHandler

FILE, LEVEL = "HSI_ACTIVE_LOG", "HSI_ACTIVE_LOG_LEVEL"  # environment variables
BYTES, OLDER = 1_000_000, 1  # of a file, and how many older ones are kept
FORM = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"

log = logging.getLogger("hsi_active")


def start_log() -> None:
    """Log to the file of the environment, what libraries warn of, too; without one all is as Python does it."""
    path = os.environ.get(FILE)
    if not path:
        return
    handler = RotatingFileHandler(path, maxBytes=BYTES, backupCount=OLDER, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter(FORM))
    logging.getLogger().addHandler(handler)
    logging.captureWarnings(True)
    level = os.environ.get(LEVEL, "info").upper()
    log.setLevel(level if level in ("DEBUG", "INFO", "WARNING", "ERROR") else "INFO")
