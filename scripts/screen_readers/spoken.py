"""The log that the synthesizers write: a line for each thing that is said."""

import time

# No reader is longer silent within an answer, and none says more than this takes.
QUIET, LONGEST = 2.0, 40.0


class Log:
    """What has been said since it was last asked for."""

    def __init__(self, path):
        self.path = path
        self.place = 0
        path.touch()

    def answer(self, meanwhile=lambda: time.sleep(0.1)):
        """Waits until nothing more is said and gives what was."""
        size, last, end = -1, time.monotonic(), time.monotonic() + LONGEST
        while time.monotonic() - last < QUIET and time.monotonic() < end:
            meanwhile()
            if self.path.stat().st_size != size:
                size, last = self.path.stat().st_size, time.monotonic()
        with open(self.path, encoding="utf-8", errors="backslashreplace") as log:
            log.seek(self.place)
            lines = log.read().splitlines()
            self.place = log.tell()
        return [line.strip() for line in lines if line.strip()]
