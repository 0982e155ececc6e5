"""Start the engine: `serve` speaks JSON lines with QGIS, any other verb runs once from a terminal."""

import sys
import warnings
from pathlib import Path

if not __package__:  # started by path with -I: only this plugin may come onto sys.path
    sys.path.append(str(Path(__file__).resolve().parents[2]))


def run() -> None:
    """Do what the arguments of this process say."""
    from hsi_active_qgis.engine.log import log, start_log

    start_log()
    if sys.argv[1:2] in ([], ["serve"]):
        try:
            from hsi_active_qgis.engine.worker import serve

            serve()
        except Exception:
            log.exception("The engine stopped.")
            raise
    else:
        from hsi_active_qgis.engine.command_line import main

        warnings.filterwarnings("ignore", "The given matrix|Dataset has no geotransform")  # as pictures have none
        sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    run()
