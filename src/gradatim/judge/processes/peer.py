"""A child and its line: how long it may take to answer, by the clock and by the processor.

The clock alone is asked as long as it leaves enough time. After that it counts what the process had
of the processor, so that a busy machine does not make a right program late.
"""

from __future__ import annotations

import time

from gradatim.judge.processes import usage
from gradatim.judge.processes.children import Child
from gradatim.judge.protocol.frames import Frame, TimedOut, Wire

DENIED_S = 90.0  # further seconds for a process that the machine keeps from running
DISK_S = 20.0  # of them at most for one that is only ever seen waiting for its disk
_ENOUGH = 0.25  # of its time: a program that had so much by then is too slow all the same
_SHORTEST_S = 0.2  # to grant
_LOOKS, _PAUSE_S = 10, 0.05  # whether it could go on


class Waits(TimedOut):
    """The process could run, but waits: asleep, for something that never comes, or as if for its
    disk, for longer than a disk takes."""


class Denied(Exception):
    """The machine was too busy to let the process run."""


class Peer:
    """A child that has been sent its role."""

    def __init__(self, child: Child, wire: Wire) -> None:
        self.child, self.wire = child, wire
        self._pid: int | None = None  # None before its first word; 0 where the kernel tells none
        self._spent = self._before = 0.0  # seconds waited for it; those of them before `begin`
        self._extra = 0.0  # seconds granted since `begin`, as the machine was busy
        self._for_disk = 0.0  # of these, to a process that waited for its disk

    def begin(self) -> None:
        """Its time is counted anew."""
        self._before, self._extra, self._for_disk = self._spent, 0.0, 0.0

    def receive(self, most: float) -> Frame:
        """Its next frame, within `most` seconds since `begin`; TimedOut, Waits or Denied."""
        began = time.monotonic()
        try:
            self._hear(began - (self._spent - self._before), most)
            return self.wire.receive(time.monotonic() + most)
        finally:
            self._spent += time.monotonic() - began

    def _hear(self, start: float, most: float) -> None:
        """Waits for it to say something."""
        while True:
            if not self.wire.has_more(start + most + self._extra):
                self._extra += self._granted(most)
            elif self._pid is None:
                self._pid = self.wire.sender()
            else:
                return

    def _granted(self, most: float) -> float:
        """Further seconds, if the machine was what kept it from answering."""
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
