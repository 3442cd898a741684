"""Keeps what a run starts together, so that all of it can be ended, and apart from the rest.

Theory of operation, on Linux. `enter` makes three processes out of the one that calls it:

    keeper   the caller: leaves the process numbers of the machine, waits, ends as the runner did
    minder   the first process of its own process numbers: to it falls whatever another leaves
             behind; when the runner has ended it ends all that is left, and the kernel does so when
             the minder itself ends
    runner   returns from `enter`; it and what it starts see nobody but each other in /proc

Where the kernel gives no process numbers of its own, keeper and minder are one. Then everybody is
in sight, and what is still running stays if the minder is killed.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
from pathlib import Path
from typing import NoReturn

import psutil

_PROCESSES, _MOUNTS, _USERS = 0x20000000, 0x00020000, 0x10000000  # CLONE_NEW...
_RECURSIVE, _SLAVE, _QUIET = 0x4000, 1 << 19, 2 | 4 | 8  # of mount(2): MS_...
_DEATH_SIGNAL, _DUMPABLE, _ADOPT_ORPHANS = 1, 4, 36  # of prctl(2): PR_SET_...


class Minder:
    """The process to which everything falls that a run has started and whose parent is gone."""

    def __init__(self, pid: int) -> None:
        self._process = psutil.Process(pid)  # and when it began: a number may be taken by another

    def others(self) -> list[psutil.Process]:
        """All that was started, but this process."""
        with contextlib.suppress(psutil.Error):
            found = self._process.children(recursive=True)
            return [one for one in found if one.pid != os.getpid()]
        return []


def enter() -> Minder | None:
    """Goes on as the runner; None where a system knows nothing of this, and nothing is done.

    Call it while there is one thread. What the caller's parent learns of its end stays true.
    """
    if sys.platform != "linux":
        return None
    told, tell = os.pipe()
    if apart := _is_possible():
        _leave()
        if minder := os.fork():
            os.close(tell)
            _keep(minder, told)
        _prctl(_DEATH_SIGNAL, signal.SIGKILL)
        _own_proc()
    else:
        _prctl(_ADOPT_ORPHANS, 1)
    if runner := os.fork():
        code = _mind(runner)
        if not apart:
            _end_like(code)
        os.write(tell, str(code).encode())  # no signal ends the first process
        os._exit(0)
    os.close(told)
    os.close(tell)
    _prctl(_DEATH_SIGNAL, signal.SIGKILL)
    return Minder(os.getppid())


def _is_possible() -> bool:
    """Whether the kernel gives process numbers of one's own, tried in a process that ends then."""
    if trial := os.fork():
        return os.waitpid(trial, 0)[1] == 0
    code = 1
    with contextlib.suppress(OSError):
        _leave()
        if first := os.fork():
            code = os.waitpid(first, 0)[1]
        else:
            _own_proc()
            code = 0
    os._exit(1 if code else 0)


def _leave() -> None:
    """Leaves the machine's process numbers for those to come; its user stays who it is."""
    user, group = os.geteuid(), os.getegid()
    try:
        _call("unshare", _PROCESSES | _MOUNTS)
    except PermissionError:
        _call("unshare", _PROCESSES | _MOUNTS | _USERS)
        _prctl(_DUMPABLE, 1)  # or its files in /proc would not be its own
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")


def _own_proc() -> None:
    _call("mount", b"none", b"/", None, ctypes.c_ulong(_RECURSIVE | _SLAVE), None)
    _call("mount", b"proc", b"/proc", b"proc", ctypes.c_ulong(_QUIET), None)


def _mind(runner: int) -> int:
    """Takes note of every end until it is the runner's, then ends all others; how that ended."""
    ended = 0
    while ended != runner:
        ended, status = os.wait()
    while left := psutil.Process().children(recursive=True):
        for process in left:
            with contextlib.suppress(psutil.Error):
                process.kill()
        os.wait()  # one of them is a child of this process
    return os.waitstatus_to_exitcode(status)


def _keep(minder: int, told: int) -> NoReturn:
    code = os.waitstatus_to_exitcode(os.waitpid(minder, 0)[1])
    _end_like(int(os.read(told, 16) or code))


def _end_like(code: int) -> NoReturn:
    if code < 0:
        with contextlib.suppress(OSError):  # two signals always do what they do
            signal.signal(-code, signal.SIG_DFL)
        os.kill(os.getpid(), -code)
    os._exit(code)


def _prctl(option: int, value: int) -> None:
    _call("prctl", option, *map(ctypes.c_ulong, (value, 0, 0, 0)))


def _call(name: str, *arguments: object) -> None:
    """A function of the C library; OSError where it fails."""
    if getattr(ctypes.CDLL(None, use_errno=True), name)(*arguments) < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), name)


def main(words: list[str]) -> NoReturn:
    """Runs a program apart, to its end."""
    enter()
    os.execvp(words[0], words)


if __name__ == "__main__":
    main(sys.argv[1:])
