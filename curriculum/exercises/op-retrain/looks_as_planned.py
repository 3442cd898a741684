"""The looks as planned

A team wants to know early whether its challenger is better, so it plans several looks at the gate, each with more evidence. Say at which of them the challenger is promoted.

- `d`: a list of ints: for each row, in the order in which the rows arrive, 1 if only the challenger is right, -1 if only the champion is, otherwise 0. `looks`: an int, at least 1, the number of planned looks.
- With n rows in the list, look j (from 1 to `looks`) sees the first `j * n // looks` rows; these are at least 2 at every look.
- At each look, z is `NormalDist().inv_cdf(1 - 0.05 / looks / 2)`. The challenger is promoted at the first look at which mean - z · s / √rows is above 0; s² is the sum of the squared distances from the mean, divided by rows - 1.
- Returns the number of this look, from 1 on, or None.

All ten rows show a better challenger, so s is 0, and the first look with a mean above 0 decides.

>>> looks_as_planned([1] * 10, 2)
1
>>> looks_as_planned([1, -1, 0, 0, 1, 0, -1, 0, 0, 1], 2) is None
True
"""

import math
from statistics import NormalDist

minutes = 8
chapter = "03-one-look-every-group"
hint = "The limit is the same at every look; only the rows grow. Which rows does the second of three looks see?"


def looks_as_planned(d: list[int], looks: int) -> int | None:
    z = NormalDist().inv_cdf(1 - 0.05 / looks / 2)
    for look in range(1, looks + 1):
        n = look * len(d) // looks
        mean = sum(d[:n]) / n
        s = math.sqrt(sum((x - mean) ** 2 for x in d[:n]) / (n - 1))
        if mean - z * s / math.sqrt(n) > 0:
            return look
    return None


def _first(d, looks, z, start=False):
    n, before = len(d), 0
    for look in range(1, looks + 1):
        end = look * n // looks
        rows = d[before if start else 0 : end]
        before = end
        if len(rows) > 1:
            mean = sum(rows) / len(rows)
            s = math.sqrt(sum((x - mean) ** 2 for x in rows) / (len(rows) - 1))
            if mean - z * s / math.sqrt(len(rows)) > 0:
                return look
    return None


def _z(looks):
    return NormalDist().inv_cdf(1 - 0.05 / looks / 2)


def cases(rng):
    yield ([1, 1], 1)
    yield ([0, 0], 1)
    yield ([-1, -1, -1, -1], 2)
    yield ([1] * 10, 2)
    yield ([1, -1, 0, 0, 1, 0, -1, 0, 0, 1], 2)
    yield ([1, 1, 0, 0], 1)
    yield ([1, 1, 1] + [0] * 9, 1)
    yield ([0] * 7 + [1] * 4, 2)
    yield ([-1] * 5 + [1] * 45, 10)
    yield ([0] * 45 + [1] * 5, 1)
    yield ([0] * 45 + [1] * 5 + [0] * 50, 2)
    yield ([0] * 46 + [1] * 4 + [0] * 50, 2)
    yield ([0] * 40 + [0, 0, 1, 1, 1, 0, 1, 1] + [0] * 3, 3)
    yield (([1] * 9 + [-1] * 3 + [0] * 28) * 3, 3)
    yield (([1] * 4 + [-1] + [0] * 15) * 8, 5)
    yield (([0] * 30 + [1] * 3) + ([0] * 28 + [1, -1, 1, 1, 1]) * 3, 4)
    yield ([0, 1, 0, 0, 1, 0, 0, 0, -1, 0] * 12 + [1] * 30, 5)
    for n, looks in ((200, 4), (301, 3), (400, 5)):
        yield (rng.choice([1, -1, 0], n, p=[0.12, 0.05, 0.83]).tolist(), looks)
        yield (rng.choice([1, -1, 0], n, p=[0.16, 0.04, 0.8]).tolist(), looks)


def wrong_level_not_divided(d, looks):
    """You use 1.96 at every look. Each look is one more chance to be lucky; divide the level among them."""
    return _first(d, looks, _z(1))


def wrong_last_look_only(d, looks):
    """You look once, at the end. Here several looks are planned, and a much better challenger is found at an early one."""
    return looks if _first(d, 1, _z(looks)) else None


def wrong_new_rows_only(d, looks):
    """Each of your looks sees only the rows that came since the last one. A look sees all rows so far."""
    return _first(d, looks, _z(looks), start=True)


def wrong_whoever_is_ahead(d, looks):
    """You promote as soon as the mean is above 0. That says who is ahead so far, and not who is surely ahead."""
    return _first(d, looks, 0.0)
