"""A request to the engine while the test goes on."""

import threading

from hsi_active_qgis.client.requests import EngineCancelled, EngineFailure
from tests.patience import wait_until


class Asking(threading.Thread):
    """A request in a thread of its own."""

    def __init__(self, client, request, busy_from=0.0):
        super().__init__(daemon=True)
        self.busy_from = busy_from
        self.call = (client, request)
        self.busy = threading.Event()
        self.cancel = threading.Event()
        self.progress = []
        self.outcome = None
        self.start()

    def run(self):
        client, request = self.call
        try:
            self.outcome = client.request(request, self.seen, self.cancel.is_set)
        except (EngineFailure, EngineCancelled) as error:
            self.outcome = error

    def seen(self, fraction, text):
        self.progress.append(fraction)
        if fraction > self.busy_from:
            self.busy.set()

    def work(self):
        """Wait until it is under way."""
        wait_until(self.busy.is_set, f"{self.call[1].verb} to be under way")

    def result(self):
        wait_until(lambda: not self.is_alive(), f"the end of {self.call[1].verb}")
        return self.outcome
