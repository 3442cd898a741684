"""Runs a program in a persistent folder, and kills it after a given number of changes.

A program that is to be killed asks before each change (`hook.py`) and waits. Meanwhile the folder
is inspected from here: only changes on disk count, however fast the program is and whatever it
reports. Two changes without asking in between are refused, so that a program gains nothing by not
asking.
"""

from __future__ import annotations

import contextlib
import inspect
import os
import select
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from gradatim.kinds.command.process import (
    MAX_OUTPUT_BYTES,
    MAX_TIMEOUT_S,
    kill_group,
    start,
    timeout_error,
)
from gradatim.kinds.kind import LearnerFault
from gradatim.kinds.pipeline import hook
from gradatim.kinds.pipeline.folder import state, steps

_TICK_S = 0.05  # interval of checking whether the program has ended
_ROUNDS = 100  # attempts to end what a program has left running
_SITECUSTOMIZE = f"{inspect.getsource(hook)}\n\ninstall()\n"
_UNFOLLOWED = (
    "your program changed its output in a way that cannot be followed: write files with open, "
    "pathlib, os or shutil and databases with sqlite3, in the program's own process"
)


@dataclass(frozen=True)
class Job:
    """A command to run, with its folders and environment."""

    argv: list[str]
    work: Path
    spare: Path  # a folder for the files of this run
    environment: Mapping[str, str]
    seconds: float


@dataclass(frozen=True)
class Ended:
    """The result of a run."""

    code: int
    out: str
    err: str
    killed: bool = False  # killed by the judge


def run(job: Job) -> Ended:
    """Runs a command to its end; processes that it has started are killed then.

    Raises TimeoutError, FileNotFoundError for an unknown command, or RuntimeError if no process may
    be started.
    """
    deadline = _deadline(job)
    with _output(job) as (out, err):
        with _started(job, out, err) as process:
            _wait(process, job, deadline)
        return Ended(process.returncode, _text(out), _text(err))


def run_killed(job: Job, changes: int) -> Ended:
    """Runs a command until the folder has changed `changes` times, then kills it; to the end if it
    makes fewer changes.

    Raises what `run` raises, and LearnerFault if changes cannot be followed.
    """
    deadline, folder, killed = _deadline(job), _Watched(job.work), False
    with _output(job) as (out, err), _pipe() as (asks, asking), _pipe() as (told, answers):
        theirs = (asking.fileno(), told.fileno())
        with _started(_with_hook(job, theirs), out, err, theirs) as process:
            asking.close()  # our copy, so that the pipe closes when the program ends
            while not killed and _asked(process, asks, job, deadline):
                folder.look(at_most=1)
                killed = folder.changes >= changes
                if not killed:
                    _answer(answers)
            if not killed:
                _wait(process, job, deadline)
        folder.look(at_most=0 if killed else 1)
        return Ended(process.returncode, _text(out), _text(err), killed)


class _Watched:
    """Counts the changes of a folder."""

    def __init__(self, place: Path) -> None:
        self._place, self._seen, self.changes = place, state(place), 0

    def look(self, at_most: int) -> None:
        """Counts the changes since the last look; LearnerFault if there are more than `at_most`."""
        now = state(self._place)
        changed = steps(self._seen, now)
        if changed > at_most:
            raise LearnerFault(_UNFOLLOWED)
        self.changes += changed
        self._seen = now


def _deadline(job: Job) -> float:
    return time.monotonic() + min(job.seconds, MAX_TIMEOUT_S)


def _with_hook(job: Job, descriptors: tuple[int, int]) -> Job:
    """The same job with the hook installed, which uses these descriptors."""
    folder = job.spare / "hook"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(_SITECUSTOMIZE)
    path = os.pathsep.join([str(folder), job.environment["PYTHONPATH"]])
    told = " ".join(map(str, descriptors))
    return replace(job, environment={**job.environment, "PYTHONPATH": path, hook.VARIABLE: told})


@contextmanager
def _output(job: Job) -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    with (job.spare / "out").open("w+b") as out, (job.spare / "err").open("w+b") as err:
        yield out, err


@contextmanager
def _pipe() -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    ends = os.pipe()
    with open(ends[0], "rb", 0) as reading, open(ends[1], "wb", 0) as writing:
        yield reading, writing


@contextmanager
def _started(
    job: Job, out: IO[bytes], err: IO[bytes], descriptors: tuple[int, ...] = ()
) -> Iterator[subprocess.Popen[bytes]]:
    """Starts the program; at the end of the block it is killed with everything it has started."""
    known = _children()
    process = start(job.argv, job.work, job.environment, subprocess.DEVNULL, out, err, descriptors)
    try:
        yield process
    finally:
        _end(process, known)


def _asked(process: subprocess.Popen[bytes], asks: IO[bytes], job: Job, deadline: float) -> bool:
    """Waits until the program asks; False if it cannot any more."""
    while time.monotonic() < deadline:
        if select.select([asks], [], [], _TICK_S)[0]:
            return bool(asks.read(1))
        if process.poll() is not None:
            return False
    raise timeout_error(job.argv, job.seconds)


def _answer(answers: IO[bytes]) -> None:
    with contextlib.suppress(BrokenPipeError):  # the program has ended
        answers.write(b"!")


def _wait(process: subprocess.Popen[bytes], job: Job, deadline: float) -> None:
    try:
        process.wait(max(0.0, deadline - time.monotonic()))
    except subprocess.TimeoutExpired:
        raise timeout_error(job.argv, job.seconds) from None


def _end(process: subprocess.Popen[bytes], known: set[int]) -> None:
    """Kills the program's group, and processes in other groups that this process has adopted:
    nothing may go on after a run was killed."""
    kill_group(process)
    for _ in range(_ROUNDS):
        left = _children() - known
        if not left:
            return
        for number in left:
            with contextlib.suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)
        for number in left:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(number, 0)
    raise LearnerFault("your program starts processes faster than they can be ended")


def _children() -> set[int]:
    """The children of this process; none if the system has no /proc."""
    found, ours = set(), str(os.getpid())
    with contextlib.suppress(OSError):
        for number in filter(str.isdigit, os.listdir("/proc")):
            with contextlib.suppress(OSError, IndexError):
                stat = Path("/proc", number, "stat").read_text(errors="replace")
                if stat.rpartition(")")[2].split()[1] == ours:
                    found.add(int(number))
    return found


def _text(stream: IO[bytes]) -> str:
    stream.seek(0)
    return stream.read(MAX_OUTPUT_BYTES).decode(errors="replace")
