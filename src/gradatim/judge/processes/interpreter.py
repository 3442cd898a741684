"""Keeps one warm interpreter running and sends it orders. It knows nothing about its children."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import threading
from dataclasses import asdict
from pathlib import Path
from typing import Any, Protocol

import gradatim
from gradatim.errors import JudgeError
from gradatim.judge.sandbox.limits import Limits
from gradatim.model import Level

_MESSAGE = 4096
_TRIES = 4
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.1, 5.0
_REAP_S = 3.0
_START = (
    "import sys; {path!r} in sys.path or sys.path.insert(0, {path!r});"
    " from gradatim.judge.processes.{module} import main; main({order!r})"
)


class Listener(Protocol):
    """Callbacks about the interpreter and its children."""

    def is_ready(self) -> None: ...
    def is_up(self, name: int) -> None: ...
    def is_broken(self, name: int, what: str) -> None: ...
    def has_ended(
        self, name: int, status: int, cpu_s: float, peak_mb: float, held_mb: float
    ) -> None: ...
    def all_are_lost(self) -> None: ...


class Warm:
    """One warm interpreter, which is restarted when it dies. Thread-safe."""

    def __init__(
        self, profile: str, level: Level, limits: Limits, serve: str, listener: Listener
    ) -> None:
        self._profile, self._listener = profile, listener
        self._order = {
            "profile": profile,
            "level": level,
            "serve": serve,
            "limits": asdict(limits),
        }
        self._changed = threading.Condition()
        self._sending = threading.Lock()  # separate, so that exits are received while orders wait
        self._control: socket.socket | None = None  # to the current process
        self._serves = False
        self._closed = False
        self._problem: JudgeError | None = None
        # The process dies with the thread that started it, so this thread lives as long.
        self._thread = threading.Thread(
            target=self._run_forever, name=f"zygote {profile}", daemon=True
        )

    def begin(self) -> None:
        """Starts the process; the listener is called when it is warm."""
        self._thread.start()

    def wait(self, timeout: float | None) -> bool:
        """Waits up to `timeout` seconds (None: for ever) and returns whether it is warm."""
        with self._changed:
            self._changed.wait_for(self._settled, timeout)
            return self._serves

    def check(self) -> None:
        """JudgeError if it has been closed or has failed for good."""
        if self._closed:
            raise JudgeError(f"the interpreter '{self._profile}' has been closed")
        if self._problem is not None:
            raise self._problem

    def start(self, name: int, sock: socket.socket) -> bool:
        """Requests a child with one end of a socket; False if there is no interpreter."""
        return self._send("fork", name, sock)

    def kill(self, name: int) -> None:
        self._send("kill", name)

    def close(self) -> None:
        """Ends the interpreter and with it all children; returns when no process is left."""
        with self._changed:
            self._closed = True
            if self._control is not None:
                self._control.shutdown(socket.SHUT_RDWR)
            self._changed.notify_all()
        self._thread.join()

    def _settled(self) -> bool:
        return self._closed or self._serves or self._problem is not None

    def _send(self, what: str, name: int, sock: socket.socket | None = None) -> bool:
        text = json.dumps({"do": what, "id": name}).encode()
        with self._sending:
            control = self._control
            if control is None or not self._serves:
                return False
            try:
                socket.send_fds(control, [text], [sock.fileno()] if sock else [])
            except (BrokenPipeError, ConnectionResetError):
                self._serves = False
                return False
        return True

    def _run_forever(self) -> None:
        """What the thread does: starts the process, listens to it, and restarts it after a pause
        that doubles with each failure (back-off)."""
        failures = 0
        while not self._closed and self._problem is None:
            failures = 0 if self._run() else failures + 1
            if failures == _TRIES:
                what = f"the interpreter '{self._profile}' ended {_TRIES} times before it was warm"
                self._give_up(JudgeError(what, do="run: gradatim doctor"))
            pause = min(_FIRST_PAUSE_S * 2**failures, _LONGEST_PAUSE_S)
            with self._changed:
                self._changed.wait_for(lambda: self._closed or self._problem is not None, pause)

    def _give_up(self, problem: JudgeError) -> None:
        with self._changed:
            self._problem = problem
            self._changed.notify_all()

    def _run(self) -> bool:
        """Runs one process from start to end; returns whether it ever served."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with ours:
            with self._changed:
                if self._closed:
                    theirs.close()
                    return False
                self._control = ours
            process = _started(self._order, theirs)
            served = self._listen(ours)
            with self._changed, self._sending:
                self._control, self._serves = None, False
        _reap(process, at_once=not served)
        self._listener.all_are_lost()
        return served

    def _listen(self, control: socket.socket) -> bool:
        served = False
        while data := _receive(control):
            message = json.loads(data)
            match message["event"]:
                case "ready":
                    served = True
                    self._begin()
                case "refused":
                    self._give_up(JudgeError(message["what"], do=message["do"]))
                case "up":
                    self._listener.is_up(message["id"])
                case "broken":
                    self._listener.is_broken(message["id"], message["what"])
                case "exit":
                    used = message["cpu"], message["peak"], message["held"]
                    self._listener.has_ended(message["id"], message["status"], *used)
        return served

    def _begin(self) -> None:
        with self._changed:
            self._serves = True
            self._changed.notify_all()
        self._listener.is_ready()


def _started(order: dict[str, Any], control: socket.socket) -> subprocess.Popen[bytes]:
    with control:
        return launch("zygote_main", {**order, "control": control.fileno()}, control)


def launch(
    module: str, order: dict[str, Any], sock: socket.socket, cwd: str = "/"
) -> subprocess.Popen[bytes]:
    """Starts `main` of a module of this package in a fresh interpreter that inherits one socket."""
    source = str(Path(gradatim.__file__).resolve().parent.parent)
    code = _START.format(path=source, module=module, order=json.dumps(order))
    return subprocess.Popen(
        [sys.executable, "-P", "-s", "-B", "-c", code],
        pass_fds=[sock.fileno()],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=clean_environment(),
        cwd=cwd,
        start_new_session=True,  # Ctrl-C in a terminal must not reach it
    )


def clean_environment() -> dict[str, str]:
    """The environment of the warm interpreter and its children.

    The thread counts must be set before the first import: OpenBLAS starts its threads then, and
    OpenMP hangs in a fork if the parent has used more than one thread.
    """
    counts = ("OMP", "OPENBLAS", "MKL", "NUMEXPR", "VECLIB_MAXIMUM", "ARROW")
    return {
        **{f"{name}_NUM_THREADS": "1" for name in counts},
        "LOKY_MAX_CPU_COUNT": "1",
        "ARROW_DEFAULT_MEMORY_POOL": "system",
        "JE_ARROW_MALLOC_CONF": "background_thread:false",
        "MPLBACKEND": "Agg",
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "PYTHONHASHSEED": "0",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "PATH": "/usr/bin:/bin",
        "USER": "lab",
        "LOGNAME": "lab",
        "HOME": os.path.expanduser("~"),  # for matplotlib's list of fonts
    }


def _receive(control: socket.socket) -> bytes:
    with contextlib.suppress(ConnectionResetError):
        return control.recv(_MESSAGE)
    return b""


def _reap(process: subprocess.Popen[bytes], at_once: bool) -> None:
    if at_once:
        process.kill()
    try:
        process.wait(_REAP_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
