"""`gradatim interview`, as the installed program says it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest


@pytest.fixture
def gradatim(tmp_path):
    """The program with the real curriculum: the small pack has no questions."""

    def run(*words, **how):
        program = [sys.executable, "-m", "gradatim", "--home", tmp_path / "home", *words]
        how = {"capture_output": True, "text": True, "cwd": tmp_path, "timeout": 60, **how}
        return subprocess.run(program, **how)

    return run


def test_an_interview_from_its_start_to_an_answer(gradatim):
    assert "next: gradatim interview --start" in gradatim("interview").stdout
    started = gradatim("interview", "--start")
    assert (started.returncode, started.stderr) == (0, "")
    assert started.stdout.startswith("45 of 45 minutes left")
    (one,) = json.loads(gradatim("interview", "--json").stdout)["interviews"]
    assert one["running"] and {answer["took"] for answer in one["answers"]} == {None}
    again = gradatim("interview", "--start")
    assert again.returncode == 2 and "an interview is running" in again.stderr


@pytest.mark.parametrize("minutes", ["0", "29", "91", "-5"])
def test_minutes_out_of_range_are_refused(gradatim, minutes):
    refused = gradatim("interview", "--start", "--minutes", minutes)
    assert refused.returncode == 2 and "choose 30 to 90" in refused.stderr


def test_a_question_can_be_asked_by_its_id(gradatim):
    asked = gradatim("drill", "jb-ml-99-per-cent", input="\n" + "y\n" * 5)
    assert "99.2 per cent accuracy" in asked.stdout and "5 of 5 points" in asked.stdout
