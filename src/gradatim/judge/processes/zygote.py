"""The trusted side of the jail: hands out locked-down children of a warm interpreter.

It sends no submission and reads no answer; whoever holds the socket of a child does.
"""

from __future__ import annotations

import socket
import threading
from collections import deque
from collections.abc import Callable

from gradatim.errors import JudgeError
from gradatim.judge.processes.interpreter import Warm
from gradatim.judge.processes.spawn import Fresh
from gradatim.judge.sandbox import kernel
from gradatim.judge.sandbox.limits import LOST, Exit, Limits, end_of
from gradatim.model import Level

__all__ = ["Child", "Exit", "Limits", "Zygote"]

_WARM_UP_S = 120.0  # scikit-learn and matplotlib from a cold disk
_LAST_GRACE_S = 0.5
_SERVINGS = 2_000  # children after which an interpreter is worn
_GROWTH_MB = 64  # growth of its memory after which it is worn


class Child:
    """One locked-down process. Its socket is the only way in and out."""

    def __init__(self, zygote: Zygote, name: int, sock: socket.socket) -> None:
        self._zygote, self.name, self.sock = zygote, name, sock
        self._up, self._ended = threading.Event(), threading.Event()
        self._end = Exit("stopped by the judge", 0.0, 0.0)
        self._stopped = False
        self._tell: Callable[[Exit], None] | None = None

    @property
    def fd(self) -> int:
        return self.sock.fileno()

    @property
    def alive(self) -> bool:
        return not self._ended.is_set()

    def locked_down(self, timeout: float | None = None) -> bool:
        """Whether it is locked down, or has ended; waits up to `timeout` seconds (None: without
        limit)."""
        return self._up.wait(timeout)

    def when_ended(self, tell: Callable[[Exit], None]) -> None:
        """Calls `tell` once with how it ended; later, from another thread, if it still runs."""
        with self._zygote._lock:
            self._tell = tell
            ended = not self.alive
        if ended:
            tell(self._end)

    def kill(self) -> None:
        """Ends the process if it still runs."""
        if self.alive:
            self._stopped = True
            self._zygote._kill(self)

    def exit(self, timeout: float = 2.0) -> Exit:
        """How it ended, within `timeout` seconds; a child that still runs by then is killed."""
        grace = min(_LAST_GRACE_S, timeout / 2)
        if not self._ended.wait(timeout - grace):
            self.kill()
            self._ended.wait(grace)
        return self._end

    def close(self) -> None:
        """Closes the socket and ends the process, without waiting for its end."""
        self.sock.close()
        self.kill()
        self._zygote._refill()

    def _is_up(self) -> None:
        self._up.set()

    def _has_ended(self, status: int, cpu_s: float, peak_mb: float, limits: Limits) -> None:
        self._finish(
            end_of(status, cpu_s, peak_mb, limits, self._stopped, confined=self._up.is_set())
        )

    def _finish(self, end: Exit) -> None:
        with self._zygote._lock:
            if not self.alive:
                return
            self._end, tell = end, self._tell
            self._up.set()
            self._ended.set()
        if tell is not None:
            tell(end)


class Zygote:
    """A warm interpreter of one profile, from which locked-down children are forked.

    The constructor returns at once; warming up continues in another process. Thread-safe. `standby`
    children are locked down in advance.
    """

    def __init__(
        self,
        profile: str,
        level: Level,
        standby: int = 0,
        *,
        limits: Limits | None = None,
        serve: str = "gradatim.judge.child:serve",
    ) -> None:
        self.profile, self.level, self.limits = profile, level, limits or Limits()
        self._wanted, self._last = standby, 0
        self._held: list[float] = []  # resident MB of the interpreter: at first, and now
        self._lock = threading.RLock()
        self._children: dict[int, Child] = {}
        self._standby: deque[Child] = deque()
        listener = _Listener(self)
        source = Warm if kernel.SUPPORTED else Fresh
        self._source: Warm | Fresh = source(profile, level, self.limits, serve, listener)
        self._source.begin()

    @property
    def worn(self) -> bool:
        """Whether it should be replaced, after many children or if its memory has grown."""
        held = self._held or [0.0]
        return self._last >= _SERVINGS or held[-1] - held[0] > _GROWTH_MB

    @property
    def busy(self) -> bool:
        """Whether any of its children is in use."""
        with self._lock:
            return len(self._children) > len(self._standby)

    def ready(self, timeout: float | None = None) -> bool:
        """Whether children are available; waits up to `timeout` seconds (None: without limit)."""
        return self._source.wait(timeout)

    def child(self) -> Child:
        """A locked-down process; JudgeError if the interpreter cannot be started."""
        while True:
            self._source.check()
            if (waiting := self._take_standby()) is not None:
                return waiting
            warm = self._source.wait(_WARM_UP_S)
            self._source.check()
            if not warm:
                raise JudgeError(
                    f"the interpreter '{self.profile}' is not warm after {_WARM_UP_S:g} s",
                    do="try again when the machine is less busy",
                )
            if (made := self._start()) is not None:
                return made

    def close(self) -> None:
        """Ends the interpreter and all its children; no process is left."""
        self._wanted = 0
        self._source.close()
        with self._lock:
            while self._standby:
                self._standby.popleft().sock.close()

    def _take_standby(self) -> Child | None:
        with self._lock:
            while self._standby:
                waiting = self._standby.popleft()
                if waiting.alive:
                    return waiting
                waiting.sock.close()
        return None

    def _start(self) -> Child | None:
        """A child that is being forked; None if the interpreter has just died."""
        ours, theirs = socket.socketpair()
        with self._lock:
            self._last += 1
            child = self._children[self._last] = Child(self, self._last, ours)
        with theirs:
            if self._source.start(child.name, theirs):
                return child
        with self._lock:
            self._children.pop(child.name, None)
        ours.close()
        return None

    def _kill(self, child: Child) -> None:
        self._source.kill(child.name)

    def _refill(self) -> None:
        """Refills the standby children, without waiting for their forks."""
        with self._lock:
            while len(self._standby) < self._wanted and (child := self._start()) is not None:
                self._standby.append(child)


class _Listener:
    """Handles the events of a zygote and its children."""

    def __init__(self, zygote: Zygote) -> None:
        self._zygote = zygote

    def is_ready(self) -> None:
        self._zygote._refill()

    def is_up(self, name: int) -> None:
        if (child := self._zygote._children.get(name)) is not None:
            child._is_up()

    def is_broken(self, name: int, what: str) -> None:
        if (child := self._zygote._children.pop(name, None)) is not None:
            child._finish(Exit(f"could not be locked down, so it was not run: {what}", 0.0, 0.0))

    def has_ended(
        self, name: int, status: int, cpu_s: float, peak_mb: float, held_mb: float
    ) -> None:
        self._zygote._held[1:] = [held_mb]
        child = self._zygote._children.pop(name, None)
        if child is not None:
            child._has_ended(status, cpu_s, peak_mb, self._zygote.limits)

    def all_are_lost(self) -> None:
        zygote = self._zygote
        with zygote._lock:
            lost = list(zygote._children.values())
            zygote._children.clear()
        for child in lost:
            child._finish(LOST)
