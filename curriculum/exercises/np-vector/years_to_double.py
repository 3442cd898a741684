"""Years to double

Savings banks offer different rates. With a rate of 3 per cent, money grows to 1.03 times as much in a year. It has
doubled after the logarithm of 2, divided by the logarithm of 1.03: 23.4 years. Return the years for all rates,
rounded to one decimal. Nobody wants to wait for ever, so a rate below 1 per cent is treated as if it were 1 per cent.

- `rates`: an array of rates in per cent, such as 3.0, each 0 or more. It may be empty, and it isn't changed.
- Returns an array of floats of the same shape.

>>> years_to_double(np.array([3.0, 7.2, 0.5]))
array([23.4, 10. , 69.7])
"""

import numpy as np

minutes = 5
chapter = "01-every-value-at-once"
hint = "Which factor belongs to a rate of 3 per cent? And which function puts a floor of 1 under the rates?"


def years_to_double(rates: np.ndarray) -> np.ndarray:
    return np.round(np.log(2) / np.log(1 + np.maximum(rates, 1) / 100), 1)


def cases(rng):
    yield (np.zeros(0),)
    yield (np.array([3.0]),)
    yield (np.array([0.5]),)
    yield (np.array([0.0, 1.0]),)
    yield (np.array([3.0, 7.2, 0.5]),)
    yield (np.array([100.0, 0.9, 12.5]),)
    for n in (4, 6, 9):
        yield (np.round(rng.uniform(0, 15, n), 2) * np.array([0.01] + [1] * (n - 1)),)


def wrong_rate_as_factor(rates):
    """You add the rate to 1 as it is, so at 3 per cent money grows to 4 times as much in a year. It should be 1.03 times: per cent means hundredths."""
    return np.round(np.log(2) / np.log(1 + np.maximum(rates, 1)), 1)


def wrong_no_floor(rates):
    """For rates below 1 per cent your number of years is larger than it should be. They are treated as if they were 1 per cent."""
    with np.errstate(divide="ignore"):
        return np.round(np.log(2) / np.log(1 + rates / 100), 1)


def wrong_whole_years(rates):
    """You round to whole years. One decimal is asked for."""
    return np.round(np.log(2) / np.log(1 + np.maximum(rates, 1) / 100))
