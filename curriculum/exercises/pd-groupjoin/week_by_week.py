"""Week by week

A bicycle counter at a bridge logs how many bicycles have passed each time it is read: several times on some days, not
at all in some weeks. The town wants the sum of every week.

- `log`: a DataFrame with the columns `day` (days, in any order; a day may occur several times) and `bicycles` (whole
  numbers), with at least one row and any labels. It isn't changed.
- Returns a Series of whole numbers with one row for each week from the first to the last, each labelled by its
  Sunday, as pandas does it. A week without a row has 0. The Series is called `bicycles`, and its index `day`.

>>> log = pd.DataFrame({"day": pd.to_datetime(["2024-03-20", "2024-03-04", "2024-03-05"]), "bicycles": [40, 10, 5]})
>>> week_by_week(log).tolist()
[15, 0, 40]
"""

import pandas as pd

minutes = 4
chapter = "04-days-and-months"
hint = "The method that makes a row for each week wants the days as the index."


def week_by_week(log: pd.DataFrame) -> pd.Series:
    return log.set_index("day")["bicycles"].resample("W").sum()


def _log(days, bicycles):
    return pd.DataFrame({"day": pd.to_datetime([f"2024-{day}" for day in days]), "bicycles": bicycles})


def cases(rng):
    yield (_log(["03-04"], [10]),)
    yield (_log(["03-10", "03-11"], [10, 7]),)
    yield (_log(["03-11", "03-10"], [7, 10]).set_axis([5, 5]),)
    yield (_log(["03-20", "03-04", "03-05"], [40, 10, 5]),)
    yield (_log(["05-01", "05-30"], [3, 4]),)
    yield (_log(["02-28", "02-29", "02-28", "03-25"], [1, 2, 4, 8]),)
    yield (_log(["12-01", "10-31", "10-31"], [100, 30, 30]),)
    for n in (5, 9):
        days = [f"{month:02}-{day:02}" for month, day in zip(rng.integers(6, 8, n).tolist(), rng.integers(1, 30, n).tolist())]
        yield (_log([*days, "09-28", "09-29"], rng.integers(1, 99, n + 2)),)


def wrong_quiet_weeks_lost(log):
    """Weeks without a row are missing in your Series. They have 0."""
    sums = log.set_index("day")["bicycles"].resample("W").sum()
    return sums[sums > 0]


def wrong_mean_of_the_week(log):
    """You compute means. The bicycles of a week should be added up."""
    return log.set_index("day")["bicycles"].resample("W").mean()


def wrong_day_by_day(log):
    """Your Series has a row for each day. One for each week is asked for."""
    return log.set_index("day")["bicycles"].resample("D").sum()
