"""Tax by bands

In many countries the first part of an income is free of tax, the next part is taxed at a low rate, and only what lies
above that at a higher one. With the bands 10000 and 40000 and the rates 0.2 and 0.5, the tax on 50000 is 20 per cent of
the 30000 between the bands, plus 50 per cent of the 10000 above. Work out the tax of each person.

- `incomes`: an array of numbers, each 0 or more, perhaps empty. `bands`: an array of at least one number, sorted
  upwards, no two equal. `rates`: an array of floats of the same length: `rates[i]` holds for the part of an income
  above `bands[i]`, up to the next band. Below the first band nothing is paid. Rates may rise or fall. Nothing is
  changed.
- Returns an array of floats with one tax for each income.

>>> tax_by_bands(np.array([50000, 8000, 20000]), np.array([10000, 40000]), np.array([0.2, 0.5]))
array([11000.,     0.,  2000.])
"""

import numpy as np

minutes = 7
chapter = "04-every-pair"
hint = "Above each band, the rate changes by a certain amount: 0.2 above the first, another 0.3 above the second. How much of each income lies above each band?"


def tax_by_bands(incomes: np.ndarray, bands: np.ndarray, rates: np.ndarray) -> np.ndarray:
    above = np.maximum(incomes[:, np.newaxis] - bands, 0)
    more = np.diff(np.concatenate([[0], rates]))
    return above @ more


def cases(rng):
    a = np.array
    yield a([5000]), a([10000]), a([0.25])
    yield a([30000]), a([10000]), a([0.25])
    yield a([50000, 8000, 20000]), a([10000, 40000]), a([0.2, 0.5])
    yield a([40000, 10000, 40001]), a([10000, 40000]), a([0.25, 0.5])
    yield a([100, 50]), a([0]), a([0.1])
    yield a([10.0, 25.0, 80.0, 200.0]), a([20, 60, 100]), a([0.25, 0.125, 0.5])
    yield a([300, 120]), a([100, 110, 200]), a([0.5, 0.25, 0.25])
    yield np.zeros(0), a([10, 20]), a([0.5, 0.75])
    for n, k in ((4, 2), (6, 3), (5, 4)):
        bands = np.cumsum(rng.integers(1, 30, k) * 1000)
        rates = rng.choice([0.125, 0.25, 0.375, 0.5], k)
        yield rng.integers(0, 90, n) * 1000, bands, rates
        yield np.concatenate([bands, rng.integers(0, 200, n) * 1000]), bands, rates


def wrong_whole_income(incomes, bands, rates):
    """You tax the whole income at the rate of the band that it reaches. Each rate holds only for the part in its own
    band."""
    reached = np.searchsorted(bands, incomes)
    return incomes * np.concatenate([[0], rates])[reached]


def wrong_rates_add_up(incomes, bands, rates):
    """Above the second band you charge both rates. The second takes the place of the first: only the difference comes on
    top."""
    return np.maximum(incomes[:, np.newaxis] - bands, 0) @ rates


def wrong_negative_parts(incomes, bands, rates):
    """An income below a band gets money back. What lies above a band is never less than nothing."""
    more = np.diff(np.concatenate([[0], rates]))
    return (incomes[:, np.newaxis] - bands) @ more
