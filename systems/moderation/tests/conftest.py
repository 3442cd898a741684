"""A small forum and a model of it, made once; a server over a fresh copy of its state."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from moderation.data import read_costs, read_rows
from moderation.engine import Settings
from moderation.registry import Registry
from moderation.scorer import Scorer
from moderation.server import app
from moderation.training import train
from tools.forum import Forum, write

ROWS = 1400


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    write(folder, 5, ROWS)
    return folder


@pytest.fixture
def forum() -> Forum:
    """Other posts of the forum that `data` came from."""
    return Forum(5, part=1)


@pytest.fixture(scope="session")
def trained(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trained")
    rows = read_rows(data, "train")
    Registry(folder).add(train(rows, read_costs(data), 1), len(rows))
    return folder


@pytest.fixture
def state(trained: Path, tmp_path: Path) -> Path:
    """A state with version 0001, of one's own."""
    return Path(shutil.copytree(trained, tmp_path / "state"))


@pytest.fixture(scope="session")
def scorer(trained: Path) -> Scorer:
    return Scorer("0001", Registry(trained).load("0001"))


@pytest.fixture
def serve(state: Path) -> Iterator[Callable[..., TestClient]]:
    """Starts a server over the state, with these settings."""
    with ExitStack() as stack:
        yield lambda **settings: stack.enter_context(
            TestClient(app(Settings(state, **settings)), raise_server_exceptions=False)
        )


@pytest.fixture
def client(serve: Callable[..., TestClient]) -> TestClient:
    return serve(sample_rate=0.0)
