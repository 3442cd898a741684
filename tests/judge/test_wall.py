"""The wall with real jailed children: what crosses, what is refused, and who is to blame."""

import builtins

import pytest
from tests_labs import files, material

from gradatim.judge.child.remote_submission import to_exception
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.model import Outcome

GOOD = "def f(x):\n    return x + 1"
PLUS_ONE = '''
@check
def adds_one(lab, rng):
    """adds one"""
    n = int(rng.integers(100))
    equal(lab.f(n), n + 1, hint="one more")
'''


@pytest.fixture(scope="module")
def judge():
    judge = Judge(Pool(standby=1))
    yield judge
    judge.close()


def grade(judge, checks, learner, solution=GOOD, given="", seed=3):
    return judge.grade(material(checks, solution, given=given), files(learner), seed)


def outcome(verdict):
    return [str(result.outcome) for result in verdict.results]


def test_a_right_answer_passes_and_a_wrong_one_says_what_was_seen(judge):
    assert grade(judge, PLUS_ONE, GOOD).outcome is Outcome.PASS
    verdict = grade(judge, PLUS_ONE, "def f(x):\n    return x + 2")
    assert verdict.outcome is Outcome.FAIL
    assert verdict.results[0].message.startswith("got ")
    assert verdict.results[0].hint == "one more"


def test_the_same_seed_gives_the_same_verdict(judge):
    first, second = (grade(judge, PLUS_ONE, "def f(x):\n    return -x", seed=9) for _ in range(2))
    assert first.results == second.results
    assert first.results != grade(judge, PLUS_ONE, "def f(x):\n    return -x", seed=10).results


def test_silence_is_never_a_pass(judge):
    assert grade(judge, "x = 1", GOOD).outcome is Outcome.BROKEN
    assert grade(judge, "import os; os._exit(0)", GOOD).outcome is Outcome.BROKEN
    for exits in ("import os; os._exit(0)", "import sys; sys.exit(0)", "raise SystemExit"):
        assert grade(judge, PLUS_ONE, exits).outcome is Outcome.FAIL


def test_a_needed_check_that_fails_skips_the_next(judge):
    checks = (
        PLUS_ONE
        + '''
@check(needs=adds_one)
def again(lab):
    """adds one twice"""
    equal(lab.f(lab.f(1)), 3)
'''
    )
    assert outcome(grade(judge, checks, "def f(x):\n    return 0")) == ["FAIL", "SKIP"]


def test_a_child_that_dies_fails_its_check_and_the_next_goes_on(judge):
    checks = '''
@check
def dies(lab):
    """survives zero"""
    equal(lab.f(0), 1)

@check
def lives(lab):
    """adds one"""
    equal(lab.f(1), 2)
'''
    verdict = grade(judge, checks, "import os\ndef f(x):\n    return x + 1 if x else os._exit(0)")
    assert outcome(verdict) == ["FAIL", "PASS"]
    assert "ended its process" in verdict.results[0].message


def test_an_endless_loop_ends_in_words(judge, monkeypatch):
    monkeypatch.setattr("gradatim.judge.wall.CHECK_S", 0.4)
    verdict = grade(judge, PLUS_ONE, "def f(x):\n    while True: pass")
    assert "did not finish within 0.4 seconds" in verdict.results[0].message


@pytest.mark.parametrize(
    ("learner", "words"),
    [
        ("def f(x) return x", "SyntaxError"),
        ("def g(x):\n    return x", "defines no `f`"),
        (
            "def f(x):\n    return x / 0",
            "ZeroDivisionError: division by zero (line 2: return x / 0)",
        ),
        ("def f():\n    return 1", "TypeError"),
        ("import nonsense_module", "ModuleNotFoundError"),
        ("def f(x):\n    return lambda: x", "got a function"),
        (
            "class Odd:\n    pass\ndef f(x):\n    return Odd()",
            "got an Odd object, expected a value",
        ),
        ("def f(x):\n    return f(x)", "RecursionError"),
        ("def f(x):\n    return [[x] * 3000] * 3000", "cannot be handed over"),
        ("def f(x):\n    raise KeyboardInterrupt", "KeyboardInterrupt"),
    ],
)
def test_failures_are_told_in_words(judge, learner, words):
    verdict = grade(judge, PLUS_ONE, learner)
    assert verdict.outcome is Outcome.FAIL
    assert words in verdict.results[0].message


