"""Rows to tell them apart

"The new model has 91 per cent accuracy, the old one 90. How many test rows do you need to see that?" It depends on how
you ask. To see a difference $d$ with a power of 80 % at the level 0.05, it has to be 2.8 standard errors. With $n$
test rows, the variance of the measured difference is

- $2p(1-p)/n$ if each model has test rows of its own, where $p$ is the accuracy of the old model, used for both;
- $(q - d^2)/n$ if both answer *the same* rows, where $q$ is the share of rows on which exactly one of the two is
  right. Rows that both get right, or both get wrong, say nothing about the difference.

- `p`: the accuracy, between 0 and 1. `d`: the difference, above 0. `q`: a share, at least `d`.
- Returns a tuple of two floats, not rounded: the test rows that *each* model needs with rows of its own, and the test
  rows with the same rows for both.

>>> each, same = rows_to_tell_apart(0.9, 0.01, 0.04)
>>> round(each), round(same)
(14112, 3128)
"""

minutes = 7
chapter = "02-errors-read-from-numbers"
hint = "Write d² = 2.8² · variance for both, and solve for n."


def rows_to_tell_apart(p: float, d: float, q: float) -> tuple[float, float]:
    factor = (2.8 / d) ** 2
    return factor * 2 * p * (1 - p), factor * (q - d**2)


def cases(rng):
    yield 0.9, 0.01, 0.04
    yield 0.5, 0.5, 0.5
    yield 0.8, 0.02, 0.1
    for _ in range(5):
        d = int(rng.integers(1, 6)) / 100
        yield int(rng.integers(60, 98)) / 100, d, d + int(rng.integers(1, 12)) / 100


def wrong_half_the_power(p, d, q):
    """You use 1.96 in place of 2.8. Then a difference that's really there is found in only half of
    the tests."""
    factor = (1.96 / d) ** 2
    return factor * 2 * p * (1 - p), factor * (q - d**2)


def wrong_difference_not_squared(p, d, q):
    """You divide by d and not by d². A difference half as large needs four times as many rows, not twice as many."""
    return 2.8**2 / d * 2 * p * (1 - p), 2.8**2 / d * (q - d**2)


def wrong_one_variance(p, d, q):
    """You count the variance of one model only. With rows of their own, both accuracies vary, so it's twice that."""
    factor = (2.8 / d) ** 2
    return factor * p * (1 - p), factor * (q - d**2)
