"""Tickets by age

A museum charges by age. `ages` lists the ages at which the price changes. With the ages 6, 18 and 65 and the prices
0, 5, 9 and 6.50, small children get in free, visitors pay 5 pounds from 6 on, 9 from 18 on, and 6.50 from 65 on. Return the
price for each visitor.

- `ages`: an array of whole numbers, sorted upwards, at least one, no two of them equal.
- `prices`: an array of floats with one price more than there are ages.
- `visitors`: an array of ages, whole numbers in any order, perhaps empty. Nothing is changed.
- Returns an array with one price for each visitor.

>>> museum_tickets(np.array([6, 18, 65]), np.array([0.0, 5.0, 9.0, 6.5]), np.array([70, 6, 5, 18]))
array([6.5, 5. , 0. , 9. ])
"""

import numpy as np

minutes = 5
chapter = "03-one-after-the-other"
hint = "First find out how many of the ages each visitor has reached. At the age itself, the new price applies. What do you get if these numbers are the index of the prices?"


def museum_tickets(ages: np.ndarray, prices: np.ndarray, visitors: np.ndarray) -> np.ndarray:
    return prices[np.searchsorted(ages, visitors, side="right")]


def cases(rng):
    ages, prices = np.array([6, 18, 65]), np.array([0.0, 5.0, 9.0, 6.5])
    yield (np.array([12]), np.array([3.0, 8.0]), np.zeros(0, dtype=int))
    yield (np.array([12]), np.array([3.0, 8.0]), np.array([11]))
    yield (np.array([12]), np.array([3.0, 8.0]), np.array([12]))
    yield (ages, prices, np.array([18, 2]))
    yield (ages, prices, np.array([70, 6, 5, 18]))
    yield (ages, prices, np.array([65, 64, 90]))
    for n in (4, 7, 10):
        yield (np.array([4, 12, 27, 60]), np.array([0.0, 4.0, 7.5, 11.0, 5.0]), np.append(rng.integers(1, 90, n), [12, 27, 60]))


def wrong_birthday_too_late(ages, prices, visitors):
    """Somebody whose age is in `ages`, for instance exactly 18, still pays the price of those who are younger. *From* that age on, the new price applies."""
    return prices[np.searchsorted(ages, visitors)]


def wrong_classes_not_prices(ages, prices, visitors):
    """You return how many of the ages a visitor has reached. Each of these numbers is the place of a price."""
    return np.searchsorted(ages, visitors, side="right")


def wrong_oldest_pay_the_price_before(ages, prices, visitors):
    """From the last age on, your visitors pay the price before it. The last price is theirs."""
    return prices[np.minimum(np.searchsorted(ages, visitors, side="right"), len(ages) - 1)]
