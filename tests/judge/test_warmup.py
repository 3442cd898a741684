"""What the warm interpreter does before it has children, and what it leaves of that: nothing."""

from __future__ import annotations

import linecache
import os
import sys
from pathlib import Path

import pytest

from gradatim.checks import session
from gradatim.errors import JudgeError
from gradatim.judge.child import warmup


def test_a_rehearsal_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    monkeypatch.chdir(tmp_path)
    warmup.warm_up()  # the first one also loads the parts of libraries that wait to be used
    before = (sys.stdout, sys.stderr, list(sys.path), set(sys.modules))

    warmup.warm_up()

    assert (sys.stdout, sys.stderr, list(sys.path), set(sys.modules)) == before
    assert not linecache.cache
    assert not session.current.failed_assertions
    assert os.getcwd() == "/"
    assert not list(tmp_path.iterdir())


def test_a_judge_that_fails_its_rehearsal_does_not_serve(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # and back: a rehearsal ends elsewhere
    wrong = warmup._CHECKS.replace("equal(double.count, 3)", "equal(double.count, 5)")
    monkeypatch.setattr(warmup, "_CHECKS", wrong)
    with pytest.raises(JudgeError, match="rehearsal"):
        warmup.warm_up()
