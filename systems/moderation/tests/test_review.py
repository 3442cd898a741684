"""The queue, labels, appeals and estimates; and the acceptance of a retrained version."""

import json
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from fastapi.testclient import TestClient
from scipy.stats import binom

from moderation import retrain as retraining
from moderation.data import read_rows
from moderation.errors import ModerationError
from moderation.measure import auc
from moderation.registry import Registry
from moderation.retrain import retrain
from moderation.review import interval, order, training_labels
from moderation.scorer import Scorer
from moderation.store import Item, Store
from tools.forum import Forum

Serve = Callable[..., TestClient]


def item(name: str, text: str = "", **values: object) -> Item:
    given = {"toxicity": 0.5, "action": "review", "why": "uncertain", "gain": 0.0} | values
    return Item(name, text or name, **given)  # type: ignore[arg-type]


@pytest.fixture
def store(tmp_path: Path, database: str | None) -> Iterator[Store]:
    made = Store(tmp_path, database)
    yield made
    made.close()


def test_labels_settle_dispute_and_are_replaced(store: Store):
    store.queue([item("a")], "0001")
    steps = [("ana", True), ("bo", False), ("cy", True), ("bo", True), ("ana", False)]
    found = [store.label("a", toxic, who) for who, toxic in steps]
    assert [each.labels for each in found] == [1, 2, 3, 3, 3]
    assert [each.majority for each in found] == [1, 0, 1, 3, 1]
    assert [each.disputed for each in found] == [False, True, False, False, False]
    store.label("a", False, "cy")
    assert not store.waiting() and store.settled()[0].majority == -1


def test_queue_labels_and_appeals_survive_a_restart(tmp_path: Path, database: str | None):
    store = Store(tmp_path, database)
    store.queue([item("a"), item("b"), item("c")], "0001")
    store.label("a", True, "ana")
    store.label("c", True, "ana")
    store.appeal("c")
    store.close()
    again = Store(tmp_path, database)
    assert [each.id for each in again.waiting()] == ["b", "c"] and again.count_waiting() == 2
    assert again.label("a", False, "bo").disputed and again.item("c").appealed
    again.close()


def test_any_text_comes_back_as_it_was(store: Store):
    texts = [
        "a\x00b",
        "🌱 é",
        "'; DROP TABLE items; --",
        "100 % ? %s",
        "\u202e\ufffd",
        "x" * 20_000,
    ]
    store.queue([item(str(n), text) for n, text in enumerate(texts)], "0001")
    assert [each.text for each in store.waiting()] == texts
    assert store.item("a\0b") is None


def test_an_appeal_takes_a_second_person(store: Store):
    store.queue([item("a"), item("b")], "0001")
    assert store.label("a", True, "ana").settled
    appealed = store.appeal("a")
    assert appealed.appealed and not appealed.settled and not appealed.disputed
    assert [each.id for each in store.waiting()] == ["a", "b"]
    assert not store.label("a", True, "ana").settled and store.count_waiting() == 2
    assert [each.id for each in store.waiting("ana")] == ["b"] and len(store.waiting("bo")) == 2
    assert store.label("a", False, "bo").disputed
    assert store.label("a", False, "cy").settled and store.settled()[0].majority == -1
    assert store.appeal("a").settled  # a second appeal changes nothing
    with pytest.raises(ModerationError, match="no such item"):
        store.appeal("nobody")


def test_what_is_too_old_is_deleted_with_its_labels(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now - 31 * 24 * 3600)
    store.queue(
        [item("old", "an old quibbleflump"), item("sought", "a sought snorkwiggle")], "0001"
    )
    store.label("old", True, "ana")
    monkeypatch.setattr(time, "time", lambda: now)
    store.queue([item("new")], "0001")
    store.appeal("sought")
    store.delete_older(30)
    assert [each.id for each in store.waiting()] == ["sought", "new"] and not store.settled()
    with pytest.raises(ModerationError, match="no such item"):
        store.label("old", True, "ana")
    kept = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert b"quibbleflump" not in kept


