"""Where it's clear

You compare the stages of your search with what you set as a goal for each. For most of them you can't tell yet whether you reach it. Where is it clear?

- `counts`: a list of tuples: a stage, k, n, and the goal, a share from 0 to 1: k of n went on.
- With n = 0 nothing is known. Otherwise take the Wilson interval of k of n with z = 1.96.
- Returns a dict with three lists of stages, in their order: `"below"`, where the whole interval is below the goal; `"above"`, where it's
  above; and `"open"` for the others. An end that's equal to the goal isn't below or above it.

>>> where_it_is_clear([("reply", 2, 40, 0.25), ("talk", 2, 4, 0.75), ("task", 0, 0, 0.5)])
{'below': ['reply'], 'above': [], 'open': ['talk', 'task']}
"""

import math

minutes = 9
chapter = "01-a-search-that-is-counted"
hint = "Write the interval as in the chapter. Which of its ends has to be compared with the goal for `below`?"


def where_it_is_clear(counts: list) -> dict:
    found = {"below": [], "above": [], "open": []}
    for stage, k, n, goal in counts:
        kind = "open"
        if n > 0:
            p, z = k / n, 1.96
            middle = p + z * z / (2 * n)
            reach = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
            whole = 1 + z * z / n
            if middle + reach < goal * whole:
                kind = "below"
            elif middle - reach > goal * whole:
                kind = "above"
        found[kind].append(stage)
    return found


def _row(k, n):
    return [(f"{k} of {n}: {goal}", k, n, goal / 40) for goal in range(1, 40)]


def cases(rng):
    yield ([],)
    yield ([("task", 0, 0, 0.5)],)
    yield ([("reply", 2, 40, 0.25), ("talk", 2, 4, 0.75), ("task", 0, 0, 0.5)],)
    yield ([("reply", 30, 40, 0.25), ("talk", 4, 4, 0.75)],)
    yield (_row(10, 40),)
    yield (_row(2, 9),)
    yield (_row(9, 12),)
    yield (_row(0, 7),)
    yield (_row(5, 5),)
    yield (_row(1, 1),)
    yield (_row(1, 2),)
    yield (_row(33, 60),)
    for _ in range(3):
        n = int(rng.integers(3, 60))
        yield (_row(int(rng.integers(0, n + 1)), n),)


def _kinds(counts, ends):
    found = {"below": [], "above": [], "open": []}
    for stage, k, n, goal in counts:
        low, high = ends(k / n, n) if n else (0, 1)
        found["below" if high < goal else "above" if low > goal else "open"].append(stage)
    return found


def wrong_without_interval(counts):
    """You compare the rate itself. 2 of 4 against a goal of 0.75 says nothing yet."""
    return _kinds(counts, lambda p, n: (p, p))


def wrong_short_formula(counts):
    """You use p ± 1.96 standard errors. For 0 of 7 it has no width, and 0 of 7 may well happen with a rate of 30 %."""
    return _kinds(counts, lambda p, n: (p - 1.96 * math.sqrt(p * (1 - p) / n), p + 1.96 * math.sqrt(p * (1 - p) / n)))


def wrong_one_standard_error(counts):
    """You take one standard error in place of 1.96. About every third such interval misses the true rate."""
    def ends(p, n):
        reach = math.sqrt(p * (1 - p) / n + 1 / (4 * n * n))
        return (p + 1 / (2 * n) - reach) / (1 + 1 / n), (p + 1 / (2 * n) + reach) / (1 + 1 / n)
    return _kinds(counts, ends)
