"""You throw rows without sales away before you roll, so that a window reaches further back
instead. The mean of the k rows before is not known if one of them is missing."""

import pandas as pd


def lag_mean(df: pd.DataFrame, k: int) -> pd.Series:
    """Return for each row the mean sales of the k rows of its shop before it."""
    # Labels may occur twice, so the rows are numbered by their places first.
    by_day = df.reset_index(drop=True).sort_values("day")
    shops = by_day.groupby("shop")["sold"]
    means = shops.transform(lambda sold: sold.shift(1).dropna().rolling(k).mean().reindex(sold.index))
    return means.sort_index().set_axis(df.index)
