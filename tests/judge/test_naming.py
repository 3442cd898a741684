"""Naming the idea: twins are named, near misses and right answers are not."""

import pandas as pd
import pytest
from tests_labs import files, material

from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.judge.protocol.frames import HOST, frame
from gradatim.judge.protocol.values import Encoder
from gradatim.judge.report import Result
from gradatim.judge.signature import similarity
from gradatim.model import Outcome

CHECKS = '''
@check
def values(lab, ref, rng):
    """adds up"""
    xs = rng.integers(1, 50, 8).tolist()
    equal(lab.f(xs), ref.f(xs))

@check
def nothing(lab, ref):
    """copes with nothing"""
    equal(lab.f([]), ref.f([]))
'''
SOLUTION = "def f(xs):\n    return sum(xs)"
LAB = material(
    CHECKS,
    SOLUTION,
    drops_last="def f(xs):\n    return sum(xs[:-1])",
    needs_one="def f(xs):\n    total = xs[0]\n    for x in xs[1:]: total += x\n    return total",
)


@pytest.fixture(scope="module")
def judge():
    judge = Judge(Pool(standby=1))
    yield judge
    judge.close()


def explained(judge, learner):
    source = files(learner)
    return judge.explain(LAB, source, judge.grade(LAB, source, 11))


def named(judge, learner):
    return [m.name for m in explained(judge, learner).misconceptions]


def test_every_wrong_file_is_named_as_itself(judge):
    for wrong in LAB.wrong:
        verdict = judge.explain(LAB, wrong.files, judge.grade(LAB, wrong.files, 5))
        assert [(m.name, m.whole) for m in verdict.misconceptions] == [(wrong.name, True)]


FOLD = "from functools import reduce\ndef f(xs): return reduce(lambda a, b: a + b, xs)"
INDEX = "def f(xs):\n    t = 0\n    for i in range(len(xs) - 1): t += xs[i]\n    return t"
FIRST = "def first(xs):\n    return xs[0]\ndef f(xs):\n    return first(xs) + sum(xs[1:])"


@pytest.mark.parametrize(
    ("twin", "name"),
    [
        (INDEX, "drops_last"),
        (FIRST, "needs_one"),
        (FOLD, None),  # fails on nothing with another error
        ("def f(xs):\n    return max(xs)", None),
        ("def f(xs):\n    return sum(xs) - 1", None),
        ("def f(xs):\n    return sum(xs[1:])", None),
    ],
)
def test_a_rewritten_twin_is_named_and_another_idea_is_not(judge, twin, name):
    assert named(judge, twin) == ([name] if name else [])


def test_two_ideas_at_once_name_what_each_explains(judge):
    both = "def f(xs):\n    t = xs[0]\n    for x in xs[1:-1]: t += x\n    return t"
    assert set(named(judge, both)) <= {"drops_last", "needs_one"}


def test_a_right_answer_is_never_named(judge):
    assert explained(judge, SOLUTION).outcome is Outcome.PASS
    assert named(judge, SOLUTION) == []


def test_an_unnamed_failure_shows_its_smallest_case_and_keeps_a_fingerprint(judge):
    verdict = explained(judge, "def f(xs):\n    return sum(xs) - 1")
    asked, got, expected = verdict.results[0].case.splitlines()
    assert asked.count(",") == 0, "one number is enough to show it"
    assert got != expected
    assert verdict.fingerprint


def test_twins_that_answer_nan_or_a_numpy_scalar_are_named(judge):
    lab = material(
        CHECKS.replace("equal(", "close("),
        "def f(xs):\n    return float(sum(xs))",
        nan_for_all="def f(xs):\n    return float('nan')",
        halved="def f(xs):\n    return sum(xs) / 2",
    )
    twins = {
        "nan_for_all": "import math\ndef f(xs):\n    return math.inf - math.inf",
        "halved": "import numpy as np\ndef f(xs):\n    return np.float64(0.5) * sum(xs)",
    }
    for name, twin in twins.items():
        source = files(twin)
        verdict = judge.explain(lab, source, judge.grade(lab, source, 4))
        assert [m.name for m in verdict.misconceptions] == [name]


def test_helpers_order_of_keys_and_number_types_do_not_hide_a_twin(judge):
    lab = material(
        """
        @check
        def report(lab, ref, rng):
            \"\"\"reports\"\"\"
            xs = rng.integers(1, 50, 8).tolist()
            close(lab.f(xs), ref.f(xs))
        """,
        "def f(xs):\n    return {'n': len(xs), 'total': sum(xs)}",
        one_less="def f(xs):\n    return {'n': len(xs) - 1, 'total': sum(xs)}",
    )
    twin = files(
        "from itertools import accumulate\n"
        "def last(xs):\n    return list(accumulate(xs))[-1]\n"
        "def f(xs):\n    return {'total': float(last(xs)), 'n': len(xs[1:])}"
    )
    verdict = judge.explain(lab, twin, judge.grade(lab, twin, 4))
    assert [m.name for m in verdict.misconceptions] == ["one_less"]


