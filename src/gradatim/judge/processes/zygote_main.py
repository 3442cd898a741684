"""The warm interpreter: imports everything once, then forks locked-down workers on request.

How it works at the levels `sealed` and `filtered`, with three kinds of process:

    keeper   imports, warms up, leaves the namespaces of the machine, forks once, then only waits;
             at the end, it adopts and kills the processes that are left over
    server   that fork, the first process of its own PID namespace (sealed): makes the view its
             root, then reads orders from the control socket: "fork" (with a socket), "kill"
    child    locks itself down, then calls `serve(3)`; its data never pass through the server

The server ends when the control socket is closed; the keeper ends the server when the thread that
started the keeper dies; all children die with the server. No submission, and nothing else from
outside, enters the keeper or the server, since it would be copied into every later child.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import importlib.util
import json
import os
import signal
import socket
import sys
import tempfile
from dataclasses import dataclass, replace
from types import ModuleType
from typing import NoReturn

from gradatim.errors import JudgeError
from gradatim.judge.processes import memory_layout
from gradatim.judge.processes.child_main import Serve
from gradatim.judge.processes.fork_server import ForkServer, kill_orphans, send_event
from gradatim.judge.sandbox import kernel, lockdown, mounts, user
from gradatim.judge.sandbox.limits import Limits
from gradatim.judge.sandbox.visible_files import SCRATCH, View, is_checkout, view_of
from gradatim.model import Level
from gradatim.profiles import Profile, usable_profile
from gradatim.removal import remove_tree


@dataclass(frozen=True)
class Order:
    """What this process should become; arrives as JSON on the command line."""

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
    kernel.replace_command_line(f"gradatim judge {order.profile}")
    # While it warms up, it would not notice that the control socket is closed.
    kernel.die_with_parent(signal.SIGKILL)
    try:
        profile = usable_profile(order.profile)
        serve, view = warm_up(profile, order.serve), _view(profile, order.level)
        _run_keeper(_Setup(order, profile, serve, view, control))
    except JudgeError as error:
        send_event(control, {"event": "refused", "what": error.what, "do": error.do})
    except Exception as error:
        _report_refusal(order, control, error)
        raise


def _view(profile: Profile, level: Level) -> View:
    """What children of this profile see; JudgeError if they cannot start its server."""
    if profile.server is None:
        return view_of(profile.processes)
    user.assert_server_allowed(level)
    return view_of(commands=False, server=profile.server())


@dataclass(frozen=True)
class _Setup:
    """What the keeper passes on to the server."""

    order: Order
    profile: Profile
    serve: Serve
    view: View
    control: socket.socket
    scratch: str = SCRATCH

    @property
    def sealed(self) -> bool:
        return self.order.level is Level.SEALED


def _report_refusal(order: Order, control: socket.socket, error: Exception) -> None:
    why = f"{type(error).__name__}: {error}"
    if isinstance(error, OSError) and error.filename:
        why = f"{error.filename}: {error.strerror}"
    what = f"the interpreter '{order.profile}' cannot be {order.level} here: {why}"
    send_event(control, {"event": "refused", "what": what, "do": "run: gradatim doctor"})


def warm_up(profile: Profile, target: str) -> Serve:
    """Imports everything that a child will need; returns the function that each child calls.

    The module of `target` must import all that it uses, since this project's folder is not in the
    view. If it has a function `warm_up`, that is called once.
    """
    reserved = memory_layout.reserve(profile.heap_mb)
    profile.warm()
    module, name = _resolve(target)
    serve: Serve = getattr(module, name)
    getattr(module, "warm_up", bool)()
    _assert_single_threaded()
    # A checkout is not in the view, so each import would search it in vain.
    sys.path[:] = [p for p in sys.path if p and not is_checkout(p)]
    gc.collect()
    del reserved
    gc.freeze()
    memory_layout.fill_heap_gaps()
    memory_layout.collapse_pages()
    return serve


def _resolve(target: str) -> tuple[ModuleType, str]:
    module_path, _, name = target.rpartition(":")
    if not module_path.endswith(".py"):
        return importlib.import_module(module_path), name
    spec = importlib.util.spec_from_file_location("served", module_path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module, name


def _assert_single_threaded() -> None:
    """JudgeError if there are other threads: a fork could hang for ever, and a process with threads
    cannot enter a new user namespace."""
    if not kernel.SUPPORTED:
        return
    threads = len(os.listdir("/proc/self/task"))
    if threads != 1:
        raise JudgeError(
            f"the warm interpreter has {threads} threads instead of 1",
            do="report this: a library starts a thread when it is imported",
        )


def _run_keeper(setup: _Setup) -> None:
    """Forks the server and waits for it; leaves no process and no folder behind."""
    setup = _isolate(setup)
    kernel.adopt_orphans()
    keeper, server = os.getpid(), os.fork()
    if server == 0:
        _run_server(setup, keeper)
    setup.control.close()
    # SIGTERM comes when the thread that started this process ends, and again when further threads
    # of that process end, even during the cleanup.
    pidfd = os.pidfd_open(server)
    signal.signal(signal.SIGTERM, lambda *_: _kill_server(pidfd))
    kernel.die_with_parent(signal.SIGTERM)
    os.waitpid(server, 0)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if not setup.sealed:
        if setup.profile.processes or setup.order.level is Level.TIMED:
            kill_orphans()
        remove_tree(setup.scratch)


def _kill_server(pidfd: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        kernel.signal_process(pidfd, signal.SIGKILL)


def _isolate(setup: _Setup) -> _Setup:
    """Leaves the machine's namespaces, or creates a folder for the children's scratch folders."""
    if setup.sealed:
        mounts.enter_namespaces(setup.view)
        return setup
    user.drop_root(setup.order.level, setup.profile.processes, setup.view)
    return replace(setup, scratch=tempfile.mkdtemp(prefix="gradatim-"))


def _run_server(setup: _Setup, keeper: int) -> NoReturn:
    order, code = setup.order, 1
    try:
        if setup.sealed:
            kernel.die_with_parent(signal.SIGKILL)
            mounts.enter_view()
            user.assert_readable(setup.view)
        else:
            _exit_with(keeper)
        if setup.profile.server is not None:
            _prepare_shared_files(setup)
        kernel.no_new_privileges()
        kernel.adopt_orphans()
        profile = setup.profile
        needs = (profile.threads, profile.processes, profile.server is not None)
        jail = lockdown.prepare(order.level, order.limits, needs, setup.view, setup.scratch)
        ForkServer(jail, setup.serve, setup.control, setup.scratch).run()
        code = 0
    except OSError as error:
        _report_refusal(order, setup.control, error)
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        if not setup.sealed:
            remove_tree(setup.scratch)
        os._exit(code)


def _prepare_shared_files(setup: _Setup) -> None:
    """Prepares what all children of a profile with a server copy, with the files that they see."""
    folder = SCRATCH
    if setup.sealed:
        mounts.mount_private_files(2 * setup.order.limits.scratch_mb, setup.order.limits.files)
    else:
        folder = tempfile.mkdtemp(dir=setup.scratch)
    os.chdir(folder)
    run_preparation(setup.serve)
    os.chdir("/")
    if setup.sealed:
        mounts.unmount_private_files()
    else:
        remove_tree(folder)


def run_preparation(serve: Serve) -> None:
    """Calls `prepare` of the module that serves, if it has one, in the current folder."""
    getattr(sys.modules.get(serve.__module__), "prepare", bool)()


def _exit_with(keeper: int) -> None:
    """Ends this process when the keeper ends. Without a PID namespace, this process itself must end
    the children and remove folders."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    kernel.die_with_parent(signal.SIGTERM)
    if os.getppid() != keeper:
        sys.exit(1)
