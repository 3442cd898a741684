"""A program's side of the shared judge: finds or starts it, and borrows children from it."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import time
from collections.abc import Callable
from functools import cached_property
from typing import Any, TypeVar

from gradatim.errors import JudgeError
from gradatim.judge.processes.children import Children, Warming, silently
from gradatim.judge.processes.rendezvous import NoRendezvous, Rendezvous
from gradatim.judge.sandbox import kernel
from gradatim.judge.sandbox.limits import LOST, Exit
from gradatim.model import Level

IDLE_S = 900.0  # seconds without a lease after which the shared judge ends
_MESSAGE = 4096
_PATIENCE_S = 150.0  # seconds for the slowest interpreter to warm up on a busy machine
_TRIES, _PAUSE_S = 5, 0.1

Answer = TypeVar("Answer")


class _Vanished(Exception):
    """The judge ended instead of answering."""


def children(warming: Warming = silently) -> Children:
    """Children of the shared judge, or of the program itself if there can be none.

    GRADATIM_JUDGE=own requests the latter; then no process outlives the program.
    """
    if kernel.SUPPORTED and os.environ.get("GRADATIM_JUDGE") != "own":
        with contextlib.suppress(NoRendezvous):
            return Shared(Rendezvous.of_this_user(), warming)
    from gradatim.judge.processes.pool import Pool

    return Pool(warming=warming)


class Borrowed:
    """A child of the shared judge."""

    def __init__(self, sock: socket.socket, lease: socket.socket) -> None:
        self.sock, self._lease = sock, lease
        self._end: Exit | None = None

    def exit(self, timeout: float = 2.0) -> Exit:
        """How it ended, according to the shared judge; LOST if that is gone."""
        if self._end is None:
            self._lease.settimeout(timeout)
            try:
                data = self._lease.recv(_MESSAGE)
            except TimeoutError:
                return Exit("stopped by the judge", 0.0, 0.0)
            except OSError:
                data = b""
            self._end = Exit(**json.loads(data)) if data else LOST
        return self._end

    def kill(self) -> None:
        """Ends it, without a report on how it ended."""
        self._lease.close()

    def close(self) -> None:
        """Returns it: the shared judge ends it."""
        self.sock.close()
        self._lease.close()


class Shared:
    """The warm interpreters that all programs of a user share."""

    def __init__(
        self, rendezvous: Rendezvous, warming: Warming = silently, idle_s: float = IDLE_S
    ) -> None:
        self._rendezvous, self._warming, self._idle_s = rendezvous, warming, idle_s

    @cached_property
    def level(self) -> Level:
        return Level(self.state()["level"])

    def state(self) -> dict[str, Any]:
        """A dict of `level`, `pid` and `warm`: the profiles that are warm or warming up."""
        return _persistently(self._state)

    def prepare(self, profile: str) -> None:
        """Starts to warm up an interpreter, for example while the learner still reads."""
        with contextlib.suppress(_Vanished):
            self._ask({"ask": "warm", "profile": profile}).close()

    def child(self, profile: str) -> Borrowed:
        """Borrows a child, and sets `level` to the one at which it was locked down."""
        return _persistently(lambda: self._borrow(profile))

    def close(self) -> None:
        """Disconnects; the judge keeps running for other programs."""
        self._rendezvous.close()

    def _state(self) -> dict[str, Any]:
        with self._ask({"ask": "state"}) as sock:
            return _heard(sock)[0]

    def _borrow(self, profile: str) -> Borrowed:
        lease = self._ask({"ask": "child", "profile": profile})
        try:
            answer, fds = _heard(lease)
            if answer.get("warming"):
                self._warming(profile)
                answer, fds = _heard(lease)
        except BaseException:
            lease.close()
            raise
        self.__dict__["level"] = Level(answer["level"])
        return Borrowed(socket.socket(fileno=fds[0]), lease)

    def _ask(self, what: dict[str, Any]) -> socket.socket:
        sock = self._rendezvous.connect() or self._start()
        sock.settimeout(_PATIENCE_S)
        try:
            sock.send(json.dumps(what).encode())
        except OSError as error:
            sock.close()
            raise _Vanished from error
        return sock

    def _start(self) -> socket.socket:
        """Starts the judge unless another program just did; it inherits a listening socket."""
        from gradatim.judge.processes.interpreter import launch

        with self._rendezvous.locked():
            found = self._rendezvous.connect()
            if found is not None:
                return found
            with self._rendezvous.listen() as listener:
                order = {
                    **self._rendezvous.location,
                    "control": listener.fileno(),
                    "idle_s": self._idle_s,
                }
                found = self._rendezvous.connect()
                assert found is not None
                try:
                    launch("shared_service", order, listener).wait()
                except BaseException:  # such as Ctrl-C, most likely here, where it takes longest
                    found.close()
                    raise
        return found


def _persistently(ask: Callable[[], Answer]) -> Answer:
    """Retries, since a judge that is ending still accepts connections."""
    for _ in range(_TRIES):
        with contextlib.suppress(_Vanished):
            return ask()
        time.sleep(_PAUSE_S)
    raise JudgeError("the shared judge ends as soon as it begins", do="run: gradatim doctor")


def _heard(sock: socket.socket) -> tuple[dict[str, Any], list[int]]:
    """An answer and the descriptors that came with it; JudgeError if it is a refusal."""
    try:
        data, fds, _, _ = socket.recv_fds(sock, _MESSAGE, 1)
    except TimeoutError as error:
        raise JudgeError("the shared judge does not answer", do="try again later") from error
    except OSError as error:
        raise _Vanished from error
    if not data:
        raise _Vanished
    answer: dict[str, Any] = json.loads(data)
    if "what" in answer:
        raise JudgeError(answer["what"], do=answer["do"])
    return answer, fds
