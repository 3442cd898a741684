"""The service over HTTP: answers, refusals, what it stores, and that it leaks no text."""

import json
import logging
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

import pytest
from fastapi.testclient import TestClient

from moderation import engine, server
from moderation.engine import Settings
from moderation.registry import Registry
from moderation.scorer import Scorer
from tools import phrases, privacy
from tools.forum import Forum

Serve = Callable[..., TestClient]
MARK = "quibbleflump"


def test_without_a_model_it_says_so(tmp_path: Path):
    with TestClient(server.create_app(Settings(tmp_path))) as client:
        assert client.get("/health").status_code == 503
        assert client.post("/score", json={"text": "hello"}).status_code == 503
        assert "none yet" in client.get("/").text
        assert client.get("/review").json() == {"waiting": 0, "items": []}


def test_one_text_and_many_get_the_same_answers(client: TestClient, forum: Forum):
    texts = [post.text for post in forum.posts(30)]
    many = client.post("/score/batch", json={"texts": texts}).json()["results"]
    one = [client.post("/score", json={"text": text}).json() for text in texts]
    assert len({answer.pop("id") for answer in (*many, *one)}) == 60
    assert one == many and set(one[0]) == {
        "toxicity", "action", "reasons", "model_version", "used_api", "degraded", "foreign",
        "categories",
    }  # fmt: skip


def test_another_language_goes_to_review(client: TestClient):
    answer = client.post("/score", json={"text": "guten Morgen", "lang": "de"}).json()
    assert answer["action"] == "review" and answer["reasons"]
    assert client.get("/review").json()["items"][0]["id"] == answer["id"]


@pytest.mark.parametrize("kind", ["German", "French", "Spanish", "Russian"])
def test_a_language_that_nobody_announced_goes_to_review_as_well(
    client: TestClient, forum: Forum, kind: str
):
    texts = [*phrases.OTHER[kind], *(post.text for post in forum.posts(60))]
    found = client.post("/score/batch", json={"texts": texts}).json()["results"]
    foreign = [each["foreign"] for each in found]
    count = len(phrases.OTHER[kind])
    assert all(each["action"] != "allow" for each in found[:count])
    assert all(foreign[:count]) and sum(foreign[count:]) <= 1
    assert "most words are new to it" in client.get("/").text


def test_another_language_is_no_new_slang(client: TestClient):
    texts = [f"{text} {n}" for n in range(12) for each in phrases.OTHER.values() for text in each]
    client.post("/score/batch", json={"texts": texts[:250]})
    assert client.get("/alarms").json() == {"windows": 1, "alarms": []}


def test_each_stopped_text_has_a_score_for_each_rule_of_the_policy(
    client: TestClient, forum: Forum
):
    posts = forum.posts(300, toxic=1.0, disguised=0.0)
    sent = {"texts": [post.text for post in posts]}
    found = client.post("/score/batch", json=sent).json()["results"]
    right = total = 0
    for post, answer in zip(posts, found, strict=True):
        scores = answer["categories"]
        if answer["action"] == "allow":
            assert scores == {}
            continue
        assert set(scores) == {"insult", "exclusion", "contempt"}
        assert all(0 <= score <= answer["toxicity"] + 1e-4 for score in scores.values())
        right, total = right + (max(scores, key=scores.__getitem__) == post.category), total + 1
    assert total > 200 and right >= 0.95 * total


def test_metrics_count_the_answers(client: TestClient, forum: Forum):
    texts = [post.text for post in forum.posts(80)]
    answers = client.post("/score/batch", json={"texts": texts}).json()["results"]
    client.post("/score/batch", json={"texts": ["fine", ""]})
    lines = client.get("/metrics").text.splitlines()
    for action in ("allow", "review", "block"):
        count = sum(answer["action"] == action for answer in answers)
        assert f'texts_total{{action="{action}"}} {count}' in lines
    assert "api_texts_total 0" in lines and "api_failures_total 0" in lines


