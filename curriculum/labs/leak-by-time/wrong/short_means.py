"""Your `mean_7` has numbers in the first week, made from fewer than seven days. Nothing leaks, but a
mean of one day under the name of a mean of seven misleads: the lesson asks for NaN on the first 7
days."""

import pandas as pd


def features(sales, prices):
    before = sales.shift(1)
    table = pd.DataFrame(index=sales.index)
    table["yesterday"] = before
    table["last_week"] = sales.shift(7)
    table["mean_7"] = before.rolling(7, min_periods=1).mean()
    table["level"] = before.expanding().mean()
    history = prices.set_index("since")["price"].sort_index()
    table["price"] = history.reindex(sales.index, method="ffill")
    return table.astype(float)
