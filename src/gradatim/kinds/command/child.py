"""A script or a program, started in a fresh folder each time; it follows no link and reads no more
than a bounded amount of what the program writes.

A run leaves no process of its group behind: what still runs when the program ends is killed.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import IO, Any

from gradatim.kinds.parts import ChildPart
from gradatim.removal import remove

OUTPUT = 200_000  # bytes kept of standard output, and of standard error
FILES, FILE = 200, 1_000_000  # files handed over after a run, bytes of each
SECONDS = 60.0  # the longest a check may ask for
_GRACE_S = 0.3  # for what is still in the pipes when the program has ended
_TICK_S = 0.05  # how often it is asked whether the program has ended while a pipe stays open
_CHUNK = 65_536
_PYTHON = ("python", "python3")


def load(files: Mapping[str, bytes], folder: Path, file: str) -> Folder:
    """The submission's files, ready to be run in copies of their folder."""
    return Folder(files, folder, file)


class Folder:
    """The learner's files; every run gets its own copy."""

    def __init__(self, files: Mapping[str, bytes], folder: Path, file: str) -> None:
        self.files, self._folder, self._file = dict(files), folder, file

    def environment(self, work: Path, spare: Path) -> dict[str, str]:
        """What a program sees: nothing of this process's own."""
        return {
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "HOME": str(work),
            "TMPDIR": str(spare),
            "LANG": "C.UTF-8",
            "PYTHONDONTWRITEBYTECODE": "1",  # or every run would leave changed files
        }

    def run(
        self,
        argv: Sequence[str],
        files: Mapping[str, str | bytes] | None = None,
        stdin: str = "",
        seconds: float = 10,
        errors: bool = False,
    ) -> dict[str, Any]:
        """Runs a command beside the learner's file: dict(code, out, files).

        `files` are laid beside it first. The answer's `files` are those that are new or changed:
        text, or bytes where they are no text. A code below 0 is the signal that ended the program.
        What it writes to standard error is shown to the learner; it is in the answer, as `err`,
        only with `errors`, since two scripts with one wrong idea seldom complain in the same words.
        Raises TimeoutError after `seconds`, FileNotFoundError for an unknown command.
        """
        if os.name != "posix":
            raise RuntimeError("commands are run on Linux and macOS only")
        laid = self.files | {name: _bytes(content) for name, content in (files or {}).items()}
        place = Path(tempfile.mkdtemp(prefix="run-", dir=self._folder))
        try:
            work, spare = place / "work", place / "tmp"
            spare.mkdir()
            _lay(laid, work)
            environment = self.environment(work, spare)
            code, out, err = _run(_command(argv), work, environment, stdin.encode(), seconds)
            print(err, end="", file=sys.stderr)
            extra = {"err": err} if errors else {}
            return {"code": code, "out": out, **extra, "files": dict(_changes(work, laid))}
        finally:
            remove(str(place))


def _bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


def _lay(files: Mapping[str, bytes], folder: Path) -> None:
    folder.mkdir()
    for name, content in files.items():
        if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts:
            raise ValueError(f"'{name}' does not lie in the folder of the run")
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        if content.startswith(b"#!"):
            path.chmod(0o755)


def _command(argv: Sequence[str]) -> list[str]:
    first, *rest = (str(word) for word in argv)
    return [_interpreter() if first in _PYTHON else first, *rest]


def _interpreter() -> str:
    """This Python, or the one it was made from where a jail shows only that."""
    for path in (sys.executable, getattr(sys, "_base_executable", "")):
        if path and os.access(path, os.X_OK):
            return path
    raise RuntimeError("this jail shows no Python interpreter to run a program with")


def _run(
    argv: list[str], work: Path, environment: dict[str, str], stdin: bytes, seconds: float
) -> tuple[int, str, str]:
    try:
        process = subprocess.Popen(
            argv,
            cwd=work,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
    except (PermissionError, BlockingIOError) as error:
        raise RuntimeError(f"'{argv[0]}' could not be started here: {error.strerror}") from None
    except FileNotFoundError:
        raise FileNotFoundError(f"there is no command '{argv[0]}' here") from None
    try:
        kept = _converse(process, stdin, min(seconds, SECONDS))
    finally:
        _end(process)
    if kept is None:
        raise TimeoutError(f"'{' '.join(argv)[:200]}' had not ended after {seconds:g} s")
    out, err = (bytes(data[:OUTPUT]).decode(errors="replace") for data in kept)
    return process.returncode, out, err


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


def _end(process: subprocess.Popen[bytes]) -> None:
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


def _changes(work: Path, laid: Mapping[str, bytes]) -> Iterator[tuple[str, str | bytes]]:
    """Files that are new or not as they were laid."""
    found = 0
    for path in _files(work):
        name = path.relative_to(work).as_posix()
        with path.open("rb") as file:
            content = file.read(FILE + 1)
        if laid.get(name) == content:
            continue
        found += 1
        if found > FILES:
            raise RuntimeError(f"the run left more than {FILES} new or changed files")
        if len(content) > FILE:
            raise RuntimeError(f"the run left '{name}', larger than {FILE // 1_000_000} MB")
        yield name, _text(content)


def _files(folder: Path) -> Iterator[Path]:
    """All regular files, sorted; links are not followed, pipes not opened."""
    left = [folder]
    while left:  # a loop, since folders may be nested deeper than functions
        with contextlib.suppress(OSError), os.scandir(left.pop()) as entries:
            found = sorted(entries, key=lambda entry: entry.name, reverse=True)
            left += [Path(entry) for entry in found if entry.is_dir(follow_symlinks=False)]
            for entry in reversed(found):
                if entry.is_file(follow_symlinks=False) and os.access(entry, os.R_OK):
                    yield Path(entry)


def _text(content: bytes) -> str | bytes:
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content


CHILD = ChildPart(load)
