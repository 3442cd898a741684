"""Sorting eggs

A farm sorts its eggs by weight. The weights are normal, with the mean `mean` and the standard deviation `sd` in
grams. An egg is *medium* from 53 g up to 63 g and *large* from 63 g up to 73 g. Return how many medium and how many
large eggs to expect among `eggs`, and the weight below which 90 per cent of all eggs lie.

- `mean`, `sd`: numbers, `sd` above 0. `eggs`: a whole number from 1 on.
- Returns a tuple of three floats, each rounded to one decimal.

>>> sorting_eggs(60, 5, 1000)
(645.0, 269.6, 66.4)
"""

from statistics import NormalDist

import numpy as np

minutes = 6
chapter = "03-areas-not-heights"
hint = "The share between two weights is the difference of two areas to the left. The last question asks the other way round."


def sorting_eggs(mean: float, sd: float, eggs: int) -> tuple[float, float, float]:
    weights = NormalDist(mean, sd)
    medium = eggs * (weights.cdf(63) - weights.cdf(53))
    large = eggs * (weights.cdf(73) - weights.cdf(63))
    return round(medium, 1), round(large, 1), round(weights.inv_cdf(0.9), 1)


def cases(rng):
    yield (60, 5, 1000)
    yield (60, 8, 1000)
    yield (63, 5, 100)
    yield (58, 2, 500)
    yield (70.5, 6, 2000)
    for _ in range(4):
        yield (float(np.round(rng.uniform(55, 70), 1)), float(np.round(rng.uniform(3, 8), 1)), int(rng.integers(100, 5000)))


def wrong_heaviest_tenth_turned_round(mean, sd, eggs):
    """Your weight has 10 per cent of the eggs below it. 90 per cent should lie below."""
    weights = NormalDist(mean, sd)
    return (
        round(eggs * (weights.cdf(63) - weights.cdf(53)), 1),
        round(eggs * (weights.cdf(73) - weights.cdf(63)), 1),
        round(weights.inv_cdf(0.1), 1),
    )


def wrong_everything_below(mean, sd, eggs):
    """Your numbers contain all lighter eggs as well. The task asks only for those between two weights."""
    weights = NormalDist(mean, sd)
    return round(eggs * weights.cdf(63), 1), round(eggs * weights.cdf(73), 1), round(weights.inv_cdf(0.9), 1)


def wrong_heights_of_the_bell(mean, sd, eggs):
    """You take the height of the bell in the middle of the range, as if it were a probability. Probabilities are areas."""
    weights = NormalDist(mean, sd)
    return round(eggs * weights.pdf(58), 1), round(eggs * weights.pdf(68), 1), round(weights.inv_cdf(0.9), 1)
