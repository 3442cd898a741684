"""Requests one reply from a model behind `/v1/chat/completions`. Follows no redirects, uses no
proxy, and waits and reads within limits; every failure is a ChatError."""

from __future__ import annotations

import http.client
import ipaddress
import json
import socket
import ssl
import time
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from threading import Timer
from typing import Any
from urllib.parse import SplitResult, urlsplit

TIMEOUT_S = 60.0  # for the whole reply
MAX_REPLY_BYTES = 2**20  # bytes of the response
_PORTS = {"http": 80, "https": 443}


class ChatError(Exception):
    """Why there is no reply, in words that continue "the tutor ..."."""


@dataclass(frozen=True)
class Endpoint:
    """The address of a model, up to but without `/chat/completions`."""

    address: str  # such as http://127.0.0.1:11434/v1
    model: str
    key: str = field(default="", repr=False)
    remote: bool = False  # whether the address may be one of another machine

    @property
    def problem(self) -> str:
        """What is wrong with the address; "" if it is valid."""
        try:
            url = urlsplit(self.address)
            port = url.port
        except ValueError:
            return "it is not a web address"
        if url.scheme not in _PORTS or not url.hostname or port == 0:
            return "it is not a web address"
        if url.query or url.fragment or "@" in url.netloc or not self.address.isprintable():
            return "it has parts that an address of a tutor does not have"
        if not self.remote and not _is_named_loopback(url.hostname):
            return "it is on another machine"
        return ""


def _is_named_loopback(host: str) -> bool:
    return host == "localhost" or _is_loopback(host)


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address.partition("%")[0]).is_loopback
    except ValueError:
        return False


def complete(
    endpoint: Endpoint, messages: Sequence[dict[str, str]], timeout_s: float = TIMEOUT_S
) -> str:
    """The text of the reply. ChatError within about `timeout_s` seconds if there is none."""
    if endpoint.problem:
        raise ChatError(f"has an address that cannot be used: {endpoint.problem}")
    url = urlsplit(endpoint.address)
    deadline = time.monotonic() + timeout_s
    try:
        with closing(_connect(url, endpoint, timeout_s)) as connection:
            # A peer may send a byte now and then forever: no timeout of one read ends that.
            timer = Timer(max(0.0, deadline - time.monotonic()), _hang_up, [connection.sock])
            timer.daemon = True
            timer.start()
            try:
                return _reply_text(_exchange(connection, url, endpoint, messages))
            finally:
                timer.cancel()
    except ChatError:
        if time.monotonic() >= deadline:
            raise ChatError(f"did not answer within {timeout_s:g} seconds") from None
        raise
    except (OSError, http.client.HTTPException, ValueError, AttributeError) as error:
        late = isinstance(error, TimeoutError) or time.monotonic() >= deadline
        what = f"did not answer within {timeout_s:g} seconds" if late else "cannot be reached"
        raise ChatError(what) from error


def _connect(url: SplitResult, endpoint: Endpoint, timeout_s: float) -> http.client.HTTPConnection:
    """A connection to this machine, unless the learner allowed remote ones."""
    host, port = url.hostname or "", url.port or _PORTS[url.scheme]
    connection = (
        http.client.HTTPSConnection(
            host, port, timeout=timeout_s, context=ssl.create_default_context()
        )
        if url.scheme == "https"
        else http.client.HTTPConnection(host, port, timeout=timeout_s)
    )
    connection.connect()
    if not endpoint.remote and not _is_loopback(connection.sock.getpeername()[0]):
        connection.close()
        raise ChatError("has an address that leads to another machine")
    return connection


def _hang_up(sock: socket.socket) -> None:
    with suppress(OSError):  # it is closed already
        sock.shutdown(socket.SHUT_RDWR)


def _exchange(
    connection: http.client.HTTPConnection,
    url: SplitResult,
    endpoint: Endpoint,
    messages: Sequence[dict[str, str]],
) -> bytes:
    payload = {"model": endpoint.model, "messages": list(messages), "stream": False}
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    if endpoint.key:
        headers["Authorization"] = f"Bearer {endpoint.key}"
    path = f"{url.path.rstrip('/')}/chat/completions"
    connection.request("POST", path, json.dumps(payload).encode(), headers)
    with closing(connection.getresponse()) as response:
        if response.status in (401, 403):
            raise ChatError(f"refused the key ({response.status})")
        if response.status != 200:
            raise ChatError(f"answered with the status {response.status}")
        body = response.read(MAX_REPLY_BYTES + 1)
    if len(body) > MAX_REPLY_BYTES:
        raise ChatError("sent more than can be read")
    return body


def _reply_text(body: bytes) -> str:
    try:
        found: Any = json.loads(body)
        text = found["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        raise ChatError("sent something that is no reply") from None
    if not isinstance(text, str) or not text.strip():
        raise ChatError("sent an empty reply")
    return text.encode("utf-8", "replace").decode()