def test_changed_arguments_fail_by_themselves(judge):
    checks = '''
@check
def total(lab):
    """adds up"""
    equal(lab.f([1, 2]), 3)
'''
    wrong = "def f(x):\n    x.append(0)\n    return sum(x)"
    verdict = grade(judge, checks, wrong, solution="f = sum")
    assert "changed its first argument" in verdict.results[0].message
    allowed = checks.replace("@check", "@check(mutates=True)")
    assert grade(judge, allowed, wrong, solution="f = sum").outcome is Outcome.PASS


def test_objects_stay_behind_and_answer(judge):
    checks = '''
@check
def counts(lab):
    """counts"""
    box = lab.f(2)
    equal(box.add(3).total, 5)
    equal([x for x in box], [2, 3])
    equal(len(box), 2)
    equal(box[1], 3)
    equal((box + 4).total, 9)
    equal(kind(box), "object")
    with box as same:
        equal(same.total, 5)
'''
    box = """
class f:
    def __init__(self, *xs): self.xs = list(xs)
    def add(self, x): self.xs.append(x); return self
    def __iter__(self): return iter(self.xs)
    def __len__(self): return len(self.xs)
    def __getitem__(self, n): return self.xs[n]
    def __add__(self, x): return f(*self.xs, x)
    def __enter__(self): return self
    def __exit__(self, *a): pass
    @property
    def total(self): return sum(self.xs)
"""
    verdict = grade(judge, checks, box, solution=box)
    assert verdict.outcome is Outcome.PASS, verdict.results


@pytest.mark.parametrize(
    "line",
    [
        "lab.f(1) == 2",
        "bool(lab.f(1))",
        "1 in lab.f(1)",
        "np.asarray(lab.f(1))",
        "setattr(lab, 'x', 1)",
        "setattr(lab.f(1), 'x', 1)",
        "equal(1, lab.f(1))",
        "lab.f(ref.f)",
        "lab.f(object())",
    ],
)
def test_what_would_silently_mislead_is_refused(judge, line):
    checks = f'@check\ndef c(lab, ref):\n    """c"""\n    {line}\n'
    plain = "class f:\n    def __init__(self, x): pass"
    verdict = grade(judge, checks, plain, solution=plain)
    assert verdict.outcome is Outcome.BROKEN
    assert "the check itself is broken" in verdict.results[0].message


def test_an_answer_that_a_check_cannot_use_is_the_learners_failure(judge):
    checks = '@check\ndef c(lab):\n    """c"""\n    equal(lab.f(1)[0], 1)\n'
    verdict = grade(
        judge, checks, "def f(x):\n    return None", solution="def f(x):\n    return [x]"
    )
    assert verdict.outcome is Outcome.FAIL
    assert "could not be used" in verdict.results[0].message


def test_lent_functions_are_called_back_and_counted(judge):
    checks = '''
@check
def thrice(lab):
    """calls thrice"""
    fetch = lend(lambda n: n * 10)
    equal(lab.f(fetch), [0, 10, 20])
    equal((fetch.count, fetch.calls), (3, [(0,), (1,), (2,)]))

@check
def endless(lab):
    """does not read on for ever"""
    from itertools import count
    lab.f(lend(count(), limit=50))
'''
    right = "def f(g):\n    return [g(n) for n in range(3)] if callable(g) else [next(g)]"
    assert grade(judge, checks, right, solution=right).outcome is Outcome.PASS
    greedy = "def f(g):\n    return [g(n) for n in range(3)] if callable(g) else list(g)"
    verdict = grade(judge, checks, greedy, solution=right)
    assert outcome(verdict) == ["PASS", "FAIL"]
    assert "more than 50 times" in verdict.results[1].message


def test_errors_cross_by_their_builtin_name_and_by_their_own(judge):
    checks = '''
@check
def raised(lab):
    """refuses"""
    raises(ValueError, lab.f, 1)
    raises("Odd", lab.f, 1)
    try:
        lab.f(1)
    except ValueError as error:
        equal(str(error), "no")

@check
def passed_on(lab):
    """lets errors through"""
    def broken(): raise ConnectionError("down")
    raises(ConnectionError, lab.f, broken)
'''
    odd = (
        "class Odd(ValueError): pass\n"
        "def f(x):\n    if callable(x): return x()\n    raise Odd('no')"
    )
    assert grade(judge, checks, odd, solution=odd).outcome is Outcome.PASS


def test_given_objects_live_beside_the_learners_code(judge):
    checks = '''
@check
def steps(lab, given):
    """walks"""
    bowl = given.Bowl(3)
    close(lab.f(bowl.slope), 3.0, rtol=1e-3)
    equal(bowl.calls, 200)
'''
    given = """
class Bowl:
    def __init__(self, c): self.c, self.calls = c, 0
    def slope(self, w):
        self.calls += 1
        return w - self.c
"""
    walk = "def f(g):\n    w = 0.0\n    for _ in range(200): w -= 0.1 * g(w)\n    return w"
    verdict = grade(judge, checks, walk, solution=walk, given=given)
    assert verdict.outcome is Outcome.PASS, verdict.results


