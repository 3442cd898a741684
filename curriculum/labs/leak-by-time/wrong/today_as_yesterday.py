"""Your `yesterday` is the sale of the day itself. In the evening yesterday is over and today is known; the row
belongs to the morning. On Thursday the column must hold Wednesday's 8, not 14, which is the answer."""

import pandas as pd


def features(sales, prices):
    before = sales.shift(1)
    table = pd.DataFrame(index=sales.index)
    table["yesterday"] = sales
    table["last_week"] = sales.shift(6)
    table["mean_7"] = before.rolling(7).mean()
    table["level"] = before.expanding().mean()
    history = prices.set_index("since")["price"].sort_index()
    table["price"] = history.reindex(sales.index, method="ffill")
    return table.astype(float)
