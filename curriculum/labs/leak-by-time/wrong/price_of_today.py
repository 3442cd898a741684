"""You write the newest price into every row: 2.80, also on Thursday, when a loaf cost 2.50. For each
day take the last price whose `since` is not after that day."""

import pandas as pd


def features(sales, prices):
    before = sales.shift(1)
    table = pd.DataFrame(index=sales.index)
    table["yesterday"] = before
    table["last_week"] = sales.shift(7)
    table["mean_7"] = before.rolling(7).mean()
    table["level"] = before.expanding().mean()
    table["price"] = prices.sort_values("since")["price"].iloc[-1]
    return table.astype(float)
