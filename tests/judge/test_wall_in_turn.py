"""One program again and again in the same two processes: what stays, and what is asked again."""

import pytest
from tests_labs import files, material

from gradatim.judge import wall
from gradatim.judge.pool import Pool

GOOD = "def f(x):\n    return x + 1"
PLUS_ONE = '''
SEEN = []


@check
def adds_one(lab, ref, rng):
    """adds one"""
    SEEN.append(1)
    n = int(rng.integers(100))
    equal(lab.f(n), n + len(SEEN))
    equal(ref.f(n), n + 1)


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


def in_turn(children, learner, seeds=3, **how):
    lab = material(PLUS_ONE, GOOD)
    tasks = [wall.Task(lab, files(learner), seed, **how) for seed in range(seeds)]
    return wall.run_in_turn(children, tasks)


def outcomes(run):
    return None if run is None else [result.outcome for result in run.results]


def test_each_seed_has_the_same_run_as_in_processes_of_its_own(children):
    learner = "def f(x):\n    return x + 1 + (x > 50)"
    lab = material(PLUS_ONE, GOOD)
    alone = [wall.run(children, wall.Task(lab, files(learner), seed)) for seed in range(8)]
    assert in_turn(children, learner, 8) == alone
    assert len({tuple(outcomes(run)) for run in alone}) == 2


@pytest.mark.parametrize(
    ("before", "twice", "change"),
    [
        ("", "'CALLS' in globals()", "CALLS = 1"),
        ("import pathlib", "pathlib.Path('was').exists()", "pathlib.Path('was').touch()"),
        ("import os", "os.path.exists('a')", "os.makedirs('a/b')"),
        ("import os", "'WAS' in os.environ", "os.environ['WAS'] = '1'"),
        ("import sys", "'was' in sys.path", "sys.path.append('was')"),
        ("import sys", "'was' in sys.modules", "sys.modules['was'] = type(sys)('was')"),
        ("import sys", "sys.getrecursionlimit() == 500", "sys.setrecursionlimit(500)"),
        ("import numpy as np", "np.geterr()['divide'] == 'raise'", "np.seterr(divide='raise')"),
        ("from decimal import getcontext", "getcontext().prec == 9", "getcontext().prec = 9"),
        ("import warnings as w", "w.filters[0][0] == 'error'", "w.simplefilter('error')"),
    ],
)
def test_nothing_of_a_program_stays_for_its_next_seed(children, before, twice, change):
    learner = f"{before}\nTWICE = {twice}\n{change}\n\ndef f(x):\n    return x + 1 + TWICE"
    assert [outcomes(run) for run in in_turn(children, learner)] == [["PASS", "PASS"]] * 3


def test_a_run_ends_with_its_first_failure_and_the_next_one_begins(children):
    found = in_turn(children, "def f(x):\n    return x", until_failure=True)
    assert [outcomes(run) for run in found] == [["FAIL"]] * 3


def test_a_run_that_lost_a_process_says_nothing_and_the_next_one_begins(children):
    lost = "import numpy as np, os\nLAST = hasattr(np, 'was')\nnp.was = True\n"
    learner = lost + "def f(x):\n    return os._exit(3) if LAST else x + 1"
    found = in_turn(children, learner, 4)
    assert [outcomes(run) for run in found] == [["PASS", "PASS"], None] * 2


def test_a_program_that_ends_its_process_at_once_is_not_asked_again(children):
    begun = []

    class Counted:
        level = children.level

        def child(self, profile):
            begun.append(profile)
            return children.child(profile)

    assert in_turn(Counted(), "import os\nos._exit(0)", 9) == [None] * 9
    assert len(begun) < 9
