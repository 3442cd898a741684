"""You shift shop by shop, and roll over the whole column. The answer of groupby(...).shift is one
long column again; the window that follows takes the rows as they stand: sorted by day, that is now
one shop, now another. Do both in one function, with transform."""

import pandas as pd


def lag_mean(df: pd.DataFrame, k: int) -> pd.Series:
    """Return for each row the mean sales of the k rows of its shop before it."""
    # Labels may occur twice, so the rows are numbered by their places first.
    by_day = df.reset_index(drop=True).sort_values("day")
    shops = by_day.groupby("shop")["sold"]
    means = shops.shift(1).rolling(k).mean()
    return means.sort_index().set_axis(df.index)
