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
from gradatim.kinds.pipeline.folder import count_changes, state

_TICK_S = 0.05  # interval of checking whether the program has ended
_MAX_KILL_ROUNDS = 100  # attempts to end what a program has left running
_SITECUSTOMIZE = f"{inspect.getsource(hook)}\n\ninstall()\n"
_UNFOLLOWED_MESSAGE = (
    "your program changed its output in a way that cannot be followed: write files with open, "
    "pathlib, os or shutil and databases with sqlite3, in the program's own process"
)


@dataclass(frozen=True)
class Job:
    """A command to run, with its folders and environment."""

    argv: list[str]
    work: Path
    tmp: Path  # a folder for the files of this run
    environment: Mapping[str, str]
    seconds: float


@dataclass(frozen=True)
class RunResult:
    """The result of a run."""

    code: int
    out: str
    err: str
    killed: bool = False  # killed by the judge


def run(job: Job) -> RunResult:
    """Runs a command to its end; processes that it has started are killed then.

    Raises TimeoutError, FileNotFoundError for an unknown command, or RuntimeError if no process may
    be started.
    """
    deadline = _deadline(job)
    with _output(job) as (out, err):
        with _running(job, out, err) as process:
            _wait(process, job, deadline)
        return RunResult(process.returncode, _text(out), _text(err))


def run_killed(job: Job, changes: int) -> RunResult:
    """Runs a command until the folder has changed `changes` times, then kills it; to the end if it
    makes fewer changes.

    Raises what `run` raises, and LearnerFault if changes cannot be followed.
    """
    deadline, watcher, killed = _deadline(job), _FolderWatcher(job.work), False
    with (
        _output(job) as (out, err),
        _pipe() as (question_reader, question_writer),
        _pipe() as (answer_reader, answer_writer),
    ):
        child_descriptors = (question_writer.fileno(), answer_reader.fileno())
        with _running(_with_hook(job, child_descriptors), out, err, child_descriptors) as process:
            question_writer.close()  # our copy, so that the pipe closes when the program ends
            while not killed and _wait_for_question(process, question_reader, job, deadline):
                watcher.update(at_most=1)
                killed = watcher.changes >= changes
                if not killed:
                    _send_answer(answer_writer)
            if not killed:
                _wait(process, job, deadline)
        watcher.update(at_most=0 if killed else 1)
        return RunResult(process.returncode, _text(out), _text(err), killed)


class _FolderWatcher:
    """Counts the changes of a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._state, self.changes = folder, state(folder), 0

    def update(self, at_most: int) -> None:
        """Counts the changes since the last look; LearnerFault if there are more than `at_most`."""
        now = state(self._folder)
        changed = count_changes(self._state, now)
        if changed > at_most:
            raise LearnerFault(_UNFOLLOWED_MESSAGE)
        self.changes += changed
        self._state = now


def _deadline(job: Job) -> float:
    return time.monotonic() + min(job.seconds, MAX_TIMEOUT_S)


def _with_hook(job: Job, descriptors: tuple[int, int]) -> Job:
    """The same job with the hook installed, which uses these descriptors."""
    folder = job.tmp / "hook"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(_SITECUSTOMIZE)
    path = os.pathsep.join([str(folder), job.environment["PYTHONPATH"]])
    numbers = " ".join(map(str, descriptors))
    return replace(job, environment={**job.environment, "PYTHONPATH": path, hook.VARIABLE: numbers})


@contextmanager
def _output(job: Job) -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    with (job.tmp / "out").open("w+b") as out, (job.tmp / "err").open("w+b") as err:
        yield out, err


@contextmanager
def _pipe() -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    ends = os.pipe()
    with open(ends[0], "rb", 0) as reading, open(ends[1], "wb", 0) as writing:
        yield reading, writing


@contextmanager
def _running(
    job: Job, out: IO[bytes], err: IO[bytes], descriptors: tuple[int, ...] = ()
) -> Iterator[subprocess.Popen[bytes]]:
    """Starts the program; at the end of the block it is killed with everything it has started."""
    known = _children()
    process = start(job.argv, job.work, job.environment, subprocess.DEVNULL, out, err, descriptors)
    try:
        yield process
    finally:
        _kill_all(process, known)


def _wait_for_question(
    process: subprocess.Popen[bytes], question_reader: IO[bytes], job: Job, deadline: float
) -> bool:
    """Waits until the program asks; False if it cannot any more."""
    while time.monotonic() < deadline:
        if select.select([question_reader], [], [], _TICK_S)[0]:
            return bool(question_reader.read(1))
        if process.poll() is not None:
            return False
    raise timeout_error(job.argv, job.seconds)


def _send_answer(answer_writer: IO[bytes]) -> None:
    with contextlib.suppress(BrokenPipeError):  # the program has ended
        answer_writer.write(b"!")


def _wait(process: subprocess.Popen[bytes], job: Job, deadline: float) -> None:
    try:
        process.wait(max(0.0, deadline - time.monotonic()))
    except subprocess.TimeoutExpired:
        raise timeout_error(job.argv, job.seconds) from None


def _kill_all(process: subprocess.Popen[bytes], known: set[int]) -> None:
    """Kills the program's group, and processes in other groups that this process has adopted:
    nothing may go on after a run was killed."""
    kill_group(process)
    for _ in range(_MAX_KILL_ROUNDS):
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
    pids, parent = set(), str(os.getpid())
    with contextlib.suppress(OSError):
        for number in filter(str.isdigit, os.listdir("/proc")):
            with contextlib.suppress(OSError, IndexError):
                stat = Path("/proc", number, "stat").read_text(errors="replace")
                if stat.rpartition(")")[2].split()[1] == parent:
                    pids.add(int(number))
    return pids


def _text(stream: IO[bytes]) -> str:
    stream.seek(0)
    return stream.read(MAX_OUTPUT_BYTES).decode(errors="replace")
