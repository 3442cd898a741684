"""One run of the checks: in which order, how long, and when it ends."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from tests_labs import files, material

from gradatim.errors import JudgeError
from gradatim.judge import wall
from gradatim.judge.processes import peer, usage
from gradatim.judge.processes.pool import Pool
from gradatim.judge.protocol.frames import Closed
from gradatim.judge.sandbox.limits import Exit
from gradatim.kinds.kind import SERVER_FAILED

GOOD = "def f(x):\n    return x + 1"
PLUS_ONE = '''
@check
def adds_one(lab, ref, rng):
    """adds one"""
    n = int(rng.integers(100))
    equal(lab.f(n), ref.f(n))


@check
def adds_one_to_ten(lab):
    """adds one to ten"""
    equal(lab.f(10), 11)
'''


@pytest.fixture(scope="module")
def children():
    pool = Pool(standby=1)
    yield pool
    pool.close()


class CountingChildren:
    """Counts the processes that are begun."""

    def __init__(self, children):
        self.level, self._children, self.started = children.level, children, 0

    def child(self, profile):
        self.started += 1
        return self._children.child(profile)


def outcomes(run):
    return [result.outcome for result in run.results]


def test_a_run_ends_with_its_first_failure(children):
    task = wall.Task(material(PLUS_ONE, GOOD), files("def f(x):\n    return x"), 1)
    assert outcomes(wall.run(children, task)) == ["FAIL", "FAIL"]
    assert outcomes(wall.run(children, replace(task, until_failure=True))) == ["FAIL"]


def test_a_program_that_ends_its_process_has_a_fresh_one_for_each_check(children):
    counted = CountingChildren(children)
    task = wall.Task(material(PLUS_ONE, GOOD), files("import os\nos._exit(0)"), 1)
    assert outcomes(wall.run(counted, task)) == ["FAIL", "FAIL"]
    assert counted.started == 1 + 2  # one for the checks


def test_checks_to_begin_with_go_first_and_what_they_need_before_them(children):
    checks = """
@check
def a(lab):
    \"\"\"a\"\"\"

@check
def b(lab):
    \"\"\"b\"\"\"

@check(needs=b)
def c(lab):
    \"\"\"c\"\"\"
"""
    lab, learner = material(checks, GOOD), files(GOOD)
    for first, order in [((), "abc"), (("b",), "bac"), (("c", "b"), "bca"), (("a", "c"), "abc")]:
        run = wall.run(children, wall.Task(lab, learner, 0, first=first))
        assert "".join(result.check for result in run.results) == order
        assert outcomes(run) == ["PASS"] * 3


CALLS = '''
@check
def calls_back(lab, ref, rng):
    """calls what it is lent once"""
    n, seen = int(rng.integers(100)), []
    function = lend(lambda x: seen.append(x) or x)
    equal(lab.f(function, n), ref.f(function, n))
    equal(ref.f(function, n + 1), n + 1)
    equal(seen, [n, n, n + 1])
'''


def test_a_reference_may_call_back(children):
    solution = "def f(g, n):\n    return g(n)"
    task = wall.Task(material(CALLS, solution), files(solution), 1)
    assert outcomes(wall.run(children, task)) == ["PASS"]


def test_a_run_tells_how_long_each_check_took_with_what_it_needs(children):
    needs = "\n@check(needs=adds_one)\ndef again(lab):\n    'again'\n"
    run = wall.run(children, wall.Task(material(PLUS_ONE + needs, GOOD), files(GOOD), 7))
    names = [about.name for about in run.checks]
    assert sorted(run.seconds) == sorted(names)
    assert run.total_seconds("again") == run.seconds["again"] + run.seconds["adds_one"] > 0


ENDLESS = "def f(x):\n    while True:\n        pass"
ASLEEP = "import time\n\ndef f(x):\n    time.sleep(1000)"
FOR_EVER = (
    "import threading\n\ndef f(x):\n    threading.Lock().acquire()\n    threading.Event().wait()"
)


@pytest.mark.parametrize(
    ("program", "message"),
    [
        (ENDLESS, "did not finish within 0.5 seconds"),
        ("while True:\n    pass", "did not finish within 0.5 seconds"),
        (ASLEEP, "did not finish: it waits for something that never comes"),
        (FOR_EVER, "did not finish: it waits for something that never comes"),
    ],
)
def test_a_program_that_works_for_ever_is_told_from_one_that_waits(
    children, monkeypatch, program, message
):
    monkeypatch.setattr(wall, "CHECK_S", 0.5)
    task = wall.Task(material(PLUS_ONE, GOOD), files(program), 1, until_failure=True)
    assert [result.message for result in wall.run(children, task).results] == [
        f"your code {message}"
    ]


SLOW = "import time\ntime.sleep(1)\n\ndef f(x):\n    return x + 1"


def test_a_program_that_was_kept_from_running_has_more_time(children, monkeypatch):
    monkeypatch.setattr(wall, "CHECK_S", 0.1)
    monkeypatch.setattr(usage, "is_runnable", lambda pid: True)  # asleep, but who knows
    task = wall.Task(material(PLUS_ONE, GOOD), files(SLOW), 1)
    assert outcomes(wall.run(children, task)) == ["PASS", "PASS"]


def test_a_program_that_seems_to_wait_for_its_disk_is_not_waited_for_for_ever(
    children, monkeypatch
):
    monkeypatch.setattr(wall, "CHECK_S", 0.1)
    monkeypatch.setattr(peer, "MAX_DISK_WAIT_S", 0.3)
    monkeypatch.setattr(usage, "_states", lambda pid: iter("SD"))
    counted = CountingChildren(children)
    task = wall.Task(material(PLUS_ONE, GOOD), files(ASLEEP), 1, until_failure=True)
    (result,) = wall.run(counted, task).results
    assert result.message == "your code did not finish: it waits for something that never comes"
    assert counted.started == 2


def test_a_program_that_hardly_gets_to_run_is_run_again_and_never_fails(children, monkeypatch):
    monkeypatch.setattr(wall, "CHECK_S", 0.1)
    monkeypatch.setattr(peer, "MAX_EXTRA_S", 0.1)
    monkeypatch.setattr(usage, "is_runnable", lambda pid: True)
    counted = CountingChildren(children)
    with pytest.raises(JudgeError, match="too busy"):
        wall.run(counted, wall.Task(material(PLUS_ONE, GOOD), files(ASLEEP), 1))
    assert counted.started == 2 * 2


@pytest.mark.parametrize(
    ("kind", "text"), [("sql", "-- engine: postgresql\nSELECT 1"), ("sql", "")]
)
def test_a_server_that_does_not_start_is_no_fault_of_the_query(children, kind, text):
    """Believed only where no code of the learner's could end its process in that way."""
    lab = material(PLUS_ONE, GOOD)
    lab = replace(lab, lab=replace(lab.lab, kind=kind))
    relay = wall._Relay(children, wall.Task(lab, {"f.py": text.encode()}, 1), lambda *_: None)
    learner = SimpleNamespace(child=EndedChild(SERVER_FAILED))
    if not text:
        relay._handle_loss(learner, Closed())
        assert relay._end_reason == "ended its process (exit code 76)"
        return
    with pytest.raises(JudgeError, match="the database server does not start"):
        relay._handle_loss(learner, Closed())


class EndedChild:
    """A child that ended with this code."""

    def __init__(self, code):
        self._code = code

    def exit(self):
        return Exit(f"exit code {self._code}", 0.0, 0.0)

    def close(self):
        pass
