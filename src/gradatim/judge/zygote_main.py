"""The warm interpreter itself: imports once, then forks locked-down children on request.

Theory of operation, in `sealed` and `filtered`. Three kinds of process:

    keeper   imports, warms up, leaves the name spaces of the machine, forks once, then only waits;
             whatever is left behind by a child in the end falls to it and is killed
    server   the fork: first process of its own process name space (sealed); builds the view, then
             reads orders from the control socket: "fork" (with one end of a socket), "kill"
    child    locks itself down, then calls `serve(3)`; nothing it reads or writes passes the server

The control socket ending, or the process behind it dying, ends the server; the server's death ends
every child. No submission, and nothing else from outside, ever enters the keeper or the server:
what they hold would be copied into every later child. It judges nothing.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import importlib.util
import json
import os
import select
import shutil
import signal
import socket
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn

from gradatim.errors import JudgeError
from gradatim.judge import kernel, lockdown, mounts
from gradatim.judge.limits import NOT_CONFINED, OUT_OF_MEMORY, Limits
from gradatim.judge.profiles import Interpreter, interpreter
from gradatim.judge.seccomp import Allowance
from gradatim.judge.view import SCRATCH, view_of
from gradatim.model import Level

Serve = Callable[[int], None]

_UNPRIVILEGED = 64321  # belongs to nobody; far from the ranges that systems hand out
_HARNESS = ("gradatim.checks", "gradatim.judge.inside")
_MESSAGE = 4096


@dataclass(frozen=True)
class Order:
    """What to become; arrives as JSON on the command line."""

    profile: str
    level: Level
    serve: str  # "module:function" or "/path/to/file.py:function"
    control: int
    limits: Limits

    @classmethod
    def read(cls, text: str) -> Order:
        data = json.loads(text)
        limits = Limits(**data.pop("limits"))
        return cls(**{**data, "level": Level(data["level"]), "limits": limits})


def main(text: str) -> None:
    order = Order.read(text)
    control = socket.socket(fileno=order.control)
    if sys.platform == "linux":
        kernel.die_with_parent(signal.SIGKILL)
    try:
        found = interpreter(order.profile)
        serve = _warm(found, order.serve)
        _keep(order, found, serve, control)
    except JudgeError as error:
        _tell(control, {"event": "refused", "what": error.what, "do": error.do})
    except (ImportError, OSError) as error:
        what = f"the interpreter '{order.profile}' cannot start ({order.level}): {error}"
        _tell(control, {"event": "refused", "what": what, "do": "run: gradatim doctor"})


def _tell(control: socket.socket, message: dict[str, Any]) -> None:
    try:
        control.send(json.dumps(message).encode())
    except (BrokenPipeError, ConnectionResetError):
        return  # nobody listens any more; the end of the socket is noticed where it is read


def _warm(found: Interpreter, target: str) -> Serve:
    found.warm()
    serve = _resolve(target)
    _assert_single_threaded()
    sys.path[:] = [p for p in sys.path if p and not os.path.exists(os.path.join(p, "gradatim"))]
    gc.collect()
    gc.freeze()
    return serve


def _resolve(target: str) -> Serve:
    place, _, name = target.rpartition(":")
    if place.endswith(".py"):
        spec = importlib.util.spec_from_file_location("served", place)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    else:
        for needed in _HARNESS:
            importlib.import_module(needed)
        module = importlib.import_module(place)
    serve: Serve = getattr(module, name)
    return serve


def _assert_single_threaded() -> None:
    """A fork with threads about can hang for ever, and name spaces refuse it."""
    if sys.platform != "linux":
        return
    threads = len(os.listdir("/proc/self/task"))
    if threads != 1:
        raise JudgeError(
            f"the warm interpreter has {threads} threads instead of 1",
            do="report this: a library starts a thread when it is imported",
        )


def _keep(order: Order, found: Interpreter, serve: Serve, control: socket.socket) -> None:
    """Forks the server and waits for it; leaves no process and no folder behind."""
    view = view_of(found.processes)
    kernel.adopt_orphans()
    scratch = SCRATCH
    if order.level is Level.SEALED:
        mounts.enter_namespaces(view, _UNPRIVILEGED)
    else:
        scratch = tempfile.mkdtemp(prefix="gradatim-")
    keeper = os.getpid()
    server = os.fork()
    if server == 0:
        _serve_and_leave(order, found, serve, control, scratch, keeper)
    control.close()
    os.waitpid(server, 0)
    _kill_orphans()
    if order.level is not Level.SEALED:
        shutil.rmtree(scratch, ignore_errors=True)


def _serve_and_leave(
    order: Order,
    found: Interpreter,
    serve: Serve,
    control: socket.socket,
    scratch: str,
    keeper: int,
) -> NoReturn:
    code = 1
    try:
        kernel.die_with_parent(signal.SIGKILL)
        if order.level is Level.SEALED:
            mounts.enter_view()
        elif os.getppid() != keeper:
            os._exit(1)
        Server(order, found, serve, control, scratch).run()
        code = 0
    except OSError as error:
        what = f"the children of '{order.profile}' cannot be {order.level}: {error}"
        _tell(control, {"event": "refused", "what": what, "do": "run: gradatim doctor"})
    finally:
        os._exit(code)


def _kill_orphans(own: frozenset[int] = frozenset()) -> None:
    """Ends all processes that fell to this one, and those that fall to it because of that."""
    while orphans := _children() - own:
        for pid in orphans:
            os.kill(pid, signal.SIGKILL)
        for pid in orphans:
            os.waitpid(pid, 0)


def _children() -> set[int]:
    pid = os.getpid()
    with open(f"/proc/{pid}/task/{pid}/children") as file:
        return {int(word) for word in file.read().split()}


class Server:
    """Forks, kills and buries children; holds nothing that belongs to any of them."""

    def __init__(
        self,
        order: Order,
        found: Interpreter,
        serve: Serve,
        control: socket.socket,
        scratch: str,
    ) -> None:
        self._serve, self._control, self._scratch = serve, control, scratch
        self._sealed = order.level is Level.SEALED
        self._own_processes = os.open("/proc/self/ns/pid", os.O_RDONLY) if self._sealed else -1
        view = view_of(found.processes)
        kernel.no_new_privileges()
        allowance = Allowance(found.threads, found.processes, own_view=self._sealed)
        self._cell = lockdown.prepare(order.level, order.limits, allowance, view)
        self._poll = select.poll()
        self._poll.register(control, select.POLLIN)
        self._pidfds: dict[int, int] = {}  # id -> pidfd
        self._running: dict[int, tuple[int, int]] = {}  # pidfd -> id, pid
        kernel.adopt_orphans()

    def run(self) -> None:
        """Serves until the control socket ends."""
        _tell(self._control, {"event": "ready"})
        while True:
            for fd, _ in self._poll.poll():
                if fd in self._running:
                    self._bury(fd)
                elif not self._obey():
                    self._end_all()
                    return

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
        if self._sealed:
            kernel.unshare(kernel.CLONE_NEWPID)
        pid = os.fork()
        if pid == 0:
            _live(self._cell, self._serve, self._control, scratch, sock, name)
        if self._sealed:
            # The next fork must start a name space of its own; only setns takes this one back.
            kernel.setns(self._own_processes, kernel.CLONE_NEWPID)
        os.close(sock)
        pidfd = os.pidfd_open(pid)
        self._pidfds[name] = pidfd
        self._running[pidfd] = (name, pid)
        self._poll.register(pidfd, select.POLLIN)

    def _folder(self, name: int) -> str:
        if self._sealed:
            return self._scratch
        path = os.path.join(self._scratch, str(name))
        os.mkdir(path, 0o700)
        return path

    def _bury(self, pidfd: int) -> None:
        self._poll.unregister(pidfd)
        os.close(pidfd)
        name, pid = self._running.pop(pidfd)
        del self._pidfds[name]
        _, status, used = os.wait4(pid, 0)
        if not self._sealed:
            _kill_orphans(frozenset(pid for _, pid in self._running.values()))
            shutil.rmtree(os.path.join(self._scratch, str(name)), ignore_errors=True)
        cpu, peak = used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
        _tell(
            self._control,
            {"event": "exit", "id": name, "status": status, "cpu": cpu, "peak": peak},
        )

    def _end_all(self) -> None:
        for pidfd in self._running:
            kernel.signal_process(pidfd, signal.SIGKILL)
        for _, pid in self._running.values():
            os.waitpid(pid, 0)
        _kill_orphans()


def _live(
    cell: lockdown.Cell,
    serve: Serve,
    control: socket.socket,
    scratch: str,
    sock: int,
    name: int,
) -> NoReturn:
    """The whole life of a child. It ends here, whatever the code it ran has replaced meanwhile."""
    leave, close, code = os._exit, os.close, NOT_CONFINED
    try:
        kernel.die_with_parent(signal.SIGKILL)
        lockdown.lock_down(cell, scratch)
        _tell(control, {"event": "up", "id": name})
        lockdown.seal(cell, sock)
        code = 1
        serve(lockdown.SOCKET)
        code = 0
    except MemoryError:
        code = OUT_OF_MEMORY
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 1
    finally:
        with contextlib.suppress(OSError):
            close(lockdown.SOCKET)
        leave(code)
