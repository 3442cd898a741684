"""The operator's page: what it says, and what its forms do."""

import itertools
import re
import time
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from fastapi.testclient import TestClient

from images import canary, page, server
from images import engine as engines
from images.engine import Engine, Job
from images.errors import ImagesError
from images.registry import Registry
from images.version import Version
from tools import traffic

PNG = {"content-type": "image/png"}


@pytest.fixture
def files(folder: Path) -> list[bytes]:
    return [each.read_bytes() for each in sorted((folder / "hidden").glob("*.png"))[:40]]


def test_the_page_works_without_a_script_and_escapes(client, files):
    answer = client.post("/predict", content=files[0], headers=PNG).json()
    form = {"request_id": answer["request_id"], "label": answer["label"]}
    sent = client.post("/feedback", data=form, follow_redirects=False)
    assert sent.status_code == 303
    page = client.get("/").text
    assert "<script src" not in page and "prefers-color-scheme: dark" in page


def test_the_page_opens_at_its_top_and_a_label_leads_to_the_next_picture(client, files):
    answered = (str(each) for each in range(200) if engines.audited(str(each)))
    first, second = next(answered), next(answered)
    for each in (first, second):
        client.post("/predict", content=files[0], headers=PNG | {"x-request-id": each})
    shown = client.get("/").text
    assert "autofocus" not in shown  # it would scroll past the alarms, at every renewal
    assert shown.count('href="#next"') == 1 and shown.count('id="next"') == 1
    form = {"request_id": first, "label": "1"}
    sent = client.post("/feedback", data=form, follow_redirects=False)
    assert sent.headers["location"] == "/#next"


def test_pictures_are_skipped_and_labels_taken_back_without_a_script(client, files):
    ids = list(itertools.islice(filter(engines.audited, map(str, itertools.count())), 3))
    for each in ids:
        client.post("/predict", content=files[0], headers=PNG | {"x-request-id": each})

    def queue() -> list[tuple[str, str]]:
        """Ids and what stands behind the date, in the order of the page."""
        shown = client.get("/").text.partition('<div class="queue">')[2].partition("</div>")[0]
        pattern = r'value="([^"]+)">\s*<label>audit, [^,<]+?(, [a-z ]+)? <input'
        assert shown.count("<button>OK</button>") == shown.count("<form")
        assert shown.index("<button>OK</button>") < shown.index("/feedback/skip")  # Enter labels
        return re.findall(pattern, shown)

    def send(path: str, **form: str) -> None:
        sent = client.post(path, data=form, follow_redirects=False)
        assert (sent.status_code, sent.headers["location"]) == (303, "/#next")

    a, b, c = ids
    assert queue() == [(a, ""), (b, ""), (c, "")]
    assert '<form id="last" method="post" action="/feedback/undo" hidden>' in client.get("/").text
    send("/feedback/skip", request_id=a, label="")
    assert queue() == [(b, ""), (c, ""), (a, ", skipped")]
    assert "1 of them was skipped and comes again" in client.get("/").text
    send("/feedback", request_id=b, label="7")
    shown = client.get("/").text
    assert f'value="{b}"><span role="status">labelled <b>7</b>;</span>' in shown
    assert "<button>undo: U</button>; <span><b>2</b> left</span>" in shown
    assert shown.index('id="last"') < shown.index('<div class="queue">')  # beside the next picture
    send("/feedback/undo", request_id=b)
    assert queue() == [(b, ", taken back"), (c, ""), (a, ", skipped")]
    assert "feedback_total 0.0" in client.get("/metrics").text
    again = client.post("/feedback/undo", data={"request_id": b}, follow_redirects=False)
    assert again.status_code == 404 and "has a label" in again.json()["error"]


FORM = {"content-type": "application/x-www-form-urlencoded"}


def test_the_buttons_of_the_page_promote_and_go_back(two, files):
    with TestClient(server.app(two)) as client:
        client.post("/versions/canary", json={"version": "v0002", "share": 0.5})
        sent = client.post("/versions/promote", headers=FORM, follow_redirects=False)
        assert (sent.status_code, sent.headers["location"]) == (303, "/")
        shown = client.get("/").text
        assert "Go back to v0001" in shown and "No answer was given yet" in shown
        assert "v0002 answers everything since" in shown and ">v0002 promoted</a>" in shown
        assert "v0002 → v0001: sure?" in shown and "the first look is at 25" in shown
        assert 'id="back" hidden' in shown and 'href="/?open=back#back"' in shown
        opened = client.get("/?open=back").text  # this address is asked for again each minute
        assert 'http-equiv="refresh" content="60"' in opened and 'id="back" hidden' not in opened
        client.post("/versions/rollback", headers=FORM | {"origin": "http://testserver"})
        assert client.get("/versions").json()["live"] == "v0001"
        shown = client.get("/").text
        assert "no version before" in shown and "rolled back from v0002 to v0001</a>" in shown


