"""You accept fewer than k rows. With min_periods=1, Tuesday of shop a gets 4, the mean of one day,
in a column that promises the mean of two. Leave it missing."""

import pandas as pd


def lag_mean(df: pd.DataFrame, k: int) -> pd.Series:
    """Return for each row the mean sales of the k rows of its shop before it."""
    # Labels may occur twice, so the rows are numbered by their places first.
    by_day = df.reset_index(drop=True).sort_values("day")
    shops = by_day.groupby("shop")["sold"]
    means = shops.transform(lambda sold: sold.shift(1).rolling(k, min_periods=1).mean())
    return means.sort_index().set_axis(df.index)
