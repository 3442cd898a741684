"""Late parcels

A courier promised to deliver every parcel within three days. Each night the office lists the parcels that need a
phone call. For a parcel that hasn't arrived yet, the number of days is missing, and those need a call as well.
Parcels for the office itself, `"office"`, never get a call.

- `parcels`: a DataFrame with the columns `to` (text, never missing) and `days` (floats, or missing) and perhaps
  others. It may have no rows and any labels. It isn't changed.
- Returns the rows of the parcels that took more than 3 days, or haven't arrived, and don't go to `"office"`: all
  columns, in their order, with their labels.

>>> late_parcels(pd.DataFrame({"to": ["Ines", "Tom", "office", "Eva"], "days": [2, 5, 9, None]}))
    to  days
1  Tom   5.0
3  Eva   NaN
"""

import pandas as pd

minutes = 5
chapter = "02-which-rows"
hint = "Which of the parcels came in time? All others need a call. What does a comparison give for a missing number, and what does `~` make of that?"


def late_parcels(parcels: pd.DataFrame) -> pd.DataFrame:
    in_time = parcels["days"] <= 3
    return parcels[~in_time & (parcels["to"] != "office")]


def cases(rng):
    yield (pd.DataFrame({"to": ["Tom"], "days": [5.0]}).iloc[:0],)
    yield (pd.DataFrame({"to": ["Tom"], "days": [5.0]}),)
    yield (pd.DataFrame({"to": ["Eva"], "days": [None]}).astype({"days": float}),)
    yield (pd.DataFrame({"to": ["office"], "days": [None]}).astype({"days": float}),)
    yield (pd.DataFrame({"to": ["Ines", "Tom"], "days": [3.0, 4.0]}),)
    yield (pd.DataFrame({"to": ["Ines", "Tom"], "days": [2.5, 3.5]}),)
    yield (pd.DataFrame({"to": ["Ines", "Tom", "office", "Eva"], "days": [2.0, 5.0, 9.0, None]}),)
    yield (pd.DataFrame({"to": ["office", "Bo", "Cy"], "days": [None, None, 3.0], "kg": [1, 2, 3]}, index=[5, 5, 2]),)
    yield (pd.DataFrame({"to": ["office", "office", "Bo"], "days": [4.0, 1.0, 8.0]}, index=["x", "y", "z"]),)
    yield (pd.DataFrame({"to": ["porter", "office", "workshop"], "days": [3.0, 3.0, 6.0]}),)
    people = ["Ines", "office", "Tom", "Eva"]
    for n in (6, 9):
        days = rng.integers(1, 8, n).astype(float)
        days[rng.integers(0, n, 2)] = None
        to = [people[i] for i in rng.integers(0, 4, n)]
        yield (
            pd.DataFrame(
                {"days": [*days.tolist(), None, None], "to": [*to, "Bo", "office"]}, index=rng.permutation(n + 2)
            ),
        )


def wrong_missing_is_not_late(parcels):
    """You lose the parcels that haven't arrived. Their number of days is missing, so the comparison is False."""
    return parcels[(parcels["days"] > 3) & (parcels["to"] != "office")]


def wrong_and_before_or(parcels):
    """Parcels for the office that haven't arrived are in your list. Without parentheses, `&` is worked out before `|`."""
    return parcels[parcels["days"].isna() | (parcels["days"] > 3) & (parcels["to"] != "office")]


def wrong_everything_but_early(parcels):
    """Parcels that took exactly 3 days are in your list. They came as promised."""
    late = (parcels["days"] >= 3) | parcels["days"].isna()
    return parcels[late & (parcels["to"] != "office")]