def test_no_name_is_given_while_nobody_knows_why_the_first_check_fails(judge):
    learner = "def f(xs):\n    return sum(xs) + xs[0] - xs[-1] * 2"  # fails on nothing as well
    assert named(judge, learner) == []


ACCOUNT = '''
@check
def pays_out(lab, rng):
    """pays out what is there"""
    account = lab.Account()
    a = int(rng.integers(100, 999))
    account.put(a)
    account.take(a)
    equal(account.balance, 0)
'''
GOOD = """
class Account:
    def __init__(self): self.balance = 0
    def put(self, n): self.balance += n
    def take(self, n):
        if n > self.balance: raise ValueError
        self.balance -= n
"""


def test_answers_that_the_check_throws_away_do_not_hide_a_twin_of_a_class(judge):
    """And the error of a method ends neither the examiner nor the search for a case."""
    refused = GOOD.replace("n > self", "n >= self")
    lab = material(ACCOUNT, GOOD, last_one_refused=refused)
    twin = files(
        "class Account:\n"
        "    balance = 0\n"
        "    def put(self, n):\n        self.balance += n\n        return self.balance\n"
        "    def take(self, n):\n        assert 0 < n\n"
        "        if not n < self.balance: raise ValueError('no')\n"
    )
    verdict = judge.explain(lab, twin, judge.grade(lab, twin, 4))
    assert [m.name for m in verdict.misconceptions] == ["last_one_refused"]
    made, put, take, got, _ = verdict.results[0].case.splitlines()
    assert made == "account = Account()"
    assert put.startswith("account.put(")
    assert take.startswith("account.take(")
    assert got.startswith("got: ValueError: no")


def test_further_programs_of_an_idea_are_named_like_the_first(judge):
    wrong = {
        "leaves_one_out": "def f(xs):\n    return sum(xs[1:])",
        "leaves_one_out.2": "def f(xs):\n    return sum(xs[:-1])",
    }
    lab = material(CHECKS, SOLUTION, **wrong)
    for program in wrong.values():
        source = files(program)
        verdict = judge.explain(lab, source, judge.grade(lab, source, 4))
        assert [m.name for m in verdict.misconceptions] == ["leaves_one_out"]


def test_of_two_programs_of_an_idea_other_seeds_tell_which_it_is(judge):
    checks = '''
    @check
    def values(lab, ref, rng):
        """adds up"""
        xs = rng.integers(100_000, 999_999, 8 + int(rng.integers(2))).tolist()
        equal(lab.f(xs), ref.f(xs))
    '''
    lab = material(
        checks,
        SOLUTION,
        **{
            "leaves_one_out": "def f(xs):\n    return sum(xs[:-1])",
            "leaves_one_out.2": "def f(xs):\n    return sum(xs[1:] if len(xs) % 2 else xs[:-1])",
        },
    )
    source = files("def f(xs):\n    return sum(xs) - xs[0 if len(xs) % 2 else -1]")
    for seed in range(4):  # eight numbers, for which both programs are the same, and nine
        verdict = judge.explain(lab, source, judge.grade(lab, source, seed))
        assert [m.name for m in verdict.misconceptions] == ["leaves_one_out"]


def test_a_chain_of_calls_is_made_smaller_too(judge):
    checks = '''
    @check
    def means(lab, ref, rng):
        """fits the mean"""
        X = rng.normal(size=(20, 3))
        close(lab.Model(1).fit(X).mean_, ref.Model(1).fit(X).mean_)
    '''
    good = (
        "class Model:\n"
        "    def __init__(self, n): self.n = n\n"
        "    def fit(self, X):\n        self.mean_ = X.mean(axis=0)\n        return self"
    )
    lab = material(checks, good, of_rows=good.replace("axis=0", "axis=1"))
    learner = files(good.replace("X.mean(axis=0)", "X.sum(axis=0)"))
    verdict = judge.explain(lab, learner, judge.grade(lab, learner, 4))
    asked, got, expected = verdict.results[0].case.splitlines()
    assert asked.startswith("Model(1).fit(np.array([[")
    assert asked.endswith(".mean_")
    assert asked.count("],") <= 1  # two rows are enough
    assert got != expected


