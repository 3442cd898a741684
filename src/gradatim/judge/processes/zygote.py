"""The trusted side of the jail: hands out locked-down children of a warm interpreter.

It sends no submission and reads no answer; whoever holds the socket of a child does.
"""

from __future__ import annotations

import socket
import threading
from collections import deque
from collections.abc import Callable

from gradatim.errors import JudgeError
from gradatim.judge.processes.interpreter import WarmInterpreter
from gradatim.judge.processes.spawn import InterpreterPerChild
from gradatim.judge.sandbox import kernel
from gradatim.judge.sandbox.limits import LOST, Exit, Limits, describe_exit
from gradatim.model import Level

__all__ = ["Child", "Exit", "Limits", "Zygote"]

_WARM_UP_S = 120.0  # scikit-learn and matplotlib from a cold disk
_KILL_GRACE_S = 0.5
_MAX_CHILDREN = 2_000  # children after which an interpreter is worn
_MAX_GROWTH_MB = 64  # growth of its memory after which it is worn


class Child:
    """One locked-down process. Its socket is the only way in and out."""

    def __init__(self, zygote: Zygote, child_id: int, sock: socket.socket) -> None:
        self._zygote, self.id, self.sock = zygote, child_id, sock
        self._up, self._ended = threading.Event(), threading.Event()
        self._end = Exit("stopped by the judge", 0.0, 0.0)
        self._killed = False
        self._on_end: Callable[[Exit], None] | None = None

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

    def call_on_exit(self, callback: Callable[[Exit], None]) -> None:
        """Calls `callback` once with how it ended; later, from another thread, if it still runs."""
        with self._zygote._lock:
            self._on_end = callback
            ended = not self.alive
        if ended:
            callback(self._end)

    def kill(self) -> None:
        """Ends the process if it still runs."""
        if self.alive:
            self._killed = True
            self._zygote._kill(self)

    def exit(self, timeout: float = 2.0) -> Exit:
        """How it ended, within `timeout` seconds; a child that still runs by then is killed."""
        grace = min(_KILL_GRACE_S, timeout / 2)
        if not self._ended.wait(timeout - grace):
            self.kill()
            self._ended.wait(grace)
        return self._end

    def close(self) -> None:
        """Closes the socket and ends the process, without waiting for its end."""
        self.sock.close()
        self.kill()
        self._zygote._refill()

    def _on_up(self) -> None:
        self._up.set()

    def _on_exit(self, status: int, cpu_s: float, peak_mb: float, limits: Limits) -> None:
        self._finish(
            describe_exit(status, cpu_s, peak_mb, limits, self._killed, confined=self._up.is_set())
        )

    def _finish(self, end: Exit) -> None:
        with self._zygote._lock:
            if not self.alive:
                return
            self._end, callback = end, self._on_end
            self._up.set()
            self._ended.set()
        if callback is not None:
            callback(end)


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
        self._standby_size, self._last_id = standby, 0
        self._resident_mb: list[float] = []  # resident MB of the interpreter: at first, and now
        self._lock = threading.RLock()
        self._children: dict[int, Child] = {}
        self._standby: deque[Child] = deque()
        listener = _Listener(self)
        source = WarmInterpreter if kernel.SUPPORTED else InterpreterPerChild
        self._source: WarmInterpreter | InterpreterPerChild = source(
            profile, level, self.limits, serve, listener
        )
        self._source.begin()

    @property
    def is_worn(self) -> bool:
        """Whether it should be replaced, after many children or if its memory has grown."""
        resident_mb = self._resident_mb or [0.0]
        return self._last_id >= _MAX_CHILDREN or resident_mb[-1] - resident_mb[0] > _MAX_GROWTH_MB

    @property
    def is_busy(self) -> bool:
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
            if (child := self._take_standby()) is not None:
                return child
            warm = self._source.wait(_WARM_UP_S)
            self._source.check()
            if not warm:
                raise JudgeError(
                    f"the interpreter '{self.profile}' is not warm after {_WARM_UP_S:g} s",
                    do="try again when the machine is less busy",
                )
            if (new_child := self._start()) is not None:
                return new_child

    def close(self) -> None:
        """Ends the interpreter and all its children; no process is left."""
        self._standby_size = 0
        self._source.close()
        with self._lock:
            while self._standby:
                self._standby.popleft().sock.close()

    def _take_standby(self) -> Child | None:
        with self._lock:
            while self._standby:
                child = self._standby.popleft()
                if child.alive:
                    return child
                child.sock.close()
        return None

    def _start(self) -> Child | None:
        """A child that is being forked; None if the interpreter has just died."""
        ours, theirs = socket.socketpair()
        with self._lock:
            self._last_id += 1
            child = self._children[self._last_id] = Child(self, self._last_id, ours)
        with theirs:
            if self._source.start_child(child.id, theirs):
                return child
        with self._lock:
            self._children.pop(child.id, None)
        ours.close()
        return None

    def _kill(self, child: Child) -> None:
        self._source.kill(child.id)

    def _refill(self) -> None:
        """Refills the standby children, without waiting for their forks."""
        with self._lock:
            while len(self._standby) < self._standby_size and (child := self._start()) is not None:
                self._standby.append(child)


class _Listener:
    """Handles the events of a zygote and its children."""

    def __init__(self, zygote: Zygote) -> None:
        self._zygote = zygote

    def on_ready(self) -> None:
        self._zygote._refill()

    def on_up(self, child_id: int) -> None:
        if (child := self._zygote._children.get(child_id)) is not None:
            child._on_up()

    def on_broken(self, child_id: int, what: str) -> None:
        if (child := self._zygote._children.pop(child_id, None)) is not None:
            child._finish(Exit(f"could not be locked down, so it was not run: {what}", 0.0, 0.0))

    def on_exit(
        self, child_id: int, status: int, cpu_s: float, peak_mb: float, held_mb: float
    ) -> None:
        self._zygote._resident_mb[1:] = [held_mb]
        child = self._zygote._children.pop(child_id, None)
        if child is not None:
            child._on_exit(status, cpu_s, peak_mb, self._zygote.limits)

    def on_lost(self) -> None:
        zygote = self._zygote
        with zygote._lock:
            lost = list(zygote._children.values())
            zygote._children.clear()
        for child in lost:
            child._finish(LOST)
