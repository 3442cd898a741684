"""The limits of a child, and a description of how it ended. It enforces nothing."""

from __future__ import annotations

import math
import os
import signal
from dataclasses import dataclass

OUT_OF_MEMORY, NOT_CONFINED, SCRATCH_FULL = 77, 78, 79
"""Exit codes: two a child gives itself, as its memory is used up or it could not be locked down;
one it is given, as its folder held too much."""


@dataclass(frozen=True)
class Limits:
    """What one child may use: hard limits, the same for every child of a zygote."""

    cpu_s: float = 10.0
    memory_mb: int = 1024  # beyond what the warm interpreter already maps
    scratch_mb: int = 32
    file_mb: int = 16
    files: int = 2000  # in scratch

    @property
    def cpu_seconds(self) -> int:
        """Rounded up, since the kernel counts whole seconds only."""
        return math.ceil(self.cpu_s)


@dataclass(frozen=True)
class Exit:
    """How a child ended; `reason` is empty when it ended well."""

    reason: str
    cpu_s: float
    peak_mb: float


LOST = Exit("lost: the judge's interpreter ended", 0.0, 0.0)
"""The end of a child that the judge itself lost: no fault of the code in it."""


def describe_exit(
    status: int,
    cpu_s: float,
    peak_mb: float,
    limits: Limits,
    killed_by_judge: bool,
    confined: bool = False,
) -> Exit:
    """Describes a wait status. `killed_by_judge`: the judge itself ended the child; `confined`:
    it had been locked down, so an exit code that says otherwise comes from its own code."""
    code = os.waitstatus_to_exitcode(status)
    if code == NOT_CONFINED and confined:
        return Exit(f"exit code {code}", cpu_s, peak_mb)
    return Exit(_reason(code, cpu_s, limits, killed_by_judge), cpu_s, peak_mb)


def _reason(code: int, cpu_s: float, limits: Limits, killed_by_judge: bool) -> str:
    if code >= 0:
        return _exit_code_reason(code, limits)
    if code == -signal.SIGKILL and killed_by_judge:
        return "stopped by the judge"
    # The kernel enforces the limit by counting ticks, but reports the time by a finer clock: on a
    # busy machine the two differ by a third. No other kill comes after so much CPU time.
    if code in (-signal.SIGKILL, -signal.SIGXCPU) and cpu_s >= limits.cpu_seconds / 2:
        return f"used more than {limits.cpu_s:g} s of processor time"
    if code == -signal.SIGSYS:
        return "killed by SIGSYS: it made a system call that is not allowed here"
    return f"killed by {signal.Signals(-code).name}"


def _exit_code_reason(code: int, limits: Limits) -> str:
    if code == OUT_OF_MEMORY:
        return f"used more than {limits.memory_mb} MB of memory"
    if code == NOT_CONFINED:
        return "could not be locked down, so it was not run"
    if code == SCRATCH_FULL:
        return f"wrote more than {limits.scratch_mb} MB or {limits.files:,} files"
    return f"exit code {code}" if code else ""
