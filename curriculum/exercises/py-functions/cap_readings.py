"""Cap the readings

A sensor sometimes reports values that are too high. In the list itself, replace every value above the limit by the limit,
and return the number of values that you replaced. The caller goes on using the same list.

- `readings`: a list of ints, possibly empty. It is changed.
- `limit`: an int; 100 if it is not passed.
- Returns an int.

>>> cap([40, 120, 100, 300])
2
>>> cap([7, 8, 9], 7)
2

After the first call the list is `[40, 100, 100, 100]`.
"""

minutes = 5
chapter = "02-names-of-its-own"
mutates = True
hint = "To put a new value into the list you need its position. Which loop gives you positions?"


def cap(readings: list[int], limit: int = 100) -> int:
    replaced = 0
    for i, value in enumerate(readings):
        if value > limit:
            readings[i] = limit
            replaced += 1
    return replaced


def cases(rng):
    yield ([],)
    yield ([100],)
    yield ([101],)
    yield ([40, 120, 100, 300],)
    yield ([7, 8, 9], 7)
    yield ([-5, 0, 5], -1)
    yield ([150, 150],)
    yield ([3, 2, 1], 5)
    for n in (4, 8, 15):
        yield ([*rng.integers(0, 60, n).tolist(), 31, 30], 30)
        yield ([*rng.integers(60, 140, n).tolist(), 200],)


def wrong_only_a_name_moved(readings, limit=100):
    """The number is right, but the caller's list is as it was. `readings = [...]` makes a new list for the name inside; it doesn't change the list that was passed."""
    replaced = len([v for v in readings if v > limit])
    readings = [limit if v > limit else v for v in readings]
    return replaced


def wrong_limit_counts_too(readings, limit=100):
    """You also count values that are equal to the limit. They aren't above it, and nothing is replaced."""
    replaced = 0
    for i, value in enumerate(readings):
        if value >= limit:
            readings[i] = limit
            replaced += 1
    return replaced


def wrong_returns_the_list(readings, limit=100):
    """You return the list. The caller has it already; what was asked for is the number of values replaced."""
    for i, value in enumerate(readings):
        if value > limit:
            readings[i] = limit
    return readings
