"""The service over HTTP. A refusal is one sentence; no request can end the server."""

import base64
import binascii
import json
import re
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from slips.problem import Problem
from slips.service import Service

LONGEST = 8_000_000  # bytes of a body
MOST = 256  # pictures in a batch
REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")


class Figures:
    """What is counted here and not in the state."""

    def __init__(self) -> None:
        self._alone = threading.Lock()
        self.refused, self.requests, self.seconds = 0, 0, 0.0

    def add(self, refused: int = 0, requests: int = 0, seconds: float = 0.0) -> None:
        with self._alone:
            self.refused += refused
            self.requests += requests
            self.seconds += seconds


class Handler(BaseHTTPRequestHandler):
    service: Service
    figures: Figures
    protocol_version = "HTTP/1.1"
    timeout = 30
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        known: dict[str, Callable[[], object]] = {
            "/health": lambda: {"status": "ready"},
            "/versions": self.service.versions,
            "/alarms": self.service.alarms,
            "/metrics": self._metrics,
        }
        self._answer(known)

    def do_POST(self) -> None:
        self.begun = time.perf_counter()
        known: dict[str, Callable[[], object]] = {
            "/predict": self._predict,
            "/predict_batch": self._predict_batch,
            "/feedback": self._feedback,
        }
        self._answer(known)

    def _answer(self, known: dict[str, Callable[[], object]]) -> None:
        path = urlsplit(self.path).path
        try:
            self.body = self._body()
            if path not in known:
                raise Problem(f"there is nothing at '{path[:80]}'", 404)
            self._send(200, known[path]())
        except Problem as problem:
            self.figures.add(refused=400 <= problem.status < 500)
            self._send(problem.status, {"error": str(problem)})

    def _body(self) -> bytes:
        told = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers or not (told.isascii() and told.isdigit()):
            self.close_connection = True
            raise Problem("say in Content-Length how long the body is", 411)
        if int(told) <= LONGEST:
            return self.rfile.read(int(told))
        self.close_connection = True
        for _ in range(min(int(told), 8 * LONGEST) // 65536 + 1):
            if not self.rfile.read1(65536):  # so that who still sends can read the refusal
                break
        raise Problem(f"the body is longer than {LONGEST} bytes", 413)

    def _predict(self) -> object:
        content = self.body
        if "json" in self.headers.get("Content-Type", ""):
            content = _picture(_object(content).get("image"))
        given = self.headers.get("X-Request-Id")
        if given is not None and not REQUEST_ID.fullmatch(given):
            raise Problem("X-Request-Id takes 1 to 64 letters, digits, dots and dashes", 422)
        return self._timed(self.service.answer([content], [given]))[0]

    def _predict_batch(self) -> object:
        sent = _object(self.body).get("images")
        if not isinstance(sent, list) or not 1 <= len(sent) <= MOST:
            raise Problem(f"'images' takes a list of 1 to {MOST} pictures", 422)
        files = [_picture(each) for each in sent]
        return {"predictions": self._timed(self.service.answer(files, [None] * len(files)))}

    def _timed(self, answers: list[dict[str, Any]]) -> list[dict[str, Any]]:
        self.figures.add(requests=1, seconds=time.perf_counter() - self.begun)
        return answers

    def _feedback(self) -> object:
        sent = _object(self.body)
        for key in ("request_id", "label"):
            if not isinstance(sent.get(key), str):
                raise Problem(f"'{key}' must be a text", 422)
        self.service.feedback(sent["request_id"], sent["label"])
        return {"request_id": sent["request_id"], "label": sent["label"]}

    def _metrics(self) -> str:
        lines = ["# TYPE predictions_total counter"]
        for (version, label), count in sorted(self.service.predictions.items()):
            named = f'version="{version}",label="{label}"'
            lines.append(f"predictions_total{{{named}}} {count}")
        held = self.figures
        lines += ["# TYPE refused_total counter", f"refused_total {held.refused}"]
        lines += ["# TYPE latency_seconds summary", f"latency_seconds_count {held.requests}"]
        lines += [f"latency_seconds_sum {held.seconds}", "# TYPE feedback_total gauge"]
        return "\n".join([*lines, f"feedback_total {self.service.feedback_count()}"]) + "\n"

    def _send(self, status: int, answer: object) -> None:
        is_text = isinstance(answer, str)
        body = (answer if isinstance(answer, str) else json.dumps(answer)).encode()
        kind = "text/plain; version=0.0.4" if is_text else "application/json"
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """What the standard library refuses by itself."""
        self.close_connection = True
        self._send(405 if code == 501 else min(code, 431), {"error": message or "refused"})

    def log_message(self, format: str, *values: object) -> None:
        """Requests are not logged."""


def _object(content: bytes) -> dict[str, Any]:
    try:
        sent = json.loads(content)
    except (ValueError, RecursionError):
        raise Problem("the body is not JSON", 400) from None
    if not isinstance(sent, dict):
        raise Problem("the body is no JSON object", 422)
    return sent


def _picture(sent: object) -> bytes:
    if not isinstance(sent, str):
        raise Problem("a picture is a text in base64", 422)
    try:
        return base64.b64decode(sent, validate=True)
    except (binascii.Error, ValueError):
        raise Problem("the picture is not base64", 422) from None


def serve(state: Path, port: int, host: str) -> None:
    names = {"service": Service(state), "figures": Figures()}
    with ThreadingHTTPServer((host, port), type("SlipHandler", (Handler,), names)) as server:
        server.serve_forever()
