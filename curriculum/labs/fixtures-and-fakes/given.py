"""Says whether the tests put the clock back."""

import time

CLOCK = time.time


def clock_afterwards():
    """Whether time.time is the real one; afterwards it is."""
    real, time.time = time.time is CLOCK, CLOCK
    return "as it was" if real else "still replaced"
