"""A small balancer: each request goes to a worker that answers, to another where one is gone.

    python -m tools.balancer --port 8000 8001 8002

A request without an id gets one, so that it is the same request when it is sent again.
"""

import argparse
import http.client
import itertools
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TIMEOUT_S = 20.0  # until a request without a worker is given up
FORWARDED = ("content-type", "x-request-id")


class Balancer(ThreadingHTTPServer):
    """On a port of 127.0.0.1, a free one where it is 0; `workers` are ports."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, workers: list[int], port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.workers = workers
        self.retries = 0  # requests that were sent to a second worker
        self._turn, self._local = itertools.count(), threading.local()

    def ask(
        self, method: str, path: str, body: bytes, headers: dict[str, str]
    ) -> tuple[int, dict[str, str], bytes]:
        deadline = time.monotonic() + TIMEOUT_S
        attempts = 0
        while time.monotonic() < deadline:
            workers = list(self.workers)
            worker = workers[next(self._turn) % len(workers)]
            self.retries += attempts == 1
            attempts += 1
            connection = self._connection(worker)
            try:
                connection.request(method, path, body, headers)
                answer = connection.getresponse()
                content = answer.read()
                if answer.status != 503:
                    kind = answer.headers.get("content-type", "")
                    return answer.status, {"content-type": kind}, content
            except (OSError, http.client.HTTPException):
                connection.close()
            if attempts % len(workers) == 0:
                time.sleep(0.02)
        return 502, {"content-type": "text/plain"}, b"no worker answers"

    def close_connections(self) -> None:
        """Closes the connections of this thread."""
        for each in self._local.__dict__.pop("kept", {}).values():
            each.close()

    def _connection(self, worker: int) -> http.client.HTTPConnection:
        """One of this thread, kept open."""
        kept = self._local.__dict__.setdefault("kept", {})
        if worker not in kept:
            kept[worker] = http.client.HTTPConnection("127.0.0.1", worker, timeout=TIMEOUT_S)
        found: http.client.HTTPConnection = kept[worker]
        return found


class Handler(BaseHTTPRequestHandler):
    server: Balancer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers = {name: self.headers[name] for name in FORWARDED if name in self.headers}
        headers.setdefault("x-request-id", uuid.uuid4().hex)
        status, kept, content = self.server.ask(self.command, self.path, body, headers)
        self.send_response(status)
        for name, value in {**kept, "content-length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_GET

    def finish(self) -> None:
        super().finish()
        self.server.close_connections()

    def log_message(self, format: str, *words: object) -> None:
        pass


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("workers", type=int, nargs="+", help="their ports")
    options = parser.parse_args()
    Balancer(options.workers, options.port).serve_forever()


if __name__ == "__main__":
    main()