def test_the_page_of_another_site_can_move_nothing(two):
    with TestClient(server.app(two)) as client:
        other = FORM | {"origin": "http://elsewhere.example"}
        assert client.post("/versions/promote", headers=other).status_code == 403
        assert client.post("/feedback", headers=other).status_code == 403


def test_alarms_of_one_kind_a_day_apart_are_shown_as_one(state):
    registry = Registry(state)
    for number in range(3):
        at = 1e9 + 86400 * number
        row = {"version": "v0001", "kind": "audit", "at": at, "first": number + 1}
        alarm = {"kind": "quality", "p": 0.001, "sentence": "Few are right.", "action": "Look."}
        registry.store.close_period(
            row | {"last": number + 1, "result": '{"p": 0, "of": 1}'}, alarm
        )
    found = registry.store.rows("spells", since=0)
    assert [(each["kind"], each["raised"]) for each in found] == [("quality", 3)]
    assert registry.store.rows("spells", since=1e9 + 86400)[0]["begin"] == 1e9 + 86400
    assert registry.store.rows("alarms")[2]["number"] == 2
    assert "Fewer answers are right" in page.render(registry)
    registry.store.close()


def test_the_page_answers_what_changed_since_yesterday(state, hidden):
    now = [1e9]
    engine = Engine(state, clock=lambda: now[0])
    for day, ink in enumerate([hidden.ink[:100], np.repeat(hidden.ink[:1], 200, axis=0)]):
        now[0] = 1e9 + 86400 * day
        engine.answer([Job(ink, [f"{day}-{n}" for n in range(len(ink))], time.perf_counter())])
    ids = [f"1-{n}" for n in range(200) if engines.audited(f"1-{n}")]
    label = int(Version(engine.registry, "v0001").read(hidden.ink[:1]).labels[0])
    for count, each in enumerate(ids):
        engine.store.add_feedback(each, label if count else 9 - label, now[0])
    shown = page.render(engine.registry, now[0] + 300)
    assert f"up to the last answer, {moment(now[0])}" in shown
    assert "All is well" in shown and "No canary is running" in shown
    assert f"It is {moment(now[0] + 300)}" in shown and "That was 0 h 5 min ago" in shown
    for row in (("answers", "200", "100"), ("alarms", "none", "none")):
        assert "<td>" + "</td><td>".join(row) + "</td>" in shown
    assert f"{label}: from" in shown and "to 100 % of the answers" in shown
    assert f"{len(ids) - 1} of {len(ids)} (95 % interval" in shown
    assert f"</b> 0.0 MB, 300 of them, the oldest from {moment(1e9)}." in shown
    assert f"after 30 days, the next on {moment(1e9 + 30 * 86400)}" in shown
    engine.store.close()


def moment(at: float) -> str:
    return f"{datetime.fromtimestamp(at, UTC):%a %d %b %H:%M}"


def test_silence_is_no_good_news(state, hidden):
    now = [0.0]
    engine = Engine(state, clock=lambda: now[0])
    hours = [1e9 + 3600 * each for each in (0, 1, 11, 12, 22)]  # two nights of ten hours
    for n, now[0] in enumerate(hours):
        engine.answer([Job(hidden.ink[n : n + 1], [str(n)], time.perf_counter())])
    usual = page.render(engine.registry, hours[-1] + 9 * 3600)
    assert "All is well" in usual and "No picture for" not in usual
    assert "No pictures for 9 h 0 min; usual (longest gap that came more than once" in usual
    silent = page.render(engine.registry, hours[-1] + 10.5 * 3600)
    assert "No picture for 10 h 30 min" in silent and "All is well" not in silent
    assert "The longest gap that is usual here is 10 h 0 min" in silent
    assert f"The last one came {moment(hours[-1])}" in silent
    now[0] += 50 * 3600  # one long silence does not become usual
    engine.answer([Job(hidden.ink[9:10], ["9"], time.perf_counter())])
    assert "No picture for 11 h 0 min" in page.render(engine.registry, now[0] + 11 * 3600)
    engine.store.close()


