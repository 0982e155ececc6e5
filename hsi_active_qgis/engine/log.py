"""The engine's log: a file of bounded size where whoever starts the engine names one; stderr is left to crashes."""

import logging
import os
import sys
from logging.handlers import RotatingFileHandler

FILE, LEVEL = "HSI_ACTIVE_LOG", "HSI_ACTIVE_LOG_LEVEL"  # environment variables
BYTES, OLDER = 1_000_000, 1  # of a file, and how many older ones are kept
DECODES = "rasterio._env.log_error"  # what it does with GDAL's messages
FORM = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"

log = logging.getLogger("hsi_active")


def start_log() -> None:
    """Log to the file of the environment, what libraries warn of, too; without one all is as Python does it."""
    _keep_odd_messages()
    path = os.environ.get(FILE)
    if not path:
        return
    handler = RotatingFileHandler(path, maxBytes=BYTES, backupCount=OLDER, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter(FORM))
    logging.getLogger().addHandler(handler)
    logging.captureWarnings(True)
    level = os.environ.get(LEVEL, "info").upper()
    log.setLevel(level if level in ("DEBUG", "INFO", "WARNING", "ERROR") else "INFO")


def _keep_odd_messages() -> None:
    """Log GDAL's messages that are not UTF-8: rasterio decodes them where no error can be raised, so that Python would
    print each of them twice on stderr, as an error and as one that is ignored."""
    print_error, print_ignored = sys.excepthook, sys.unraisablehook

    def excepthook(kind, error, traceback) -> None:
        if not (isinstance(error, UnicodeDecodeError) and traceback is None):
            print_error(kind, error, traceback)

    def unraisablehook(ignored) -> None:
        error = ignored.exc_value
        if isinstance(error, UnicodeDecodeError) and ignored.object == DECODES:
            log.info("GDAL: %s", error.object.decode("utf-8", "replace"))
        else:
            print_ignored(ignored)

    sys.excepthook, sys.unraisablehook = excepthook, unraisablehook
