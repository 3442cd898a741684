"""The ward report

Each row of a table is a patient who stayed in a hospital. Management wants one row for each ward: how many patients
it had, for how many of them the length of the stay was recorded, and the longest stay.

- `stays`: a DataFrame with the columns `ward` (text, never missing) and `nights` (floats: whole numbers, or missing),
  and perhaps others, with any labels. It has at least one row. It isn't changed.
- Returns a DataFrame with the wards in alphabetical order as its index, which is called `ward`, and the columns
  `patients`, `recorded` (both whole numbers) and `longest` (floats, missing if no stay of the ward was recorded), in
  this order.

>>> ward_report(pd.DataFrame({"ward": ["B2", "A1", "B2"], "nights": [3, 5, None]}))
      patients  recorded  longest
ward                             
A1           1         1      5.0
B2           2         1      3.0
"""

import pandas as pd

minutes = 6
chapter = "01-one-row-for-each-group"
hint = "One `.agg()` with three headings. Which computation counts rows, and which counts only the values that are there?"


def ward_report(stays: pd.DataFrame) -> pd.DataFrame:
    return stays.groupby("ward").agg(
        patients=("nights", "size"),
        recorded=("nights", "count"),
        longest=("nights", "max"),
    )


def _stays(ward, nights, **more):
    return pd.DataFrame({"ward": ward, "nights": nights, **more}).astype({"nights": float})


def cases(rng):
    yield (_stays(["A1"], [4]),)
    yield (_stays(["A1"], [None]),)
    yield (_stays(["B2", "A1"], [3, 5]).set_axis([7, 7]),)
    yield (_stays(["B2", "A1", "B2"], [3, 5, None]),)
    yield (_stays(["C", "C", "C"], [None, 9, 2]),)
    yield (_stays(["D", "B", "D", "B"], [None, 1, None, 6], age=[30, 40, 50, 60]),)
    yield (_stays(["E", "E", "F", "A"], [2, 2, None, 8]).iloc[::-1],)
    for n in (8, 14):
        nights = rng.integers(1, 20, n).astype(float)
        nights[rng.integers(0, n, 3)] = None
        yield (_stays(["K", *(["K", "L", "M"][i] for i in rng.integers(0, 3, n - 1))], nights),)


def wrong_recorded_only(stays):
    """Your first column counts only patients whose stay was recorded. The others were in the ward as well."""
    return stays.groupby("ward").agg(
        patients=("nights", "count"), recorded=("nights", "count"), longest=("nights", "max")
    )


def wrong_gaps_counted(stays):
    """Your second column counts all rows, also those without a recorded stay."""
    return stays.groupby("ward").agg(
        patients=("nights", "size"), recorded=("nights", "size"), longest=("nights", "max")
    )


def wrong_nights_added(stays):
    """Your last column adds up the nights of all patients of the ward. The longest single stay is asked for."""
    return stays.groupby("ward").agg(
        patients=("nights", "size"), recorded=("nights", "count"), longest=("nights", "sum")
    )
