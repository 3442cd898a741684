"""Steady runners

A coach looks at the lap times of a team. For each runner she wants to know the typical lap, as a median, so that a
single fall doesn't count much, and how much the laps differ, as the standard deviation with the divisor n - 1. She
also wants the name of the steadiest runner, the one with the smallest standard deviation; if several are equal, the
one further up counts.

- `laps`: an array of seconds, one row for each runner, one column for each lap, with at least one row and two
  columns. It isn't changed.
- `names`: a list of texts, one for each row.
- Returns a tuple: an array with the medians, an array with the standard deviations rounded to one decimal, and a
  name. The steadiest is found by the rounded numbers.

>>> steady_runners(np.array([[70, 72, 71, 95], [75, 76, 74, 75]]), ["Ida", "Bo"])
(array([71.5, 75. ]), array([12. ,  0.8]), 'Bo')
"""

import numpy as np

minutes = 6
chapter = "02-each-row-by-its-own-sum"
hint = "In all of them the laps go away. The median exists only as a function; it takes `axis=` as well."


def steady_runners(laps: np.ndarray, names: list[str]) -> tuple[np.ndarray, np.ndarray, str]:
    spread = np.round(laps.std(axis=1, ddof=1), 1)
    return np.median(laps, axis=1), spread, names[spread.argmin()]


def cases(rng):
    yield (np.array([[60, 62]]), ["Ida"])
    yield (np.array([[60, 62, 67]]), ["Ida"])
    yield (np.array([[61, 61, 70], [64, 64, 64]]), ["Ida", "Bo"])
    yield (np.array([[70, 72, 71, 95], [75, 76, 74, 75]]), ["Ida", "Bo"])
    yield (np.array([[80, 84], [60, 64], [50, 56]]), ["Cem", "Ida", "Bo"])
    yield (np.array([[58, 90, 60], [50, 70, 75], [61, 66, 63]]), ["Cem", "Ida", "Bo"])
    yield (np.array([[60, 71, 84], [60, 72, 84]]), ["Ida", "Bo"])
    for n in (4, 5, 7):
        yield (rng.integers(55, 80, (3, n)) + np.array([30] + [0] * (n - 1)), ["Cem", "Ida", "Bo"])


def wrong_means(laps, names):
    """You give mean laps. A single fall pulls a mean up; the median is asked for."""
    spread = np.round(laps.std(axis=1, ddof=1), 1)
    return laps.mean(axis=1), spread, names[spread.argmin()]


def wrong_divided_by_n(laps, names):
    """Your standard deviations divide by n. These laps are a sample of how somebody runs, and n - 1 is asked for."""
    spread = np.round(laps.std(axis=1), 1)
    return np.median(laps, axis=1), spread, names[spread.argmin()]


def wrong_fastest_for_steadiest(laps, names):
    """You name the runner with the fastest typical lap. The steadiest is the one whose laps differ least."""
    spread = np.round(laps.std(axis=1, ddof=1), 1)
    return np.median(laps, axis=1), spread, names[int(np.median(laps, axis=1).argmin())]