def test_silence_is_compared_with_the_same_hour_of_other_days(state, hidden):
    now = [0.0]
    engine = Engine(state, clock=lambda: now[0])
    for day in range(8):
        for hour in (8, 11, 14, 17) if day < 7 else (8,):
            now[0] = 1e9 + 86400 * day + 3600 * hour
            ids = [f"{day}-{hour}-{n}" for n in range(10)]
            engine.answer([Job(hidden.ink[:10], ids, time.perf_counter())])
    missed = page.render(engine.registry, now[0] + 3.5 * 3600)  # the usual gap is 15 hours
    assert "No picture for 3 h 30 min" in missed and "All is well" not in missed
    assert "On 7 of the last 7 days pictures came at this time of the day." in missed
    for hour in (11, 14, 17):
        now[0] = 1e9 + 86400 * 7 + 3600 * hour
        engine.answer([Job(hidden.ink[:10], [f"7-{hour}-{n}" for n in range(10)], 0.0)])
    night = page.render(engine.registry, now[0] + 6 * 3600)
    assert "All is well" in night and "No picture for" not in night
    assert "No pictures for 6 h 0 min; usual at this hour: on 7 of the last 7 days" in night
    assert "in 15 days: 15 h 0 min)" in night
    engine.store.close()


def test_silence_after_a_played_week_is_told_as_what_it_is(state, hidden):
    now = [0.0]
    engine = Engine(state, clock=lambda: now[0])
    for n, now[0] in enumerate([1e9, 1e9 + 43200, 1e9 + 86400]):
        engine.answer([Job(hidden.ink[n : n + 1], [f"played-{n}"], time.perf_counter())])
    end = now[0]
    told = f"The traffic up to {moment(end)} was played by a program"
    fresh = page.render(engine.registry, end + 3600)
    assert told in fresh and "All is well" in fresh and "is real" not in fresh
    later = page.render(engine.registry, end + 75 * 3600)
    assert f'<h2 id="now">The played traffic ended {moment(end)}</h2>' in later and told in later
    assert "That was 75 h 0 min ago" in later and "No picture for" not in later
    assert "All is well" not in later
    now[0] = end + 80 * 3600
    engine.answer([Job(hidden.ink[9:10], ["from-a-shop"], time.perf_counter())])
    real = page.render(engine.registry, now[0])
    assert "All is well" in real and "What came since then is real." in real
    assert "No picture for 50 h 0 min" in page.render(engine.registry, now[0] + 50 * 3600)
    engine.store.close()


def test_accuracy_says_from_when_it_is_and_what_waits(engine, play, hidden):
    drawn = [each for each in play(hidden.ink[:200]) if engines.audited(each)]
    engine.clock = lambda: 1e9 + 86400
    engine.answer([Job(hidden.ink[:100], [f"b{n}" for n in range(100)], time.perf_counter())])
    wait = sum(engines.audited(f"b{n}") for n in range(100))
    for each in drawn:
        engine.store.add_feedback(each, 0, 1e9)
    shown = page.render(engine.registry, 1e9 + 86400)
    assert f"{moment(1e9)} to {moment(1e9)}" in shown
    assert f"{wait} audit pictures of v0001 wait" in shown
    assert "None of the 100 answers since then is labelled" in shown and "none labelled" in shown
    assert shown.count("too few") == 1 and f"<td>{wait}</td>" in shown


def test_accuracy_after_going_back_is_not_that_of_before(two, hidden):
    now = [1e9]
    engine = Engine(two, clock=lambda: now[0])

    def send(name: str, labelled: bool) -> int:
        """How many of them the audit draws."""
        ids = [f"{name}{n}" for n in range(200)]
        engine.answer([Job(hidden.ink[:200], ids, time.perf_counter())])
        drawn = [n for n, each in enumerate(ids) if engines.audited(each)]
        for n in drawn if labelled else ():
            engine.store.add_feedback(ids[n], int(hidden.labels[n]), now[0])
        return len(drawn)

    def fact() -> str:
        shown = page.render(engine.registry, now[0])
        return shown.partition(" right, by audit</dt>")[2].partition("</div>")[0]

    first = send("a", labelled=True)
    assert f"{first} of {first} (95 % interval" in fact() and "Before that" not in fact()
    engine.registry.move("promote", "v0002", now=now[0] + 10)
    now[0] += 20
    waiting = send("b", labelled=False)
    assert "<dd>not known yet</dd>" in fact() and "Before that" not in fact()
    assert f"{waiting} audit pictures of v0002 wait since {moment(1e9)}, when it came" in fact()
    engine.registry.move("rollback", now=now[0] + 10)
    now[0] += 20
    waiting = send("c", labelled=False)
    assert "<dt>v0001 right, by audit</dt>" in page.render(engine.registry, now[0])
    assert "<dd>not known yet</dd>" in fact() and f"{waiting} audit pictures of v0001" in fact()
    assert f"Before that v0001 had {first} of {first} (100 %), {moment(1e9)}" in fact()
    engine.store.close()


