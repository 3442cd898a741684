"""The shortest way through the whole system: files in, a model, a forecast, and the page."""

from pathlib import Path

from fastapi.testclient import TestClient
from world import World

from demand import server
from demand.store import Store


def test_files_become_a_forecast_that_the_page_shows(tmp_path: Path, demand):
    world, state, out = World(tmp_path / "data", series=3, days=120), tmp_path / "s", tmp_path / "f"
    day = world.day(world.days - 1)
    assert demand("ingest", data=world.folder, state=state, day=day) == 0
    assert demand("train", data=world.folder, state=state, as_of=day, seed=1) == 0
    assert demand("forecast", data=world.folder, state=state, as_of=day, horizon=28, out=out) == 0
    assert len(out.read_text().splitlines()) == 1 + 28 * len(world.names)
    client = TestClient(server.create_app(Store(str(state)), world.folder))
    assert client.get("/health").status_code == 200
    assert all(name in client.get("/").text for name in world.names)
