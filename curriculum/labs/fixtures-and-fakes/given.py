"""Says whether the tests put the clock back, and whether they asked the real service."""

import sys
import time

CLOCK = time.time


def clock_afterwards():
    """Whether time.time is the real one; afterwards it is."""
    real, time.time = time.time is CLOCK, CLOCK
    return "as it was" if real else "still replaced"


def service():
    """Whether the real service was asked since this was last called."""
    return "asked" if vars(sys).pop("service_was_asked", False) else "left alone"
