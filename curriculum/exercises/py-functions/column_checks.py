"""Find the mistake: one check for each limit

Before a file of measurements is used, each column gets a check of its own: how many of its values are above the limit for
this column? `too_high` first makes one function for each column and then calls them. But all columns are checked
against the same limit. Find the mistake and fix it.

- `limits`: a list of ints, one for each column.
- `columns`: a list of lists of ints, one for each limit.
- Returns a list of ints: for each column the number of values above its limit.

>>> too_high([5, 50], [[4, 6, 7], [40, 51]])
[2, 1]
>>> too_high([], [])
[]
"""

kind = "fix"
minutes = 5
chapter = "05-functions-made-by-functions"
hint = "When does each of the functions look up `limit`, and what does it stand for by then?"

starter = '''
def too_high(limits: list[int], columns: list[list[int]]) -> list[int]:
    checks = []
    for limit in limits:
        checks.append(lambda values: len([v for v in values if v > limit]))
    return [checks[i](columns[i]) for i in range(len(columns))]
'''


def too_high(limits: list[int], columns: list[list[int]]) -> list[int]:
    checks = []
    for limit in limits:
        checks.append(lambda values, limit=limit: len([v for v in values if v > limit]))
    return [checks[i](columns[i]) for i in range(len(columns))]


def cases(rng):
    yield ([], [])
    yield ([5], [[]])
    yield ([5], [[4, 5, 6]])
    yield ([5, 50], [[4, 6, 7], [40, 51]])
    yield ([50, 5], [[60, 70], [6, 5]])
    yield ([0, 100], [[1, 2, 3], [100]])
    yield ([5, 5], [[6, 7], [1, 9, 5]])
    yield ([7, 2, 7], [[8], [1, 3, 4], [9, 10, 7]])
    yield ([0, 0, 3, 0], [[1], [2, 3], [3, 4], [0, 5, 6]])
    yield ([3, 1, 2], [[2, 4], [2, 0], [3, 2]])
    yield ([9, 0, 7], [[8, 8], [1, 1, 0], [7]])
    for n in (2, 3, 5):
        limits = rng.integers(0, 30, n).tolist() + [45, 2]
        yield (limits, [rng.integers(0, 50, int(rng.integers(1, 6))).tolist() + [40, 1, 44] for k in limits])


def wrong_last_limit(limits, columns):
    """All columns are compared with the last limit. The functions share one name `limit`, and look it up when they are called, after the loop."""
    return [len([v for v in column if v > limits[-1]]) for column in columns]


def wrong_first_limit(limits, columns):
    """All columns are compared with the first limit. Each function needs the limit of its own round."""
    return [len([v for v in column if v > limits[0]]) for column in columns]


def wrong_one_check_for_equal_limits(limits, columns):
    """You have lost a check. Two columns may have the same limit; if the limit is the key of a dict, the second check replaces the first."""
    return [len([v for v in column if v > limit]) for limit, column in zip(dict.fromkeys(limits), columns)]


def wrong_limit_counts_too(limits, columns):
    """You count values that are equal to the limit. They aren't above it."""
    return [len([v for v in column if v >= limit]) for limit, column in zip(limits, columns)]
