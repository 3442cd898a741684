"""Skipped songs

A radio app tests two ways to choose the next song. What counts is the ratio of skipped songs to played songs. The lot
was drawn for listeners. Return the difference of the ratios of the two groups, second minus first, and its standard
error. A group's ratio is all its skips divided by all its plays. Its squared error is the variance (with n - 1) of
skips - ratio · plays over the group's listeners, divided by the number of listeners and by the square of the mean
number of plays. The squared errors of the two groups are added.

- `first`, `second`: arrays of floats with three columns, a row for each session, in any order: number of the listener,
  songs played, songs skipped. A listener may have several sessions, and may have played no song at all. Each group
  has at least two listeners and at least one song played. They aren't changed.
- Returns a tuple of two floats.

>>> songs_skipped(np.array([[8.0, 1.0, 0.0], [7.0, 2.0, 1.0], [8.0, 3.0, 2.0]]),
...               np.array([[4.0, 3.0, 3.0], [5.0, 1.0, 0.0]]))
(0.25, 0.375)
"""

import numpy as np

minutes = 7
chapter = "02-one-number-each"
hint = "Write a helper that returns the ratio and the squared error of one group; it begins by adding up the sessions of each listener. In the example, both listeners of the first group skip exactly half of their songs. What is its error?"


def _listeners(group: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    _, place = np.unique(group[:, 0], return_inverse=True)
    return np.bincount(place, weights=group[:, 1]), np.bincount(place, weights=group[:, 2])


def _ratio(group: np.ndarray) -> tuple[float, float]:
    plays, skips = _listeners(group)
    ratio = skips.sum() / plays.sum()
    rest = skips - ratio * plays
    return ratio, rest.var(ddof=1) / len(rest) / plays.mean() ** 2


def songs_skipped(first: np.ndarray, second: np.ndarray) -> tuple[float, float]:
    r1, v1 = _ratio(first)
    r2, v2 = _ratio(second)
    return float(r2 - r1), float(np.sqrt(v1 + v2))


def _group(rng, people, sessions):
    who = np.concatenate([rng.integers(1, people + 1, sessions), [1, 2, 2, 3]])
    plays = rng.poisson(8, sessions + 4) + 1
    skips = rng.binomial(plays, rng.uniform(0.1, 0.8, people + 3)[who])
    return np.array([who * 11, plays, skips]).T.astype(float)


def cases(rng):
    yield (np.array([[1.0, 1.0, 0.0], [2.0, 1.0, 0.0]]), np.array([[1.0, 1.0, 1.0], [2.0, 1.0, 1.0]]))
    yield (
        np.array([[8.0, 1.0, 0.0], [7.0, 2.0, 1.0], [8.0, 3.0, 2.0]]),
        np.array([[4.0, 3.0, 3.0], [5.0, 1.0, 0.0]]),
    )
    yield (
        np.array([[9.0, 5.0, 1.0], [2.0, 0.0, 0.0], [5.0, 3.0, 2.0]]),
        np.array([[6.0, 4.0, 2.0], [3.0, 2.0, 2.0], [6.0, 4.0, 0.0]]),
    )
    yield (
        np.array([[1.0, 6.0, 5.0], [3.0, 4.0, 1.0], [1.0, 3.0, 1.0], [2.0, 2.0, 0.0]]),
        np.array([[30.0, 12.0, 9.0], [10.0, 3.0, 1.0], [20.0, 3.0, 0.0], [10.0, 5.0, 3.0]]),
    )
    for people, sessions in ((6, 15), (12, 40), (30, 80)):
        yield (_group(rng, people, sessions), _group(rng, people + 3, sessions))


def wrong_sessions_independent(first, second):
    """You take each session for an independent fact. The lot was drawn for listeners: add up the plays and the skips
    of each listener first."""
    def one(group):
        plays, skips = group[:, 1], group[:, 2]
        ratio = skips.sum() / plays.sum()
        return ratio, (skips - ratio * plays).var(ddof=1) / len(plays) / plays.mean() ** 2
    (r1, v1), (r2, v2) = one(first), one(second)
    return float(r2 - r1), float(np.sqrt(v1 + v2))


def wrong_plays_certain(first, second):
    """You use the variance of the skips alone, as if everybody played the same number of songs. Subtract what the
    ratio lets you expect of each listener's plays."""
    def one(group):
        plays, skips = _listeners(group)
        return skips.sum() / plays.sum(), skips.var(ddof=1) / len(skips) / plays.mean() ** 2
    (r1, v1), (r2, v2) = one(first), one(second)
    return float(r2 - r1), float(np.sqrt(v1 + v2))


def wrong_mean_of_ratios(first, second):
    """You work out each listener's own ratio and take the mean. Somebody with two songs then counts as much as
    somebody with fifty. Divide all skips of the group by all its plays."""
    def one(group):
        plays, skips = _listeners(group)
        own = skips[plays > 0] / plays[plays > 0]
        return own.mean(), own.var(ddof=1) / len(own) if len(own) > 1 else 0.0
    (r1, v1), (r2, v2) = one(first), one(second)
    return float(r2 - r1), float(np.sqrt(v1 + v2))


def wrong_errors_added(first, second):
    """You add the two standard errors. Variances of independent groups add up, so add the squares and take the root
    at the end."""
    (r1, v1), (r2, v2) = _ratio(first), _ratio(second)
    return float(r2 - r1), float(np.sqrt(v1) + np.sqrt(v2))
