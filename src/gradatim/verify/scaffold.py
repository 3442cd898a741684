"""Creates the initial files of a learner's project: gradatim.toml to fill in, and the public
sample."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from gradatim.errors import ContentError
from gradatim.model import Project

SAMPLE = "sample.py"
_WITHIN = 120.0  # seconds


def create_files(project: Project, folder: Path) -> None:
    """Fills a new folder. ContentError if the project's sample.py fails.

    The sample is made only for trusted projects, since that runs code of the pack.
    """
    (folder / "gradatim.toml").write_text(_manifest(project), encoding="utf-8")
    script = project.folder / SAMPLE
    made = project.trusted and script.is_file()
    if made and (found := run_script(script, str(folder / "sample"))):
        raise ContentError(f"the sample cannot be made: {found}", where=str(script))


def _manifest(project: Project) -> str:
    lines = [
        f'project = "{project.id}"',
        'language = "python"',
        "",
        "[commands]  # without a shell; options are appended as --name value",
        '# setup = "python3 -m venv .venv && .venv/bin/pip install -r requirements.lock"',
        *(f'# {name} = ".venv/bin/python -m mine {name}"' for name in project.commands),
    ]
    return "\n".join(lines) + "\n"


def run_script(script: Path, *args: str) -> str:
    """Runs a script of a project and returns the last line of its errors; "" if it succeeded."""
    words = [sys.executable, "-B", str(script), *args]
    try:
        done = subprocess.run(
            words, capture_output=True, text=True, timeout=_WITHIN, cwd=script.parent
        )
    except subprocess.TimeoutExpired:
        return f"{script.name} did not end within {_WITHIN:g} s"
    return (done.stderr.strip() or "it said nothing").splitlines()[-1] if done.returncode else ""
