"""A limit of the processor's time for one case of many, so that a busy machine makes none of them fail."""

import faulthandler
import signal
import sys
import time

WORK_S = 20  # of the processor
STUCK_S = 1800  # in which code that is not Python's did not come back: the run ends and tells where


class within_limit:
    """Raise TimeoutError where the block works longer."""

    def __enter__(self) -> None:
        self._before = signal.signal(signal.SIGPROF, _too_long)
        signal.setitimer(signal.ITIMER_PROF, WORK_S)
        faulthandler.dump_traceback_later(STUCK_S, exit=True, file=sys.__stderr__)
        self._begin = time.process_time()

    def __exit__(self, *_) -> None:
        faulthandler.cancel_dump_traceback_later()
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, self._before)
        if time.process_time() - self._begin > WORK_S:  # where a library swallowed the error
            _too_long()


def _too_long(*_) -> None:
    raise TimeoutError(f"more than {WORK_S} s of the processor")
