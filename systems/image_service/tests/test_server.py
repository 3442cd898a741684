"""The service over HTTP: equal to reading offline, refusals as sentences, versions that change."""

import base64
import json
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from fastapi.testclient import TestClient

from images import engine as engines
from images import page, picture, server
from images.engine import Engine, Job
from images.errors import ImagesError
from images.registry import Registry
from images.version import Version

PNG = {"content-type": "image/png"}


def text(content: bytes) -> str:
    return base64.b64encode(content).decode()


@pytest.fixture
def files(folder: Path) -> list[bytes]:
    return [each.read_bytes() for each in sorted((folder / "hidden").glob("*.png"))[:40]]


def test_bytes_base64_batch_and_offline_agree(client, state: Path, files):
    version = Version(Registry(state), "v0001")
    offline = version.read(np.stack([picture.read(each) for each in files])).probabilities
    plain = [client.post("/predict", content=each, headers=PNG).json() for each in files]
    coded = [client.post("/predict", json={"image": text(each)}).json() for each in files]
    batch = client.post("/predict_batch", json={"images": [text(each) for each in files]}).json()
    for answers in (plain, coded, batch["predictions"]):
        got = [list(each["probabilities"].values()) for each in answers]
        assert np.allclose(got, offline, atol=1e-6)
        assert np.allclose(np.sum(got, axis=1), 1, atol=1e-5)
    assert len({each["request_id"] for each in [*plain, *coded, *batch["predictions"]]}) == 120


def test_the_callers_own_id_is_used(client, files):
    answer = client.post("/predict", content=files[0], headers=PNG | {"x-request-id": "slip-7"})
    assert answer.json()["request_id"] == "slip-7"
    assert client.post("/feedback", json={"request_id": "slip-7", "label": 3}).status_code == 200
    bad = client.post("/predict", content=files[0], headers=PNG | {"x-request-id": "a b"})
    assert bad.status_code == 422


