"""Programs of different styles: what is asked about each keeps the rules, computed once more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from gradatim.defence import grading, questions, sources
from gradatim.model.defence import BREAKS, PREDICT, REACH, SAME
from gradatim.rules import defence

PROGRAMS = Path(__file__).with_name("programs")
TRIED = ("log_lines", "running", "standardise")  # measure.py prints those about all of them


@pytest.mark.parametrize("name", TRIED)
def test_every_question_about_a_program_is_fair(runner, name: str):
    path = PROGRAMS / f"{name}.py"
    file, random = sources.load_file(path), Random(7)
    seen = questions.collect_calls(runner, file, sources.find_tests(path))
    known = questions.known_calls(runner, file, seen, random)
    candidates = questions.candidates(runner, known, random)
    drawn = defence.draw(candidates, set(), 7, lambda one: questions.is_proven(runner, known, one))
    assert len(drawn) >= 7
    assert len({one.line for one in drawn}) == len(drawn)
    lines = file.source.split("\n")
    for one in drawn:
        assert lines[one.line - 1] == one.old != one.new
        answer = one.answer
        assert grading.grade(runner, file, one, answer).right, one
        if one.kind == BREAKS:
            for option in set(one.options) - {answer}:
                assert not grading.grade(runner, file, one, option).right
        if one.kind in (PREDICT, REACH):
            continue
        if answer != SAME:  # the same call, answered openly
            open_ = replace(one, kind="counterexample", options=())
            assert grading.grade(runner, file, open_, answer).right
