"""A simulated moderation endpoint of stated accuracy, which can be down, slow or wrong.

python endpoint.py PORT [TEXTS]    answers by the labels of a file of JSON lines, by default
                                   stream.jsonl next to this file; other texts count as fine
"""

from __future__ import annotations

import json
import sys
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

ACCURACY = 0.95
DRIPS = 40  # bytes of an answer that come a quarter of a second apart
WRONG = ("no-json", "no-results", "one-too-few", "no-scores", "text-scores", "high-scores", "list")


class Simulated:
    """What it knows, how it behaves now (`mode`), and what it was sent."""

    def __init__(self, truth: Mapping[str, bool], salt: int = 0) -> None:
        self.truth, self.salt, self.mode = truth, salt, "good"
        self.texts: list[str] = []  # every text that arrived, in order
        self.bodies: list[Any] = []
        self.released = threading.Event()  # ends what hangs

    def flagged(self, text: str) -> bool:
        """Right for 95 texts in 100; the same text gets the same opinion each time."""
        right = zlib.crc32(f"{self.salt} {text}".encode()) % 1000 < 1000 * ACCURACY
        return self.truth.get(text, False) == right

    def result(self, text: str) -> dict[str, Any]:
        flagged = self.flagged(text)
        part = zlib.crc32(f"{text} {self.salt}".encode()) % 1000 / 1000
        score = round(0.55 + 0.44 * part if flagged else 0.45 * part, 4)
        return {
            "flagged": flagged,
            "categories": {"harassment": flagged, "hate": False},
            "category_scores": {"harassment": score, "hate": round(score / 10, 4)},
        }

    def answer(self, texts: list[str]) -> Any:
        results = [self.result(text) for text in texts]
        for one in results:
            if self.mode == "no-scores":
                del one["category_scores"]
            if self.mode == "text-scores":
                one["category_scores"] = {"harassment": "high"}
            if self.mode == "high-scores":
                one["category_scores"] = {"harassment": 96, "hate": 2}
        if self.mode == "one-too-few":
            results = results[1:]
        if self.mode == "list":
            return results
        return {"id": "m-1", "model": "simulated"} | (
            {} if self.mode == "no-results" else {"results": results}
        )


class _Handler(BaseHTTPRequestHandler):
    simulated: Simulated

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        try:
            asked = json.loads(body)
            given = asked["input"]
        except (ValueError, LookupError, TypeError):
            return self._send(400, {"error": {"message": "the body has no input"}})
        texts = [given] if isinstance(given, str) else list(given)
        self.simulated.texts += texts
        self.simulated.bodies.append(asked)
        if not self.path.endswith("/moderations"):
            return self._send(404, {"error": {"message": "post to /moderations"}})
        return self._behave(texts, body.decode("utf-8", "replace"))

    def _behave(self, texts: list[str], body: str) -> None:
        mode = self.simulated.mode
        if mode in ("429", "500"):
            self._send(int(mode), {"error": {"message": f"cannot moderate now: {body}"}})
        elif mode == "no-json":
            self._send_bytes(200, f"<html>Something went wrong: {body}</html>".encode())
        elif mode == "hang":
            self.simulated.released.wait(30)
        elif mode == "drip":
            self._drip(json.dumps(self.simulated.answer(texts)).encode())
        else:
            self._send(200, self.simulated.answer(texts))

    def _drip(self, body: bytes) -> None:
        """The first bytes one by one: no single wait is long, the whole is."""
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        for place in range(DRIPS):
            self.wfile.write(body[place : place + 1])
            self.wfile.flush()
            time.sleep(0.25)
        self.wfile.write(body[DRIPS:])

    def _send(self, status: int, document: Any) -> None:
        self._send_bytes(status, json.dumps(document).encode())

    def _send_bytes(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *values: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Whoever asked did not wait for the answer."""


@contextmanager
def running(simulated: Simulated, port: int = 0) -> Iterator[str]:
    """The endpoint at work; its address, as --api-url takes it."""
    handler: Callable[..., _Handler] = type("Handler", (_Handler,), {"simulated": simulated})
    with _Server(("127.0.0.1", port), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/v1"
        finally:
            simulated.released.set()
            server.shutdown()
            thread.join()


def main() -> None:
    file = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).with_name("stream.jsonl")
    rows = map(json.loads, file.read_text("utf-8").splitlines())
    with running(Simulated({row["text"]: row["toxic"] for row in rows}), int(sys.argv[1])) as url:
        print(f"a simulated endpoint, right about 95 texts in 100: --api-url {url}")
        threading.Event().wait()


if __name__ == "__main__":
    main()
