"""The server: the forecast's numbers, new nights by themselves, and refusals that are sentences."""

from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from world import World

from demand import lake, server
from demand.store import Store


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path / "data", series=6, days=200)


@pytest.fixture
def client(world: World, trained: Path) -> TestClient:
    return TestClient(server.create_app(Store(str(trained)), world.folder))


def test_numbers_are_those_of_the_file(tmp_path: Path, demand, world: World, trained, client):
    day = world.day(world.days - 1)
    out = tmp_path / "f.csv"
    demand("forecast", data=world.folder, state=trained, as_of=day, horizon=28, out=out)
    told = [
        f"{one['series']},{row['date']},{row['mean']},{row['p10']},{row['p90']}"
        for one in client.get("/dashboard.json").json()["series"]
        for row in one["forecast"]
    ]
    assert told == out.read_text().splitlines()[1:]


def test_a_new_night_shows_by_itself_and_an_old_one_as_stale(tmp_path: Path, demand, trained):
    world = World(tmp_path / "data", series=6, days=202)
    client = TestClient(server.create_app(Store(str(trained)), world.folder))
    assert client.get("/dashboard.json").json()["stale"]
    assert 'id="stale"' in client.get("/").text
    lake.ingest(Store(str(trained)), world.folder, world.day(201))
    told = client.get("/dashboard.json").json()
    assert told["as_of"] == str(world.day(201)) and not told["stale"]
    assert str(world.day(201)) in client.get("/").text
    assert 'id="stale"' not in client.get("/").text


def test_a_promotion_raises_what_it_covers_and_nothing_else(world: World, client: TestClient):
    name = world.names[0]
    plain = client.get(f"/series/{name}").json()["forecast"]
    first, last = plain[3]["date"], plain[9]["date"]
    body = {"series": name, "from": first, "to": last, "promotion": True}
    asked = client.post("/what-if", json=body).json()["forecast"]
    for before, after in zip(plain, asked, strict=True):
        inside = first <= before["date"] <= last and before["mean"] > 0
        promoted = world.promo[0, (world.days + plain.index(before))]
        if inside and not promoted:
            assert after["mean"] > 1.1 * before["mean"]
        else:
            assert after == before


@pytest.mark.parametrize(
    "change",
    [
        {"series": "nothing"},
        {"series": "\ud800"},
        {"series": 3},
        {"from": "2025-02-30"},
        {"from": "2030-01-01"},
        {"to": None},
        {"promotion": "yes"},
        {"promotion": 1},
        {"\ud800": 1},
    ],
)
def test_a_question_without_sense_is_refused_in_a_sentence(world: World, client, change):
    import json

    body = {"series": world.names[0], "from": "2025-08-01", "to": "2025-08-05", "promotion": True}
    answer = client.post(
        "/what-if",
        content=json.dumps(body | change),
        headers={"content-type": "application/json"},
    )
    assert 400 <= answer.status_code < 500 and answer.json()["error"]


@pytest.mark.parametrize("path", ["/series/nothing", "/series/%00", "/nothing", "/series/%ff"])
def test_what_is_not_there_is_not_found(client: TestClient, path: str):
    answer = client.get(path)
    assert answer.status_code == 404 and answer.json()["error"]


def test_before_a_model_there_is_no_health_and_no_traceback(tmp_path: Path, world: World):
    client = TestClient(server.create_app(Store(str(tmp_path / "empty")), world.folder))
    assert client.get("/health").status_code == 503
    assert client.get("/dashboard.json").status_code == 409


def test_metrics_tell_rows_quarantine_and_age(tmp_path: Path, demand, client, trained):
    text = client.get("/metrics").text
    rows, wrong = tmp_path / "t.csv", tmp_path / "q.json"
    assert demand("export", state=trained, out=rows, quarantine=wrong) == 0
    count = len(rows.read_text().splitlines()) - 1
    assert f"\nrows_total {float(count)}" in text and "\nquarantined_total 0.0" in text
    assert "_created" not in text
    assert "\ndata_age_days 0.0" in text
