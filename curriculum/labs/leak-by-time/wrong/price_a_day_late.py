"""Your price begins a day late: on Friday you still write 2.50. Being careful is good for sales, which
are counted in the evening; but the price of the day stands on the board when the shop opens. It
holds from its day on, that day included."""

import pandas as pd


def features(sales, prices):
    before = sales.shift(1)
    table = pd.DataFrame(index=sales.index)
    table["yesterday"] = before
    table["last_week"] = sales.shift(7)
    table["mean_7"] = before.rolling(7).mean()
    table["level"] = before.expanding().mean()
    history = prices.set_index("since")["price"].sort_index()
    history = history.reindex(sales.index.union(history.index)).ffill().shift(1)
    table["price"] = history.reindex(sales.index)
    return table.astype(float)
