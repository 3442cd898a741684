"""run.sh with an interpreter that only notes what it is asked for."""

import shutil
import subprocess
from pathlib import Path

import pytest

from demand import features

RUN = Path(__file__).parents[1] / "run.sh"
NOTES = """#!/bin/sh
echo "$(basename "$0") $@" >> "$NOTES"
case "$*" in *EDITION*) echo $EDITION ;; *" ingest "*) mkdir -p build/retail-state ;; esac
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(RUN, tmp_path)
    for name in (".venv/bin/python", "path/uv"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(NOTES)
        (tmp_path / name).chmod(0o755)
    for name in ("basename", "mkdir", "rm", "touch"):
        (tmp_path / "path" / name).symlink_to(str(shutil.which(name)))
    return tmp_path


def run(folder: Path, edition: int = features.EDITION) -> str:
    """What was asked for."""
    notes = folder / "notes.txt"
    notes.unlink(missing_ok=True)
    environment = {"PATH": str(folder / "path"), "NOTES": str(notes), "EDITION": str(edition)}
    subprocess.run(["/bin/sh", "run.sh"], cwd=folder, env=environment, check=True)
    return notes.read_text()


def test_the_history_is_played_once_and_again_after_a_new_edition(folder: Path):
    assert "demand nightly" in run(folder)
    again = run(folder)
    assert "demand ingest" not in again and "demand train" not in again and "serve" in again
    assert "demand train" in run(folder, features.EDITION + 1)


def test_data_of_an_older_program_is_laid_again_and_whole_data_is_not(folder: Path):
    data = folder / "build/retail"
    data.mkdir(parents=True)
    (data / "clock.txt").touch()
    assert "tools.online_retail" in run(folder)
    (data / "currency.txt").touch()  # written last
    assert "tools.online_retail" not in run(folder)


def test_a_state_of_an_older_program_gives_way(folder: Path):
    state = folder / "build/retail-state/state.json"
    state.parent.mkdir(parents=True)
    state.write_text('{"versions": [{"version": "v0001", "edition": 1}]}')
    asked = run(folder)
    assert "demand train" in asked and "demand nightly" in asked and not state.exists()


def test_uv_installs_where_it_is_there_as_its_environments_have_no_pip(folder: Path):
    asked = run(folder)
    assert "uv pip install --python .venv/bin/python" in asked and "-m pip" not in asked
    (folder / "path/uv").unlink()
    assert "python -m pip install" in run(folder)
