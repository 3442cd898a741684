import numpy as np
import pandas as pd


def features(sales, prices):
    """The same with running sums and a binary search."""
    n, nan = len(sales), np.nan
    x = sales.to_numpy(dtype=float)
    until = np.append(0.0, x.cumsum())  # until[i]: sold before day i
    k = np.arange(n)
    week_ago = np.maximum(k - 7, 0)
    prices = prices.sort_values("since")
    place = np.searchsorted(prices["since"].to_numpy(), sales.index.to_numpy(), side="right") - 1
    columns = {
        "yesterday": np.where(k >= 1, x[k - 1], nan),
        "last_week": np.where(k >= 7, x[week_ago], nan),
        "mean_7": np.where(k >= 7, (until[k] - until[week_ago]) / 7, nan),
        "level": np.where(k >= 1, until[k] / np.maximum(k, 1), nan),
        "price": np.where(place >= 0, prices["price"].to_numpy(dtype=float)[place], nan),
    }
    return pd.DataFrame(columns, index=sales.index)
