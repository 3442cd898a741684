"""The fork server: forks, kills and reaps children. It runs none of their code."""

from __future__ import annotations

import contextlib
import json
import os
import resource
import select
import signal
import socket
from typing import Any

from gradatim.judge.processes.child_main import Serve, run_child
from gradatim.judge.sandbox import kernel, lockdown
from gradatim.judge.sandbox.limits import OUT_OF_MEMORY, SCRATCH_FULL
from gradatim.judge.sandbox.lockdown import Jail
from gradatim.judge.sandbox.memory import MemoryMonitor
from gradatim.judge.sandbox.scratch import ScratchMonitor
from gradatim.removal import remove_tree

_MAX_MESSAGE = 4096


def send_event(control: socket.socket, message: dict[str, Any]) -> None:
    """Sends a message to the trusted side, if it still listens. If not, the next read shows it."""
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        control.send(json.dumps(message).encode())


def kill_orphans(own: frozenset[int] = frozenset()) -> None:
    """Kills all orphans that this process has adopted, and those that it adopts as a result. `own`:
    its own children, which are spared."""
    while orphans := _child_pids() - own:
        for pid in orphans:
            os.kill(pid, signal.SIGKILL)
        for pid in orphans:
            os.waitpid(pid, 0)


def _child_pids() -> set[int]:
    pid = os.getpid()
    with open(f"/proc/{pid}/task/{pid}/children") as file:
        return {int(word) for word in file.read().split()}


def _resident_mb() -> float:
    """The resident memory of this process in MB."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize() / 2**20


class ForkServer:
    """Forks children into one jail on request; keeps no data of theirs."""

    def __init__(self, jail: Jail, serve: Serve, control: socket.socket, scratch: str) -> None:
        self._jail, self._serve = jail, serve
        self._control, self._scratch = control, scratch
        self._sealed = jail.sealed
        self._pid_namespace = os.open("/proc/self/ns/pid", os.O_RDONLY) if self._sealed else -1
        self._poll = select.poll()
        self._poll.register(control, select.POLLIN)
        self._pidfds: dict[int, int] = {}  # child id -> pidfd
        self._kill_codes: dict[int, int] = {}  # child id -> the exit code that says why
        self._running: dict[int, tuple[int, int]] = {}  # pidfd -> child id, pid
        self._starts_programs = jail.allowance.processes or jail.rules is None
        self._memory_monitor = MemoryMonitor(jail.limits) if self._starts_programs else None
        self._scratch_monitor = None if self._sealed else ScratchMonitor(jail.limits)
        if self._scratch_monitor is not None and self._scratch_monitor.fd >= 0:
            self._poll.register(self._scratch_monitor.fd, select.POLLIN)

    def run(self) -> None:
        """Serves until the control socket is closed; leaves no child behind."""
        send_event(self._control, {"event": "ready"})
        try:
            while self._step():
                pass
        finally:
            self._kill_all()

    def _kill_all(self) -> None:
        for pid in (pid for _, pid in self._running.values()):
            with contextlib.suppress(ProcessLookupError, ChildProcessError):
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
        self._kill_leftovers(frozenset())

    def _step(self) -> bool:
        for fd, _ in self._poll.poll(self._poll_timeout()):
            if fd in self._running:
                self._reap(fd)
            elif self._scratch_monitor is not None and fd == self._scratch_monitor.fd:
                self._scratch_monitor.read_events()
            elif not self._handle_order():
                return False
        self._kill_over_limit()
        return True

    def _poll_timeout(self) -> float | None:
        """Milliseconds until the next check of what children use; None if none is needed."""
        pauses = [
            monitor.pause
            for monitor in (self._scratch_monitor, self._memory_monitor)
            if monitor is not None
        ]
        return min((pause for pause in pauses if pause is not None), default=None)

    def _kill_over_limit(self) -> None:
        for monitor, code in (
            (self._scratch_monitor, SCRATCH_FULL),
            (self._memory_monitor, OUT_OF_MEMORY),
        ):
            for child_id in monitor.over_limit() if monitor is not None else ():
                kernel.signal_process(self._pidfds[child_id], signal.SIGKILL)
                self._kill_codes[child_id] = code

    def _handle_order(self) -> bool:
        data, fds, _, _ = socket.recv_fds(self._control, _MAX_MESSAGE, 1)
        if not data:
            return False
        order = json.loads(data)
        if order["do"] == "fork":
            self._fork(order["id"], fds[0])
        elif (pidfd := self._pidfds.get(order["id"])) is not None:
            kernel.signal_process(pidfd, signal.SIGKILL)
        return True

    def _fork(self, child_id: int, sock: int) -> None:
        scratch = self._scratch_folder(child_id)
        try:
            pid = self._fork_child(child_id, sock, scratch)
        except BlockingIOError as error:  # too many processes: the caller may retry
            send_event(self._control, {"event": "broken", "id": child_id, "what": str(error)})
            return
        finally:
            os.close(sock)
        pidfd = os.pidfd_open(pid)
        self._pidfds[child_id] = pidfd
        self._running[pidfd] = (child_id, pid)
        self._poll.register(pidfd, select.POLLIN)
        if self._scratch_monitor is not None:
            self._scratch_monitor.add(child_id, pid, scratch)
        if self._memory_monitor is not None:
            self._memory_monitor.add(child_id, pid)

    def _fork_child(self, child_id: int, sock: int, scratch: str) -> int:
        if self._sealed:
            kernel.unshare(kernel.CLONE_NEWPID)
        try:
            pid = os.fork()
            if pid == 0:
                run_child(lambda: self._lock_down(child_id, sock, scratch), self._serve)
            return pid
        finally:
            if self._sealed:
                # The next fork must get a new namespace too; only setns undoes this one.
                kernel.setns(self._pid_namespace, kernel.CLONE_NEWPID)

    def _lock_down(self, child_id: int, sock: int, scratch: str) -> None:
        """Runs in the child. A failure is reported and ends it, so that it never serves while only
        partly locked down."""
        try:
            lockdown.confine(self._jail, scratch)
            send_event(self._control, {"event": "up", "id": child_id})
            lockdown.seal(self._jail, sock)
        except OSError as error:
            send_event(self._control, {"event": "broken", "id": child_id, "what": str(error)})
            raise

    def _scratch_folder(self, child_id: int) -> str:
        if self._sealed:
            return self._scratch
        path = os.path.join(self._scratch, str(child_id))
        os.mkdir(path, 0o700)
        return path

    def _reap(self, pidfd: int) -> None:
        self._poll.unregister(pidfd)
        os.close(pidfd)
        child_id, pid = self._running.pop(pidfd)
        del self._pidfds[child_id]
        _, status, usage = os.wait4(pid, 0)
        self._kill_leftovers(frozenset(pid for _, pid in self._running.values()))
        if (code := self._kill_codes.pop(child_id, 0)) != 0:
            status = code << 8
        cpu, peak = usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
        end = {"event": "exit", "id": child_id, "status": status, "cpu": cpu, "peak": peak}
        send_event(self._control, {**end, "held": _resident_mb()})
        if self._memory_monitor is not None:
            self._memory_monitor.forget(child_id)
        if self._scratch_monitor is not None:
            self._scratch_monitor.forget(child_id)
            remove_tree(os.path.join(self._scratch, str(child_id)))

    def _kill_leftovers(self, own: frozenset[int]) -> None:
        """Kills what a child has started and this process has adopted, without PID namespaces."""
        if self._starts_programs and not self._sealed:
            kill_orphans(own)
