"""The spread that is left

A weather service fills missing temperatures in one of two ways: with the mean of all known values, or with the mean of
the known values of the same month. Filled values have hardly any spread of their own, so the column may look narrower
than it is. Return how much of the spread each way leaves: the variance after filling, divided by the variance of the
known values. Both variances are divided by the number of values.

- `days`: a DataFrame with the columns `month` (text, no gaps) and `degrees` (float or missing), with any labels. Each
  month has at least one known value, and not all known values are equal. It isn't changed.
- Returns a tuple of two floats: for the mean of all, then for the mean of the month. Nothing is rounded.

>>> days = pd.DataFrame({"month": ["Jan", "Jan", "Jul", "Jul"], "degrees": [0.0, None, 20.0, None]})
>>> spread_that_is_left(days)
(0.5, 1.0)
"""

import pandas as pd

minutes = 6
chapter = "02-fill-and-mark"
hint = "Make two filled Series. `.transform` gives each row the mean of its month. pandas divides by n - 1 unless you say `ddof=0`."


def spread_that_is_left(days: pd.DataFrame) -> tuple[float, float]:
    known = days["degrees"]
    of_month = days.groupby("month")["degrees"].transform("mean")
    before = known.var(ddof=0)
    overall = known.fillna(known.mean()).var(ddof=0) / before
    return float(overall), float(known.fillna(of_month).var(ddof=0) / before)


def _d(month, degrees, index=None):
    return pd.DataFrame({"month": month, "degrees": pd.Series(degrees, dtype=float).tolist()}, index=index)


def cases(rng):
    yield (_d(["a", "b"], [1, 3]),)
    yield (_d(["a", "b", "a"], [1, 3, None]),)
    yield (_d(["Jan", "Jan", "Jul", "Jul"], [0, None, 20, None]),)
    yield (_d(["a", "a", "a", "b"], [2, 4, None, 9], [5, 5, 1, 1]),)
    yield (_d(["a", "a", "b", "b", "b"], [2, 4, None, None, 30]),)
    yield (_d(["x", "x", "x", "x"], [-4, 0, None, None]),)
    for n in (6, 10, 16):
        month = [*"abc", *["abc"[i] for i in rng.integers(0, 3, n)]]
        level = {"a": 0, "b": 12, "c": 25}
        degrees = [float(level[m] + shift) for m, shift in zip(month, rng.integers(-5, 6, n + 3))]
        table = _d(month, degrees)
        table.loc[rng.permutation(n)[: n // 2] + 3, "degrees"] = None
        yield (table,)


def wrong_spread_around_known(days):
    """You leave the gaps out of the variance after filling, so nothing seems to change. The filled values count like
    measured ones."""
    known = days["degrees"]
    of_month = days.groupby("month")["degrees"].transform("mean")
    return float(known.var(ddof=0) / known.var(ddof=0)), float(known[of_month.notna()].var(ddof=0) / known.var(ddof=0))


def wrong_divided_by_one_less(days):
    """Your variances are divided by n - 1, which is what pandas does by itself. Here they are divided by n."""
    known = days["degrees"]
    of_month = days.groupby("month")["degrees"].transform("mean")
    filled = known.fillna(known.mean())
    return float(filled.var() / known.var()), float(known.fillna(of_month).var() / known.var())


def wrong_standard_deviations(days):
    """You divide standard deviations. The spread is measured by the variance here."""
    known = days["degrees"]
    of_month = days.groupby("month")["degrees"].transform("mean")
    before = known.std(ddof=0)
    return float(known.fillna(known.mean()).std(ddof=0) / before), float(known.fillna(of_month).std(ddof=0) / before)


def wrong_all_replaced(days):
    """For the month you replace the known values too. Only the gaps get the mean of the month."""
    known = days["degrees"]
    of_month = days.groupby("month")["degrees"].transform("mean")
    before = known.var(ddof=0)
    return float(known.fillna(known.mean()).var(ddof=0) / before), float(of_month.var(ddof=0) / before)
