"""The queue, its labels and what they say; and the gate of a retraining."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from scipy.stats import binom

from moderation import retrain as retraining
from moderation.data import read_rows
from moderation.measure import auc
from moderation.registry import Registry
from moderation.retrain import retrain
from moderation.review import interval, labelled, order
from moderation.scorer import Scorer
from moderation.store import Item, Store
from tools.forum import Forum

Serve = Callable[..., TestClient]


def item(name: str, text: str = "", **values: object) -> Item:
    given = {"toxicity": 0.5, "action": "review", "why": "uncertain", "gain": 0.0} | values
    return Item(name, text or name, **given)  # type: ignore[arg-type]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path)


def test_labels_settle_dispute_and_are_replaced(store: Store):
    store.queue([item("a")], "0001")
    steps = [("ana", True), ("bo", False), ("cy", True), ("bo", True), ("ana", False)]
    found = [store.label("a", toxic, who) for who, toxic in steps]
    assert [each.labels for each in found] == [1, 2, 3, 3, 3]
    assert [each.majority for each in found] == [1, 0, 1, 3, 1]
    assert [each.disputed for each in found] == [False, True, False, False, False]
    store.label("a", False, "cy")
    assert not store.waiting() and store.settled()[0].majority == -1


def test_queue_and_labels_survive_a_restart(tmp_path: Path):
    store = Store(tmp_path)
    store.queue([item("a"), item("b")], "0001")
    store.label("a", True, "ana")
    store.close()
    again = Store(tmp_path)
    assert [each.id for each in again.waiting()] == ["b"] and again.count_waiting() == 1
    assert again.label("a", False, "bo").disputed


def test_the_sample_is_drawn_whatever_the_score(serve: Serve, forum: Forum):
    client = serve(sample_rate=0.3)
    texts = [post.text for post in forum.posts(400)]
    answers = client.post("/score/batch", json={"texts": texts}).json()["results"]
    queue = {each["id"]: each["why"] for each in client.get("/review?limit=200").json()["items"]}
    waiting = client.get("/review").json()["waiting"]
    sure = [answer for answer in answers if answer["action"] != "review"]
    sampled = waiting - (len(answers) - len(sure))
    low, high = binom.interval(0.9999, len(sure), 0.3)
    assert low <= sampled <= high and set(queue.values()) == {"sample", "uncertain"}


def test_the_estimate_counts_the_settled_sample_alone(store: Store):
    rows = [("a", "allow", "sample"), ("b", "allow", "sample"), ("c", "block", "sample")]
    store.queue([item(n, action=a, why=w) for n, a, w in rows] + [item("d")], "0001")
    for name, toxic in (("a", True), ("b", False), ("d", True)):
        store.label(name, toxic, "ana")
    assert store.sampled() == {"allow": (2, 1)}


@pytest.mark.parametrize(("hits", "n"), [(0, 10), (2, 40), (10, 10), (1, 500)])
def test_the_interval_is_exact(hits: int, n: int):
    low, high = interval(hits, n)
    assert hits == 0 or binom.sf(hits - 1, n, low) == pytest.approx(0.025)
    assert hits == n or binom.cdf(hits, n, high) == pytest.approx(0.025)
    assert interval(2, 40) == pytest.approx((0.0061, 0.1692), abs=1e-4)


def test_disputes_come_first_then_new_words_doubt_and_sample_in_turn():
    items = [item(f"n{n}", f"zib here {n}") for n in range(4)]
    items += [item(f"u{n}", gain=1.0 - n / 10) for n in range(4)]
    items += [item(f"s{n}", why="sample", action="allow") for n in range(2)]
    items.append(item("d", labels=2))
    found = order(items, lambda text: ["zib"] if "zib" in text else [])
    assert [each.id for each in found[:9]] == ["d", "n0", "n1", "u0", "s0", "n2", "n3", "u1", "s1"]
    assert sorted(each.id for each in found) == sorted(each.id for each in items)


def test_no_new_word_takes_all_of_the_moderators_time():
    items = [item(f"n{n:03d}", f"zib {n}") for n in range(300)]
    items += [item(f"m{n}", f"wom {n}") for n in range(20)]
    found = order(items, lambda text: [text.split()[0]])
    assert sum(each.text.startswith("wom") for each in found[:40]) >= 10


def test_each_text_is_learnt_once_by_its_majority_and_no_test_text_is():
    settled = [item("a", "x", majority=1), item("b", "x", majority=1), item("c", "y", majority=-1)]
    settled += [item("d", "z", majority=1), item("e", "z", majority=-1), item("f", "t", majority=1)]
    assert labelled(settled, {"t"}) == [("x", True), ("y", False)]


# Retraining ----------------------------------------------------------------------------------


def label_slang(state: Path, forum: Forum) -> None:
    posts = {post.text: post for post in forum.posts(120, slang=["zibble", "womflap", "grodnick"])}
    store = Store(state)
    store.queue([item(f"i{n}", text) for n, text in enumerate(posts)], "0001")
    for n in range(len(posts)):
        store.label(f"i{n}", True, "ana")
    store.close()


def test_it_learns_slang_from_labels_and_stays_good(state: Path, data: Path, forum: Forum):
    label_slang(state, forum)
    report = retrain(state, data, 1)
    assert report["accepted"] and report["version"] == "0002" and report["labels"] > 80
    rows = len(read_rows(data, "train")) + report["labels"]
    assert Registry(state).versions()[1].rows == rows
    scorer = Scorer("0002", Registry(state).load("0002"))
    fresh = forum.posts(100, slang=["zibble", "womflap", "grodnick"])
    stopped = [each.action != "allow" for each in scorer.first([post.text for post in fresh])]
    assert sum(stopped) >= 90
    old = forum.posts(300)
    scores = [each.toxicity for each in scorer.first([post.text for post in old])]
    assert auc(scores, [post.toxic for post in old]) > 0.93


def test_a_worse_version_is_not_accepted(state: Path, data: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(retraining, "auc_of", lambda scorer, rows: 0.9 if scorer.name else 0.889)
    report = retrain(state, data, 1)
    assert (report["accepted"], report["version"]) == (False, None)
    assert len(Registry(state).versions()) == 1
    json.dumps(report)
