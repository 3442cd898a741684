"""The reference's answers, said again to the next program that makes a check ask the same."""

import sys
import types

import pytest
from tests_labs import files, material

from gradatim.judge import wall
from gradatim.judge.child.cache import Kept
from gradatim.judge.child.in_process import Beside, Unlike
from gradatim.judge.protocol.frames import REF, frame

RAN: list[int] = []
COUNTS = """
from counted import RAN

n = 0


def f(x):
    global n
    n += x
    RAN.append(x)
    return n


def ran():
    return len(RAN)
"""


@pytest.fixture(autouse=True)
def as_it_was(monkeypatch, tmp_path):
    """A role writes files, changes the path and takes the output."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, getattr(sys, name))
    counted = types.ModuleType("counted")
    counted.RAN = RAN
    monkeypatch.setitem(sys.modules, "counted", counted)
    RAN.clear()
    yield
    sys.modules.pop("f", None)


@pytest.fixture
def kept():
    return Kept()


def asked(kept, *calls, solution=COUNTS, seed=1):
    """What the reference says in one check to calls such as ("f", 2)."""
    role = wall._examiner(wall.Task(material("", solution), files(solution), 0))
    kept.begin(role)
    beside = Beside(role, kept)
    beside.send(frame(REF, {"op": "begin", "seed": seed}))
    targets = {name: handle["h"] for name, handle in _names(beside.receive().message)}
    return [_said(beside, targets[name], args) for name, *args in calls]


def _names(message):
    ((_, names),) = message["ok"]["d"]
    return names["d"]


def _said(beside, target, args):
    beside.send(frame(REF, {"op": "call", "target": target, "args": args}))
    return beside.receive().message["ok"]


def test_the_same_questions_have_the_same_answers_and_run_once(kept):
    for _ in range(3):
        assert asked(kept, ("f", 2), ("f", 3)) == [2, 5]
    assert RAN == [2, 3]


def test_before_a_new_question_the_reference_does_what_was_only_repeated(kept):
    asked(kept, ("f", 2), ("f", 3))
    assert asked(kept, ("f", 2), ("f", 3), ("f", 4)) == [2, 5, 9]
    assert RAN == [2, 3, 2, 3, 4]


def test_every_check_begins_with_a_fresh_reference(kept):
    assert asked(kept, ("f", 2)) == asked(kept, ("f", 2), seed=2) == [2]


def test_another_solution_is_another_reference(kept):
    asked(kept, ("f", 2))
    assert asked(kept, ("f", 2), solution="def f(x):\n    return -x") == [-2]


def test_a_reference_that_says_something_else_is_not_relied_on(kept):
    asked(kept, ("f", 2), ("ran",))
    with pytest.raises(Unlike):
        asked(kept, ("f", 2), ("ran",), ("f", 3))


def test_a_reference_that_leaves_files_begins_in_an_empty_folder(kept):
    writes = "open('was', 'x').close()\n\n\ndef f(x):\n    return x"
    role = wall._examiner(wall.Task(material("", writes), files(writes), 0))
    kept.begin(role)
    beside = Beside(role, kept)
    for seed in range(2):
        beside.send(frame(REF, {"op": "begin", "seed": seed}))
        assert "ok" in beside.receive().message
