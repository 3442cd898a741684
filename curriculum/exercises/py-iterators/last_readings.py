"""The last readings

A screen in a greenhouse always shows the last `k` temperatures, the newest at the end. At the beginning there are fewer. Readings come in
one at a time. The program below keeps every picture of the screen, to compare them later.

Complete the generator `screens`. After each reading it hands over a list: the last `k` readings so far, or all of them where there are fewer.
Each time it has to be a new list, since the pictures are kept.

- `readings`: a list of ints, possibly empty. `k`: an int, 1 or more.
- Returns a list of lists of ints.

>>> pictures([20, 21, 23, 22], 2)
[[20], [20, 21], [21, 23], [23, 22]]
"""

kind = "complete"
minutes = 4
chapter = "02-functions-that-pause"
hint = "Add the new reading to a list. What has to go when the list has become too long? And do you hand over the list that you go on changing?"

starter = '''
from collections.abc import Iterable, Iterator


def screens(stream: Iterable[int], k: int) -> Iterator[list[int]]:
    last = []
    for reading in stream:
        ...


def pictures(readings: list[int], k: int) -> list[list[int]]:
    return list(screens(iter(readings), k))
'''

from collections.abc import Iterable, Iterator


def _screens(stream: Iterable[int], k: int) -> Iterator[list[int]]:
    last = []
    for reading in stream:
        last = (last + [reading])[-k:]
        yield last


def pictures(readings: list[int], k: int) -> list[list[int]]:
    return list(_screens(iter(readings), k))


def cases(rng):
    yield ([], 2)
    yield ([7], 1)
    yield ([7], 3)
    yield ([7, 8], 1)
    yield ([7, 8], 2)
    yield ([7, 8, 9], 2)
    yield ([7, 7, 7], 2)
    yield ([5, 4, 3, 2, 1], 3)
    yield ([20, 21, 23, 22], 2)
    yield ([0, -1, 0, -2], 4)
    for n in (5, 8, 12):
        yield (rng.integers(10, 35, n).tolist() + [9, 36], int(rng.integers(2, 5)))


def wrong_same_list(readings, k):
    """All your pictures show the end: the generator hands over the same list each time and goes on changing it."""
    return [readings[-k:] for _ in readings]


def wrong_all_so_far(readings, k):
    """Your lists grow and grow. Only the last `k` readings are on the screen."""
    return [readings[: n + 1] for n in range(len(readings))]


def wrong_waits_until_full(readings, k):
    """You hand over nothing until there are `k` readings. At the beginning the screen shows as many as there are."""
    return [readings[n : n + k] for n in range(len(readings) - k + 1)]


def wrong_newest_first(readings, k):
    """Your newest reading comes first. It should be at the end."""
    return [readings[max(n - k, 0) : n][::-1] for n in range(1, len(readings) + 1)]
