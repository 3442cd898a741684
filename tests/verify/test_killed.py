"""Commands that are killed: after a while, or as soon as somebody says so."""

from pathlib import Path

import pytest

from gradatim.verify import Run
from gradatim.verify.copies import source
from gradatim.verify.processes import Keeper

WRITER = """
import sys, time
from pathlib import Path
folder = Path(sys.argv[2])
for name in ("one", "two"):
    (folder / name).write_text("x")
    time.sleep(float(sys.argv[4]))
"""


class Deaf:
    def figure(self, figure: object) -> None: ...
    def say(self, text: str) -> None: ...


@pytest.fixture
def run(tmp_path: Path) -> Run:
    project = tmp_path / "project"
    project.mkdir()
    (project / "writer.py").write_text(WRITER)
    (project / "gradatim.toml").write_text('[commands]\nwrite = "{python} writer.py"\n')
    folder = tmp_path / "run"
    return Run(source(project), folder, Keeper(folder, "a" * 32), 0, Deaf())


def test_a_command_is_killed_as_soon_as_it_is_said(run: Run) -> None:
    folder = run.folder()
    there = (folder / "one").exists
    assert run.killed("write", after=60, when=there, folder=folder, pause=60)
    assert not (folder / "two").exists()


def test_one_that_ended_before_was_not_killed(run: Run) -> None:
    folder = run.folder()
    assert not run.killed("write", after=60, when=lambda: False, folder=folder, pause=0)
    assert (folder / "two").exists()


def test_time_kills_what_goes_on(run: Run) -> None:
    assert run.killed("write", after=0.1, folder=run.folder(), pause=60)
