"""One row for each reading

A lab writes its measurements into a sheet with a column for each hour: `"08"`, `"12"`, and so on. A program that
looks for drift needs one row for each reading.

- `sheet`: a DataFrame with the column `sample` (text, all different) and one or more other columns, whose headings
  are hours written with two digits, in any order. Their cells are floats, or missing if nobody measured. With any
  labels. It isn't changed.
- Returns a DataFrame with the columns `sample`, `hour` (text) and `reading` (floats), one row for each reading that
  is not missing, sorted by sample and then by hour. The labels are 0, 1, 2, …

>>> readings_in_rows(pd.DataFrame({"sample": ["a", "b"], "12": [7.5, None], "08": [7.0, 6.5]}))
  sample hour  reading
0      a   08      7.0
1      a   12      7.5
2      b   08      6.5
"""

import pandas as pd

minutes = 6
chapter = "03-long-and-wide"
hint = "Four steps: melt, leave out the gaps, sort, number the rows again."


def readings_in_rows(sheet: pd.DataFrame) -> pd.DataFrame:
    long = sheet.melt(id_vars="sample", var_name="hour", value_name="reading")
    long = long.dropna().sort_values(by=["sample", "hour"])
    return long.reset_index(drop=True)


def cases(rng):
    yield (pd.DataFrame({"sample": ["a"], "08": [7.0]}),)
    yield (pd.DataFrame({"sample": ["a", "b"], "12": [7.5, None], "08": [7.0, 6.5]}),)
    yield (pd.DataFrame({"sample": ["b", "a"], "07": [0.0, -1.5]}),)
    yield (pd.DataFrame({"18": [1.0, 2.0], "sample": ["z", "y"], "09": [None, 4.0]}, index=[4, 2]),)
    yield (pd.DataFrame({"sample": ["c", "a", "b"], "16": [0.5, None, 1.5], "07": [2.5, 3.5, None], "11": [None, 9.0, 8.0]}),)
    yield (pd.DataFrame({"sample": ["q", "p"], "10": [3.0, None], "06": [None, 2.0]}, index=[1, 1]),)
    names = ["m1", "m2", "m3", "m4", "m5", "m6"]
    for n in (4, 6):
        columns = {}
        for hour in ("15", "07", "22"):
            values = rng.integers(10, 90, n) / 10
            values[rng.integers(0, n)] = None
            columns[hour] = values
        yield (pd.DataFrame({"sample": [names[i] for i in rng.permutation(n)], **columns}),)


def wrong_gaps_are_readings(sheet):
    """Your table has rows in which nothing was measured. Leave them out."""
    long = sheet.melt(id_vars="sample", var_name="hour", value_name="reading")
    return long.sort_values(by=["sample", "hour"]).reset_index(drop=True)


def wrong_whole_samples_lost(sheet):
    """You leave out every sample with a gap. Its other hours were measured; only the missing reading has no row."""
    long = sheet.dropna().melt(id_vars="sample", var_name="hour", value_name="reading")
    return long.sort_values(by=["sample", "hour"]).reset_index(drop=True)


def wrong_hour_after_hour(sheet):
    """Your rows are sorted by hour first. All readings of a sample should stand together."""
    long = sheet.melt(id_vars="sample", var_name="hour", value_name="reading")
    long = long.dropna().sort_values(by=["hour", "sample"])
    return long.reset_index(drop=True)
