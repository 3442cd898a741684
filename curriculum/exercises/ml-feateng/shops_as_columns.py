'''Shops as columns

A chain wants to predict how much its shops take in December, with a linear model. Complete the function that makes
four columns from the table of shops:

- `stock`: the logarithm of 1 + `stock`, which runs from 0 to millions of pounds;
- `per_visitor`: takings divided by visitors, missing where there were no visitors;
- `sin` and `cos`: the month in which the shop opened, on a circle of twelve months.

The table `shops` has the columns `stock` and `takings` (floats, 0 or more), `visitors` (ints, 0 or more) and `opened`
(ints from 1 to 12), perhaps others, any labels and no gaps, and at least one row. It isn't changed. Return a DataFrame
with the four float columns in this order and the same labels, not rounded.

>>> shops_as_columns(pd.DataFrame({"stock": [0.0], "takings": [60.0], "visitors": [20], "opened": [3]})).round(2)
   stock  per_visitor  sin  cos
0    0.0          3.0  1.0  0.0
'''

import numpy as np
import pandas as pd

kind = "complete"
minutes = 6
chapter = "01-say-it-better"
hint = "A division by a missing number is missing. So what has to become of the zeros among the visitors, before you divide?"

starter = """
import numpy as np
import pandas as pd


def shops_as_columns(shops: pd.DataFrame) -> pd.DataFrame:
    visitors = shops["visitors"].astype(float)
    visitors[...] = np.nan
    angle = ...
    return pd.DataFrame({
        "stock": ...,
        "per_visitor": ...,
        "sin": ...,
        "cos": ...,
    })
"""


def shops_as_columns(shops: pd.DataFrame) -> pd.DataFrame:
    visitors = shops["visitors"].astype(float)
    visitors[visitors == 0] = np.nan
    angle = 2 * np.pi * shops["opened"] / 12
    return pd.DataFrame({
        "stock": np.log1p(shops["stock"]),
        "per_visitor": shops["takings"] / visitors,
        "sin": np.sin(angle),
        "cos": np.cos(angle),
    })


def _table(stock, takings, visitors, opened, index=None):
    table = {"stock": stock, "takings": takings, "visitors": visitors, "opened": opened}
    return pd.DataFrame(table, index=index)


def cases(rng):
    yield (_table([0.0], [60.0], [20], [3]),)
    yield (_table([1.0], [5.0], [0], [12]),)
    yield (_table([0.5], [0.0], [0], [1]),)
    yield (_table([999.0, 9.0], [3.0, 8.0], [1, 2], [12, 1], [5, 5]),)
    yield (_table([0.0, 4.0, 99.0], [0.0, 7.5, 2.0], [3, 0, 4], [6, 9, 11], ["a", "b", "c"]),)
    for n in (3, 6, 10):
        stock = (10 ** rng.uniform(0, 6, n)).round() * rng.integers(0, 2, n)
        visitors = rng.integers(0, 4, n) * 25
        visitors[0] = 0
        yield (_table(stock, rng.integers(1, 900, n) / 4, visitors, rng.integers(1, 13, n), rng.permutation(n)),)


def _made(shops, stock, visitors, period):
    angle = 2 * np.pi * shops["opened"] / period
    columns = {"stock": stock, "per_visitor": shops["takings"] / visitors, "sin": np.sin(angle), "cos": np.cos(angle)}
    return pd.DataFrame(columns)


def wrong_one_visitor_more(shops):
    """You divide by one visitor more than there were. That changes every ratio, and gives a number to shops without
    visitors."""
    return _made(shops, np.log1p(shops["stock"]), shops["visitors"] + 1.0, 12)


def wrong_infinite_ratio(shops):
    """Where there were no visitors, you return infinity. What isn't known stays missing."""
    return _made(shops, np.log1p(shops["stock"]), shops["visitors"].astype(float), 12)


def wrong_eleven_months(shops):
    """In your circle, December lies on top of January. Divide by the number of months after which it starts over."""
    visitors = shops["visitors"].astype(float)
    visitors[visitors == 0] = np.nan
    return _made(shops, np.log1p(shops["stock"]), visitors, 11)


def wrong_stock_as_it_is(shops):
    """You hand on the stock as it is. From 0 to millions, the few largest shops would decide alone."""
    visitors = shops["visitors"].astype(float)
    visitors[visitors == 0] = np.nan
    return _made(shops, shops["stock"], visitors, 12)
