"""Find the mistake: the first departure that isn't too early

A candidate has written a binary search: "The departures are sorted. Return the position of the first one that isn't
before `time`. If all are before it, return the number of departures." It works on many lists. On which doesn't it?
Find the mistake and fix it.

- `departures`: a list of ints in ascending order, possibly with repetitions, possibly empty.
- `time`: an int.
- Returns an int from 0 to the number of departures.


>>> first_at_least([6, 9, 9, 14], 9)
1
>>> first_at_least([6, 9, 9, 14], 20)
4
"""

kind = "fix"
minutes = 7
chapter = "03-stacks-queues-halves"
hint = "Which results are possible for a list of one departure? Does the range from `low` to `high` hold all of them at the beginning? O(log n) is expected: each round halves the range."

starter = '''
def first_at_least(departures: list[int], time: int) -> int:
    low = 0
    high = len(departures) - 1
    while low < high:
        middle = (low + high) // 2
        if departures[middle] >= time:
            high = middle
        else:
            low = middle + 1
    return low
'''


def first_at_least(departures: list[int], time: int) -> int:
    low = 0
    high = len(departures)
    while low < high:
        middle = (low + high) // 2
        if departures[middle] >= time:
            high = middle
        else:
            low = middle + 1
    return low


def cases(rng):
    yield ([], 5)
    yield ([3], 5)
    yield ([5], 5)
    yield ([7], 5)
    yield ([5, 5], 5)
    yield ([3, 7], 5)
    yield ([3, 4], 5)
    yield ([6, 9, 9, 14], 9)
    yield ([6, 9, 9, 14], 20)
    yield ([6, 9, 9, 14], 1)
    yield ([2, 4, 6, 8, 10], 7)
    yield ([2, 4, 6, 8, 10], 10)
    yield ([2, 4, 6, 8, 10], 11)
    yield ([1, 1, 1, 1, 4], 1)
    for n in (6, 11):
        row = sorted(rng.integers(0, 30, n).tolist())
        yield (row, int(rng.integers(0, 32)))
        yield (row, row[n // 2])


def wrong_last_position_at_most(departures, time):
    """Your range ends at the last position, so "none of them" can't come out. `first_at_least([3], 5)` gives 0, not 1."""
    found = [place for place, value in enumerate(departures) if value >= time]
    return found[0] if found else max(0, len(departures) - 1)


def wrong_after_the_time(departures, time):
    """You look for the first departure after `time`. One at exactly that time isn't before it. `first_at_least([5], 5)` gives 1, not 0."""
    return sum(1 for value in departures if value <= time)


def wrong_exact_only(departures, time):
    """You look for a departure at exactly this time, and give up if there's none. `first_at_least([7], 5)` gives 1, not 0."""
    return departures.index(time) if time in departures else len(departures)


def wrong_minus_one(departures, time):
    """If all departures are before `time`, you return -1. The task wants their number. `first_at_least([], 5)` gives -1, not 0."""
    found = [place for place, value in enumerate(departures) if value >= time]
    return found[0] if found else -1
