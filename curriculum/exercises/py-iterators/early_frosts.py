"""The first frosts of a winter

A fruit farmer wants to know when the first `n` nights with frost came. The temperatures are in lists, one for each month, and the
nights are numbered on from the first night of the first month: if that month has 30 nights, the first night of the next one
is night 31.

- `months`: a list of lists of ints, the lowest temperature of each night. A night has frost if it is below 0.
- `n`: an int, 0 or more. If there are fewer nights with frost, return them all.
- Returns a list of tuples: the number of the night, counted from 1, and its temperature.

>>> early_frosts([[4, -1, 0], [-3, 2, -2]], 2)
[(2, -1), (4, -3)]
"""

minutes = 5
chapter = "03-pipelines"
hint = "Three steps: chain the months and number the nights; keep the frosts; take n of them. Each step can go through the one before."

from itertools import chain, count, islice


def early_frosts(months: list[list[int]], n: int) -> list[tuple[int, int]]:
    nights = zip(count(1), chain(*months))
    frosts = ((number, degrees) for number, degrees in nights if degrees < 0)
    return list(islice(frosts, n))


def cases(rng):
    yield ([], 1)
    yield ([[]], 2)
    yield ([[-1]], 0)
    yield ([[-1]], 1)
    yield ([[0, 1], [-1]], 1)
    yield ([[5, 5], [], [-9]], 5)
    yield ([[0, -1, 0, -2]], 3)
    yield ([[-1, 3, -2, -3]], 2)
    yield ([[4, -1, 0], [-3, 2, -2]], 2)
    yield ([[0, 0], [0, -4], [-1]], 2)
    yield ([[1, -7], [1, -7], [-7]], 3)
    for size in (3, 5, 8):
        months = [rng.integers(-4, 5, k).tolist() for k in rng.integers(0, size, 3).tolist()]
        yield (months + [[0, 3, -1], [0, -5]], int(rng.integers(1, size)))


def wrong_numbers_start_again(months, n):
    """Your numbers start again with each month. Number the nights after you have put the months one after the other."""
    found = []
    for month in months:
        for number, degrees in enumerate(month, 1):
            if degrees < 0:
                found.append((number, degrees))
    return found[:n]


def wrong_frosts_numbered(months, n):
    """You number the frosts. The farmer wants the number of the night."""
    frosts = [degrees for degrees in chain(*months) if degrees < 0]
    return list(enumerate(frosts, 1))[:n]


def wrong_counted_from_zero(months, n):
    """You count the nights from 0. The first night has number 1."""
    nights = enumerate(chain(*months))
    return list(islice(((number, degrees) for number, degrees in nights if degrees < 0), n))


def wrong_zero_is_frost(months, n):
    """You count nights with 0 degrees. Frost is below 0."""
    nights = zip(count(1), chain(*months))
    return list(islice(((number, degrees) for number, degrees in nights if degrees <= 0), n))
