"""How good is the filter?

A shop lets a filter look for invented reviews. Of the invented ones it flags a share `catches`; of the honest ones it
wrongly flags a share `false`. A share `invented` of all reviews is invented. Return, among `reviews` reviews, how
many are flagged on average, which share of the flagged ones is really invented, and which share of those *not*
flagged is invented all the same.

- `reviews`: a whole number, at least 1. `invented`, `catches`, `false`: shares strictly between 0 and 1.
- Returns a tuple of three floats, not rounded.

>>> flagged_reviews(1000, 0.1, 0.8, 0.05)
(125.0, 0.64, 0.022857142857142854)
"""

import numpy as np

minutes = 6
chapter = "02-turned-round"
hint = "Fill in a table with two rows and two columns for all the reviews. Which column belongs to each of the three questions?"


def flagged_reviews(reviews: int, invented: float, catches: float, false: float) -> tuple[float, float, float]:
    found = reviews * invented * catches
    wronged = reviews * (1 - invented) * false
    missed = reviews * invented * (1 - catches)
    flagged = found + wronged
    return flagged, found / flagged, missed / (reviews - flagged)


def cases(rng):
    yield (1, 0.5, 0.5, 0.25)
    yield (1000, 0.1, 0.8, 0.05)
    yield (200, 0.5, 0.9, 0.2)
    yield (10000, 0.01, 0.95, 0.02)
    for _ in range(4):
        a, b, c = np.round(rng.uniform([0.02, 0.5, 0.01], [0.4, 0.95, 0.3]), 2).tolist()
        yield (int(rng.integers(100, 5000)), a, b, c)


def wrong_what_the_maker_says(reviews, invented, catches, false):
    """Your second number is the share of invented reviews that are flagged. The other direction was asked for: the share of flagged ones that are invented."""
    found, wronged = reviews * invented * catches, reviews * (1 - invented) * false
    flagged = found + wronged
    return flagged, catches, (reviews * invented - found) / (reviews - flagged)


def wrong_honest_ones_never_flagged(reviews, invented, catches, false):
    """You count only the invented reviews as flagged. The filter also flags some honest ones, and there are many of those."""
    found = reviews * invented * catches
    return found, 1.0, (reviews * invented - found) / (reviews - found)


def wrong_missed_among_the_invented(reviews, invented, catches, false):
    """Your third number is the share of invented reviews that slip through. Among all reviews that *weren't flagged*, how many are invented?"""
    found, wronged = reviews * invented * catches, reviews * (1 - invented) * false
    flagged = found + wronged
    return flagged, found / flagged, 1 - catches