def test_versions_are_compared_on_the_same_hours_by_the_rule(two, hidden):
    now = [1e9]
    engine = Engine(two, clock=lambda: now[0])

    def send(name: str, count: int, wrong: bool = False) -> None:
        ids, places = [f"{name}{n}" for n in range(count)], np.arange(count) % len(hidden)
        engine.answer([Job(hidden.ink[places], ids, time.perf_counter())])
        for each, truth in zip(ids, hidden.labels[places].tolist(), strict=True):
            if engines.audited(each):
                engine.store.add_feedback(each, (truth + wrong) % 10, now[0])

    send("a", 1000, wrong=True)  # before the trial: this counts for neither
    now[0] += 10
    engine.registry.move("canary", "v0002", 0.5, now=now[0])
    send("b", 2000)
    engine.registry.move("promote", now=now[0] + 10)
    now[0] += 20
    send("c", 1000, wrong=True)
    trial = canary.trial(engine.store, "v0002")
    assert trial == {"canary": "v0002", "live": "v0001", "since": 1e9 + 10, "until": 1e9 + 20}
    found = engine.store.figures("v0001", since=1e9 + 10, until=1e9 + 20)
    assert found["predictions"] < 1100 and found["right"] > 0.9 * found["audited"] > 25
    said = canary.verdict(engine.store, trial).sentence
    assert f"in the same hours {found['right']} of {found['audited']}" in said
    shown = page.render(engine.registry, now[0])
    assert said in shown and f"{found['right']} of {found['audited']} (" in shown
    assert "promoted" in shown and "do not compare these tests" in shown
    engine.store.close()


def test_a_change_is_told_in_plain_words_and_as_over_when_its_version_left(two, hidden, pictures):
    rng, now = np.random.default_rng(0), [1e9]
    engine = Engine(two, clock=lambda: now[0])
    for n, draw in enumerate([traffic.quiet] * 4 + [traffic.inverted] * 2):
        now[0] = 1e9 + 600 * n
        ink = draw(hidden, 500, rng)[0]
        for first in (0, 250):
            ids = [f"{n}-{first + k}" for k in range(250)]
            engine.answer([Job(ink[first : first + 250], ids, time.perf_counter())])
        engine.watch()
    sentence = engine.store.rows("alarms")[0]["sentence"]
    assert sentence.startswith("Inverted: dark on white. The share of white went up from 3")
    assert "of 500 lie" in sentence
    shown = page.render(engine.registry, now[0])
    assert (
        "<b>up, inverted: dark on white</b>" in shown
        and "share of white" in shown
        and "500 of 500" in shown
    )
    assert "covariate" not in shown and shown.count("<figcaption>") == 20
    engine.registry.move("promote", "v0002", now=now[0] + 1)
    now[0] += 2 * 86400
    engine.answer([Job(hidden.ink[:9], [f"z{n}" for n in range(9)], time.perf_counter())])
    shown = page.render(engine.registry, now[0])
    assert "v0001 no longer answers." in shown and "nothing to do" not in shown
    engine.store.close()


def test_each_unsure_picture_is_shown_once_with_its_date_and_their_number(engine, play, hidden):
    play(np.repeat(hidden.ink[:40], 20, axis=0))
    rows = engine.store.rows("queue", audit=0, most=100)
    assert len({row["ink"] for row in rows}) == len(rows) == rows[0]["waiting"]
    shown = page.render(engine.registry, 1e9)
    assert f"and {len(rows)} others of which the model was unsure" in shown
    guesses = re.findall(r"unsure, [^,<]+?: <b>(\d)\? (\d+) %, (\d)\? (\d+) %</b>", shown)
    assert len(guesses) == min(len(rows), page.QUEUE) > 2 and f"unsure, {moment(1e9)}: " in shown
    shares = [int(each[1]) for each in guesses]
    assert shares == sorted(shares) and all(a != b and int(s) >= int(t) for a, s, b, t in guesses)
    engine.store.add_feedback(rows[0]["request_id"], 1, 1e9)
    assert rows[0]["ink"] not in [r["ink"] for r in engine.store.rows("queue", audit=0, most=100)]


def test_how_long_pictures_stay_is_set_and_shown(state, monkeypatch):
    monkeypatch.setenv("IMAGES_KEEP_DAYS", "7")
    found = Registry(state)
    assert "without a label each is deleted after 7 days" in page.render(found)
    found.store.close()
    monkeypatch.setenv("IMAGES_KEEP_DAYS", "soon")
    with pytest.raises(ImagesError, match="whole number of days"):
        Registry(state)


def test_an_audit_picture_shows_no_guess(engine, play, hidden):
    play(hidden.ink[:300])
    shown = page.render(engine.registry, 1e9).partition('<div class="queue">')[2]
    assert shown.count("<label>audit, ") == page.QUEUE and "<label>unsure, " in shown
    assert not re.search(r"<label>audit, [^<]*<b>", shown)