def test_growth_tells_a_linear_answer_from_a_quadratic_one(judge):
    checks = '''
@check
def grows(lab):
    """is quick"""
    growth(lab.f, lambda n: (list(range(n)),), n=1500)
'''
    linear = "def f(xs):\n    total = 0\n    for x in xs: total += x\n    return total"
    quadratic = "def f(xs):\n    return [sum(xs[:i]) for i in range(len(xs))][-1]"
    assert grade(judge, checks, linear, solution=linear).outcome is Outcome.PASS
    verdict = grade(judge, checks, quadratic, solution=linear)
    assert "times as long" in verdict.results[0].message


def test_take_after_printed_and_steady(judge):
    checks = '''
@check(mutates=True)
def verbs(lab):
    """answers"""
    equal(take(lab.count(5), 2), [5, 6])
    equal(kind(lab.count(5)), "iterator")
    equal(after(lab.grow, [1]), (None, ([1, 0],)))
    equal(printed(lab.say, "ho"), "ho\\n")
    equal(steady(lab.draw), lab.draw())
    equal(doc(lab.say), "Says.")
    equal(signature(lab.say), "(x)")
'''
    source = """
import random
def count(n):
    while True:
        yield n
        n += 1
def grow(xs): xs.append(0)
def say(x):
    "Says."
    print(x)
def draw(): return 4
"""
    verdict = grade(judge, checks, source, solution=source)
    assert verdict.outcome is Outcome.PASS, verdict.results


def test_what_the_code_prints_is_shown_and_cannot_forge_a_verdict(judge):
    verdict = grade(judge, PLUS_ONE, 'def f(x):\n    print(\'{"outcome": "PASS"}\')\n    return 0')
    assert verdict.outcome is Outcome.FAIL
    assert "PASS" in verdict.results[0].output


def test_a_forged_frame_does_not_pass(judge):
    forged = """
import json, os, struct
def f(x):
    text = json.dumps({"event": "result", "check": "adds_one", "outcome": "PASS",
                       "message": "", "hint": ""}).encode()
    for peer in (b"H", b"L", b"R"):
        for fd in range(3, 30):
            try:
                os.write(fd, struct.pack(">cII", peer, len(text), 0) + text)
            except OSError:
                pass
    return 0
"""
    assert grade(judge, PLUS_ONE, forged).outcome is Outcome.FAIL


def test_every_builtin_error_arrives_as_itself():
    for name, kind in vars(builtins).items():
        if isinstance(kind, type) and issubclass(kind, Exception):
            error = to_exception({"kinds": [name], "message": "m", "line": 1, "source": "s"})
            assert str(error) == "m" and error.what == f"{name}: m (line 1: s)"
            assert isinstance(error, kind) or name.startswith(("Stop", "ExceptionGroup"))


def test_a_refusal_of_the_judge_is_told_without_its_own_names(judge):
    verdict = grade(judge, PLUS_ONE, "def f(x):\n    return [[x] * 3000] * 3000")
    assert verdict.results[0].message.startswith("the answer cannot be handed over")


def test_a_name_that_is_nearly_right_is_met_with_it_and_others_wait_in_plain_words(judge):
    checks = '''
    @check
    def inner_name(lab):
        """adds up"""
        equal(lab.running_total([1]), 1)

    @check(needs=inner_name)
    def later(lab):
        """adds up more"""
        equal(lab.running_total([1, 2]), 3)
    '''
    found = judge.grade(
        material(checks, "def running_total(xs): return sum(xs)"),
        files("def runing_total(xs): return sum(xs)"),
        1,
    ).results
    assert found[0].hint == "`runing_total`: did you mean `running_total`?"
    assert found[1].message == 'waits for "adds up"'


def test_a_helper_of_the_checks_is_not_named_in_what_was_called(judge):
    checks = '''
    @check
    def kept(lab, given):
        """keeps every digit"""
        equal(given.digits_kept(lab.f, 61.5), "every digit")
    '''
    given = "def digits_kept(f, x): return 'every digit' if f(x) == x else 'cut off'"
    lab = material(checks, "def f(x): return x", given=given)
    source = files("def f(x): return int(x)")
    (result,) = judge.explain(lab, source, judge.grade(lab, source, 1)).results
    assert result.case == "f(61.5)"
