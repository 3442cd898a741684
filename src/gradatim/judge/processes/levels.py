"""The strongest level this machine gives, found by locking a process down and asking it."""

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

_ANSWER, _WITNESS = b"confined", b"/read"
_PATIENCE_S = 20.0
_SERVED = "gradatim.judge.processes.levels:answer"


@functools.cache
def probe() -> tuple[Level, str]:
    """The level, and a sentence why no stronger one ("" for the strongest).

    It starts the real thing: systems refuse at different steps, and some let a step succeed and
    then give it no power, so that no reading of settings could tell.
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


def answer(fd: int) -> None:
    """What the child of the probe serves: proof that it lives, and can neither read nor make a file
    where its user may do both."""
    folder = os.read(fd, 4096)
    reads, makes = (folder + _WITNESS, os.O_RDONLY), (folder + b"/made", os.O_WRONLY | os.O_CREAT)
    if not any(_opens(*one) for one in (reads, makes)):
        os.write(fd, _ANSWER)


def _opens(path: bytes, how: int) -> bool:
    try:
        os.close(os.open(path, how))
    except (FileNotFoundError, PermissionError):
        return False
    return True


@contextlib.contextmanager
def _open_to_all() -> Iterator[str]:
    """A folder that no child is shown, with a file in it: every user may read and change them."""
    with tempfile.TemporaryDirectory(prefix="gradatim-probe-") as folder:
        with open(os.fsencode(folder) + _WITNESS, "w"):
            pass
        os.chmod(os.fsencode(folder) + _WITNESS, 0o644)
        os.chmod(folder, 0o777)
        yield folder


def _heard(sock: socket.socket, folder: str) -> bytes:
    """What the child says about the folder; b"" if it ended before."""
    sock.settimeout(_PATIENCE_S)
    try:
        sock.sendall(os.fsencode(folder))
        return sock.recv(len(_ANSWER), socket.MSG_WAITALL)
    except ConnectionError:
        return b""


def _obstacle(level: Level) -> str:
    """Why `level` does not work here, "" if it does."""
    zygote = Zygote("python", level, serve=_SERVED)
    with contextlib.closing(zygote), _open_to_all() as folder:
        try:
            with contextlib.closing(zygote.child()) as child:
                if _heard(child.sock, folder) == _ANSWER:
                    return ""
                return f"{level}: {child.exit().reason or 'a process could open what it must not'}"
        except JudgeError as error:
            return error.what
        except TimeoutError:
            return f"{level}: no answer within {_PATIENCE_S:g} s"
