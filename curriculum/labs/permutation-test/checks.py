from fractions import Fraction

import numpy as np

from gradatim.checks import check, close, equal, lend


def orders(rng, size, n):
    """n ways to put so many numbers in order, a row for each"""
    return rng.permuted(np.tile(np.arange(size), (n, 1)), axis=1)


def right(a, b, rows):
    """the p-value, if the shuffles put the sorted numbers into these orders"""
    pot, k = np.sort(np.concatenate([a, b]))[rows], len(a)
    far = np.abs(pot[:, :k].mean(axis=1) - pot[:, k:].mean(axis=1))
    return (1 + np.sum(far >= abs(a.mean() - b.mean()) - 1e-9)) / (1 + len(rows))


def compare(lab, given, a, b, rows, hint):
    p = lab.perm_test(a, b, len(rows), given.Shuffle(rows))
    close(float(p) if isinstance(p, Fraction) else p, right(a, b, rows), hint=hint)


@check
def equally_many(lab, given, rng):
    """finds how often a shuffle is as far apart as two groups of the same size"""
    a, b = rng.normal(size=8) + 0.6, rng.normal(size=8)
    compare(lab, given, a, b, orders(rng, 16, 200), hint="how far is each difference from 0?")


@check
def smaller_first(lab, given, rng):
    """finds the same where the first mean is the smaller one"""
    a, b = rng.normal(size=8), rng.normal(size=8) + 0.8
    compare(lab, given, a, b, orders(rng, 16, 200), hint="both sides count")


@check
def not_equally_many(lab, given, rng):
    """works for groups of different sizes"""
    for k, m in ((4, 10), (10, 4), (5, 7), (9, 3)):  # even in sum: a middle is one place
        a, b = rng.normal(size=k) + 4, rng.normal(size=m) + 4.7
        hint = "who plays the part of a, and what is a mean?"
        compare(lab, given, a, b, orders(rng, k + m, 200), hint=hint)


@check
def never_as_far(lab, given, rng):
    """gives a small p, and not 0, if no shuffle is as far apart as the real groups"""
    a, b = rng.normal(size=12) + 50, rng.normal(size=12)
    compare(lab, given, a, b, orders(rng, 24, 49), hint="the real arrangement is one of them")


@check
def ties_of_whole_numbers(lab, given, rng):
    """counts a shuffle that is exactly as far apart as the real groups"""
    a, b = rng.permutation([3, 4, 8]), rng.permutation([1, 2, 0])
    compare(lab, given, a, b, orders(rng, 6, 150), hint="at least as far")


@check
def ties_but_for_rounding(lab, given, rng):
    """counts a shuffle also if rounding alone makes it differ"""
    for _ in range(4):
        a, b = rng.integers(60, 90, 7) / 100, rng.integers(10, 40, 7) / 100
        rows = np.hstack([7 + orders(rng, 7, 60), orders(rng, 7, 60)])  # a itself, in other orders
        hint = "0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 differ"
        compare(lab, given, a, b, np.vstack([rows, orders(rng, 14, 10)]), hint=hint)


@check
def nearly_a_tie(lab, given, rng):
    """does not count a shuffle that is only nearly as far apart"""
    x = rng.uniform(1, 2)
    a, b = np.array([x + 900.0, x + 1.00000001]), np.array([x + 1.0, x])
    compare(lab, given, a, b, orders(rng, 4, 40), hint="a tolerance for rounding, not for more")


@check
def all_the_same(lab, given, rng):
    """gives 1 if all numbers are equal"""
    x = float(rng.integers(1, 9))
    hint = "0 is at least as far as 0"
    compare(lab, given, np.full(3, x), np.full(4, x), orders(rng, 7, 19), hint=hint)


@check(needs=equally_many)
def one_each(lab, given, rng):
    """works for groups of one"""
    a, b = rng.normal(size=1), rng.normal(size=1)
    compare(lab, given, a, b, orders(rng, 2, 9), hint="swapped, they are as far apart as before")


@check
def as_often_as_told(lab, rng):
    """shuffles as often as it is told"""
    for n in (1, 8):
        shuffle = lend(rng.permutation)
        lab.perm_test(rng.normal(size=3) + 1, rng.normal(size=4), n, shuffle)
        equal(shuffle.count, n, hint="n shuffles, n + 1 arrangements")
