"""What is shown of a failure for which no single call is to blame."""

import pytest
from tests_labs import shown

from gradatim.judge.child.last_calls import (
    CUT_NOTE,
    HELPERS_NOTE,
    MAX_LINES,
    MAX_WIDTH,
    ROUNDED_NOTE,
)
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool


@pytest.fixture(scope="module")
def judge():
    judge = Judge(Pool(standby=1))
    yield judge
    judge.close()


def screen_lines(text):
    return sum(-(-max(len(line), 1) // MAX_WIDTH) for line in text.split("\n"))


COMPUTED = '''
@check
def alike(lab):
    """answers the same each time"""
    equal(lab.g(1), 1)
    once, often = lab.f([1, 2]), lab.f([1, 2, 3])
    other = lab.g(2)
    said = "the same" if once == often else "another"
    equal(said, "the same")
'''
RIGHT = "def f(xs):\n    return 1\ndef g(x):\n    return x"


def test_a_value_that_the_check_made_of_several_answers_shows_their_calls(judge):
    learner = "def f(xs):\n    return len(xs)\ndef g(x):\n    return x"
    found = shown(judge, COMPUTED, RIGHT, learner)
    assert found.call == "f([1, 2])  # 2\nf([1, 2, 3])  # 3"
    assert (found.returned, found.where) == ("", "")


def test_two_equal_calls_that_differ_are_both_shown(judge):
    checks = '''
    @check
    def settled(lab):
        """answers the same each time"""
        steady(lab.f, 4)
    '''
    learner = "calls = []\ndef f(x):\n    calls.append(x)\n    return len(calls)"
    found = shown(judge, checks, "def f(x):\n    return 1", learner)
    assert found.call == "f(4)  # 1\nf(4)  # 2"


def test_what_held_at_the_same_place_before_is_not_shown(judge):
    checks = '''
    @check
    def each(lab):
        """adds one to each"""
        for n in (1, 2, 3):
            equal([len(lab.f([n])), lab.f([n])[0] > n], [1, True])
    '''
    learner = "def f(xs):\n    return [x + (x < 3) for x in xs]"
    found = shown(judge, checks, "def f(xs):\n    return [x + 1 for x in xs]", learner)
    assert found.call == "f([3])  # [3]\nf([3])  # [3]"


GIVEN = '''
class Box:
    """Something that cannot cross."""
    def __init__(self, x): self.x = x
def box(x):
    """x in a box"""
    return Box(x)
def out(box):
    return box.x
'''
BOXED = '''
@check
def doubles(lab, given, rng):
    """doubles what is in the box"""
    x = rng.normal(size=({size}))
    equal(float(given.out(lab.f(given.box(x))).sum().round(6)), float((2 * x).sum().round(6)))
'''
DOUBLED = (
    "import copy\ndef f(box):\n    made = copy.copy(box)\n    made.x = made.x * 2\n    return made"
)


def test_an_object_of_the_labs_own_is_shown_as_the_helper_that_made_it(judge):
    found = shown(judge, BOXED.format(size="2,"), DOUBLED, DOUBLED.replace("* 2", "* 3"), GIVEN)
    x, *lines = found.call.split("\n")
    assert x.startswith("x = np.array([") and x.endswith("])")
    assert lines[:2] == ["box = given.box(x)  # x in a box", "box2 = f(box)"]
    assert lines[2].startswith("given.out(box2)  # array([")
    assert found.where == HELPERS_NOTE


def test_what_does_not_fit_is_rounded_then_cut(judge):
    for size, note in (("5, 10", ROUNDED_NOTE), ("40, 30", CUT_NOTE)):
        found = shown(judge, BOXED.format(size=size), DOUBLED, DOUBLED.replace("* 2", "* 3"), GIVEN)
        assert screen_lines(found.call) <= MAX_LINES
        assert note in found.where
        assert ("# shape (40, 30)" in found.call) is (note == CUT_NOTE)


LONG = '''
@check
def many(lab, rng):
    """takes many steps"""
    layers = [lab.Layer(rng.normal(size=(9, 9)), rng.normal(size=9)) for _ in range(6)]
    for layer in layers:
        for _ in range(5):
            layer.step(rng.normal(size=(4, 9)), [rng.normal(size=3) for _ in range(30)])
    equal(sum(layer.total() for layer in layers), 30)
'''
LAYER = """
class Layer:
    def __init__(self, w, b): self.n = 0
    def step(self, x, ys): self.n += 1
    def total(self): return self.n
"""


def test_it_is_never_longer_than_a_glance(judge):
    found = shown(judge, LONG, LAYER, LAYER.replace("+= 1", "+= 2"))
    assert screen_lines(found.call) <= MAX_LINES
    assert found.call.endswith(".total()  # 10")
    assert CUT_NOTE in found.where


def test_an_error_inside_what_a_check_calls_is_shown_with_what_came_before(judge):
    learner = "def f(box):\n    pass"
    found = shown(judge, BOXED.format(size="1,"), DOUBLED, learner, GIVEN)
    lines = found.call.split("\n")
    assert lines[1].startswith("f(box)")
    assert lines[2].startswith("given.out(None)")
    assert lines[-1].endswith("# AttributeError: 'NoneType' object has no attribute 'x'")


def test_a_timed_call_is_shown_with_the_larger_input(judge):
    checks = '''
    @check
    def fast(lab):
        """is fast"""
        growth(lab.f, lambda n: ([1] * n,), n=300, at_most=2.0)
    '''
    learner = "def f(xs):\n    return sum(x == y for x in xs for y in xs)"
    found = shown(judge, checks, "def f(xs):\n    return 1", learner)
    assert found.call.startswith("f([1, 1, 1,")
    assert found.call.endswith(", ...])")


def test_an_iterator_is_shown_with_what_was_taken_from_it(judge):
    checks = '''
    @check
    def three(lab):
        """takes three"""
        source = lend(iter([5, 6, 7, 8]))
        equal(lab.f(source) + source.count, 21)
    '''
    right = "def f(xs):\n    return sum(next(xs) for _ in range(3))"
    found = shown(judge, checks, right, right.replace("3", "2"))
    assert found.call == "f(iter([5, 6]))  # 11"


def test_a_function_that_used_up_its_list_is_shown_with_all_of_it(judge):
    checks = '''
    @check
    def asks(lab):
        """asks twice"""
        answers = ["no", "yes"]
        equal(len(lab.f(lambda: answers.pop(0))), 2)
    '''
    right = "def f(ask):\n    return [ask(), ask()]"
    found = shown(judge, checks, right, "def f(ask):\n    return [ask(), ask()][:1]")
    assert found.call == "f(lambda: ['no', 'yes'].pop(0))  # ['no']"


def test_a_call_that_never_came_back_has_no_answer(judge):
    checks = '''
    @check
    def ends(lab):
        """ends"""
        lab.g(1)
        equal(lab.f(2), 4)
    '''
    learner = "import os\ndef f(x):\n    os._exit(3)\ndef g(x):\n    return x"
    found = shown(judge, checks, "def f(x):\n    return 4\ndef g(x):\n    return x", learner)
    assert found.call == "f(2)"
