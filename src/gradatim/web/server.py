"""Serves the site on 127.0.0.1 and opens the browser."""

from __future__ import annotations

import ctypes
import secrets
import socket
import webbrowser
from contextlib import suppress
from threading import Timer
from types import FrameType
from typing import TYPE_CHECKING

import uvicorn
from fastapi import FastAPI

from gradatim.errors import RequestError
from gradatim.web import editor, running
from gradatim.web.factory import create
from gradatim.web.timeouts import TimeoutProtocol

if TYPE_CHECKING:
    from gradatim.app.app import App

ADDRESS = "127.0.0.1"
_M_ARENA_MAX = -8  # of mallopt(3)
FIRST_PORT = 4711
TRIES = 50


def serve(app: App, port: int | None = None, browser: bool = True) -> None:
    """Serve `app` until interrupted; without a port, on the first free one from 4711 on. If a
    server of this home runs already, open that one.

    Raises RequestError if the port that was asked for is taken.
    """
    with running.claimed(app.home) as claim:
        if claim.address:
            print(f"Gradatim is already running at {claim.address}", flush=True)
            if browser:
                webbrowser.open(claim.address)
            return
        _serve(app, claim, listen(port), browser)


def _serve(app: App, claim: running.Claim, listener: socket.socket, browser: bool) -> None:
    _share_memory()
    token = secrets.token_urlsafe(32)
    address = f"http://{ADDRESS}:{listener.getsockname()[1]}/?token={token}"
    server = Server(create(app, token))
    claim.publish(address)
    print(f"Gradatim is at {address} (stop it with Ctrl-C)", flush=True)
    editor.begin()
    if browser:
        Timer(0.5, webbrowser.open, args=(address,)).start()
    server.run(sockets=[listener])


def _share_memory() -> None:
    """Limits glibc's allocator to one arena for all threads. With one for each of forty threads, a
    server uses half as much memory again for no gain, since only one thread runs at a time."""
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)


class Server(uvicorn.Server):
    """A server that ends the event streams of lab pages before it stops."""

    def __init__(self, site: FastAPI) -> None:
        config = uvicorn.Config(
            site, http=TimeoutProtocol, log_level="warning", timeout_graceful_shutdown=3
        )
        super().__init__(config)
        self.closing = site.state.site.grader.closing

    def stop(self) -> None:
        """Finishes open requests, then stops; may be called from any thread."""
        self.closing.set()
        self.should_exit = True

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self.closing.set()
        super().handle_exit(sig, frame)


def listen(port: int | None = None) -> socket.socket:
    """A bound socket: on `port`, or on the first free port from FIRST_PORT on."""
    for candidate in [port] if port else range(FIRST_PORT, FIRST_PORT + TRIES):
        try:
            return _bound(candidate)
        except OSError as error:
            reason = error.strerror or str(error)
        except OverflowError:
            reason = "there is no such port"
    if port:
        raise RequestError(
            f"port {port} cannot be used ({reason})",
            do="choose another with --port",
        )
    raise RequestError(f"no free port from {FIRST_PORT} on", do="choose one with --port")


def _bound(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((ADDRESS, port))
        # Without listening here, two servers could both hold the same reused port.
        listener.listen(128)
    except BaseException:
        listener.close()
        raise
    return listener
