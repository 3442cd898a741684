"""Quotes in force

A joiner wants to learn from old orders which quotes are accepted. Each order needs the price of oak *on the day of its
quote*; the wholesaler's list only says since when each price has been valid. A price holds from its day on, that day
included, until the next one begins.

- `quotes`: a DataFrame with the columns `day` (datetime, in any order, days may occur several times) and `boards` (whole
  numbers), at least one row.
- `prices`: a DataFrame with the columns `since` (datetime, no day twice) and `price` (floats), in any order, at least one
  row. Neither table is changed.
- Returns an array of floats in the order of the rows of `quotes`: boards times the price of that day; `np.nan` before the
  first price.

>>> quotes = pd.DataFrame({"day": pd.to_datetime(["2024-03-10", "2024-02-28", "2024-03-10"]), "boards": [2, 10, 3]})
>>> prices = pd.DataFrame({"since": pd.to_datetime(["2024-03-10", "2024-01-01"]), "price": [9.0, 8.0]})
>>> quotes_in_force(quotes, prices).tolist()
[18.0, 80.0, 27.0]
"""

import numpy as np
import pandas as pd

minutes = 6
chapter = "01-known-that-morning"
hint = "Make a Series of prices, labelled with their days and in the order of time. Then ask it for the days of the quotes."


def quotes_in_force(quotes: pd.DataFrame, prices: pd.DataFrame) -> np.ndarray:
    history = prices.set_index("since")["price"].sort_index()
    on_the_day = history.reindex(quotes["day"], method="ffill")
    return on_the_day.to_numpy() * quotes["boards"].to_numpy()


def _tables(days, boards, since, price):
    start = pd.Timestamp("2024-01-01")
    quotes = pd.DataFrame({"day": [start + pd.Timedelta(days=int(d)) for d in days], "boards": boards})
    prices = pd.DataFrame({"since": [start + pd.Timedelta(days=int(d)) for d in since], "price": price})
    return quotes, prices


def cases(rng):
    yield _tables([5], [3], [2], [4.0])
    yield _tables([5], [3], [5], [4.0])
    yield _tables([1], [3], [2], [4.0])
    yield _tables([1, 8], [3, 2], [2], [4.0])
    yield _tables([3, 8], [1, 2], [2, 6], [4.0, 5.0])
    yield _tables([69, 58, 69], [2, 10, 3], [69, 0], [9.0, 8.0])
    yield _tables([10, 4, 7, 1], [1, 1, 2, 4], [7, 12, 2], [6.5, 9.0, 5.5])
    yield _tables([20, 20, 3], [5, 1, 2], [15, 20, 1], [3.0, 7.0, 2.0])
    for n in (5, 9):
        since = (5 * rng.permutation(8)[:5] + 1).tolist()
        days = rng.integers(0, 45, n).tolist() + since[:2]
        yield _tables(days, rng.integers(1, 9, n + 2).tolist(), since, [3.0, 4.5, 7.0, 2.5, 6.0])


def wrong_price_of_today(quotes, prices):
    """You use the newest price for all quotes. On the day of an old quote, nobody knew this price."""
    return quotes["boards"].to_numpy() * prices.sort_values("since")["price"].iloc[-1]


def wrong_next_price(quotes, prices):
    """You take the price that begins next. A quote is made with the price that is already valid."""
    history = prices.set_index("since")["price"].sort_index()
    return history.reindex(quotes["day"], method="bfill").to_numpy() * quotes["boards"].to_numpy()


def wrong_only_the_first_day(quotes, prices):
    """A price appears only on the very day on which it begins. It holds until the next one begins."""
    history = prices.set_index("since")["price"]
    return history.reindex(quotes["day"]).to_numpy() * quotes["boards"].to_numpy()


def wrong_a_day_late(quotes, prices):
    """You let each price begin a day late. On its first day it is valid already."""
    history = prices.set_index("since")["price"].sort_index()
    return history.reindex(quotes["day"] - pd.Timedelta(days=1), method="ffill").to_numpy() * quotes["boards"].to_numpy()
