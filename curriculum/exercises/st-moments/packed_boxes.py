"""Packed boxes

A factory packs jars into boxes. A jar weighs `jar` grams on average, with the standard deviation `jar_sd`; the empty
box weighs `box` grams, with `box_sd`. All weights are independent. A box with `n` jars is weighed at the end, to find
out whether a jar is missing. Return the expected weight of the full box, its standard deviation, and by how many of
these standard deviations a box with one jar missing is lighter on average than a full one.

- All arguments are numbers above 0; `n` is a whole number.
- Returns a tuple of three floats, not rounded.

>>> packed_boxes(500, 3, 200, 8, 12)
(6200.0, 13.114877048604, 38.12464258315117)
"""

import numpy as np

minutes = 5
chapter = "02-how-far-it-strays"
hint = "What can be added, the standard deviations or the variances? And how many jars are independent of each other?"


def packed_boxes(jar: float, jar_sd: float, box: float, box_sd: float, n: int) -> tuple[float, float, float]:
    mean = float(n * jar + box)
    sd = float(np.sqrt(n * jar_sd**2 + box_sd**2))
    return mean, sd, jar / sd


def cases(rng):
    yield (10, 3, 5, 4, 1)
    yield (500, 3, 200, 8, 12)
    yield (100, 2, 50, 3, 4)
    yield (350.5, 1.5, 120, 2, 24)
    for _ in range(4):
        yield (int(rng.integers(100, 900)), float(np.round(rng.uniform(1, 9), 1)), int(rng.integers(100, 400)), float(np.round(rng.uniform(1, 9), 1)), int(rng.integers(3, 40)))


def wrong_deviations_added(jar, jar_sd, box, box_sd, n):
    """You add up the standard deviations. A heavy jar often meets a light one, so the total strays less than that. Which quantities add up?"""
    sd = float(n * jar_sd + box_sd)
    return float(n * jar + box), sd, jar / sd


def wrong_one_jar_n_times(jar, jar_sd, box, box_sd, n):
    """You multiply the deviation of one jar by n before you square it. That would be right for n jars that all weigh the same. These are independent."""
    sd = float(np.sqrt((n * jar_sd) ** 2 + box_sd**2))
    return float(n * jar + box), sd, jar / sd


def wrong_variance(jar, jar_sd, box, box_sd, n):
    """Your spread is the variance. Its root is in grams."""
    var = float(n * jar_sd**2 + box_sd**2)
    return float(n * jar + box), var, jar / var
