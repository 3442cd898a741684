'''Fill the gaps: what is known of the load

A power grid forecasts its load, an hour at a time, `h` hours ahead. Describe each hour by what was known `h` hours before
it. Complete the function.

- `load`: a Series of floats, one for each hour, in order and without a gap. It isn't changed.
- `season`: the length of the season in hours (24 in the grid, fewer in the examples). `h`: the horizon. Both are whole
  numbers, at least 1.
- Returns a DataFrame with the index of `load` and three columns:
  - `latest`: the load `h` hours before, the newest that is known;
  - `same_hour`: the load at the same place in the season, as many hours before as the smallest multiple of `season`
    that isn't below `h`;
  - `level`: the mean of the `season` newest loads that are known.
- Where a value isn't known, it's missing (NaN).

>>> table = known_load(pd.Series([1.0, 5.0, 9.0, 3.0, 5.0, 7.0]), 3, 2)
>>> table["latest"].tolist(), table["same_hour"].tolist()
([nan, nan, 1.0, 5.0, 9.0, 3.0], [nan, nan, nan, 1.0, 5.0, 9.0])
>>> table["level"].round(2).tolist()
[nan, nan, nan, nan, 5.0, 5.67]
'''

import pandas as pd

kind = "complete"
minutes = 6
chapter = "03-known-by-then"
hint = "For the last row of the example, mark the hours that are known two hours before. Which three are the newest?"

starter = """
import pandas as pd


def known_load(load: pd.Series, season: int, h: int) -> pd.DataFrame:
    lag = ...
    return pd.DataFrame({
        "latest": load.shift(...),
        "same_hour": load.shift(lag),
        "level": ...,
    })
"""


def known_load(load: pd.Series, season: int, h: int) -> pd.DataFrame:
    lag = season * -(-h // season)
    return pd.DataFrame({
        "latest": load.shift(h),
        "same_hour": load.shift(lag),
        "level": load.rolling(season).mean().shift(h),
    })


def cases(rng):
    def load(values):
        return pd.Series([float(v) for v in values])

    yield load([4, 8]), 1, 1
    yield load([1, 5, 9, 3, 5, 7]), 3, 2
    yield load([1, 5, 9, 3, 5, 7, 2, 8]), 3, 3
    yield load([10, 40, 20, 50, 30, 60, 40, 70, 10]), 2, 3
    yield load([7, 1, 8, 2, 8, 1, 8, 2, 8, 4]), 4, 5
    yield load([3, 6]), 2, 2
    for n, season, h in ((9, 3, 4), (14, 4, 6), (18, 5, 5)):
        yield load(rng.integers(10, 90, n).tolist()), season, h


def _right(load, season, h):
    same = load.shift(season * -(-h // season))
    level = load.rolling(season).mean().shift(h)
    return pd.DataFrame({"latest": load.shift(h), "same_hour": same, "level": level})


def wrong_lag_of_one_season(load, season, h):
    """Your same hour is always one season back. If the horizon is longer than a season, that hour isn't known yet."""
    return _right(load, season, h).assign(same_hour=load.shift(season))


def wrong_a_season_too_far(load, season, h):
    """If the horizon is exactly a multiple of the season, you go back one season more than needed. A lag equal to the
    horizon is known."""
    return _right(load, season, h).assign(same_hour=load.shift(season * (h // season + 1)))


def wrong_level_up_to_the_hour_before(load, season, h):
    """Your level ends with the hour before. With a horizon of more than 1, that hour isn't known yet."""
    return _right(load, season, h).assign(level=load.rolling(season).mean().shift(1))


def wrong_level_with_the_hour_itself(load, season, h):
    """Your level contains the hour that is to be forecast."""
    return _right(load, season, h).assign(level=load.rolling(season).mean())
