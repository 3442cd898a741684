"""Do the gaps have a pattern?

In a clinic's table, many rows have no value for `gappy`. Before anybody fills the gaps, the team wants to know which
other columns differ between the rows with a gap and the rows without. A column differs if its two means are further
apart than half of its standard deviation (`.std()` of all its known values, as pandas computes it).

- `table`: a DataFrame of floats, perhaps with gaps in any column, and with any labels. `gappy`: the name of a column
  with at least one gap and one known value. It has at least two columns, and each other column has at least one known
  value among the rows with a gap and among those without, and at least two different values.
- Returns the names of the columns that differ, in the order of the table. `gappy` itself isn't among them. No
  difference is exactly half a standard deviation. The table isn't changed.

>>> table = pd.DataFrame({"age": [20.0, 70, 30, 80], "test": [1.5, None, 2.5, None], "day": [1.0, 1, 2, 2]})
>>> columns_with_a_pattern(table, "test")
['age']
"""

import numpy as np
import pandas as pd

minutes = 6
chapter = "01-why-is-it-missing"
hint = "A mask says where `gappy` is missing. Each other column has a mean under the mask and one under its opposite."


def columns_with_a_pattern(table: pd.DataFrame, gappy: str) -> list[str]:
    gap = table[gappy].isna()
    found = []
    for name in table.drop(columns=gappy):
        values = table[name]
        if abs(values[gap].mean() - values[~gap].mean()) > values.std() / 2:
            found.append(name)
    return found


def cases(rng):
    yield pd.DataFrame({"a": [1.0, 5.0], "t": [None, 3.0]}), "t"
    yield pd.DataFrame({"t": [None, 3.0, 4.0, None], "a": [5.0, 5.0, 6.0, 6.0]}), "t"
    yield pd.DataFrame({"h": [0.0, 4.0, 1.1, 5.1], "g": [5.0, 7.0, None, None]}), "g"
    yield pd.DataFrame({"t": [None, None, 3.0, 4.0], "a": [1.0, 3.0, 2.0, 2.1], "b": [None, 2.0, 2.5, 3.0]}), "t"
    yield pd.DataFrame({"age": [20.0, 70, 30, 80], "test": [1.5, None, 2.5, None], "day": [1.0, 1, 2, 2]}), "test"
    yield pd.DataFrame({"p": [9.0, 1.0, 8.0, 2.0, 1.0], "q": [3.0, None, 3.5, None, None], "r": [0.1, 0.2, 0.1, 0.2, 0.2]}), "q"
    yield pd.DataFrame({"m": [90.0, 91.0, 92.0, 99.0], "k": [0.0, 0.0, 1.0, None], "n": [2.0, None, 3.0, 2.0]}, index=[3, 3, 1, 0]), "k"
    yield pd.DataFrame({"u": [1000.0, 1003.0, 1001.0, 1002.0], "g": [None, None, 5.0, 7.0], "v": [0.01, 0.02, 0.03, 0.04]}), "g"
    for n in (10, 14, 30):
        gap = rng.permutation(n) < n // 3
        columns = {"g": np.where(gap, np.nan, rng.random(n))}
        for i, shift in enumerate((0, 3, -3, 0.4, 0)):
            columns["abcde"[i]] = (rng.normal(size=n) + gap * shift) * 10.0 ** (i - 1) + 7
        table = pd.DataFrame(columns)[[*"cagdbe"]]
        table.loc[int(np.flatnonzero(~gap)[0]), "b"] = None
        yield table, "g"


def wrong_units_decide(table, gappy):
    """You compare the difference with a fixed number. 3 years are little, 3 metres of height are a lot: measure it by the
    spread of the column."""
    gap = table[gappy].isna()
    return [name for name in table if name != gappy and abs(table[name][gap].mean() - table[name][~gap].mean()) > 0.5]


def wrong_only_upwards(table, gappy):
    """You only find columns that are larger where the gap is. A column may also be smaller there."""
    gap = table[gappy].isna()
    return [name for name in table if name != gappy and table[name][gap].mean() - table[name][~gap].mean() > table[name].std() / 2]


def wrong_gaps_of_the_column_itself(table, gappy):
    """You report the columns that have gaps themselves. The question is which columns differ between the rows where
    `gappy` is missing and the others."""
    return [name for name in table if name != gappy and table[name].isna().any()]
