"""The last rows for later

A model for tomorrow's sales should be tried on days that it has never seen. So the table of all days, oldest first,
is cut in two: the last rows are kept for the trial, and all others are for learning.

- `days`: a DataFrame, oldest day first, with any labels; a label may occur twice. It isn't changed.
- `n`: how many rows to keep for the trial, from 0 to the number of rows.
- Returns a tuple of two DataFrames: the rows for learning and the rows for the trial. All columns and labels are
  kept. Either part may have no rows.

>>> learn, trial = last_rows_for_later(pd.DataFrame({"sold": [4, 6, 5]}), 1)
>>> learn["sold"].tolist(), trial["sold"].tolist()
([4, 6], [5])
"""

import pandas as pd

minutes = 4
chapter = "02-which-rows"
hint = "At which place does the trial begin? Compute that place first, and try your program with n = 0."


def last_rows_for_later(days: pd.DataFrame, n: int) -> tuple:
    start = len(days) - n
    return days.iloc[:start], days.iloc[start:]


def cases(rng):
    yield pd.DataFrame({"sold": [4]}), 0
    yield pd.DataFrame({"sold": [4]}), 1
    yield pd.DataFrame({"sold": [4, 6, 5]}), 1
    yield pd.DataFrame({"sold": [4, 6, 5]}), 0
    yield pd.DataFrame({"sold": [1, 2, 3, 4]}, index=[3, 2, 1, 0]), 2
    yield pd.DataFrame({"sold": [1, 2, 3]}, index=[0, 0, 1]), 3
    yield pd.DataFrame({"sold": [8, 9], "rain": [True, False]}, index=[9, 4]), 0
    for n in (5, 8):
        frame = pd.DataFrame({"sold": rng.integers(0, 99, n), "day": range(n)}, index=rng.integers(0, 9, n))
        yield frame, int(rng.integers(1, n))
        yield frame, 0


def wrong_minus_nought(days, n):
    """With n = 0 you cut at `-0`, which is 0: no row is left for learning. Count the place of the cut from the start."""
    return days.iloc[:-n], days.iloc[-n:]


def wrong_first_rows_kept(days, n):
    """You keep the first rows for the trial. Then the model learns from the future and is tried on the past."""
    return days.iloc[n:], days.iloc[:n]


def wrong_one_row_in_both(days, n):
    """One row is in both parts. The model must not have seen the days on which it is tried."""
    start = len(days) - n
    return days.iloc[: start + 1], days.iloc[start:]
