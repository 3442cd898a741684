"""On which inputs a program fails: told only where trying shows it."""

from itertools import combinations, pairwise

import numpy as np
import pytest

from gradatim.judge.child.failure_traits import failure_condition


def condition(right_program, wrong_program, inputs, names=("xs",)):
    def is_right(args):
        try:
            want = right_program(*args)
        except ValueError:
            return None
        return bool(np.array_equal(want, wrong_program(*args)))

    failing = [args for args in inputs if is_right(args) is False]
    return failure_condition(is_right, failing, names)


def ranks(s):
    _, group, sizes = np.unique(s, return_inverse=True, return_counts=True)
    return (np.cumsum(sizes) - (sizes - 1) / 2)[group]


def median(xs):
    return sorted(xs)[len(xs) // 2]


def pairs(xs):
    return sum(a + b == 26 for a, b in combinations(xs, 2))


NEGATIVE = [([-3, -2],), ([-4, -1, -2],), ([-5],), ([-7, -2, -9],)]
APART = [([12, 90, 14],), ([6, 70, 20],), ([80, 16, 90, 10],), ([12, 70, 80, 14],)]
TIES = [(np.array(s),) for s in ([7.0, 7, 6], [1.0, 2, 2, 0], [1.0, 1, 2, 2], [5.0, 1, 2, 2])]
SIGNED = [([-3, 2],), ([4, -1, 2],), ([-5],), ([-7, -2, 9],)]


@pytest.mark.parametrize(
    ("right", "wrong", "inputs", "words"),
    [
        (ranks, lambda s: np.argsort(np.argsort(s)) + 1.0, TIES, "two items of `xs` are equal"),
        (sum, lambda xs: sum(map(abs, xs)), SIGNED, "a number in `xs` is below 0"),
        (max, lambda xs: max([0, *xs]), NEGATIVE, "all numbers in `xs` are below 0"),
        (
            median,
            lambda xs: xs[len(xs) // 2],
            [([3, 1, 2],), ([5, 9, 1, 2],), ([2, 3, 1],), ([1, 9, 3, 2, 4],)],
            "`xs` is not in ascending order",
        ),
        (
            lambda s: s.lower(),
            lambda s: s,
            [("Ada",), ("bO",), ("A b",), ("x Y z",)],
            "`xs` has a capital letter",
        ),
        (sum, lambda xs: sum(xs) + 1, SIGNED, ""),  # fails everywhere
        (pairs, lambda xs: sum(a + b == 26 for a, b in pairwise(xs)), APART, ""),  # neighbours only
        (sum, lambda xs: sum(map(abs, xs)), SIGNED[:2], ""),  # too few to tell
        (sum, lambda xs: 0, [([-3, -1],), ([0, -2, -2],), ([-2, -2, -9],)], ""),
    ],
)
def test_what_all_failing_inputs_have_and_no_other_is_told(right, wrong, inputs, words):
    sentence = condition(right, wrong, inputs)
    assert sentence == (f"It fails only where {words}." if words else "")


def test_a_name_that_is_looked_for_in_another_argument_tells_nothing():
    def owed(names, orders):  # what those of these names owe; others count as nobody
        return sum(amount for name, amount in orders if name in names)

    inputs = [
        (["Ada", "bo"], [("Ada", 4), ("bo", 2)]),
        (["Cy"], [("Cy", 3)]),
        (["Di"], [("Di", 5)]),
    ]
    assert condition(owed, lambda names, orders: owed(names, orders) + 1, inputs, ("n", "o")) == ""
    found = failure_condition(lambda args: args[0][0].islower(), inputs, ["names", "orders"])
    assert found == ""
    apart = [(names, [("x", 1)]) for names, _ in inputs]
    found = failure_condition(lambda args: args[0][0].islower(), apart, ["names", "orders"])
    assert found == "It fails only where a text in `names` has a capital letter."
    asked = [(names, str.upper) for names, _ in inputs]
    assert failure_condition(lambda args: args[0][0].islower(), asked, ["names", "model"]) == ""


def test_nothing_is_told_of_inputs_that_nobody_asks_for():
    assert failure_condition(lambda args: None, SIGNED, ["xs"]) == ""


@pytest.mark.parametrize(
    ("right", "wrong", "inputs"),
    [
        # Classes: without the 0, there are fewer of them.
        (
            lambda labels: len(set(labels)),
            lambda labels: min(len(set(labels)), 2),
            [([0, 1, 2, 1],), ([2, 0, 1, 1],), ([1, 2, 0],), ([0, 0, 1, 2],)],
        ),
        # What is multiplied by 1000 is large, and not only whole.
        (
            lambda xs: [min(x, 9) for x in xs],
            lambda xs: [9 for x in xs],
            [([0.3, 1.5],), ([0.7],), ([2.2, 0.1],), ([8.5, 1.5],)],
        ),
    ],
)
def test_a_change_that_does_more_than_take_a_trait_away_tells_nothing(right, wrong, inputs):
    assert condition(right, wrong, inputs) == ""
