"""Runs one command, drains its pipes and ends whatever it has started.

What still runs of its group when it ends is killed; of its output a bounded amount is kept.
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

OUTPUT = 200_000  # bytes kept of standard output, and of standard error
SECONDS = 60.0  # the longest a check may ask for
_GRACE_S = 0.3  # for what is still in the pipes when the program has ended
_TICK_S = 0.05  # how often it is asked whether the program has ended while a pipe stays open
_CHUNK = 65_536


def run(
    argv: list[str], folder: Path, environment: Mapping[str, str], stdin: bytes, seconds: float
) -> tuple[int, str, str]:
    """Exit code, output and error output. TimeoutError, FileNotFoundError, or RuntimeError where
    nothing may be started."""
    process = start(argv, folder, environment, subprocess.PIPE, subprocess.PIPE, subprocess.PIPE)
    try:
        kept = _converse(process, stdin, min(seconds, SECONDS))
    finally:
        end(process)
    if kept is None:
        raise too_late(argv, seconds)
    out, err = (bytes(data[:OUTPUT]).decode(errors="replace") for data in kept)
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
    """A command in a session of its own, which `end` ends."""
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


def too_late(argv: Sequence[str], seconds: float) -> TimeoutError:
    """The error of a command that goes on after its time."""
    return TimeoutError(f"'{' '.join(argv)[:200]}' had not ended after {seconds:g} s")


def _converse(
    process: subprocess.Popen[bytes], stdin: bytes, seconds: float
) -> tuple[bytearray, bytearray] | None:
    """Feeds and drains the three pipes until the program ends; None when its time is over."""
    assert process.stdin and process.stdout and process.stderr
    kept = {process.stdout: bytearray(), process.stderr: bytearray()}
    unread: set[Any] = set(kept)
    deadline, ended = time.monotonic() + seconds, False
    os.set_blocking(process.stdin.fileno(), False)
    with selectors.DefaultSelector() as pipes:
        pipes.register(process.stdin, selectors.EVENT_WRITE)
        for pipe in kept:
            pipes.register(pipe, selectors.EVENT_READ)
        while unread and (left := deadline - time.monotonic()) > 0:
            for key, _ in pipes.select(min(left, _TICK_S)):
                if key.fileobj is process.stdin:
                    stdin = _feed(pipes, process.stdin, stdin)
                elif not _drain(key.fileobj, kept):
                    pipes.unregister(key.fileobj)
                    unread.discard(key.fileobj)
            if not ended and process.poll() is not None:
                ended, deadline = True, time.monotonic() + _GRACE_S
    return (kept[process.stdout], kept[process.stderr]) if _ended(process, deadline) else None


def _ended(process: subprocess.Popen[bytes], deadline: float) -> bool:
    try:
        process.wait(max(0.0, deadline - time.monotonic()))
    except subprocess.TimeoutExpired:
        return False
    return True


def _feed(pipes: selectors.BaseSelector, pipe: IO[bytes], left: bytes) -> bytes:
    """Writes a piece; closes the pipe when all is written or nobody reads any more."""
    try:
        left = left[os.write(pipe.fileno(), left[:_CHUNK]) :] if left else left
    except BrokenPipeError:
        left = b""
    if not left:
        pipes.unregister(pipe)
        pipe.close()
    return left


def _drain(pipe: Any, kept: dict[IO[bytes], bytearray]) -> bool:
    """Reads a piece and forgets what is too much: a full pipe would stop the program."""
    data = os.read(pipe.fileno(), _CHUNK)
    kept[pipe] += data[: max(0, OUTPUT - len(kept[pipe]))]
    return bool(data)


def end(process: subprocess.Popen[bytes]) -> None:
    """Kills what is left of the group and reaps whatever of it fell to this process."""
    with contextlib.suppress(ProcessLookupError, PermissionError):  # nobody of the group is left
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()
    with contextlib.suppress(ChildProcessError):  # no orphan of the group fell to us
        while os.waitpid(-process.pid, os.WNOHANG)[0]:
            continue