SCORES = '''
@check
def many(lab, ref, rng):
    """adds up many"""
    xs = rng.random(8).tolist()
    close(lab.f(xs), ref.f(xs))

@check
def signs(lab, ref, rng):
    """adds up numbers below zero"""
    xs = (-rng.random(8)).tolist()
    close(lab.f(xs), ref.f(xs))

@check
def nothing(lab, ref):
    """copes with nothing"""
    equal(lab.f([]), ref.f([]))
'''


def names_of(judge, lab, learner, seed=11):
    source = files(learner)
    verdict = judge.explain(lab, source, judge.grade(lab, source, seed))
    return [m.name for m in verdict.misconceptions]


def test_a_program_that_contradicts_an_idea_as_often_as_it_agrees_is_not_named(judge):
    lab = material(SCORES, "def f(xs):\n    return float(sum(xs))", none="def f(xs): return 0.0")
    doubled = material(
        SCORES,
        "def f(xs):\n    return float(sum(xs))",
        doubled="def f(xs):\n    return 2.0 * sum(xs)",
    )
    near = "def f(xs):\n    s = float(sum(xs))\n    return 2 * s if s > 0 else 3 * s"
    assert names_of(judge, doubled, near) == []
    assert names_of(judge, lab, near) == []


def test_a_detail_beside_the_idea_does_not_hide_it(judge):
    lab = material(
        SCORES,
        "def f(xs):\n    return float(sum(xs))",
        mean="def f(xs):\n    return sum(xs) / len(xs)",  # fails on nothing as well
    )
    guarded = "def f(xs):\n    return sum(xs) / len(xs) if xs else 0.0"
    assert names_of(judge, lab, guarded) == ["mean"]


def test_a_long_row_of_words_speaks_for_itself(judge):
    words = '''
    @check
    def order(lab, ref, rng):
        """keeps the order"""
        xs = rng.choice(["ink", "pen", "cup", "map"], size=30).tolist()
        equal(lab.f(xs), ref.f(xs))
        equal(lab.f(xs[:1]), ref.f(xs[:1]))
    '''
    lab = material(words, "def f(xs):\n    return list(xs)", ordered="def f(xs): return sorted(xs)")
    twin = "def f(xs):\n    return sorted(xs) if len(xs) > 1 else [*xs, *xs]"
    assert names_of(judge, lab, twin) == ["ordered"]


def test_what_agrees_by_luck_of_the_inputs_is_not_named(judge):
    luck = '''
    @check
    def whole(lab, ref, rng):
        """keeps what stands behind the point"""
        x = float(rng.integers(100, 900)) + float(rng.integers(1, 10)) / 10
        close(lab.f(x), ref.f(x))
    '''
    lab = material(luck, "def f(x):\n    return x", cut="def f(x):\n    return float(int(x))")
    rounded = "def f(x):\n    return float(round(x))"
    assert [seed for seed in range(10) if names_of(judge, lab, rounded, seed)] == []


def test_the_order_in_which_a_lent_function_is_called_does_not_hide_a_twin(judge):
    counted = '''
    @check
    def calls(lab, rng):
        """asks once"""
        f = lend(lambda x: 2 * x)
        lab.rise(f, int(rng.integers(9)))
        equal(f.count, 1)
    '''
    good = "def rise(f, x):\n    return f(x)"
    lab = material(counted, good, asks_both="def rise(f, x):\n    return f(x + 1) - f(x)")
    twin = "def rise(f, x):\n    low = f(x)\n    return f(x + 1) - low"
    other = "def rise(f, x):\n    return f(x) - f(x - 1)"
    assert names_of(judge, lab, twin) == ["asks_both"]
    assert names_of(judge, lab, other) == []


def test_single_numbers_of_several_checks_tell_as_much_as_many_of_one(judge):
    slopes = '''
    @check
    def square(lab, rng):
        """finds the slope of a square"""
        x = rng.uniform(1, 3)
        close(lab.slope(lambda t: t * t, x, 0.5), 2 * x)

    @check
    def cube(lab, rng):
        """finds the slope of a cube"""
        x = rng.uniform(1, 3)
        close(lab.slope(lambda t: t**3, x, 0.5), 3 * x * x + 0.25)
    '''
    good = "def slope(f, x, h): return (f(x + h) - f(x - h)) / (2 * h)"
    lab = material(slopes, good, right_only="def slope(f, x, h): return (f(x + h) - f(x)) / h")
    looked = "def slope(f, x, h):\n    f(x)\n    return (f(x + h) - f(x)) / h"
    left = "def slope(f, x, h): return (f(x) - f(x - h)) / h"
    assert names_of(judge, lab, looked) == ["right_only"]
    assert names_of(judge, lab, left) == []


