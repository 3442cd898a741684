"""The server. What it counts and watches lives as long as it runs."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from ready import drift, model, rows, versions
from ready.errors import Problem
from ready.rows import Repair

LARGEST, MOST = 2_000_000, 500  # bytes of a body, rows of a batch


class Service:
    """The version in use, the counters and the windows."""

    def __init__(self, state: Path) -> None:
        self._state, self._lock, self._stamp = state, threading.Lock(), 0
        self._version: dict[str, Any] | None = None
        self.counts = {"predictions_total": 0, "refused_total": 0, "latency_seconds_count": 0}
        self._window: list[Repair] = []
        self.windows, self.alarms = 0, list[dict[str, Any]]()

    def version(self) -> dict[str, Any] | None:
        """The version in use; read again when the state says that it is another."""
        try:
            stamp = (self._state / "use.json").stat().st_mtime_ns
        except OSError:
            return None
        with self._lock:
            if stamp != self._stamp:
                self._version, self._stamp = versions.in_use(self._state), stamp
            return self._version

    def predict(self, repairs: list[Repair]) -> tuple[list[float], str]:
        used = self.version()
        if used is None:
            raise Problem("there is no version yet")
        answers = [model.hours_of(used, repair) for repair in repairs]
        with self._lock:
            self.counts["predictions_total"] += len(repairs)
            self.counts["latency_seconds_count"] += 1
            for repair in repairs:
                self._watch(used, repair)
        return answers, used["version"]

    def _watch(self, used: dict[str, Any], repair: Repair) -> None:
        self._window.append(repair)
        if len(self._window) == drift.WINDOW:
            self.windows += 1
            for column in drift.odd_columns(used["usual"], self._window):
                self.alarms.append({"window": self.windows, "column": column})
            self._window.clear()

    def refused(self) -> None:
        with self._lock:
            self.counts["refused_total"] += 1


def serve(state: Path, host: str, port: int) -> None:
    service = Service(state)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            if self.path == "/metrics":
                text = "".join(f"{name} {value}\n" for name, value in service.counts.items())
                return self._send(200, text.encode(), "text/plain; version=0.0.4")
            self._answer(*_get(service, self.path))

        def do_POST(self) -> None:
            try:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                self._answer(200, _post(service, self.path, body))
            except Problem as problem:
                if self.path in ("/predict", "/predict/batch"):
                    service.refused()
                self._answer(404 if "no such address" in str(problem) else 422,
                             {"error": str(problem)})  # fmt: skip

        def _answer(self, status: int, value: Any) -> None:
            self._send(status, json.dumps(value).encode(), "application/json")

        def _send(self, status: int, body: bytes, kind: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words: object) -> None:
            pass

    ThreadingHTTPServer((host, port), Handler).serve_forever()


def _get(service: Service, path: str) -> tuple[int, Any]:
    used = service.version()
    if path == "/health":
        return (200, {"status": "ok"}) if used else (503, {"error": "there is no version yet"})
    if path == "/version" and used:
        return 200, {"version": used["version"]}
    if path == "/drift":
        return 200, {"windows": service.windows, "alarms": service.alarms}
    return 404, {"error": "there is no such address"}


def _post(service: Service, path: str, body: bytes) -> dict[str, Any]:
    if len(body) > LARGEST:
        raise Problem("the body is too large")
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise Problem("the body is not JSON") from None
    if path == "/predict":
        (hours,), name = service.predict([rows.from_request(value)])
        return {"hours": hours, "version": name}
    if path == "/predict/batch":
        found = value.get("rows") if isinstance(value, dict) else None
        if not isinstance(found, list) or not 0 < len(found) <= MOST:
            raise Problem(f"rows must be a list of 1 to {MOST} repairs")
        answers, name = service.predict([rows.from_request(each) for each in found])
        return {"hours": answers, "version": name}
    raise Problem("there is no such address")
