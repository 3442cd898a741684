"""Find the mistake: the longest calm stretch

A candidate has written this: "Given the temperature of each day, return the length of the longest stretch of days in
a row in which the temperature never changes by more than `limit` from one day to the next." It passes the first two
examples. Test it by hand on awkward lists, find the mistake and fix it.

- `degrees`: a list of ints, possibly negative, possibly empty. `limit`: an int, 0 or more.
- Returns an int. A single day is a stretch of length 1.


>>> longest_calm([3, 4, 4, 9, 2], 1)
3
>>> longest_calm([7], 1)
1
>>> longest_calm([9, 2, 3, 4], 1)
3
"""

kind = "fix"
minutes = 8
chapter = "01-think-aloud"
hint = "Follow [9, 2, 3, 4] with a table of `best` and `length`. In which round is `best` compared with 3?"

starter = '''
def longest_calm(degrees: list[int], limit: int) -> int:
    if not degrees:
        return 0
    best = 1
    length = 1
    for place in range(1, len(degrees)):
        if abs(degrees[place] - degrees[place - 1]) <= limit:
            length += 1
        else:
            best = max(best, length)
            length = 1
    return best
'''


def longest_calm(degrees: list[int], limit: int) -> int:
    if not degrees:
        return 0
    best = 1
    length = 1
    for place in range(1, len(degrees)):
        if abs(degrees[place] - degrees[place - 1]) <= limit:
            length += 1
            best = max(best, length)
        else:
            length = 1
    return best


def cases(rng):
    yield ([], 1)
    yield ([7], 1)
    yield ([9, 2], 1)
    yield ([4, 9, 3], 2)
    yield ([5, 5], 0)
    yield ([5, 6], 0)
    yield ([5, 6], 1)
    yield ([6, 5], 1)
    yield ([3, 4, 4, 9, 2], 1)
    yield ([9, 2, 3, 4], 1)
    yield ([1, 2, 3, 4], 1)
    yield ([4, 3, 2, 1, 8, 8], 1)
    yield ([0, 5, 1, 5, 1], 4)
    yield ([-2, 2, -2], 3)
    yield ([1, 3, 5, 7], 2)
    yield ([8, 1, 2, 9, 9, 9], 0)
    for n in (8, 14):
        yield (rng.integers(-3, 6, n).tolist(), 2)


def wrong_last_stretch_lost(degrees, limit):
    """A stretch is compared with the best only when it ends, and the last one ends with the list. `longest_calm([5, 5], 0)` gives 1, not 2."""
    best = min(1, len(degrees))
    length = 1
    for a, b in zip(degrees, degrees[1:]):
        if abs(a - b) <= limit:
            length += 1
        else:
            best = max(best, length)
            length = 1
    return best


def wrong_only_upwards(degrees, limit):
    """You look at the rise only, so every fall counts as calm. `longest_calm([9, 2], 1)` gives 2, not 1."""
    best = length = min(1, len(degrees))
    for a, b in zip(degrees, degrees[1:]):
        length = length + 1 if b - a <= limit else 1
        best = max(best, length)
    return best


def wrong_counts_changes(degrees, limit):
    """You count the changes between days. A stretch has one day more. `longest_calm([7], 1)` gives 0, not 1."""
    best = length = 0
    for a, b in zip(degrees, degrees[1:]):
        length = length + 1 if abs(a - b) <= limit else 0
        best = max(best, length)
    return best


def wrong_limit_excluded(degrees, limit):
    """You ask for a change below the limit. It may be as large as the limit. `longest_calm([5, 5], 0)` gives 1, not 2; `longest_calm([5, 6], 1)` gives 1, not 2."""
    best = length = min(1, len(degrees))
    for a, b in zip(degrees, degrees[1:]):
        length = length + 1 if abs(a - b) < limit else 1
        best = max(best, length)
    return best
