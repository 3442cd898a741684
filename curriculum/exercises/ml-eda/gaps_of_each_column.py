"""Gaps of each column

A data team wants a short note with each new table: which columns have gaps, and how many per cent of the rows are
affected?

- `table`: a DataFrame with at least one column and at least one row, of any types. It isn't changed.
- Returns a dict from the name of a column to the percentage of rows in which it is missing, as a float (25.0 for a
  quarter), not rounded. Columns without a gap aren't in it.

>>> gaps_of_each_column(pd.DataFrame({"age": [3, None, 5, None], "town": ["Ulm", "Ulm", None, "Bonn"], "id": [1, 2, 3, 4]}))
{'age': 50.0, 'town': 25.0}
"""

import pandas as pd

minutes = 4
chapter = "01-first-look"
hint = "The mean of a mask is a share. A dict comprehension may have a condition at its end."


def gaps_of_each_column(table: pd.DataFrame) -> dict[str, float]:
    return {name: 100 * float(table[name].isna().mean()) for name in table if table[name].hasnans}


def cases(rng):
    yield (pd.DataFrame({"id": [1]}),)
    yield (pd.DataFrame({"age": [None, 4.0]}),)
    yield (pd.DataFrame({"age": [3, None, 5, None], "town": ["Ulm", "Ulm", None, "Bonn"], "id": [1, 2, 3, 4]}),)
    yield (pd.DataFrame({"a": [None, None], "b": ["x", "y"], "c": [0.0, 0.0]}),)
    yield (pd.DataFrame({"t": ["", "x", None, ""], "n": [0, 0, 0, 1]}, index=[5, 5, 6, 6]),)
    yield (pd.DataFrame({"p": [1.0, None, None, None, 2.0], "q": [None, 1.0, 2.0, 3.0, 4.0]}),)
    for n in (5, 9):
        columns = {}
        for name in "uvwx":
            values = rng.integers(0, 50, n).astype(float)
            if name != "w":
                values[rng.integers(0, n, int(rng.integers(0, 4)))] = None
            columns[name] = values
        yield (pd.DataFrame({**columns, "z": [None, *["k"] * (n - 1)]}),)


def wrong_all_columns(table):
    """Your note also names the columns without a gap. It is meant to be short."""
    return {name: 100 * float(table[name].isna().mean()) for name in table}


def wrong_numbers_of_gaps(table):
    """You count the gaps. The task asks for the percentage of the rows."""
    return {name: float(table[name].isna().sum()) for name in table if table[name].hasnans}


def wrong_known_share(table):
    """Your percentages are those of the known values. The task asks how many are *missing*."""
    return {name: 100 * float(table[name].notna().mean()) for name in table if table[name].hasnans}
