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

DENIED_S = 90.0  # further seconds for a process that gets too little CPU time
DISK_S = 20.0  # of these, at most, for one that waits for its disk at each check
_ENOUGH = 0.25  # of its CPU time: a program that has had so much by then is too slow
_SHORTEST_S = 0.2  # the shortest extension
LOOK_S = 0.25  # seconds between two calls of `look`
_LOOKS, _PAUSE_S = 10, 0.05  # checks whether it could run, and seconds between them


class Waits(TimedOut):
    """The process could run, but sleeps, waiting for something that never comes; or it seems to
    wait for its disk, for longer than a disk takes."""


class Denied(Exception):
    """The machine was too busy to let the process run."""


class Peer:
    """A child that has been sent its role."""

    def __init__(self, child: Child, wire: Wire) -> None:
        self.child, self.wire = child, wire
        self._pid: int | None = None  # None before its greeting; 0 if the kernel does not tell
        self._spent = self._before = 0.0  # seconds waited for it: in all, and before `begin`
        self._extra = 0.0  # seconds granted since `begin`, because the machine was busy
        self._for_disk = 0.0  # of these, while it waited for its disk
        self._waiting: float | None = None  # the start of this wait, by time.monotonic()
        self._used = 0.0  # CPU seconds before `begin`

    def begin(self, measured: bool = False) -> None:
        """Resets its time limit. `measured`: also the CPU time that `seconds` starts from."""
        self._before, self._extra, self._for_disk = self._spent, 0.0, 0.0
        if measured and self._pid:
            self._used = usage.used(self._pid)

    @property
    def seconds(self) -> float:
        """Its time since `begin`: by the clock, or its CPU time if that is less."""
        if not self._pid:
            return self._by_clock
        return min(self._by_clock, usage.used(self._pid) - self._used)

    def keep_time(self, most: float) -> None:
        """Call it when the process has sent something and goes on. Raises what `receive` would if
        it had sent nothing."""
        if self._by_clock > most + self._extra:
            self._extra += self._granted(most)

    @property
    def _by_clock(self) -> float:
        waiting = 0.0 if self._waiting is None else time.monotonic() - self._waiting
        return self._spent - self._before + waiting

    def receive(self, most: float, look: Callable[[], None] | None = None) -> Frame:
        """Its next frame, within `most` seconds since `begin`. Raises TimedOut, Waits or Denied.

        Meanwhile, `look` is called every LOOK_S seconds.
        """
        self._waiting = began = time.monotonic()
        try:
            self._hear(began - (self._spent - self._before), most, look)
            return self.wire.receive(time.monotonic() + most)
        finally:
            self._spent += time.monotonic() - began
            self._waiting = None

    def _hear(self, start: float, most: float, look: Callable[[], None] | None) -> None:
        """Waits until it sends something."""
        while True:
            if not self._comes(start + most + self._extra, look):
                self._extra += self._granted(most)
            elif self._pid is None:
                self._pid = self.wire.sender()
            else:
                return

    def _comes(self, deadline: float, look: Callable[[], None] | None) -> bool:
        """Whether it sends something before the deadline."""
        while look is not None and (soon := time.monotonic() + LOOK_S) < deadline:
            if self.wire.has_more(soon):
                return True
            look()
        return self.wire.has_more(deadline)

    def _granted(self, most: float) -> float:
        """Further seconds if the machine kept it from answering; else raises TimedOut, Waits or
        Denied."""
        left = most
        if self._pid is not None:
            left = most + self._before - usage.used(self._pid)
            if left <= 0 or not self._pid:
                raise TimedOut
            if not (_could_go_on(self._pid) or self.wire.has_more(0.0)):
                raise Waits
        if self._extra > DENIED_S:
            raise TimedOut if left <= most * (1 - _ENOUGH) else Denied
        granted = max(left, _SHORTEST_S)
        if self._pid and usage.waits_for_disk(self._pid):
            self._for_disk += granted
            if self._for_disk > max(DISK_S, granted):
                raise Waits
        return granted


def _could_go_on(pid: int) -> bool:
    for _ in range(_LOOKS):
        if usage.could_go_on(pid):
            return True
        time.sleep(_PAUSE_S)
    return False
