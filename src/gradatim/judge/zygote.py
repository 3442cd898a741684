"""The trusted side of the jail: keeps a warm interpreter and hands out locked-down children.

It moves no submission and reads no answer: that is the business of whoever holds the socket.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import threading
from collections import deque
from dataclasses import asdict
from pathlib import Path
from typing import Any

import gradatim
from gradatim.errors import JudgeError
from gradatim.judge.limits import Exit, Limits, end_of
from gradatim.model import Level

__all__ = ["Child", "Exit", "Limits", "Zygote"]

_MESSAGE = 4096
_WARM_UP_S = 120.0  # scikit-learn and matplotlib on a cold disk
_TRIES = 4
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.1, 5.0
_LAST_GRACE_S, _REAP_S = 0.5, 3.0
_START = (
    "import sys; sys.path.append({path!r}); "
    "from gradatim.judge.zygote_main import main; main({order!r})"
)


class Child:
    """One locked-down process. Its socket is the only way in and out."""

    def __init__(self, zygote: Zygote, name: int, sock: socket.socket) -> None:
        self._zygote, self.name, self.sock = zygote, name, sock
        self._ended = threading.Event()
        self._up = threading.Event()
        self._end: Exit | None = None
        self.stopped = False

    @property
    def fd(self) -> int:
        return self.sock.fileno()

    def kill(self) -> None:
        """Ends the process if it still runs."""
        if not self._ended.is_set():
            self.stopped = True
            self._zygote._order("kill", self.name)

    def exit(self, timeout: float = 2.0) -> Exit:
        """How it ended, within `timeout` seconds; a child that still runs by then is killed."""
        grace = min(_LAST_GRACE_S, timeout / 2)
        if not self._ended.wait(timeout - grace):
            self.kill()
            self._ended.wait(grace)
        return self._end or Exit("stopped by the judge", 0.0, 0.0)

    def close(self) -> None:
        """Closes the socket and ends the process."""
        self.sock.close()
        self.kill()
        self._zygote._refill()

    def locked_down(self, timeout: float | None = None) -> bool:
        """Whether the process has been locked down, waiting up to `timeout` seconds for it."""
        return self._up.wait(timeout)

    def _finish(self, end: Exit) -> None:
        self._end = self._end or end
        self._up.set()
        self._ended.set()


class Zygote:
    """A warm interpreter of one profile, from which locked-down children are forked.

    The constructor returns at once; warming up goes on in another process. All methods may be
    called from any thread.
    """

    def __init__(
        self,
        profile: str,
        level: Level,
        standby: int = 0,
        *,
        limits: Limits | None = None,
        serve: str = "gradatim.judge.inside:serve",
    ) -> None:
        self.profile, self.level, self.limits = profile, level, limits or Limits()
        self._serve, self._wanted = serve, standby
        self._changed = threading.Condition()
        self._control: socket.socket | None = None  # to the process there is at the moment
        self._warm = False  # that process serves
        self._problem: JudgeError | None = None
        self._closed = False
        self._names = 0
        self._children: dict[int, Child] = {}
        self._standby: deque[Child] = deque()
        # The process dies with the thread that started it, so that thread must be this one.
        self._thread = threading.Thread(target=self._keep, name=f"zygote {profile}", daemon=True)
        self._thread.start()

    def ready(self, timeout: float | None = None) -> bool:
        """Whether children can be had at once, waiting up to `timeout` seconds (None: for ever)."""
        with self._changed:
            self._changed.wait_for(self._settled, timeout)
            return self._warm and not self._closed

    def child(self) -> Child:
        """A locked-down process; JudgeError when the interpreter cannot be started."""
        while True:
            with self._changed:
                if not self._changed.wait_for(self._settled, _WARM_UP_S):
                    raise JudgeError(
                        f"the interpreter '{self.profile}' is still not warm after"
                        f" {_WARM_UP_S:g} s",
                        do="try again when the machine is less busy",
                    )
                self._check()
                while self._standby:
                    waiting = self._standby.popleft()
                    if not waiting._ended.is_set():
                        return waiting
            if (made := self._fork()) is not None:
                return made

    def close(self) -> None:
        """Ends the interpreter and all its children; no process is left."""
        with self._changed:
            self._closed = True
            if self._control is not None:
                self._control.shutdown(socket.SHUT_RDWR)
            self._changed.notify_all()
        self._thread.join()
        while self._standby:
            self._standby.popleft().sock.close()

    def _settled(self) -> bool:
        return self._closed or self._problem is not None or self._warm

    def _check(self) -> None:
        if self._closed:
            raise JudgeError(f"the interpreter '{self.profile}' has been closed")
        if self._problem is not None:
            raise self._problem

    def _fork(self) -> Child | None:
        """Asks for a child; None when the zygote has died meanwhile and another is on its way."""
        ours, theirs = socket.socketpair()
        with self._changed:
            self._names += 1
            child = self._children[self._names] = Child(self, self._names, ours)
        with theirs:
            if self._order("fork", child.name, theirs):
                return child
        with self._changed:
            self._children.pop(child.name, None)
        ours.close()
        return None

    def _order(self, what: str, name: int, sock: socket.socket | None = None) -> bool:
        text = json.dumps({"do": what, "id": name}).encode()
        with self._changed:
            if self._control is None or not self._warm:
                return False
            try:
                socket.send_fds(self._control, [text], [sock.fileno()] if sock else [])
            except (BrokenPipeError, ConnectionResetError):
                self._warm = False
                return False
        return True

    def _refill(self) -> None:
        """Tops the standby children up; their forks happen while the caller goes on."""
        while self._warm and len(self._standby) < self._wanted:
            if (child := self._fork()) is None:
                return
            self._standby.append(child)

    def _keep(self) -> None:
        """Life of the thread: starts the process, listens to it, starts it again when it dies."""
        failures = 0
        while not self._closed and self._problem is None:
            failures = 0 if self._run() else failures + 1
            if failures == _TRIES:
                self._give_up(f"the interpreter '{self.profile}' ended {_TRIES} times unasked")
            pause = min(_FIRST_PAUSE_S * 2**failures, _LONGEST_PAUSE_S)
            with self._changed:
                self._changed.wait_for(lambda: self._closed or self._problem is not None, pause)

    def _give_up(self, what: str, do: str = "run: gradatim doctor") -> None:
        with self._changed:
            self._problem = self._problem or JudgeError(what, do=do)
            self._changed.notify_all()

    def _run(self) -> bool:
        """One process from start to end; whether it ever served."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with self._changed:
            if self._closed:
                ours.close()
                theirs.close()
                return False
            self._control = ours
        process = self._start(theirs)
        served = self._listen(ours)
        with self._changed:
            self._control, self._warm = None, False
            ours.close()
        _reap(process, at_once=not served)
        self._lose_children()
        return served

    def _start(self, control: socket.socket) -> subprocess.Popen[bytes]:
        order = {
            "profile": self.profile,
            "level": self.level,
            "serve": self._serve,
            "control": control.fileno(),
            "limits": asdict(self.limits),
        }
        with control:
            return subprocess.Popen(
                command(json.dumps(order)),
                pass_fds=[control.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=clean_environment(),
                cwd="/",
                start_new_session=True,  # Ctrl-C in a terminal is for the face, not for this
            )

    def _listen(self, control: socket.socket) -> bool:
        served = False
        while data := _receive(control):
            message = json.loads(data)
            match message["event"]:
                case "ready":
                    served = True
                    with self._changed:
                        self._warm = True
                        self._changed.notify_all()
                    self._refill()
                case "refused":
                    self._give_up(message["what"], message["do"])
                case "up":
                    if (child := self._children.get(message["id"])) is not None:
                        child._up.set()
                case "exit":
                    self._bury(message)
        return served

    def _bury(self, message: dict[str, Any]) -> None:
        with self._changed:
            child = self._children.pop(message["id"], None)
        if child is not None:
            status, cpu, peak = message["status"], message["cpu"], message["peak"]
            child._finish(end_of(status, cpu, peak, self.limits, child.stopped))

    def _lose_children(self) -> None:
        with self._changed:
            lost, self._children = list(self._children.values()), {}
            self._standby.clear()
        for child in lost:
            child._finish(Exit("lost: the judge's interpreter ended", 0.0, 0.0))


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


def command(order: str) -> list[str]:
    """How the warm interpreter is started: nothing of the user's settings, no byte code written."""
    source = str(Path(gradatim.__file__).resolve().parent.parent)
    return [sys.executable, "-P", "-s", "-B", "-c", _START.format(path=source, order=order)]


def clean_environment() -> dict[str, str]:
    """All that the warm interpreter and its children know of the environment.

    The thread counts must be there before the first import: OpenBLAS starts its threads then, and a
    fork hangs in OpenMP where its parent has used more than one.
    """
    counts = ("OMP", "OPENBLAS", "MKL", "NUMEXPR", "VECLIB_MAXIMUM", "ARROW")
    return {
        **{f"{name}_NUM_THREADS": "1" for name in counts},
        "LOKY_MAX_CPU_COUNT": "1",
        "MPLBACKEND": "Agg",
        "PYTHONHASHSEED": "0",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "PATH": "/usr/bin:/bin",
        "HOME": os.path.expanduser("~"),  # matplotlib keeps its list of fonts there
    }
