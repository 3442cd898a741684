"""The reference solutions of labs, as oracles."""

import runpy
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import pytest

LABS = Path(__file__).parents[2] / "curriculum/labs"


@pytest.fixture(scope="session")
def reference():
    """The names that a lab's reference solution defines."""
    return cache(lambda lab: SimpleNamespace(**runpy.run_path(str(LABS / lab / "solution.py"))))
