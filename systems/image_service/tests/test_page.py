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
from images.proportions import interval
from images.registry import Registry
from images.store import SKIPPED, UNDONE
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
    answered = (str(each) for each in range(200) if engines.is_audited(str(each)))
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
    ids = list(itertools.islice(filter(engines.is_audited, map(str, itertools.count())), 3))
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


def test_what_was_taken_back_last_comes_first_with_the_cursor(engine, play, hidden):
    play(hidden.ink[:300])
    store = engine.store
    audit = store.rows("queue", live="v0001", audit=1, most=3)[1]["request_id"]
    others = store.rows("queue", live="v0001", audit=0, most=3)
    first, second = others[2]["request_id"], others[1]["request_id"]

    def taken_back(*ids: str) -> list[str]:
        """The head of the queue after these were labelled and taken back in this order."""
        for each in ids:
            store.add_feedback(each, 1, 1e9)
            store.add_feedback(each, UNDONE, 1e9)
        queue = page.render(engine.registry, 1e9).partition('<div class="queue">')[2]
        assert queue.index('id="next"') < queue.index("</form>")
        return re.findall(r'name="request_id" value="([^"]+)"', queue)[:3]

    assert taken_back(first)[0] == first
    assert taken_back(audit)[:2] == [audit, first]
    assert taken_back(second) == [second, audit, first]
    assert taken_back(audit) == [audit, second, first]


FORM = {"content-type": "application/x-www-form-urlencoded"}


def test_the_buttons_of_the_page_promote_and_go_back(two, files):
    with TestClient(server.create_app(two)) as client:
        client.post("/versions/canary", json={"version": "v0002", "share": 0.5})
        sent = client.post("/versions/promote", headers=FORM, follow_redirects=False)
        assert (sent.status_code, sent.headers["location"]) == (303, "/")
        shown = client.get("/").text
        assert "Go back to v0001" in shown and "No answer was given yet" in shown
        assert "v0002 answers everything since" in shown and ">v0002 promoted</a>" in shown
        assert "v0002 → v0001: sure?" in shown and "the first look is at 25" in shown
        assert "labelled at most: v0001 none labelled; v0002 none labelled." in shown
        assert "You can return to v0002 the same way." in shown
        assert 'id="back" hidden' in shown and 'href="/?open=back#back"' in shown
        opened = client.get("/?open=back").text  # this address is asked for again each minute
        assert 'http-equiv="refresh" content="60"' in opened and 'id="back" hidden' not in opened
        client.post("/versions/rollback", headers=FORM | {"origin": "http://testserver"})
        assert client.get("/versions").json()["live"] == "v0001"
        shown = client.get("/").text
        assert "rolled back from v0002 to v0001</a>" in shown and "Go back to" not in shown
        assert 'href="/?open=return#return">Return to v0002 …</a>' in shown
        asked = shown.partition('id="return" hidden')[2].partition("</form>")[0]
        assert (
            'action="/versions/promote"><input type="hidden" name="version" value="v0002">' in asked
        )
        assert "v0001 → v0002: sure?" in asked
        sent = client.post("/versions/promote", data={"version": "v0002"}, follow_redirects=False)
        assert sent.status_code == 303 and client.get("/versions").json()["live"] == "v0002"
        shown = client.get("/").text
        assert "Go back to v0001" in shown and "Return to" not in shown


def test_refused_and_failed_requests_are_counted_since_the_server_started(state, png, monkeypatch):
    begun = time.time()
    with TestClient(server.create_app(state), raise_server_exceptions=False) as client:
        assert "<dt>Refused or failed requests</dt><dd>0</dd>" in client.get("/").text
        assert client.get("/nowhere").status_code == 404
        assert client.post("/predict", content=b"no picture").status_code == 415

        def fail(*_: object) -> None:
            raise RuntimeError("unforeseen")

        monkeypatch.setattr(Engine, "submit", fail)
        black = png(np.zeros((8, 8), np.uint8))
        failed = client.post("/predict", content=black, headers=PNG)
        assert failed.status_code == 500 and failed.json() == {"error": "the service failed"}
        shown = client.get("/").text.partition("<dt>Refused or failed")[2].partition("</div>")[0]
    assert "<dd>3</dd>" in shown and "1 of them failed by the service's own fault" in shown
    since = [f"since {moment(each)}, when this server started." for each in (begun, begun + 60)]
    assert any(each in shown for each in since) and "pictures that cannot be read" in shown


