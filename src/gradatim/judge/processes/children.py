"""The interface of the worker processes that a relay needs, wherever they come from."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Protocol

from gradatim.judge.sandbox.limits import Exit
from gradatim.model import Level

OnWarming = Callable[[str], None]
"""Called with the profile when somebody has to wait for its interpreter to warm up."""


def ignore_warming(profile: str) -> None:
    """Reports nothing."""


REPORT_WARMING_AFTER_S = 0.6
"""Seconds to wait for an interpreter before its warming up is reported."""


class Child(Protocol):
    """One locked-down process; its socket is the only way in and out."""

    @property
    def sock(self) -> socket.socket: ...

    def exit(self, timeout: float = 2.0) -> Exit:
        """How it ended, within `timeout` seconds; if it still runs by then it is killed."""
        ...

    def kill(self) -> None:
        """Ends the process if it still runs."""
        ...

    def close(self) -> None:
        """Closes the socket and ends the process, without waiting for its end."""
        ...


class Children(Protocol):
    """Where locked-down processes come from."""

    @property
    def level(self) -> Level: ...

    def prepare(self, profile: str) -> None:
        """Starts to warm up a profile's interpreter, without waiting for it."""
        ...

    def child(self, profile: str) -> Child:
        """A process forked from that interpreter; JudgeError if none is available."""
        ...

    def close(self) -> None:
        """Ends everything that was started here."""
        ...
