"""By which factor the herd grows

A biologist counts wild goats by age class. In one year, `goats` becomes `step @ goats`: births in the first row, survival in the others. After some years, the total grows by
nearly the same factor each year. Return the factor of the last year: the total after `years` years, divided by the total one year before.

- `step`: an array of floats, not negative, shape (n, n). `goats`: an array of n floats, not negative. Neither is changed, and the total never becomes 0.
- `years`: an int, at least 1. It may be several thousand, and the numbers must become neither `inf` nor 0 on the way.
- Returns a float.

>>> yearly_growth(np.array([[1.0, 2.0], [0.5, 0.0]]), np.array([10.0, 10.0]), 1)
1.75
"""

import numpy as np

minutes = 6
chapter = "02-again-and-again"
hint = "A herd with the same mixture of ages, only smaller, grows by the same factor. So what may you do with the numbers each year?"


def yearly_growth(step: np.ndarray, goats: np.ndarray, years: int) -> float:
    for _ in range(years):
        shares = goats / goats.sum()
        goats = step @ shares
    return float(goats.sum())


def cases(rng):
    yield np.array([[1.5]]), np.array([10.0]), 1
    yield np.array([[1.0, 2.0], [0.5, 0.0]]), np.array([10.0, 10.0]), 1
    yield np.array([[1.0, 2.0], [0.5, 0.0]]), np.array([10.0, 0.0]), 2
    yield np.array([[1.0, 2.0], [0.5, 0.0]]), np.array([0.0, 7.0]), 3
    yield np.array([[1.0, 2.0], [0.5, 0.0]]), np.array([3.0, 7.0]), 4000
    yield np.array([[0.2, 0.5], [0.4, 0.0]]), np.array([50.0, 7.0]), 3000
    yield np.array([[2.0, 1.0], [1.0, 2.0]]), np.array([1.0, 2.0]), 2500
    for n in (2, 3):
        yield rng.integers(1, 9, (n, n)) / 4, rng.integers(1, 50, n).astype(float), int(rng.integers(2, 6))


def wrong_numbers_run_away(step, goats, years):
    """After many years your numbers are `inf` or 0, and the quotient is `nan`. Make the herd small again each year; the factor doesn't mind."""
    with np.errstate(all="ignore"):
        for _ in range(years):
            before, goats = goats, step @ goats
        return float(goats.sum() / before.sum())


def wrong_first_class_only(step, goats, years):
    """You compare the first age class only. The total was asked for, and in the first years the classes grow differently."""
    before = goats
    for _ in range(years):
        before = goats / goats.sum()
        goats = step @ before
    return float(goats[0] / before[0]) if before[0] else 0.0


def wrong_one_year_too_few(step, goats, years):
    """You stop a year too early. After one year, the total has been multiplied once."""
    for _ in range(years - 1):
        goats = step @ (goats / goats.sum())
    return float(goats.sum())
