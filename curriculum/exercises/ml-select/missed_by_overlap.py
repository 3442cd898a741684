"""Missed by the overlap

A bakery has noted, for the same days, how well several programs predicted the demand. Somebody compared the present
program with each rival by drawing two intervals and calling it a tie where they overlap. Find the rivals for which that
was a mistake: the two intervals overlap, and yet the differences day by day say that one of the two is better.

An interval of level 0.95 reaches 1.96 standard errors to each side of a mean, with the standard deviation divided by
n - 1. Two intervals overlap if they share at least one number. A difference is clear if 0 lies outside the interval
of the mean of the differences day by day.

- `present`: an array of scores, one for each day, at least two days. `rivals`: a dict from a name to an array of
  scores of the same days. Ends of intervals never meet exactly, unless all values are equal.
- Returns a list of names, in the order of the dict.

>>> days = np.array([1.0, 2, 3, 4, 5, 6])
>>> missed_by_overlap(days, {"old": days + np.array([0.4, 0.6, 0.5, 0.5, 0.4, 0.6]), "new": days[::-1]})
['old']
"""

import numpy as np

minutes = 10
chapter = "01-row-by-row"
equivalent = {
    "Compare_LtE_Lt @ 14:overlap = low <= above and below <= high -> overlap = low < above and below <= high": "ends of intervals never meet",
    "Compare_LtE_Lt @ 14:overlap = low <= above and below <= high -> overlap = low <= above and below < high": "ends of intervals never meet",
}
hint = "A helper that returns both ends of the interval of any sample is needed three times for each rival. Two intervals overlap unless one ends before the other begins."


def missed_by_overlap(present: np.ndarray, rivals: dict[str, np.ndarray]) -> list[str]:
    found = []
    low, high = _interval(present)
    for name, scores in rivals.items():
        below, above = _interval(scores)
        overlap = low <= above and below <= high
        start, end = _interval(present - scores)
        if overlap and (start > 0 or end < 0):
            found.append(name)
    return found


def _interval(sample):
    half = 1.96 * sample.std(ddof=1) / np.sqrt(len(sample))
    return sample.mean() - half, sample.mean() + half


def cases(rng):
    days = np.array([1.0, 2, 3, 4, 5, 6])
    small = np.array([0.4, 0.6, 0.5, 0.5, 0.4, 0.6])
    yield days, {}
    yield days, {"new": days[::-1]}
    yield days, {"old": days + small}
    yield days, {"old": days - small}
    yield days, {"far": days + 20 + small, "low": days - 30 - small}
    yield days, {"old": days + small, "new": days[::-1], "far": days + 20 + small, "low": days - small}
    yield 10 * days, {"same": 10 * days, "near": 10 * days + small * 4, "mixed": 10 * days[::-1] + 1}
    yield days, {"a": days + np.array([3.0, -3, 3, -3, 3, -2.5]), "b": days[::-1] - small}
    yield days, {"up": days + 2 + small, "level": days}
    yield days, {"down": days - 2 - small}
    yield days, {"level": days - 0.0, "up": days + 2.5 - small, "down": days - 2.5 + small}
    wave = np.array([1.0, -1, 1, -1, 1, -1])
    error = wave.std(ddof=1) / np.sqrt(6)
    yield days, {"just": days + wave + 2.05 * error, "not quite": days + wave - 1.9 * error}
    yield days, {"not quite": days - wave + 1.9 * error, "just": days - wave - 2.05 * error}
    for n in (8, 12):
        present = rng.normal(size=n) * 4 + 30
        noise = rng.normal(size=(6, n))
        names = {
            "ahead": present + 1 + noise[0] * 0.2,
            "behind": present - 1 + noise[1] * 0.2,
            "apart": present + 25 + noise[2],
            "shuffled": present[rng.permutation(n)] + noise[3],
            "level": present + noise[4] * 3,
        }
        order = rng.permutation(5)
        keys = list(names)
        rivals = {}
        for i in order:
            rivals[keys[int(i)]] = names[keys[int(i)]]
        yield present, rivals


def _found(present, rivals, wanted):
    return [name for name, scores in rivals.items() if wanted(_interval(present), _interval(scores), _interval(present - scores))]


def wrong_every_clear_difference(present, rivals):
    """You also return rivals whose intervals lie apart. There nobody made a mistake; the question is which ones were missed
    because of the overlap."""
    return _found(present, rivals, lambda p, s, d: d[0] > 0 or d[1] < 0)


def wrong_rival_ahead_only(present, rivals):
    """You only notice rivals that are better than the present program. A rival that is clearly worse was called a tie as
    well."""
    return _found(present, rivals, lambda p, s, d: p[0] <= s[1] and s[0] <= p[1] and d[1] < 0)


def wrong_one_end_only(present, rivals):
    """Your test for the overlap looks at one side. Intervals are apart if the rival's lies above the present one, or
    below."""
    return _found(present, rivals, lambda p, s, d: p[0] <= s[1] and (d[0] > 0 or d[1] < 0))


def wrong_mean_inside(present, rivals):
    """You ask whether the mean of the rival lies in the interval of the present program. Two intervals can overlap although
    neither mean lies in the other."""
    means = {name: scores.mean() for name, scores in rivals.items()}
    p = _interval(present)
    clear = _found(present, rivals, lambda p, s, d: d[0] > 0 or d[1] < 0)
    return [name for name in clear if p[0] <= means[name] <= p[1]]
