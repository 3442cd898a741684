"""Sends requests to a project's server and returns the answers as plain values."""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gradatim.verify.failures import failure
from gradatim.verify.processes import Meter, last_line

REQUEST_SECONDS = 30.0  # time limit of an answer in seconds
MAX_BYTES = 50 * 2**20  # bytes of an answer that are read
_MAX_SHOWN = 200  # bytes of a request that a report quotes


@dataclass(frozen=True)
class Response:
    """The response to a request."""

    request: str  # "GET /series/s03-milk"
    status: int
    headers: Mapping[str, str]  # names in lower case
    body: bytes
    seconds: float

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", "replace")

    def json(self) -> Any:
        """The parsed JSON of the body. Raises Failure if it is not JSON; NaN and Infinity are
        not."""
        try:
            return json.loads(self.body, parse_constant=_reject_constant)
        except (ValueError, RecursionError) as error:
            raise failure(
                came=f"status {self.status}, and no JSON ({error}): {self.text[:120]!r}",
                asks="a JSON document",
                look="NaN and Infinity are no JSON; an error page of a framework is none either",
                sent=self.request,
            ) from None

    def ok(self) -> Response:
        """The answer itself. Raises Failure unless its status is 200."""
        if self.status != 200:
            raise failure(
                came=f"status {self.status}: {self.text[:200]!r}",
                asks="status 200",
                look="what does the server's log say about this request?",
                sent=self.request,
            )
        return self


class Server:
    """A running server of the project. Safe to share between threads: each request has its own
    connection."""

    def __init__(
        self, port: int, process: subprocess.Popen[bytes], log: Path, meter: Meter
    ) -> None:
        self.port, self.process, self.log, self._meter = port, process, log, meter

    def get(self, path: str, *, within: float = REQUEST_SECONDS) -> Response:
        return self.request("GET", path, within=within)

    def post(self, path: str, *, json: Any = None, within: float = REQUEST_SECONDS) -> Response:
        """Posts a JSON document."""
        return self.request("POST", path, body=_json_bytes(json), within=within)

    def request(
        self,
        method: str,
        path: str,
        *,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        within: float = REQUEST_SECONDS,
    ) -> Response:
        """Sends any request. Raises Failure if no answer comes within `within` seconds."""
        shown = f" with {body[:_MAX_SHOWN].decode('utf-8', 'replace')}" if body else ""
        try:
            with self._meter.running():
                return send_request(self.port, method, path, body, headers, within)
        except (OSError, http.client.HTTPException, ValueError) as error:
            ended = self.process.poll()
            state = "" if ended is None else f"; the server ended with code {ended}"
            raise failure(
                came=f"no answer ({type(error).__name__}){state}; "
                f"its last words: {last_line(self.log)}",
                asks=f"an answer within {within:g} s",
                look="a request must never end or block the server",
                sent=f"{method} {path}{shown}",
            ) from error

    def health(self) -> int:
        """The current status of GET /health; 0 if there is no answer."""
        try:
            return send_request(self.port, "GET", "/health", b"", None, 2.0).status
        except (OSError, http.client.HTTPException):
            return 0


def free_port() -> int:
    """A free port of 127.0.0.1."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def send_request(
    port: int, method: str, path: str, body: bytes, headers: Mapping[str, str] | None, within: float
) -> Response:
    """Sends a request on a new connection. OSError or HTTPException if no valid answer comes."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=within)
    json_type = {"Content-Type": "application/json"} if body else {}
    begun = time.monotonic()
    try:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            # A server may refuse a long body before it has read all of it.
            connection.request(
                method, path, body=body or None, headers={**json_type, **(headers or {})}
            )
        response = connection.getresponse()
        content = response.read(MAX_BYTES)
        seconds = time.monotonic() - begun
        names = {name.lower(): value for name, value in response.getheaders()}
        return Response(f"{method} {path}", response.status, names, content, seconds)
    finally:
        connection.close()


def _json_bytes(document: Any) -> bytes:
    return json.dumps(document).encode()


def _reject_constant(name: str) -> float:
    raise ValueError(f"{name} is not JSON")
