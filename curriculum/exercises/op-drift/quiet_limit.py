'''A limit from quiet days

A monitor has measured a number on days on which all was well. Return the smallest of these values that can be the limit if at most
a given share of the quiet days may lie above it, and the number of quiet days that do.

- `quiet`: a list of at least one number, in any order; it isn't changed. Values may be equal.
- `one_in`: a whole number from 1: at most one day in `one_in` may lie above the limit, so at most `len(quiet) // one_in` days.
- Returns a tuple of the limit and an int.

>>> quiet_limit([0.05, 0.19, 0.03, 0.11, 0.02, 0.06], 6)
(0.11, 1)
>>> quiet_limit([2, 5, 5, 5], 2)
(5, 0)
'''

minutes = 6
equivalent = {"Binary_FloorDiv_Div @ 2:allowed = len(quiet) // one_in -> allowed = len(quiet) / one_in": "the days above are a whole number"}
chapter = "01-has-the-input-moved"
hint = "Try the values from the smallest upwards: how many lie above each of them?"


def quiet_limit(quiet: list, one_in: int) -> tuple:
    allowed = len(quiet) // one_in
    for value in sorted(quiet):
        above = sum(other > value for other in quiet)
        if above <= allowed:
            return value, above


def cases(rng):
    yield ([4], 1)
    yield ([4, 9], 3)
    yield ([0.05, 0.19, 0.03, 0.11, 0.02, 0.06], 6)
    yield ([2, 5, 5, 5], 2)
    yield ([7, 7, 7], 1)
    yield ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 5)
    yield ([8, 8, 6, 8, 2, 3, 3, 9], 4)
    yield ([1, 5, 9, 9, 9, 9, 3, 2], 4)
    yield (list(range(1, 14)), 5)
    yield (list(range(30, 13, -1)), 6)
    for n, k in ((20, 10), (31, 7), (40, 20)):
        yield (rng.integers(1, 60, n).tolist(), k)
    yield ((rng.integers(1, 1000, 50) / 1000).tolist(), 20)


def wrong_always_the_largest(quiet, one_in):
    """Your limit is the largest quiet value. Then no quiet day lies above it, and small drift is never seen; some may lie above it."""
    return max(quiet), 0


def wrong_one_place_too_low(quiet, one_in):
    """One day too many lies above your limit. With 1 of 6 allowed, the limit is the second largest value: only the largest lies above it."""
    allowed = len(quiet) // one_in
    value = sorted(quiet)[max(len(quiet) - 2 - allowed, 0)]
    return value, sum(other > value for other in quiet)


def wrong_ties_counted_as_above(quiet, one_in):
    """You return the allowed number of days. Where values are equal to the limit, fewer days lie above it: count them."""
    allowed = min(len(quiet) // one_in, len(quiet) - 1)
    return sorted(quiet)[len(quiet) - 1 - allowed], allowed


def wrong_rounded_up(quiet, one_in):
    """You round the number of allowed days up. 11 days at one in 5 allow 2 days, not 3."""
    allowed = min(-(-len(quiet) // one_in), len(quiet) - 1)
    value = sorted(quiet)[len(quiet) - 1 - allowed]
    return value, sum(other > value for other in quiet)