def test_what_a_program_keeps_between_two_checks_does_not_hide_a_twin(judge):
    kept = '''
    @check
    def fills(lab):
        """can be filled"""
        lab.Box().put(7)

    @check
    def empty(lab):
        """is empty at first"""
        equal(lab.Box().all(), [])

    @check(needs=empty)
    def later(lab):
        """stays empty"""
        equal(lab.Box().all(), [])
    '''
    good = (
        "class Box:\n    def __init__(self): self.items = []\n"
        "    def put(self, x): self.items.append(x)\n    def all(self): return list(self.items)"
    )
    shared = good.replace("def __init__(self): self.items = []", "items = []")
    lab = material(kept, good, one_for_all=shared)
    twin = shared.replace("return list(self.items)", "return [*self.items]")
    assert names_of(judge, lab, twin) == ["one_for_all"]


def test_what_passes_on_every_seed_does_not_pass_by_luck(judge):
    sizes = '''
    @check
    def above(lab, rng):
        """keeps numbers above zero"""
        x = int(rng.integers(10, 100))
        equal(lab.f(x), x)

    @check
    def small(lab, rng):
        """keeps small numbers"""
        x = -int(rng.integers(1, 10))
        equal(lab.f(x), x)

    @check
    def large(lab, rng):
        """keeps large numbers"""
        x = -int(rng.integers(10, 100))
        equal(lab.f(x), x)
    '''
    lab = material(sizes, "def f(x): return x", size_and_more="def f(x): return abs(x) + (x > 0)")
    assert names_of(judge, lab, "def f(x): return abs(x)") == []
    assert names_of(judge, lab, "def f(x): return max(x, -x) + (x > 0)") == ["size_and_more"]


def test_what_the_search_for_a_small_case_leaves_in_a_class_does_not_hide_an_idea(judge):
    kept = '''
    @check
    def fills(lab, rng):
        """keeps what it is given"""
        box = lab.Box()
        for x in rng.integers(1, 99, 3).tolist():
            box.put(x)
        equal(box.count(), 4)

    @check
    def apart(lab, rng):
        """shares nothing with another box"""
        x = int(rng.integers(10**6, 10**7))
        lab.Box().put(x)
        equal(lab.Box().all(), [])
    '''
    good = (
        "class Box:\n    def __init__(self): self.items = []\n"
        "    def put(self, x): self.items.append(x)\n    def all(self): return list(self.items)\n"
        "    def count(self): return len(self.items) + 1"
    )
    shared = good.replace("def __init__(self): self.items = []", "items = [1, 2]")
    lab = material(kept, good, one_for_all=shared)
    assert names_of(judge, lab, shared) == ["one_for_all"]


def test_the_type_that_pandas_has_for_text_does_not_hide_a_twin():
    def seen(kind):
        table = pd.DataFrame({"name": pd.Series(["a", None, "b"], dtype=kind), "n": [1, 2, 3]})
        encoder = Encoder(lambda x: None)
        event = {"figures": [], "seen": [[4, "close", encoder.value(table), 0]]}
        return Result("c", "FAIL", seen=frame(HOST, event, encoder.blobs))

    kinds = ["str", "string", object]
    assert {similarity(seen("str"), seen(kind)) for kind in kinds} == {2}


def test_two_ideas_that_see_the_same_in_one_check_are_told_apart(judge):
    signs = '''
    @check
    def reads(lab, rng):
        """reads a sign"""
        for n in rng.integers(100, 1000, 4).tolist():
            for text in (f"{n}", f"-{n}", f"+{n}"):
                equal(lab.f(text), int(text))
    '''
    lab = material(
        signs, "def f(x): return int(x)", below_zero="def f(x): return 200 if '-' in x else int(x)"
    )
    assert names_of(judge, lab, "def f(x): return 200 if '+' in x else int(x)") == []
    assert names_of(judge, lab, "def f(x):\n    n = int(x)\n    return n if n > 0 else 200") == [
        "below_zero"
    ]


def test_an_idea_to_the_last_detail_is_a_part_where_the_first_failure_is_unknown(judge):
    lab = material(
        '''
        @check
        def nothing(lab):
            """copes with nothing"""
            equal(lab.f([]), 0)

        @check
        def values(lab, ref, rng):
            """adds up"""
            xs = rng.integers(1, 50, 8).tolist()
            equal([lab.f(xs[n:]) for n in range(6)], [ref.f(xs[n:]) for n in range(6)])
        ''',
        SOLUTION,
        drops_last="def f(xs):\n    return sum(xs[:-1])",
    )
    source = files("def f(xs):\n    return sum(xs[:-1]) if xs else -1")
    verdict = judge.explain(lab, source, judge.grade(lab, source, 4))
    assert [(m.name, m.whole) for m in verdict.misconceptions] == [("drops_last", False)]
