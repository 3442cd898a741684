"""Commands that are killed: after a while, or as soon as somebody says so."""

from collections.abc import Callable

import pytest

from gradatim.verify import Run

WRITER = """
import sys, time
from pathlib import Path
folder = Path(sys.argv[2])
for name in ("one", "two"):
    (folder / name).write_text("x")
    time.sleep(float(sys.argv[4]))
"""


@pytest.fixture
def run(make_run: Callable[..., Run]) -> Run:
    return make_run('write = "{python} writer.py"', writer=WRITER)


def test_a_command_is_killed_as_soon_as_it_is_said(run: Run) -> None:
    folder = run.folder()
    there = (folder / "one").exists
    assert run.start_and_kill("write", after=60, when=there, folder=folder, pause=60)
    assert not (folder / "two").exists()


def test_one_that_ended_before_was_not_killed(run: Run) -> None:
    folder = run.folder()
    assert not run.start_and_kill("write", after=60, when=lambda: False, folder=folder, pause=0)
    assert (folder / "two").exists()


def test_time_kills_what_goes_on(run: Run) -> None:
    assert run.start_and_kill("write", after=0.1, folder=run.folder(), pause=60)
