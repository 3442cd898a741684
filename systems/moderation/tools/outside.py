"""A simulated moderation service in the shape of OpenAI's interface. It is right in a stated share
of all texts, and gives the same text the same answer each time."""

import json
import threading
import zlib
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


def score(text: str, toxic: bool, accuracy: float) -> float:
    drawn = zlib.crc32(text.encode("utf-8"))
    right = drawn % 1000 < 1000 * accuracy
    sure = 0.55 + 0.44 * (drawn // 1000 % 1000) / 1000
    return sure if toxic == right else 1 - sure


def start(truth: Mapping[str, bool], accuracy: float) -> str:
    """Serves on a free port for as long as the program runs; gives the address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            given = body["input"]
            texts = given if isinstance(given, list) else [given]
            results = [_result(score(one, truth.get(one, False), accuracy)) for one in texts]
            reply = json.dumps({"id": "s", "model": body["model"], "results": results}).encode()
            self.send_response(200)
            self.send_header("content-length", str(len(reply)))
            self.end_headers()
            self.wfile.write(reply)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}/v1"


def _result(harassment: float) -> dict[str, Any]:
    flagged = harassment > 0.5
    return {
        "flagged": flagged,
        "categories": {"harassment": flagged, "hate": False},
        "category_scores": {"harassment": harassment, "hate": 0.01},
    }
