"""Records what the assertions of a running check compared; a failed one stops the check or is only
recorded."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from types import FrameType
from typing import Any

FILE = "checks.py"  # the file name under which the judge compiles a lab's checks
Lines = tuple[int, ...]


class Failed(AssertionError):
    """An assertion that did not hold; the text is for the learner."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


@dataclass
class Session:
    """The state of one check while it runs; one process judges one submission, so one is enough."""

    soft: bool = False  # record failures and go on
    failures: list[Failed] = field(default_factory=list)
    seen: list[tuple[int, str, Any]] = field(default_factory=list)  # line, verb, arguments
    places: list[int] = field(default_factory=list)  # for each, the number of assertions before it
    held: int = 0  # comparisons that succeeded
    compared: list[tuple[Any, Any, Any]] = field(default_factory=list)  # got, want, tolerance
    refused: list[Any] = field(default_factory=list)  # results where an error was expected
    calls: list[Any] = field(default_factory=list)  # all calls so far, recorded by the judge
    until: int | None = None  # number of calls before the first failure
    asked: tuple[str, str, str, bool] | None = None  # call, result, expected, is an error
    shows: bool = False  # the message contains the failing case: do not search for a smaller one
    at: Lines = ()  # of the first failure, if `soft`
    right: dict[Lines, int] = field(default_factory=dict)  # calls before the one that held there

    def hold(self) -> None:
        """Records a comparison that succeeded."""
        self.held += 1
        if self.soft:
            self.right[lines()] = len(self.calls)

    def fail(self, line: int, verb: str, saw: Any, message: str, hint: str = "") -> None:
        failure = Failed(message, hint)
        if not self.failures:
            self.until = len(self.calls)
            self.at = lines() if self.soft else ()
        self.places.append(self.held + len(self.failures))
        self.failures.append(failure)
        self.seen.append((line, verb, saw))
        if not self.soft:
            raise failure


def lines() -> Lines:
    """The active lines of checks.py, outermost first."""
    found: list[int] = []
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_filename == FILE:
            found.append(frame.f_lineno)
        frame = frame.f_back
    return tuple(found[::-1])


current = Session()


def begin(soft: bool) -> Session:
    """A fresh session for the next check."""
    global current
    current = Session(soft)
    return current
