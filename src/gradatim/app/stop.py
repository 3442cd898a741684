"""Stops a check that nobody is waiting for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from gradatim.errors import JudgeError
from gradatim.judge.grade import Judge
from gradatim.judge.processes.children import Child, Children
from gradatim.judge.sandbox.limits import LOST, Exit
from gradatim.model import Level


class Stop:
    """A request to stop one check. Any thread may call it, more than once."""

    def __init__(self) -> None:
        self.asked = False
        self._lock = Lock()
        self._open: list[Child] = []

    def ask(self) -> None:
        """Ends the running processes and prevents new ones."""
        with self._lock:
            self.asked, running = True, self._open
            self._open = []
        for child in running:
            child.kill()

    @contextmanager
    def judge(self, judge: Judge) -> Iterator[Judge]:
        """The same judge, with processes that can be stopped. JudgeError if a stop was
        requested."""
        try:
            yield Judge(_Stoppable(judge.children, self))
        except JudgeError:  # with another message
            self.raise_if_asked()
            raise
        self.raise_if_asked()

    def enter(self, child: Child) -> Child:
        """Registers a process that has just started."""
        with self._lock:
            if not self.asked:
                self._open.append(child)
        if self.asked:
            child.close()
        self.raise_if_asked()
        return child

    def raise_if_asked(self) -> None:
        if self.asked:
            raise JudgeError("the check was stopped", do="check again when you are ready")


class _Process:
    """A child process that fails for the judge as soon as a stop was requested."""

    def __init__(self, child: Child, stop: Stop) -> None:
        self.sock, self.kill, self.close = child.sock, child.kill, child.close
        self._child, self._stop = child, stop

    def exit(self, timeout: float = 2.0) -> Exit:
        try:
            found = self._child.exit(timeout)
        except OSError:  # closed by `ask` in another thread
            if not self._stop.asked:
                raise
            return LOST
        return LOST if self._stop.asked else found


class _Stoppable:
    """Children of a judge that end with a `Stop`."""

    def __init__(self, children: Children, stop: Stop) -> None:
        self._children, self._stop = children, stop

    @property
    def level(self) -> Level:
        return self._children.level

    def prepare(self, profile: str) -> None:
        self._children.prepare(profile)

    def child(self, profile: str) -> Child:
        self._stop.raise_if_asked()
        return _Process(self._stop.enter(self._children.child(profile)), self._stop)

    def close(self) -> None:
        """Does nothing, because the judge it was made from stays open."""
