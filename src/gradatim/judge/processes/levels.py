"""The strongest level that this machine supports, found by locking down a process and trying."""

from __future__ import annotations

import contextlib
import functools
import os
import platform
import socket
import tempfile
from collections.abc import Iterator

from gradatim.errors import JudgeError
from gradatim.judge.processes.zygote import Zygote
from gradatim.judge.sandbox import kernel
from gradatim.model import Level

_CONFINED, _PROBE_FILE = b"confined", b"/read"
_TIMEOUT_S = 20.0
_PROBE_TARGET = "gradatim.judge.processes.levels:serve_probe"


@functools.cache
def probe() -> tuple[Level, str]:
    """The level, and a sentence why it is not a stronger one ("" for the strongest).

    It starts real processes: systems refuse at different steps, and on some a step succeeds but has
    no effect, so reading their settings is not enough.
    """
    if not kernel.SUPPORTED:
        system = f"{platform.system()} on {platform.machine()}"
        return Level.TIMED, f"{system} has no way to confine a process that Gradatim knows"
    sealed = _obstacle(Level.SEALED)
    if not sealed:
        return Level.SEALED, ""
    filtered = _obstacle(Level.FILTERED)
    if not filtered:
        return Level.FILTERED, sealed
    return Level.TIMED, f"{sealed}; {filtered}"


def serve_probe(fd: int) -> None:
    """What the child of the probe serves. It answers only if it can neither read nor create a file
    in a folder where every user may do both."""
    folder = os.read(fd, 4096)
    reads, makes = (
        (folder + _PROBE_FILE, os.O_RDONLY),
        (folder + b"/made", os.O_WRONLY | os.O_CREAT),
    )
    if not any(_can_open(*attempt) for attempt in (reads, makes)):
        os.write(fd, _CONFINED)


def _can_open(path: bytes, flags: int) -> bool:
    try:
        os.close(os.open(path, flags))
    except (FileNotFoundError, PermissionError):
        return False
    return True


@contextlib.contextmanager
def _public_folder() -> Iterator[str]:
    """A folder with a file, both open to every user, which no confined child may see."""
    with tempfile.TemporaryDirectory(prefix="gradatim-probe-") as folder:
        with open(os.fsencode(folder) + _PROBE_FILE, "w"):
            pass
        os.chmod(os.fsencode(folder) + _PROBE_FILE, 0o644)
        os.chmod(folder, 0o777)
        yield folder


def _probe_answer(sock: socket.socket, folder: str) -> bytes:
    """The child's answer about the folder; b"" if it ended before."""
    sock.settimeout(_TIMEOUT_S)
    try:
        sock.sendall(os.fsencode(folder))
        return sock.recv(len(_CONFINED), socket.MSG_WAITALL)
    except ConnectionError:
        return b""


def _obstacle(level: Level) -> str:
    """Why `level` does not work here; "" if it does."""
    zygote = Zygote("python", level, serve=_PROBE_TARGET)
    with contextlib.closing(zygote), _public_folder() as folder:
        try:
            with contextlib.closing(zygote.child()) as child:
                if _probe_answer(child.sock, folder) == _CONFINED:
                    return ""
                return f"{level}: {child.exit().reason or 'a process could open what it must not'}"
        except JudgeError as error:
            return error.what
        except TimeoutError:
            return f"{level}: no answer within {_TIMEOUT_S:g} s"
