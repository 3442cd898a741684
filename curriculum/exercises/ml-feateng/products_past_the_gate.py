'''Products past the gate

A bakery predicts how many loaves it sells from a table of numbers. Somebody proposes products of two columns as new
columns. Which of them pass the gate, each tried alone, in addition to all columns of the table?

The model is `LinearRegression()`. The misses are the four mean absolute errors of a cross-validation with `KFold(4)`,
not shuffled. A product passes if the mean of its four misses is at least the share `least` below the mean without the
product, **and** at least three of the four are smaller than the miss without it in the same fold.

- `table`: a DataFrame of floats without gaps, with at least two columns and 20 rows. `sold`: an array with a float for
  each row. `pairs`: a list of tuples of two names of columns, perhaps empty. `least`: a float from 0.01 to 0.1; 0.02
  means that the mean has to fall by 2 per cent or more. Nothing is changed. A fall of exactly `least` and equal misses
  don't occur.
- Returns a list of the pairs that pass, in their order.

>>> rows = np.arange(20.0)
>>> table = pd.DataFrame({"rain": rows % 3, "price": rows % 4, "staff": rows % 5})
>>> sold = (2 * table["rain"] * table["price"] + rows % 2).to_numpy()
>>> products_past_the_gate(table, sold, [("rain", "price"), ("rain", "staff")], 0.02)
[('rain', 'price')]
'''

import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold, cross_val_score

minutes = 8
chapter = "03-past-the-gate"
hint = "Write a function that returns the four misses of one table. It runs once for the raw table and once for each pair."


def _misses(table, sold):
    return -cross_val_score(LinearRegression(), table, sold, cv=KFold(4), scoring="neg_mean_absolute_error")


def products_past_the_gate(
    table: pd.DataFrame, sold: np.ndarray, pairs: list[tuple[str, str]], least: float
) -> list[tuple[str, str]]:
    before = _misses(table, sold)
    passed = []
    for a, b in pairs:
        after = _misses(table.assign(product=table[a] * table[b]), sold)
        if after.mean() <= (1 - least) * before.mean() and (after < before).sum() >= 3:
            passed.append((a, b))
    return passed


def _shop(rng, n, strength):
    table = pd.DataFrame(rng.integers(0, 9, (n, 4)) + rng.random((n, 4)).round(2), columns=["rain", "price", "staff", "hour"])
    noise = rng.normal(size=n) * 6
    sold = 20 + 2 * table["rain"] - table["price"] + strength * table["rain"] * table["price"] + noise
    return table, sold.round(2).to_numpy()


# For each seed, the pairs on which the ideas below differ.
_TRIED = {
    6: [("rain", "price"), ("rain", "hour"), ("price", "hour")],
    8: [("rain", "price"), ("hour", "staff")],
    9: [("rain", "price"), ("price", "staff"), ("price", "hour")],
    12: [("rain", "price"), ("price", "staff")],
    17: [("hour", "staff"), ("price", "hour")],
    19: [("rain", "price"), ("price", "staff"), ("staff", "rain")],
    21: [("hour", "staff"), ("rain", "hour"), ("rain", "price")],
    23: [("rain", "price"), ("hour", "staff")],
}


def cases(rng):
    rows = np.arange(20.0)
    table = pd.DataFrame({"rain": rows % 3, "price": rows % 4, "staff": rows % 5})
    sold = (2 * table["rain"] * table["price"] + rows % 2).to_numpy()
    yield table, sold, [], 0.02
    yield table, sold, [("rain", "price")], 0.05
    yield table, sold, [("rain", "price"), ("rain", "staff")], 0.02
    for seed, pairs in _TRIED.items():
        fixed = np.random.default_rng(seed)
        shop, loaves = _shop(fixed, 24, 0.3)
        yield shop, loaves, pairs, 0.02
    shop, loaves = _shop(rng, 24, 1.0)
    yield shop, loaves, _TRIED[9][1:], 0.05


def wrong_mean_alone(table, sold, pairs, least):
    """You look at the mean alone. A single lucky fold can lower it; at least three of the four have to be better."""
    before = _misses(table, sold)
    return [(a, b) for a, b in pairs if _misses(table.assign(product=table[a] * table[b]), sold).mean() <= (1 - least) * before.mean()]


def wrong_folds_alone(table, sold, pairs, least):
    """You only count the better folds. Three tiny gains and a great loss pass as well; the mean has to fall
    by `least` too."""
    before = _misses(table, sold)
    return [(a, b) for a, b in pairs if (_misses(table.assign(product=table[a] * table[b]), sold) < before).sum() >= 3]


def wrong_earlier_products_stay(table, sold, pairs, least):
    """You keep a product that has passed in the table while you try the next. Each is to be tried alone, in addition to
    the columns of the table."""
    before = _misses(table, sold)
    passed = []
    for place, (a, b) in enumerate(pairs):
        wider = table.assign(**{f"product {place}": table[a] * table[b]})
        after = _misses(wider, sold)
        if after.mean() <= (1 - least) * before.mean() and (after < before).sum() >= 3:
            passed.append((a, b))
            table, before = wider, after
    return passed


def wrong_product_instead(table, sold, pairs, least):
    """You put the product in place of its two columns. It's an additional column: the others stay."""
    before = _misses(table, sold)
    passed = []
    for a, b in pairs:
        after = _misses(table.drop(columns=[a, b]).assign(product=table[a] * table[b]), sold)
        if after.mean() <= (1 - least) * before.mean() and (after < before).sum() >= 3:
            passed.append((a, b))
    return passed
