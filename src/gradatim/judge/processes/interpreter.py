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

_MAX_MESSAGE = 4096
_TRIES = 4
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.1, 5.0
_REAP_S = 3.0
_START = (
    "import sys; {path!r} in sys.path or sys.path.insert(0, {path!r});"
    " from gradatim.judge.processes.{module} import main; main({order!r})"
)


class Listener(Protocol):
    """Callbacks about the interpreter and its children."""

    def on_ready(self) -> None: ...
    def on_up(self, child_id: int) -> None: ...
    def on_broken(self, child_id: int, what: str) -> None: ...
    def on_exit(
        self, child_id: int, status: int, cpu_s: float, peak_mb: float, held_mb: float
    ) -> None: ...
    def on_lost(self) -> None: ...


class WarmInterpreter:
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
        self._is_serving = False
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
            self._changed.wait_for(self._is_settled, timeout)
            return self._is_serving

    def check(self) -> None:
        """JudgeError if it has been closed or has failed for good."""
        if self._closed:
            raise JudgeError(f"the interpreter '{self._profile}' has been closed")
        if self._problem is not None:
            raise self._problem

    def start_child(self, child_id: int, sock: socket.socket) -> bool:
        """Requests a child with one end of a socket; False if there is no interpreter."""
        return self._send("fork", child_id, sock)

    def kill(self, child_id: int) -> None:
        self._send("kill", child_id)

    def close(self) -> None:
        """Ends the interpreter and with it all children; returns when no process is left."""
        with self._changed:
            self._closed = True
            if self._control is not None:
                self._control.shutdown(socket.SHUT_RDWR)
            self._changed.notify_all()
        self._thread.join()

    def _is_settled(self) -> bool:
        return self._closed or self._is_serving or self._problem is not None

    def _send(self, what: str, child_id: int, sock: socket.socket | None = None) -> bool:
        text = json.dumps({"do": what, "id": child_id}).encode()
        with self._sending:
            control = self._control
            if control is None or not self._is_serving:
                return False
            try:
                socket.send_fds(control, [text], [sock.fileno()] if sock else [])
            except (BrokenPipeError, ConnectionResetError):
                self._is_serving = False
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
            process = _launch_zygote(self._order, theirs)
            served = self._listen(ours)
            with self._changed, self._sending:
                self._control, self._is_serving = None, False
        _reap(process, kill_first=not served)
        self._listener.on_lost()
        return served

    def _listen(self, control: socket.socket) -> bool:
        served = False
        while data := _receive(control):
            message = json.loads(data)
            match message["event"]:
                case "ready":
                    served = True
                    self._set_ready()
                case "refused":
                    self._give_up(JudgeError(message["what"], do=message["do"]))
                case "up":
                    self._listener.on_up(message["id"])
                case "broken":
                    self._listener.on_broken(message["id"], message["what"])
                case "exit":
                    usage = message["cpu"], message["peak"], message["held"]
                    self._listener.on_exit(message["id"], message["status"], *usage)
        return served

    def _set_ready(self) -> None:
        with self._changed:
            self._is_serving = True
            self._changed.notify_all()
        self._listener.on_ready()


def _launch_zygote(order: dict[str, Any], control: socket.socket) -> subprocess.Popen[bytes]:
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
        return control.recv(_MAX_MESSAGE)
    return b""


def _reap(process: subprocess.Popen[bytes], kill_first: bool) -> None:
    if kill_first:
        process.kill()
    try:
        process.wait(_REAP_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