def test_the_budget_counts_a_day_whoever_asks(tmp_path: Path, database: str | None):
    one, other = Store(tmp_path, database), Store(tmp_path, database)
    assert [one.spend(5, 8), other.spend(5, 8), one.spend(5, 8)] == [5, 3, 0]
    one.close()
    other.close()


def test_two_servers_share_one_database(tmp_path: Path, database: str | None):
    stores = [Store(tmp_path, database) for _ in range(3)]

    together = Barrier(3)

    def work(number: int) -> list[int]:
        granted = []
        for n in range(20):
            together.wait()
            granted.append(stores[number].spend(1, n + 1))
            stores[number].queue([item(f"{number}-{n}")], "0001")
            stores[number].label(f"{number}-{n}", True, "ana")
        return granted

    with ThreadPoolExecutor(3) as pool:
        rounds = zip(*pool.map(work, range(3)), strict=True)
    assert [sum(granted) for granted in rounds] == [1] * 20
    assert len(stores[0].settled()) == 60
    for each in stores:
        each.close()


def test_a_lost_connection_is_one_sentence_and_comes_back(postgresql: str, tmp_path: Path):
    import psycopg

    store = Store(tmp_path, f"{postgresql}&application_name=lost")
    ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'lost'"
    with psycopg.connect(postgresql, autocommit=True) as db:
        db.execute(ended)
    with pytest.raises(ModerationError, match="cannot be reached") as refused:
        store.queue([item("a")], "0001")
    assert refused.value.status == 503
    store.queue([item("a")], "0001")
    assert store.count_waiting() == 1
    store.close()


@pytest.mark.parametrize("address", ["postgresql://127.0.0.1:1/none", "no-address"])
def test_a_database_that_cannot_be_used_is_one_sentence(tmp_path: Path, address: str):
    pytest.importorskip("psycopg")
    with pytest.raises(ModerationError):
        Store(tmp_path, address)


def test_the_sample_is_drawn_whatever_the_score(serve: Serve, forum: Forum, database: str | None):
    client = serve(sample_rate=0.3, database=database)
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
    assert training_labels(settled, {"t"}) == [("x", True), ("y", False)]


# Retraining ----------------------------------------------------------------------------------


def label_slang(state: Path, forum: Forum, database: str | None) -> None:
    posts = {post.text: post for post in forum.posts(120, slang=["zibble", "womflap", "grodnick"])}
    store = Store(state, database)
    store.queue([item(f"i{n}", text) for n, text in enumerate(posts)], "0001")
    for n in range(len(posts)):
        store.label(f"i{n}", True, "ana")
    store.close()


def test_it_learns_slang_from_labels_and_stays_good(
    state: Path, data: Path, forum: Forum, database: str | None
):
    label_slang(state, forum, database)
    report = retrain(state, data, 1, database)
    assert report["accepted"] and report["version"] == "0002" and report["labels"] > 80
    rows = len(read_rows(data, "train")) + report["labels"]
    assert Registry(state).versions()[1]["rows"] == rows
    scorer = Scorer("0002", Registry(state).load("0002"))
    fresh = forum.posts(100, slang=["zibble", "womflap", "grodnick"])
    stopped = [each.action != "allow" for each in scorer.score([post.text for post in fresh])]
    assert sum(stopped) >= 90
    old = forum.posts(300)
    scores = [each.toxicity for each in scorer.score([post.text for post in old])]
    assert auc(scores, [post.toxic for post in old]) > 0.93


def test_a_worse_version_is_not_accepted(state: Path, data: Path, monkeypatch: pytest.MonkeyPatch):
    figures = {"0001": {"auc": 0.9}, "": {"auc": 0.889}}
    monkeypatch.setattr(retraining, "measure", lambda scorer, *_: figures[scorer.name])
    report = retrain(state, data, 1)
    assert (report["accepted"], report["version"]) == (False, None)
    assert len(Registry(state).versions()) == 1
    json.dumps(report)
