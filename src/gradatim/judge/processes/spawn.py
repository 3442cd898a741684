"""The jail of last resort: a new process for each child, on systems without a warm one to fork.

It protects against accidents only: it limits time and memory, and can end a process from outside.
It hides no file.
"""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from dataclasses import asdict
from typing import Any

from gradatim.errors import JudgeError
from gradatim.judge.processes.interpreter import Listener, launch
from gradatim.judge.sandbox.limits import Limits
from gradatim.model import Level
from gradatim.profiles import usable_profile
from gradatim.removal import remove_tree


class InterpreterPerChild:
    """Starts an interpreter per child; has the same interface as `WarmInterpreter`."""

    def __init__(
        self, profile: str, level: Level, limits: Limits, serve: str, listener: Listener
    ) -> None:
        self._order = {
            "profile": profile,
            "level": level,
            "serve": serve,
            "limits": asdict(limits),
        }
        self._listener, self._closed = listener, False
        self._lock = threading.Lock()
        self._running: dict[int, tuple[subprocess.Popen[bytes], threading.Thread]] = {}
        self._scratch = tempfile.mkdtemp(prefix="gradatim-")

    def begin(self) -> None:
        """Reports readiness at once, since there is nothing to warm up."""
        self._listener.on_ready()

    def wait(self, timeout: float | None) -> bool:
        return not self._closed

    def check(self) -> None:
        """JudgeError if no child can be started."""
        if self._closed:
            raise JudgeError(f"the interpreter '{self._order['profile']}' has been closed")
        if sys.platform == "win32":
            raise JudgeError("Windows cannot confine a submission", do="use Gradatim inside WSL2")
        usable_profile(str(self._order["profile"]))

    def start_child(self, child_id: int, sock: socket.socket) -> bool:
        """Starts a child with one end of a socket."""
        folder = os.path.join(self._scratch, str(child_id))
        os.mkdir(folder, 0o700)
        order: dict[str, Any] = {**self._order, "control": sock.fileno()}
        process = launch("spawn_main", order, sock, cwd=folder)
        thread = threading.Thread(target=self._reap, args=(child_id, process, folder), daemon=True)
        with self._lock:
            self._running[child_id] = (process, thread)
        thread.start()
        return True

    def kill(self, child_id: int) -> None:
        with self._lock:
            running = self._running.get(child_id)
        if running is not None:
            _kill_group(running[0].pid)

    def close(self) -> None:
        """Ends all children; returns when no process is left."""
        self._closed = True
        with self._lock:
            running = list(self._running.values())
        for process, thread in running:
            _kill_group(process.pid)
            thread.join()
        remove_tree(self._scratch)

    def _reap(self, child_id: int, process: subprocess.Popen[bytes], folder: str) -> None:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)  # so that Popen does not wait again
        _kill_group(process.pid)
        with self._lock:
            self._running.pop(child_id, None)
        remove_tree(folder)
        unit = 1 << 20 if sys.platform == "darwin" else 1 << 10  # of ru_maxrss, per MB
        cpu = usage.ru_utime + usage.ru_stime
        self._listener.on_exit(child_id, status, cpu, usage.ru_maxrss / unit, 0.0)


def _kill_group(leader: int) -> None:
    """Kills a child and all that it has started; it is the leader of a session."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, signal.SIGKILL)
