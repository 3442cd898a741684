"""A small world, taken in and trained on once, and the commands as a caller sees them."""

import shutil
import sys
from pathlib import Path

import pytest
from world import World

from demand.cli import main


@pytest.fixture
def demand(monkeypatch: pytest.MonkeyPatch):
    """Runs a command; its exit code."""

    def run(command: str, **options: object) -> int:
        words = [
            f"--{name.rstrip('_').replace('_', '-')}={value}" for name, value in options.items()
        ]
        monkeypatch.setattr(sys, "argv", ["demand", command, *words])
        try:
            main()
        except SystemExit as end:
            return int(end.code or 0)
        return 0

    return run


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> World:
    return World(tmp_path_factory.mktemp("small") / "data", series=6, days=200)


@pytest.fixture(scope="session")
def _trained(small: World, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from demand import lake, registry
    from demand.store import Store

    state = tmp_path_factory.mktemp("trained") / "state"
    store = Store(str(state))
    lake.ingest(store, small.folder, small.day(small.days - 1))
    registry.train(store, small.folder, small.day(small.days - 1), seed=1)
    return state


@pytest.fixture
def trained(_trained: Path, tmp_path: Path) -> Path:
    """A state of one's own, with one version."""
    shutil.copytree(_trained, tmp_path / "state")
    return tmp_path / "state"