BAD = [
    b"", b"{", b"[]", b"null", b"3", b"\xff\xfe", b"[" * 100_000, b'{"text": 1e999}', b"{}",
    b'{"text": null}', b'{"text": ["a"]}', b'{"text": ""}', b'{"text": " \\u200b"}',
    b'{"text": "\\ud800"}', b'{"text": "hello", "lang": 3}', b'{"text": "hello", "lang": null}',
    json.dumps({"text": f"{MARK} " * 2000}).encode(), b'{"texts": []}', b'{"texts": "hello"}',
    b'{"texts": ["hello", 3]}', json.dumps({"texts": ["a"] * 501}).encode(),
    f'{{"{MARK}": '.encode(), b"9" * 5000,
]  # fmt: skip


@pytest.mark.parametrize("path", ["/score", "/score/batch", "/review/nobody"])
def test_what_makes_no_sense_is_refused_in_a_sentence(client: TestClient, path: str):
    for body in BAD:
        answer = client.post(path, content=body)
        assert 400 <= answer.status_code < 500 and answer.json()["error"]
        assert MARK not in answer.text
    assert client.get("/health").status_code == 200


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/score"), ("PUT", "/review"), ("GET", f"/{MARK}"), ("GET", "/review?limit=0"),
        ("GET", "/review?limit=201"), ("GET", "/review?limit=²"), ("GET", "/review?limit=1e1"),
        ("GET", f"/review?limit={'9' * 5000}"), ("POST", "/health"),
        ("POST", "/score/"),
    ],
)  # fmt: skip
def test_other_nonsense_is_refused_too(client: TestClient, method: str, path: str):
    answer = client.request(method, path)
    assert 400 <= answer.status_code < 500 and answer.json()["error"]
    assert MARK not in answer.text


@pytest.mark.parametrize(
    "text", ["🌱", "a\x00b", "é́́", "中文", "‮gnirts", "a" * 20_000, "\u0301x", "\ue000"]
)
def test_odd_texts_are_scored(client: TestClient, text: str):
    answer = client.post("/score", json={"text": text, "lang": "xx"})
    assert answer.status_code == 200
    [item] = client.get("/review").json()["items"]
    assert item["text"] == text and client.get("/").status_code == 200


def test_a_bad_label_is_refused_and_an_unknown_item_is_not_found(client: TestClient):
    name = client.post("/score", json={"text": "guten Tag", "lang": "de"}).json()["id"]
    for reviewer in (None, 3, " ", "a" * 101, "a\nb"):
        body = {"toxic": True, "reviewer": reviewer}
        assert client.post(f"/review/{name}", json=body).status_code == 400
    assert client.post(f"/review/{name}", json={"toxic": 1, "reviewer": "a"}).status_code == 400
    good = {"toxic": True, "reviewer": "ana"}
    assert client.post("/review/nobody", json=good).status_code == 404


def test_an_author_can_ask_for_a_second_look(client: TestClient):
    sent = {"text": "shut the door behind you when you go"}
    answer = client.post("/score", json=sent).json()
    path = f"/appeals/{answer['id']}"
    assert client.get(path).status_code == client.post(path, json={}).status_code == 404
    assert client.post(path, json={"text": ""}).status_code == 400
    waiting = {"id": answer["id"], "result": "waiting", "labels": 0}
    assert client.post(path, json=sent).json() == waiting == client.post(path, json={}).json()
    [item] = client.get("/review").json()["items"]
    assert item["appealed"] and item["text"] == sent["text"]
    assert "asked for a second look" in client.get("/").text
    for reviewer, result in (("ana", "waiting"), ("bo", "overturned")):
        label = {"toxic": False, "reviewer": reviewer}
        client.post(f"/review/{answer['id']}", json=label)
        assert client.get(path).json()["result"] == result
    assert client.get("/estimate").json()["block"]["n"] == 0


def test_what_is_too_old_is_deleted_while_the_server_runs(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
):
    client = serve(sample_rate=0.0, keep_days=1e-9)
    client.post("/score", json={"text": "guten Morgen", "lang": "de"})
    assert client.get("/review").json()["waiting"] == 1
    monkeypatch.setattr(engine, "CLEANUP_EVERY", 1)
    end = time.monotonic() + 20
    while client.get("/review").json()["waiting"]:
        assert time.monotonic() < end
        time.sleep(0.1)


def test_a_new_version_and_a_rollback_are_followed_without_a_restart(
    client: TestClient, state: Path, scorer: Scorer
):
    registry = Registry(state)
    for expected, act in (
        ("0002", lambda: registry.add(scorer.model, 1)),
        ("0001", registry.rollback),
    ):
        act()
        end = time.monotonic() + 5
        while client.get("/version").json()["version"] != expected:
            assert time.monotonic() < end
            time.sleep(0.1)


