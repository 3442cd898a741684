"""Your two means no longer look at later days, but both include the day itself, and with it the
answer. The row belongs to the morning. Shift by one day first, then average:
`sales.shift(1).rolling(7)`, `sales.shift(1).expanding()`."""

import pandas as pd


def features(sales, prices):
    before = sales.shift(1)
    table = pd.DataFrame(index=sales.index)
    table["yesterday"] = before
    table["last_week"] = sales.shift(7)
    table["mean_7"] = sales.rolling(7).mean()
    table["level"] = sales.expanding().mean()
    history = prices.set_index("since")["price"].sort_index()
    table["price"] = history.reindex(sales.index, method="ffill")
    return table.astype(float)
