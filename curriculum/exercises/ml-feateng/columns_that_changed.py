'''Columns that changed

On 1 March, a service saved the row of features with which it judged each customer. In April somebody makes the same
rows again, still for 1 March, to learn from them. Every value should be what it was. Return the names of the columns in
which at least one customer has another value now: the function that makes it knows something that came later.

- `saved`, `again`: two DataFrames with the same labels, each once, and the same columns. The order of the rows
  and that of the columns may differ. There may be no rows. Neither table is changed.
- All columns hold floats, some of them perhaps missing. A value that is missing in both tables hasn't changed; one that is missing in
  only one of them has. Compare exactly, without a tolerance.
- Returns a list of the names, in the order of the columns of `saved`.

>>> saved = pd.DataFrame({"orders": [2.0, 1.0], "days": [30.0, None]}, index=["Ada", "Bo"])
>>> again = pd.DataFrame({"days": [None, 30.0], "orders": [1.0, 3.0]}, index=["Bo", "Ada"])
>>> columns_that_changed(saved, again)
['orders']
'''

import numpy as np
import pandas as pd

minutes = 5
chapter = "02-known-on-that-day"
hint = "First bring the rows of `again` into the order of `saved`. Then think of two gaps: is one equal to the other in Python?"


def columns_that_changed(saved: pd.DataFrame, again: pd.DataFrame) -> list[str]:
    now = again.loc[saved.index]
    return [name for name in saved.columns if not saved[name].equals(now[name])]


def cases(rng):
    yield pd.DataFrame({"orders": [2.0]}, index=["Ada"]), pd.DataFrame({"orders": [2.0]}, index=["Ada"])
    yield pd.DataFrame({"orders": [2.0]}, index=["Ada"]), pd.DataFrame({"orders": [3.0]}, index=["Ada"])
    yield pd.DataFrame({"days": [np.nan]}, index=["Ada"]), pd.DataFrame({"days": [np.nan]}, index=["Ada"])
    yield pd.DataFrame({"days": [np.nan, 2.0]}), pd.DataFrame({"days": [1.0, 2.0]})
    yield pd.DataFrame({"days": [4.0, 0.0]}), pd.DataFrame({"days": [4.0, np.nan]})
    yield pd.DataFrame({"a": [1.0, 2.0], "b": [3.0, 4.0]}, index=["x", "y"]), pd.DataFrame({"b": [4.0, 3.0], "a": [2.0, 1.0]}, index=["y", "x"])
    yield pd.DataFrame({"a": [1.0, 2.0], "b": [5.0, np.nan]}), pd.DataFrame({"b": [6.0, np.nan], "a": [2.0, 1.0]})
    yield pd.DataFrame({"z": [1.0, np.nan], "a": [1.0, 1.0]}), pd.DataFrame({"a": [1.0, 2.0], "z": [1.0, 0.0]})
    yield pd.DataFrame({"a": [1.0, 3.0], "b": [2.0, 2.0]}), pd.DataFrame({"a": [3.0, 1.0], "b": [2.0, 2.0]})
    yield pd.DataFrame({"a": [0.5, 1.5], "b": [1.0, 2.0]}), pd.DataFrame({"a": [1.5, 0.5], "b": [2.0, 2.0]})
    yield pd.DataFrame({"a": [0.0, np.nan], "b": [1.0, 1.0]}), pd.DataFrame({"b": [1.0, 1.0], "a": [np.nan, 0.0]})
    yield pd.DataFrame({"a": [40000.0, 5.0], "b": [1.0, 9.0]}), pd.DataFrame({"a": [40000.25, 5.0], "b": [1.0, 9.0]})
    yield pd.DataFrame({"a": [0.1 + 0.2], "b": [2.0]}), pd.DataFrame({"a": [0.3], "b": [2.0]})
    yield pd.DataFrame({"a": [], "b": []}, dtype=float), pd.DataFrame({"b": [], "a": []}, dtype=float)
    for n in (4, 7, 12):
        values = rng.integers(0, 3, (n, 5)).astype(float)
        values[rng.random((n, 5)) < 0.2] = np.nan
        saved = pd.DataFrame(values, columns=list("edcba"), index=rng.permutation(n) + 10)
        again = saved.copy()
        again.iloc[n - 1, 1] = 7.0
        again.iloc[0, 3] = np.nan if values[0, 3] == values[0, 3] else 1.0
        yield saved, again.iloc[rng.permutation(n), rng.permutation(5)]


def wrong_gaps_differ(saved, again):
    """You report columns that have the same gap in both tables. For `!=`, a gap isn't equal to a gap; here it means
    that nothing has changed."""
    now = again.loc[saved.index]
    return [name for name in saved.columns if (saved[name] != now[name]).any()]


def wrong_gaps_ignored(saved, again):
    """You overlook a value that was missing in only one of the tables. A cell that has been filled since is just what
    this audit looks for."""
    now = again.loc[saved.index]
    return [name for name in saved.columns if ((saved[name] != now[name]) & saved[name].notna() & now[name].notna()).any()]


def wrong_rows_by_place(saved, again):
    """You compare the first row with the first row. The rows may be in another order: find each customer by the
    label."""
    names = []
    for name in saved.columns:
        old, new = saved[name].to_numpy(), again[name].to_numpy()
        if not ((old == new) | (np.isnan(old) & np.isnan(new))).all():
            names.append(name)
    return names


def wrong_same_sums(saved, again):
    """You compare one number for the whole column. Two customers may swap their values, and the sum stays the same."""
    return [name for name in saved.columns if saved[name].sum() != again[name].sum()]
