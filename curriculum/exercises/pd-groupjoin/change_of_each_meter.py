"""Find the mistake: the change of each meter

The readings of many gas meters stand in one table. For each reading, the function should say how much has been used
since the previous reading of the *same* meter. Instead, it also subtracts one meter from another, and some numbers are negative.
Find the mistake and fix it.

- `readings`: a DataFrame with the columns `meter` (text) and `value` (floats), oldest first, the meters mixed. It may
  have any labels, but none occurs twice. It isn't changed.
- Returns a Series of floats with the same labels in the same order. For the first reading of a meter it is missing.
  The Series is called `value`.

>>> change_of_each_meter(pd.DataFrame({"meter": ["a", "b", "a"], "value": [10.0, 70.0, 14.0]})).tolist()
[nan, nan, 4.0]
"""

import pandas as pd

kind = "fix"
minutes = 4
chapter = "04-days-and-months"
hint = "The rows are sorted by meter before the differences are taken. Does `.diff()` know where one meter ends and the next begins?"

starter = '''
import pandas as pd


def change_of_each_meter(readings: pd.DataFrame) -> pd.Series:
    by_meter = readings.sort_values(by="meter")
    return by_meter["value"].diff()
'''


def change_of_each_meter(readings: pd.DataFrame) -> pd.Series:
    return readings.groupby("meter")["value"].transform(lambda value: value.diff())


def cases(rng):
    yield (pd.DataFrame({"meter": ["a"], "value": [10.0]}),)
    yield (pd.DataFrame({"meter": ["a", "a"], "value": [10.0, 13.0]}),)
    yield (pd.DataFrame({"meter": ["a", "b", "a"], "value": [10.0, 70.0, 14.0]}),)
    yield (pd.DataFrame({"meter": ["b", "a"], "value": [5.0, 9.0]}),)
    yield (pd.DataFrame({"meter": ["x", "y", "y", "x"], "value": [1.0, 50.0, 52.0, 8.0]}, index=[9, 4, 7, 1]),)
    yield (pd.DataFrame({"value": [3.0, 30.0, 300.0, 31.0, 4.0], "meter": ["c", "b", "a", "b", "c"]}, index=list("vwxyz")),)
    for n in (6, 10):
        yield (
            pd.DataFrame(
                {
                    "meter": ["m2", "m1", *(["m1", "m2", "m3"][i] for i in rng.integers(0, 3, n))],
                    "value": rng.integers(1, 9, n + 2).cumsum().astype(float),
                },
                index=rng.permutation(n + 2),
            ),
        )


def wrong_next_to_each_other(readings):
    """You subtract the row above, whichever meter it belongs to. The previous reading of the same meter is meant."""
    return readings["value"].diff()


def wrong_other_order(readings):
    """Your rows are in another order than those of the table, and the first reading of a meter is compared with another meter."""
    return readings.sort_values(by="meter")["value"].diff()


def wrong_since_the_first(readings):
    """You subtract the first reading of the meter from each one. The use since the previous reading is asked for."""
    return readings.groupby("meter")["value"].transform(lambda value: value - value.iloc[0])


def wrong_nought_for_the_first(readings):
    """For the first reading of a meter you return 0. Nobody knows what was used before it; leave a gap."""
    return readings.groupby("meter")["value"].transform(lambda value: value.diff().fillna(0))
