"""Measured once

Measuring a distance on a large map takes time, so no distance should be measured twice. And the way from Ayr to Bath is as
long as the way from Bath to Ayr: if one is known, so is the other. The program below looks distances up on a toy map, on which
each place is a number of kilometres along one road. It counts how often it really measures.

Complete the decorator `remembered`, for functions of two arguments that may be swapped.

- `pairs`: a list of tuples of two ints, which may be equal; then the distance is 0.
- Returns a tuple: the list of the distances, and the number of times that a distance was measured.

>>> ask([(2, 9), (9, 2), (5, 5), (5, 5)])
([7, 7, 0, 0], 2)
"""

kind = "complete"
minutes = 4
chapter = "04-decorators"
hint = "Which key is the same for (2, 9) and (9, 2)? And how do you ask whether a key is known, if its value may be 0?"

equivalent = {
    "RemoveDecorator @ 6:@functools.wraps(func) -> ": "nothing in the program asks for the name",
}

starter = '''
import functools


def remembered(func):
    ...


def ask(pairs: list[tuple[int, int]]) -> tuple[list[int], int]:
    measured = []

    @remembered
    def distance(a, b):
        measured.append((a, b))
        return abs(a - b)

    return [distance(a, b) for a, b in pairs], len(measured)
'''

import functools


def _remembered(func):
    known = {}

    @functools.wraps(func)
    def wrapper(a, b):
        key = (min(a, b), max(a, b))
        if key not in known:
            known[key] = func(a, b)
        return known[key]

    return wrapper


def _in_one_direction(func):
    known = {}

    def wrapper(a, b):
        key = (a, b)
        if key not in known:
            known[key] = func(a, b)
        return known[key]

    return wrapper


def _but_not_zero(func):
    known = {}

    def wrapper(a, b):
        key = (min(a, b), max(a, b))
        if not known.get(key):
            known[key] = func(a, b)
        return known[key]

    return wrapper


def _forgotten(func):
    def wrapper(a, b):
        known = {}
        key = (a, b)
        if key not in known:
            known[key] = func(a, b)
        return known[key]

    return wrapper


def _by_sum(func):
    known = {}

    def wrapper(a, b):
        if a + b not in known:
            known[a + b] = func(a, b)
        return known[a + b]

    return wrapper


def _asked(remembered, pairs):
    measured = []

    @remembered
    def distance(a, b):
        measured.append((a, b))
        return abs(a - b)

    return [distance(a, b) for a, b in pairs], len(measured)


def ask(pairs: list[tuple[int, int]]) -> tuple[list[int], int]:
    return _asked(_remembered, pairs)


def cases(rng):
    yield ([],)
    yield ([(2, 9)],)
    yield ([(2, 9), (2, 9)],)
    yield ([(2, 9), (9, 2)],)
    yield ([(3, 3), (3, 3)],)
    yield ([(1, 8), (4, 5)],)
    yield ([(1, 8), (2, 8), (1, 9)],)
    yield ([(0, 6), (2, 4), (3, 3)],)
    yield ([(5, 5), (4, 6)],)
    yield ([(2, 9), (9, 2), (5, 5), (5, 5)],)
    yield ([(0, 0), (4, 0), (0, 4), (0, 0), (4, 0)],)
    for n in (5, 9, 14):
        low = rng.integers(0, 4, n).tolist()
        high = rng.integers(0, 4, n).tolist()
        yield (list(zip(low, high)) + [(7, 6), (6, 7), (8, 8), (8, 8), (5, 9)],)


def wrong_one_direction(pairs):
    """You measure the way back again. (9, 2) is the same distance as (2, 9), so both need the same key."""
    return _asked(_in_one_direction, pairs)


def wrong_zero_measured_again(pairs):
    """A distance of 0 is measured each time, since 0 counts as False. Ask whether the key is there, not whether its value is true."""
    return _asked(_but_not_zero, pairs)


def wrong_memory_in_the_call(pairs):
    """You measure every time. If your memory is made at each call, it is always empty: make it where that happens once for the function."""
    return _asked(_forgotten, pairs)


def wrong_sum_as_key(pairs):
    """Your key is the same for different pairs: 1 and 8 have the sum of 4 and 5. The key has to name both places."""
    return _asked(_by_sum, pairs)
