"""The server: HTTP around the service. Nothing that was sent is ever logged."""

import json
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from forum.service import Options, Refused, Service

LONGEST = 60_000_000  # bytes of a body: 500 of the longest texts, each code point escaped


class Handler(BaseHTTPRequestHandler):
    service: Service
    protocol_version = "HTTP/1.1"
    timeout = 30
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self._answer(self._get)

    def do_POST(self) -> None:
        self._answer(self._post)

    def _answer(self, ask: Callable[[], object]) -> None:
        try:
            self._send(200, ask())
        except Refused as refused:
            self._send(refused.status, {"error": str(refused)})

    def _get(self) -> object:
        place, service = urlsplit(self.path), self.service
        limit = parse_qs(place.query).get("limit", ["20"])[0]
        found: dict[str, Callable[[], object]] = {
            "/health": lambda: {"version": service.scorer().version},
            "/version": lambda: {"version": service.scorer().version},
            "/review": lambda: service.review(limit),
            "/estimate": service.estimate,
            "/alarms": service.alarms,
            "/metrics": service.metrics,
        }
        if place.path not in found:
            raise Refused(404, "there is no such page")
        return found[place.path]()

    def _post(self) -> object:
        body, path = self._body(), urlsplit(self.path).path
        try:
            asked: Any = json.loads(body)
        except (ValueError, RecursionError):
            raise Refused(400, "the body is not JSON") from None
        if path.startswith("/review/"):
            return self.service.label(unquote(path.removeprefix("/review/")), asked)
        if path == "/score":
            return self.service.score(asked)
        if path == "/score/batch":
            return self.service.batch(asked)
        raise Refused(404, "there is no such page")

    def _body(self) -> bytes:
        length = self.headers.get("Content-Length", "")
        if not (length.isascii() and length.isdigit()) or int(length) > LONGEST:
            self.close_connection = True  # what follows could be taken for a request
            raise Refused(413 if length.isdigit() else 411, "say how long the body is, in bytes")
        return self.rfile.read(int(length))

    def _send(self, status: int, answer: object) -> None:
        body = (answer if isinstance(answer, str) else json.dumps(answer)).encode()
        kind = "text/plain; version=0.0.4" if isinstance(answer, str) else "application/json"
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """What the standard library refuses by itself; its message would repeat the request."""
        self.close_connection = True
        self._send(405 if code == 501 else min(code, 431), {"error": "this is no request"})

    def log_message(self, format: str, *values: object) -> None:
        """Requests are not logged."""


def serve(options: Options, port: int) -> None:
    handler = type("ForumHandler", (Handler,), {"service": Service(options)})
    with ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        server.serve_forever()
