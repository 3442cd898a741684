"""Rows to learn from

A model of the price of used bikes needs complete rows. Nobody wants to lose half of the table because of one column
that was hardly ever filled in, so three steps are agreed, in this order:

1. Rows without a target are left out: there is nothing to learn from them.
2. Of what is left, columns in which more than the share `limit` of the rows has a gap are given up.
3. Of what is left, rows with a gap are left out.

- `table`: a DataFrame of any types, with any labels. `target`: the name of one of its columns, in which at least one
  value is known. `limit`: a float from 0 to 1.
- Returns the rows and columns that are left, with their labels and in their order. The table isn't changed.

>>> bikes = pd.DataFrame({"age": [3.0, None, 1.0], "gears": [None, 21.0, None], "price": [200.0, None, 450.0]})
>>> rows_to_learn_from(bikes, "price", 0.5)
   age  price
0  3.0  200.0
2  1.0  450.0
"""

import pandas as pd

minutes = 6
chapter = "01-why-is-it-missing"
hint = "Keep the result of each step in a variable and ask the next question of that one. The mean of a mask is a share."


def rows_to_learn_from(table: pd.DataFrame, target: str, limit: float) -> pd.DataFrame:
    known = table.dropna(subset=target)
    gaps = known.isna().mean()
    kept = [name for name in known if gaps[name] <= limit]
    return known[kept].dropna()


def cases(rng):
    f = pd.DataFrame
    yield f({"price": [5.0]}), "price", 0.5
    yield f({"price": [5.0, None], "age": [None, 1.0]}), "price", 0.5
    yield f({"age": [3.0, None, 1.0], "gears": [None, 21.0, None], "price": [200.0, None, 450.0]}), "price", 0.5
    yield f({"a": [1.0, 2.0, None, None], "t": [None, None, 1.0, 2.0], "b": ["x", "y", "z", "z"]}), "t", 0.5
    yield f({"a": [None, 2.0], "t": [3.0, 4.0]}, index=[7, 7]), "t", 0.5
    yield f({"a": [None, None, 3.0, 4.0], "b": [1.0, 2.0, None, 4.0], "t": [1.0, 2.0, 3.0, None]}), "t", 0.5
    yield f({"a": [1.0, 2.0, None], "t": [1.0, 2.0, 3.0]}), "t", 0.0
    yield f({"a": [None, None], "t": [1.0, 2.0]}), "t", 1.0
    yield f({"t": [1.0, None, None, 3.0], "a": [None, 1.0, 2.0, None], "b": [0.0, None, None, ""]}, index=list("dcba")), "t", 0.6
    yield f({"t": [None, 2.0, None], "u": [1.0, 4.0, 2.0]}), "t", 0.25
    yield f({"t": [1.0, 2.0, 3.0, 4.0], "a": [None, 5.0, 5.0, 5.0]}, index=[4, 3, 2, 1]), "t", 0.25
    yield f({"b": ["", None, "u", "u", "u"], "t": [1.0, 2.0, 3.0, 4.0, None]}), "t", 0.25
    for n in (8, 12):
        table = f({name: rng.integers(0, 50, n) * 1.0 for name in ("age", "gears", "price", "km")})
        table.loc[[0, 1, 2, 3], "price"] = None
        table.loc[[4, 5, 6], "gears"] = None
        table.loc[rng.permutation(n - 4)[:1] + 4, "age"] = None
        table.loc[[0, 1, 2, 3], "km"] = None
        yield table, "price", 0.4


def wrong_columns_first(table, target, limit):
    """You judge the columns while rows without a target still count. First leave those rows out, then ask how many gaps a
    column has in the rest."""
    gaps = table.isna().mean()
    kept = [name for name in table if gaps[name] <= limit or name == target]
    return table[kept].dropna()


def wrong_complete_rows_only(table, target, limit):
    """You leave out every row with a gap, and keep all columns. A column that is hardly ever filled in then costs you most
    rows: give it up before."""
    return table.dropna()


def wrong_limit_gives_up(table, target, limit):
    """A column in which exactly the share `limit` is missing is given up. Only more than that should be."""
    known = table.dropna(subset=target)
    gaps = known.isna().mean()
    return known[[name for name in known if gaps[name] < limit or gaps[name] == 0]].dropna()


def wrong_gaps_left(table, target, limit):
    """Your rows still have gaps. After the columns have been chosen, rows with a gap in one of them are left out."""
    known = table.dropna(subset=target)
    gaps = known.isna().mean()
    return known[[name for name in known if gaps[name] <= limit]]
