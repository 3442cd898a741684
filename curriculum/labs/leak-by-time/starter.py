import pandas as pd


def features(sales, prices):
    """Return what is known on the morning of each day, before the shop opens."""
    # TODO: which of these columns know more than that morning?
    table = pd.DataFrame(index=sales.index)
    table["yesterday"] = sales.shift(1)
    table["last_week"] = sales.shift(7)
    table["mean_7"] = sales.rolling(7, center=True).mean()
    table["level"] = sales.mean()
    table["price"] = prices.sort_values("since")["price"].iloc[-1]
    return table.astype(float)
