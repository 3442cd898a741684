"""A site over a small learner's world, asked without a network."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from fastapi.testclient import TestClient

from gradatim.web import create

ADDRESS = "http://127.0.0.1:4711"
PROFILE = {"role": "mle", "background": "none", "hours": "10", "start": "2027-01-13"}


def _standin() -> ModuleType:
    """The module beside this one: with importlib mode, tests do not import each other by name."""
    spec = importlib.util.spec_from_file_location("standin", Path(__file__).with_name("standin.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["standin"] = module
    spec.loader.exec_module(module)
    return module


STANDIN = sys.modules.get("standin") or _standin()


@pytest.fixture
def app(tmp_path: Path):
    return STANDIN.StandIn(tmp_path)


@pytest.fixture
def visitor(app) -> Iterator[TestClient]:
    """A browser without JavaScript that has not said yet who it is."""
    with TestClient(create(app), base_url=ADDRESS, follow_redirects=False) as client:
        yield client


@pytest.fixture
def browser(visitor: TestClient) -> TestClient:
    """The same after the welcome page."""
    assert visitor.post("/welcome", data=PROFILE).status_code == 303
    return visitor


@pytest.fixture
def right() -> str:
    return STANDIN.SOLUTION


@pytest.fixture
def wrong() -> str:
    return STANDIN.WRONG
