"""Time as an object: one clock that is moved by hand, and one that is the computer's own."""

from __future__ import annotations

import time


class Clock:
    """A clock that stands still until somebody moves it, in seconds.

    Hand it to a program wherever that calls `time.time`: a night passes in no time, and a test says
    exactly when something happens.

    >>> clock = Clock()
    >>> clock.wait(3600)
    >>> clock()
    3600.0
    """

    def __init__(self, now: float = 0.0) -> None:
        self._now = float(now)

    def __call__(self) -> float:
        """What it shows."""
        return self._now

    def wait(self, seconds: float) -> None:
        """Moves on at once. ValueError for a step back."""
        if not seconds >= 0:
            raise ValueError(f"a clock goes forward, not by {seconds} s")
        self._now += seconds

    def wait_until(self, moment: float) -> None:
        """Moves on to a moment; a moment that has passed is no reason to wait."""
        self.wait(max(0.0, moment - self()))


class WallClock(Clock):
    """The same for real: it begins at 0, and waiting takes as long as it says."""

    def __init__(self) -> None:
        super().__init__()
        self._begun = time.monotonic()

    def __call__(self) -> float:
        return time.monotonic() - self._begun

    def wait(self, seconds: float) -> None:
        time.sleep(max(0.0, seconds))
