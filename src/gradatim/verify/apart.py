"""Isolates the processes of a run, so that all of them can be ended and they see no others.

On Linux, `enter` turns the calling process into three:

    keeper   the caller: unshares the PID namespace, waits, and exits as the runner did
    minder   PID 1 of the new namespace: adopts orphans; when the runner has ended, it kills all
             other processes, and the kernel kills them if the minder itself ends
    runner   returns from `enter`; it and its children see only each other in /proc

If the kernel does not allow a new PID namespace, the caller is keeper and minder in one. Then the
run's processes see all others, and they survive if the minder is killed.
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
_RECURSIVE, _SLAVE, _QUIET = 0x4000, 1 << 19, 2 | 4 | 8  # MS_... flags of mount(2)
_DEATH_SIGNAL, _DUMPABLE, _ADOPT_ORPHANS = 1, 4, 36  # PR_SET_... options of prctl(2)


class Minder:
    """The process that adopts everything that a run started and whose parent has ended."""

    def __init__(self, pid: int) -> None:
        self._process = psutil.Process(pid)  # compares start times: PIDs are reused

    def others(self) -> list[psutil.Process]:
        """All descendants except the current process."""
        with contextlib.suppress(psutil.Error):
            found = self._process.children(recursive=True)
            return [one for one in found if one.pid != os.getpid()]
        return []


def enter() -> Minder | None:
    """Continues as the runner and returns its minder. On systems other than Linux it does nothing
    and returns None.

    Call it while the process has a single thread, because it forks. The calling process exits with
    the runner's exit code or signal.
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
        os.write(tell, str(code).encode())  # PID 1 cannot end itself by a signal
        os._exit(0)
    os.close(told)
    os.close(tell)
    _prctl(_DEATH_SIGNAL, signal.SIGKILL)
    return Minder(os.getppid())


def _is_possible() -> bool:
    """Whether the kernel allows a PID namespace with its own /proc; tried in a child process."""
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
    """Unshares PID and mount namespaces for the children to come, keeping user and group."""
    user, group = os.geteuid(), os.getegid()
    try:
        _call("unshare", _PROCESSES | _MOUNTS)
    except PermissionError:
        _call("unshare", _PROCESSES | _MOUNTS | _USERS)
        _prctl(_DUMPABLE, 1)  # else root owns its files in /proc
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")


def _own_proc() -> None:
    _call("mount", b"none", b"/", None, ctypes.c_ulong(_RECURSIVE | _SLAVE), None)
    _call("mount", b"proc", b"/proc", b"proc", ctypes.c_ulong(_QUIET), None)


def _mind(runner: int) -> int:
    """Reaps children until the runner has ended, then kills the rest. Returns the runner's exit
    code."""
    ended = 0
    while ended != runner:
        ended, status = os.wait()
    while left := psutil.Process().children(recursive=True):
        for process in left:
            with contextlib.suppress(psutil.Error):
                process.kill()
        os.wait()  # at least one of them is a child of this process
    return os.waitstatus_to_exitcode(status)


def _keep(minder: int, told: int) -> NoReturn:
    code = os.waitstatus_to_exitcode(os.waitpid(minder, 0)[1])
    _end_like(int(os.read(told, 16) or code))


def _end_like(code: int) -> NoReturn:
    if code < 0:
        with contextlib.suppress(OSError):  # SIGKILL and SIGSTOP cannot be handled
            signal.signal(-code, signal.SIG_DFL)
        os.kill(os.getpid(), -code)
    os._exit(code)


def _prctl(option: int, value: int) -> None:
    _call("prctl", option, *map(ctypes.c_ulong, (value, 0, 0, 0)))


def _call(name: str, *arguments: object) -> None:
    """Calls a function of the C library; OSError if it fails."""
    if getattr(ctypes.CDLL(None, use_errno=True), name)(*arguments) < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), name)


def main(words: list[str]) -> NoReturn:
    """Runs a program with its own PID namespace until it ends."""
    enter()
    os.execvp(words[0], words)


if __name__ == "__main__":
    main(sys.argv[1:])