def test_windows_of_traffic_raise_alarms(client: TestClient, forum: Forum):
    quiet = [post.text for post in forum.posts(250)]
    slang = [post.text for post in forum.posts(50, slang=["zibble", "womflap"])]
    client.post("/score/batch", json={"texts": quiet})
    assert client.get("/alarms").json() == {"windows": 1, "alarms": []}
    client.post("/score/batch", json={"texts": slang + quiet[:200]})
    found = client.get("/alarms").json()
    assert [alarm["window"] for alarm in found["alarms"]] == [2] and found["windows"] == 2
    assert set(found["alarms"][0]["terms"]) >= {"zibble", "womflap"}
    assert "Window 2" in client.get("/").text


# What is kept --------------------------------------------------------------------------------


def test_the_state_holds_no_text_that_was_not_in_the_queue(client: TestClient, state: Path):
    answers = {
        text: client.post("/score", json={"text": text}).json()["action"]
        for text in (f"the {MARK}{n} opens at nine on Saturday" for n in range(20))
    }
    stored = b"".join(file.read_bytes() for file in state.rglob("*") if file.is_file())
    assert set(answers.values()) >= {"allow"}
    for text, action in answers.items():
        assert (text.encode() in stored) == (action == "review")


def test_an_unexpected_error_names_its_place_and_no_text(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    def broken(*_: object) -> None:
        raise RuntimeError(f"cannot score {MARK}")

    monkeypatch.setattr(Scorer, "score", broken)
    client.app = server.SafeErrors(client.app)  # type: ignore[assignment]
    with caplog.at_level(logging.DEBUG), TestClient(client.app) as quiet:
        assert quiet.post("/score", json={"text": MARK}).status_code == 500
    assert "RuntimeError" in caplog.text and MARK not in caplog.text


def test_no_mark_is_found_after_every_path(state: Path, tmp_path: Path):
    places, paths = privacy.run_traffic(state, 40, None)
    assert len(paths) == len(privacy.PATHS) and all(len(text) > 20 for text in places.values())
    marks = [privacy.marker(number) for number in range(40)]
    assert not [marker for marker in marks for text in places.values() if marker in text]


# The page ------------------------------------------------------------------------------------


def test_the_page_hides_texts_escapes_them_and_takes_labels(client: TestClient):
    text = "<script>alert(1)</script> you windbag"
    name = client.post("/score", json={"text": text, "lang": "xx"}).json()["id"]
    page = client.get("/").text
    assert "<script>" not in page
    hidden = page.split("&lt;script&gt;")[0].rpartition("<details>")[2]
    assert "which may insult" in hidden and "</details>" not in hidden
    body = urlencode({"label": f"{name} toxic", "reviewer": "Ana ć"})
    headers = {"content-type": "application/x-www-form-urlencoded"}
    sent = client.post("/page/label", content=body, headers=headers, follow_redirects=False)
    assert sent.status_code == 303 and client.get("/review").json()["waiting"] == 0
    page = client.get(sent.headers["location"]).text
    assert 'value="Ana ć"' in page and "You called the last text toxic" in page
    assert f'value="{name} fine">Change it to fine' in page
    assert "You called" not in client.get("/?last=nobody+toxic").text


def test_a_form_that_cannot_be_taken_shows_the_page_and_why(client: TestClient):
    name = client.post("/score", json={"text": "bonjour", "lang": "fr"}).json()["id"]
    for fields in ({"label": f"{name} toxic"}, {"label": "none toxic", "reviewer": "a"}, {}):
        answer = client.post("/page/label", data=fields)
        assert 400 <= answer.status_code < 500 and "This was not done" in answer.text
        assert "Back to the queue" in answer.text and "bonjour" not in answer.text


def test_a_form_of_another_site_is_refused(client: TestClient):
    name = client.post("/score", json={"text": "bonjour", "lang": "fr"}).json()["id"]
    body = urlencode({"label": f"{name} toxic", "reviewer": "eve"})
    headers = {"sec-fetch-site": "cross-site"}
    assert client.post("/page/label", content=body, headers=headers).status_code == 403
