"""Your window ends with the order itself, so its own minutes are part of the mean. They are what the model has to
predict. And the orders just before it haven't arrived yet either."""

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
    return minutes.transform(lambda m: m.rolling(LAST, min_periods=1).mean())
