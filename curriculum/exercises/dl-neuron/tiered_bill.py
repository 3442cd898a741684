"""A tariff with bends

A water company charges a base price for every cubic metre. Above certain limits, each further cubic metre costs something
on top (or less, where the surcharge is negative). A bill is therefore a curve of straight pieces, and each limit is a
ReLU unit that starts there. Return the bills of all customers.

- `used`: an array of floats of shape (n,), cubic metres, n at least 1.
- `price`: a float, the base price, which is paid for all the water.
- `limits`: an array of floats of shape (m,), `surcharge`: an array of shape (m,). m is at least 1. For each limit, what is
  added to the price of every cubic metre beyond this limit. The surcharges add up: beyond the third limit all three count.
- Returns an array of floats of shape (n,).

For 30 cubic metres, a price of 2 and surcharges of 1 beyond 10 and 3 beyond 25, the bill is 2 · 30 + 1 · 20 + 3 · 5 = 95.

>>> tiered_bill(np.array([5.0, 30.0]), 2.0, np.array([10.0, 25.0]), np.array([1.0, 3.0]))
array([10., 95.])
"""

import numpy as np

minutes = 6
chapter = "01-a-sum-with-a-bend"
hint = "`used[:, None] - limits` has shape (n, m): a row for each customer, a column for each limit. What happens to the negative entries, and what then adds up each row?"


def tiered_bill(used: np.ndarray, price: float, limits: np.ndarray, surcharge: np.ndarray) -> np.ndarray:
    beyond = np.maximum(0, used[:, None] - limits)
    return price * used + beyond @ surcharge


def cases(rng):
    yield (np.array([5.0]), 2.0, np.array([10.0]), np.array([1.0]))
    yield (np.array([12.0]), 2.0, np.array([10.0]), np.array([1.0]))
    yield (np.array([30.0]), 2.0, np.array([10.0, 25.0]), np.array([1.0, 3.0]))
    yield (np.array([5.0, 30.0]), 2.0, np.array([10.0, 25.0]), np.array([1.0, 3.0]))
    yield (np.array([40.0, 11.0]), 3.0, np.array([20.0, 10.0]), np.array([-1.5, 0.5]))
    yield (np.array([0.0, 50.0, 21.0]), 1.5, np.array([5.0, 20.0, 40.0]), np.array([0.5, 1.0, -2.0]))
    for n, m in ((2, 2), (4, 3), (6, 2)):
        yield (rng.integers(20, 60, n) * 1.0, float(rng.integers(1, 4)), np.arange(1, m + 1) * 9.0, rng.integers(1, 5, m) / 2)


def wrong_limits_do_not_bend(used, price, limits, surcharge):
    """You also count what is missing up to a limit, as a negative amount. Somebody who stays below a limit pays nothing
    for it, and gets nothing back."""
    return price * used + (used[:, None] - limits) @ surcharge


def wrong_surcharge_on_everything(used, price, limits, surcharge):
    """Beyond a limit you charge the surcharge for all the water. It is due only for what lies beyond the limit."""
    return price * used + (used[:, None] * (used[:, None] > limits)) @ surcharge


def wrong_base_price_forgotten(used, price, limits, surcharge):
    """You add up the surcharges only. The base price is paid for every cubic metre."""
    return np.maximum(0, used[:, None] - limits) @ surcharge
