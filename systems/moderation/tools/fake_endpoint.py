"""Moderation services with OpenAI's interface, on a free port: one with programmed replies, and a
simulated one, which is right for a given share of texts and always gives a text the same answer."""

import json
import threading
import time
import zlib
from collections.abc import Callable, Mapping, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = Callable[[Sequence[str]], tuple[int, bytes]]  # from texts to a status and a body


class FakeEndpoint:
    """Answers with `reply` after `delay_s` seconds, and records each path and body."""

    def __init__(self, reply: Reply) -> None:
        self.reply, self.delay_s = reply, 0.0
        self.requests: list[tuple[str, dict[str, Any]]] = []
        endpoint = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                endpoint.requests.append((self.path, body))
                time.sleep(endpoint.delay_s)
                status, reply = endpoint.reply(_texts(body))
                self.send_response(status)
                self.send_header("content-length", str(len(reply)))
                self.end_headers()
                self.wfile.write(reply)

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: object) -> None:
                pass  # the client did not wait

        self._server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/v1"
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def texts(self) -> list[str]:
        return [text for _, body in self.requests for text in _texts(body)]

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def _texts(body: dict[str, Any]) -> list[str]:
    texts = body["input"]
    return texts if isinstance(texts, list) else [texts]


def simulated_score(text: str, toxic: bool, accuracy: float) -> float:
    digest = zlib.crc32(text.encode("utf-8"))
    right = digest % 1000 < 1000 * accuracy
    confidence = 0.55 + 0.44 * (digest // 1000 % 1000) / 1000
    return confidence if toxic == right else 1 - confidence


def serve_simulated(truth: Mapping[str, bool], accuracy: float) -> str:
    """Serves as long as the program runs; returns the address."""

    def reply(texts: Sequence[str]) -> tuple[int, bytes]:
        results = [_result(simulated_score(one, truth.get(one, False), accuracy)) for one in texts]
        return 200, json.dumps({"id": "s", "model": "simulated", "results": results}).encode()

    return FakeEndpoint(reply).url


def _result(harassment: float) -> dict[str, Any]:
    flagged = harassment > 0.5
    return {
        "flagged": flagged,
        "categories": {"harassment": flagged, "hate": False},
        "category_scores": {"harassment": harassment, "hate": 0.01},
    }
