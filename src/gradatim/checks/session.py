"""Records what the assertions of a running check compared; a failed one stops the check or is only
recorded."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from types import FrameType
from typing import Any

CHECKS_FILE = "checks.py"  # the file name under which the judge compiles a lab's checks
LineNumbers = tuple[int, ...]


class CheckFailed(AssertionError):
    """An assertion that did not hold; the text is for the learner."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


@dataclass
class Session:
    """The state of one check while it runs; one process judges one submission, so one is enough."""

    soft: bool = False  # record failures and go on
    failures: list[CheckFailed] = field(default_factory=list)
    # For each failure: line, verb, arguments
    failed_assertions: list[tuple[int, str, Any]] = field(default_factory=list)
    # For each failure: the number of assertions before it
    failure_positions: list[int] = field(default_factory=list)
    passed: int = 0  # comparisons that succeeded
    mismatches: list[tuple[Any, Any, Any]] = field(default_factory=list)  # got, want, tolerance
    unexpected_results: list[Any] = field(default_factory=list)  # where an error was expected
    calls: list[Any] = field(default_factory=list)  # all calls so far, recorded by the judge
    calls_before_failure: int | None = None  # number of calls before the first failure
    failing_case: tuple[str, str, str, bool] | None = None  # call, result, expected, is an error
    shows_case: bool = False  # the message has the failing case: do not search for a smaller one
    failure_lines: LineNumbers = ()  # of the first failure, if `soft`
    # For the lines of each comparison that succeeded: the number of calls before it
    calls_at_pass: dict[LineNumbers, int] = field(default_factory=dict)

    def record_pass(self) -> None:
        """Records a comparison that succeeded."""
        self.passed += 1
        if self.soft:
            self.calls_at_pass[active_lines()] = len(self.calls)

    def fail(self, line: int, verb: str, value: Any, message: str, hint: str = "") -> None:
        failure = CheckFailed(message, hint)
        if not self.failures:
            self.calls_before_failure = len(self.calls)
            self.failure_lines = active_lines() if self.soft else ()
        self.failure_positions.append(self.passed + len(self.failures))
        self.failures.append(failure)
        self.failed_assertions.append((line, verb, value))
        if not self.soft:
            raise failure


def active_lines() -> LineNumbers:
    """The active lines of checks.py, outermost first."""
    numbers: list[int] = []
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_filename == CHECKS_FILE:
            numbers.append(frame.f_lineno)
        frame = frame.f_back
    return tuple(numbers[::-1])


current = Session()


def begin(soft: bool) -> Session:
    """A fresh session for the next check."""
    global current
    current = Session(soft)
    return current
