"""Your `level` averages all days up to and including the day itself. On Thursday that is
(10 + 12 + 8 + 14) / 4 = 11, and the 14 is the answer; in the first rows it is most of the number.
Shift by one day first, then average."""

import pandas as pd


def features(sales, prices):
    before = sales.shift(1)
    table = pd.DataFrame(index=sales.index)
    table["yesterday"] = before
    table["last_week"] = sales.shift(7)
    table["mean_7"] = before.rolling(7).mean()
    table["level"] = sales.expanding().mean()
    history = prices.set_index("since")["price"].sort_index()
    table["price"] = history.reindex(sales.index, method="ffill")
    return table.astype(float)
