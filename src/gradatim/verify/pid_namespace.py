"""Isolates the processes of a run, so that all of them can be ended and they see no others.

On Linux, `enter` turns the calling process into three:

    parent   the caller: unshares the PID namespace, waits, and exits as the runner did
    reaper   PID 1 of the new namespace: adopts orphans; when the runner has ended, it kills all
             other processes, and the kernel kills them if the reaper itself ends
    runner   returns from `enter`; it and its children see only each other in /proc

If the kernel does not allow a new PID namespace, the caller is parent and reaper in one. Then the
run's processes see all others, and they survive if the reaper is killed.
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

_NEW_PID, _NEW_MOUNT, _NEW_USER = 0x20000000, 0x00020000, 0x10000000  # CLONE_NEW...
_RECURSIVE, _SLAVE, _QUIET = 0x4000, 1 << 19, 2 | 4 | 8  # MS_... flags of mount(2)
_PARENT_DEATH_SIGNAL, _DUMPABLE, _CHILD_SUBREAPER = 1, 4, 36  # PR_SET_... options of prctl(2)


class Reaper:
    """The process that adopts everything that a run started and whose parent has ended."""

    def __init__(self, pid: int) -> None:
        self._process = psutil.Process(pid)  # compares start times: PIDs are reused

    def descendants(self) -> list[psutil.Process]:
        """All descendants except the current process."""
        with contextlib.suppress(psutil.Error):
            found = self._process.children(recursive=True)
            return [process for process in found if process.pid != os.getpid()]
        return []


def enter() -> Reaper | None:
    """Continues as the runner and returns its reaper. On systems other than Linux it does nothing
    and returns None.

    Call it while the process has a single thread, because it forks. The calling process exits with
    the runner's exit code or signal.
    """
    if sys.platform != "linux":
        return None
    read_end, write_end = os.pipe()
    if isolated := _is_supported():
        _unshare()
        if reaper := os.fork():
            os.close(write_end)
            _exit_like_runner(reaper, read_end)
        _prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)
        _mount_proc()
    else:
        _prctl(_CHILD_SUBREAPER, 1)
    if runner := os.fork():
        code = _reap_until_end(runner)
        if not isolated:
            _exit_with(code)
        os.write(write_end, str(code).encode())  # PID 1 cannot end itself by a signal
        os._exit(0)
    os.close(read_end)
    os.close(write_end)
    _prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)
    return Reaper(os.getppid())


def _is_supported() -> bool:
    """Whether the kernel allows a PID namespace with its own /proc; tried in a child process."""
    if probe := os.fork():
        return os.waitpid(probe, 0)[1] == 0
    code = 1
    with contextlib.suppress(OSError):
        _unshare()
        if first := os.fork():
            code = os.waitpid(first, 0)[1]
        else:
            _mount_proc()
            code = 0
    os._exit(1 if code else 0)


def _unshare() -> None:
    """Unshares PID and mount namespaces for the children to come, keeping user and group."""
    user, group = os.geteuid(), os.getegid()
    try:
        _call("unshare", _NEW_PID | _NEW_MOUNT)
    except PermissionError:
        _call("unshare", _NEW_PID | _NEW_MOUNT | _NEW_USER)
        _prctl(_DUMPABLE, 1)  # else root owns its files in /proc
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")


def _mount_proc() -> None:
    _call("mount", b"none", b"/", None, ctypes.c_ulong(_RECURSIVE | _SLAVE), None)
    _call("mount", b"proc", b"/proc", b"proc", ctypes.c_ulong(_QUIET), None)


def _reap_until_end(runner: int) -> int:
    """Reaps children until the runner has ended, then kills the rest. Returns the runner's exit
    code."""
    ended = 0
    while ended != runner:
        ended, status = os.wait()
    while remaining := psutil.Process().children(recursive=True):
        for process in remaining:
            with contextlib.suppress(psutil.Error):
                process.kill()
        os.wait()  # at least one of them is a child of this process
    return os.waitstatus_to_exitcode(status)


def _exit_like_runner(reaper: int, read_end: int) -> NoReturn:
    code = os.waitstatus_to_exitcode(os.waitpid(reaper, 0)[1])
    _exit_with(int(os.read(read_end, 16) or code))


def _exit_with(code: int) -> NoReturn:
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


def main(argv: list[str]) -> NoReturn:
    """Runs a program with its own PID namespace until it ends."""
    enter()
    os.execvp(argv[0], argv)


if __name__ == "__main__":
    main(sys.argv[1:])
