"""Turned by their places

Before you trust a new layer with rotary encoding, you compute one of its scores by hand. Numbers 0 and 1 of a row are one pair, 2 and 3 the next,
and so on. In a row at place p the pair (x, y) number i, counted from 0, is turned by the angle t = p / 10000^(2i/d):

    (x cos t - y sin t,  x sin t + y cos t)

Turn the query by its place and the key by its own, and return their dot product. It isn't divided by anything.

- `q`, `k`: arrays of floats of shape (d,), d even and at least 2. `a`, `b`: their places, ints of at least 0.
- Returns a float.

>>> round(turned_hands(np.array([1.0, 0.0]), np.array([1.0, 0.0]), 5, 5), 3)
1.0
>>> round(turned_hands(np.array([1.0, 0.0]), np.array([1.0, 0.0]), 7, 6), 3)
0.54
"""

import numpy as np

minutes = 5
chapter = "02-where-in-the-text"
hint = "Make the angles, one for each pair (d/2,). `x[0::2]` are the first numbers of all pairs, `x[1::2]` the second ones."


def turned_hands(q: np.ndarray, k: np.ndarray, a: int, b: int) -> float:
    q, k = _turn(q, a), _turn(k, b)
    return float(q @ k)


def _turn(row, place):
    d = len(row)
    t = place / 10000 ** (np.arange(0, d, 2) / d)
    x, y = row[0::2], row[1::2]
    return np.concatenate([x * np.cos(t) - y * np.sin(t), x * np.sin(t) + y * np.cos(t)])


def cases(rng):
    yield (np.array([1.0, 0.0]), np.array([0.0, 1.0]), 5, 5)
    yield (np.array([1.0, 0.0]), np.array([1.0, 0.0]), 7, 6)
    yield (np.array([1.0, 2.0]), np.array([3.0, -1.0]), 0, 4)
    yield (np.array([1.0, 2.0, 3.0, 4.0]), np.array([2.0, 0.0, 1.0, -1.0]), 90, 20)
    yield (np.array([0.0, 0.0, 3.0, 1.0]), np.array([0.0, 0.0, 1.0, 2.0]), 150, 30)
    for d in (4, 6, 8):
        yield (rng.normal(size=d), rng.normal(size=d), int(rng.integers(20, 200)), int(rng.integers(0, 20)))


def _score(q, k, a, b, exponent, cut=False, halves=False):
    def turn(row, place):
        d = len(row)
        t = place / 10000 ** exponent(np.arange(d // 2), d)
        t = np.floor(t) if cut else t
        x, y = (row[: d // 2], row[d // 2 :]) if halves else (row[0::2], row[1::2])
        return np.concatenate([x * np.cos(t) - y * np.sin(t), x * np.sin(t) + y * np.cos(t)])

    return float(turn(q, a) @ turn(k, b))


def wrong_query_alone(q, k, a, b):
    """You turn the query and leave the key as it is. Then the score depends on the query's place and not on the distance between the two."""
    return _score(q, k, a, 0, lambda i, d: 2 * i / d)


def wrong_half_as_fast(q, k, a, b):
    """All pairs but the first are turned too far, as with the exponent i/d. It is 2i/d, where i counts the pairs."""
    return _score(q, k, a, b, lambda i, d: i / d)


def wrong_halves_for_pairs(q, k, a, b):
    """You pair the first half of the row with the second. Here neighbours are pairs: 0 and 1, 2 and 3."""
    return _score(q, k, a, b, lambda i, d: 2 * i / d, halves=True)


def wrong_angles_cut(q, k, a, b):
    """Your angles are rounded down to whole numbers, as `//` does it, so slow pairs don't move for many places."""
    return _score(q, k, a, b, lambda i, d: 2 * i / d, cut=True)