def test_the_page_of_another_site_can_move_nothing(two):
    with TestClient(server.create_app(two)) as client:
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
    ids = [f"1-{n}" for n in range(200) if engines.is_audited(f"1-{n}")]
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
    drawn = [each for each in play(hidden.ink[:200]) if engines.is_audited(each)]
    engine.clock = lambda: 1e9 + 86400
    engine.answer([Job(hidden.ink[:100], [f"b{n}" for n in range(100)], time.perf_counter())])
    wait = sum(engines.is_audited(f"b{n}") for n in range(100))
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
        drawn = [n for n, each in enumerate(ids) if engines.is_audited(each)]
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
    came = now[0]
    now[0] += 7200
    waiting += send("later", labelled=False)
    assert f"{waiting} audit pictures of v0002 wait, the oldest since {moment(came)}." in fact()
    for n in (each for each in range(200) if engines.is_audited(f"b{each}")):
        engine.store.add_feedback(f"b{n}", int(hidden.labels[n]), now[0])
    assert f"v0002 wait, the oldest since {moment(now[0])}." in fact()
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
            if engines.is_audited(each):
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
    new = engine.store.figures("v0002", since=1e9 + 10, until=1e9 + 20)
    asked = shown.partition('id="back"')[2].partition("</form>")[0]
    same = f"In the same hours, {moment(1e9 + 10)} to {moment(1e9 + 20)}, right by audit: v0001"
    assert same in asked and "You can return to v0002 the same way." in asked
    for name, each in (("v0001", found), ("v0002", new)):
        assert f"{name} {each['right']} of {each['audited']} (" in asked
    low, high = (interval(each["right"], each["audited"]) for each in (new, found))
    assert low[1] > high[0] and "No difference shown in what is right" in shown
    took = round(100 * (new["ms"] / found["ms"] - 1))
    words = "about as fast" if abs(took) < 5 else f"{'slower' if took > 0 else 'faster'} by"
    assert f"v0002 is {words}" in shown
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
        engine.check_windows()
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
    over = shown.partition("Alarms that are over</h2>")[2].partition("</section>")[0]
    assert "v0001 no longer answers." in over and "Nothing to do" not in over
    assert "label the pictures of the audit: how often v0002 is right is not known yet." in over
    assert f"These pictures came {moment(1e9 + 3000)} to {moment(1e9 + 3000)}." in over
    now[0] += 60
    ids = [each for each in (f"y{n}" for n in range(999)) if engines.is_audited(each)]
    found = engine.answer([Job(hidden.ink[: len(ids)], ids, time.perf_counter())])[0]
    for each in found:
        engine.store.add_feedback(each["request_id"], int(each["label"]), now[0])
    over = page.render(engine.registry, now[0]).partition("Alarms that are over</h2>")[2]
    right = f"{len(ids)} of its last {len(ids)} labelled answers are right"
    assert f"<b>Nothing to do:</b> v0002 answers ({right}) and raised no alarm in 0 checks." in over
    for each in found:
        engine.store.add_feedback(each["request_id"], 9 - int(each["label"]), now[0])
    over = page.render(engine.registry, now[0]).partition("Alarms that are over</h2>")[2]
    assert "<b>Do:</b> label the queue and retrain: v0002 is right too seldom (0 of" in over
    engine.store.close()


