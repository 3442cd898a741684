"""Many runs in the same processes: what stays, and what is asked again."""

from contextlib import closing
from dataclasses import replace

import pytest
from tests_labs import files, material

from gradatim.judge import wall
from gradatim.judge.processes.pool import Pool

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
    lab, told = material(PLUS_ONE, GOOD), files(learner)
    return sat(children, [wall.Task(lab, told, seed, **how) for seed in range(seeds)])


def sat(children, tasks):
    with closing(wall.Sitting(children)) as sitting:
        return [sitting.run(task) for task in tasks]


class Counted:
    """Counts the processes that are begun."""

    def __init__(self, children):
        self.level, self._children, self.begun = children.level, children, 0

    def child(self, profile):
        self.begun += 1
        return self._children.child(profile)


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


def test_a_program_that_ends_its_process_at_once_is_believed_in_a_fresh_one(children):
    counted = Counted(children)
    found = in_turn(counted, "import os\nos._exit(0)", 3)
    assert [outcomes(run) for run in found] == [["FAIL", "FAIL"]] * 3
    assert counted.begun == 1 + 3 * 2  # one for the checks, a fresh one for each check


def test_each_program_has_a_process_of_its_own(children):
    spoils = "import numpy as np\nnp.was = True\ndef f(x):\n    return x + 1"
    looks = "import numpy as np\nWAS = hasattr(np, 'was')\ndef f(x):\n    return x + 1 + WAS"
    lab, counted = material(PLUS_ONE, GOOD), Counted(children)
    tasks = [wall.Task(lab, files(learner), 1) for learner in (spoils, looks, spoils, looks)]
    assert [outcomes(run) for run in sat(counted, tasks)] == [["PASS", "PASS"]] * 4
    assert counted.begun == 1 + 4


def test_a_lost_process_of_the_checks_makes_its_run_doubtful_and_the_next_one_begins(children):
    checks = PLUS_ONE.replace("SEEN.append(1)", "SEEN.append(1); once()")
    once = "\n\ndef once():\n    import numpy as np, os\n    os._exit(3) if hasattr(np, 'was')"
    lab = material(checks + once + " else setattr(np, 'was', 1)\n", GOOD)
    told = files(GOOD)
    found = sat(children, [wall.Task(lab, told, seed) for seed in range(4)])
    assert [outcomes(run) for run in found] == [["PASS", "PASS"], None] * 2


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
    lab, told = material(checks, GOOD), files(GOOD)
    for first, order in [((), "abc"), (("b",), "bac"), (("c", "b"), "bca"), (("a", "c"), "abc")]:
        (run,) = sat(children, [wall.Task(lab, told, 0, first=first)])
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


def test_a_reference_that_calls_back_does_so_for_every_program(children):
    lab = material(CALLS, "def f(g, n):\n    return g(n)")
    same = "def f(g, n):\n    return g(n)\n# {}"
    tasks = [wall.Task(lab, files(same.format(number)), 1) for number in range(3)]
    assert [outcomes(run) for run in sat(children, tasks)] == [["PASS"]] * 3


def test_programs_of_one_seed_have_the_runs_that_they_have_alone(children):
    lab = material(PLUS_ONE, GOOD)
    learners = ["x + 1", "x + 2", "x + 1 if x != 10 else 0", "1 / 0", "x + 1"]
    tasks = [wall.Task(lab, files(f"def f(x):\n    return {it}"), 7, soft=True) for it in learners]
    assert sat(children, tasks) == [wall.run(children, task) for task in tasks]


def test_a_run_tells_how_long_each_check_took_with_what_it_needs(children):
    needs = "\n@check(needs=adds_one)\ndef again(lab):\n    'again'\n"
    run = wall.run(children, wall.Task(material(PLUS_ONE + needs, GOOD), files(GOOD), 7))
    names = [about.name for about in run.checks]
    assert sorted(run.seconds) == sorted(names)
    assert run.took("again") == run.seconds["again"] + run.seconds["adds_one"] > 0


CHART = '''
@check
def draws(lab):
    """draws"""
    chart(lab.f())
'''
DRAWN = "from matplotlib.figure import Figure\n\ndef f():\n    return Figure()"


def test_no_picture_is_drawn_that_nobody_looks_at(children):
    made = material(CHART, DRAWN)
    lab = replace(made, lab=replace(made.lab, profile="plot"))
    task = wall.Task(lab, files(DRAWN), 0)
    (sitting,), alone = sat(children, [task]), wall.run(children, task)
    assert [len(run.result("draws").figures) for run in (sitting, alone)] == [0, 1]
    assert sitting.result("draws").outcome == alone.result("draws").outcome == "PASS"
