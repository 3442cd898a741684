"""You sort, compute, and return the answers in the sorted order. The first answer then stands
beside the first row of the file, which is another day. Each answer has to go back to its row."""

import pandas as pd


def lag_mean(df: pd.DataFrame, k: int) -> pd.Series:
    """Return for each row the mean sales of the k rows of its shop before it."""
    # Labels may occur twice, so the rows are numbered by their places first.
    by_day = df.reset_index(drop=True).sort_values("day")
    shops = by_day.groupby("shop")["sold"]
    means = shops.transform(lambda sold: sold.shift(1).rolling(k).mean())
    return means.set_axis(df.index)