def test_pictures_that_still_come_and_are_read_need_nothing(two, hidden):
    rng, now = np.random.default_rng(0), [1e9]
    engine = Engine(two, clock=lambda: now[0])
    audits = [traffic.quiet] * 4 + [traffic.inverted]
    for n, draw in enumerate([*audits, traffic.inverted]):
        if n == len(audits):
            engine.registry.move("promote", "v0002", now=now[0] + 1)
            now[0] += 3 * 86400
        now[0] += 600
        ids = [f"{n}-{k}" for k in range(500)]
        ink = draw(hidden, 500, rng)[0]
        found = [engine.answer([Job(ink[k : k + 250], ids[k : k + 250], 0.0)])[0] for k in (0, 250)]
        for each in itertools.chain(*found):  # v0001 is wrong with all, v0002 with none
            if engines.is_audited(each["request_id"]):
                truth = int(each["label"]) if n == len(audits) else 9 - int(each["label"])
                engine.store.add_feedback(each["request_id"], truth, now[0])
        engine.check_windows()
    # v0002 is a plain model, which did not learn these: one that did would have been quiet.
    engine.store.run("delete from alarm where version = 'v0002'")
    quiet = """replace(result, '"kind": "covariate"', '"kind": null')"""
    engine.store.run(f"update period set result = {quiet} where version = 'v0002'")
    shown = page.render(engine.registry, now[0])
    over = shown.partition("Alarms that are over</h2>")[2].partition("</section>")[0]
    assert "Such pictures still come: in the share of white, 500 of the last 500" in over
    assert "<b>Nothing to do:</b> v0002 reads them (" in over and "in 1 checks." not in over
    assert "If the pictures should not be inverted, ask who scans them." in over
    answers = engine.store.run(
        "select at from prediction where version = 'v0001' and audit = 1 order by id"
    )
    blocks = len(answers) // 50
    given = [moment(answers[k]["at"]) for k in (50 * blocks - 50, 50 * blocks - 1)]
    assert "Only 0 of 50 audited answers are right" in over
    assert f"These answers were given {given[0]} to {given[1]}." in over
    said = "Every 500 answers of a version are checked, and every 50 labelled answers of its audit"
    assert f"{said}; ordinary traffic raises a false alarm in at most 1 of 200 checks." in shown
    engine.store.close()


def test_each_unsure_picture_is_shown_once_with_its_date_and_their_number(engine, play, hidden):
    play(np.repeat(hidden.ink[:40], 20, axis=0))
    rows = engine.store.rows("queue", live="v0001", audit=0, most=100)
    assert len({row["ink"] for row in rows}) == len(rows) == rows[0]["waiting"]
    shown = page.render(engine.registry, 1e9)
    assert f"and {len(rows)} others of which a version was unsure" in shown
    guesses = re.findall(r"unsure, [^,<]+?: v0001: <b>(\d)\? (\d+) %, (\d)\? (\d+) %</b>", shown)
    assert len(guesses) == min(len(rows), page.QUEUE) > 2 and f"unsure, {moment(1e9)}: " in shown
    shares = [int(each[1]) for each in guesses]
    assert shares == sorted(shares) and all(a != b and int(s) >= int(t) for a, s, b, t in guesses)
    engine.store.add_feedback(rows[0]["request_id"], 1, 1e9)
    assert rows[0]["ink"] not in [
        r["ink"] for r in engine.store.rows("queue", live="v0001", audit=0, most=100)
    ]


def test_guesses_of_the_live_version_come_first_and_unsure_is_explained(two, hidden):
    now = [1e9]
    engine = Engine(two, clock=lambda: now[0])
    ink = hidden.ink[:200]
    for name in ("v0001", "v0002"):
        ids = [f"{name}-{n}" for n in range(200)]
        engine.answer([Job(ink, ids, time.perf_counter())])
        if name == "v0001":
            engine.registry.move("promote", "v0002", now=now[0] + 1)
    asked = {"live": "v0002", "audit": 0, "most": 400}
    rows = engine.store.rows("queue", **asked)
    seen = [each["version"] for each in rows]
    assert seen == sorted(seen, reverse=True) and set(seen) == {"v0001", "v0002"}
    assert len({each["ink"] for each in rows}) == len(rows)
    shares = [each["confidence"] for each in rows if each["version"] == "v0002"]
    unsure = [each for each in engine.store.run("select * from prediction where version = 'v0002'")]
    assert shares == sorted(shares)
    assert len(shares) >= len({r["ink"] for r in unsure if r["unsure"] and not r["audit"]})
    engine.store.add_feedback(rows[0]["request_id"], SKIPPED, now[0])  # not as a copy of v0001
    again = engine.store.rows("queue", **asked)
    assert again[-1]["ink"] == rows[0]["ink"] != again[0]["ink"] and len(again) == len(rows)
    shown = page.render(engine.registry, now[0])
    assert re.search(r"unsure, [^,<]+?: v0002: <b>", shown)
    least = f"{100 * engine.registry.card('v0002')['least']:.1f}".removesuffix(".0")
    assert f"Unsure means that the likeliest class got less than {least} % (v0002)" in shown
    assert shown.count('role="alert" hidden>0 to 9 only</small>') == shown.count("<label>")
    engine.store.close()


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
