# word: FAIL ended its process (killed by SIGSYS
"""Makes its own clocks stand still, so that no time passes."""

import contextlib
import time

time.monotonic = time.time = time.perf_counter = lambda: 0.0


def word():
    with contextlib.suppress(OSError):
        time.clock_settime(time.CLOCK_REALTIME, 0)
    while True:
        time.sleep(0.01)
