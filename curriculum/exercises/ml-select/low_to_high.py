"""Two spam filters

Two spam filters were tested on the same emails. Say by how much A is ahead, and how sure that is, from three counts: on
how many emails only A was right, on how many only B, and how many there were in all.

The difference of an email is 1 if only A was right, -1 if only B was, and 0 otherwise. The interval of level 0.95
reaches 1.96 standard errors to each side of the mean difference. The standard error comes from the variance of all `n`
differences, divided by n - 1 (not from the short formula).

- `only_a`, `only_b`: whole numbers from 0; together at most `n`. `n`: a whole number from 2 on.
- Returns a tuple of three floats: the mean difference, and the lower and the upper end of the interval. Use 1.96 itself.

>>> low_to_high(1, 0, 4)
(0.25, -0.24, 0.74)
"""

import numpy as np

minutes = 6
chapter = "01-row-by-row"
hint = "You can build the list of all differences from the three counts, and work with it as with any sample."


def low_to_high(only_a: int, only_b: int, n: int) -> tuple[float, float, float]:
    d = np.array([1] * only_a + [-1] * only_b + [0] * (n - only_a - only_b))
    half = 1.96 * d.std(ddof=1) / np.sqrt(n)
    return float(d.mean()), float(d.mean() - half), float(d.mean() + half)


def cases(rng):
    yield 0, 0, 2
    yield 1, 0, 2
    yield 1, 1, 4
    yield 1, 0, 4
    yield 4, 2, 12
    yield 0, 5, 20
    yield 8, 0, 8
    yield 38, 24, 1000
    for n in (50, 200):
        yield int(rng.integers(1, n // 3)), int(rng.integers(1, n // 3)), n


def wrong_agreement_left_out(only_a, only_b, n):
    """You use only the emails on which the filters differ. Those on which they agree count too, with a difference of
    0; they say that the filters are alike."""
    d = np.array([1] * only_a + [-1] * only_b) if only_a + only_b > 1 else np.array([0, 0])
    half = 1.96 * d.std(ddof=1) / np.sqrt(len(d))
    return float(d.mean()), float(d.mean() - half), float(d.mean() + half)


def wrong_spread_of_rows(only_a, only_b, n):
    """Your interval says how far single emails stray. That of the mean is narrower: the standard deviation is divided
    by the root of n."""
    d = np.array([1] * only_a + [-1] * only_b + [0] * (n - only_a - only_b))
    half = 1.96 * d.std(ddof=1)
    return float(d.mean()), float(d.mean() - half), float(d.mean() + half)


def wrong_short_formula(only_a, only_b, n):
    """You use the short formula. It leaves out the mean, and is too rough with few emails or a large difference."""
    mean = (only_a - only_b) / n
    half = 1.96 * np.sqrt(only_a + only_b) / n
    return mean, float(mean - half), float(mean + half)
