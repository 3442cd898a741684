"""Your `level` is the mean of all days, the same number in every row: 12 for the six days. On Thursday
morning only 10, 12 and 8 are known, mean 10. If sales rise over the year, this column tells a row in
January how the summer will be."""

import pandas as pd


def features(sales, prices):
    before = sales.shift(1)
    table = pd.DataFrame(index=sales.index)
    table["yesterday"] = before
    table["last_week"] = sales.shift(7)
    table["mean_7"] = before.rolling(7).mean()
    table["level"] = sales.mean()
    history = prices.set_index("since")["price"].sort_index()
    table["price"] = history.reindex(sales.index, method="ffill")
    return table.astype(float)
