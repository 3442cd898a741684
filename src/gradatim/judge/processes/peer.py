"""A child and its line, with a time limit for answers in clock time and in CPU time.

Until the limit has passed on the clock, nothing else is checked. After that, the CPU time of the
process counts, so that a right program is not too late on a busy machine.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from gradatim.judge.processes import usage
from gradatim.judge.processes.children import Child
from gradatim.judge.protocol.frames import Frame, TimedOut, Wire

MAX_EXTRA_S = 90.0  # further seconds for a process that gets too little CPU time
MAX_DISK_WAIT_S = 20.0  # of these, at most, for one that waits for its disk at each check
_FAIR_SHARE = 0.25  # of its CPU time: a program that has had so much by then is too slow
_MIN_EXTENSION_S = 0.2  # the shortest extension
PROGRESS_INTERVAL_S = 0.25  # seconds between two calls of `on_wait`
_STATE_CHECKS, _PAUSE_S = 10, 0.05  # checks whether it could run, and seconds between them


class Stalled(TimedOut):
    """The process could run, but sleeps, waiting for something that never comes; or it seems to
    wait for its disk, for longer than a disk takes."""


class MachineBusy(Exception):
    """The machine was too busy to let the process run."""


class Peer:
    """A child that has been sent its role."""

    def __init__(self, child: Child, wire: Wire) -> None:
        self.child, self.wire = child, wire
        self._pid: int | None = None  # None before its greeting; 0 if the kernel does not tell
        # Seconds waited for it: in all, and before `reset_limit`.
        self._waited = self._waited_before = 0.0
        self._extra = 0.0  # seconds granted since `reset_limit`, because the machine was busy
        self._extra_for_disk = 0.0  # of these, while it waited for its disk
        self._wait_start: float | None = None  # the start of this wait, by time.monotonic()
        self._cpu_before = 0.0  # CPU seconds before `reset_limit`

    def reset_limit(self, measure_cpu: bool = False) -> None:
        """Resets its time limit. `measure_cpu`: also the CPU time that `seconds` starts from."""
        self._waited_before, self._extra, self._extra_for_disk = self._waited, 0.0, 0.0
        if measure_cpu and self._pid:
            self._cpu_before = usage.cpu_seconds(self._pid)

    @property
    def seconds(self) -> float:
        """Its time since `reset_limit`: by the clock, or its CPU time if that is less."""
        if not self._pid:
            return self._clock_seconds
        return min(self._clock_seconds, usage.cpu_seconds(self._pid) - self._cpu_before)

    def check_limit(self, limit: float) -> None:
        """Call it when the process has sent something and goes on. Raises what `receive` would if
        it had sent nothing."""
        if self._clock_seconds > limit + self._extra:
            self._extra += self._extension(limit)

    @property
    def _clock_seconds(self) -> float:
        waiting = 0.0 if self._wait_start is None else time.monotonic() - self._wait_start
        return self._waited - self._waited_before + waiting

    def receive(self, limit: float, on_wait: Callable[[], None] | None = None) -> Frame:
        """Its next frame, within `limit` seconds since `reset_limit`. Raises TimedOut,
        Stalled or MachineBusy.

        Meanwhile, `on_wait` is called every PROGRESS_INTERVAL_S seconds.
        """
        self._wait_start = began = time.monotonic()
        try:
            self._wait_for_frame(began - (self._waited - self._waited_before), limit, on_wait)
            return self.wire.receive(time.monotonic() + limit)
        finally:
            self._waited += time.monotonic() - began
            self._wait_start = None

    def _wait_for_frame(
        self, start: float, limit: float, on_wait: Callable[[], None] | None
    ) -> None:
        """Waits until it sends something."""
        while True:
            if not self._wait_until(start + limit + self._extra, on_wait):
                self._extra += self._extension(limit)
            elif self._pid is None:
                self._pid = self.wire.sender_pid()
            else:
                return

    def _wait_until(self, deadline: float, on_wait: Callable[[], None] | None) -> bool:
        """Whether it sends something before the deadline."""
        while (
            on_wait is not None
            and (next_report := time.monotonic() + PROGRESS_INTERVAL_S) < deadline
        ):
            if self.wire.has_more(next_report):
                return True
            on_wait()
        return self.wire.has_more(deadline)

    def _extension(self, limit: float) -> float:
        """Further seconds if the machine kept it from answering; else raises TimedOut,
        Stalled or MachineBusy."""
        remaining = limit
        if self._pid is not None:
            remaining = limit + self._waited_before - usage.cpu_seconds(self._pid)
            if remaining <= 0 or not self._pid:
                raise TimedOut
            if not (_is_runnable(self._pid) or self.wire.has_more(0.0)):
                raise Stalled
        if self._extra > MAX_EXTRA_S:
            raise TimedOut if remaining <= limit * (1 - _FAIR_SHARE) else MachineBusy
        extension = max(remaining, _MIN_EXTENSION_S)
        if self._pid and usage.waits_for_disk(self._pid):
            self._extra_for_disk += extension
            if self._extra_for_disk > max(MAX_DISK_WAIT_S, extension):
                raise Stalled
        return extension


def _is_runnable(pid: int) -> bool:
    for _ in range(_STATE_CHECKS):
        if usage.is_runnable(pid):
            return True
        time.sleep(_PAUSE_S)
    return False
