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

from gradatim.judge.processes.child_main import Serve, live
from gradatim.judge.sandbox import kernel, lockdown
from gradatim.judge.sandbox.limits import OUT_OF_MEMORY, OVERFULL
from gradatim.judge.sandbox.lockdown import Jail
from gradatim.judge.sandbox.memory import Memory
from gradatim.judge.sandbox.scratch import Watch
from gradatim.removal import remove

_MESSAGE = 4096


def tell(control: socket.socket, message: dict[str, Any]) -> None:
    """Sends a message to the trusted side, if it still listens. If not, the next read shows it."""
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        control.send(json.dumps(message).encode())


def kill_orphans(own: frozenset[int] = frozenset()) -> None:
    """Kills all orphans that this process has adopted, and those that it adopts as a result. `own`:
    its own children, which are spared."""
    while orphans := _children() - own:
        for pid in orphans:
            os.kill(pid, signal.SIGKILL)
        for pid in orphans:
            os.waitpid(pid, 0)


def _children() -> set[int]:
    pid = os.getpid()
    with open(f"/proc/{pid}/task/{pid}/children") as file:
        return {int(word) for word in file.read().split()}


def _held() -> float:
    """The resident memory of this process in MB."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize() / 2**20


class Server:
    """Forks children into one jail on request; keeps no data of theirs."""

    def __init__(self, jail: Jail, serve: Serve, control: socket.socket, scratch: str) -> None:
        self._jail, self._serve = jail, serve
        self._control, self._scratch = control, scratch
        self._sealed = jail.sealed
        self._own_processes = os.open("/proc/self/ns/pid", os.O_RDONLY) if self._sealed else -1
        self._poll = select.poll()
        self._poll.register(control, select.POLLIN)
        self._pidfds: dict[int, int] = {}  # name -> pidfd
        self._ended: dict[int, int] = {}  # name -> the exit code that says why it was killed
        self._running: dict[int, tuple[int, int]] = {}  # pidfd -> name, pid
        self._starts_programs = jail.allowance.processes or jail.rules is None
        self._memory = Memory(jail.limits) if self._starts_programs else None
        self._watch = None if self._sealed else Watch(jail.limits)
        if self._watch is not None and self._watch.fd >= 0:
            self._poll.register(self._watch.fd, select.POLLIN)

    def run(self) -> None:
        """Serves until the control socket is closed; leaves no child behind."""
        tell(self._control, {"event": "ready"})
        try:
            while self._step():
                pass
        finally:
            self._end_all()

    def _end_all(self) -> None:
        for pid in (pid for _, pid in self._running.values()):
            with contextlib.suppress(ProcessLookupError, ChildProcessError):
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
        self._sweep(frozenset())

    def _step(self) -> bool:
        for fd, _ in self._poll.poll(self._pause()):
            if fd in self._running:
                self._reap(fd)
            elif self._watch is not None and fd == self._watch.fd:
                self._watch.read_events()
            elif not self._obey():
                return False
        self._end_greedy()
        return True

    def _pause(self) -> float | None:
        """Milliseconds until the next check of what children use; None if none is needed."""
        pauses = [watch.pause for watch in (self._watch, self._memory) if watch is not None]
        return min((pause for pause in pauses if pause is not None), default=None)

    def _end_greedy(self) -> None:
        for watch, code in ((self._watch, OVERFULL), (self._memory, OUT_OF_MEMORY)):
            for name in watch.overfull() if watch is not None else ():
                kernel.signal_process(self._pidfds[name], signal.SIGKILL)
                self._ended[name] = code

    def _obey(self) -> bool:
        data, fds, _, _ = socket.recv_fds(self._control, _MESSAGE, 1)
        if not data:
            return False
        order = json.loads(data)
        if order["do"] == "fork":
            self._fork(order["id"], fds[0])
        elif (pidfd := self._pidfds.get(order["id"])) is not None:
            kernel.signal_process(pidfd, signal.SIGKILL)
        return True

    def _fork(self, name: int, sock: int) -> None:
        scratch = self._folder(name)
        try:
            pid = self._forked(name, sock, scratch)
        except BlockingIOError as error:  # too many processes: the caller may retry
            tell(self._control, {"event": "broken", "id": name, "what": str(error)})
            return
        finally:
            os.close(sock)
        pidfd = os.pidfd_open(pid)
        self._pidfds[name] = pidfd
        self._running[pidfd] = (name, pid)
        self._poll.register(pidfd, select.POLLIN)
        if self._watch is not None:
            self._watch.add(name, pid, scratch)
        if self._memory is not None:
            self._memory.add(name, pid)

    def _forked(self, name: int, sock: int, scratch: str) -> int:
        if self._sealed:
            kernel.unshare(kernel.CLONE_NEWPID)
        try:
            pid = os.fork()
            if pid == 0:
                live(lambda: self._lock_down(name, sock, scratch), self._serve)
            return pid
        finally:
            if self._sealed:
                # The next fork must get a new namespace too; only setns undoes this one.
                kernel.setns(self._own_processes, kernel.CLONE_NEWPID)

    def _lock_down(self, name: int, sock: int, scratch: str) -> None:
        """Runs in the child. A failure is reported and ends it, so that it never serves while only
        partly locked down."""
        try:
            lockdown.confine(self._jail, scratch)
            tell(self._control, {"event": "up", "id": name})
            lockdown.seal(self._jail, sock)
        except OSError as error:
            tell(self._control, {"event": "broken", "id": name, "what": str(error)})
            raise

    def _folder(self, name: int) -> str:
        if self._sealed:
            return self._scratch
        path = os.path.join(self._scratch, str(name))
        os.mkdir(path, 0o700)
        return path

    def _reap(self, pidfd: int) -> None:
        self._poll.unregister(pidfd)
        os.close(pidfd)
        name, pid = self._running.pop(pidfd)
        del self._pidfds[name]
        _, status, used = os.wait4(pid, 0)
        self._sweep(frozenset(pid for _, pid in self._running.values()))
        if (code := self._ended.pop(name, 0)) != 0:
            status = code << 8
        cpu, peak = used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
        end = {"event": "exit", "id": name, "status": status, "cpu": cpu, "peak": peak}
        tell(self._control, {**end, "held": _held()})
        if self._memory is not None:
            self._memory.forget(name)
        if self._watch is not None:
            self._watch.forget(name)
            remove(os.path.join(self._scratch, str(name)))

    def _sweep(self, own: frozenset[int]) -> None:
        """Kills what a child has started and this process has adopted, without PID namespaces."""
        if self._starts_programs and not self._sealed:
            kill_orphans(own)
