"""The second opinion: believed if it fits, in time, inside a budget; done without otherwise."""

import json
import socketserver
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from moderation import endpoint
from moderation.endpoint import scores
from moderation.store import Store
from tools.forum import Forum

Serve = Callable[..., TestClient]
GOOD = {"flagged": True, "categories": {}, "category_scores": {"harassment": 0.9, "hate": 0.1}}


class Outside:
    """A real server that answers what it is asked to answer, and remembers what it was sent."""

    def __init__(self) -> None:
        self.sent: list[Any] = []
        self.reply: Callable[[int], tuple[int, bytes]] = _good
        self.wait = 0.0
        outside = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                outside.sent.append((self.path, body))
                time.sleep(outside.wait)
                given = body["input"]
                status, reply = outside.reply(len(given) if isinstance(given, list) else 1)
                self.send_response(status)
                self.send_header("content-length", str(len(reply)))
                self.end_headers()
                self.wfile.write(reply)

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: object) -> None:
                pass

        self._server: socketserver.BaseServer = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/v1"
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def texts(self) -> list[str]:
        found = [body["input"] for _, body in self.sent]
        return [text for one in found for text in (one if isinstance(one, list) else [one])]

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def _good(count: int) -> tuple[int, bytes]:
    return 200, json.dumps({"id": "m", "model": "m", "results": [GOOD] * count}).encode()


@pytest.fixture
def outside() -> Iterator[Outside]:
    made = Outside()
    yield made
    made.stop()


@pytest.fixture
def texts(forum: Forum) -> list[str]:
    return [post.text for post in forum.posts(200)]


def answers(client: TestClient, texts: list[str]) -> list[dict[str, Any]]:
    found = client.post("/score/batch", json={"texts": texts}).json()["results"]
    return [{key: value for key, value in each.items() if key != "id"} for each in found]


def test_only_unsure_texts_are_sent_exactly_as_they_came(
    serve: Serve, outside: Outside, texts: list[str]
):
    found = answers(serve(api_url=outside.url, api_timeout=5.0), texts)
    used = [text for text, each in zip(texts, found, strict=True) if each["used_api"]]
    assert sorted(outside.texts) == sorted(used) and 0 < len(used) <= 0.4 * len(texts)
    [(path, body)] = outside.sent
    assert path == "/v1/moderations" and set(body) == {"model", "input"}
    assert all(not each["degraded"] for each in found)


def test_an_opinion_moves_the_score_its_way_and_thresholds_still_decide(
    serve: Serve, outside: Outside, texts: list[str]
):
    alone = answers(serve(), texts)
    helped = answers(serve(api_url=outside.url, api_timeout=5.0), texts)
    moved = [(a, b) for a, b in zip(alone, helped, strict=True) if b["used_api"]]
    assert moved and all(b["toxicity"] > a["toxicity"] for a, b in moved)
    assert all(each["reasons"] for each in helped if each["action"] != "allow")
    for name, low, high in (("allow", "review", "block"), ("review", "block", "block")):
        most = max(each["toxicity"] for each in helped if each["action"] == name)
        rest = [each["toxicity"] for each in helped if each["action"] in (low, high)]
        assert not rest or most < min(rest)


def _shape(results: Any) -> Callable[[int], tuple[int, bytes]]:
    return lambda count: (200, json.dumps({"results": results}).encode())


def _score(value: Any) -> Callable[[int], tuple[int, bytes]]:
    each = {"flagged": True, "category_scores": {"hate": 0.2, "harassment": value}}
    return lambda count: (200, json.dumps({"results": [each] * count}).encode())


FAILURES: dict[str, Callable[[int], tuple[int, bytes]]] = {
    "429": lambda count: (429, _good(count)[1]),
    "500": lambda count: (500, b"oops"),
    "redirect": lambda count: (302, b""),
    "page": lambda count: (200, b"<html>sorry</html>"),
    "deep": lambda count: (200, b"[" * 100_000),
    "list": lambda count: (200, b"[]"),
    "no results": lambda count: (200, b"{}"),
    "too few": lambda count: _good(count - 1),
    "too many": lambda count: _good(count + 1),
    "object": _shape({"0": GOOD}),
    "no scores": _shape([{"flagged": True}]),
    "empty scores": lambda count: _shape([{"category_scores": {}}] * count)(count),
    "text": _score("0.9"),
    "truth": _score(True),
    "above 1": _score(1.5),
    "not a number": _score(float("nan")),
    "null": _score(None),
}


@pytest.mark.parametrize("kind", FAILURES)
def test_whatever_goes_wrong_the_answer_is_the_model_s_own(
    serve: Serve, outside: Outside, texts: list[str], kind: str
):
    alone = answers(serve(), texts[:60])
    outside.reply = FAILURES[kind]
    client = serve(api_url=outside.url, api_timeout=5.0)
    found = answers(client, texts[:60])
    degraded = sum(each.pop("degraded") for each in found)
    assert [each | {"degraded": False} for each in found] == alone
    assert degraded == len(outside.texts) > 0
    assert f"api_failures_total {degraded}\n" in client.get("/metrics").text


@pytest.mark.parametrize("down", [True, False])
def test_a_slow_or_missing_endpoint_costs_its_timeout_once(
    serve: Serve, outside: Outside, texts: list[str], down: bool
):
    outside.wait = 5.0
    if down:
        outside.stop()
    client = serve(api_url=outside.url, api_timeout=0.3)
    start = time.monotonic()
    found = answers(client, texts)
    assert any(each["degraded"] for each in found) and time.monotonic() - start < 3


def test_after_several_failures_it_rests_and_then_asks_again(
    serve: Serve, outside: Outside, texts: list[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(endpoint, "REST", 60.0)
    outside.reply = FAILURES["500"]
    client = serve(api_url=outside.url, api_timeout=5.0)
    for _ in range(5):
        answers(client, texts[:60])
    assert len(outside.sent) == endpoint.SEVERAL
    outside.reply = _good
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 61)
    assert any(each["used_api"] for each in answers(client, texts[:60]))


def test_the_budget_counts_failures_and_outlives_a_restart(
    serve: Serve, outside: Outside, texts: list[str]
):
    first = answers(serve(api_url=outside.url, api_timeout=5.0, api_budget=7), texts)
    assert (len(outside.texts), sum(each["used_api"] for each in first)) == (7, 7)
    assert any(each["degraded"] for each in first)
    again = answers(serve(api_url=outside.url, api_timeout=5.0, api_budget=9), texts)
    assert len(outside.texts) == 9 and sum(each["used_api"] for each in again) == 2


def test_the_budget_comes_back_after_a_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    store = Store(tmp_path)
    assert [store.spend(5, 8), store.spend(5, 8), store.spend(5, 8)] == [5, 3, 0]
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 24 * 3600 + 1)
    assert store.spend(5, 8) == 5
    store.close()


def test_the_largest_score_counts():
    assert scores(_good(2)[1], 2) == [0.9, 0.9] and scores(_good(2)[1], 1) is None
