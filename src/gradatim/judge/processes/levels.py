"""The strongest level this machine gives, found by locking a process down and asking it."""

from __future__ import annotations

import contextlib
import functools
import os
import platform
import socket

from gradatim.errors import JudgeError
from gradatim.judge.processes.zygote import Zygote
from gradatim.judge.sandbox import kernel
from gradatim.model import Level

_ANSWER = b"confined"
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
    """What the child of the probe serves: proof that it lives and cannot open a file outside."""
    with contextlib.suppress(FileNotFoundError, PermissionError):
        os.close(os.open("/etc/shadow", os.O_RDONLY))
        return
    os.write(fd, _ANSWER)


def _obstacle(level: Level) -> str:
    """Why `level` does not work here, "" if it does."""
    with contextlib.closing(Zygote("python", level, serve=_SERVED)) as zygote:
        try:
            with contextlib.closing(zygote.child()) as child:
                child.sock.settimeout(_PATIENCE_S)
                heard = child.sock.recv(len(_ANSWER), socket.MSG_WAITALL)
                if heard == _ANSWER:
                    return ""
                return f"{level}: {child.exit().reason or 'a process could read what it must not'}"
        except JudgeError as error:
            return error.what
        except TimeoutError:
            return f"{level}: no answer within {_PATIENCE_S:g} s"
