"""Find the mistake: nobody kept silent

A bank prepares a table for a model. The gaps of each column are to be filled with its median, and for each column that
had gaps there is to be a column with `_missing` at the end of its name: 1 where there was a gap, 0 elsewhere. The
values are right, but according to the result nobody left anything out. Find the mistake and fix it.

- `table`: a DataFrame of floats with any labels that occur once. Each column has at least one known value. It isn't
  changed.
- Returns a new DataFrame: the filled columns in their order, then the indicators (whole numbers) in the same order, for
  columns with gaps only.

>>> debts_and_silence(pd.DataFrame({"age": [30.0, 40.0], "debt": [None, 7.0]})).to_dict("list")
{'age': [30.0, 40.0], 'debt': [7.0, 7.0], 'debt_missing': [1, 0]}
"""

import pandas as pd

kind = "fix"
minutes = 4
chapter = "02-fill-and-mark"
hint = "Print `gappy` for a table with gaps. At which line do the gaps disappear?"

starter = '''
import pandas as pd


def debts_and_silence(table: pd.DataFrame) -> pd.DataFrame:
    table = table.fillna(table.median())
    gappy = [name for name in table if table[name].isna().any()]
    marks = table[gappy].isna().astype(int).add_suffix("_missing")
    return pd.concat([table, marks], axis=1)
'''


def debts_and_silence(table: pd.DataFrame) -> pd.DataFrame:
    gappy = [name for name in table if table[name].isna().any()]
    marks = table[gappy].isna().astype(int).add_suffix("_missing")
    return pd.concat([table.fillna(table.median()), marks], axis=1)


def cases(rng):
    yield (pd.DataFrame({"a": [1.0]}),)
    yield (pd.DataFrame({"age": [30.0, 40.0], "debt": [None, 7.0]}),)
    yield (pd.DataFrame({"x": [None, 2.0, 9.0, 1.0]}, index=["p", "q", "r", "s"]),)
    yield (pd.DataFrame({"u": [1.0, 1.0, 7.0], "v": [4.0, None, None]}, index=[8, 6, 7]),)
    yield (pd.DataFrame({"b": [None, 5.0, 6.0], "a": [3.0, 3.0, 4.0], "c": [2.0, 2.0, None]}),)
    for n in (5, 8):
        table = pd.DataFrame({name: rng.integers(0, 90, n) * 1.0 for name in ("rent", "pay", "debt", "age")})
        for name in ("rent", "debt"):
            table.loc[rng.permutation(n)[:2], name] = None
        yield (table,)


def wrong_marked_after_filling(table):
    """Your table has no indicators. If you look for gaps after the filling, there are none left to find."""
    table = table.fillna(table.median())
    gappy = [name for name in table if table[name].isna().any()]
    return pd.concat([table, table[gappy].isna().astype(int).add_suffix("_missing")], axis=1)


def wrong_every_column_marked(table):
    """You add an indicator for every column. One that is 0 everywhere tells the model nothing."""
    return pd.concat([table.fillna(table.median()), table.isna().astype(int).add_suffix("_missing")], axis=1)


def wrong_gaps_left(table):
    """Your indicators are right, but the gaps are still in the columns."""
    gappy = [name for name in table if table[name].isna().any()]
    return pd.concat([table, table[gappy].isna().astype(int).add_suffix("_missing")], axis=1)
