"""The shared judge: the warm interpreters of one user, for all of that user's programs. It ends
when idle.

It hands out locked-down children and nothing else: no submission and no pack ever enters it. Each
connection makes one request:

    {"ask": "state"}                   answer: {"level": ..., "pid": ..., "warm": [...]}
    {"ask": "warm", "profile": ...}    no answer
    {"ask": "child", "profile": ...}   a lease, as long as the connection lasts; answers:
        {"warming": true}              if the interpreter is not warm yet
        {"level": ...}                 with the child's socket, or {"what": ..., "do": ...}
        {"reason": ...}                with what it used, when the child has ended

When the program closes the connection, or dies, its child is killed.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import threading
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from gradatim.errors import JudgeError
from gradatim.judge.processes.pool import Pool
from gradatim.judge.processes.rendezvous import Rendezvous

_ACCEPT_TIMEOUT_S = 15.0
_MAX_MESSAGE = 4096


class SharedService:
    """Serves one listening socket until there has been no request for `idle_s` seconds."""

    def __init__(
        self, rendezvous: Rendezvous, listener: socket.socket, pool: Pool, idle_s: float
    ) -> None:
        self._rendezvous, self._listener, self._pool, self._idle_s = (
            rendezvous,
            listener,
            pool,
            idle_s,
        )
        self._lock = threading.Lock()
        self._leases, self._last_used = 0, time.monotonic()

    def run(self) -> None:
        """Serves; returns when every process of the judge has ended."""
        self._listener.settimeout(min(_ACCEPT_TIMEOUT_S, self._idle_s / 2))
        while not self._stop_if_idle():
            self._accept()
        # Programs that connected in the last moment are served; the name is already free.
        self._listener.setblocking(False)
        while self._accept():
            pass
        while self._leases:
            time.sleep(0.05)
        self._pool.close()

    def _accept(self) -> bool:
        try:
            sock, _ = self._listener.accept()
        except (TimeoutError, BlockingIOError):
            self._pool.end_unused()
            return False
        with self._lock:
            self._leases += 1
        threading.Thread(target=self._handle_connection, args=(sock,), daemon=True).start()
        return True

    def _stop_if_idle(self) -> bool:
        """Whether it has been idle for too long; if so, frees the name for a successor."""
        with self._lock:
            idle = not self._leases and time.monotonic() - self._last_used > self._idle_s
        if idle:
            with self._rendezvous.locked():
                self._rendezvous.remove_socket()
        return idle

    def _handle_connection(self, sock: socket.socket) -> None:
        try:
            with sock, contextlib.suppress(OSError):  # the program is gone
                self._serve(sock)
        finally:
            with self._lock:
                self._leases -= 1
                self._last_used = time.monotonic()

    def _serve(self, sock: socket.socket) -> None:
        request = json.loads(sock.recv(_MAX_MESSAGE) or "{}")
        match request.get("ask"):
            case "state":
                sock.send(json.dumps(self._state()).encode())
            case "warm":
                self._pool.prepare(request["profile"])
            case "child":
                self._lend(sock, request["profile"])

    def _state(self) -> dict[str, Any]:
        return {"level": self._pool.level, "pid": os.getpid(), "warm": self._pool.profiles}

    def _lend(self, sock: socket.socket, profile: str) -> None:
        try:
            child = self._pool.child(profile, lambda _: _send_message(sock, {"warming": True}))
        except JudgeError as error:
            _send_message(sock, {"what": error.what, "do": error.do})
            return
        try:
            with child.sock:
                level = json.dumps({"level": self._pool.level}).encode()
                socket.send_fds(sock, [level], [child.fd])
            child.call_on_exit(lambda end: _send_message(sock, asdict(end)))
            sock.recv(1)  # returns when the program closes the connection
        finally:
            child.close()


def _send_message(sock: socket.socket, message: dict[str, Any]) -> None:
    with contextlib.suppress(OSError):  # a program that is gone needs no answer
        sock.send(json.dumps(message).encode())


def main(text: str) -> None:
    """Runs the service as a daemon that inherits the listening socket."""
    order = json.loads(text)
    if os.fork():
        os._exit(0)
    rendezvous = Rendezvous(Path(order["folder"]), order["name"])
    listener = socket.socket(fileno=order["control"])
    SharedService(rendezvous, listener, Pool(), order["idle_s"]).run()
