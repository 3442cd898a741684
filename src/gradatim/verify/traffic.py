"""Many requests: in the background of other work, and as a load test beside a reference server."""

from __future__ import annotations

import contextlib
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from gradatim.verify import service
from gradatim.verify.failures import Failure
from gradatim.verify.service import Response, Server

RequestFunction = Callable[[Server], Response]


@dataclass
class Traffic:
    """The answers to the requests that were sent in the background."""

    answers: list[Response] = field(default_factory=list)
    unanswered: list[str] = field(default_factory=list)  # messages of requests without an answer

    @property
    def errors(self) -> int:
        """The number of requests with no answer or a 5xx."""
        return len(self.unanswered) + sum(answer.status >= 500 for answer in self.answers)


@contextlib.contextmanager
def traffic(server: Server, ask: RequestFunction, pause: float = 0.02) -> Iterator[Traffic]:
    """Sends requests in the background, one at a time, while the block runs."""
    found, stop = Traffic(), threading.Event()

    def run() -> None:
        while not stop.is_set():
            try:
                found.answers.append(ask(server))
            except Failure as error:
                found.unanswered.append(error.complaint.came)
            stop.wait(pause)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield found
    finally:
        stop.set()
        thread.join(60)


@dataclass(frozen=True)
class LoadResult:
    """Latencies of a project and of a reference server in the same rounds, in seconds."""

    requests: int
    errors: int
    p95: float
    reference_p95: float

    @property
    def ratio(self) -> float:
        return self.p95 / self.reference_p95


def measure_load(
    server: Server, ask: RequestFunction, *, body: bytes = b"{}", delay: float = 0.0,
    rounds: int = 5,
    requests_per_round: int = 40, concurrency: int = 8,
) -> LoadResult:  # fmt: skip
    """Sends rounds of `requests_per_round` requests, `concurrency` in parallel, alternately to the
    project and to a plain server that answers with `body` after `delay` seconds.

    A busy machine slows both, so stages judge the ratio of the 95th percentiles, not the latency
    itself.
    """
    mine, theirs, errors = list[float](), list[float](), 0
    with _reference_server(body, delay) as port, ThreadPoolExecutor(concurrency) as pool:

        def timed(_: int) -> float | None:
            try:
                answer = ask(server)
            except Failure:
                return None
            return answer.seconds if answer.status < 500 else None

        for _ in range(rounds):
            for seconds in pool.map(timed, range(requests_per_round)):
                if seconds is None:
                    errors += 1
                else:
                    mine.append(seconds)
            theirs += pool.map(
                lambda _: service.send_request(port, "GET", "/", b"", None, 30).seconds,
                range(requests_per_round),
            )
    return LoadResult(rounds * requests_per_round, errors, _p95(mine), _p95(theirs))


def _p95(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=20)[-1] if len(seconds) > 1 else float("inf")


@contextlib.contextmanager
def _reference_server(body: bytes, delay: float) -> Iterator[int]:
    class Plain(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            time.sleep(delay)
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Plain) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()
