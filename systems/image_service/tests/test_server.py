"""The service over HTTP: equal to reading offline, refusals as sentences, versions that change."""

import base64
import json
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from fastapi.testclient import TestClient

from images import engine as engines
from images import picture, server
from images.engine import Engine
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
        ("/feedback", b'{"request_id": "a", "label": null}', "application/json", 422),
        ("/feedback", b'{"request_id": "a"}', "application/json", 422),
        ("/feedback", b'{"request_id": "a\\u0000", "label": "1"}', "application/json", 422),
        ("/feedback", b'{"request_id": "a", "label": true}', "application/json", 422),
        ("/feedback", b'{"request_id": "a", "label": "1"}', "application/json", 404),
        ("/feedback/skip", b'{"request_id": "a"}', "application/json", 404),
        ("/feedback/undo", b'{"request_id": "a"}', "application/json", 404),
        ("/feedback/undo", b"{}", "application/json", 422),
        ("/feedback/dance", b'{"request_id": "a"}', "application/json", 404),
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
    with TestClient(server.create_app(two)) as client:
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
    with TestClient(server.create_app(two)) as client:
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
    with TestClient(server.create_app(two)) as client, ThreadPoolExecutor(4) as pool:
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
    monkeypatch.setattr(engines, "MAX_WAITING", 0)
    with TestClient(server.create_app(state)) as client:
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
    with TestClient(server.create_app(state)) as client:
        assert client.get("/health").status_code == 200
        assert client.get("/ready").status_code == 200
        monkeypatch.setattr(Engine, "alive", False)
        assert client.get("/health").status_code == 503
        assert client.get("/ready").status_code == 503


def test_without_a_model_the_server_does_not_start(tmp_path: Path):
    with pytest.raises(ImagesError, match="train"), TestClient(server.create_app(tmp_path)):
        pass


def test_a_second_server_knows_what_the_first_has_answered(state, files):
    with TestClient(server.create_app(state)) as one, TestClient(server.create_app(state)) as other:
        answer = one.post("/predict", content=files[0], headers=PNG).json()
        sent = {"request_id": answer["request_id"], "label": answer["label"]}
        assert other.post("/feedback", json=sent).status_code == 200
        same = other.post("/predict", content=files[0], headers=PNG).json()
        assert same["probabilities"] == answer["probabilities"]
