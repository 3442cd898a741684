"""Runs a command, reads its output, and ends everything that it has started.

When the command ends, what is left of its process group is killed. Only a limited amount of its
output is kept.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any

MAX_OUTPUT_BYTES = 200_000  # bytes kept of standard output and of standard error, each
MAX_TIMEOUT_S = 60.0  # the longest time limit of a check
_GRACE_S = 0.3  # to read what is left in the pipes after the program has ended
_TICK_S = 0.05  # interval of checking whether the program has ended
_CHUNK = 65_536


def run(
    argv: list[str], folder: Path, environment: Mapping[str, str], stdin: bytes, seconds: float
) -> tuple[int, str, str]:
    """Runs a command; returns its exit code, output and error output.

    Raises TimeoutError, FileNotFoundError for an unknown command, or RuntimeError if no process may
    be started.
    """
    process = start(argv, folder, environment, subprocess.PIPE, subprocess.PIPE, subprocess.PIPE)
    try:
        captured = _communicate(process, stdin, min(seconds, MAX_TIMEOUT_S))
    finally:
        kill_group(process)
    if captured is None:
        raise timeout_error(argv, seconds)
    out, err = (bytes(data[:MAX_OUTPUT_BYTES]).decode(errors="replace") for data in captured)
    return process.returncode, out, err


def start(
    argv: Sequence[str],
    folder: Path,
    environment: Mapping[str, str],
    stdin: int,
    stdout: int | IO[bytes],
    stderr: int | IO[bytes],
    descriptors: Sequence[int] = (),
) -> subprocess.Popen[bytes]:
    """Starts a command in a new session; `kill_group` ends it."""
    try:
        return subprocess.Popen(
            argv,
            cwd=folder,
            env=environment,
            stdin=stdin,
            stdout=stdout,
            stderr=stderr,
            pass_fds=descriptors,
            start_new_session=True,
        )
    except (PermissionError, BlockingIOError) as error:
        raise RuntimeError(f"'{argv[0]}' could not be started here: {error.strerror}") from None
    except FileNotFoundError:
        raise FileNotFoundError(f"there is no command '{argv[0]}' here") from None


def timeout_error(argv: Sequence[str], seconds: float) -> TimeoutError:
    """The error for a command that exceeds its time limit."""
    return TimeoutError(f"'{' '.join(argv)[:200]}' had not ended after {seconds:g} s")


def _communicate(
    process: subprocess.Popen[bytes], stdin: bytes, seconds: float
) -> tuple[bytearray, bytearray] | None:
    """Feeds and reads the three pipes until the program ends; None if its time is over."""
    assert process.stdin and process.stdout and process.stderr
    captured = {process.stdout: bytearray(), process.stderr: bytearray()}
    unread: set[Any] = set(captured)
    deadline, ended = time.monotonic() + seconds, False
    os.set_blocking(process.stdin.fileno(), False)
    with selectors.DefaultSelector() as pipes:
        pipes.register(process.stdin, selectors.EVENT_WRITE)
        for pipe in captured:
            pipes.register(pipe, selectors.EVENT_READ)
        while unread and (left := deadline - time.monotonic()) > 0:
            for key, _ in pipes.select(min(left, _TICK_S)):
                if key.fileobj is process.stdin:
                    stdin = _feed(pipes, process.stdin, stdin)
                elif not _drain(key.fileobj, captured):
                    pipes.unregister(key.fileobj)
                    unread.discard(key.fileobj)
            if not ended and process.poll() is not None:
                ended, deadline = True, time.monotonic() + _GRACE_S
    return (
        (captured[process.stdout], captured[process.stderr])
        if _ends_in_time(process, deadline)
        else None
    )


def _ends_in_time(process: subprocess.Popen[bytes], deadline: float) -> bool:
    try:
        process.wait(max(0.0, deadline - time.monotonic()))
    except subprocess.TimeoutExpired:
        return False
    return True


def _feed(pipes: selectors.BaseSelector, pipe: IO[bytes], left: bytes) -> bytes:
    """Writes a chunk; closes the pipe when all is written or the reader is gone."""
    try:
        left = left[os.write(pipe.fileno(), left[:_CHUNK]) :] if left else left
    except BrokenPipeError:
        left = b""
    if not left:
        pipes.unregister(pipe)
        pipe.close()
    return left


def _drain(pipe: Any, captured: dict[IO[bytes], bytearray]) -> bool:
    """Reads a chunk and discards what exceeds the limit: a full pipe would block the program."""
    data = os.read(pipe.fileno(), _CHUNK)
    captured[pipe] += data[: max(0, MAX_OUTPUT_BYTES - len(captured[pipe]))]
    return bool(data)


def kill_group(process: subprocess.Popen[bytes]) -> None:
    """Kills the process group, and reaps those of its processes that this process has adopted."""
    with contextlib.suppress(ProcessLookupError, PermissionError):  # the group is empty
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()
    with contextlib.suppress(ChildProcessError):  # none was adopted
        while os.waitpid(-process.pid, os.WNOHANG)[0]:
            continue