@pytest.mark.parametrize(
    ("path", "content", "kind", "status"),
    [
        ("/predict", b"", "image/png", 415),
        ("/predict", b"no picture", "image/png", 415),
        ("/predict", b"{", "application/json", 422),
        ("/predict", b"[" * 100000, "application/json", 422),
        ("/predict", b"[]", "application/json", 422),
        ("/predict", b"{}", "application/json", 422),
        ("/predict", b'{"image": NaN}', "application/json", 422),
        ("/predict", b'{"image": "?"}', "application/json", 422),
        ("/predict", b'{"image": "\xc3\xa9"}', "application/json", 422),
        ("/predict", bytes(2_000_001), "image/png", 413),
        ("/predict", bytes(1_000_001), "image/png", 413),
        ("/predict_batch", b'{"images": []}', "application/json", 422),
        ("/predict_batch", b'{"images": 3}', "application/json", 422),
        ("/predict_batch", json.dumps({"images": ["AA=="] * 257}).encode(), "text/plain", 422),
        ("/predict_batch", b'{"images": [null]}', "application/json", 422),
        ("/feedback", b"\xff", "application/json", 422),
        ("/feedback", b'{"request_id": 3, "label": "1"}', "application/json", 422),
        ("/feedback", b'{"request_id": "a", "label": "x"}', "application/json", 422),
        ("/feedback", b'{"request_id": "a\\u0000", "label": "1"}', "application/json", 422),
        ("/feedback", b'{"request_id": "a", "label": true}', "application/json", 422),
        ("/feedback", b'{"request_id": "a", "label": "1"}', "application/json", 404),
        ("/versions/dance", b"", "application/json", 422),
        ("/versions/promote", b'{"version": "v0009"}', "application/json", 404),
        ("/versions/promote", b'{"version": ["v0001"]}', "application/json", 422),
        ("/versions/canary", b'{"version": "v0001", "share": "x"}', "application/json", 422),
        ("/versions/canary", b"{}", "application/json", 422),
        ("/versions/rollback", b"", "application/json", 409),
        ("/nothing", b"", "application/json", 404),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(client, path, content, kind, status):
    answer = client.post(path, content=content, headers={"content-type": kind})
    assert answer.status_code == status and answer.json()["error"]


def test_metrics_count_what_was_sent(client, files):
    sent = [client.post("/predict", content=each, headers=PNG).json() for each in files]
    client.post("/predict", content=b"bad", headers=PNG)
    lines = client.get("/metrics").text.splitlines()
    counted = {
        line.split('label="')[1][0]: float(line.split()[-1])
        for line in lines
        if line.startswith("predictions_total")
    }
    labels = [each["label"] for each in sent]
    assert counted == {label: labels.count(label) for label in set(labels)}
    assert "latency_seconds_count 40.0" in lines and 'refused_total{status="415"} 1.0' in lines


def test_promotion_takes_effect_with_the_next_request_and_back_bit_for_bit(two, files):
    with TestClient(server.app(two)) as client:
        before = [client.post("/predict", content=each, headers=PNG).json() for each in files]
        assert client.post("/versions/promote", json={"version": "v0002"}).json()["live"] == "v0002"
        assert client.get("/ready").json()["model_version"] == "v0002"
        other = [client.post("/predict", content=each, headers=PNG).json() for each in files]
        assert {each["model_version"] for each in other} == {"v0002"}
        Registry(two).move("rollback")  # by the command line, in another process
        after = [client.post("/predict", content=each, headers=PNG).json() for each in files]
        assert [a["probabilities"] for a in after] == [b["probabilities"] for b in before]
        sent = {"request_id": before[0]["request_id"], "label": before[0]["label"]}
        assert client.post("/feedback", json=sent).status_code == 200
        assert len(client.get("/versions").json()["history"]) == 3


def test_a_canary_answers_its_share_by_id(two, files):
    with TestClient(server.app(two)) as client:
        made = client.post("/versions/canary", json={"version": "v0002", "share": 0.5})
        assert made.json()["canary"] == "v0002"
        for each in range(60):
            ids = PNG | {"x-request-id": f"id-{each}"}
            twice = {
                client.post("/predict", content=files[0], headers=ids).json()["model_version"]
                for _ in range(2)
            }
            assert len(twice) == 1
        page = client.get("/").text
        assert "Promote v0002" in page and "the first look is at 25" in page


def test_no_request_fails_while_versions_change(two, files):
    with TestClient(server.app(two)) as client, ThreadPoolExecutor(4) as pool:
        registry, until = Registry(two), time.monotonic() + 1.5

        def load(_: int) -> set[int]:
            seen = set()
            while time.monotonic() < until:
                seen.add(client.post("/predict", content=files[0], headers=PNG).status_code)
            return seen

        running = [pool.submit(load, n) for n in range(3)]
        for _ in range(10):
            registry.move("promote", "v0002")
            registry.move("rollback")
        assert set.union(*(each.result() for each in running)) == {200}


def test_whoever_comes_when_too_many_wait_is_told_so(state, files, monkeypatch):
    monkeypatch.setattr(engines, "WAITING", 0)
    with TestClient(server.app(state)) as client:
        answer = client.post("/predict", content=files[0], headers=PNG)
        assert answer.status_code == 429 and answer.headers["retry-after"] == "1"


def test_a_full_queue_recovers(state, hidden):
    engine = Engine(state)
    waiting = engine.submit(hidden.ink[:500], [str(n) for n in range(500)])
    with pytest.raises(ImagesError) as refused:
        engine.submit(hidden.ink[:20], [f"x{n}" for n in range(20)])
    assert refused.value.status == 429
    gone = engine.submit(hidden.ink[:5], [f"y{n}" for n in range(5)])
    assert gone.cancel()
    engine.start()
    assert len(waiting.result()) == 500
    assert len(engine.submit(hidden.ink[:20], [f"x{n}" for n in range(20)]).result()) == 20
    engine.stop()


def test_ready_only_when_warm_and_health_when_alive(state, monkeypatch):
    with TestClient(server.app(state)) as client:
        assert client.get("/health").status_code == 200
        assert client.get("/ready").status_code == 200
        monkeypatch.setattr(Engine, "alive", False)
        assert client.get("/health").status_code == 503
        assert client.get("/ready").status_code == 503


def test_without_a_model_the_server_does_not_start(tmp_path: Path):
    with pytest.raises(ImagesError, match="train"), TestClient(server.app(tmp_path)):
        pass


def test_a_second_server_knows_what_the_first_has_answered(state, files):
    with TestClient(server.app(state)) as one, TestClient(server.app(state)) as other:
        answer = one.post("/predict", content=files[0], headers=PNG).json()
        sent = {"request_id": answer["request_id"], "label": answer["label"]}
        assert other.post("/feedback", json=sent).status_code == 200
        same = other.post("/predict", content=files[0], headers=PNG).json()
        assert same["probabilities"] == answer["probabilities"]


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


FORM = {"content-type": "application/x-www-form-urlencoded"}


def test_the_buttons_of_the_page_promote_and_go_back(two, files):
    with TestClient(server.app(two)) as client:
        client.post("/versions/canary", json={"version": "v0002", "share": 0.5})
        sent = client.post("/versions/promote", headers=FORM, follow_redirects=False)
        assert (sent.status_code, sent.headers["location"]) == (303, "/")
        shown = client.get("/").text
        assert "Go back to v0001" in shown and "No answer was given yet" in shown
        assert "v0002 answers everything since" in shown and "(v0002 promoted)" in shown
        client.post("/versions/rollback", headers=FORM | {"origin": "http://testserver"})
        assert client.get("/versions").json()["live"] == "v0001"
        shown = client.get("/").text
        assert "no version before" in shown and "(rolled back from v0002 to v0001)" in shown


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
    found = page.Page(registry).spells()
    assert [(each["kind"], each["count"]) for each in found] == [("quality", 3)]
    assert registry.store.rows("alarms")[2]["number"] == 2
    assert "Fewer answers are right (quality)" in page.render(registry)
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
    shown = page.render(engine.registry)
    assert f"up to the last answer, {datetime.fromtimestamp(now[0], UTC):%a %d %b %H:%M}" in shown
    assert "All is well" in shown and "No canary is running" in shown
    for row in (("answers", "200", "100"), ("alarms", "none", "none")):
        assert "<td>" + "</td><td>".join(row) + "</td>" in shown
    assert f"{label}: from" in shown and "to 100.0 % of the answers" in shown
    assert f"the last {len(ids)} that were labelled" in shown
    assert "300 pictures are stored" in shown
    engine.store.close()
