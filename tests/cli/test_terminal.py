"""A line that says that something is running, and how far it has come."""

import sys

import pytest

from gradatim.cli import terminal
from gradatim.cli.terminal import LINE_INTERVAL, Progress
from gradatim.cli.verdicts import progress
from gradatim.model import CheckProgress, Training

FAR = CheckProgress(7, 7, 2.41, 6.0, Training(3, 12345, 0.037245))


@pytest.fixture
def now(monkeypatch):
    """The clock in seconds."""
    now = [1000.0]
    monkeypatch.setattr(terminal, "monotonic", lambda: now[0])
    return now


def test_the_line_of_a_training_fits_into_80_columns(now):
    wait = Progress("checking", start=now[0] - 99)
    wait.update(progress(FAR))
    line = wait.line("; Ctrl-C stops")
    assert line == (
        "checking … 99 s; Ctrl-C stops · check 7/7, CPU 2.4/6 s · step 12345, loss 0.0372"
    )
    assert len(line) <= 80


def test_a_check_without_a_training_says_how_much_of_its_time_it_has_had():
    assert progress(CheckProgress(1, 3, 0.5, 6.0)) == "check 1/3, CPU 0.5/6 s"
    assert progress(CheckProgress(1, 3, 0.5, 6.0, Training(1, 2, None))).endswith("loss not finite")


def test_where_lines_stay_there_is_one_every_few_seconds(now, capsys, monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: False, raising=False)
    wait = Progress("checking", start=now[0])
    for _ in range(40):
        now[0] += LINE_INTERVAL / 10
        wait.update("check 1/3")
    assert capsys.readouterr().err.splitlines() == [
        "checking … 5 s · check 1/3",
        "checking … 10 s · check 1/3",
        "checking … 15 s · check 1/3",
        "checking … 20 s · check 1/3",
    ]
