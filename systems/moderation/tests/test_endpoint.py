"""The second opinion: used if valid, in time and within the budget; otherwise left out."""

import json
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from moderation import endpoint
from moderation.endpoint import scores
from moderation.store import Store
from tools.fake_endpoint import FakeEndpoint, Reply
from tools.forum import Forum

Serve = Callable[..., TestClient]
GOOD = {"flagged": True, "categories": {}, "category_scores": {"harassment": 0.9, "hate": 0.1}}


def _good(texts: Sequence[str]) -> tuple[int, bytes]:
    return 200, json.dumps({"id": "m", "model": "m", "results": [GOOD] * len(texts)}).encode()


@pytest.fixture
def fake() -> Iterator[FakeEndpoint]:
    fake_endpoint = FakeEndpoint(_good)
    yield fake_endpoint
    fake_endpoint.stop()


@pytest.fixture
def texts(forum: Forum) -> list[str]:
    return [post.text for post in forum.posts(200)]


def answers(client: TestClient, texts: list[str]) -> list[dict[str, Any]]:
    found = client.post("/score/batch", json={"texts": texts}).json()["results"]
    return [{key: value for key, value in each.items() if key != "id"} for each in found]


def test_only_unsure_texts_are_sent_exactly_as_they_came(
    serve: Serve, fake: FakeEndpoint, texts: list[str]
):
    found = answers(serve(api_url=fake.url, api_timeout=5.0), texts)
    used = [text for text, each in zip(texts, found, strict=True) if each["used_api"]]
    assert sorted(fake.texts) == sorted(used) and 0 < len(used) <= 0.4 * len(texts)
    [(path, body)] = fake.requests
    assert path == "/v1/moderations" and set(body) == {"model", "input"}
    assert all(not each["degraded"] for each in found)


def test_an_opinion_moves_the_score_its_way_and_thresholds_still_decide(
    serve: Serve, fake: FakeEndpoint, texts: list[str]
):
    alone = answers(serve(), texts)
    helped = answers(serve(api_url=fake.url, api_timeout=5.0), texts)
    moved = [(a, b) for a, b in zip(alone, helped, strict=True) if b["used_api"]]
    assert moved and all(b["toxicity"] > a["toxicity"] for a, b in moved)
    assert all(each["reasons"] for each in helped if each["action"] != "allow")
    for name, low, high in (("allow", "review", "block"), ("review", "block", "block")):
        most = max(each["toxicity"] for each in helped if each["action"] == name)
        rest = [each["toxicity"] for each in helped if each["action"] in (low, high)]
        assert not rest or most < min(rest)


def _shape(results: Any) -> Reply:
    return lambda texts: (200, json.dumps({"results": results}).encode())


def _score(value: Any) -> Reply:
    each = {"flagged": True, "category_scores": {"hate": 0.2, "harassment": value}}
    return lambda texts: (200, json.dumps({"results": [each] * len(texts)}).encode())


FAILURES: dict[str, Reply] = {
    "429": lambda texts: (429, _good(texts)[1]),
    "500": lambda texts: (500, b"oops"),
    "redirect": lambda texts: (302, b""),
    "page": lambda texts: (200, b"<html>sorry</html>"),
    "deep": lambda texts: (200, b"[" * 100_000),
    "list": lambda texts: (200, b"[]"),
    "no results": lambda texts: (200, b"{}"),
    "too few": lambda texts: _good(texts[1:]),
    "too many": lambda texts: _good([*texts, ""]),
    "object": _shape({"0": GOOD}),
    "no scores": _shape([{"flagged": True}]),
    "empty scores": lambda texts: _shape([{"category_scores": {}}] * len(texts))(texts),
    "text": _score("0.9"),
    "truth": _score(True),
    "above 1": _score(1.5),
    "not a number": _score(float("nan")),
    "null": _score(None),
}


@pytest.mark.parametrize("kind", FAILURES)
def test_whatever_goes_wrong_the_answer_is_the_model_s_own(
    serve: Serve, fake: FakeEndpoint, texts: list[str], kind: str
):
    alone = answers(serve(), texts[:60])
    fake.reply = FAILURES[kind]
    client = serve(api_url=fake.url, api_timeout=5.0)
    found = answers(client, texts[:60])
    degraded = sum(each.pop("degraded") for each in found)
    assert [each | {"degraded": False} for each in found] == alone
    assert degraded == len(fake.texts) > 0
    assert f"api_failures_total {degraded}\n" in client.get("/metrics").text


@pytest.mark.parametrize("down", [True, False])
def test_a_slow_or_missing_endpoint_costs_its_timeout_once(
    serve: Serve, fake: FakeEndpoint, texts: list[str], down: bool
):
    fake.delay_s = 300.0
    if down:
        fake.stop()
    client = serve(api_url=fake.url, api_timeout=0.3)
    found = answers(client, texts)
    assert any(each["degraded"] for each in found) and len(fake.requests) == (not down)


def test_after_several_failures_it_rests_and_then_asks_again(
    serve: Serve, fake: FakeEndpoint, texts: list[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(endpoint, "COOLDOWN_S", 60.0)
    fake.reply = FAILURES["500"]
    client = serve(api_url=fake.url, api_timeout=5.0)
    for _ in range(5):
        answers(client, texts[:60])
    assert len(fake.requests) == endpoint.MAX_FAILURES
    fake.reply = _good
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 61)
    assert any(each["used_api"] for each in answers(client, texts[:60]))


def test_the_budget_counts_failures_and_outlives_a_restart(
    serve: Serve, fake: FakeEndpoint, texts: list[str]
):
    first = answers(serve(api_url=fake.url, api_timeout=5.0, api_budget=7), texts)
    assert (len(fake.texts), sum(each["used_api"] for each in first)) == (7, 7)
    assert any(each["degraded"] for each in first)
    again = answers(serve(api_url=fake.url, api_timeout=5.0, api_budget=9), texts)
    assert len(fake.texts) == 9 and sum(each["used_api"] for each in again) == 2


def test_the_budget_comes_back_after_a_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    store = Store(tmp_path)
    assert [store.spend(5, 8), store.spend(5, 8), store.spend(5, 8)] == [5, 3, 0]
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 24 * 3600 + 1)
    assert store.spend(5, 8) == 5
    store.close()


def test_the_largest_score_counts():
    assert scores(_good("ab")[1], 2) == [0.9, 0.9] and scores(_good("ab")[1], 1) is None
