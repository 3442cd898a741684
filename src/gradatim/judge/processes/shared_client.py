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
from gradatim.judge.processes.children import Children, OnWarming, ignore_warming
from gradatim.judge.processes.rendezvous import NoRendezvous, Rendezvous
from gradatim.judge.sandbox import kernel
from gradatim.judge.sandbox.limits import LOST, Exit
from gradatim.model import Level

IDLE_S = 900.0  # seconds without a lease after which the shared judge ends
_MAX_MESSAGE = 4096
_TIMEOUT_S = 150.0  # seconds for the slowest interpreter to warm up on a busy machine
_TRIES, _PAUSE_S = 5, 0.1

Answer = TypeVar("Answer")


class _JudgeEnded(Exception):
    """The judge ended instead of answering."""


def children(on_warming: OnWarming = ignore_warming) -> Children:
    """Children of the shared judge, or of the program itself if there can be none.

    GRADATIM_JUDGE=own requests the latter; then no process outlives the program.
    """
    if kernel.SUPPORTED and os.environ.get("GRADATIM_JUDGE") != "own":
        with contextlib.suppress(NoRendezvous):
            return SharedJudge(Rendezvous.for_current_user(), on_warming)
    from gradatim.judge.processes.pool import Pool

    return Pool(on_warming=on_warming)


class BorrowedChild:
    """A child of the shared judge."""

    def __init__(self, sock: socket.socket, lease: socket.socket) -> None:
        self.sock, self._lease = sock, lease
        self._end: Exit | None = None

    def exit(self, timeout: float = 2.0) -> Exit:
        """How it ended, according to the shared judge; LOST if that is gone."""
        if self._end is None:
            self._lease.settimeout(timeout)
            try:
                data = self._lease.recv(_MAX_MESSAGE)
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


class SharedJudge:
    """The warm interpreters that all programs of a user share."""

    def __init__(
        self, rendezvous: Rendezvous, on_warming: OnWarming = ignore_warming, idle_s: float = IDLE_S
    ) -> None:
        self._rendezvous, self._on_warming, self._idle_s = rendezvous, on_warming, idle_s

    @cached_property
    def level(self) -> Level:
        return Level(self.state()["level"])

    def state(self) -> dict[str, Any]:
        """A dict of `level`, `pid` and `warm`: the profiles that are warm or warming up."""
        return _retry(self._state)

    def prepare(self, profile: str) -> None:
        """Starts to warm up an interpreter, for example while the learner still reads."""
        with contextlib.suppress(_JudgeEnded):
            self._request({"ask": "warm", "profile": profile}).close()

    def child(self, profile: str) -> BorrowedChild:
        """Borrows a child, and sets `level` to the one at which it was locked down."""
        return _retry(lambda: self._borrow(profile))

    def close(self) -> None:
        """Disconnects; the judge keeps running for other programs."""
        self._rendezvous.close()

    def _state(self) -> dict[str, Any]:
        with self._request({"ask": "state"}) as sock:
            return _receive_answer(sock)[0]

    def _borrow(self, profile: str) -> BorrowedChild:
        lease = self._request({"ask": "child", "profile": profile})
        try:
            answer, fds = _receive_answer(lease)
            if answer.get("warming"):
                self._on_warming(profile)
                answer, fds = _receive_answer(lease)
        except BaseException:
            lease.close()
            raise
        self.__dict__["level"] = Level(answer["level"])
        return BorrowedChild(socket.socket(fileno=fds[0]), lease)

    def _request(self, request: dict[str, Any]) -> socket.socket:
        sock = self._rendezvous.connect() or self._start()
        sock.settimeout(_TIMEOUT_S)
        try:
            sock.send(json.dumps(request).encode())
        except OSError as error:
            sock.close()
            raise _JudgeEnded from error
        return sock

    def _start(self) -> socket.socket:
        """Starts the judge unless another program just did; it inherits a listening socket."""
        from gradatim.judge.processes.interpreter import launch

        with self._rendezvous.locked():
            sock = self._rendezvous.connect()
            if sock is not None:
                return sock
            with self._rendezvous.listen() as listener:
                order = {
                    **self._rendezvous.location,
                    "control": listener.fileno(),
                    "idle_s": self._idle_s,
                }
                sock = self._rendezvous.connect()
                assert sock is not None
                try:
                    launch("shared_service", order, listener).wait()
                except BaseException:  # such as Ctrl-C, most likely here, where it takes longest
                    sock.close()
                    raise
        return sock


def _retry(ask: Callable[[], Answer]) -> Answer:
    """Retries, since a judge that is ending still accepts connections."""
    for _ in range(_TRIES):
        with contextlib.suppress(_JudgeEnded):
            return ask()
        time.sleep(_PAUSE_S)
    raise JudgeError("the shared judge ends as soon as it begins", do="run: gradatim doctor")


def _receive_answer(sock: socket.socket) -> tuple[dict[str, Any], list[int]]:
    """An answer and the descriptors that came with it; JudgeError if it is a refusal."""
    try:
        data, fds, _, _ = socket.recv_fds(sock, _MAX_MESSAGE, 1)
    except TimeoutError as error:
        raise JudgeError("the shared judge does not answer", do="try again later") from error
    except OSError as error:
        raise _JudgeEnded from error
    if not data:
        raise _JudgeEnded
    answer: dict[str, Any] = json.loads(data)
    if "what" in answer:
        raise JudgeError(answer["what"], do=answer["do"])
    return answer, fds
