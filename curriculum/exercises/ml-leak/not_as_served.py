"""Not as served

Every morning a bus company computes the columns of its delay model and stores them as they were *served* to the model.
In summer the same columns are computed again for the same mornings, from the table as it looks now. Where the two differ,
a column has learnt something after its morning. Return the names of these columns.

- `served`, `again`: two DataFrames with the same columns, and with the same index labels; no label occurs twice. The
  rows of `again` may be in another order than those of `served`. All values are floats, and there may be gaps.
- Two values are equal if they are exactly equal or both are gaps. A gap that was filled later is a difference.
- Returns the list of the names of the columns that differ in at least one row, in the order of `served`.

>>> served = pd.DataFrame({"late": [3.0, 5.0], "rain": [None, 2.0]}, index=["Mon", "Tue"])
>>> again = pd.DataFrame({"late": [5.0, 3.0], "rain": [2.0, 7.0]}, index=["Tue", "Mon"])
>>> not_as_served(served, again)
['rain']
"""

import pandas as pd

minutes = 6
chapter = "01-known-that-morning"
hint = "First bring the rows of `again` into the order of `served`. Which comparison takes two gaps as equal?"


def not_as_served(served: pd.DataFrame, again: pd.DataFrame) -> list[str]:
    ordered = again.loc[served.index]
    return [name for name in served if not served[name].equals(ordered[name])]


def cases(rng):
    nan = float("nan")
    yield pd.DataFrame({"late": [3.0]}), pd.DataFrame({"late": [3.0]})
    yield pd.DataFrame({"late": [3.0]}), pd.DataFrame({"late": [4.0]})
    yield pd.DataFrame({"rain": [nan]}), pd.DataFrame({"rain": [nan]})
    yield pd.DataFrame({"rain": [nan]}), pd.DataFrame({"rain": [2.0]})
    yield pd.DataFrame({"rain": [nan]}), pd.DataFrame({"rain": [0.0]})
    yield pd.DataFrame({"sold": [250000.0], "rain": [0.5]}), pd.DataFrame({"sold": [250001.0], "rain": [0.5001]})
    days = ["Mon", "Tue"]
    yield pd.DataFrame({"late": [3.0, 5.0], "rain": [nan, 2.0]}, index=days), pd.DataFrame({"late": [5.0, 3.0], "rain": [2.0, 7.0]}, index=["Tue", "Mon"])
    yield pd.DataFrame({"late": [3.0, 5.0], "rain": [nan, 2.0]}, index=days), pd.DataFrame({"late": [5.0, 3.0], "rain": [2.0, nan]}, index=["Tue", "Mon"])
    yield pd.DataFrame({"late": [1.0, 4.0], "seats": [2.0, 3.0]}), pd.DataFrame({"late": [2.0, 3.0], "seats": [2.0, 3.0]})
    yield pd.DataFrame({"late": [1.0, 4.0], "seats": [nan, 3.0]}), pd.DataFrame({"seats": [nan, 3.0], "late": [4.0, 1.0]})
    for n in (4, 7):
        served = pd.DataFrame({name: rng.integers(0, 20, n).astype(float) for name in ("late", "rain", "seats", "stops")})
        served.loc[1, ["rain", "seats"]] = nan
        again = served.copy()
        again.loc[1, "rain"] = 6.0
        again.loc[2, "stops"] = 50.0
        again.loc[0, "late"] += 1
        again.loc[3, "late"] -= 1
        yield served, again.loc[rng.permutation(n)]


def wrong_gaps_differ(served, again):
    """You name columns whose gaps are the same in both tables. For `!=`, a gap differs from every value, also from
    another gap."""
    ordered = again.loc[served.index]
    return [name for name in served if (served[name] != ordered[name]).any()]


def wrong_by_place(served, again):
    """You compare the first row with the first row, and so on. The rows of `again` may be in another order; compare
    each morning with itself."""
    return [name for name in served if not pd.Series(served[name].to_numpy()).equals(pd.Series(again[name].to_numpy()))]


def wrong_only_sums(served, again):
    """You compare the sums of the columns. Differences in two rows can cancel out: 1 and 4 have the same sum as 2 and
    3."""
    return [name for name in served if served[name].sum() != again[name].sum()]


def wrong_later_gaps_skipped(served, again):
    """You look only at rows that have a value in both tables. A gap that was filled later is the plainest sign of a
    leak."""
    ordered = again.loc[served.index]
    return [name for name in served if ((served[name] != ordered[name]) & served[name].notna() & ordered[name].notna()).any()]
