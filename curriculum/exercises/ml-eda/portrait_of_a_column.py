"""Portrait of a column

A report shows five numbers for each column of amounts, and a remark if mean and median are far apart. Write it for
one column.

- `values`: a Series of floats with at least one known value; the others are missing. Any labels.
- Returns a dict with the keys `"known"` (how many values are known, an int), `"mean"`, `"median"`, `"q1"` and `"q3"`
  (floats: the mean, the median, the first and the third quartile of the known values, as pandas computes them) and
  `"skewed"`: True if the mean is *outside* the range from q1 to q3, False otherwise (also if it's exactly q1 or q3).

>>> portrait_of_a_column(pd.Series([1.0, 2.0, 3.0, None, 94.0]))
{'known': 4, 'mean': 25.0, 'median': 2.5, 'q1': 1.75, 'q3': 25.75, 'skewed': False}
"""

import pandas as pd

minutes = 6
chapter = "02-shape-of-a-column"
hint = "All four statistics leave gaps out by themselves. `low <= x <= high` is one comparison in Python."


def portrait_of_a_column(values: pd.Series) -> dict:
    mean, q1, q3 = float(values.mean()), float(values.quantile(0.25)), float(values.quantile(0.75))
    return {
        "known": int(values.count()),
        "mean": mean,
        "median": float(values.median()),
        "q1": q1,
        "q3": q3,
        "skewed": not q1 <= mean <= q3,
    }


def cases(rng):
    yield (pd.Series([5.0]),)
    yield (pd.Series([5.0, None, 7.0]),)
    yield (pd.Series([1.0, 2.0, 3.0, None, 94.0]),)
    yield (pd.Series([10.0, 12.0, 11.0, 13.0, 900.0], index=[3, 3, 1, 0, 9]),)
    yield (pd.Series([-500.0, 40.0, 41.0, 42.0, 43.0, 44.0]),)
    yield (pd.Series([None, 0.0, 0.0, 0.0, 0.0, 100.0]),)
    yield (pd.Series([4.0, 4.0, 4.0, 4.0]),)
    yield (pd.Series([0.0, 0.0, 4.0, 4.0, 12.0]),)
    yield (pd.Series([12.0, 12.0, 8.0, 8.0, 0.0]),)
    yield (pd.Series([-90.0, 5.0, 6.0, 7.0, 8.0, 9.0]),)
    yield (pd.Series([31.0, 30.0, None, 33.0, 32.0, 0.0, 31.0], index=list("abcdefg")),)
    for n in (6, 11):
        values = rng.integers(1, 30, n).astype(float)
        values[-1] = 500.0
        values[rng.integers(0, n - 1)] = None
        yield (pd.Series(values),)


def _portrait(values, known, skewed, middle=0.5):
    mean, q1, q3 = float(values.mean()), float(values.quantile(0.25)), float(values.quantile(0.75))
    median = float(values.quantile(middle))
    return {"known": known, "mean": mean, "median": median, "q1": q1, "q3": q3, "skewed": skewed(mean, q1, q3)}


def wrong_rows_counted(values):
    """You count all rows. `"known"` is the number of values that are there."""
    return _portrait(values, len(values), lambda mean, q1, q3: not q1 <= mean <= q3)


def wrong_upper_side_only(values):
    """You look for a mean above the third quartile only. A long tail at the lower end pulls it below the first."""
    return _portrait(values, int(values.count()), lambda mean, q1, q3: mean > q3)


def wrong_gaps_are_nought(values):
    """You put 0 into the gaps before you compute. A value that isn't known is not 0."""
    known = int(values.count())
    return _portrait(values.fillna(0), known, lambda mean, q1, q3: not q1 <= mean <= q3)


def wrong_ends_are_outside(values):
    """You call a column skewed whose mean is exactly at a quartile. It must be outside the range."""
    return _portrait(values, int(values.count()), lambda mean, q1, q3: not q1 < mean < q3)
