"""Fixtures: a small forum with a trained model, created once; a server over a copy of its state;
and a PostgreSQL server, if PostgreSQL is installed."""

import os
import shutil
import subprocess
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from glob import glob
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from moderation.data import read_costs, read_rows
from moderation.engine import Settings
from moderation.registry import Registry
from moderation.scorer import Scorer
from moderation.server import create_app
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
    """Other posts of the forum from which `data` was generated."""
    return Forum(5, part=1)


@pytest.fixture(scope="session")
def trained(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trained")
    rows = read_rows(data, "train")
    Registry(folder).add(train(rows, read_costs(data), 1), len(rows))
    return folder


@pytest.fixture
def state(trained: Path, tmp_path: Path) -> Path:
    """A separate copy of a state with version 0001."""
    return Path(shutil.copytree(trained, tmp_path / "state"))


@pytest.fixture(scope="session")
def scorer(trained: Path) -> Scorer:
    return Scorer("0001", Registry(trained).load("0001"))


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a server that listens only on a socket in its folder."""
    programs = sorted(glob("/usr/lib/postgresql/*/bin/initdb")) or [shutil.which("initdb") or ""]
    if not programs[-1] or find_spec("psycopg") is None:
        pytest.skip("PostgreSQL's server or psycopg is not installed")
    # PostgreSQL refuses to run as root.
    other: dict[str, Any] = {"user": "postgres", "group": "postgres"} if os.getuid() == 0 else {}
    folder = tempfile.mkdtemp(prefix="pg-")  # socket paths must be short
    if other:
        shutil.chown(folder, **other)
    initdb = Path(programs[-1])
    made = ["--auth=trust", "--username=tests", "--no-sync", "--encoding=UTF8"]
    subprocess.run(
        [initdb, *made, f"--pgdata={folder}/data"], check=True, cwd=folder, capture_output=True,
        **other,
    )  # fmt: skip
    options = ["-c", "listen_addresses=", "-c", "fsync=off", "-k", folder]
    with open(f"{folder}/log", "wb") as log:
        server = subprocess.Popen(
            [initdb.with_name("postgres"), "-D", f"{folder}/data", *options],
            cwd=folder, stdout=log, stderr=log, **other,
        )  # fmt: skip
    try:
        address = f"postgresql://tests@/postgres?host={folder}"
        _wait(address)
        yield address
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(folder)


def _wait(address: str) -> None:
    import psycopg

    for _ in range(600):
        try:
            psycopg.connect(address).close()
            return
        except psycopg.OperationalError:
            time.sleep(0.1)
    raise AssertionError("PostgreSQL does not start")


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> str | None:
    """First None, which means SQLite in the state folder, then an empty PostgreSQL schema."""
    if request.param == "sqlite":
        return None
    address, schema = request.getfixturevalue("postgresql"), f"s{uuid.uuid4().hex}"
    import psycopg

    with psycopg.connect(address, autocommit=True) as db:
        db.execute(f"CREATE SCHEMA {schema}")
    return f"{address}&options=-csearch_path%3D{schema}"


@pytest.fixture
def serve(state: Path) -> Iterator[Callable[..., TestClient]]:
    """Starts a server over the state, with the given settings."""
    with ExitStack() as stack:
        yield lambda **settings: stack.enter_context(
            TestClient(create_app(Settings(state, **settings)), raise_server_exceptions=False)
        )


@pytest.fixture
def client(serve: Callable[..., TestClient]) -> TestClient:
    return serve(sample_rate=0.0)
