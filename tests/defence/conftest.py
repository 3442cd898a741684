"""The jail, and a file of a learner's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random
from textwrap import dedent

import pytest

from gradatim.defence import questions, sources
from gradatim.defence.jail import File, Runner
from gradatim.judge.grade import Judge
from gradatim.judge.processes.shared_client import children
from gradatim.judge.run import full_output
from gradatim.model.defence import CodeQuestion

collect_ignore = ["programs"]  # learners' files, with tests of their own
Found = Callable[[str], list[CodeQuestion]]


@pytest.fixture(scope="session")
def runner(shared_judge: None) -> Iterator[Runner]:
    """Runs a program in the jail."""
    judge = Judge(children(lambda profile: None))
    yield partial(full_output, judge)
    judge.close()


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str], File]:
    """A file with this text."""

    def write(text: str) -> File:
        path = tmp_path / "mine.py"
        path.write_text(dedent(text))
        return sources.load_file(path)

    return write


@pytest.fixture
def found(runner: Runner, written: Callable[[str], File]) -> Found:
    """All proven questions about a text."""

    def find(text: str) -> list[CodeQuestion]:
        random = Random(1)
        file = written(text)
        known = questions.known_calls(
            runner, file, questions.collect_calls(runner, file, {}), random
        )
        candidates = questions.candidates(runner, known, random)
        return [one for one in candidates if questions.is_proven(runner, known, one)]

    return find
