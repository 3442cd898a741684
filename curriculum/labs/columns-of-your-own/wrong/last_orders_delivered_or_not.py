"""Your mean takes the last orders of the shop, whether they have arrived or not. The order before came in some 13
minutes ago and takes about 40: its minutes aren't known yet. Take only orders with at + minutes before this order's at."""

import pandas as pd

LAST = 12


def columns(log):
    """Return a table of numbers for the orders, from what was known when each came in."""
    return pd.DataFrame(
        {
            "km": log["km"],
            "km in the rain": log["km"] * log["rain"],
            "dishes for each cook": log["dishes"] / log["cooks"],
            "idle": (log["at"] - log.groupby("shop")["at"].shift()) / pd.Timedelta(minutes=1),
            "lately": lately(log),
        }
    )


def lately(log):
    """Return the mean minutes of the shop's last orders."""
    minutes = log.groupby("shop")["minutes"]
    return minutes.transform(lambda m: m.shift().rolling(LAST, min_periods=1).mean())
